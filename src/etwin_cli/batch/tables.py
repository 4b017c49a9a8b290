"""The rows of a table, one after the other: .csv with a header, or .jsonl."""

import csv
from collections.abc import Iterator
from itertools import count
from typing import Final, Self, TextIO

from etwin_cli.batch.jobs import Job, Lost, Row
from etwin_cli.disk.reading import UnreadableError, is_folder
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.columns import Columns, TableError, is_blank, read_header
from etwin_cli.reading.tree import ANSWERS_LIMITS

_DELIMITERS: Final = (",", ";", "\t")
_LIMIT: Final = ANSWERS_LIMITS.size
"""Characters of a row."""


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
            names = next(_reader(file)[1], [])
        except csv.Error as error:
            message = f"{table}:1: {error}"
            raise TableError(message) from None
        return read_header(table, names, rubric, ignored)


def rows(table: str) -> Iterator[Job]:
    """The rows of a table as jobs, but for blank ones; each is named `table:row`.

    Raises UnreadableError where it cannot be read.
    """
    with _open(table) as file:
        yield from _objects(file, table) if is_json(table) else _cells(file, table)


def _open(table: str) -> TextIO:
    """A table as text; bytes that are no UTF-8 are kept apart, to be told of where they are."""
    try:
        return open(table, encoding="utf-8-sig", errors="surrogateescape", newline="")  # noqa: PTH123
    except FileNotFoundError:
        reason = "missing"
    except PermissionError:
        reason = "folder" if is_folder(table) else "permission"
    except IsADirectoryError:
        reason = "folder"
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
    raise UnreadableError(table, reason)


class _Lines:
    """The lines of a file; csv.Error for a row of more text than an answers file may have.

    Not a generator: the lines after such a row are still to come.
    """

    def __init__(self, file: TextIO) -> None:
        self.file = file
        self.first = ""
        self.taken = 0
        """Characters of the row at hand; set to 0 when it is complete."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self.first or self.file.readline(_LIMIT)
        self.first = ""
        if not line:
            raise StopIteration
        self.taken += len(line)
        if self.taken >= _LIMIT:
            while line and not line.endswith("\n"):
                line = self.file.readline(_LIMIT)
            message = "the row is too long"
            raise csv.Error(message)
        return line


def _reader(file: TextIO) -> "tuple[_Lines, Iterator[list[str]]]":
    """A reader at the header. Spreadsheets in Catalan and Spanish separate by semicolons."""
    csv.field_size_limit(_LIMIT)
    lines = _Lines(file)
    header = lines.first = next(lines, "")
    lines.taken = 0
    return lines, csv.reader(lines, delimiter=max(_DELIMITERS, key=header.count))


def _cells(file: TextIO, table: str) -> Iterator[Job]:
    lines, reader = _reader(file)
    next(reader, None)
    for number in count(2):
        lines.taken = 0
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Lost(f"{table}:{number}", "row")
            continue
        if not is_blank(cells):
            yield Row(f"{table}:{number}", number, cells)


def _objects(file: TextIO, table: str) -> Iterator[Job]:
    lines = _Lines(file)
    for number in count(1):
        lines.taken = 0
        try:
            line = next(lines)
        except StopIteration:
            return
        except csv.Error:
            yield Lost(f"{table}:{number}", "row")
            continue
        if line.strip():
            yield Row(f"{table}:{number}", number, [line])
