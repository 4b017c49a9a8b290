"""The words of the schemas: the same things in every language."""

from importlib import import_module

import pytest

from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.languages.schema_words import schema_words

from .test_catalogues import MASCULINE_PLURALS, fields


def catalogue(language: Language) -> dict[str, str]:
    entries: dict[str, str] = import_module(f"etwin_cli.languages.schema_{language}").WORDS
    return entries


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_say_the_same_things(language: Language) -> None:
    mine, theirs = catalogue(language), catalogue("en")
    assert list(mine) == list(theirs)
    assert {key: fields(text) for key, text in mine.items()} == {
        key: fields(text) for key, text in theirs.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_line_each(language: Language) -> None:
    for key, text in catalogue(language).items():
        assert text.strip() == text, key
        assert "\n" not in text, key
        assert "’" not in text, key
        assert not MASCULINE_PLURALS.search(text), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_stand_beside_those_of_the_interface(language: Language) -> None:
    say = schema_words(language)
    assert say.language == language
    assert say("rubric.target") == words(language)("rubric.target")
    with pytest.raises(KeyError):
        words(language)("answers.school")
