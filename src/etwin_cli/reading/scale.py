"""Levels: a rubric's scale, and those that an indicator brings of its own."""

from fractions import Fraction
from itertools import pairwise
from typing import Final

from etwin_cli.model.answers import MAX_LEVEL
from etwin_cli.model.codes import Code
from etwin_cli.model.rubric import Level
from etwin_cli.reading.decoding import Decoder
from etwin_cli.reading.tree import Node, Sequence

_SCALE_KEYS: Final = ("level", "title", "text", "points")


def read_scale(
    decoder: Decoder, node: Node, key: str, titles: dict[int, str | None] | None = None
) -> tuple[Level, ...]:
    """A list of levels, ascending, at least two; empty where something is wrong with it.

    `key` is what messages call it; `titles` are the scale's, for levels that have none.
    """
    items = decoder.sequence(node, key)
    read = [_level(decoder, each, titles or {}) for each in items]
    levels = [level for level in read if level is not None]
    if len(levels) < len(items) or not isinstance(node, Sequence):
        return ()  # said already: whether enough is left is not asked
    numbers = [level.level for level in levels]
    if any(low >= high for low, high in pairwise(numbers)):
        decoder.report(Code.BAD_LEVELS, node, reason="order")
        return ()
    if len(levels) < 2:
        decoder.report(Code.BAD_LEVELS, node, reason="few")
        return ()
    return tuple(levels)


def _level(decoder: Decoder, node: Node, titles: dict[int, str | None]) -> Level | None:
    mapping = decoder.mapping(node, "levels")
    if mapping is None:
        return None
    decoder.check_keys(mapping, _SCALE_KEYS, "levels")
    written = decoder.required(mapping, "level", "levels")
    number = None if written is None else decoder.whole_number(written, "level", 0, MAX_LEVEL)
    points = decoder.entry(mapping, "points")
    value = None if points is None else decoder.decimal(points, "points")
    title = decoder.optional_text(mapping, "title")
    text = decoder.optional_text(mapping, "text")
    if number is None:
        return None
    worth = Fraction(number) if value is None else value
    return Level(number, title or titles.get(number), text, worth)
