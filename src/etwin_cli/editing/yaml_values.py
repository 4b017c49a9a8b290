"""Values to be written into a file, in block form (a line each) or within brackets."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

Value = str | Mapping[str, "Value"] | Sequence["Value"]
"""A ready YAML scalar (empty: nothing is said), a mapping or a list."""

_ESCAPE: Final = re.compile(r"\\(?:U([0-9a-f]{8})|.)")


class Inline(dict[str, str]):
    """A mapping that stands on one line wherever it is put."""


def bracketed(value: Value, *, as_json: bool = False) -> str:
    """A value on one line, for a place within brackets; `as_json`: as JSON has it."""
    if isinstance(value, str):
        return _json_scalar(value) if as_json else value or "null"
    if isinstance(value, Mapping):
        mark = '"' if as_json else ""
        return (
            "{"
            + ", ".join(
                f"{mark}{key}{mark}: {bracketed(each, as_json=as_json)}"
                for key, each in value.items()
            )
            + "}"
        )
    return "[" + ", ".join(bracketed(each, as_json=as_json) for each in value) + "]"


def _json_scalar(scalar: str) -> str:
    """A ready scalar as JSON has it: a text in quotation marks, a number or null."""
    if not scalar or scalar.isdecimal():
        return scalar or "null"
    if not scalar.startswith('"'):
        return f'"{scalar}"'
    # JSON has no escape for a character beyond U+FFFF, and such a one may stand there as it is.
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[0], scalar)


def entry_lines(key: str, value: Value, margin: int, step: int) -> list[str]:
    """A key and its value in lines; `margin` columns in, each depth `step` more."""
    head = " " * margin + f"{key}:"
    if isinstance(value, str):
        return [f"{head} {value}" if value else head]
    return [head, *value_lines(value, margin + step, step)]


def value_lines(value: Value, margin: int, step: int) -> list[str]:
    """A value in lines, `margin` columns in."""
    if isinstance(value, str | Inline):
        return [" " * margin + bracketed(value)]
    if isinstance(value, Mapping):
        return [
            line for key, each in value.items() for line in entry_lines(key, each, margin, step)
        ]
    return [line for item in value for line in item_lines(item, margin, step)]


def item_lines(item: Value, margin: int, step: int) -> list[str]:
    """An item of a list, its dash `margin` columns in."""
    first, *rest = value_lines(item, margin + 2, step)
    return [" " * margin + "- " + first[margin + 2 :], *rest]
