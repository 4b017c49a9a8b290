"""The tree of one row of a table: what an answers file would be, every value at row:column."""

import json
from collections.abc import Callable, Collection
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Excerpt, Span
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.columns import (
    LOST_BYTE,
    STATE,
    TEXTS,
    Path,
    known_names,
    path_of,
    unfit_in,
)
from etwin_cli.reading.days import written_day
from etwin_cli.reading.decoding import nearest
from etwin_cli.reading.level_names import level_said, whole
from etwin_cli.reading.source import Source, cut
from etwin_cli.reading.tree import MAX_DEPTH, Mapping, Node, Scalar, Sequence


class AsWritten(str):
    """A number as JSON has it."""

    __slots__ = ()


class Pairs(list[tuple[str, object]]):
    """An object of JSON: its keys may be there twice."""


def parsed(line: str) -> Pairs | None:
    """A line of JSON; None where it is no object."""
    try:
        values = json.loads(
            line,
            object_pairs_hook=Pairs,
            parse_int=AsWritten,
            parse_float=AsWritten,
            parse_constant=AsWritten,
        )
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, Pairs) else None


_WORDS: Final[dict[object, str]] = {None: "null", True: "true", False: "false"}


class RowSource(Source):
    """One row: its places are cells."""

    def __init__(self, path: str, cells: list[str]) -> None:
        """`path` is what messages call the table; `cells` are those of one row."""
        super().__init__(path, "")
        self.cells = cells

    def excerpt(self, span: Span) -> Excerpt:
        """The cell that a problem stands in."""
        cell = self.cells[span.column - 1] if span.column <= len(self.cells) else ""
        return Excerpt(cut(cell), span.column)

    def find_in(self, span: Span, words: str) -> Span | None:  # noqa: ARG002 (Source's own)
        """A cell is the smallest place there is."""
        return None

    def _within(self, span: Span) -> Span:
        return span


Spoken = Callable[[], tuple[Rubric, ...]]
"""A rubric in several languages: loaded where a level is called by a name of another one."""


class RowTree:
    """Makes the tree of one row."""

    def __init__(
        self, source: RowSource, row: int, rubric: Rubric, spoken: Spoken | None = None
    ) -> None:
        """`spoken` gives the same rubric in the languages that its levels may be called by."""
        self.source = source
        self.row = row
        self.rubric = rubric
        self._spoken = spoken
        self.root = self._mapping(1)
        self._open(("answers",), 1)
        self.root.entries["rubric"] = self._text("rubric", 1), self._text(rubric.id, 1)

    def place(self, column: int) -> Span:
        """Where a cell is."""
        return Span(self.row, column, self.row, column + 1)

    def refuses(self, text: str, column: int) -> bool:
        """Whether a text holds what no cell may hold, which is noted."""
        unfit = unfit_in(text)
        if unfit is None:
            return False
        place, code = self.place(column), ord(unfit)
        if LOST_BYTE.match(unfit):
            byte = f"0x{code - 0xDC00:02X}"
            self.source.report(Code.NOT_UTF8, place, byte=byte, offset=text.index(unfit))
        else:
            self.source.report(Code.FORBIDDEN_CHARACTER, place, found=f"U+{code:04X}")
        return True

    def put(self, path: Path, column: int, cell: str) -> None:
        """Put a cell's text where it belongs."""
        text = cell.strip()
        if path == ("date",):
            text = self._day(text, column)
        if path[0] != "answers":
            self._set(path, column, self._text(text, column))
        elif len(path) == 2:
            self._answer(path, column, text)
        elif path[2] == "evidence":
            pieces = [self._text(piece, column) for piece in text.splitlines() if piece.strip()]
            self._set(path, column, self._list(column, list(pieces)))
        else:
            self._set(path, column, self._text(text, column))

    def take(self, name: str, value: object, column: int, ignored: Collection[str]) -> None:
        """Put a value of JSON where it belongs; its own shape stays for the decoder to judge."""
        path = None if name in ignored else path_of(name, self.rubric)
        if name in ignored or value is None or (isinstance(value, str) and not value.strip()):
            return
        if path is None:
            near = nearest(name, known_names(self.rubric))
            self._report_key(Code.UNKNOWN_KEY, name, column, suggestions=near)
        elif name in self.source.cells[: column - 1]:
            self._report_key(Code.DUPLICATE_KEY, name, column)
        elif isinstance(value, str):
            self.put(path, column, value)
        else:
            level = ("level",) if path[0] == "answers" and len(path) == 2 else ()
            if level and isinstance(value, AsWritten):
                value = AsWritten(whole(value))
            self._set((*path, *level), column, self._node(value, column))

    def _day(self, text: str, column: int) -> str:
        """A day as an answers file has it; a time that stands behind it is left out, and told."""
        day, clock = written_day(text)
        if clock:
            self.source.report(Code.TIME_LEFT_OUT, self.place(column), found=cut(clock))
        return day

    def _answer(self, path: Path, column: int, text: str) -> None:
        """`2`, a level's name, `n/a: reason`, `?: reason`."""
        said = self.level_said(text, path[1])
        state = STATE.fullmatch(said)
        if state is None:
            self._set((*path, "level"), column, self._plain(said, column))
            return
        key = "unknown" if state[1] == "?" else "not_applicable"
        reason = state[2]
        node = self._text(reason, column) if reason else self._plain("", column)
        self._set((*path, key), column, node)

    def level_said(self, text: str, indicator: str) -> str:
        """What a text says of a level, whichever language of the rubric it is called in."""
        said = level_said(text, indicator, (self.rubric,))
        if said != text or self._spoken is None or text.isdecimal() or STATE.fullmatch(text):
            return said
        return level_said(text, indicator, self._spoken())

    def _set(self, path: Path, column: int, node: Node) -> None:
        entries = self._open(path[:-1], column).entries
        entries[path[-1]] = (self._text(path[-1], column), node)

    def _open(self, path: Path, column: int) -> Mapping:
        """The mapping under these keys, made where there is none."""
        found = self.root
        for key in path:
            node = found.entries.get(key, (None, None))[1]
            if not isinstance(node, Mapping):
                node = self._mapping(column)
                found.entries[key] = (self._text(key, column), node)
            found = node
        return found

    def _report_key(
        self, code: Code, name: str, column: int, suggestions: tuple[str, ...] = ()
    ) -> None:
        self.source.report(
            code,
            self.place(column),
            key=cut(name),
            where="",
            line=self.row,
            allowed=TEXTS,
            suggestions=suggestions,
        )

    # Nodes at a cell

    def _node(self, value: object, column: int, depth: int = 0) -> Node:
        """A value of JSON as the decoder knows values."""
        if depth > MAX_DEPTH:
            self.source.report(Code.TOO_DEEP, self.place(column), limit=MAX_DEPTH)
            return self._plain("", column)
        if isinstance(value, Pairs):
            mapping = self._mapping(column)
            for key, inside in value:
                if key in mapping.entries:
                    self._report_key(Code.DUPLICATE_KEY, key, column)
                node = self._node(inside, column, depth + 1)
                mapping.entries[key] = (self._text(key, column), node)
            return mapping
        if isinstance(value, list):
            items = [self._node(each, column, depth + 1) for each in value]
            return self._list(column, items)
        if isinstance(value, str) and not isinstance(value, AsWritten):
            return self._text(value, column)
        return self._plain(str(value) if isinstance(value, str) else _WORDS[value], column)

    def _mapping(self, column: int) -> Mapping:
        return Mapping({}, self.row - 1, column - 1)

    def _list(self, column: int, items: list[Node]) -> Sequence:
        return Sequence(items, self.row - 1, column - 1)

    def _plain(self, text: str, column: int) -> Scalar:
        """A value that may be a number or nothing."""
        return self._scalar(text, column, plain=True)

    def _text(self, text: str, column: int) -> Scalar:
        """A value that is a text, whatever it looks like."""
        return self._scalar(text, column, plain=False)

    def _scalar(self, text: str, column: int, *, plain: bool) -> Scalar:
        return Scalar(text, plain, self.row - 1, column - 1, (self.row - 1, column))
