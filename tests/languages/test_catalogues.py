import re
import subprocess
import sys
from string import Formatter

import pytest

from etwin_cli.languages import LANGUAGES, Language, ca, en, es, is_language, words

CATALOGUES = {"ca": ca.WORDS, "es": es.WORDS, "en": en.WORDS}
MASCULINE_PLURALS = re.compile(
    r"\b(els|tots els) (alumnes|professors|mestres|docents|directors)\b"
    r"|\b(los|todos los) (alumnos|profesores|maestros|docentes|directores)\b"
    r"|\b(alumnos|profesores|maestros)\b|[@]|\w/\w",
    re.IGNORECASE,
)


def fields(text: str) -> list[str]:
    """Give the names of the fields of a text, and fail for anything but a plain name."""
    found = []
    for _, name, form, conversion in Formatter().parse(text):
        if name is not None:
            assert name.isidentifier()
            assert not form
            assert conversion is None
            found.append(name)
    return sorted(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogues_say_the_same_things(language: Language) -> None:
    mine = {key: fields(text) for key, text in CATALOGUES[language].items()}
    theirs = {key: fields(text) for key, text in CATALOGUES["en"].items()}
    assert mine == theirs
    assert list(mine) == list(theirs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_line_each_and_nothing_doubled(language: Language) -> None:
    for key, text in CATALOGUES[language].items():
        assert text.strip() == text, key
        assert "\n" not in text, key
        assert "’" not in text, key
        assert not MASCULINE_PLURALS.search(text), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_pairs_are_whole(language: Language) -> None:
    keys = CATALOGUES[language]
    for key in keys:
        stem, _, form = key.rpartition(".")
        if form in ("one", "other"):
            assert {f"{stem}.one", f"{stem}.other"} <= set(keys)
            assert stem not in keys


def test_nothing_is_promised() -> None:
    for text in CATALOGUES["en"].values():
        assert not re.search(r"\b(predict|guarantee|award|qualif|win|rank)", text)


def test_words_and_their_values() -> None:
    say = words("en")
    assert say.language == "en"
    assert say("heading.date", date="{n} {date}") == "Date: {n} {date}"
    assert words("ca")("coverage.not_applicable", n=1) == "1 no escau"
    assert words("ca")("coverage.not_applicable", n=2) == "2 no escauen"


def test_what_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        words("en")("no.such.key")
    with pytest.raises(KeyError):
        words("en")("heading.date")


@pytest.mark.parametrize(("language", "text"), [("ca", "62,5"), ("es", "62,5"), ("en", "62.5")])
def test_numbers(language: Language, text: str) -> None:
    assert words(language).number("62.5") == text


def test_what_is_a_language() -> None:
    assert is_language("ca")
    assert not is_language("fr")


def test_only_the_language_asked_for_is_loaded() -> None:
    code = (
        "import sys; from etwin_cli.languages import words; words('es');"
        "sys.exit(bool({f'etwin_cli.languages.{l}' for l in ('ca', 'en')} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_no_title_follows_de_in_catalan() -> None:
    for text in CATALOGUES["ca"].values():
        assert not re.search(r"\bde \{(band|criterion|title)\}", text)


def test_a_stage_that_begins_with_a_vowel() -> None:
    text = words("ca")("compare.stage", before="En camí", after="Arrelat")
    assert text == "Fase: abans, En camí; ara, Arrelat"
