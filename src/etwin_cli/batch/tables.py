"""The rows of tables, one after the other: .csv and .tsv with a header, or .jsonl."""

import csv
import re
from collections.abc import Iterator
from io import BufferedReader, TextIOWrapper
from itertools import count, islice
from typing import Final, NamedTuple, Self, TextIO

from etwin_cli.batch.jobs import Job, Lost, Row
from etwin_cli.disk.reading import opened
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.columns import NAME, Columns, TableError, is_blank, read_header
from etwin_cli.reading.tree import ANSWERS_LIMITS
from etwin_cli.sentences import Sentence, system_sentence

_DELIMITERS: Final = (",", ";", "\t")
_LIMIT: Final = ANSWERS_LIMITS.size
"""Characters of a row."""
_MOST_READ_AGAIN: Final = 16 * _LIMIT
"""Characters of a table that are read a second time, behind quotation marks without a partner."""
_QUOTED: Final = re.compile('"[^"]*(?:"|$)')
_SEPARATOR: Final = re.compile(r'"?sep=([,;\t])"?\s*', re.IGNORECASE)
"""The line that tells Excel what separates the columns."""
_NOTHING: Final = re.compile(r'[\s,;"]*')
"""A row without any text."""
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
"""How a text of UTF-16 begins."""
_ROWS_ABOVE: Final = 20
"""So many rows are looked through for a header that does not stand first."""


def is_json(table: str) -> bool:
    """Whether a table's rows are objects of JSON."""
    return table.lower().endswith(".jsonl")


def columns_of(table: str, rubric: Rubric, ignored: tuple[str, ...]) -> Columns | None:
    """What the columns of a .csv table are; None for .jsonl, whose rows say it themselves.

    Raises TableError where it cannot be used, UnreadableError where it cannot be read.
    """
    with _open(table) as file:
        if is_json(table):
            return None
        try:
            reading = _reading(file)
            names = next(reading.rows, [])
        except csv.Error as error:
            problem = Sentence(
                "{table}: the header cannot be read: {reason}",
                table=table,
                reason=system_sentence(error),
            )
            raise TableError(problem) from None
        _check_header(table, reading, names)
        return read_header(table, names, rubric, ignored, reading.header)


def _check_header(table: str, reading: "_Reading", names: list[str]) -> None:
    """Raise TableError for a header that is no text, or that does not stand first."""
    if any("\0" in name for name in names):
        problem = Sentence(
            "{table}: this is UTF-16 or no text at all; save it again as CSV UTF-8", table=table
        )
        raise TableError(problem)
    if NAME in map(str.strip, names):
        return
    try:
        for number, cells in enumerate(islice(reading.rows, _ROWS_ABOVE), reading.header + 1):
            if NAME in map(str.strip, cells):
                problem = Sentence(
                    "{table}:{row}: this row is not the header; {column} stands in row {number}: "
                    "delete the rows above it",
                    table=table,
                    row=reading.header,
                    column=NAME,
                    number=number,
                )
                raise TableError(problem)
    except csv.Error:
        pass


def rows(table: str) -> Iterator[Job]:
    """The rows of a table as jobs, but for blank ones; each is named `table:row`.

    Raises UnreadableError where it cannot be read.
    """
    with _open(table) as file:
        yield from _objects(file, table) if is_json(table) else _cells(file, table)


def _open(table: str) -> TextIO:
    """A table as text; bytes that are no UTF-8 are kept apart, to be told of where they are."""
    return _as_text(BufferedReader(opened(table)))


def _as_text(file: BufferedReader) -> TextIO:
    if file.peek(2)[:2] in _UTF_16:
        return TextIOWrapper(file, encoding="utf-16", errors="replace", newline="")
    return TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")


class _Lines:
    """The lines of a file; csv.Error for a row of more text than an answers file may have.

    Not a generator: the lines after such a row are still to come.
    """

    def __init__(self, file: TextIO) -> None:
        self.file = file
        self.row: list[str] = []
        """The lines of the row at hand; emptied when it is complete."""
        self.ahead: list[str] = []
        """Lines that are read again, the next one last."""
        self._again = 0
        self._taken = 0

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self.ahead.pop() if self.ahead else self.file.readline(_LIMIT)
        if not line:
            raise StopIteration
        self.row.append(line)
        self._taken += len(line)
        if self._taken >= _LIMIT:
            while not self.ahead and line and not line.endswith("\n"):
                line = self.file.readline(_LIMIT)
            message = "the row is too long"
            raise csv.Error(message)
        return line

    def begin_row(self) -> None:
        """What comes next is another row."""
        self.row = []
        self._taken = 0

    def give_up_row(self) -> str:
        """Read on behind the first line of a row that could not be read; return what is wrong.

        A quotation mark without a partner would else take all the rows behind it along.
        """
        behind = self.row[1:]
        if len(self.row) == 1 and len(self.row[0]) >= _LIMIT:
            return "row"
        self._again += sum(map(len, behind))
        if self._again > _MOST_READ_AGAIN:
            return "row"
        self.ahead += reversed(behind)
        return "quote"


class _Reading(NamedTuple):
    """A table that is being read, at its header."""

    lines: _Lines
    rows: Iterator[list[str]]
    header: int
    """The number of its row, from 1."""


def _reading(file: TextIO) -> _Reading:
    """Begin to read; rows without any text above the header are passed over.

    Spreadsheets in Catalan and Spanish separate by semicolons. A separator inside quotation marks
    is text.
    """
    csv.field_size_limit(_LIMIT)
    lines = _Lines(file)
    delimiter = None
    for header in count(1):
        first = next(lines, "")
        lines.begin_row()
        named = _SEPARATOR.fullmatch(first) if header == 1 and delimiter is None else None
        if named:
            delimiter = named[1]
            first = next(lines, "")
            lines.begin_row()
        if not first or not _NOTHING.fullmatch(first):
            break
    if first:
        lines.ahead.append(first)
    bare = _QUOTED.sub("", first)
    delimiter = delimiter or max(_DELIMITERS, key=bare.count)
    return _Reading(lines, csv.reader(lines, delimiter=delimiter, strict=True), header)


def _cells(file: TextIO, table: str) -> Iterator[Job]:
    lines, reader, header = _reading(file)
    next(reader, None)
    for number in count(header + 1):
        lines.begin_row()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Lost(f"{table}:{number}", lines.give_up_row())
            continue
        if not is_blank(cells):
            yield Row(f"{table}:{number}", number, cells)


def _objects(file: TextIO, table: str) -> Iterator[Job]:
    lines = _Lines(file)
    for number in count(1):
        lines.begin_row()
        try:
            line = next(lines)
        except StopIteration:
            return
        except csv.Error:
            yield Lost(f"{table}:{number}", "row")
            continue
        if line.strip():
            yield Row(f"{table}:{number}", number, [line])
