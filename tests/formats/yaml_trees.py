"""YAML to draw from: good values, slightly broken ones and values of another kind."""

from typing import Any

from hypothesis import strategies as st

Tree = Any
"""YAML to be: a text is a scalar as it is written; else a list or a mapping of the same."""
Trees = st.SearchStrategy[Tree]

BLANKS = ["", "~", "null", '""', "'  '", '"\\n\\t"']
WORDS = [
    "words", "08012345", "1.10", "NO", "true", "False", "-.inf", ".nan", "0xFFF", "1:30", "1e9",
    '"5"', "'null'", '" x "', "2026-05-12", "null.", "+5", '"# no comment"',
]  # fmt: skip
NUMBERS = ["0", "1", "2", "3", "4", "10", "02", "+2", "101", "-1", "2.5", "'2'", "two", "true"]
DAYS = [
    "2026-05-12", "'2026-05-12'", '" 2026-05-12 "', "2024-02-29", "2026-02-29", "1900-02-29",
    "2000-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "2026-04-31", "2026-13-01",
    "2026-00-10", "2026-1-1", "20260512", "2026-05-12T10:00:00",
]  # fmt: skip
LINKS = [
    "http://example.org", "'HTTPS://example.org/a?b'", "ftp://example.org", "https://", "http:///a",
    "'https://example.org/a b'", "'https://example.org/a\u200bb'", "' https://example.org '", "example.org", "5",
]  # fmt: skip

scalars = st.sampled_from([*BLANKS, *WORDS, *NUMBERS, *DAYS, *LINKS])
junk: Trees = (
    scalars
    | st.lists(scalars, max_size=2)
    | st.dictionaries(st.sampled_from(["level", "text", "url", "id", "x", "2026"]), scalars)
)


def mostly(good: Trees) -> Trees:
    """Values of the kind that belongs here, and now and then of any."""
    return st.integers(0, 7).flatmap(lambda n: good if n else junk)


def keys(**values: Trees) -> Trees:
    """A mapping with some of these keys, and seldom another."""
    optional: dict[str, Trees] = {name: mostly(value) for name, value in values.items()}
    known: Trees = st.fixed_dictionaries({}, optional=optional)
    return st.integers(0, 9).flatmap(
        lambda n: known if n else known.map(lambda entries: {**entries, "levle": "2"})
    )


def flow(tree: Tree) -> str:
    """The tree as YAML on one line."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{name}: {flow(value)}" for name, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(flow(item) or "~" for item in tree) + "]"
    return str(tree)


def block(document: dict[str, Tree]) -> str:
    return "".join(f"{name}: {flow(value)}\n" for name, value in document.items())
