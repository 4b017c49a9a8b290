"""A workbook's sheets as texts, cell by cell, with what is fastened to the cells."""

import posixpath
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from etwin_cli.reading.source import cut
from etwin_cli.reading.workbook.package import (
    BadPackage,
    Package,
    Reason,
    Relation,
    children,
    local,
)
from etwin_cli.reading.workbook.values import LONGEST, Values, day_styles, decoded, shared_strings

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_SHEETS: Final = 200
MAX_ROW: Final = 2**20
MAX_COLUMN: Final = 2**14
"""No spreadsheet has more."""

_CELL: Final = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_DRAWN: Final = frozenset(("pic", "sp", "graphicFrame"))
"""Pictures, shapes and charts."""


class Cell(NamedTuple):
    """One cell that is not empty."""

    row: int
    column: int
    """From 1, as is `row`."""
    text: str
    """What stands in it, as an answers file would have it: 2 for 2.0, YYYY-MM-DD for a day."""
    kind: str
    """text, number, formula, error or long, as in `values.Content`."""


class Area(NamedTuple):
    """A rectangle of cells, all its edges included."""

    top: int
    left: int
    bottom: int
    right: int


class Link(NamedTuple):
    """An address behind cells."""

    area: Area
    address: str


class Note(NamedTuple):
    """A note, or a comment of Excel's, that is fastened to a cell."""

    row: int
    column: int
    text: str


class Sheet(NamedTuple):
    """One sheet."""

    name: str
    rows: tuple[tuple[Cell, ...], ...] = ()
    """The rows with anything in them, from above."""
    merged: tuple[Area, ...] = ()
    """Cells that are shown as one; what counts stands in the first of them."""
    links: tuple[Link, ...] = ()
    notes: tuple[Note, ...] = ()
    has_pictures: bool = False
    """Or shapes, which people may have written in."""


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """Give the sheets of an .xlsx file, in its order; no formula is evaluated, no link followed.

    Raises BadPackage where the bytes are no workbook that can be read.
    """
    package = Package(data)
    for found in package.relations(""):
        if found.kind == "officeDocument":
            return tuple(_sheets(package, found.target))
    raise BadPackage(Reason.BROKEN)


def _sheets(package: Package, name: str) -> Iterator[Sheet]:
    """The sheets that cells are in: charts have sheets too."""
    book = package.xml(name)
    relations = package.relations(name)
    values = _values(package, book, posixpath.dirname(name), relations)
    sheets = {each.id: each.target for each in relations if each.kind == "worksheet"}
    listed = list(children(book, "sheets", "sheet"))
    if len(listed) > MAX_SHEETS:
        raise BadPackage(Reason.LARGE)
    for each in listed:
        ids = (value for key, value in each.items() if local(key) == "id")
        target = sheets.get(next(ids, ""))
        if target is not None:
            yield _sheet(package, cut(each.get("name", "")), target, values)


def _values(
    package: Package, book: "Element", folder: str, relations: Sequence[Relation]
) -> Values:
    """What the cells of a workbook refer to."""
    parts = {each.kind: each.target for each in relations}
    strings, styles = (
        # Some programs put the part beside the workbook, and do not say so.
        parts.get(kind, posixpath.join(folder, f"{kind}.xml"))
        for kind in ("sharedStrings", "styles")
    )
    dates = next(children(book, "workbookPr"), book).get("date1904", "")
    return Values(
        shared_strings(package.xml(strings)) if package.has(strings) else (),
        day_styles(package.xml(styles)) if package.has(styles) else (),
        from_1904=dates.lower() in ("1", "true", "on"),
    )


def _sheet(package: Package, name: str, part: str, values: Values) -> Sheet:
    root = package.xml(part)
    relations = package.relations(part)
    merged = (area_of(each.get("ref", "")) for each in children(root, "mergeCells", "mergeCell"))
    drawings = (package.xml(each.target) for each in relations if each.kind == "drawing")
    return Sheet(
        name,
        _rows(root, values),
        tuple(merged),
        tuple(_links(root, relations)),
        _notes(package, relations),
        any(local(each.tag) in _DRAWN for drawing in drawings for each in drawing.iter()),
    )


def _rows(root: "Element", values: Values) -> tuple[tuple[Cell, ...], ...]:
    """The rows with anything in them. Some programs leave out the numbers, and only count."""
    rows: dict[int, dict[int, Cell]] = {}
    number = 0
    for row in children(root, "sheetData", "row"):
        written = row.get("r")
        number = number + 1 if written is None else _number(written, MAX_ROW)
        column = 0
        for each in children(row, "c"):
            place = each.get("r")
            if place is None:
                column += 1
            else:
                stated, column = cell_place(place)
                if written is not None and stated != number:
                    raise BadPackage(Reason.BROKEN)
                number = stated
            content = values.of(each)
            if content is None:
                continue
            cells = rows.setdefault(number, {})
            if column in cells:
                raise BadPackage(Reason.BROKEN)
            cells[column] = Cell(number, column, *content)
    return tuple(tuple(cell for _, cell in sorted(rows[each].items())) for each in sorted(rows))


def _links(root: "Element", relations: Sequence[Relation]) -> Iterator[Link]:
    """The addresses behind cells; what leads to another place of the workbook is none."""
    targets = {each.id: each.target for each in relations if each.kind == "hyperlink"}
    for each in children(root, "hyperlinks", "hyperlink"):
        ids = (value for key, value in each.items() if local(key) == "id")
        target = targets.get(next(ids, ""))
        if target:
            part = each.get("location")
            address = f"{target}#{part}" if part else target
            if len(address) > LONGEST:
                raise BadPackage(Reason.LARGE)
            yield Link(area_of(each.get("ref", "")), address)


def _notes(package: Package, relations: Sequence[Relation]) -> tuple[Note, ...]:
    """What people have fastened to cells, in the order of the sheet.

    A conversation of Excel's is there a second time as a note, behind a text of Excel's own.
    """
    old = [package.xml(each.target) for each in relations if each.kind == "comments"]
    new = [package.xml(each.target) for each in relations if each.kind == "threadedComment"]
    found: dict[tuple[int, int], str] = {}
    for part in old:
        authors = [each.text or "" for each in children(part, "authors", "author")]
        for note in children(part, "commentList", "comment"):
            found[cell_place(note.get("ref", ""))] = _without_author(_text_of(note), authors)
    talks: dict[tuple[int, int], list[str]] = {}
    for part in new:
        for note in children(part, "threadedComment"):
            talks.setdefault(cell_place(note.get("ref", "")), []).append(_text_of(note))
    found |= {place: "\n".join(texts) for place, texts in talks.items()}
    return tuple(Note(*place, text) for place, text in sorted(found.items()))


def _text_of(note: "Element") -> str:
    """A note's words, cut as a cell's are."""
    return decoded("".join("".join(each.itertext()) for each in children(note, "text"))[:LONGEST])


def _without_author(text: str, authors: Sequence[str]) -> str:
    """A note without the name that spreadsheet programs put above it: nobody is named here."""
    first, mark, rest = text.partition(":\n")
    return rest if mark and first in authors else text


def area_of(text: str) -> Area:
    """The cells that `A1:B2`, or `A1` alone, names. Raises BadPackage where it names none."""
    first, _, last = text.partition(":")
    (top, left), (bottom, right) = cell_place(first), cell_place(last or first)
    return Area(min(top, bottom), min(left, right), max(top, bottom), max(left, right))


def cell_place(text: str) -> tuple[int, int]:
    """The row and the column of `A1`, from 1. Raises BadPackage where there is no such cell."""
    found = _CELL.fullmatch(text)
    if found is None:
        raise BadPackage(Reason.BROKEN)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    if column > MAX_COLUMN:
        raise BadPackage(Reason.BROKEN)
    return _number(found[2], MAX_ROW), column


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 9 and 1 <= int(text) <= most):
        raise BadPackage(Reason.BROKEN)
    return int(text)
