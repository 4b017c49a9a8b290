"""What is wrong with a file: a code, a place and values. The sentence is made where it is shown."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from etwin_cli.model.codes import Code


class Severity(StrEnum):
    """How much it matters: an error fails the file, a warning only under --strict."""

    ERROR = "error"
    WARNING = "warning"


class Span(NamedTuple):
    """A stretch of text: half-open, lines and columns from 1, columns counted in characters."""

    line: int
    column: int
    end_line: int
    end_column: int


class Excerpt(NamedTuple):
    """The line that a problem stands on; of a very long line, the part around the place."""

    text: str
    first_column: int
    """The column, from 1, of the first character of `text`."""


Value = str | int | tuple[str, ...]


class Diagnostic(NamedTuple):
    """One problem of one file."""

    code: Code
    path: str
    """The file as the user named it."""
    span: Span | None = None
    """None where the problem has no place in the text, as with a file that cannot be opened."""
    values: Mapping[str, Value] = {}
    """What the sentence names: ids, texts as found, what was expected, suggestions."""
    excerpt: Excerpt | None = None
    sheet: str | None = None
    """Of a workbook: the sheet that the place is in, whose line and column are a cell's."""

    @property
    def severity(self) -> Severity:
        """Fixed for each code."""
        return Severity.WARNING if self.code.is_warning else Severity.ERROR

    @property
    def place(self) -> str:
        """Where it is, as people look for it: `12:3`, or `'Shared leadership'!E7`; may be empty."""
        if self.span is None:
            return ""
        if self.sheet is None:
            return f"{self.span.line}:{self.span.column}"
        return cell_name(self.sheet, self.span.line, self.span.column)

    def sort_key(self) -> tuple[bool, str, int, int, str]:
        """Errors first, then path, line, column, code: the order in which people read."""
        line, column = (self.span.line, self.span.column) if self.span else (0, 0)
        return (self.code.is_warning, self.path, line, column, self.code.value)


def cell_name(sheet: str, row: int, column: int) -> str:
    """A cell of a workbook as spreadsheets write it; row and column are from 1."""
    letters = ""
    while column > 0:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return "'" + sheet.replace("'", "''") + f"'!{letters}{row}"
