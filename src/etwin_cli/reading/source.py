"""A file's text, its places, and the problems found in it."""

import re
from array import array
from bisect import bisect_right
from typing import Final, Protocol

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Excerpt, Span, Value

MAX_PROBLEMS: Final = 1000
"""Of one file; beyond it only their number is told. No warning takes an error's place."""
EXCERPT_WIDTH: Final = 160
"""Characters of a line that are kept with a problem."""
SHOWN_LENGTH: Final = 60
"""Characters of a value that a message repeats."""

# What libyaml counts as the end of a line; str.splitlines() knows more and would miscount.
_LINE_END: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


class Mark(Protocol):
    """A place as PyYAML tells it: counted from 0."""

    line: int
    column: int


class Source:
    """One file being read: its name, its text, and what is wrong with it so far."""

    def __init__(self, path: str, text: str) -> None:
        """`path` as the user named it; `text` without a byte-order mark."""
        self.path = path
        self.text = text
        self.dropped = 0
        self._errors: list[Diagnostic] = []
        self._warnings: list[Diagnostic] = []
        self._starts: array[int] | None = None

    def report(self, code: Code, span: Span | None, **values: Value) -> None:
        """Note a problem at a place."""
        problems = self._warnings if code.is_warning else self._errors
        if len(problems) >= MAX_PROBLEMS:
            self.dropped += 1
            return
        place = self._within(span) if span else None
        excerpt = self.excerpt(place) if place else None
        problems.append(Diagnostic(code, self.path, place, values, excerpt))

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything noted: the errors in the order of the file, then the warnings."""
        problems = sorted(self._errors + self._warnings, key=Diagnostic.sort_key)
        found = problems[:MAX_PROBLEMS]
        more = self.dropped + len(problems) - len(found)
        if more:
            values: dict[str, Value] = {"shown": len(found), "more": more}
            found.append(Diagnostic(Code.TOO_MANY_PROBLEMS, self.path, found[-1].span, values))
        return tuple(found)

    def has_errors(self) -> bool:
        """True once something worse than a warning was noted."""
        return bool(self._errors)

    def is_full(self) -> bool:
        """True once no more errors are listed: what is said with them need not be looked for."""
        return len(self._errors) >= MAX_PROBLEMS

    def line(self, number: int) -> str:
        """The text of a line, from 1, without its end; empty past the end of the file."""
        start, end = self._bounds(number)
        return self.text[start:end]

    def excerpt(self, span: Span) -> Excerpt:
        """The line of a place, or the part around it where the line is very long."""
        start, end = self._bounds(span.line)
        if end - start <= EXCERPT_WIDTH:
            return Excerpt(self.text[start:end], 1)
        # Cut out of the text: a thousand problems may stand on one line of half a megabyte.
        last = end - start - EXCERPT_WIDTH
        first = max(0, min(span.column - 1 - EXCERPT_WIDTH // 2, last))
        return Excerpt(self.text[start + first : start + first + EXCERPT_WIDTH], first + 1)

    def span_at(self, offset: int, length: int = 1) -> Span:
        """The place of a stretch of the text, given by its offset in characters from 0."""
        starts = self._line_starts()
        line = bisect_right(starts, offset)
        column = offset - starts[line - 1] + 1
        return Span(line, column, line, column + length)

    def offset_of(self, line: int, column: int) -> int:
        """How many characters stand before a place, both from 1; the text's length past its end."""
        starts = self._line_starts()
        return len(self.text) if line > len(starts) else starts[line - 1] + column - 1

    def find_in(self, span: Span, words: str) -> Span | None:
        """Where words stand as such within a place, on its first line."""
        start, end = self._bounds(span.line)
        if span.end_line == span.line:
            end = min(end, start + span.end_column - 1)
        found = self.text.find(words, start + span.column - 1, end)
        if found < 0:
            return None
        column = found - start + 1
        return Span(span.line, column, span.line, column + len(words))

    def comma_before(self, line: int, column: int) -> Span | None:
        """The comma that stands before a place, blanks and ends of lines aside."""
        at = self.offset_of(line, column) - 1
        while 0 <= at < len(self.text) and self.text[at] in " \t\r\n":
            at -= 1
        return self.span_at(at) if self.text[at : at + 1] == "," and at >= 0 else None

    def has_colon(self, span: Span) -> bool:
        """Whether a colon follows a place, blanks aside."""
        return self.line(span.end_line)[span.end_column - 1 :].lstrip(" \t").startswith(":")

    def _within(self, span: Span) -> Span:
        """A place in the text: libyaml puts the end of a file on a line after the last one."""
        starts = self._line_starts()
        last = len(starts)
        if span.end_line <= last:
            return span
        column = len(self.text) - starts[-1] + 1
        if span.line <= last:
            return Span(span.line, span.column, last, column)
        return Span(last, column, last, column)

    def _bounds(self, number: int) -> tuple[int, int]:
        """Where a line begins and ends in the text; nowhere past the end of the file."""
        starts = self._line_starts()
        if not 1 <= number <= len(starts):
            return 0, 0
        start = starts[number - 1]
        if number == len(starts):
            return start, len(self.text)
        end = starts[number] - 1
        two = self.text[end - 1 : end + 1] == "\r\n" and end > start
        return start, end - 1 if two else end

    def _line_starts(self) -> "array[int]":
        # An array: half a megabyte of empty lines as a list of numbers would take forty.
        if self._starts is None:
            self._starts = array("l", [0])
            for found in _LINE_END.finditer(self.text):
                self._starts.append(found.end())
        return self._starts


def cut(text: str) -> str:
    """A text of the file as a message repeats it: not the whole of a long one."""
    return text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 3] + "..."


def span_between(start: Mark, end: Mark) -> Span:
    """From PyYAML's marks; a value that runs over several lines is shown on its first."""
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
