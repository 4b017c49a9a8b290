"""Every code has its words in every language, and they say the same things."""

from string import Formatter

import pytest

from etwin_cli.languages import (
    LANGUAGES,
    Language,
    diagnostics_ca,
    diagnostics_en,
    diagnostics_es,
)
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.languages.diagnostic_examples import EXAMPLES
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Value

CATALOGUES = {"ca": diagnostics_ca, "en": diagnostics_en, "es": diagnostics_es}
TABLES = ("MESSAGES", "HELPS", "WHYS", "NAMES")
SENTENCES = ("MESSAGES", "HELPS")


def table(language: str, name: str) -> dict[str, str]:
    found: dict[str, str] = getattr(CATALOGUES[language], name)
    return found


def fields(text: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(text) if field is not None}


def test_every_language_of_the_interface_has_a_catalogue() -> None:
    assert set(CATALOGUES) == set(LANGUAGES)


@pytest.mark.parametrize("language", CATALOGUES)
@pytest.mark.parametrize("code", Code, ids=lambda code: code.value)
def test_every_code_has_all_its_words(code: Code, language: str) -> None:
    for name in SENTENCES:
        keys = table(language, name)
        assert any(key.split(".")[0] == code.value for key in keys), name
    assert code.value in table(language, "WHYS")
    assert code.value in EXAMPLES


@pytest.mark.parametrize("language", CATALOGUES)
@pytest.mark.parametrize("name", ["MESSAGES", "HELPS", "WHYS"])
def test_nothing_is_said_of_a_code_that_there_is_not(name: str, language: str) -> None:
    known = {code.value for code in Code}
    assert {key.split(".")[0] for key in table(language, name)} <= known


def test_there_is_no_example_of_a_code_that_there_is_not() -> None:
    assert set(EXAMPLES) == {code.value for code in Code}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", ["ca", "es"])
def test_the_languages_have_the_same_keys_in_the_same_order(language: str, name: str) -> None:
    assert list(table(language, name)) == list(table("en", name))


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", ["ca", "es"])
def test_the_languages_name_the_same_fields(language: str, name: str) -> None:
    english = {key: fields(text) for key, text in table("en", name).items()}
    assert {key: fields(text) for key, text in table(language, name).items()} == english


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", CATALOGUES)
def test_nothing_is_blank_or_badly_spaced(language: str, name: str) -> None:
    for key, text in table(language, name).items():
        assert text.strip() == text != "", key
        assert "  " not in text, key


@pytest.mark.parametrize("name", SENTENCES)
@pytest.mark.parametrize("language", CATALOGUES)
def test_messages_and_helps_begin_small_and_have_no_full_stop(language: str, name: str) -> None:
    acronyms = ("YAML", "UTF-8")
    for key, text in table(language, name).items():
        assert not text.endswith("."), key
        assert text.startswith(acronyms) or not text[0].isupper(), key


@pytest.mark.parametrize("language", CATALOGUES)
def test_whys_are_whole_sentences(language: str) -> None:
    for key, text in table(language, "WHYS").items():
        assert text.endswith("."), key
        first = text.removeprefix("«")
        assert first[0].isupper(), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_made_with_the_words_of_the_language(language: Language) -> None:
    values: dict[str, Value] = {
        "key": "level",
        "expected": "list",
        "kind": "text",
        "found": "x: {y}",
        "where": "",
    }
    names = table(language, "NAMES")
    said = Diagnoser(language).sentences(Diagnostic(Code.WRONG_TYPE, "a.yaml", None, values))
    assert names["expected.list"] in said.message
    assert "x: {y}" in said.message


@pytest.mark.parametrize("code", Code, ids=lambda code: code.value)
def test_an_example_is_short(code: Code) -> None:
    lines = EXAMPLES[code.value].splitlines()
    if EXAMPLES[code.value].startswith("etwin "):
        assert len(lines) == 1
    else:
        assert 2 <= len(lines) <= 5
    assert all(line.strip() and len(line) <= 100 for line in lines)
