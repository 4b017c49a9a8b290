"""The figures of each indicator in columns, or one after the other where it is narrow."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.formats.text.display import display_width
from etwin_cli.formats.text.layout import (
    Cell,
    Line,
    Span,
    Style,
    side_by_side,
    unbroken,
    wrap,
)
from etwin_cli.formats.text.page import ASCII, BLOCKS
from etwin_cli.languages import Words
from etwin_cli.model.item_analysis import ITEM_TOTAL_LOW, IndicatorFigures, Statistic, Undefined
from etwin_cli.model.numbers import shown

_COLUMNS: Final = ("n", "mean", "spread", "lowest", "highest", "rest", "without")
_MARKED: Final = ("lowest", "highest", "rest")
_GAP: Final = 2
_DEEPER: Final = 6
"""Columns beside the longest title, for those that are further in."""
_LEAST_TITLE: Final = 22
"""Columns: titles in fewer would be a heap of words."""
_MOST_LEVELS: Final = 12
"""Where there are more, only those that a school is at are counted out."""


def figure(value: float, lines: Iterable[float] = ()) -> str:
    """Give a correlation or an alpha with two decimals, never as a line it has not reached."""
    bounds = [Fraction(str(line)) for line in lines]
    return shown(Fraction(value), 2, bounds, Fraction(1))


def percent(share: Fraction) -> str:
    """Give a share, 0..1, in whole percents: "7 %"; 100 only where it is all."""
    return f"{shown(share * 100, 0, (), Fraction(100))} %"


def _room_for_mark(column: str) -> str:
    """A mark stands beyond the figure, so that figures stay below one another."""
    return " " if column in _MARKED else ""


class _Figure(NamedTuple):
    """One cell."""

    text: str
    marked: bool = False
    """It is beyond a line that is usually drawn."""

    def span(self, blank: str) -> Span:
        """Give it with its mark, or with `blank` where a mark would stand."""
        return Span(f"{self.text}*", Style.WARN) if self.marked else Span(self.text + blank)


class ItemTable:
    """Lays out the indicators of a rubric, in the same columns whatever their criterion."""

    def __init__(
        self, indicators: Iterable[IndicatorFigures], words: Words, width: int, *, unicode: bool
    ) -> None:
        """`indicators`: all of the rubric's, so that the columns are wide enough for each."""
        self._words = words
        self._width = width
        self._signs = BLOCKS if unicode else ASCII
        self._names = [words(f"column.{name}") for name in _COLUMNS]
        every = list(indicators)
        rows = [[span.text for span in self._cells(found)] for found in every]
        columns = zip([span.text for span in self._head()], *rows, strict=True)
        self._widths = [max(map(display_width, column)) for column in columns]
        self._room = width - sum(self._widths) - _GAP * len(self._widths)
        titles = (display_width(found.indicator.title) for found in every)
        self._left = min(self._room, max(titles, default=0) + _DEEPER)

    def lines(self, indicators: Sequence[IndicatorFigures], margin: int) -> Iterator[Line]:
        """Give the indicators of one criterion, `margin` columns in."""
        if is_table := self._room >= _LEAST_TITLE:
            title = Span(self._words("column.indicator"), Style.DIM)
            yield from self._row(title, self._head(), margin)
        for found in indicators:
            title = Span(found.indicator.title)
            if is_table:
                yield from self._row(title, self._cells(found), margin)
            else:
                yield from self._wrapped([title], margin)
                yield from self._wrapped(self._listed(found), margin + 2)
            yield from self._wrapped(self._counts(found), margin + 2)

    def _row(self, title: Span, cells: Sequence[Span], margin: int) -> list[Line]:
        blanks = " " * min(margin, self._left // 2)
        left = Cell(wrap([title], self._left, blanks, blanks), self._left)
        columns = zip(cells, self._widths, strict=True)
        return side_by_side(
            [left, *(Cell([(cell,)], width, right=True) for cell, width in columns)]
        )

    def _wrapped(self, spans: Iterable[Span | str], margin: int) -> list[Line]:
        blanks = " " * min(margin, self._width // 3)
        return wrap(spans, self._width, blanks, blanks)

    def _head(self) -> list[Span]:
        return [
            Span(name + _room_for_mark(column), Style.DIM)
            for column, name in zip(_COLUMNS, self._names, strict=True)
        ]

    def _cells(self, found: IndicatorFigures) -> list[Span]:
        figures = zip(_COLUMNS, self._figures(found), strict=True)
        return [each.span(_room_for_mark(column)) for column, each in figures]

    def _figures(self, found: IndicatorFigures) -> list[_Figure]:
        rest, ends = found.item_total.value, found.ends
        return [
            _Figure(str(found.answered)),
            self._level(found.mean),
            self._level(found.spread),
            self._share(ends.lowest, marked=ends.is_floor),
            self._share(ends.highest, marked=ends.is_ceiling),
            self._coefficient(rest, marked=rest is not None and rest < ITEM_TOTAL_LOW),
            self._coefficient(found.alpha_without.value, marked=False),
        ]

    def _level(self, found: Statistic) -> _Figure:
        if found.value is None:
            return _Figure(self._signs.none)
        return _Figure(self._words.number(f"{found.value:.2f}"))

    def _share(self, share: Fraction | None, *, marked: bool) -> _Figure:
        return _Figure(self._signs.none if share is None else percent(share), marked)

    def _coefficient(self, value: float | None, *, marked: bool) -> _Figure:
        if value is None:
            return _Figure(self._signs.none)
        return _Figure(self._words.number(figure(value, (0, ITEM_TOTAL_LOW))), marked)

    def _listed(self, found: IndicatorFigures) -> Iterator[Span | str]:
        figures = zip(self._names, self._figures(found), strict=True)
        for place, (name, each) in enumerate(figures):
            if place:
                yield f" {self._signs.dot} "
            text, style = each.span("")
            yield Span(unbroken(f"{name} {text}"), style)

    def _counts(self, found: IndicatorFigures) -> list[Span]:
        """The id, how many schools gave each level, and how many gave none."""
        words, levels = self._words, found.levels
        if len(levels) > _MOST_LEVELS:
            levels = tuple((level, number) for level, number in levels if number)
        parts = [unbroken(f"{level}: {number}") for level, number in levels]
        for key, number in (
            ("row.open", found.unanswered),
            ("row.not_applicable", found.not_applicable),
            ("row.unsupported", found.unsupported),
        ):
            if number:
                parts.append(words(key, n=number))
        if found.item_total.reason is Undefined.CONSTANT:
            parts.append(words("row.constant"))
        joined = f" {self._signs.dot} ".join(parts)
        return [Span(f"{found.indicator.id}: ", Style.DIM), Span(joined)]
