"""A workbook's problems are told in its own terms: sheets, columns and cells, never YAML."""

import re
from collections.abc import Callable
from typing import Final

import pytest
from openpyxl.comments import Comment

from etwin_cli.languages import LANGUAGES
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Value
from etwin_cli.model.form_columns import Column
from etwin_cli.reading.workbook.package import Reason

from .filling import Form, named
from .test_form import ID, MAY_NOT_APPLY, read
from .test_leftovers import linked, merged

YAML: Final = re.compile(
    r"yaml|\bkeys?\b|\bclaus?\b|\bclaves?\b|\blines?\b|\blíni(?:a|es)\b|\blíneas?\b"
    r"|indent|sagn|sangr|quotation|cometes|comillas|colon|dos punts|dos puntos"
    r"|\b(?:rubric|language|school|period|date|respondent|answers|level|unknown|not_applicable"
    r"|comment|plans|title|url|file|text|year):",
    re.IGNORECASE,
)
"""What only whoever has an answers file before them would understand."""

WHOLE: Final[dict[Code, list[dict[str, Value]]]] = {
    Code.FILE_TOO_LARGE: [{"reason": "form"}, {"limit": 1, "size": 2}],
    Code.TOO_MANY_PROBLEMS: [{"shown": 1000, "more": 5}],
    Code.BAD_WORKBOOK: [{"reason": each} for each in (*map(str, Reason), "form")],
}
"""What is told of a workbook as a whole, or too large to be made here."""


def without(name: str) -> Callable[[Form], object]:
    """The form without a row."""
    return lambda form: form.book["Centre"].delete_rows(form.cell(name, Column.VALUE).row)


CASES: Final[dict[str, list[Callable[[Form], object]]]] = {
    "ET013": [lambda form: form.book["Centre"].append(["school.name", None, "B"])],
    "ET020": [without("school.name"), without("rubric.id")],
    "ET023": [lambda form: form.set("school.name", Column.VALUE, None)],
    "ET025": [
        lambda form: form.set("leadership", Column.PLAN, "u").set("leadership", Column.YEAR, 3)
    ],
    "ET027": [lambda form: form.set("date", Column.VALUE, "soon")],
    "ET028": [lambda form: form.set(ID, Column.LEVEL, "02")],
    "ET029": [lambda form: form.set("date", Column.VALUE, "12/5/2026 18:30")],
    "ET030": [lambda form: form.book["Plans"].delete_cols(3)],
    "ET031": [
        lambda form: form.set(ID, Column.LEVEL, "=1+1"),
        lambda form: form.set(ID, Column.LEVEL, "#REF!"),
        lambda form: form.book["Centre obert"].append([None, None, None, 2]),
    ],
    "ET032": [lambda form: form.set("school.code", Column.VALUE, 8012345)],
    "ET033": [lambda form: form.book["Centre obert"].delete_rows(6)],
    "ET034": [
        lambda form: setattr(form.cell(ID, Column.LEVEL), "comment", Comment("a", "b")),
        lambda form: linked(form, ID, Column.LEVEL, "2", "https://example.org"),
        lambda form: form.book["Centre obert"].append([None, "a", "b"]),
        lambda form: form.book["Centre obert"].__setitem__("J6", "a"),
        lambda form: form.book.create_sheet("Notes").append(["a"]),
    ],
    "ET042": [lambda form: form.set("school.code", Column.VALUE, 1e20)],
    "ET101": [lambda form: form.set(ID, Column.LEVEL, 2).set(ID, Column.INDICATOR, "coordinacion")],
    "ET102": [lambda form: form.set(ID, Column.LEVEL, 2).set(ID, Column.INDICATOR, "leadership")],
    "ET103": [
        lambda form: form.set("leadership", Column.PLAN, "u").set(
            "leadership", Column.CRITERION, "leader"
        )
    ],
    "ET104": [lambda form: form.set("rubric.id", Column.VALUE, "another")],
    "ET105": [
        lambda form: form.set(ID, Column.LEVEL, "often"),
        lambda form: form.set(ID, Column.LEVEL, "3 or so"),
        lambda form: form.set(ID, Column.LEVEL, 2.5),
        lambda form: form.set(ID, Column.LEVEL, True),
    ],
    "ET106": [lambda form: form.set(ID, Column.LEVEL, 9)],
    "ET108": [lambda form: form.set(ID, Column.LEVEL, "n/a: so it is")],
    "ET109": [
        lambda form: form.set(MAY_NOT_APPLY, Column.LEVEL, "n/a"),
        lambda form: form.set(MAY_NOT_APPLY, Column.LEVEL, "n/a: no"),
    ],
    "ET150": [lambda form: form.set("rubric.version", Column.VALUE, "0.9.0")],
    "ET151": [lambda form: form.set(ID, Column.LEVEL, 4)],
    "ET152": [lambda form: form.set("date", Column.VALUE, "2126-05-12")],
    "ET153": [lambda form: form.set("period", Column.VALUE, "2025")],
    "ET154": [
        lambda form: form.set(ID, Column.COMMENT, "a@example.org"),
        lambda form: form.set(ID, Column.COMMENT, "12345678Z"),
    ],
    "ET159": [
        lambda form: form.set(ID, Column.LEVEL, 2).set(ID, Column.EVIDENCE, "pendent"),
        lambda form: linked(
            form.set(ID, Column.LEVEL, 2), ID, Column.EVIDENCE, "no", "https://example.org"
        ),
    ],
    "ET158": [lambda form: form.set("language", Column.VALUE, "català")],
}
"""How a form is filled in that brings each code about, in each of its ways."""


def told(change: Callable[[Form], object]) -> list[Diagnostic]:
    form = named()
    change(form)
    return list(read(form.saved())[1])


def is_plain(problem: Diagnostic) -> None:
    """Every sentence on it speaks of the workbook."""
    for language in LANGUAGES:
        for sentence in Diagnoser(language).sentences(problem):
            assert YAML.search(sentence) is None, (problem.code, sentence)


@pytest.mark.parametrize("code", CASES)
def test_each_problem_of_a_form_is_told_in_its_terms(code: str) -> None:
    for change in CASES[code]:
        problems = told(change)
        assert code in [each.code.value for each in problems]
        for problem in problems:
            is_plain(problem)


@pytest.mark.parametrize("code", WHOLE, ids=lambda code: code.value)
def test_what_is_told_of_the_whole_is_plain_too(code: Code) -> None:
    for values in WHOLE[code]:
        is_plain(Diagnostic(code, "form.xlsx", None, values))


def test_a_cell_that_is_too_long_and_one_that_is_merged() -> None:
    form = named().set(ID, Column.LEVEL, 2)
    for data in (merged(form, "D4:D6"), merged(form, "D4:D5", hidden=b"a" * 40_000)):
        for problem in read(data)[1]:
            is_plain(problem)
