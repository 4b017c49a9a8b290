"""A form that was filled in as a workbook (docs/form.md).

Its cells become the tree that an answers file would be, every value at its cell, and go through
the same decoder: the same answers, the same diagnostics.
"""

from datetime import date
from typing import NamedTuple

from etwin_cli.model.answers import Answers
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.form_columns import RUBRIC_KEYS, Column
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import AnswersDocument, decode_answers
from etwin_cli.reading.source import cut
from etwin_cli.reading.tree import ANSWERS_LIMITS
from etwin_cli.reading.workbook.cells import Cell, read_sheets
from etwin_cli.reading.workbook.leftovers import report_headings, report_leftovers
from etwin_cli.reading.workbook.package import MAX_SIZE, BadPackage
from etwin_cli.reading.workbook.rows import Row, rows_of, tables_of
from etwin_cli.reading.workbook.source import WorkbookSource
from etwin_cli.reading.workbook.tree import FormTree


class FormDocument(NamedTuple):
    """A workbook whose cells are read, and whose answers are not yet."""

    source: WorkbookSource
    rows: tuple[Row, ...]
    """Of the form, in its order; none where it is no form: the source says why."""
    rubric_id: str | None
    """The rubric that the form names, as written."""
    version: str | None
    """The rubric's version that it names, as written."""
    language: str | None
    """The language that it names, as written."""
    headings: tuple[tuple[int, Cell], ...] = ()
    """What may be a heading of the form, with the number of its sheet; or people's own words."""


def open_form(data: bytes, path: str) -> FormDocument:
    """Read the cells of a workbook: enough to know which rubric and language it is for."""
    try:
        if len(data) > MAX_SIZE:
            return _nothing(path, Code.FILE_TOO_LARGE, size=len(data), limit=MAX_SIZE)
        return _opened(data, path)
    except BadPackage as bad:
        return _nothing(path, Code.BAD_WORKBOOK, reason=bad.reason.value)


def decode_form(
    form: FormDocument, rubric: Rubric, today: date, spoken: Rubric | None = None
) -> tuple[Answers | None, tuple[Diagnostic, ...]]:
    """Decode a form against the rubric in use.

    `spoken` is the same rubric in the language that the form is written in, whatever that of the
    messages. Gives what could be read (None where that is nothing) and all that is wrong, as
    `decode_answers` does for a file.
    """
    source = form.source
    if not form.rows:
        return None, source.diagnostics()
    if _size(form) > ANSWERS_LIMITS.size:
        source.report(Code.FILE_TOO_LARGE, None, reason="form")
        return None, source.diagnostics()
    rubrics = (spoken or rubric, rubric)
    tree = FormTree(source, rubric, lambda: rubrics)
    for row in form.rows:
        if row.kind is Column.KEY:
            tree.put_entry(row)
        elif row.kind is Column.INDICATOR:
            tree.put_answer(row)
        else:
            tree.put_plan(row)
    if form.rubric_id == rubric.id:
        _check_rows(form, rubric)
    if (form.rubric_id, form.version) == (rubric.id, rubric.version):
        report_headings(source, form.headings, rubrics)
    return decode_answers(AnswersDocument(source, tree.root, None, None), rubric, today)


def _opened(data: bytes, path: str) -> FormDocument:
    """The form that is in the bytes. Raises BadPackage where they are no workbook."""
    sheets = read_sheets(data)
    source = WorkbookSource(path, sheets)
    tables = tables_of(source, sheets)
    rows = tuple(row for table in tables for row in rows_of(source, table))
    if not rows:
        if not source.has_errors():
            source.report(Code.BAD_WORKBOOK, None, reason="form")
        return FormDocument(source, (), None, None, None)
    headings = report_leftovers(source, sheets, tables)
    said = {row.name: row.text(Column.VALUE) for row in rows if row.kind is Column.KEY}
    rubric, version, language = (said.get(key) for key in RUBRIC_KEYS)
    return FormDocument(source, rows, rubric, version, language, headings)


def _size(form: FormDocument) -> int:
    """The characters of all that is written in the form: an answers file holds no more bytes."""
    return sum(len(cell.text) for row in form.rows for cell in row.cells.values())


def _check_rows(form: FormDocument, rubric: Rubric) -> None:
    """A warning where questions have no row: a sheet may be lost, or the row with its columns."""
    asked = {row.name for row in form.rows if row.kind is Column.INDICATOR}
    questions = rubric.indicators_by_id
    if form.source.has_errors() or not asked <= questions.keys():
        return  # what is wrong is told already
    if missing := [name for name in questions if name not in asked]:
        form.source.report(Code.MISSING_ROWS, None, n=len(missing), found=cut(", ".join(missing)))


def _nothing(path: str, code: Code, **values: str | int) -> FormDocument:
    source = WorkbookSource(path, ())
    source.report(code, None, **values)
    return FormDocument(source, (), None, None, None)
