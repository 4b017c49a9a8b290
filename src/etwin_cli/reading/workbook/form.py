"""A form that was filled in as a workbook (docs/form.md).

Its cells become the tree that an answers file would be, every value at its cell, and go through
the same decoder: the same answers, the same diagnostics.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from etwin_cli.model.answers import Answers
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.form import IDENTITY, RUBRIC_KEYS, Column
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import AnswersDocument, decode_answers
from etwin_cli.reading.source import cut
from etwin_cli.reading.workbook.cells import Cell, Sheet, read_sheets
from etwin_cli.reading.workbook.package import MAX_SIZE, BadPackage
from etwin_cli.reading.workbook.source import WorkbookSource
from etwin_cli.reading.workbook.tree import FormTree, Row

_NEEDED: Final[Mapping[Column, tuple[Column, ...]]] = {
    Column.KEY: (Column.VALUE,),
    Column.INDICATOR: (Column.LEVEL, Column.REASON, Column.EVIDENCE, Column.COMMENT),
    Column.CRITERION: (Column.PLAN, Column.YEAR),
}
"""What a sheet has to have, by the column that says what its rows are."""


_KEYS: Final = frozenset((*IDENTITY, *RUBRIC_KEYS))


class FormDocument(NamedTuple):
    """A workbook whose cells are read, and whose answers are not yet."""

    source: WorkbookSource
    rows: tuple[Row, ...]
    """Of the form, in its order; none where it is no form: the source says why."""
    rubric_id: str | None
    """The rubric that the form names, as written."""
    language: str | None
    """The language that it names, as written."""


def open_form(data: bytes, path: str) -> FormDocument:
    """Read the cells of a workbook: enough to know which rubric and language it is for."""
    try:
        if len(data) > MAX_SIZE:
            return _nothing(path, Code.FILE_TOO_LARGE, size=len(data), limit=MAX_SIZE)
        sheets = read_sheets(data)
    except BadPackage as bad:
        return _nothing(path, Code.BAD_WORKBOOK, reason=bad.reason.value)
    source = WorkbookSource(path, sheets)
    rows = tuple(_rows(source, sheets))
    if not rows and not source.has_errors():
        source.report(Code.BAD_WORKBOOK, None, reason="form")
    said = {row.name: row.text(Column.VALUE) for row in rows if row.kind is Column.KEY}
    return FormDocument(source, rows, said.get("rubric.id"), said.get("language"))


def decode_form(
    form: FormDocument, rubric: Rubric, today: date
) -> tuple[Answers | None, tuple[Diagnostic, ...]]:
    """Decode a form against the rubric in use.

    Gives what could be read (None where that is nothing) and all that is wrong, as
    `decode_answers` does for a file.
    """
    source = form.source
    if not form.rows:
        return None, source.diagnostics()
    tree = FormTree(source, rubric)
    for row in form.rows:
        if row.kind is Column.KEY:
            tree.put_entry(row)
        elif row.kind is Column.INDICATOR:
            tree.put_answer(row)
        else:
            tree.put_plan(row)
    _check_rows(form, rubric)
    return decode_answers(AnswersDocument(source, tree.root, None, None), rubric, today)


def _check_rows(form: FormDocument, rubric: Rubric) -> None:
    """A warning where questions have no row: a sheet may be lost, or the row with its columns."""
    asked = {row.name for row in form.rows if row.kind is Column.INDICATOR}
    questions = rubric.indicators_by_id
    if form.rubric_id != rubric.id or form.source.has_errors() or not asked <= questions.keys():
        return  # what is wrong is told already
    if missing := [name for name in questions if name not in asked]:
        form.source.report(Code.MISSING_ROWS, None, n=len(missing), found=cut(", ".join(missing)))


def _nothing(path: str, code: Code, **values: str | int) -> FormDocument:
    source = WorkbookSource(path, ())
    source.report(code, None, **values)
    return FormDocument(source, (), None, None)


def _rows(source: WorkbookSource, sheets: Sequence[Sheet]) -> Iterator[Row]:
    """The rows of every sheet that is one of the form's; other sheets are people's own."""
    for number, sheet in enumerate(sheets):
        found = _columns_of(sheet)
        if found is None:
            continue
        head, kind, columns = found
        missing = [each for each in (kind, *_NEEDED[kind]) if each not in columns]
        if missing:
            place = source.line_of(number, head[0].row)
            names = ", ".join(missing)
            source.report_at(
                Code.BAD_WORKBOOK, place, head[0].column, reason="columns", found=names
            )
        if kind not in columns:
            continue  # what its rows are of cannot be told
        below = (row for row in sheet.rows if row[0].row > head[0].row)
        yield from _named(source, number, kind, columns, below)


def _columns_of(sheet: Sheet) -> tuple[tuple[Cell, ...], Column, Mapping[Column, int]] | None:
    """The row that says what the columns are, what the rows are, and where each column is."""
    known = {column.value: column for column in Column}
    for row in sheet.rows:
        columns: dict[Column, int] = {}
        for cell in row:
            if cell.text in known:
                columns.setdefault(known[cell.text], cell.column)
        for kind, needed in _NEEDED.items():
            if not columns.keys().isdisjoint((kind, *needed)):
                return row, kind, columns
    return None


def _named(
    source: WorkbookSource,
    number: int,
    kind: Column,
    columns: Mapping[Column, int],
    rows: Iterator[tuple[Cell, ...]],
) -> Iterator[Row]:
    """Rows with what they are of: an id or a key. What is written without one is not lost."""
    places = {place: column for column, place in columns.items()}
    name: Cell | None = None
    for cells in rows:
        line = source.line_of(number, cells[0].row)
        found = {places[cell.column]: cell for cell in cells if cell.column in places}
        own = found.pop(kind, None)
        # A plan that goes on below belongs to the criterion above; nothing else does.
        name = own or (name if kind is Column.CRITERION else None)
        if name is not None:
            if kind is not Column.KEY or name.text in _KEYS:
                yield Row(kind, name.text, line, name.column, found)
        elif found and kind is not Column.KEY:
            first = next(iter(found.values()))
            source.report_at(Code.BAD_CELL, line, first.column, reason="nameless")
