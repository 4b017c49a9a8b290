"""Forms changed as bytes say, for the fuzzer; and what has to hold of each of them."""

import io
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from fuzz_target import DIAGNOSER, RUBRIC, harmless

from etwin_cli.editing.whole import TooMuchError, filled_file
from etwin_cli.formats.problems.text import diagnostic_lines
from etwin_cli.formats.text.layout import plain_text
from etwin_cli.languages import words
from etwin_cli.reading.workbook.form import decode_form, open_form

FORM: Final = "form.xlsx"
SHEETS: Final = tuple(f"xl/worksheets/sheet{number}.xml" for number in range(1, 10))
WORDS: Final = (
    *(
        "0",
        "3",
        "2.0",
        "3 · Established",
        "Established",
        "?",
        "n/a",
        "n/a: adults",
        "?: ask",
        "x",
        "",
    ),
    *(
        "https://example.org/a:",
        "https://example.org/a\nMinutes: page 3",
        "a: b",
        "a #b",
        "- a",
        "'",
    ),
    *(
        "12/5/2026",
        "2026-05-12 18:30",
        "46154.77",
        "1e400",
        "-1",
        "NaN",
        "#REF!",
        "_x000D_",
        "_xD83D_",
    ),
    *("\ufffe", "\x85", "\u2028", "\u202e", "\ufeff", "\u00a0", "a" * 40_000, "a\n" * 9_000, '"\\'),
    *(
        "shared-coordination",
        "etwin.level",
        "etwin.key",
        "school.name",
        "rubric.id",
        "date",
        "language",
    ),
    *(
        "A1",
        "D4:D6",
        "A1:XFD1048576",
        "F4",
        "XFE1",
        "1",
        "0",
        "99999999",
        "s",
        "str",
        "inlineStr",
        "d",
    ),
    *(
        "../comments1.xml",
        "/xl/workbook.xml",
        "styles.xml",
        "mailto:a@example.org",
        "file:///a",
        "r1",
    ),
)
"""What cells, attributes and parts are filled with: right, wrong and odd."""
CELLS: Final = (
    "<v>{0}</v>",
    '<is xmlns="{ns}"><t>{0}</t></is>',
    "<f>{0}</f><v>1</v>",
    '<f t="shared" si="0"/>',
    "<is><r><t>{0}</t></r><r><t>{0}</t></r></is>",
)
BELOW: Final = (
    '<mergeCells><mergeCell ref="{0}"/></mergeCells>',
    '<hyperlinks><hyperlink ref="{0}" r:id="r1" xmlns:r="r" location="{1}"/></hyperlinks>',
    '<drawing r:id="r2" xmlns:r="r"/>',
)
_CELL: Final = re.compile(rb'<c r="[A-Z]+\d+"[^>]*?(?:/>|>.*?</c>)', re.DOTALL)
_ATTRIBUTE: Final = re.compile(rb'[\w:]+="[^"]*"')
_TAG: Final = re.compile(rb"<[^>]*>")

Parts = dict[str, bytes]


class Instructions:
    """Bytes as choices; after their end every choice is the first one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def __bool__(self) -> bool:
        return self._at < len(self._data)

    def number(self, below: int) -> int:
        """A number from 0 up to one below."""
        read = self._data[self._at : self._at + 2]
        self._at += 2
        return int.from_bytes(read, "little") % below if below else 0

    def word(self) -> str:
        """One of the words, or a few letters of one's own."""
        if self.number(4):
            return WORDS[self.number(len(WORDS))]
        return "".join(chr(self.number(0xD800)) for _ in range(self.number(6)))


@cache
def base() -> Parts:
    """A form with some answers, texts that cells name by number, a note and a link."""
    from etwin_cli.formats.xlsx.form import form_workbook

    say = words("en")
    with ZipFile(io.BytesIO(form_workbook(RUBRIC, say, "etwin import", "School"))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    number = parts["xl/worksheets/sheet2.xml"]
    for place, cell in (("D4", '"s"><v>0</v>'), ("F4", '"s"><v>1</v>'), ("G4", '"str"><v>a</v>')):
        whole = f'<c r="{place}" t={cell}</c>'.encode()
        number = re.sub(rb'<c r="%s"[^>]*/>' % place.encode(), whole, number)
    link = '<hyperlinks><hyperlink ref="F4" r:id="r1" xmlns:r="r"/></hyperlinks>'
    parts["xl/worksheets/sheet2.xml"] = number.replace(
        b"</sheetData>", f"</sheetData>{link}".encode()
    )
    kinds = (("r1", "hyperlink", "https://example.org/a"), ("r2", "comments", "../comments1.xml"))
    parts["xl/worksheets/_rels/sheet2.xml.rels"] = (
        "<Relationships>"
        + "".join(f'<Relationship Id="{a}" Type="x/{b}" Target="{c}"/>' for a, b, c in kinds)
        + "</Relationships>"
    ).encode()
    parts["xl/comments1.xml"] = (
        b'<comments><authors><author>A</author></authors><commentList><comment ref="D5">'
        b"<text><t>A:\na note</t></text></comment></commentList></comments>"
    )
    parts["xl/sharedStrings.xml"] = b"<sst><si><t>3</t></si><si><t>Minutes</t></si></sst>"
    return {name: part for name, part in parts.items() if not name.startswith("docProps")}


def changed(data: bytes) -> bytes:
    """The form, changed as the bytes say."""
    parts, say = dict(base()), Instructions(data)
    raw = say.number(16) == 15
    while say:
        CHANGES[say.number(len(CHANGES))](parts, say)
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    whole = bytearray(target.getvalue())
    if raw:
        for _ in range(4):
            whole[say.number(len(whole))] = say.number(256)
    return bytes(whole)


def run_workbook(data: bytes, today: date) -> bool:
    """Read a changed form, and where there is no error write its answers and read them back.

    Raises AssertionError, or what was not to be raised, where something promised does not hold.
    """
    form = open_form(changed(data), FORM)
    answers, problems = decode_form(form, RUBRIC, today)
    for found in problems:
        assert (found.span is None) == (found.sheet is None)
        said = DIAGNOSER.sentences(found)
        assert said.message
        assert said.help
    harmless(
        "\n".join(map(plain_text, diagnostic_lines(problems, "en", 80, "etwin import form.xlsx")))
    )
    if answers is None or any(not found.code.is_warning for found in problems):
        return False
    try:
        filled_file(RUBRIC, words("en"), answers, today)
    except TooMuchError:
        return False
    return True


# What may be changed


def _cell(parts: Parts, say: Instructions) -> None:
    """What stands in a cell, and as what."""
    name, cells = _found(parts, say, _CELL)
    if cells:
        cell = cells[say.number(len(cells))]
        place = cell[0].split(b'"')[1].decode()
        kind = ("n", "s", "str", "inlineStr", "d", "b", "e")[say.number(7)]
        content = CELLS[say.number(len(CELLS))].format(_text(say), ns="")
        style = say.number(30)
        _put(parts, name, cell, f'<c r="{place}" t="{kind}" s="{style}">{content}</c>'.encode())


def _attribute(parts: Parts, say: Instructions) -> None:
    name, found = _found(parts, say, _ATTRIBUTE)
    if found:
        attribute = found[say.number(len(found))]
        value = quoteattr(say.word()).encode("utf-8", "replace")
        _put(parts, name, attribute, attribute[0].split(b"=")[0] + b"=" + value)


def _element(parts: Parts, say: Instructions) -> None:
    """A stretch between two tags, taken out or written twice."""
    name, found = _found(parts, say, _TAG)
    if found:
        first = say.number(len(found))
        last = min(first + say.number(8), len(found) - 1)
        data = parts[name]
        start, end = found[first].start(), found[last].end()
        parts[name] = data[:start] + data[start:end] * (2 * say.number(2)) + data[end:]


def _below(parts: Parts, say: Instructions) -> None:
    name = SHEETS[say.number(len(SHEETS))]
    more = BELOW[say.number(len(BELOW))].format(_text(say), _text(say)).encode("utf-8", "replace")
    parts[name] = parts.get(name, b"").replace(b"</sheetData>", b"</sheetData>" + more)


def _bytes(parts: Parts, say: Instructions) -> None:
    name = _name(parts, say)
    data = bytearray(parts[name])
    for _ in range(say.number(4) + 1):
        if data:
            data[say.number(len(data))] = say.number(256)
    parts[name] = bytes(data)


def _part(parts: Parts, say: Instructions) -> None:
    """A part taken out, cut short, or put in another's place."""
    name = _name(parts, say)
    way = say.number(3)
    if way == 0 and len(parts) > 1:
        del parts[name]
    elif way == 1:
        parts[name] = parts[name][: say.number(len(parts[name]) + 1)]
    else:
        parts[name] = parts[_name(parts, say)]


CHANGES: Final[Sequence[Callable[[Parts, Instructions], None]]] = (
    *(_cell, _cell, _cell, _cell),
    *(_attribute, _attribute, _element, _below, _bytes, _part),
)


def _name(parts: Parts, say: Instructions) -> str:
    return list(parts)[say.number(len(parts))]


def _found(
    parts: Parts, say: Instructions, pattern: re.Pattern[bytes]
) -> tuple[str, list[re.Match[bytes]]]:
    name = _name(parts, say)
    return name, list(pattern.finditer(parts[name]))


def _put(parts: Parts, name: str, found: re.Match[bytes], new: bytes) -> None:
    data = parts[name]
    parts[name] = data[: found.start()] + new + data[found.end() :]


def _text(say: Instructions) -> str:
    return escape(say.word(), {'"': "&quot;"}).encode("utf-8", "replace").decode()


if __name__ == "__main__":  # a failing input, as it was read
    sys.stdout.buffer.write(changed(Path(sys.argv[1]).read_bytes()))
