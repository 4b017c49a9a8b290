"""What is said of a request that cannot be met: every sentence in every language."""

import ast
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import etwin_cli
from etwin_cli.cli.app import COMMANDS
from etwin_cli.languages import Language
from etwin_cli.languages.requests import ca, es
from etwin_cli.languages.saying import in_language
from etwin_cli.sentences import Sentence, joined, system_sentence

from .test_catalogues import MASCULINE_PLURALS

CATALOGUES: dict[Language, dict[str, str]] = {"ca": ca.TEXTS, "es": es.TEXTS}
SYSTEM: dict[Language, dict[str, str]] = {"ca": ca.SYSTEM, "es": es.SYSTEM}
_TYPED = re.compile(
    rf"(?<![\w-])(?:--?[a-z][\w-]*|etwin (?:{'|'.join(COMMANDS)})\b|[\w-]*\.(?!etwin)[a-z]+\b)"
)
_EXAMPLES = {"report.html", "report.md", "cohort.sqlite"}
"""Names of files that a translation has in its own words."""


def calls() -> Iterator[ast.Call]:
    """Every call that says something of a request."""
    for path in Path(etwin_cli.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="refuse" | "tell" | "Sentence")):
                    yield node
                case ast.Call(func=ast.Attribute(attr="refuse")):
                    yield node


def templates() -> set[str]:
    """Every English template, as it stands in a call."""
    return {
        call.args[0].value
        for call in calls()
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    }


def fields(template: str) -> set[str]:
    """The names of the fields of a template."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def has_words(template: str) -> bool:
    """Whether there is anything to translate, beside values and options."""
    return any(map(str.isalpha, re.sub(r"\{[^}]*\}|--[a-z-]+", "", template)))


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_sentence_has_its_translation_and_no_translation_is_left_over(
    language: Language,
) -> None:
    translated, said = set(CATALOGUES[language]), templates()
    assert {each for each in said if has_words(each)} <= translated
    assert translated <= said


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_translation_has_the_fields_and_what_is_typed(language: Language) -> None:
    for english, text in (CATALOGUES[language] | SYSTEM[language]).items():
        assert fields(text) == fields(english), english
        assert text.split() == text.strip().split(" "), english
        assert "’" not in text, english
        assert "!r" not in text, english
        assert not MASCULINE_PLURALS.search(text), english
        for typed in set(_TYPED.findall(english)) - _EXAMPLES:
            assert typed in text, english


@pytest.mark.parametrize("language", CATALOGUES)
def test_both_languages_say_the_same_things_in_the_same_order(language: Language) -> None:
    assert list(CATALOGUES[language]) == list(ca.TEXTS)
    assert list(SYSTEM[language]) == list(ca.SYSTEM)


def test_a_sentence_is_a_template_with_values() -> None:
    for call in calls():
        assert not isinstance(call.args[0], ast.JoinedStr | ast.BinOp), ast.unparse(call)
        first = call.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            given = {each.arg for each in call.keywords}
            assert given == fields(first.value), ast.unparse(call)


def test_a_sentence_is_its_english_text() -> None:
    reason = Sentence("it is a link to {target}; remove it", target="{x}")
    whole = Sentence("{file} cannot be written: {reason}", file="a {b}", reason=reason)
    assert whole == "a {b} cannot be written: it is a link to {x}; remove it"
    assert str(ValueError(whole)) == whole
    assert Sentence("100 {percent}") == "100 {percent}"


def test_a_sentence_is_said_in_a_language_with_the_sentences_in_it() -> None:
    reason = Sentence("it is a link to {target}; remove it", target="{x}")
    whole = Sentence("{file} cannot be written: {reason}", file="it is closed", reason=reason)
    assert in_language(whole, "ca") == (
        "it is closed no es pot escriure: és un enllaç a {x}; traieu-lo"
    )
    assert in_language(whole, "en") == whole
    assert in_language("it is closed", "ca") == "it is closed"
    parts = joined(" · ", [Sentence("a table"), Sentence("{n}", n=3), Sentence("not known {}")])
    assert parts == "a table · 3 · not known {}"
    assert in_language(parts, "es") == "una tabla · 3 · not known {}"


def test_a_sentence_is_the_same_in_another_process() -> None:
    sentence = Sentence("{file} is not there", file="a")
    again = pickle.loads(pickle.dumps(sentence))  # noqa: S301 (our own)
    assert (again, in_language(again, "ca")) == ("a is not there", "a no hi és")


def test_what_the_system_says_is_translated_where_it_is_known() -> None:
    full = OSError(28, "No space left on device", "a.yaml")
    assert system_sentence(full) == "No space left on device"
    assert in_language(system_sentence(full), "ca") == "al disc no hi queda espai"
    assert in_language(system_sentence(ValueError("{strange}")), "es") == "{strange}"
