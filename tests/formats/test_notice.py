"""The rubric's notice stands under everything that says where a school is; without it nothing does."""

import io
import re
from collections.abc import Callable

import pytest
from openpyxl import load_workbook

from etwin_cli.formats.html.form import form_page
from etwin_cli.formats.html.report import report_page
from etwin_cli.formats.markdown.form import form_markdown
from etwin_cli.formats.markdown.report import report_markdown
from etwin_cli.formats.markdown.reports import (
    compare_markdown,
    gap_markdown,
    path_markdown,
    score_markdown,
)
from etwin_cli.formats.text.compare import compare_lines
from etwin_cli.formats.text.gap import gap_lines
from etwin_cli.formats.text.layout import Line, plain_text
from etwin_cli.formats.text.path import path_lines
from etwin_cli.formats.text.score import score_lines
from etwin_cli.formats.text.whatif import what_if_lines
from etwin_cli.formats.xlsx.form import form_workbook
from etwin_cli.languages import words
from etwin_cli.model.comparison import Assessment
from etwin_cli.model.digest import digest
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.compare import compare
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.path import cheapest_path
from etwin_cli.scoring.score import score
from etwin_cli.scoring.whatif import sensitivity
from tests.documents import REPOSITORY
from tests.formats.html.pages import faults, parsed
from tests.formats.report.reports import report
from tests.replacing import replace

from .samples import COMPLETE, RUBRIC, answers

EN = words("en")
FORM = words("en")
NOTICE = "Nobody decides anything by this."


def said(lines: list[Line]) -> str:
    return "\n".join(map(plain_text, lines))


def twice(result: Result) -> list[Assessment]:
    return [Assessment(name, result) for name in "ab"]


def in_workbook(rubric: Rubric) -> str:
    book = load_workbook(io.BytesIO(form_workbook(rubric, FORM, "etwin import")))
    cells = (cell.value for row in book.worksheets[0].iter_rows() for cell in row)
    return "\n".join(str(value) for value in cells if value is not None)


REPORTS: dict[str, Callable[[Result], str]] = {
    "score": lambda result: said(score_lines(result, EN, 200)),
    "gap": lambda result: said(gap_lines(gaps(result), EN, 200)),
    "path": lambda result: said(path_lines(cheapest_path(result), EN, 200)),
    "compare": lambda result: said(compare_lines(compare(twice(result)), EN, 200)),
    "what if": lambda result: said(
        what_if_lines(result, EN, 200, effect=None, firmness=sensitivity(result))
    ),
    "score as Markdown": lambda result: score_markdown(result, "a", EN),
    "gap as Markdown": lambda result: gap_markdown(gaps(result), "a", EN),
    "path as Markdown": lambda result: path_markdown(cheapest_path(result), "a", EN),
    "compare as Markdown": lambda result: compare_markdown(compare(twice(result)), EN),
    "report as Markdown": lambda result: report_markdown(report(result)),
    "report": lambda result: parsed(report_page(report(result))).text,
    "form as Markdown": lambda result: form_markdown(result.rubric, FORM),
    "form": lambda result: parsed(form_page(result.rubric, FORM)).text,
    "form as a workbook": lambda result: in_workbook(result.rubric),
}
AT_THE_END = {"score", "gap", "path", "compare", "what if"}


@pytest.mark.parametrize("name", REPORTS)
def test_it_is_the_rubrics_word_for_word(name: str) -> None:
    shown = REPORTS[name](score(replace(RUBRIC, notice=NOTICE), answers(COMPLETE)))
    assert NOTICE in shown
    if name.removesuffix(" as Markdown") in AT_THE_END:
        assert shown.rstrip().endswith(f"\n\n{NOTICE}")


@pytest.mark.parametrize("name", REPORTS)
def test_without_it_there_is_none(name: str) -> None:
    own = REPORTS[name](score(replace(RUBRIC, notice=NOTICE), answers(COMPLETE)))
    bare = REPORTS[name](score(replace(RUBRIC, notice=None), answers(COMPLETE)))
    without = [line for line in own.splitlines() if NOTICE not in line and line.strip()]
    assert [line for line in bare.splitlines() if line.strip()] == without
    assert "None" not in bare


def test_pages_without_it_are_well_made() -> None:
    bare = replace(RUBRIC, notice=None)
    assert faults(report_page(report(score(bare, answers(COMPLETE))))) == []
    assert faults(form_page(bare, FORM)) == []


def test_it_is_no_part_of_the_digest() -> None:
    assert digest(replace(RUBRIC, notice=NOTICE)) == digest(replace(RUBRIC, notice=None))


def test_no_word_of_the_shipped_rubric_is_the_engines() -> None:
    source = REPOSITORY / "src" / "etwin_cli"
    places = [source / "languages", source / "formats", source / "commands"]
    files = [
        file for place in places for file in place.rglob("*") if file.suffix in (".py", ".html")
    ]
    assert len(files) > 100
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"eTwinning|(?i:\bsegell|\bsello\b|\bschool label)", text), file
