"""Cells of a workbook: text that stays text, and what it looks like."""

import re
from collections.abc import Mapping, Sequence
from math import ceil
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Border, Color, Font, PatternFill, Side
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

from etwin_cli.formats.printable import printable

_INK: Final = "1F2933"
_SOFT: Final = "5B6770"
_ACCENT: Final = "1B5E62"
_FACE: Final = "Arial"
_SIZE: Final = 10
_INK_FONT: Final = Font(name=_FACE, size=_SIZE, color=_INK)
_HEAD_FONT: Final = Font(name=_FACE, size=_SIZE, bold=True, color="FFFFFF")
_MARK_FONT: Final = Font(name=_FACE, size=7, color=_SOFT)
BOLD: Final = Font(name=_FACE, size=_SIZE, bold=True, color=_INK)
HEADING: Final = Font(name=_FACE, size=13, bold=True, color=_ACCENT)
TITLE: Final = Font(name=_FACE, size=18, bold=True, color=_ACCENT)
_INLINE: Final = InlineFont(rFont=_FACE, sz=_SIZE, color=Color(_INK))
_INLINE_BOLD: Final = InlineFont(rFont=_FACE, sz=_SIZE, color=Color(_INK), b=True)
_WRAPPED: Final = Alignment(wrap_text=True, vertical="top")
_LINE_HEIGHT: Final = 12.75
_A_UNIT: Final = 1.15
"""Characters of a text in the unit of a column, which is as wide as a digit."""
_HIGHEST: Final = 409
"""Points: no row of a spreadsheet is higher."""
_ROOM: Final = PatternFill("solid", fgColor="FFF8E6")
_HEAD: Final = PatternFill("solid", fgColor=_ACCENT)
_SIDE: Final = Side(style="thin", color="C9CED1")
_LINE: Final = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
_TEXT: Final = "@"
"""The format of a cell whose content is text, whatever it looks like: 08012345 keeps its zero."""
_FORMULA: Final = ("=", "+", "-", "@")
_CODED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What no XML can hold, and printing lets through."""
_LONGEST: Final = 32_767
"""Characters: no spreadsheet holds more in a cell."""


def set_face(book: Workbook) -> None:
    """Let the whole workbook be in one face: columns are measured by its digits."""
    # openpyxl gives no other way to it
    vars(book)["_named_styles"]["Normal"].font = Font(name=_FACE, size=_SIZE)


def put(sheet: Worksheet, place: str, text: str, font: Font = _INK_FONT) -> Cell:
    """Write a text into a cell; it is shown as it is, and never becomes a formula."""
    cell: Cell = sheet[place]
    cell.value = plain(text)
    # openpyxl would take what begins with `=` for a formula
    cell.data_type = "s"
    cell.font = font
    cell.alignment = _WRAPPED
    if text.startswith(_FORMULA):
        cell.number_format = _TEXT
    return cell


def put_line(sheet: Worksheet, place: str, text: str, font: Font) -> None:
    """Write a text that runs on over the cells beside it."""
    put(sheet, place, text, font).alignment = Alignment(vertical="center")


def put_paragraphs(sheet: Worksheet, place: str, parts: Sequence[tuple[str, str]]) -> None:
    """Write lines, each with a beginning in bold, into a cell."""
    blocks: list[str | TextBlock] = []
    for number, (name, text) in enumerate(parts):
        if number:
            blocks.append(TextBlock(_INLINE, "\n"))
        if name:
            blocks.append(TextBlock(_INLINE_BOLD, plain(name)))
        if text:
            blocks.append(TextBlock(_INLINE, plain(f"  {text}" if name else text)))
    cell: Cell = sheet[place]
    cell.value = CellRichText(blocks)
    cell.font = _INK_FONT
    cell.alignment = _WRAPPED
    cell.border = _LINE


def room(sheet: Worksheet, place: str, text: str = "") -> None:
    """A cell that people write in."""
    cell = put(sheet, place, text) if text else sheet[place]
    cell.number_format = _TEXT
    cell.fill = _ROOM
    cell.border = _LINE
    cell.font = _INK_FONT
    cell.alignment = _WRAPPED


def label(sheet: Worksheet, place: str, text: str) -> None:
    """What a cell that people write in is for."""
    put(sheet, place, text).border = _LINE


def head(sheet: Worksheet, place: str, text: str) -> None:
    """The head of a column."""
    cell = put(sheet, place, text, _HEAD_FONT)
    cell.fill = _HEAD
    cell.alignment = Alignment(wrap_text=True, vertical="center")


def mark(sheet: Worksheet, place: str, text: str) -> None:
    """What the way back knows a row or a column by: small and grey."""
    put(sheet, place, text, _MARK_FONT).alignment = Alignment(vertical="top")


class _Growing(RowDimension):
    """A row whose height is where it begins: it grows with what is typed into it.

    openpyxl would fix every height that is given, and a long comment would be cut on paper.
    """

    @property
    def customHeight(self) -> bool:
        """Whether the height is fixed."""
        return False


def fit(sheet: Worksheet, row: int, texts: Mapping[str, Sequence[str]], least: float = 0) -> None:
    """Make a row as high as its texts need: the paragraphs of each column, by its letter.

    Excel would see to it, LibreOffice does not before something is typed. `least` is in points.
    """
    lines = 1
    for letter, paragraphs in texts.items():
        width = sheet.column_dimensions[letter].width * _A_UNIT
        lines = max(lines, sum(max(1, ceil(len(each) / width)) for each in paragraphs))
    height = min(_HIGHEST, max(least, height_of(lines)))
    sheet.row_dimensions[row] = _Growing(sheet, row, ht=height)


def height_of(lines: int) -> float:
    """Give how high a row of so many lines is, in points."""
    return lines * _LINE_HEIGHT + 4


def plain(text: str) -> str:
    """A text as a cell holds it: what would be a code of its own is written out."""
    return _CODED.sub("_x005F_", in_xml(text))[:_LONGEST]


def in_xml(text: str) -> str:
    """A text without what does not show, or cannot stand in XML; lines stay."""
    return printable(text, keep="\n")
