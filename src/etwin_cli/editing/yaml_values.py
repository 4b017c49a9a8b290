"""Values to be written into a file, in block form (a line each) or within brackets."""

from collections.abc import Mapping, Sequence

Value = str | Mapping[str, "Value"] | Sequence["Value"]
"""A ready YAML scalar (empty: nothing is said), a mapping or a list. A list's own ready scalars may
be whole `{…}` too."""


def bracketed(value: Value) -> str:
    """A value on one line, for a place within brackets."""
    if isinstance(value, str):
        return value or "null"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {bracketed(each)}" for key, each in value.items()) + "}"
    return "[" + ", ".join(map(bracketed, value)) + "]"


def entry_lines(key: str, value: Value, margin: int, step: int) -> list[str]:
    """A key and its value in lines; `margin` columns in, each depth `step` more."""
    head = " " * margin + f"{key}:"
    if isinstance(value, str):
        return [f"{head} {value}" if value else head]
    return [head, *value_lines(value, margin + step, step)]


def value_lines(value: Value, margin: int, step: int) -> list[str]:
    """A mapping or a list in lines, `margin` columns in."""
    if isinstance(value, Mapping):
        return [
            line for key, each in value.items() for line in entry_lines(key, each, margin, step)
        ]
    if isinstance(value, str):
        return [" " * margin + value]
    return [line for item in value for line in item_lines(item, margin, step)]


def item_lines(item: Value, margin: int, step: int) -> list[str]:
    """An item of a list, its dash `margin` columns in."""
    first, *rest = value_lines(item, margin + 2, step)
    return [" " * margin + "- " + first[margin + 2 :], *rest]
