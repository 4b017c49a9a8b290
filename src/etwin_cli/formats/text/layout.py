"""Text in lines and columns: no colour, no terminal, only what stands where.

Nothing is ever left out: what is too long for its line goes on in the next.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import zip_longest
from typing import Final, NamedTuple

from etwin_cli.formats.printable import said
from etwin_cli.formats.text.display import display_width, fold


class Style(Enum):
    """What a stretch of text is, not how it looks."""

    PLAIN = auto()
    HEADING = auto()
    STRONG = auto()
    DIM = auto()
    GOOD = auto()
    WARN = auto()
    BAD = auto()
    ACCENT = auto()


class Span(NamedTuple):
    """A stretch of text in one style, as a file has it: `wrap` and `paint` make it fit to be shown."""

    text: str
    style: Style = Style.PLAIN


Line = tuple[Span, ...]

BLANK: Final[Line] = ()
_GAP: Final = 2
"""Columns between two cells."""
_UNBROKEN: Final = "\u00a0"
_BLANKS: Final = " \t\r\n"
_PIECES: Final = re.compile(f"[{_BLANKS}]+|[^{_BLANKS}]+")


def plain_text(line: Line) -> str:
    """Give a line without its styles."""
    return "".join(span.text for span in line)


def unbroken(text: str) -> str:
    """Give a text that `wrap` does not break at its blanks."""
    return text.replace(" ", _UNBROKEN)


def line_width(line: Line) -> int:
    """Give the columns that a line takes."""
    return sum(display_width(span.text) for span in line)


def wrap(spans: Iterable[Span | str], width: int, first: str = "", rest: str = "") -> list[Line]:
    """Give text in lines of `width` columns; a word that is longer is folded, never cut.

    Line breaks and tabs of a text are blanks; whatever else would not be shown is written out.
    `first` and `rest` (ASCII) stand before the first line and before those that follow.
    """
    styled = [Span(span) if isinstance(span, str) else span for span in spans]
    filler = _Filler(width, first, rest)
    for word in _words(styled):
        filler.add(word)
    return filler.finish()


def indented(lines: Iterable[Line], columns: int) -> list[Line]:
    """Give lines moved to the right."""
    margin = Span(" " * columns)
    return [(margin, *line) if line else line for line in lines] if columns else list(lines)


class Cell(NamedTuple):
    """A part of a row, in its own width."""

    lines: Sequence[Line]
    width: int
    right: bool = False
    """Figures stand at the right."""


def side_by_side(cells: Sequence[Cell]) -> list[Line]:
    """Give cells as columns, one beside the other."""
    rows = zip_longest(*(cell.lines for cell in cells), fillvalue=BLANK)
    return [_row(cells, row) for row in rows]


def _row(cells: Sequence[Cell], row: Sequence[Line]) -> Line:
    spans: list[Span] = []
    owed = 0
    """Blanks not yet written: none stand at the end of a line."""
    for cell, line in zip(cells, row, strict=True):
        room = max(0, cell.width - line_width(line))
        if line:
            blanks = owed + (room if cell.right else 0)
            spans += [Span(" " * blanks), *line] if blanks else line
            owed = 0 if cell.right else room
        else:
            owed += room
        owed += _GAP
    return tuple(spans)


def _words(spans: Iterable[Span]) -> Iterator[list[Span]]:
    """Give what stands between blanks; a word may change its style on the way."""
    word: list[Span] = []
    for text, style in spans:
        for piece in _PIECES.findall(said(text, keep=_BLANKS)):
            if piece.strip(_BLANKS):
                word.append(Span(piece, style))
            elif word:
                yield word
                word = []
    if word:
        yield word


class _Filler:
    """Fills lines with words."""

    def __init__(self, width: int, first: str, rest: str) -> None:
        self._width = width
        self._rest = rest
        self._lines: list[Line] = []
        self._begin(first)

    def _begin(self, margin: str) -> None:
        self._line = [Span(margin)] if margin else []
        self._free = self._width - len(margin)
        self._is_fresh = True

    def _break(self) -> None:
        self._lines.append(tuple(self._line))
        self._begin(self._rest)

    def add(self, word: Sequence[Span]) -> None:
        if not self._is_fresh:
            if line_width(tuple(word)) < self._free:
                before, after = self._line[-1].style, word[0].style
                self._write(" ", after if after is before else Style.PLAIN)
            else:
                self._break()
        for text, style in word:
            self._put(text, style)

    def _put(self, text: str, style: Style) -> None:
        """Write a part of a word, over as many lines as it takes."""
        pieces = fold(text, max(0, self._free), self._width - len(self._rest))
        for number, piece in enumerate(pieces):
            if number:
                self._break()
            if piece:
                self._write(piece.replace(_UNBROKEN, " "), style)
                self._is_fresh = False

    def _write(self, text: str, style: Style) -> None:
        """Put text at the end of the line: together with what stands there in the same style.

        The margin stays apart: a text that begins with `- ` is no item of a list of ours.
        """
        if self._line and self._line[-1].style is style and not self._is_fresh:
            text_before = self._line.pop().text
            self._line.append(Span(text_before + text, style))
        else:
            self._line.append(Span(text, style))
        self._free -= display_width(text)

    def finish(self) -> list[Line]:
        return [*self._lines, tuple(self._line)]
