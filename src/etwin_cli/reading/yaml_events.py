"""A text to positioned values, in one guarded pass over YAML events: the strict reader.

`yaml.load` and `yaml.compose` recurse in C and take the interpreter down on hostile nesting;
the event stream does not, so every limit is enforced while it runs, and nothing is built twice.
"""

import re
from collections.abc import Callable
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.reading.source import Source, cut, span_between
from etwin_cli.reading.tree import (
    MAX_DEPTH,
    Limits,
    Mapping,
    Node,
    Refused,
    Scalar,
    Sequence,
    span_of,
)
from etwin_cli.reading.yaml_problems import report_yaml_error

_YAML_TAG: Final = "tag:yaml.org,2002:"

_Parser = Any  # PyYAML's parsers share no typed base; both have get_event()


class _Stop(Exception):
    """The rest of the file cannot be read."""


def read_events(source: Source, limits: Limits) -> tuple[Source, Node | None]:
    """Read the one YAML document of a text.

    Gives the source with the problems found (another one where it had to begin again), and the
    top value: None where the file is empty or cannot be read to its end.
    """
    if not _without_directives(source):
        return source, None
    try:
        return source, _parsed(source, limits, make_parser)
    except UnicodeDecodeError:
        # Escapes in a tag that make no text: libyaml lets them through and does not say where.
        from etwin_cli.reading.pure_parser import PureParser

        source = Source(source.path, source.text)
        return source, _parsed(source, limits, PureParser)


def _parsed(source: Source, limits: Limits, parser: Callable[[str], _Parser]) -> Node | None:
    try:
        return _build(source, limits, parser(source.text))
    except _Stop:
        return None
    except yaml.YAMLError as error:
        report_yaml_error(source, error, MAX_DEPTH)
        return None


_DIRECTIVE: Final = re.compile("(?:^|(?<=[\n\r\x85\u2028\u2029]))%[^\n\r\x85\u2028\u2029]*")


def _without_directives(source: Source) -> bool:
    """Refuse lines that begin with %, before libyaml reads them: many take quadratic time."""
    if "%" not in source.text:
        return True
    found = _DIRECTIVE.search(source.text)
    if found is None:
        return True
    span = source.span_at(found.start(), min(len(found[0]), 40))
    source.report(Code.DIRECTIVE, span, found=cut(found[0]))
    return False


def make_parser(text: str) -> _Parser:
    """The parser of libyaml; PyYAML's own where PyYAML was built without libyaml."""
    try:
        from yaml.cyaml import CParser  # type: ignore[attr-defined]
    except ImportError:
        from etwin_cli.reading.pure_parser import PureParser

        return PureParser(text)
    return CParser(text)


def _build(source: Source, limits: Limits, parser: _Parser) -> Node | None:
    """The one pass. What is open waits on a stack, so that depth costs no recursion.

    One long loop on purpose: it runs for every value of every file, and a call for each
    kind of event would cost a tenth of the whole reading.
    """
    next_event: Callable[[], Any] = parser.get_event
    root: Node | None = None
    # The container that is open: `entries` of a mapping, `items` of a list, neither at the top.
    entries: dict[str, tuple[Scalar, Node]] | None = None
    items: list[Node] | None = None
    key: Scalar | Refused | None = None
    stack: list[tuple[Any, Any, Refused | None]] = []
    node: Mapping | Sequence | Refused
    documents = 0
    # No anchor is written without `&`, no tag without `!`: most files need not be asked.
    marked = "&" in source.text or "!" in source.text
    for _ in range(limits.parts):
        event = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            if marked and (event.anchor is not None or event.tag is not None):
                _refuse_properties(source, event)
            start, end = event.start_mark, event.end_mark
            place = end.line, end.column
            scalar = Scalar(event.value, event.implicit[0], start.line, start.column, place)
            if entries is not None:
                if key is None:
                    key = scalar
                    continue
                if type(key) is Scalar:
                    _enter(source, entries, key, scalar)
                key = None
            elif items is not None:
                items.append(scalar)
            else:
                root = scalar
            continue
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            entries, items, key = stack.pop()
            continue
        if kind is MappingStartEvent:
            node = Mapping({}, event.start_mark.line, event.start_mark.column)
        elif kind is SequenceStartEvent:
            node = Sequence([], event.start_mark.line, event.start_mark.column)
        elif kind is AliasEvent:
            node = Refused(_place_of(event))
            found = cut(f"*{event.anchor}")
            source.report(Code.ANCHOR_OR_ALIAS, node.place, found=found)
        elif kind is StreamEndEvent:
            return root
        else:
            documents += kind is DocumentStartEvent
            if documents > 1:
                source.report(Code.SECOND_DOCUMENT, _place_of(event))
                return root
            continue

        # A list, a mapping or an alias: put it where it belongs, then go into it.
        if (
            marked
            and kind is not AliasEvent
            and (event.anchor is not None or event.tag is not None)
        ):
            _refuse_properties(source, event)
        after: Refused | None = None
        if entries is not None:
            if key is None:
                if kind is not AliasEvent:
                    source.report(Code.KEY_NOT_TEXT, span_of(node))
                after = Refused(span_of(node))
            elif type(key) is Scalar:
                _enter(source, entries, key, node)
        elif items is not None:
            items.append(node)
        else:
            root = node
        if kind is AliasEvent:
            key = after
            continue
        stack.append((entries, items, after))
        if len(stack) > MAX_DEPTH:
            source.report(Code.TOO_DEEP, span_of(node), limit=MAX_DEPTH)
            raise _Stop
        entries = node.entries if type(node) is Mapping else None
        items = node.items if type(node) is Sequence else None
        key = None
    source.report(Code.TOO_MANY_VALUES, _place_of(event), limit=limits.parts)
    raise _Stop


def _place_of(event: Any) -> Span:
    return span_between(event.start_mark, event.end_mark)


def _refuse_properties(source: Source, event: Any) -> None:
    """Anchors and explicit tags: refused, and the value itself still read."""
    start = event.start_mark
    span = Span(start.line + 1, start.column + 1, start.line + 1, start.column + 2)
    if event.anchor is not None:
        source.report(Code.ANCHOR_OR_ALIAS, span, found=cut(f"&{event.anchor}"))
    if event.tag is not None:
        source.report(Code.EXPLICIT_TAG, span, found=cut(_written(event.tag)))


def _written(tag: str) -> str:
    """A tag as the file has it: the parsers spell `!!str` out."""
    return f"!!{tag.removeprefix(_YAML_TAG)}" if tag.startswith(_YAML_TAG) else tag


def _enter(
    source: Source, entries: dict[str, tuple[Scalar, Node]], key: Scalar, node: Node
) -> None:
    """Put a value under its key; only the first one stays where a key is there twice."""
    first = entries.setdefault(key.value, (key, node))[0]
    if first is not key:
        name = cut(key.value)
        source.report(Code.DUPLICATE_KEY, span_of(key), key=name, line=span_of(first).line)
