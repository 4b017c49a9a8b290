"""How a rubric's indicators behave, as text: `etwin rubric analyse`."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import groupby
from typing import Final

from etwin_cli.formats.text.item_table import ItemTable, figure, percent
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, unbroken, wrap
from etwin_cli.formats.text.page import LEAST_WIDTH
from etwin_cli.languages import Words
from etwin_cli.model.item_analysis import (
    ALPHA_LOW,
    EXTREME,
    ITEM_TOTAL_LOW,
    SMALL,
    CohortCriterion,
    CohortIndicator,
    CriterionFigures,
    Finding,
    FindingKind,
    IndicatorFigures,
    ItemAnalysis,
)

_MOST: Final = 5
"""Findings of one kind: what stands out most; the tables have them all."""
_SHARES: Final = frozenset(
    {
        *(FindingKind.CEILING, FindingKind.FLOOR, FindingKind.UNANSWERED),
        *(FindingKind.NOT_APPLICABLE, FindingKind.UNSUPPORTED),
    }
)
_WITH_THE_REST: Final = (FindingKind.NEGATIVE, FindingKind.LOW)
_READING: Final = ("n", "mean", "ends", "rest", "without", "levels")


def analysis_lines(
    analysis: ItemAnalysis, words: Words, width: int, *, unicode: bool = True
) -> list[Line]:
    """Give an analysis, no line wider than `width` columns (from 24 on): first what stands out.

    Without `unicode` it is drawn in ASCII signs.
    """
    return _Report(analysis, words, max(LEAST_WIDTH, width), unicode=unicode).lines()


class _Report:
    """Writes one analysis."""

    def __init__(self, analysis: ItemAnalysis, words: Words, width: int, *, unicode: bool) -> None:
        self._analysis = analysis
        self._words = words
        self._width = width
        every = [each for top in analysis.criteria for each in top.all_criteria()]
        self._alphas = {each.criterion.id: each.alpha.value for each in every}
        indicators = (found for each in every for found in each.indicators)
        self._table = ItemTable(indicators, words, width, unicode=unicode)

    def lines(self) -> list[Line]:
        if not self._analysis.scored:
            return [*self._heading(), BLANK, *self._say(self._words("analysis.none"))]
        tables = [line for top in self._analysis.criteria for line in self._criterion(top, 0)]
        return [*self._heading(), *self._first(), *tables, *self._reading()]

    def _say(self, text: str | Iterable[Span | str], margin: int = 0, mark: str = "") -> list[Line]:
        blanks = " " * min(margin, self._width // 3)
        spans = [text] if isinstance(text, str) else text
        return wrap(spans, self._width, blanks + mark, blanks + " " * len(mark))

    def _heading(self) -> list[Line]:
        words, analysis, rubric = self._words, self._analysis, self._analysis.rubric
        title = words("heading.rubric", title=rubric.title, version=rubric.version)
        counted = words("analysis.schools", n=analysis.scored)
        for key, left_out in (("silent", analysis.silent), ("faulty", analysis.faulty)):
            if left_out:
                counted += f"; {words(f'analysis.{key}', n=left_out)}"
        lines = [
            *self._say([Span(title, Style.HEADING)]),
            *self._say([Span(words("analysis.for"), Style.DIM)]),
            *self._say([Span(counted, Style.STRONG)]),
        ]
        if 0 < analysis.scored < SMALL:
            lines += self._say([Span(words("analysis.small", small=SMALL), Style.WARN)])
        return lines

    def _section(self, key: str) -> list[Line]:
        return [BLANK, *self._say([Span(self._words(key), Style.HEADING)])]

    def _first(self) -> list[Line]:
        """Give what stands out."""
        lines = self._section("analysis.first")
        if not self._analysis.findings:
            return [*lines, *self._say(self._words("analysis.nothing"))]
        for kind, group in groupby(self._analysis.findings, key=lambda found: found.kind):
            lines += [BLANK, *self._kind(kind, list(group))]
        return lines

    def _kind(self, kind: FindingKind, found: list[Finding]) -> Iterator[Line]:
        words = self._words
        yield from self._say([Span(words(f"{kind}.title"), Style.STRONG)], 2)
        yield from self._say([Span(words(f"{kind}.hint"), Style.DIM)], 2)
        for each in found[:_MOST]:
            spans = [*_named(_item(each)), Span(": "), Span(self._value(each), Style.WARN)]
            yield from self._say([*spans, self._gained(each)], 2, "- ")
        left = len(found) - _MOST
        if left > 0:
            yield from self._say(words("analysis.more", n=left), 2, "- ")

    def _value(self, found: Finding) -> str:
        kind, level = found.kind, 0
        if isinstance(found.found, IndicatorFigures):
            level, _ = found.found.levels[-1 if kind is FindingKind.CEILING else 0]
        if kind in _SHARES:
            value = unbroken(percent(Fraction(found.value)))
        elif kind is FindingKind.UNIFORM:
            value = str(int(found.value))
        else:
            value = self._words.number(figure(found.value, (0, ITEM_TOTAL_LOW, ALPHA_LOW)))
        criterion = found.criterion.title
        return self._words(f"{kind}.value", value=value, level=level, criterion=criterion)

    def _gained(self, found: Finding) -> str:
        """Say how much better the others go together without an indicator that hardly does."""
        alpha = self._alphas[found.criterion.id]
        if found.kind not in _WITH_THE_REST or not isinstance(found.found, IndicatorFigures):
            return ""
        without = found.found.alpha_without.value
        if alpha is None or without is None or without <= alpha:
            return ""
        number = self._words.number
        before, after = (number(figure(each, (0, ALPHA_LOW))) for each in (alpha, without))
        return self._words("analysis.gained", alpha=before, without=after)

    def _criterion(self, found: CriterionFigures, depth: int) -> list[Line]:
        margin = 2 * depth
        title, *name = _named(found.criterion)
        lines = [BLANK, *self._say([title._replace(style=Style.HEADING), *name], margin)]
        lines += self._say([Span(self._alpha(found), Style.DIM)], margin)
        if found.indicators:
            lines += [BLANK, *self._table.lines(found.indicators, margin)]
        for child in found.criteria:
            lines += self._criterion(child, depth + 1)
        return lines

    def _alpha(self, found: CriterionFigures) -> str:
        """Say how the indicators go together, and how many schools that is from."""
        words, alpha, ends = self._words, found.alpha, found.ends
        size = words("criterion.indicators", n=len(found.criterion.all_indicators()))
        if alpha.value is None:
            reason = words(f"reason.{alpha.reason}")
            return words("criterion.no_alpha", reason=reason, indicators=size, n=alpha.n)
        value = words.number(figure(alpha.value, (0, ALPHA_LOW)))
        text = words("criterion.alpha", value=value, n=alpha.n, indicators=size)
        if alpha.n < SMALL <= self._analysis.scored:
            text += f" ({words('criterion.small', small=SMALL)})"
        shares = (share or Fraction() for share in (ends.lowest, ends.highest))
        lowest, highest = (unbroken(percent(share)) for share in shares)
        return f"{text}. {words('criterion.ends', lowest=lowest, highest=highest)}"

    def _reading(self) -> list[Line]:
        """Say what the figures mean, and what not."""
        words = self._words
        share, low = unbroken(percent(EXTREME)), words.number(str(ITEM_TOTAL_LOW))
        lines = self._section("read.heading")
        for key in _READING:
            text = words(f"read.{key}", share=share, low=low)
            lines += self._say([Span(text, Style.DIM)], 2, "- ")
        return [*lines, BLANK, *self._say(words("analysis.end"))]


def _item(found: Finding) -> CohortCriterion | CohortIndicator:
    figures = found.found
    return figures.indicator if isinstance(figures, IndicatorFigures) else figures.criterion


def _named(item: CohortCriterion | CohortIndicator) -> tuple[Span, ...]:
    """Give a title and, beside it, the id that people edit a file by."""
    return Span(item.title), Span(" "), Span(f"({item.id})", Style.DIM)
