"""Workbooks that were made to do harm, or that are none: told, never thrown, and quickly."""

import io
import re
from collections.abc import Callable
from datetime import date
from typing import Final
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from etwin_cli.model.codes import Code
from etwin_cli.model.form_columns import Column
from etwin_cli.reading.workbook import cells, package
from etwin_cli.reading.workbook.form import decode_form, open_form
from tests.formats.samples import RUBRIC

from .filling import Form, blank, named

DAY: Final = date(2026, 11, 23)
SHEET: Final = "xl/worksheets/sheet2.xml"
STRINGS: Final = "xl/sharedStrings.xml"
LAUGHS: Final = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><sst>&j;</sst>"
)

Change = Callable[[str, bytes], bytes]


def changed(change: Change, data: bytes | None = None, method: int = ZIP_DEFLATED) -> bytes:
    """The form with some of its parts changed."""
    target = io.BytesIO()
    with ZipFile(io.BytesIO(data or named().saved())) as archive, ZipFile(target, "w") as copy:
        for name in dict.fromkeys((*archive.namelist(), STRINGS)):
            before = archive.read(name) if name in archive.namelist() else b"<sst/>"
            copy.writestr(name, change(name, before), method)
    return target.getvalue()


def part(wanted: str, content: bytes | Callable[[bytes], bytes]) -> bytes:
    """The form with one of its parts changed."""

    def change(name: str, before: bytes) -> bytes:
        if name != wanted:
            return before
        return content(before) if callable(content) else content

    return changed(change)


def reasons(data: bytes) -> list[str]:
    """What is told of a workbook: codes and reasons."""
    _, problems = decode_form(open_form(data, "form.xlsx"), RUBRIC, DAY)
    return [f"{each.code.value} {each.values.get('reason', '')}".strip() for each in problems]


def locked(data: bytes) -> bytes:
    """The archive with the flag of a password on all its parts."""
    found = bytearray(data)
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = found.find(sign)
        while at >= 0:
            found[at + offset] |= 1
            at = found.find(sign, at + 4)
    return bytes(found)


def open_document() -> bytes:
    """A spreadsheet of LibreOffice's own kind, whatever its name."""
    target = io.BytesIO()
    with ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office:document-content/>")
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "broken"),
        (b"PK\x03\x04", "broken"),
        (b"school: {name: A}\n", "broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "old"),
        (open_document(), "open-document"),
        (blank()[:-40], "broken"),
        (blank()[: len(blank()) // 2], "broken"),
        (b"PK\x05\x06" + bytes(18), "broken"),
    ],
    ids=["nothing", "a signature", "yaml", "xls", "ods", "cut short", "half", "an empty archive"],
)
def test_what_is_no_workbook(data: bytes, reason: str) -> None:
    assert reasons(data) == [f"ET030 {reason}"]


@pytest.mark.parametrize(
    "name", [STRINGS, "xl/workbook.xml", SHEET, "xl/styles.xml", "_rels/.rels"]
)
def test_no_part_has_a_document_type(name: str) -> None:
    assert reasons(part(name, LAUGHS)) == ["ET030 foreign"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-7"])
def test_nothing_hides_in_another_encoding(encoding: str) -> None:
    text = LAUGHS.decode().replace('version="1.0"', f'version="1.0" encoding="{encoding}"')
    head = text.encode("ascii" if encoding == "utf-7" else encoding)
    assert reasons(part(STRINGS, head)) == ["ET030 foreign"]


def test_a_bomb_is_not_unpacked() -> None:
    bomb = part(SHEET, b" " * (package.MAX_UNPACKED + 1))
    assert len(bomb) < 200_000
    assert reasons(bomb) == ["ET030 large"]


def test_a_bomb_that_lies_about_its_size_is_not_unpacked() -> None:
    data = bytearray(part(SHEET, b" " * (package.MAX_UNPACKED * 2)))
    size = (package.MAX_UNPACKED * 2).to_bytes(4, "little")
    assert size in data
    assert reasons(bytes(data).replace(size, (100).to_bytes(4, "little"))) == ["ET030 broken"]


def test_more_tags_than_any_form_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_TAGS", 500)
    assert reasons(named().saved()) == ["ET030 large"]


def test_many_parts() -> None:
    target = io.BytesIO()
    with ZipFile(target, "w") as archive:
        for number in range(package.MAX_PARTS + 1):
            archive.writestr(f"xl/{number}.xml", b"")
    assert reasons(target.getvalue()) == ["ET030 large"]


def test_many_sheets() -> None:
    form = named()
    for _ in range(cells.MAX_SHEETS):
        form.book.create_sheet()
    assert reasons(form.saved()) == ["ET030 large"]


def test_a_file_that_is_too_large() -> None:
    assert reasons(bytes(package.MAX_SIZE + 1)) == ["ET002"]


def test_a_password() -> None:
    assert reasons(locked(named().saved())) == ["ET030 broken"]


def test_parts_that_are_packed_in_another_way() -> None:
    assert reasons(changed(lambda _, data: data, method=ZIP_BZIP2)) == ["ET030 broken"]


@pytest.mark.parametrize("name", [SHEET, SHEET.upper()])
@pytest.mark.filterwarnings("ignore:Duplicate")
def test_a_part_that_is_there_twice_could_be_read_in_two_ways(name: str) -> None:
    target = io.BytesIO(named().saved())
    with ZipFile(target, "a") as archive:
        archive.writestr(ZipInfo(name), b"<worksheet/>")
    assert reasons(target.getvalue()) == ["ET030 foreign"]


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="4"><c r="D4" t="s"><v>999999</v></c></row>',
        b'<row r="4"><c r="D4" t="s"><v>-1</v></c></row>',
        b'<row r="4"><c r="D4" s="99999" t="n"><v>x</v></c></row>',
        b'<row r="x"/>',
        b'<row r="4"><c r="4D"/></row>',
        b"<row",
        b'<row r="99999999999"/>',
        b'<row r="4"><c r="D4"><v>1</v></c><c r="D4"><v>2</v></c></row>',
        b'<row r="4"><c r="D5"><v>1</v></c></row>',
        b'<row r="4"><c r="XFE4"><v>1</v></c></row>',
        b'<row r="1048577"><c><v>1</v></c></row>',
        b'<row r="0"><c><v>1</v></c></row>',
        b'<row r="4"><c r="D4" t="new"><v>1</v></c></row>',
        b'<row r="4"><c r="D4"><v>1_0</v></c></row>',
    ],
)
def test_cells_that_make_no_sense(rows: bytes) -> None:
    empty = re.compile(b'<c r="D4"[^>]*/>')
    broken = part(
        SHEET, lambda data: empty.sub(b"", data).replace(b"</sheetData>", rows + b"</sheetData>")
    )
    assert reasons(broken) == ["ET030 broken"]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (b't="d"><v>2026-99-99</v>', ["ET105"]),
        (b's="99999"><v>2</v>', []),
        (b's="x"><v>2</v>', []),
        (b"><v>1e400</v>", ["ET105"]),
        (b"><v></v>", []),
    ],
)
def test_cells_that_are_odd(cell: bytes, expected: list[str]) -> None:
    empty = re.compile(b'<c r="D4"[^>]*/>')
    odd = part(SHEET, lambda data: empty.sub(b'<c r="D4" ' + cell + b"</c>", data))
    assert reasons(odd) == expected


def test_a_sheet_that_says_it_is_endless_is_read_to_its_end() -> None:
    form = named().set("coordination", Column.LEVEL, 2)
    lying = changed(
        lambda _, data: re.sub(b'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', data),
        form.saved(),
    )
    assert reasons(lying) == []


def test_a_cell_far_below_costs_little() -> None:
    form = named()
    form.book["Lideratge compartit"].cell(2**20, 200).value = "x"
    assert reasons(form.saved()) == ["ET034 column"]


def test_a_link_to_another_workbook_is_not_followed() -> None:
    form = named().set("coordination", Column.COMMENT, "='[http://x.invalid/a.xlsx]S'!A1")
    assert reasons(form.saved()) == ["ET031 formula"]


def test_what_is_written_in_no_way_obeys() -> None:
    form = Form()
    form.text("school.name", Column.VALUE, "\x1b[31m\u202e")
    answers, problems = decode_form(open_form(form.saved(), "form.xlsx"), RUBRIC, DAY)
    assert problems == ()
    assert answers is not None
    assert answers.school.name == "\x1b[31m\u202e"  # every format writes it out


def test_every_reason_is_told() -> None:
    assert {each.value for each in package.Reason} == {
        *("old", "open-document", "broken", "large", "foreign")
    }
    assert not Code.BAD_WORKBOOK.is_warning


def test_parts_that_are_listed_without_end_are_not_looked_at() -> None:
    listed = b"PK\x01\x02" + bytes(24) + b"\x01\x00" + bytes(16) + b"a"
    count = 300_000
    end = b"PK\x05\x06" + bytes(8) + (len(listed) * count).to_bytes(4, "little") + bytes(6)
    assert reasons(listed * count + end) == ["ET030 large"]
