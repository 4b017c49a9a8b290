"""Texts that YAML cuts short: behind ` #` begins a comment, also where people wrote `room #3`.

Whoever means a comment writes `# so`, with a space; what stands close to its sign was meant to be
read, and would be lost without a word.
"""

import re
from collections.abc import Iterator
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.reading.decoding import Decoder, kind_of
from etwin_cli.reading.source import cut
from etwin_cli.reading.tree import Mapping, Node, Scalar, Sequence, span_of

_WRITTEN: Final = re.compile(r" #\w")
_BEHIND: Final = re.compile(r" +(#\w.*)")
_PARTS: Final = ("school", "answers", "plans")
"""Where people write texts."""


def check_cut_texts(decoder: Decoder, root: Mapping) -> None:
    """A warning for each unquoted text of the file that a comment close to its sign follows."""
    if _WRITTEN.search(decoder.source.text) is None:  # as in nearly every file
        return
    for part in _PARTS:
        if part in root.entries:
            for text in _texts(root.entries[part][1]):
                _check(decoder, text)


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


def _check(decoder: Decoder, text: Scalar) -> None:
    end = span_of(text)
    found = _BEHIND.match(decoder.source.line(end.end_line), end.end_column - 1)
    if found is not None:
        place = Span(end.end_line, found.start(1) + 1, end.end_line, found.end(1) + 1)
        decoder.report(Code.CUT_TEXT, place, found=cut(found[1].rstrip()))
