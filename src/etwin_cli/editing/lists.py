"""Lists that grow and shrink by an item: a text goes in, a text comes out (as in `entries`).

What stands alone becomes the first item of a list, in the very bytes that it was written in.
"""

from collections.abc import Sequence

from etwin_cli.editing.entries import (
    Path,
    Spot,
    add,
    drop_lines,
    find,
    found,
    insert,
    set_lines,
    set_scalar,
    without_one,
)
from etwin_cli.editing.lines import (
    column_of,
    comments,
    is_first,
    line_start,
    newline_of,
    runs_on,
)
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.editing.yaml_values import Value, item_lines
from etwin_cli.reading.places import Shape


def append(text: str, path: Path, items: Sequence[Value], order: Sequence[str]) -> str:
    """Items put at the end of the list under some keys.

    One value alone becomes a list; where there is none, a list is begun, its key placed by `order`
    among those beside it.
    """
    spot = find(text, path)
    if spot is None:
        return add(text, path[:-1], path[-1], items, order)
    value = spot.entry.value
    if value.blank:
        return set_lines(text, path, items)
    if value.shape is not Shape.LIST:
        if spot.within:
            new = ", ".join(map(spot.bracketed, items))
            alone = text[value.start : value.end]
            return f"{text[: value.start]}[{alone}, {new}]{text[value.end :]}"
        return append(_as_list(spot), path, items, order)
    if value.bracketed:
        new = ", ".join(map(spot.bracketed, items))
        if not value.items:
            return text[: value.start + 1] + new + text[value.start + 1 :]
        place = value.items[-1].end
        return f"{text[:place]}, {new}{text[place:]}"
    margin = column_of(text, value.start)
    lines = [line for item in items for line in item_lines(item, margin, spot.step)]
    return insert(text, value.end, lines)


def _as_list(spot: Spot) -> str:
    """One value alone as a list of one: only the dash is new, and where a line begins."""
    text, value = spot.text, spot.entry.value
    if not runs_on(text, spot.colon, value.start):
        # A value of several lines goes on as it does where the dash stands under the key.
        several = runs_on(text, value.start, value.end)
        margin = spot.margin + (0 if several else spot.step)
        return text[: spot.colon] + f"{newline_of(text)}{' ' * margin}- " + text[value.start :]
    margin = column_of(text, value.start) - 2
    if margin < spot.margin or not is_first(text, value.start):
        raise EditRefusedError(spot.name)
    return text[: value.start - 2] + "- " + text[value.start :]


def remove(text: str, path: Path, index: int) -> str:
    """Without an item of the list under some keys, by its index.

    One value alone is its own first item. The comments beside it stay.
    """
    spot = found(text, path)
    value = spot.entry.value
    if value.shape is Shape.SCALAR:
        return set_scalar(text, path, "")
    if value.shape is Shape.MAPPING:
        return _without_mapping(spot)
    item = value.items[index]
    if value.bracketed:
        spans = [(each.start, each.end) for each in value.items]
        return without_one(text, spans, index, value, spot.name)
    dash = _dash(text, item.start, column_of(text, value.start))
    if dash is None or not is_first(text, dash):
        raise EditRefusedError(spot.name)
    return drop_lines(text, dash, item.end, item)


def _without_mapping(spot: Spot) -> str:
    text, value = spot.text, spot.entry.value
    if not value.bracketed and is_first(text, value.start):
        return drop_lines(text, value.start, value.end, value)
    if any(comments(text, spot.colon, value.end, value)):
        raise EditRefusedError(spot.name)
    return text[: spot.colon] + (" null" if spot.within else "") + text[value.end :]


def _dash(text: str, offset: int, column: int) -> int | None:
    """The dash of an item: in the list's column, on its line or on one above."""
    start = line_start(text, offset)
    while text[start + column : start + column + 1] != "-" or text[start : start + column].strip():
        if not start:
            return None
        start = line_start(text, start - 1)
    return start + column
