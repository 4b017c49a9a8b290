"""Files that somebody might submit to do harm: a name, the text, the code that refuses it.

None: the text is allowed by YAML, and is no answers file. The benchmarks read them too.
"""

from etwin_cli.reading.tree import ANSWERS_LIMITS

SIZE = ANSWERS_LIMITS.size


def _filled(piece: str, around: str = "{}") -> str:
    """As many pieces as a file may hold."""
    return around.replace("{}", piece * ((SIZE - len(around)) // len(piece.encode("utf-8"))))


def _laughs(opening: str, closing: str) -> str:
    lines = [f"a0: &a0 {opening}lol{closing}"]
    for n in range(1, 10):
        inner = ", ".join([f"*a{n - 1}"] * 10)
        lines.append(f"a{n}: &a{n} {opening}{inner}{closing}")
    return "\n".join(lines)


HOSTILE = {
    "brackets that open": (_filled("["), "ET008"),
    "dashes": (_filled("- "), "ET008"),
    "braces that open": (_filled("{a: "), "ET008"),
    "question marks": (_filled("? "), "ET008"),
    "dashes below each other": ("\n".join(" " * n + "-" for n in range(1000)), "ET008"),
    "keys below each other": ("\n".join(" " * n + "a:" for n in range(1000)), "ET008"),
    "billion laughs": (_laughs("[", "]"), "ET010"),
    "merge keys": (_laughs("{<<: [", "]}").replace("lol", ""), "ET010"),
    "%TAG": (_filled("%TAG ! tag:x,2000:\n"), "ET012"),
    "anchors": (_filled("- &a\n"), "ET010"),
    "aliases": (_filled("- *a\n"), "ET010"),
    "tags": (_filled("- !a\n"), "ET011"),
    "the same key": (_filled("a: 1\n"), "ET013"),
    "the same key on one line": (_filled("a: 1, ", "{{}}"), "ET013"),
    "the same key on one very long line": (
        "{" + "a: 1, " * 12_000 + 'b: "' + "x" * (SIZE - 73_000) + '"}',
        "ET013",
    ),
    "keys that collide": ("\n".join(f"{n * (2**61 - 1)}: 1" for n in range(19_000)), None),
    "items": (_filled("- a\n"), "ET009"),
    "empty lists": (_filled("[],", "[{}]"), "ET009"),
    "empty items": (_filled("-\n"), "ET009"),
    "commas": (_filled(",", "[{}]"), "ET005"),
    "colons": (_filled(":"), None),
    "colons and blanks": (_filled(": "), "ET005"),
    "one text": (_filled("x"), None),
    "one word after the other": (_filled("x "), None),
    "one line after the other": (_filled("x\n"), None),
    "one quoted text": (_filled("x ", '"{}"'), None),
    "a quote that stays open": ('"' + _filled("x\n", "{}")[:-1], "ET005"),
    "escapes": (_filled("\\u0041", '"{}"'), None),
    "a block of text": ("|\n" + _filled(" x\n", "{}")[:-9], None),
    "a folded block of text": (">\n" + _filled(" x\n", "{}")[:-9], None),
    "a long number": ("a: " + "9" * (SIZE - 4), None),
    "a key that is too long": ("x" * (SIZE - 4) + ": 1", "ET005"),
    "comments": (_filled("#\n"), None),
    "blanks": (_filled(" "), None),
    "empty lines": (_filled("\n"), None),
    "tabs": (_filled("\t"), None),
    "line ends of many kinds": (_filled("\r\n\x85\u2028"), None),
    "control characters": (_filled("\x07"), "ET007"),
    "byte-order marks": (_filled("\ufeff"), None),
    "documents": (_filled("---\n"), "ET014"),
    "ends of documents": (_filled("...\n"), None),
    "percent signs": (_filled("a%\n"), None),
    "a tag as long as the file": ("!" + "x" * (SIZE - 4), "ET011"),
}
