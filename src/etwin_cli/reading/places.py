"""Where the values of an answers file stand, as plain offsets: for whoever changes one of them.

A pass of its own over a text that has no error in it; nothing but a change needs it, and no other
reading pays for it.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from yaml.events import MappingStartEvent, ScalarEvent, SequenceStartEvent

from etwin_cli.reading.decoding import NULLS
from etwin_cli.reading.source import Source
from etwin_cli.reading.tree import ANSWERS_LIMITS
from etwin_cli.reading.yaml_events import make_parser
from etwin_cli.reading.yaml_source import read_tree

_BLANKS: Final = " \t"


class Shape(Enum):
    """What a value is."""

    SCALAR = auto()
    MAPPING = auto()
    LIST = auto()


class Place(NamedTuple):
    """A value and where it stands; offsets are in characters of the text, from 0."""

    shape: Shape
    start: int
    end: int
    """After its last character; a list or a mapping without brackets ends with its last value."""
    bracketed: bool = False
    """A list or a mapping within `[]` or `{}`."""
    entries: "Mapping[str, Entry]" = MappingProxyType({})
    items: "tuple[Place, ...]" = ()
    blank: bool = False
    """A scalar that says nothing: missing, null or an empty text."""

    def scalars(self) -> "Iterator[Place]":
        """Every scalar in it, keys too, in the order of the text."""
        if self.shape is Shape.SCALAR:
            yield self
        for entry in self.entries.values():
            yield entry.key
            yield from entry.value.scalars()
        for item in self.items:
            yield from item.scalars()


class Entry(NamedTuple):
    """A key and its value."""

    key: Place
    colon: int | None
    """The offset after the colon; None where it does not stand right behind the key."""
    value: Place


class NoPlacesError(Exception):
    """A text that `read_tree` finds something wrong in."""


def places(text: str) -> Place:
    """Return the top value of an answers file's text.

    Raises NoPlacesError where it cannot be read without an error.
    """
    source, root = read_tree(text.encode("utf-8"), "", ANSWERS_LIMITS)
    if root is None or source.has_errors():
        raise NoPlacesError
    return _Builder(text).top()


class _Builder:
    """Makes places of the parser's events."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.source = Source("", text)
        self.next_event: Callable[[], Any] = make_parser(text).get_event

    def top(self) -> Place:
        """The first value; what is read without an error has one, and nests but little."""
        event = self.next_event()
        while type(event) not in (ScalarEvent, MappingStartEvent, SequenceStartEvent):
            event = self.next_event()
        return self._value(event)

    def _value(self, event: Any) -> Place:
        if type(event) is ScalarEvent:
            return self._scalar(event)
        start = self._offset(event.start_mark)
        shape = Shape.MAPPING if type(event) is MappingStartEvent else Shape.LIST
        bracketed = self.text[start : start + 1] == ("{" if shape is Shape.MAPPING else "[")
        entries: dict[str, Entry] = {}
        items: list[Place] = []
        end = start
        while hasattr(event := self.next_event(), "value") or hasattr(event, "flow_style"):
            if shape is Shape.LIST:
                items.append(self._value(event))
                end = items[-1].end
            else:
                entries[event.value] = entry = self._entry(event)
                end = entry.value.end
        if bracketed:
            end = self._offset(event.end_mark)
        return Place(shape, start, end, bracketed, entries, tuple(items))

    def _entry(self, event: Any) -> Entry:
        key = self._scalar(event)
        colon = key.end
        while self.text[colon : colon + 1] in (*_BLANKS,):
            colon += 1
        found = colon + 1 if self.text[colon : colon + 1] == ":" else None
        value = self._value(self.next_event())
        if value.blank and value.start == value.end:
            # Parsers put what is missing wherever they notice it.
            place = key.end if found is None else found
            value = value._replace(start=place, end=place)
        return Entry(key, found, value)

    def _scalar(self, event: Any) -> Place:
        start, end = self._offset(event.start_mark), self._offset(event.end_mark)
        if self.text[start : start + 1] in ("|", ">"):
            # A text of its own lines ends, to a parser, where the next thing begins.
            end = start + len(self.text[start:end].rstrip())
        blank = not event.value.strip() or bool(event.implicit[0] and event.value in NULLS)
        return Place(Shape.SCALAR, start, end, blank=blank)

    def _offset(self, mark: Any) -> int:
        return self.source.offset_of(mark.line + 1, mark.column + 1)
