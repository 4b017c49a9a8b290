"""What people wrote into a form's workbook, and no answers file has a place for: it is told."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.form_columns import IDENTITY, LISTS, Column
from etwin_cli.model.rubric import Criterion, Rubric
from etwin_cli.reading.source import cut
from etwin_cli.reading.workbook.cells import Cell, Sheet
from etwin_cli.reading.workbook.rows import Table
from etwin_cli.reading.workbook.source import WorkbookSource

_PROSE: Final[Mapping[Column, int]] = {
    Column.KEY: 1,
    Column.INDICATOR: 2,
    Column.CRITERION: 1,
}
"""How many columns the form itself fills, beside those that have a name: what is asked."""


def report_leftovers(
    source: WorkbookSource, sheets: Sequence[Sheet], tables: Sequence[Table]
) -> tuple[tuple[int, Cell], ...]:
    """Report notes, pictures, and what stands in rows, columns and sheets of people's own.

    Gives the texts that may be headings of the form, each with the number of its sheet: only
    who knows the rubric can tell.
    """
    own = {table.number for table in tables}
    for number, sheet in enumerate(sheets):
        if number not in own and sheet.name.casefold() != LISTS:
            _report_cells(source, number, "sheet", [cell for row in sheet.rows for cell in row])
    return tuple(found for table in tables for found in _beside(source, table))


def report_headings(
    source: WorkbookSource, texts: Sequence[tuple[int, Cell]], rubrics: Sequence[Rubric]
) -> None:
    """Report the texts that are no heading of the rubric, in whichever of its languages."""
    known = {title for rubric in rubrics for each in rubric.criteria for title in _titles(each, ())}
    for number, cell in texts:
        if _plainly(cell.text) not in known:
            _report_cells(source, number, "row", [cell])


def _beside(source: WorkbookSource, table: Table) -> Iterator[tuple[int, Cell]]:
    """One sheet of the form's; the texts that may be headings are given back."""
    _report_fastened(source, table)
    if table.kind not in table.columns:
        return
    prose = _prose(table)
    columns: dict[int, list[Cell]] = {}
    for row in table.below():
        beside = [cell for cell in row if cell.column not in table.columns.values()]
        for cell in beside:
            if cell.column not in prose:
                columns.setdefault(cell.column, []).append(cell)
        rest = [cell for cell in beside if cell.column in prose]
        if table.kind is Column.KEY or _name(table, row) is not None:
            continue
        if len(rest) == 1:
            yield table.number, rest[0]
        elif rest:
            _report_cells(source, table.number, "row", rest)
    for cells in columns.values():
        _report_cells(source, table.number, "column", cells)
    if table.kind is Column.KEY:
        _report_inserted(source, table)


def _report_fastened(source: WorkbookSource, table: Table) -> None:
    """Notes, and that there are pictures."""
    for row, column, text in table.sheet.notes:
        if text:
            line = source.line_of(table.number, row)
            source.report_at(Code.LEFT_OUT, line, column, reason="note", found=cut(_line(text)))
    if table.sheet.has_pictures:
        source.report_at(Code.LEFT_OUT, source.line_of(table.number, 1), 1, reason="picture")


def _report_inserted(source: WorkbookSource, table: Table) -> None:
    """Rows that were put between those for the school. Below them the form explains itself."""
    rows = table.below()
    names = [_name(table, row) for row in rows]
    asked = [names.index(key) for key in IDENTITY if key in names]
    for row in rows[min(asked, default=0) : max(asked, default=0)]:
        if _name(table, row) is None:
            _report_cells(source, table.number, "row", row)


def _report_cells(source: WorkbookSource, number: int, reason: str, cells: Sequence[Cell]) -> None:
    """Report what stands in some cells, at the first of them."""
    if cells:
        first = cells[0]
        source.report_at(
            Code.LEFT_OUT,
            source.line_of(number, first.row),
            first.column,
            reason=reason,
            n=len(cells),
            found=cut(_line(first.text)),
        )


def _prose(table: Table) -> frozenset[int]:
    """The columns that the form itself fills: those without a name that have most in them."""
    named = (row for row in table.below() if _name(table, row) is not None)
    places = table.columns.values()
    filled = Counter(cell.column for row in named for cell in row if cell.column not in places)
    order = sorted(filled, key=lambda column: (-filled[column], column))
    return frozenset(order[: _PROSE[table.kind]])


def _name(table: Table, row: Sequence[Cell]) -> str | None:
    """What a row says it is of."""
    at = table.columns[table.kind]
    return next((cell.text for cell in row if cell.column == at), None)


def _titles(criterion: Criterion, above: tuple[str, ...]) -> Iterator[str]:
    """What the form writes above the questions of each criterion below a top one."""
    for child in criterion.criteria:
        titles = (*above, child.title)
        yield _plainly(" · ".join(titles))
        yield from _titles(child, titles)


def _line(text: str) -> str:
    return " ".join(text.split())


def _plainly(text: str) -> str:
    """A text for comparing, as a form would write it or not: what does not show is written out."""
    return "".join(each for each in text.casefold() if each.isalnum())
