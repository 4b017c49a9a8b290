"""The words of each area: the same things in every language."""

import re
from importlib import import_module

import pytest

from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.languages.areas import AREAS, Area, area_words

from .test_catalogues import MASCULINE_PLURALS, fields

EACH = [pytest.param(area, language) for area in AREAS for language in LANGUAGES]


def catalogue(area: Area, language: Language) -> dict[str, str]:
    entries: dict[str, str] = import_module(f"etwin_cli.languages.{area}.{language}").WORDS
    return entries


@pytest.mark.parametrize(("area", "language"), EACH)
def test_they_say_the_same_things(area: Area, language: Language) -> None:
    mine, theirs = catalogue(area, language), catalogue(area, "en")
    assert list(mine) == list(theirs)
    assert {key: fields(text) for key, text in mine.items()} == {
        key: fields(text) for key, text in theirs.items()
    }


@pytest.mark.parametrize(("area", "language"), EACH)
def test_one_line_each(area: Area, language: Language) -> None:
    for key, text in catalogue(area, language).items():
        assert text.strip() == text, key
        assert "\n" not in text, key
        assert "’" not in text, key
        assert not MASCULINE_PLURALS.search(text), key


@pytest.mark.parametrize(("area", "language"), EACH)
def test_pairs_are_whole(area: Area, language: Language) -> None:
    keys = catalogue(area, language)
    for key in keys:
        stem, _, form = key.rpartition(".")
        if form in ("one", "other"):
            assert {f"{stem}.one", f"{stem}.other"} <= set(keys)
            assert stem not in keys


@pytest.mark.parametrize(("area", "language"), EACH)
def test_they_stand_beside_those_of_the_interface(area: Area, language: Language) -> None:
    say = area_words(area, language)
    own = catalogue(area, language)
    assert say.language == language
    assert say("rubric.target") == words(language)("rubric.target")
    assert all(say(key, **dict.fromkeys(fields(text), "x")) for key, text in own.items())


@pytest.mark.parametrize("area", AREAS)
def test_no_title_follows_de_in_catalan(area: Area) -> None:
    for text in catalogue(area, "ca").values():
        assert not re.search(r"\bde \{(band|criterion|title)\}", text)


def test_a_stage_that_begins_with_a_vowel() -> None:
    text = words("ca")("compare.stage", before="En camí", after="Arrelat")
    assert text == "Fase: abans, En camí; ara, Arrelat"
