"""A workbook's sheets as texts, cell by cell."""

import warnings
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import islice
from typing import Any, Final, NamedTuple

from etwin_cli.reading.workbook.package import BadPackage, Reason, checked_package

MAX_SHEETS: Final = 200
MAX_COLUMNS: Final = 60
MAX_ROWS: Final = 10_000
"""Of a sheet; what stands beyond them is nothing of the form's."""


class Cell(NamedTuple):
    """One cell that is not empty."""

    row: int
    column: int
    """From 1, as is `row`."""
    text: str
    """What stands in it, as an answers file would have it: 2 for 2.0, YYYY-MM-DD for a day."""
    kind: str
    """text, number, formula or error."""


class Sheet(NamedTuple):
    """One sheet."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    """The rows with anything in them, from above."""


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """Give the sheets of an .xlsx file, in its order; no formula is evaluated, no link followed.

    Raises BadPackage where the bytes are no workbook that can be read.
    """
    package = checked_package(data)
    try:
        return tuple(_sheets(package))
    except BadPackage:
        raise
    except Exception:  # noqa: BLE001 (whatever openpyxl trips over, the file is at fault)
        raise BadPackage(Reason.BROKEN) from None


def _sheets(package: Any) -> Iterator[Sheet]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # of what openpyxl leaves out: none of it is looked for here
        warnings.simplefilter("ignore")
        book = load_workbook(package, read_only=True, keep_links=False)
        if len(book.worksheets) > MAX_SHEETS:
            raise BadPackage(Reason.LARGE)
        for sheet in book.worksheets:
            # Where a sheet says that it ends is not to be trusted.
            sheet.reset_dimensions()
            yield Sheet(sheet.title, tuple(_rows(sheet)))


def _rows(sheet: Any) -> Iterator[tuple[Cell, ...]]:
    last: object = None
    rows = islice(sheet.iter_rows(max_col=MAX_COLUMNS), MAX_ROWS)
    for number, row in enumerate(rows, 1):
        if row is last:  # openpyxl gives the same empty row for each that is missing
            continue
        last = row
        cells = (
            Cell(number, column, *_content(cell))
            for column, cell in enumerate(row, 1)
            if cell.value is not None
        )
        found = tuple(cell for cell in cells if cell.text or cell.kind != "text")
        if found:
            yield found


def _content(cell: Any) -> tuple[str, str]:
    """A cell's text, and what kind of value it is."""
    value = cell.value
    if cell.data_type == "f":
        return str(getattr(value, "text", value)), "formula"
    if cell.data_type == "e":
        return str(value), "error"
    match value:
        case str():
            return _text(value), "text"
        case bool():
            return str(value).lower(), "text"
        case int() | float():
            return str(value).removesuffix(".0"), "number"
        case datetime() if value.time() == time():
            return value.date().isoformat(), "text"
        case datetime() | date() | time():
            return value.isoformat(), "text"
        case _:
            return str(value), "text"


def _text(value: str) -> str:
    """A text without the codes that workbooks write for some characters: `_x000D_`."""
    from openpyxl.utils.escape import unescape

    # half a pair of codes is no character
    whole = str(unescape(value)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\r\n", "\n").replace("\r", "\n").strip()
