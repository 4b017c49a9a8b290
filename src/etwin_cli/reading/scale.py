"""Levels: a rubric's scale, and those that an indicator brings of its own."""

from fractions import Fraction
from itertools import pairwise
from typing import Final

from etwin_cli.model.answers import MAX_LEVEL
from etwin_cli.model.codes import Code
from etwin_cli.model.rubric import Level
from etwin_cli.reading.decoding import Decoder
from etwin_cli.reading.yaml_source import Node

_SCALE_KEYS: Final = ("level", "title", "text", "points")


def read_scale(
    decoder: Decoder, node: Node, titles: dict[int, str | None] | None = None
) -> tuple[Level, ...]:
    """A list of levels, ascending, at least two; what is wrong with it is reported once.

    `titles` are the scale's, for the levels that have none of their own.
    """
    levels = []
    for each in decoder.sequence(node, "levels"):
        level = _level(decoder, each, titles or {})
        if level is not None:
            levels.append(level)
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
    if number is None:
        return None
    title = decoder.optional_text(mapping, "title") or titles.get(number)
    text = decoder.optional_text(mapping, "text")
    return Level(number, title, text, Fraction(number) if value is None else value)
