"""Small files that come to much are read by a process of little memory, or refused."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from .filling import named
from .packages import packed, relations, unpacked

ROOT: Final = Path(__file__).parents[3]
SHEET: Final = "xl/worksheets/sheet2.xml"
STRINGS: Final = "xl/sharedStrings.xml"
RELATIONS: Final = "xl/worksheets/_rels/sheet2.xml.rels"
LITTLE: Final = 512 * 1024 * 1024
"""Bytes of address space for Python and all that is read. One of the texts below has 7 million
characters; two hundred cells with one of their own each would not fit."""
WITHIN: Final = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({limit}, {limit}))
from datetime import date
from etwin_cli.reading.workbook.form import decode_form, open_form
from tests.formats.samples import RUBRIC
_, problems = decode_form(open_form(sys.stdin.buffer.read(), "form.xlsx"), RUBRIC, date(2026, 11, 23))
print(len(problems), *sorted({{f"{{each.code.value}} {{each.values.get('reason')}}" for each in problems}}), sep="|")
"""


def with_rows(rows: str, strings: str = "", below: str = "") -> bytes:
    """The form with more rows in its second sheet, texts that cells name, and what follows."""
    parts = unpacked(named().saved())
    end = f"{rows}</sheetData>{below}".encode()
    parts[SHEET] = parts[SHEET].replace(b"</sheetData>", end)
    parts[STRINGS] = f"<sst><si><t>{strings}</t></si></sst>".encode()
    return packed(parts)


def with_links(address: str) -> bytes:
    link = '<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="r1" xmlns:r="r"/></hyperlinks>'
    parts = unpacked(with_rows(rows_of(3_000, '<c r="G{0}"><v>1</v></c>'), below=link))
    parts[RELATIONS] = relations(("r1", "hyperlink", address)).encode()
    return packed(parts)


def with_styles() -> bytes:
    parts = unpacked(named().saved())
    formats = "".join(f'<numFmt numFmtId="{n}" formatCode="{"[" * 200}"/>' for n in range(15_000))
    cells = "".join(f'<xf numFmtId="{n}"/>' for n in range(50_000))
    parts["xl/styles.xml"] = (
        f"<s><numFmts>{formats}</numFmts><cellXfs>{cells}</cellXfs></s>".encode()
    )
    return packed(parts)


def with_attributes(count: int) -> str:
    return "<x " + " ".join(f'a{number}=""' for number in range(count)) + "/>"


def rows_of(count: int, cells: str) -> str:
    """Rows, each with an id of its own and the cells, in which {0} is the number of the row."""
    name = '<c r="A{0}" t="inlineStr"><is><t>x{0}</t></is></c>'
    return "".join(
        f'<row r="{row}">{(name + cells).format(row)}</row>' for row in range(100, 100 + count)
    )


NAMED: Final = (
    '<c r="D{0}" t="s"><v>0</v></c><c r="E{0}" t="s"><v>0</v></c><c r="G{0}" t="s"><v>0</v></c>'
)
SHARED: Final = '<c r="D{0}"><f t="shared" si="0"/></c><c r="G{0}"><f t="shared" si="0"/></c>'


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (lambda: with_rows(rows_of(400, NAMED), "a" * 7_000_000), "ET031 long"),
        (lambda: with_rows(rows_of(2_000, NAMED), "a" * 32_767), "ET030 large"),
        (lambda: with_rows(rows_of(80, NAMED), "_x0041_" * 4_600), "ET002 form"),
        (
            lambda: with_rows(
                f'<row r="99"><c r="D99"><f t="shared" ref="D99:G4000" si="0">{"A1+" * 2_000_000}A1'
                f"</f></c></row>{rows_of(4_000, SHARED)}"
            ),
            "ET031 formula",
        ),
        (
            lambda: with_rows(
                rows_of(2_000, ""),
                below="<mergeCells>"
                + '<mergeCell ref="A1:XFD1048576"/>' * 40_000
                + "</mergeCells>",
            ),
            "ET030 large",
        ),
        (lambda: with_links(f"https://example.org/{'a' * 30_000}"), "ET030 large"),
        (lambda: with_rows("", below="<x>" * 30_000 + "</x>" * 30_000), ""),
        (lambda: with_rows("", below=with_attributes(190_000)), ""),
        (lambda: with_rows("", below=with_attributes(400_000)), "ET030 large"),
        (with_styles, ""),
    ],
    ids=[
        "a text that many cells name",
        "many texts as long as a cell",
        "codes",
        "a formula that many cells share",
        "merged ranges one upon the other",
        "a long address behind everything",
        "elements in one another",
        "attributes",
        "more attributes",
        "styles",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="a process there cannot limit its own memory")
def test_what_a_small_file_comes_to_is_bounded(data: Callable[[], bytes], expected: str) -> None:
    packed_ = data()
    assert len(packed_) < 1024 * 1024
    command = [sys.executable, "-c", WITHIN.format(limit=LITTLE)]
    ran = subprocess.run(
        command, input=packed_, capture_output=True, timeout=120, check=False, cwd=ROOT
    )
    assert ran.returncode == 0, ran.stderr.decode()
    count, *found = ran.stdout.decode().strip().split("|")
    assert expected in (found or [""])
    assert int(count) <= 1_001
