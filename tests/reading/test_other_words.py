"""Keys and languages that people call by another word are offered the one to write."""

import pytest

from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.other_words import code_of_language, other_key

from .helpers import HEAD, places, read, read_one

EVIDENCE = ("url", "file", "title", "date")


@pytest.mark.parametrize(
    ("word", "known", "key"),
    [
        ("name", EVIDENCE, "title"),
        ("Títol", EVIDENCE, "title"),
        ("link", EVIDENCE, "url"),
        ("fitxer", EVIDENCE, "file"),
        ("fecha", EVIDENCE, "date"),
        ("title", ("text", "year", "indicator", "level"), "text"),
        ("name", ("text", "year", "indicator", "level"), "text"),
        ("any", ("text", "year", "indicator", "level"), "year"),
        ("not applicable", ("level", "unknown", "evidence"), None),
        ("no escau", ("level", "not_applicable"), "not_applicable"),
        ("title", ("name", "code"), "name"),
        ("name", ("role",), None),
        ("colour", EVIDENCE, None),
    ],
)
def test_another_word_for_a_key(word: str, known: tuple[str, ...], key: str | None) -> None:
    assert other_key(word, known) == key


def test_it_is_offered_and_nothing_else_is_said_of_it(rubric: Rubric) -> None:
    answer, diagnostics = read_one("{level: 1, evidence: {name: Acta 7}}", rubric)
    assert [(each.code.value, each.values["suggestions"]) for each in diagnostics] == [
        ("ET021", ("title",))
    ]
    assert answer.evidence == ()
    _, diagnostics = read_one("{level: 1, evidence: {Minutes: point 3}}", rubric)
    assert places(diagnostics) == ["ET111 4:34"]


@pytest.mark.parametrize(
    ("name", "code"),
    [("English", "en"), ("anglès", "en"), ("Català", "ca"), ("castellano", "es"), ("cat", "ca"),
     ("Euskara", "eu"), ("Klingon", None), ("ca", None)],
)  # fmt: skip
def test_the_code_of_a_language(rubric: Rubric, name: str, code: str | None) -> None:
    assert code_of_language(name) == code
    _, diagnostics = read(f"{HEAD}language: {name}\nanswers:\n", rubric)
    if name == "ca":
        assert diagnostics == ()
        return
    assert places(diagnostics) == ["ET158 3:11"]
    assert diagnostics[0].values["suggestions"] == (() if code is None else (code,))
