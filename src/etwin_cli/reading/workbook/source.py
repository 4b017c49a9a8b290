"""A workbook being read: its places are cells of its sheets."""

from collections.abc import Iterator, Sequence
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Excerpt, Span, Value, cell_name
from etwin_cli.reading.row_tree import RowSource
from etwin_cli.reading.source import cut
from etwin_cli.reading.workbook.cells import MAX_ROW, Cell, Sheet

_STRIDE: Final = MAX_ROW + 1


class WorkbookSource(RowSource):
    """Problems of a workbook.

    The decoder knows lines and columns alone. So the rows of all the sheets are counted on, one
    sheet after the other, and told apart again when the problems are listed: in the order in
    which people leaf through them.
    """

    def __init__(self, path: str, sheets: Sequence[Sheet]) -> None:
        """`path` is what messages call the workbook; `sheets` are in its order."""
        super().__init__(path, [])
        self._sheets = sheets
        self._cells: dict[tuple[int, int], Cell] | None = None

    def line_of(self, sheet: int, row: int) -> int:
        """A row of a sheet, counted over the whole workbook; the first sheet is 0."""
        return sheet * _STRIDE + row

    def report_at(self, code: Code, line: int, column: int, **values: Value) -> None:
        """Note a problem at a cell, whose line is that of `line_of`."""
        self.report(code, Span(line, column, line, column + 1), **values)

    def name_of(self, span: Span) -> str:
        """A place as spreadsheets write it."""
        sheet, row = divmod(span.line, _STRIDE)
        return cell_name(self._sheets[sheet].name, row, span.column)

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything noted, each at its sheet's cell."""
        return tuple(self._placed())

    def _placed(self) -> Iterator[Diagnostic]:
        for found in super().diagnostics():
            if found.span is None:
                yield found
                continue
            sheet, row = divmod(found.span.line, _STRIDE)
            span = Span(row, found.span.column, row, found.span.column + 1)
            yield found._replace(span=span, sheet=self._sheets[sheet].name)

    def excerpt(self, span: Span) -> Excerpt:
        """The cell that a problem stands in."""
        if self._cells is None:  # until then there was no problem
            self._cells = {
                (self.line_of(number, cell.row), cell.column): cell
                for number, sheet in enumerate(self._sheets)
                for row in sheet.rows
                for cell in row
            }
        cell = self._cells.get((span.line, span.column))
        return Excerpt(cut(" ".join(cell.text.split())) if cell else "", span.column)
