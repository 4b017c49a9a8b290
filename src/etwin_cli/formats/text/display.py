"""How many columns a text takes in a terminal."""

from collections.abc import Iterator
from typing import Final
from unicodedata import category, east_asian_width

_EMOJI_SELECTOR: Final = "\ufe0f"
_WITHOUT_WIDTH: Final = frozenset({"Mn", "Me"})


def display_width(text: str) -> int:
    """Give the columns that printable text takes: wide characters two, combining marks none."""
    return len(text) if text.isascii() else sum(width for _, width in _columns(text))


def fold(text: str, room: int, width: int) -> Iterator[str]:
    """Give a text in pieces: the first takes at most `room` columns, each other at most `width`.

    The first may be empty. Marks stay with what they are combined with; nothing is dropped, not
    even a wide character where there is one column.
    """
    if text.isascii():
        yield text[:room]
        step = max(1, width)
        for place in range(room, len(text), step):
            yield text[place : place + step]
        return
    start = used = 0
    for place, columns in _columns(text):
        if columns and used + columns > room:
            yield text[start:place]
            start, used, room = place, 0, width
        used += columns
    yield text[start:]


def _columns(text: str) -> Iterator[tuple[int, int]]:
    """Give the place of every character and the columns that it adds."""
    before = 0
    for place, character in enumerate(text):
        columns = _width(character)
        if character == _EMOJI_SELECTOR and before != 2:
            # some terminals widen the sign before it: never count less than one may take
            columns = 1
        before = columns or before
        yield place, columns


def _width(character: str) -> int:
    if character.isascii():
        return 1
    if category(character) in _WITHOUT_WIDTH:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
