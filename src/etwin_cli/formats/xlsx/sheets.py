"""A sheet as a whole: its name, its columns, what it is like on paper."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from etwin_cli.formats.form import one_line
from etwin_cli.formats.xlsx.cells import TITLE, head, in_xml, mark, put_line
from etwin_cli.languages import Words
from etwin_cli.model.form_columns import Column

_LONGEST: Final = 31
_REFUSED: Final = re.compile(r"[\[\]:*?/\\]+")
_RESERVED: Final = ("history", "etwin")
"""Excel's own, and that of the lists."""

Columns = Sequence[tuple[Column | None, str, float]]
"""What a column is known by, the key of its head, and its width in characters."""


def sheet_names(titles: Iterable[str]) -> list[str]:
    """Give titles as names that every spreadsheet takes: short, without its signs, each once."""
    names: list[str] = []
    taken = set(_RESERVED)
    for title in titles:
        name = " ".join(_REFUSED.sub(" ", in_xml(one_line(title))).split()).strip("' ") or "-"
        unique, number = _cut(name, ""), 1
        while unique.casefold() in taken:
            number += 1
            unique = _cut(name, f" {number}")
        taken.add(unique.casefold())
        names.append(unique)
    return names


def _cut(name: str, ending: str) -> str:
    room = _LONGEST - len(ending)
    return (name if len(name) <= room else name[: room - 1].rstrip("' ") + "…") + ending


def start_sheet(
    sheet: Worksheet, columns: Columns, say: Words, *, title: str, headed: bool = True
) -> int:
    """Lay out a sheet, and give the row that its content begins in.

    The title and the heads stay in sight, and the heads are repeated on every page. The row
    below them is hidden: it says what the columns are, and what is above it is not read back.
    """
    for number, (column, key, width) in enumerate(columns, 1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = width
        if headed:
            head(sheet, f"{letter}2", say(key))
        if column is not None:
            mark(sheet, f"{letter}3", column.value)
    put_line(sheet, "B1", title, TITLE)
    sheet.row_dimensions[1].height = 30
    sheet.row_dimensions[2].height = 42 if headed else 12
    sheet.row_dimensions[3].hidden = True
    _set_page(sheet, say)
    if headed:
        sheet.freeze_panes = "C4"
        sheet.print_title_rows = "2:2"
    else:
        sheet.page_setup.orientation = "portrait"
    return 4


def _set_page(sheet: Worksheet, say: Words) -> None:
    """A4, as wide as the paper."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for side in ("left", "right", "top"):
        setattr(sheet.page_margins, side, 0.4)
    sheet.page_margins.bottom = 0.75
    sheet.page_margins.footer = 0.35
    if sheet.oddFooter is not None:
        sheet.oddFooter.left.text = "&A"
        sheet.oddFooter.right.text = say("page", page="&P", pages="&N")
