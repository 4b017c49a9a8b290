"""The positioned values that a file is made of, whichever reader has read it.

Values stay text here: whether `NO` or `010` is a word or a number is the decoder's question,
asked under the rules of YAML 1.2. Lines and columns of nodes are counted from 0, in characters.
"""

from typing import Final, NamedTuple

from etwin_cli.model.diagnostics import Span

MAX_DEPTH: Final = 32
"""Of lists and mappings in one another."""


class Limits(NamedTuple):
    """How large a file may be."""

    size: int
    """Bytes."""
    parts: int
    """Events of the parser: one a scalar, two a list or a mapping."""


ANSWERS_LIMITS: Final = Limits(size=512 * 1024, parts=50_000)
RUBRIC_LIMITS: Final = Limits(size=1024 * 1024, parts=100_000)


class Scalar(NamedTuple):
    """A text, and how it is written."""

    value: str
    plain: bool
    """True for an unquoted value, the only kind that can be a number or null."""
    line: int
    column: int
    end: tuple[int, int] | None = None
    """Line and column behind it; None: on the same line, as long as its text and quotes are."""


class Mapping(NamedTuple):
    """A mapping."""

    entries: "dict[str, tuple[Scalar, Node]]"
    """Each key's text to the key and its value, in the file's order."""
    line: int
    column: int


class Sequence(NamedTuple):
    """A list."""

    items: "list[Node]"
    line: int
    column: int


class Refused(NamedTuple):
    """Where an alias or a key stood that is already reported: nothing more is said of it."""

    place: Span


Node = Scalar | Mapping | Sequence | Refused


def span_of(node: Node) -> Span:
    """Where a value stands; of a list or mapping, its first character."""
    if isinstance(node, Refused):
        return node.place
    line, column = node.line, node.column
    if not isinstance(node, Scalar):
        return Span(line + 1, column + 1, line + 1, column + 2)
    quotes = 0 if node.plain else 2
    end_line, end_column = node.end or (line, column + quotes + len(node.value))
    return Span(line + 1, column + 1, end_line + 1, end_column + 1)
