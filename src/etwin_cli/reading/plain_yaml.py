r"""The plain part of YAML, in which nearly every answers file and rubric is written, read fast.

A quarter of the time of PyYAML's events, and PyYAML itself, whose import takes longer than all
the rest of a start, is not needed. What is read here: mappings and lists in lines, one value or
one key and value a line; lists and mappings in brackets on one line, at most one in another;
unquoted texts, and quoted ones without escapes, that end on their line; comments.

It may be trusted because it is narrow: every character is printable (no tabs either), every
indentation that of an open list or mapping, every key a new one of the letters a to z, digits,
`_`, `.` and `-`, and every value one of the above from its beginning to its end. Whatever else
stands anywhere, right or wrong, ends the reading with None, and `yaml_events` reads the file from
its beginning: nothing is refused here and no problem is told. That both give the same tree
wherever this one gives any is held by tests/reading/test_plain_yaml.py and
benchmarks/fuzz_readers.py.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from etwin_cli.reading.tree import MAX_DEPTH, Limits, Mapping, Node, Scalar, Sequence

_ORDINARY: Final = bytes(range(0x20, 0x7F)) + b"\n"
"""The printable part of ASCII, and the end of a line: most of any text."""

# `(?:X|)` and not `(?:X)?`: `re` does a choice in half the time of a repetition. None of these can
# match anything in two ways, so that their time is linear.
_KEY: Final = r"([A-Za-z0-9_][A-Za-z0-9_.-]{0,99}):"
_QUOTED: Final = r"""(?:"[^"\\]*"|'[^']*')"""
_END: Final = r"(?: *| +#.*)"
_LINES: Final = re.compile(rf"( *)(?:(- +)|)(?:{_KEY}(?:( +)|(?=\n))|)(.*)\n").findall
"""Of each line its margin, dash, key, the gap behind its colon, and all the rest."""
_WHOLE_QUOTED: Final = re.compile(f"({_QUOTED}){_END}").fullmatch
_WHOLE_BRACKETS: Final = re.compile(rf"([\[{{].*[\]}}]){_END}").fullmatch
_PARTS: Final = re.compile(
    rf"(?:{_KEY} |)"
    r"""([^ \-?:,\[\]{}#&*!|>'"%@`][^:#,\[\]{}]*"""
    r"(?:(?=[:#])(?:(?::(?![ ?,\[\]{}]|$)|(?<! )#)[^:#,\[\]{}]*)*|)"
    rf"|{_QUOTED}|[\[{{][^\[\]{{}}]*[\]}}])( *, *| *$)|(.+)"
).findall
"""Of each part within brackets its key, its value, and what stands before the next; else the rest."""
_QUOTES: Final = "\"'"
_MARKS: Final = "-?:,[]{}#&*!|>\"'%@`"
"""No unquoted text begins with one."""

_OPEN: Final = MAX_DEPTH - 2
"""So many may be open when a line ends, for on a line there are at most two in each other."""
_FRAME: Final = 8
"""Events beside those that a character at least stands for: of the stream, the document, its
mapping, and a value that is not there."""

# Half of the time of `Scalar(...)`, four hundred times a file.
_scalar: Final[Callable[[tuple[str, bool, int, int, None]], Scalar]] = partial(
    tuple.__new__, Scalar
)


class _NotPlain(Exception):
    """Something that is not for this reader."""


def read_plain(text: str, limits: Limits) -> Mapping | Sequence | None:
    """The tree of a text; None where it is not all plain, or long enough to pass a limit."""
    if len(text) + _FRAME > limits.parts:
        return None
    lines = text.replace("\r\n", "\n") if "\r" in text else text
    # What libyaml refuses or takes for the end of a line, and tabs, are not printable.
    special = lines.encode("utf-8", "surrogatepass").translate(None, _ORDINARY)
    if special and not special.decode("utf-8", "surrogatepass").isprintable():
        return None
    try:
        return _read(lines if lines.endswith("\n") else f"{lines}\n")
    except _NotPlain:
        return None


def _read(text: str) -> Mapping | Sequence | None:
    """One pass over the lines; None where there is no value.

    One long loop on purpose: it runs for every line of every file.
    """
    # The file itself is taken for the value of a key that stands left of the margin.
    top: dict[str, tuple[Scalar, Node]] = {}
    key = Scalar("", plain=True, line=0, column=-1)
    waiting: Scalar | None = key
    """The key whose value is in the lines below, if it has one."""
    # What is open: the list `items`; where that is None, the mapping of `entries`.
    entries, indent = top, -1
    items: list[Node] | None = None
    stack: list[tuple[dict[str, tuple[Scalar, Node]], list[Node] | None, int]] = []
    node: Node
    line = -1
    for margin, dash, name, gap, value in _LINES(text):
        line += 1
        if not name and not dash:
            if value and value[0] != "#":
                raise _NotPlain
            continue  # an empty line or a comment
        column = len(margin)

        # What ends or begins with this line.
        if waiting is not None:
            if column > indent or (dash and column == indent):
                stack.append((entries, items, indent))
                opened = Sequence([], line, column) if dash else Mapping({}, line, column)
                entries[waiting.value] = waiting, opened
                if isinstance(opened, Sequence):
                    items = opened.items
                else:
                    entries = opened.entries
                indent = column
            else:
                entries[waiting.value] = waiting, _nothing_behind(waiting)
            waiting = None
        while column < indent:
            entries, items, indent = stack.pop()
        if items is not None and not dash:
            entries, items, indent = stack.pop()  # a list may stand at the margin of its key
        if column != indent or len(stack) > _OPEN:
            raise _NotPlain

        # What is on it.
        if dash:
            if items is None:
                raise _NotPlain
            column += len(dash)
            if name:
                stack.append((entries, items, indent))
                entries, indent = {}, column
                items.append(Mapping(entries, line, column))
                items = None
        if name:
            if name in entries:
                raise _NotPlain
            key = _scalar((name, True, line, column, None))
            column += len(name) + len(gap) + 1
        if not value or value[0] == "#":
            if not name:
                raise _NotPlain
            waiting = key
            continue
        if value[0] in _MARKS:
            node = _marked(value, line, column)
        else:
            words = _unquoted(value) if ":" in value or "#" in value else value.rstrip(" ")
            node = _scalar((words, True, line, column, None))
        if name:
            entries[name] = key, node
        elif items is not None:
            items.append(node)
    if waiting is not None:
        entries[waiting.value] = waiting, _nothing_behind(waiting)
    document = top[""][1]
    return document if isinstance(document, Mapping | Sequence) else None


def _nothing_behind(key: Scalar) -> Scalar:
    """The empty value of a key, right behind its colon."""
    return Scalar("", plain=True, line=key.line, column=key.column + len(key.value) + 1)


def _unquoted(text: str) -> str:
    """An unquoted text without the comment behind it; a colon in it must not make it a key."""
    text = text.partition(" #")[0].rstrip(" ")
    if ": " in text or text[-1] == ":":
        raise _NotPlain
    return text


def _marked(text: str, line: int, column: int) -> Node:
    """A text in quotes, or a list or mapping in brackets; there may be a comment behind it."""
    if text[0] in _QUOTES:
        if found := _WHOLE_QUOTED(text):
            return _scalar((found[1][1:-1], False, line, column, None))
    elif text[0] in "[{":
        if text[-1] in "]}":  # as nearly always
            return _in_brackets(text, line, column)
        if found := _WHOLE_BRACKETS(text):
            return _in_brackets(found[1], line, column)
    raise _NotPlain


def _in_brackets(text: str, line: int, column: int) -> Mapping | Sequence:
    """A mapping or a list in brackets, whose place is that of the opening one."""
    entries: dict[str, tuple[Scalar, Node]] = {}
    items: list[Node] = []
    named = text[0] == "{"
    if text[-1] != ("}" if named else "]"):
        raise _NotPlain
    begin = 2 if text[1] == " " else 1
    place = column + begin
    node: Node
    for name, value, end, other in _PARTS(text, begin, len(text) - 1):
        if other or bool(name) != named or name in entries:
            raise _NotPlain
        at = place + len(name) + 2 if named else place
        if value[0] in "[{":
            node = _in_brackets(value, line, at)
        elif value[0] in _QUOTES:
            node = _scalar((value[1:-1], False, line, at, None))
        else:
            node = _scalar((value.rstrip(" "), True, line, at, None))
        if named:
            entries[name] = _scalar((name, True, line, place, None)), node
        else:
            items.append(node)
        place = at + len(value) + len(end)
    return Mapping(entries, line, column) if named else Sequence(items, line, column)
