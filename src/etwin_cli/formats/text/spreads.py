"""The figures of criteria, indicators and groups: a table, or a list where it is narrow."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.formats.text.display import display_width
from etwin_cli.formats.text.layout import (
    BLANK,
    Cell,
    Line,
    Span,
    Style,
    side_by_side,
    unbroken,
    wrap,
)
from etwin_cli.formats.text.page import TABLE_WIDTH, WIDE, Signs
from etwin_cli.formats.text.sheet import Sheet
from etwin_cli.model.cohort import Spread

_GAP: Final = 2
_LEAST_TITLE: Final = 20
"""Columns; with less beside the figures, a list."""


class Row(NamedTuple):
    """What stands in a row, before it is known how wide anything is."""

    depth: int
    title: Span
    name: str
    """An id, under the title; or nothing."""
    schools: int
    figures: tuple[str, ...]
    """The quartiles; none where too few schools stand behind them."""
    histogram: tuple[int, ...]

    @property
    def hang(self) -> str:
        """What stands before the second line of a title: a group is called what schools say."""
        return "" if self.name else "  "


def parts(sheet: Sheet) -> list[Line]:
    """Give the figures of every criterion and indicator."""
    rows = list(part_rows(sheet))
    if not rows:
        return []
    return [
        BLANK,
        *_laid_out(sheet, sheet.words("table.items"), rows),
        BLANK,
        *legend(sheet),
    ]


def legend(sheet: Sheet, *, strips: bool = True) -> list[Line]:
    """Say what the columns are, and the strips where there are any."""
    maximum = sheet.exact(sheet.summary.run.maximum)
    keys = ("legend", "strip") if strips else ("legend",)
    said_of = " ".join(sheet.words(f"summary.{key}", maximum=maximum) for key in keys)
    return sheet.say([Span(said_of, Style.DIM)])


def groups(sheet: Sheet) -> list[Line]:
    """Give the totals of the groups, by name."""
    held = sheet.summary.groups
    if held is None:
        return []
    rows = list(group_rows(sheet))
    table = _laid_out(sheet, "", rows) if rows else []
    return [*groups_title(sheet), *table, *groups_note(sheet)]


def groups_title(sheet: Sheet) -> list[Line]:
    """Say what the groups are made by."""
    held = sheet.summary.groups
    return [] if held is None else sheet.section(sheet.words(f"summary.by.{held.field}"))


def groups_note(sheet: Sheet) -> list[Line]:
    """Say why some groups, or all of them, are not shown."""
    held, least = sheet.summary.groups, sheet.summary.least
    if held is None or (held.shown and held.others is None):
        return []
    key = "why" if held.shown else "few"
    return sheet.say([Span(sheet.words(f"summary.group.{key}", least=least), Style.DIM)])


def part_rows(sheet: Sheet) -> Iterator[Row]:
    """Give a row for every criterion, and after it for its indicators."""
    found = sheet.summary
    for each in found.criteria:
        look = Style.STRONG if each.depth else Style.HEADING
        title, name = Span(each.title, look), each.id
        yield _row(each.depth, title, name, each.schools, each.spread, sheet.number)
        for inner in found.indicators:
            if inner.criterion == each.id:
                spread = inner.answering and inner.answering.spread
                title, name = Span(inner.title), inner.id
                yield _row(each.depth + 1, title, name, inner.answered, spread, sheet.share)


def _row(
    depth: int,
    title: Span,
    name: str,
    schools: int,
    spread: Spread | None,
    show: Callable[[Fraction], str],
) -> Row:
    if spread is None:
        return Row(depth, title, name, schools, (), ())
    return Row(depth, title, name, schools, tuple(map(show, spread.quartiles)), spread.histogram)


def group_rows(sheet: Sheet) -> Iterator[Row]:
    """Give a row for every group that is shown, and one for the others."""
    held = sheet.summary.groups
    if held is None:
        return
    for each in held.shown:
        name = sheet.words("summary.group.none") if each.name is None else each.name
        figures = tuple(map(sheet.total, each.quartiles))
        yield Row(0, Span(name), "", each.schools, figures, ())
    if held.others is not None:
        name = sheet.words("summary.group.others", n=held.others.groups)
        figures = tuple(map(sheet.total, held.others.quartiles))
        yield Row(0, Span(name, Style.DIM), "", held.others.schools, figures, ())


def columns(sheet: Sheet) -> list[str]:
    """Give the heads of the columns of figures."""
    percents = [sheet.words("summary.percent", n=n) for n in (25, 50, 75)]
    return [sheet.words("summary.answered"), *percents]


def drawn(histogram: Sequence[int], signs: Signs) -> str:
    """Draw a histogram in a column each: the darker, the more schools; a dot for none."""
    highest = max(histogram, default=0)
    shades = (signs.empty, signs.part, signs.full)
    return "".join(
        shades[(3 * schools - 1) // highest] if schools else signs.dot for schools in histogram
    )


def _laid_out(sheet: Sheet, items: str, rows: Sequence[Row]) -> list[Line]:
    columns = _Columns.of(sheet, rows)
    if sheet.width < TABLE_WIDTH or columns.left < _LEAST_TITLE:
        lines = [line for row in rows for line in _item(sheet, row)]
        return lines[1:] if lines[:1] == [BLANK] else lines
    lines = columns.head(sheet, items)
    for row in rows:
        lines += [BLANK] if row.depth == 0 and row.name else []
        lines += columns.row(row, sheet.signs)
    return lines


class _Columns(NamedTuple):
    """How wide each part of the table is."""

    left: int
    schools: int
    figure: int
    strip: int
    is_wide: bool

    @classmethod
    def of(cls, sheet: Sheet, rows: Sequence[Row]) -> "_Columns":
        first, *heads = columns(sheet)
        figures = [figure for row in rows for figure in row.figures]
        figure = max(map(display_width, [*heads, *figures]))
        schools = max(map(display_width, [first, *(str(row.schools) for row in rows)]))
        strip = max(len(row.histogram) for row in rows)
        taken = schools + 3 * figure + strip + _GAP * (5 if strip else 4)
        return cls(sheet.width - taken, schools, figure, strip, sheet.width >= WIDE)

    def head(self, sheet: Sheet, items: str) -> list[Line]:
        title, *heads = (Span(text, Style.DIM) for text in (items, *columns(sheet)))
        return self._cells(wrap([title], self.left), heads, BLANK)

    def row(self, row: Row, signs: Signs) -> list[Line]:
        figures = row.figures or (signs.none,) * 3
        spans = [Span(text, row.title.style) for text in (str(row.schools), *figures)]
        strip = (Span(drawn(row.histogram, signs), Style.ACCENT),) if row.histogram else BLANK
        return self._cells(self._title(row), spans, strip)

    def _title(self, row: Row) -> list[Line]:
        blanks = " " * min(2 * row.depth, self.left // 2)
        under = blanks + "  "
        if self.is_wide and row.name:
            beside = Span(unbroken(f"({row.name})"), Style.DIM)
            return wrap([row.title, " ", beside], self.left, blanks, under)
        lines = wrap([row.title], self.left, blanks, blanks + row.hang)
        return (
            lines + wrap([Span(row.name, Style.DIM)], self.left, under, under)
            if row.name
            else lines
        )

    def _cells(self, title: Sequence[Line], figures: Sequence[Span], strip: Line) -> list[Line]:
        first, *quartiles = figures
        return side_by_side(
            [
                Cell(title, self.left),
                Cell([(first,)], self.schools, right=True),
                *(Cell([(each,)], self.figure, right=True) for each in quartiles),
                *([Cell([strip], self.strip)] if self.strip else []),
            ]
        )


def _item(sheet: Sheet, row: Row) -> list[Line]:
    """Give a row where there is no room for columns."""
    margin = min(2 * row.depth, sheet.width // 3)
    schools = f"{sheet.words('summary.answered')}: {row.schools}"
    figures = f" {sheet.signs.dot} ".join([schools, *(row.figures or (sheet.signs.none,))])
    lines = [BLANK] if row.depth == 0 and row.name else []
    blanks = " " * margin
    lines += wrap([row.title], sheet.width, blanks, blanks + row.hang)
    lines += sheet.say([Span(row.name, Style.DIM)], margin + 2) if row.name else []
    return [*lines, *sheet.say(f"{figures}  {drawn(row.histogram, sheet.signs)}", margin + 2)]
