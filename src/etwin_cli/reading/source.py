"""A file's text, its places, and the problems found in it."""

import re
from bisect import bisect_right
from typing import Final, Protocol

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Excerpt, Span, Value

MAX_PROBLEMS: Final = 1000
"""Of one file; beyond it only their number is told."""
EXCERPT_WIDTH: Final = 160
"""Characters of a line that are kept with a problem."""

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
        self._problems: list[Diagnostic] = []
        self._line_starts: list[int] | None = None

    def report(self, code: Code, span: Span | None, **values: Value) -> None:
        """Note a problem at a place."""
        if len(self._problems) >= MAX_PROBLEMS:
            self.dropped += 1
            return
        excerpt = self.excerpt(span) if span else None
        self._problems.append(Diagnostic(code, self.path, span, values, excerpt))

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything noted, in the order of the file."""
        if not self._problems:
            return ()
        found = sorted(self._problems, key=Diagnostic.sort_key)
        if self.dropped:
            values: dict[str, Value] = {"shown": len(found), "more": self.dropped}
            found.append(Diagnostic(Code.TOO_MANY_PROBLEMS, self.path, found[-1].span, values))
        return tuple(found)

    def has_errors(self) -> bool:
        """True once something worse than a warning was noted."""
        return any(not problem.code.is_warning for problem in self._problems)

    def line(self, number: int) -> str:
        """The text of a line, from 1, without its end; empty past the end of the file."""
        starts = self._starts()
        if not 1 <= number <= len(starts):
            return ""
        start = starts[number - 1]
        end = _LINE_END.search(self.text, start)
        return self.text[start : end.start() if end else len(self.text)]

    def excerpt(self, span: Span) -> Excerpt:
        """The line of a place, or the part around it where the line is very long."""
        line = self.line(span.line)
        if len(line) <= EXCERPT_WIDTH:
            return Excerpt(line, 1)
        first = max(0, min(span.column - 1 - EXCERPT_WIDTH // 2, len(line) - EXCERPT_WIDTH))
        return Excerpt(line[first : first + EXCERPT_WIDTH], first + 1)

    def span_at(self, offset: int, length: int = 1) -> Span:
        """The place of a stretch of the text, given by its offset in characters from 0."""
        starts = self._starts()
        line = bisect_right(starts, offset)
        column = offset - starts[line - 1] + 1
        return Span(line, column, line, column + length)

    def _starts(self) -> list[int]:
        if self._line_starts is None:
            self._line_starts = [0, *(end.end() for end in _LINE_END.finditer(self.text))]
        return self._line_starts


def span_between(start: Mark, end: Mark) -> Span:
    """From PyYAML's marks; a value that runs over several lines is shown on its first."""
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
