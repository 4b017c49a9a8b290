"""The sheets of a form, and their rows: which column is what, and which row is of what."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.model.form_columns import IDENTITY, RUBRIC_KEYS, Column
from etwin_cli.reading.source import cut
from etwin_cli.reading.workbook.cells import Area, Cell, Sheet
from etwin_cli.reading.workbook.package import BadPackage, Reason
from etwin_cli.reading.workbook.source import WorkbookSource

MAX_SPREAD: Final = 1_000_000
"""Of a form's sheet: what merged ranges and links come to, in all the cells that they lie over."""
_WEIGHT: Final = 50
"""Of each cell that one of them lies over; an address weighs as much as its length besides."""

_NEEDED: Final[Mapping[Column, tuple[Column, ...]]] = {
    Column.KEY: (Column.VALUE,),
    Column.INDICATOR: (Column.LEVEL, Column.REASON, Column.EVIDENCE, Column.COMMENT),
    Column.CRITERION: (Column.PLAN, Column.YEAR),
}
"""What a sheet has to have, by the column that says what its rows are."""
_KEYS: Final = frozenset((*IDENTITY, *RUBRIC_KEYS))

Item = TypeVar("Item")


class Table(NamedTuple):
    """A sheet of the form."""

    number: int
    """Of the sheet, from 0."""
    sheet: Sheet
    head: Cell
    """The first cell of the row that says what the columns are; the form's content is below it."""
    kind: Column
    """The column that says what the rows are of."""
    columns: Mapping[Column, int]

    def below(self) -> list[tuple[Cell, ...]]:
        """The rows below the one that says what the columns are."""
        return [row for row in self.sheet.rows if row[0].row > self.head.row]


class Row(NamedTuple):
    """One row of the form."""

    kind: Column
    """The column that says what it is of: a key, an indicator or a criterion."""
    name: str
    """That key or id, as written."""
    line: int
    """Over the whole workbook."""
    column: int
    """Of the name."""
    cells: Mapping[Column, Cell]
    """What was written in it."""
    links: Mapping[Column, tuple[str, ...]]
    """The addresses behind its cells."""
    columns: Mapping[Column, int]
    """Where each cell is, whether anything was written in it or not."""

    def text(self, column: Column) -> str:
        """What stands in a column; empty where nothing does."""
        cell = self.cells.get(column)
        return cell.text if cell else ""


def tables_of(source: WorkbookSource, sheets: Sequence[Sheet]) -> tuple[Table, ...]:
    """The sheets that are the form's. Where one has lost a column, that is reported."""
    found = (_table(number, sheet) for number, sheet in enumerate(sheets))
    tables = tuple(table for table in found if table is not None)
    for table in tables:
        needed = (table.kind, *_NEEDED[table.kind])
        missing = [each for each in needed if each not in table.columns]
        if missing:
            place = source.line_of(table.number, table.head.row)
            names = ", ".join(missing)
            source.report_at(
                Code.BAD_WORKBOOK, place, table.head.column, reason="columns", found=names
            )
    return tables


def rows_of(source: WorkbookSource, table: Table) -> Iterator[Row]:
    """The rows of a sheet, each with what it is of. What is written without that is reported."""
    if table.kind not in table.columns:
        return  # what the rows are of cannot be told
    places = {place: column for column, place in table.columns.items()}
    below = table.below()
    covered = _covered(table, below)
    links = _links(table, below)
    name: Cell | None = None
    for cells in below:
        row = cells[0].row
        found = {places[cell.column]: cell for cell in cells if cell.column in places}
        own = found.pop(table.kind, None)
        # A plan that goes on below belongs to the criterion above; nothing else does.
        name = own or (name if table.kind is Column.CRITERION else None)
        line = source.line_of(table.number, row)
        if name is None:
            _report_nameless(source, table, line, found)
        elif table.kind is Column.KEY and name.text not in _KEYS:
            _report_unknown(source, line, found)
        else:
            _take_out_covered(source, table, row, found, covered)
            behind = {each: links.get((row, at), ()) for each, at in table.columns.items()}
            yield Row(table.kind, name.text, line, name.column, found, behind, table.columns)


def _table(number: int, sheet: Sheet) -> Table | None:
    """The row that says what the columns are, what the rows are, and where each column is."""
    known = {column.value: column for column in Column}
    for row in sheet.rows:
        columns: dict[Column, int] = {}
        for cell in row:
            if cell.text in known:
                columns.setdefault(known[cell.text], cell.column)
        for kind, needed in _NEEDED.items():
            if not columns.keys().isdisjoint((kind, *needed)):
                return Table(number, sheet, row[0], kind, columns)
    return None


def _report_nameless(
    source: WorkbookSource, table: Table, line: int, found: Mapping[Column, Cell]
) -> None:
    """What is written in a row that does not say what it is of; the form explains itself so."""
    if found and table.kind is not Column.KEY:
        first = next(iter(found.values()))
        source.report_at(Code.BAD_CELL, line, first.column, reason="nameless")


def _report_unknown(source: WorkbookSource, line: int, found: Mapping[Column, Cell]) -> None:
    """What is written beside a key that the form does not have."""
    for cell in found.values():
        text = cut(" ".join(cell.text.split()))
        source.report_at(Code.LEFT_OUT, line, cell.column, reason="row", found=text)


# Ranges over the cells


def _covered(
    table: Table, rows: Sequence[tuple[Cell, ...]]
) -> Mapping[tuple[int, int], tuple[Cell | None, Area]]:
    """The cells of merged ranges but for their first ones, with what stands in the first."""
    written = {(cell.row, cell.column): cell for row in table.sheet.rows for cell in row}
    return {
        place: (written.get((area.top, area.left)), area)
        for place, area in _spread(((each, each, 0) for each in table.sheet.merged), table, rows)
        if place != (area.top, area.left)
    }


def _links(
    table: Table, rows: Sequence[tuple[Cell, ...]]
) -> Mapping[tuple[int, int], tuple[str, ...]]:
    """The addresses behind cells."""
    found: dict[tuple[int, int], list[str]] = {}
    links = ((area, address, len(address)) for area, address in table.sheet.links)
    for place, address in _spread(links, table, rows):
        found.setdefault(place, []).append(address)
    return {place: tuple(addresses) for place, addresses in found.items()}


def _spread(
    areas: Iterable[tuple[Area, Item, int]], table: Table, rows: Sequence[tuple[Cell, ...]]
) -> Iterator[tuple[tuple[int, int], Item]]:
    """Each of the form's own cells that lie in an area, with what the area brings.

    The third value of an area is its weight. Raises BadPackage where it all comes to more than
    any form has.
    """
    numbers = [row[0].row for row in rows]
    left = MAX_SPREAD
    for area, item, weight in areas:
        columns = [each for each in table.columns.values() if area.left <= each <= area.right]
        first = bisect_left(numbers, area.top)
        last = bisect_right(numbers, area.bottom)
        left -= (last - first) * len(columns) * (_WEIGHT + weight)
        if left < 0:
            raise BadPackage(Reason.LARGE)
        for row in numbers[first:last]:
            for column in columns:
                yield (row, column), item


def _take_out_covered(
    source: WorkbookSource,
    table: Table,
    row: int,
    found: dict[Column, Cell],
    covered: Mapping[tuple[int, int], tuple[Cell | None, Area]],
) -> None:
    """Report the cells of a row that a merged range hides, and leave what is in them unread.

    So is one that is empty because what was meant for it stands in the range's first row.
    """
    for column, at in table.columns.items():
        hidden = covered.get((row, at))
        if column is table.kind or hidden is None:
            continue
        first, area = hidden
        if found.pop(column, None) is not None or (area.top != row and first is not None):
            source.report_at(
                Code.BAD_CELL,
                source.line_of(table.number, row),
                at,
                reason="merged",
                first=source.name_of(_place(source.line_of(table.number, area.top), area.left)),
            )


def _place(line: int, column: int) -> Span:
    return Span(line, column, line, column + 1)
