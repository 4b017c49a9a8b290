"""The entries of a mapping, one changed at a time: a text goes in, a text comes out.

Every function takes a text that can be read and the keys that lead to an entry, and changes the
bytes of that entry alone; comments stay. EditRefusedError where that cannot be done.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from etwin_cli.editing.lines import (
    column_of,
    comments,
    header_comment,
    line_end,
    line_start,
    newline_of,
    next_line,
)
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.editing.yaml_values import Value, bracketed, entry_lines, value_lines
from etwin_cli.reading.places import Entry, Place, Shape, places

Path = Sequence[str]

TOP: Final = (
    *("rubric", "language", "school", "period", "date", "respondent", "answers"),
    "plans",
)
"""The keys of a whole file, in their order."""


class Spot(NamedTuple):
    """An entry in its text."""

    text: str
    name: str
    """The key."""
    holder: Place
    """The mapping that it stands in."""
    entry: Entry
    step: int
    """How many columns the file goes in for each depth."""

    @property
    def within(self) -> bool:
        """Whether it stands within brackets: then all that is in it does too."""
        return self.holder.bracketed

    @property
    def colon(self) -> int:
        """The offset after its colon, which has to follow the key."""
        if self.entry.colon is None:
            raise EditRefusedError(self.name)
        return self.entry.colon

    @property
    def margin(self) -> int:
        """The column of its key."""
        return column_of(self.text, self.entry.key.start)

    def bracketed(self, value: Value) -> str:
        """A value for a place within brackets; as JSON has it, where its key is as JSON's are."""
        return bracketed(value, as_json=_is_json(self.text, self.entry.key))


def find(text: str, path: Path) -> Spot | None:
    """The entry under some keys; None where there is none."""
    top = places(text)
    holder = top
    for key in path[:-1]:
        if key not in holder.entries:
            return None
        holder = holder.entries[key].value
    entry = holder.entries.get(path[-1])
    return entry and Spot(text, path[-1], holder, entry, _step(text, top))


def found(text: str, path: Path) -> Spot:
    """The entry under some keys, which is there."""
    spot = find(text, path)
    if spot is None:
        raise EditRefusedError(path[-1])
    return spot


def _step(text: str, top: Place) -> int:
    """How far the file moves in: as its answers do, else its school, else two columns."""
    for key in ("answers", "school", "plans"):
        entry = top.entries.get(key)
        if entry and entry.value.shape is Shape.MAPPING and not entry.value.bracketed:
            return max(2, column_of(text, entry.value.start) - column_of(text, entry.key.start))
    return 2


def insert(text: str, offset: int, lines: Sequence[str]) -> str:
    """Lines put after the line of an offset, each ended as that one is."""
    place, after = line_end(text, offset), next_line(text, offset)
    ending = text[place:after]
    if not ending:  # the last line, and nothing ends it
        return text + "".join(newline_of(text) + line for line in lines)
    return text[:after] + "".join(line + ending for line in lines) + text[after:]


# A value


def set_scalar(text: str, path: Path, scalar: str) -> str:
    """Another scalar in the place of one; an empty one clears it."""
    spot = found(text, path)
    value = spot.entry.value
    if spot.within:
        return _set_within(spot, scalar)
    if not scalar:
        return _clear(spot)
    if value.start == value.end:
        return text[: spot.colon] + f" {scalar}" + text[spot.colon :]
    note = header_comment(text, value)
    scalar += f"  {note}" if note else ""
    return text[: value.start] + scalar + text[value.end :]


def _set_within(spot: Spot, new: Value) -> str:
    text, value, written = spot.text, spot.entry.value, spot.bracketed(new)
    if value.start < value.end:
        return text[: value.start] + written + text[value.end :]
    blank = " " if spot.entry.colon else ": "  # `{level}`
    return text[: value.start] + blank + written + text[value.start :]


def _clear(spot: Spot) -> str:
    text, value = spot.text, spot.entry.value
    start = spot.colon
    if list(comments(text, start, value.start, value)):
        start = value.start
    note = header_comment(text, value)
    return text[:start] + (f"  {note}" if note else "") + text[value.end :]


def set_lines(text: str, path: Path, new: Value) -> str:
    """A mapping or a list in the place of a scalar, or of empty brackets without a comment."""
    spot = found(text, path)
    if spot.within:
        return _set_within(spot, new)
    cleared = _clear(spot)
    return insert(cleared, spot.colon, value_lines(new, spot.margin + spot.step, spot.step))


def rename(text: str, path: Path, name: str) -> str:
    """Another key for the same value."""
    spot = found(text, path)
    key = spot.entry.key
    mark = text[key.start] if text[key.start] in "'\"" else ""
    return text[: key.start] + mark + name + mark + text[key.end :]


# Entries that come and go


def add(text: str, path: Path, name: str, value: Value, order: Sequence[str]) -> str:
    """A new entry in the mapping under some keys, behind the last that `order` puts before it.

    Where none of these is there, it comes last; the mapping may be null or empty too.
    """
    if not path:
        return _add_at_top(text, name, value, order)
    spot = found(text, path)
    holder = spot.entry.value
    is_noted = any(comments(text, holder.start, holder.end, holder))
    if holder.bracketed and (holder.entries or is_noted):
        return _add_within(text, holder, name, value, order)
    if holder.entries:
        return _add_below(text, holder, spot.step, name, value, order)
    return set_lines(text, path, {name: value})


def _add_at_top(text: str, name: str, value: Value, order: Sequence[str]) -> str:
    top = places(text)
    if top.bracketed:
        return _add_within(text, top, name, value, order)
    lines = entry_lines(name, value, 0, _step(text, top))
    if len(lines) > 2:  # what is long stands apart
        lines.insert(0, "")
    return insert(text, _before(top, name, order).value.end, lines)


def _before(holder: Place, name: str, order: Sequence[str]) -> Entry:
    """The entry that a new one follows."""
    earlier = set(order[: order.index(name)])
    known = [key for key in holder.entries if key in earlier]
    nearest = max(known, key=order.index) if known else list(holder.entries)[-1]
    return holder.entries[nearest]


def _add_below(
    text: str, holder: Place, step: int, name: str, value: Value, order: Sequence[str]
) -> str:
    before = _before(holder, name, order)
    margin = column_of(text, before.key.start)
    return insert(text, before.value.end, entry_lines(name, value, margin, step))


def _add_within(text: str, holder: Place, name: str, value: Value, order: Sequence[str]) -> str:
    if not holder.entries:
        new = bracketed({name: value})[1:-1]
        return text[: holder.start + 1] + new + text[holder.start + 1 :]
    before = _before(holder, name, order)
    new = bracketed({name: value}, as_json=_is_json(text, before.key))[1:-1]
    if before.value.start == before.value.end:  # `{level: }`: no place to go on from
        return f"{text[: holder.start + 1]}{new}, {text[holder.start + 1 :]}"
    place = before.value.end
    return f"{text[:place]}, {new}{text[place:]}"


def _is_json(text: str, key: Place) -> bool:
    """Whether a key is written as JSON has it: then what is put beside or below it is too."""
    return text[key.start] == '"'


def drop(text: str, path: Path) -> str:
    """Without an entry; it is not the only one of its mapping, and its comments stay."""
    spot = found(text, path)
    entry = spot.entry
    if spot.within:
        return _drop_within(spot)
    return drop_lines(text, entry.key.start, entry.value.end, entry.value)


def drop_lines(text: str, start: int, end: int, value: Place) -> str:
    """Without the lines of a value, but for their comments, each on a line of its own."""
    stop = line_end(text, end)
    margin, ending = text[line_start(text, start) : start], newline_of(text)
    kept = [f"{margin}{each}" for each in comments(text, start, stop, value)]
    before, behind = text[: line_start(text, start)], text[next_line(text, stop) :]
    if kept:
        return before + ending.join(kept) + text[stop:]
    # Where nothing ends the last line, nothing ends the one before either then.
    return before + behind if text[stop:] else before.removesuffix("\n").removesuffix("\r")


def _drop_within(spot: Spot) -> str:
    entries = list(spot.holder.entries.values())
    at = entries.index(spot.entry)
    spans = [(entry.key.start, entry.value.end) for entry in entries]
    return without_one(spot.text, spans, at, spot.holder, spot.name)


def without_one(
    text: str, spans: Sequence[tuple[int, int]], at: int, holder: Place, name: str
) -> str:
    """Without one of the things within brackets, and without its comma."""
    start, end = spans[at]
    if at:
        start = spans[at - 1][1]
    elif len(spans) > 1:
        end = spans[1][0]
    if any(comments(text, start, end, holder)):
        raise EditRefusedError(name)
    blank = " " if text[start - 1] == ":" else ""
    return text[:start] + blank + text[end:]
