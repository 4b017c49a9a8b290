"""What a school can do next, and what each step would gain."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from etwin_cli.model.combining import spelled_out
from etwin_cli.model.ids import BandId, IndicatorId
from etwin_cli.model.result import (
    AnswerFirst,
    CriterionResult,
    Focus,
    Gap,
    GapAnalysis,
    GapKind,
    IndicatorResult,
    Result,
)
from etwin_cli.model.rubric import Band, Indicator
from etwin_cli.scoring.compiled import CompiledRubric
from etwin_cli.scoring.compiling import plan_of
from etwin_cli.scoring.moving import Moving

MOST_FOCUS_AREAS = 3


def gaps(result: Result, band: BandId | None = None) -> GapAnalysis:
    """Give every step that a school can take, in the order of docs/scoring.md, Gaps.

    Gains are on 0..maximum. `band` is the one in view, by default the next; KeyError if the
    rubric has none with this id.
    """
    in_view = _in_view(result, band)
    found = tuple(_View.of(result, in_view).gaps())
    steps = [gap for gap in found if gap.kind is not GapKind.ANSWER]
    answer_first = _answer_first(result, in_view)
    return GapAnalysis(
        result=result,
        band_in_view=in_view,
        answer_first=answer_first,
        focus=() if answer_first else _focus(result, steps),
        steps=tuple(sorted(steps, key=lambda gap: (not gap.blocks, -gap.gain / gap.effort))),
        questions=tuple(gap for gap in found if gap.kind is GapKind.ANSWER),
    )


def _in_view(result: Result, name: BandId | None) -> Band | None:
    if name is None:
        return result.next_band.band if result.next_band else None
    band = result.rubric.band(name)
    if band is None:
        raise KeyError(name)
    return band


def _answer_first(result: Result, band: Band | None) -> AnswerFirst | None:
    """Give how many answers the band in view, or half of the questions, still lack; None: none."""
    counts = result.counts
    asked = None if band is None else spelled_out(result.rubric.bands, band).coverage
    wanted = max(ceil((asked or 0) * counts.indicators), ceil(Fraction(counts.indicators, 2)))
    needed = min(wanted - counts.answered, counts.unanswered)
    return AnswerFirst(needed, counts.unanswered) if needed > 0 else None


def _focus(result: Result, steps: Sequence[Gap]) -> tuple[Focus, ...]:
    areas = [
        Focus(
            top.criterion, sum((g.gain for g in steps if g.criterion is top.criterion), Fraction())
        )
        for top in result.criteria
    ]
    areas.sort(key=lambda area: -area.gain)
    return tuple(area for area in areas if area.gain > 0)[:MOST_FOCUS_AREAS]


class _View(NamedTuple):
    """A result, seen with a band in mind."""

    result: Result
    plan: CompiledRubric
    moving: Moving
    """The levels that count now."""
    requires: Mapping[IndicatorId, int]
    each_criterion: Fraction | None

    @classmethod
    def of(cls, result: Result, band: Band | None) -> "_View":
        asked = None if band is None else spelled_out(result.rubric.bands, band)
        plan = plan_of(result.rubric)
        return cls(
            result=result,
            plan=plan,
            moving=Moving(plan, plan.levels_of(result.all_indicators())),
            requires={} if asked is None else dict(asked.requires),
            each_criterion=None if asked is None else asked.each_criterion,
        )

    def gaps(self) -> Iterator[Gap]:
        """Give the gap of every indicator that has one, in the rubric's order."""
        position = 0
        for top in self.result.criteria:
            for found in top.all_indicators():
                gap = self._gap(top, position, found)
                if gap is not None:
                    yield gap
                position += 1

    def _gap(self, top: CriterionResult, position: int, found: IndicatorResult) -> Gap | None:
        indicator, counted = found.indicator, found.counted_level
        if counted is None:
            return None
        required = self.requires.get(indicator.id, counted)
        step = _step(found, counted, required, self.result.rubric.aim_from or 0)
        if step is None:
            return None
        kind, to_level = step
        return Gap(
            result=found,
            criterion=top.criterion,
            kind=kind,
            to_level=to_level,
            gain=self._gain(position, to_level),
            effort=_effort(indicator, kind, counted, to_level),
            blocks=counted < required or self._is_short(top),
        )

    def _is_short(self, top: CriterionResult) -> bool:
        each = self.each_criterion
        return each is not None and top.score is not None and top.score < each

    def _gain(self, position: int, to_level: int) -> Fraction:
        now, whole = self.moving.total
        before = self.moving.move(position, self.plan.rows[position].places[to_level])
        then, _ = self.moving.total
        self.moving.move(position, before)
        return self.plan.scaled((then - now, whole))


def _step(
    found: IndicatorResult, counted: int, required: int, aim_from: int
) -> tuple[GapKind, int] | None:
    """Give what work the indicator asks for, and the level that it leads to; None: none."""
    if found.is_open:
        return GapKind.ANSWER, found.indicator.target
    claimed = found.level if found.unsupported else None
    if claimed is not None:
        return GapKind.DOCUMENT, claimed
    if counted >= max(required, found.indicator.target):
        return None
    above = [each.level for each in found.indicator.levels if each.level > counted]
    return GapKind.IMPROVE, next((level for level in above if level >= aim_from), above[-1])


def _effort(indicator: Indicator, kind: GapKind, counted: int, to_level: int) -> Fraction:
    """Give the indicator's effort for each level on the way, half of it where none is climbed."""
    if kind is not GapKind.IMPROVE:
        return Fraction(indicator.effort, 2)
    return Fraction(
        indicator.effort * sum(counted < each.level <= to_level for each in indicator.levels)
    )
