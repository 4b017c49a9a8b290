"""A text in lines, by offsets: what stands where, and what ends them."""

import re
from collections.abc import Iterator
from typing import Final

from etwin_cli.reading.places import Place, places

# What YAML 1.1 counts as the end of a line, as the reading does.
_BREAK: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
# Outside of keys and texts, the sign begins a comment wherever it stands.
_COMMENT: Final = re.compile("#[^\n\r\x85\u2028\u2029]*")


def newline_of(text: str) -> str:
    """How the text ends its lines."""
    found = _BREAK.search(text)
    return found[0] if found else "\n"


def line_end(text: str, offset: int) -> int:
    """Where the line of an offset ends, before what ends it."""
    found = _BREAK.search(text, offset)
    return found.start() if found else len(text)


def line_start(text: str, offset: int) -> int:
    """Where the line of an offset begins."""
    start = offset
    while start and text[start - 1] not in "\n\r\x85\u2028\u2029":
        start -= 1
    return start


def next_line(text: str, offset: int) -> int:
    """Where the line after that of an offset begins; the end of the text after the last."""
    found = _BREAK.search(text, offset)
    return found.end() if found else len(text)


def column_of(text: str, offset: int) -> int:
    """How many characters stand before an offset on its line."""
    return offset - line_start(text, offset)


def is_first(text: str, offset: int) -> bool:
    """Whether nothing but spaces stands before an offset on its line."""
    return not text[line_start(text, offset) : offset].strip(" ")


def runs_on(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text goes over the end of a line."""
    return _BREAK.search(text, start, end) is not None


def all_comments(text: str) -> Iterator[str]:
    """The comments of a whole text. Raises NoPlacesError where it cannot be read."""
    if "#" in text:
        yield from comments(text, 0, len(text), places(text))


def comments(text: str, start: int, end: int, within: Place) -> Iterator[str]:
    """The comments of a stretch of text; `within` is a value around it, whose texts are none."""
    at = start
    for scalar in within.scalars():
        if scalar.end <= start or scalar.start >= end:
            continue
        yield from _COMMENT.findall(text[at : scalar.start])
        if note := header_comment(text, scalar):
            yield note
        at = scalar.end
    yield from _COMMENT.findall(text[at:end])


def header_comment(text: str, scalar: Place) -> str:
    """The comment behind the sign of a text that has lines of its own (`|   # why`)."""
    if text[scalar.start : scalar.start + 1] not in ("|", ">"):
        return ""
    found = _COMMENT.search(text[: line_end(text, scalar.start)], scalar.start)
    return found[0] if found else ""
