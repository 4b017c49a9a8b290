"""Bytes to positioned values, in one guarded pass over YAML events.

`yaml.load` and `yaml.compose` recurse in C and take the interpreter down on hostile nesting;
the event stream does not, so every limit is enforced while it runs, and nothing is built twice.
Values stay text here: whether `NO` or `010` is a word or a number is the decoder's question,
asked under the rules of YAML 1.2.
"""

import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.reading.source import Mark, Source, span_between
from etwin_cli.reading.yaml_problems import report_yaml_error

MAX_DEPTH: Final = 32


class Limits(NamedTuple):
    """How large a file may be."""

    size: int
    """Bytes."""
    values: int
    """Scalars, lists and mappings together."""


ANSWERS_LIMITS: Final = Limits(size=512 * 1024, values=50_000)
RUBRIC_LIMITS: Final = Limits(size=1024 * 1024, values=100_000)

Scalar = ScalarEvent
"""A scalar is the event itself: it has the text, the style and both marks, and costs nothing."""


class Mapping:
    """A mapping: each key's text to the key and its value, in the file's order."""

    __slots__ = ("end", "entries", "start")

    def __init__(self, start: Mark) -> None:
        """An empty mapping that begins at `start`."""
        self.start = start
        self.end = start
        self.entries: dict[str, tuple[Scalar, Node]] = {}


class Sequence:
    """A list."""

    __slots__ = ("end", "items", "start")

    def __init__(self, start: Mark) -> None:
        """An empty list that begins at `start`."""
        self.start = start
        self.end = start
        self.items: list[Node] = []


class Refused:
    """Where an alias or a key stood that is already reported: nothing more is said of it."""

    __slots__ = ("end", "start")

    def __init__(self, start: Mark, end: Mark) -> None:
        """The place of what was refused."""
        self.start = start
        self.end = end


Node = Scalar | Mapping | Sequence | Refused
_Parser = Any  # PyYAML's parsers share no typed base; both have get_event()


class _Stop(Exception):
    """The rest of the file cannot be read."""


def span_of(node: Node) -> Span:
    """Where a value stands; of a list or mapping, its first character."""
    if isinstance(node, Scalar):
        assert node.start_mark is not None and node.end_mark is not None  # noqa: S101, PT018
        return span_between(node.start_mark, node.end_mark)
    if isinstance(node, Refused):
        return span_between(node.start, node.end)
    return Span(
        node.start.line + 1, node.start.column + 1, node.start.line + 1, node.start.column + 2
    )


def is_plain(scalar: Scalar) -> bool:
    """True for an unquoted value, the only kind that can be a number or null."""
    return bool(scalar.implicit[0])


def read_tree(data: bytes, path: str, limits: Limits) -> tuple[Source, Node | None]:
    """Read one YAML document of a file's bytes.

    Gives the source, which holds the problems found, and the top value: None where the file
    is empty or cannot be read to its end. Never raises for what the file contains.
    """
    source, readable = _decode(data, path, limits)
    if not readable or not _without_directives(source):
        return source, None
    try:
        return source, _build(source, limits, make_parser(source.text))
    except _Stop:
        return source, None
    except yaml.YAMLError as error:
        report_yaml_error(source, error)
        return source, None


def _decode(data: bytes, path: str, limits: Limits) -> tuple[Source, bool]:
    """Size and encoding; False where there is nothing to go on with."""
    if len(data) > limits.size:
        source = Source(path, "")
        source.report(Code.FILE_TOO_LARGE, None, size=len(data), limit=limits.size)
        return source, False
    try:
        return Source(path, data.decode("utf-8").removeprefix("\ufeff")), True
    except UnicodeDecodeError as error:
        # Each bad byte as one character, so that the columns still count.
        source = Source(path, data.decode("utf-8", "replace"))
        before = len(data[: error.start].decode("utf-8"))
        byte = f"0x{data[error.start]:02X}"
        source.report(Code.NOT_UTF8, source.span_at(before), byte=byte, offset=error.start)
        return source, False


_DIRECTIVE: Final = re.compile("(?:^|(?<=[\n\r\x85\u2028\u2029]))%[^\n\r\x85\u2028\u2029]*")


def _without_directives(source: Source) -> bool:
    """Refuse lines that begin with %, before libyaml reads them: many take quadratic time."""
    if "%" not in source.text:
        return True
    found = _DIRECTIVE.search(source.text)
    if found is None:
        return True
    span = source.span_at(found.start(), min(len(found[0]), 40))
    source.report(Code.DIRECTIVE, span, found=found[0])
    return False


def make_parser(text: str) -> _Parser:
    """libyaml's parser; PyYAML's own where PyYAML was built without libyaml."""
    try:
        from yaml.cyaml import CParser  # type: ignore[attr-defined]
    except ImportError:
        from etwin_cli.reading.pure_parser import PureParser

        return PureParser(text)
    return CParser(text)


def _build(source: Source, limits: Limits, parser: _Parser) -> Node | None:
    """The one pass. Containers wait on a stack, so that depth costs no recursion.

    One long loop on purpose: it runs for every value of every file, and a call for each
    kind of event would cost a tenth of the whole reading.
    """
    next_event: Callable[[], Any] = parser.get_event
    root: Node | None = None
    stack: list[tuple[Mapping | Sequence, Scalar | Refused | None]] = []
    container: Mapping | Sequence | None = None
    key: Scalar | Refused | None = None
    count = 0
    documents = 0
    node: Node
    while True:
        event = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            count += 1
            if event.anchor is not None or event.tag is not None:
                _refuse_properties(source, event)
            if key is None and type(container) is Mapping:
                key = event
                continue
            node = event
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            count += 1
            if event.anchor is not None or event.tag is not None:
                _refuse_properties(source, event)
            opened = (Mapping if kind is MappingStartEvent else Sequence)(event.start_mark)
            if container is None:
                root = opened
            else:
                stack.append((container, key))
            if len(stack) >= MAX_DEPTH:
                source.report(Code.TOO_DEEP, span_of(opened), limit=MAX_DEPTH)
                raise _Stop
            if count > limits.values:
                source.report(Code.TOO_MANY_VALUES, span_of(opened), limit=limits.values)
                raise _Stop
            container, key = opened, None
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            assert container is not None  # noqa: S101 (the parser pairs them)
            container.end = event.start_mark
            if not stack:
                container = None
                continue
            node = container
            container, key = stack.pop()
            if key is None and type(container) is Mapping:
                source.report(Code.KEY_NOT_TEXT, span_of(node))
                key = Refused(node.start, node.start)
                continue
        elif kind is AliasEvent:
            count += 1
            source.report(
                Code.ANCHOR_OR_ALIAS,
                span_between(event.start_mark, event.end_mark),
                found=f"*{event.anchor}",
            )
            node = Refused(event.start_mark, event.end_mark)
            if key is None and type(container) is Mapping:
                key = node
                continue
        elif kind is StreamEndEvent:
            return root
        elif kind is DocumentStartEvent:
            documents += 1
            if documents > 1:
                span = span_between(event.start_mark, event.end_mark)
                source.report(Code.SECOND_DOCUMENT, span)
                return root
            continue
        else:
            assert kind is StreamStartEvent or kind is DocumentEndEvent  # noqa: S101
            continue

        # `node` is whole: put it where it belongs.
        if type(container) is Mapping:
            if type(key) is ScalarEvent:
                text = key.value
                if text in container.entries:
                    _report_duplicate(source, key, container.entries[text][0])
                else:
                    container.entries[text] = (key, node)
            key = None
        elif type(container) is Sequence:
            container.items.append(node)
        else:
            root = node
        if count > limits.values:
            source.report(Code.TOO_MANY_VALUES, span_of(node), limit=limits.values)
            raise _Stop


def _refuse_properties(source: Source, event: Any) -> None:
    """Anchors and explicit tags: refused, and the value itself still read."""
    start = event.start_mark
    span = Span(start.line + 1, start.column + 1, start.line + 1, start.column + 2)
    if event.anchor is not None:
        source.report(Code.ANCHOR_OR_ALIAS, span, found=f"&{event.anchor}")
    if event.tag is not None:
        source.report(Code.EXPLICIT_TAG, span, found=str(event.tag))


def _report_duplicate(source: Source, key: Scalar, first: Scalar) -> None:
    source.report(Code.DUPLICATE_KEY, span_of(key), key=str(key.value), line=span_of(first).line)
