"""Texts that YAML cuts short: behind ` #` begins a comment, and in brackets a comma ends a text.

Whoever means a comment writes `# so`, with a space; what stands close to its sign was meant to be
read, and would be lost without a word. In `[https://example.org/a,b]` the link ends at its comma.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.reading.decoding import Decoder, kind_of, shown
from etwin_cli.reading.evidence import is_link
from etwin_cli.reading.source import cut
from etwin_cli.reading.tree import Mapping, Node, Scalar, Sequence, span_of

_WRITTEN: Final = re.compile(r" #\w|https?://[^\s,]*,\S|[0-9],[0-9]")
_BEHIND: Final = re.compile(r" +(#\w.*)")
_PARTS: Final = ("school", "answers", "plans")
"""Where people write texts."""


def check_cut_texts(decoder: Decoder, root: Mapping) -> None:
    """A warning for each unquoted text of the file that a comment or a comma cuts short."""
    if _WRITTEN.search(decoder.source.text) is None:  # as in nearly every file
        return
    for part in _PARTS:
        if part in root.entries:
            for text in _texts(root.entries[part][1]):
                _check_comment(decoder, text)
            for before, text in _neighbours(root.entries[part][1]):
                _check_comma(decoder, before, text)


def _texts(node: Node) -> Iterator[Scalar]:
    """The unquoted texts in a value."""
    if isinstance(node, Mapping):
        for _, value in node.entries.values():
            yield from _texts(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _texts(item)
    elif isinstance(node, Scalar) and node.plain and kind_of(node) == "text":
        yield node


def _neighbours(node: Node) -> Iterator[tuple[Scalar, Scalar]]:
    """Each unquoted value of a list and the one that follows it."""
    if isinstance(node, Mapping):
        for _, value in node.entries.values():
            yield from _neighbours(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _neighbours(item)
        for pair in pairwise(node.items):
            before, after = (
                each if isinstance(each, Scalar) and each.plain else None for each in pair
            )
            if before is not None and after is not None:
                yield before, after


def _check_comma(decoder: Decoder, before: Scalar, text: Scalar) -> None:
    """Close to its comma, what follows a link or goes on with a number is a part of it."""
    place = decoder.source.comma_before(text.line + 1, text.column + 1)
    if place is None or (place.line, place.end_column) != (text.line + 1, text.column + 1):
        return
    link = is_link(before.value) and not is_link(text.value)
    if link or (before.value[-1:].isdecimal() and text.value[:1].isdecimal()):
        decoder.report(Code.CUT_TEXT, place, reason="comma", found=shown(text))


def _check_comment(decoder: Decoder, text: Scalar) -> None:
    end = span_of(text)
    found = _BEHIND.match(decoder.source.line(end.end_line), end.end_column - 1)
    if found is not None:
        place = Span(end.end_line, found.start(1) + 1, end.end_line, found.end(1) + 1)
        decoder.report(Code.CUT_TEXT, place, found=cut(found[1].rstrip()))
