"""The plain reader beside the strict one; the tests and benchmarks/fuzz_readers.py compare them."""

import random
import re
from collections.abc import Sequence as SequenceType
from itertools import takewhile

from etwin_cli.model.diagnostics import Span
from etwin_cli.reading.plain_yaml import read_plain
from etwin_cli.reading.source import Source
from etwin_cli.reading.tree import (
    ANSWERS_LIMITS,
    Limits,
    Mapping,
    Node,
    Refused,
    Scalar,
    Sequence,
    span_of,
)
from etwin_cli.reading.yaml_events import read_events

Whole = tuple[str, Span, object, object] | None
"""What a node is, where it stands, how it is written, and what is in it."""


def whole(node: Node | None) -> Whole:
    """A tree with all that is known of each value, in the order of the file."""
    match node:
        case None:
            return None
        case Scalar():
            return "scalar", span_of(node), node.plain, node.value
        case Mapping():
            inside = [
                (name, whole(key), whole(value)) for name, (key, value) in node.entries.items()
            ]
            return "mapping", span_of(node), None, inside
        case Sequence():
            return "list", span_of(node), None, [whole(item) for item in node.items]
        case Refused():
            return "refused", span_of(node), None, None


def is_read(text: str, limits: Limits = ANSWERS_LIMITS) -> bool:
    """Whether the plain reader reads a text; then it does so as the strict one does."""
    plain = read_plain(text, limits)
    if plain is None:
        return False
    source, strict = read_events(Source("answers.yaml", text), limits)
    assert source.diagnostics() == (), text
    assert whole(plain) == whole(strict), text
    return True


# Texts on both sides of the border

PIECES = (
    *("a", "b", "level", "title", "é", "ñ", "😀", "2", "2.5", "-1", "null", "~", "NO", "x.y", "_z"),
    *(": ", ":", " :", ": ", "- ", "-", ", ", ",", "{", "}", "[", "]", "{a: 1}", "[a, b]", "{}"),
    *('"', "'", '"a"', "'b'", '""', "''", "'a''b'", '"\\n"', "# c", " #", "#", " ", "  ", "\n"),
    *(
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "&a ",
        "*a",
        "!t ",
        "%",
    ),
    *(
        "? ",
        "|",
        ">",
        "|\n",
        ">-\n",
        "---\n",
        "...\n",
        "--- ",
        "@",
        "`",
        "=",
        "<<",
        "\\",
        "/",
        "//",
    ),
    *("\u00a0", "\u0085", "\u2028", "\ufeff", "\x00", "\x7f", "\u200b", "https://a.b/c#d", "a b"),
)
_WORDS = (
    *(
        "a",
        "2",
        "x y",
        "é b",
        "level",
        "https://a.b/c#d",
        "a:b",
        "a#b",
        "a # b",
        "it's",
        "x, y",
        "~",
    ),
    *('"c"', "'c'", '"a: b"', "'#'", '""', "{}", "[]", "{a: 1}", "{ a: 1, b: 'c' }", "[a, 'b, c']"),
    *(
        "[{a: 1, b: [2]}]",
        "{a: {b: 1}, c: [x, y]}",
        "[a b, c:d]",
        "{a: b }",
        "[ a ]",
        "[a, ]",
        "a  ",
    ),
    *(
        "a: b",
        "b:",
        "'a''b'",
        "{a}",
        "[a: b]",
        "[,]",
        "{a: }",
        "-",
        "- a",
        "|",
        "a ]",
        "{a: b",
        "?",
    ),
)
_KEYS = ("a", "b", "c", "d", "level", "é", "0", "x.y", "x-y", "_", "e", "f", "g", "h", "i")


def made(chance: random.Random) -> str:
    """Lists and mappings in lines, nearly always with the indentation that they need."""
    lines: list[str] = []
    _block(lines, chance.choice(("", "", "", "  ")), chance, 3)
    return chance.choice(("\n", "\n", "\n", "\r\n")).join(lines) + chance.choice(("\n", "", "\n\n"))


def _block(lines: list[str], margin: str, chance: random.Random, depth: int) -> None:
    listed = chance.random() < 0.3
    for _ in range(chance.choice((1, 1, 2, 2, 3, 5))):
        while chance.random() < 0.1:
            lines.append(chance.choice(("", "   ", "# a", "  # a: b", "- # a")))
        key = "" if listed and chance.random() < 0.6 else chance.choice(_KEYS) + ":"
        lead = margin + chance.choice(("- ", "- ", "- ", "-   ")) * listed
        tail = chance.choice(("", "", "", "", "", " # c", "  ", "#"))
        if key and depth and chance.random() < 0.4:
            lines.append(lead + key + tail)
            step = chance.choice(("  ", "  ", "  ", "    ", " ", ""))
            _block(lines, " " * len(lead) + step, chance, depth - 1)
        else:
            value = chance.choice(_WORDS[:24] if chance.random() < 0.97 else _WORDS)
            gap = chance.choice((" ", " ", " ", "  ")) if key else ""
            lines.append(lead + key + (gap + value if chance.random() < 0.9 else "") + tail)


def changed(text: str, chance: random.Random, pieces: SequenceType[str] = PIECES) -> str:
    """A text with a few characters taken away, put in or doubled."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(5):
            case 0:
                text = text[:at] + text[at + chance.randint(1, 3) :]
            case 1:
                text = text[:at] + chance.choice(pieces) + text[at:]
            case 2:
                text = text[:at] + chance.choice(pieces) + text[at + chance.randint(1, 3) :]
            case 3:  # at the beginning of a line or of what is in one
                ends = [found.end() for found in re.finditer(r"\n *(?:- )?|: |\{|\[|, ", text)]
                at = chance.choice(ends) if ends else at
                text = text[:at] + chance.choice(pieces) + text[at:]
            case _:
                other = chance.randrange(len(text) + 1)
                text = text[:at] + text[other : other + chance.randint(1, 30)] + text[at:]
    return text


def part(text: str, chance: random.Random) -> str:
    """Some lines of a text that follow one another, up to one that stands further out."""
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines) or 1)
    lines = lines[at : at + chance.randint(1, 14)]
    margin = len(lines[0]) - len(lines[0].lstrip(" ")) if lines else 0
    inside = takewhile(lambda line: not line[:margin].strip(), lines)
    return "".join(line[margin:] or line for line in inside)
