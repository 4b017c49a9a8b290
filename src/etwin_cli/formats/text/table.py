"""The criteria and the indicators with their levels: a table, or a list where it is narrow."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple, assert_never

from etwin_cli.formats.text.bars import bar
from etwin_cli.formats.text.display import display_width
from etwin_cli.formats.text.layout import (
    BLANK,
    Cell,
    Line,
    Span,
    Style,
    indented,
    side_by_side,
    unbroken,
    wrap,
)
from etwin_cli.formats.text.page import TABLE_WIDTH, WIDE, Page, unsupported_note
from etwin_cli.model.answers import Status
from etwin_cli.model.result import CriterionResult, IndicatorResult, Result

_GAPS = 6
"""Columns between the four cells of a row."""


class Row(NamedTuple):
    """One criterion or indicator, before it is known how wide anything is."""

    depth: int
    title: Span
    name: str
    """The id."""
    weight: str
    """Said where sisters differ in it."""
    level: Span | None
    bar: Line
    figure: str
    note: Span | None
    found: CriterionResult | IndicatorResult
    """What the row is of."""

    @property
    def is_top(self) -> bool:
        """Whether it is a row of a top criterion."""
        return self.depth == 0

    @property
    def beneath(self) -> Span:
        """What stands under a title that has no room beside it."""
        return Span(", ".join(filter(None, (self.name, self.weight))), Style.DIM)


def table(page: Page, result: Result) -> list[Line]:
    """Give every criterion and indicator in the rubric's order; inner ones are indented."""
    maker = Rows(page)
    rows = list(maker.criteria(result.criteria, 0))
    lines = _as_list(page, rows) if page.width < TABLE_WIDTH else _as_table(page, rows)
    return lines[1:] if lines[:1] == [BLANK] else lines


class Rows:
    """Makes the rows of a page."""

    def __init__(self, page: Page) -> None:
        """Make rows for `page`, with bars as wide as it has room for."""
        self._page = page
        self._bar_width = max(6, min(20, page.width // 8))

    def criteria(self, held: Sequence[CriterionResult], depth: int) -> Iterator[Row]:
        """Give the rows of criteria and of all that they hold, `depth` levels in."""
        weighted = len({found.criterion.weight for found in held}) > 1
        for found in held:
            yield self._criterion(found, depth, weighted=weighted)
            yield from self.criteria(found.criteria, depth + 1)
            yield from self._indicators(found.indicators, depth + 1)

    def _indicators(self, held: Sequence[IndicatorResult], depth: int) -> Iterator[Row]:
        weighted = len({found.indicator.weight for found in held}) > 1
        for found in held:
            yield self._indicator(found, depth, weighted=weighted)

    def _criterion(self, found: CriterionResult, depth: int, *, weighted: bool) -> Row:
        page, criterion = self._page, found.criterion
        score = None if is_silent(found) else found.score
        share = None if score is None else score / page.rubric.maximum
        return Row(
            depth=depth,
            title=Span(criterion.title, Style.STRONG if depth else Style.HEADING),
            name=criterion.id,
            weight=self._weight(criterion.weight) if weighted else "",
            level=None,
            bar=self._bar(share, Style.ACCENT),
            figure=page.signs.none if score is None else page.criterion(score, criterion.id),
            note=self._criterion_note(found),
            found=found,
        )

    def _criterion_note(self, found: CriterionResult) -> Span | None:
        words, counts = self._page.words, found.counts
        if found.score is None:
            return Span(words("level.not_applicable"), Style.DIM)
        if is_silent(found):
            return Span(words("note.nothing"), Style.DIM)
        if counts.unanswered:
            return Span(words("note.open", n=counts.unanswered), Style.DIM)
        return None

    def _indicator(self, found: IndicatorResult, depth: int, *, weighted: bool) -> Row:
        page, indicator = self._page, found.indicator
        share = None if found.is_open else found.share
        look = Style.WARN if found.unsupported else Style.ACCENT
        return Row(
            depth=depth,
            title=Span(indicator.title),
            name=indicator.id,
            weight=self._weight(indicator.weight) if weighted else "",
            level=self._level(found),
            bar=self._bar(share, look),
            figure=page.signs.none if share is None else page.indicator(share),
            note=self._indicator_note(found),
            found=found,
        )

    def _level(self, found: IndicatorResult) -> Span:
        match found.status:
            case Status.ANSWERED:
                return Span(self._page.level(found.indicator, found.level or 0))
            case Status.UNANSWERED | Status.UNKNOWN | Status.NOT_APPLICABLE:
                return Span(self._page.words(f"level.{found.status}"), Style.DIM)
            case _:
                assert_never(found.status)

    def _indicator_note(self, found: IndicatorResult) -> Span | None:
        if found.unsupported:
            return Span(unsupported_note(self._page, found), Style.WARN)
        if found.status is Status.NOT_APPLICABLE and found.share is not None:
            return Span(self._page.words("level.full"), Style.DIM)
        return None

    def _bar(self, share: Fraction | None, look: Style) -> Line:
        return BLANK if share is None else bar(share, self._bar_width, self._page.signs, look)

    def _weight(self, weight: Fraction) -> str:
        return unbroken(self._page.words("note.weight", weight=self._page.exact(weight)))


def is_silent(found: CriterionResult) -> bool:
    """Nobody has said anything of it yet: it has a formula, but no score to show."""
    return found.counts.unanswered > 0 and not found.counts.answered


def _as_table(page: Page, rows: Sequence[Row]) -> list[Line]:
    columns = _Columns.of(page, rows)
    lines = columns.header(page)
    for row in rows:
        lines += [BLANK] if row.is_top else []
        lines += columns.row(row)
    return lines


class _Columns(NamedTuple):
    """How wide each part of the table is."""

    left: int
    level: int
    bar: int
    figure: int
    is_wide: bool

    @classmethod
    def of(cls, page: Page, rows: Sequence[Row]) -> "_Columns":
        names = [row.level.text for row in rows if row.level] + [page.words("table.level")]
        figures = [row.figure for row in rows] + [_out_of(page)]
        level = min(max(map(display_width, names)), page.width // 4)
        bar_width = max(6, min(20, page.width // 8))
        figure = max(map(display_width, figures))
        left = page.width - level - bar_width - figure - _GAPS
        return cls(left, level, bar_width, figure, page.width >= WIDE)

    @property
    def right(self) -> int:
        return self.level + self.bar + self.figure + _GAPS - 2

    def header(self, page: Page) -> list[Line]:
        items, level = (Span(page.words(f"table.{key}"), Style.DIM) for key in ("items", "level"))
        out_of = Span(_out_of(page), Style.DIM)
        return side_by_side(
            [
                Cell(wrap([items], self.left), self.left),
                Cell(self._cells(level, BLANK, out_of), self.right),
            ]
        )

    def row(self, row: Row) -> list[Line]:
        right = self._cells(row.level, row.bar, Span(row.figure, row.title.style))
        if row.note:
            right += wrap([row.note], self.right)
        return side_by_side([Cell(self._left(row), self.left), Cell(right, self.right)])

    def _left(self, row: Row) -> list[Line]:
        blanks = " " * min(2 * row.depth, self.left // 2)
        if self.is_wide:
            beside = Span(unbroken(f"({row.name}) {row.weight}".rstrip()), Style.DIM)
            return wrap([row.title, " ", beside], self.left, blanks, blanks + "  ")
        lines = wrap([row.title], self.left, blanks, blanks)
        under = blanks + "  "
        return lines + wrap([row.beneath], self.left, under, under)

    def _cells(self, level: Span | None, drawn: Line, figure: Span) -> list[Line]:
        return side_by_side(
            [
                Cell(wrap([level], self.level) if level else [], self.level),
                Cell([drawn], self.bar),
                Cell([(figure,)], self.figure, right=True),
            ]
        )


def _out_of(page: Page) -> str:
    return f"/{page.exact(page.rubric.maximum)}"


def _as_list(page: Page, rows: Sequence[Row]) -> list[Line]:
    lines: list[Line] = []
    for row in rows:
        lines += [BLANK] if row.is_top else []
        margin = min(2 * row.depth, page.width // 3)
        under = margin + 2
        lines += page.say([row.title], margin)
        lines += page.say([row.beneath], under)
        said_of = [part for part in (row.level, row.note) if part]
        for part in said_of:
            lines += page.say([part], under)
        figure = Span(row.figure, row.title.style)
        lines += indented([(*row.bar, Span(" "), figure) if row.bar else (figure,)], under)
    return lines
