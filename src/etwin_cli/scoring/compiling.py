"""From a rubric to its plan, once per rubric."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from math import lcm

from etwin_cli.model.combining import (
    Child,
    children,
    level_below,
    spelled_out,
    weighted_indicators,
)
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Band, Combine, Criterion, Indicator, Rubric
from etwin_cli.scoring.compiled import (
    CompiledBand,
    CompiledCriterion,
    CompiledIndicator,
    CompiledRubric,
    Ratio,
    Term,
)

_KEPT = "_scoring_plan"


def plan_of(rubric: Rubric) -> CompiledRubric:
    """Give the plan of a validated rubric, kept beside it from the first time on."""
    kept = vars(rubric)
    plan: CompiledRubric | None = kept.get(_KEPT)
    if plan is None:
        plan = kept[_KEPT] = _compiled(rubric)
    return plan


def _compiled(rubric: Rubric) -> CompiledRubric:
    indicators = rubric.all_indicators()
    positions = {indicator.id: at for at, indicator in enumerate(indicators)}
    return CompiledRubric(
        maximum=rubric.maximum,
        rows=tuple(_row(indicator, rubric.required_from) for indicator in indicators),
        nodes=tuple(_Nodes(positions).all_of(rubric)),
        gates={band.id: _gate(rubric, band, positions) for band in rubric.bands},
    )


def _row(indicator: Indicator, required_from: int | None) -> CompiledIndicator:
    index = {level.level: at for at, level in enumerate(indicator.levels)}
    below = None if required_from is None else index[level_below(indicator, required_from)]
    steps, span = _steps(indicator)
    return CompiledIndicator(
        indicator=indicator,
        numbers=tuple(index),
        places=index,
        shares=tuple([Fraction(step, span) for step in steps]),
        undocumented=tuple(
            index.values() if below is None else [min(at, below) for at in index.values()]
        ),
        least=steps.index(0),
        most=steps.index(span),
    )


def _gate(rubric: Rubric, band: Band, positions: dict[IndicatorId, int]) -> CompiledBand:
    asked = spelled_out(rubric.bands, band)
    each, coverage = asked.each_criterion, asked.coverage
    return CompiledBand(
        band=band,
        minimum=_ratio(asked.minimum / rubric.maximum),
        each_criterion=None if each is None else _ratio(each / rubric.maximum),
        coverage=None if coverage is None else _ratio(coverage),
        requires=tuple(sorted((positions[name], level) for name, level in asked.requires)),
    )


def _ratio(value: Fraction) -> Ratio:
    return value.numerator, value.denominator


class _Nodes:
    """The nodes of a rubric, gathered from the bottom up."""

    def __init__(self, positions: dict[IndicatorId, int]) -> None:
        self._positions = positions
        self._nodes: list[CompiledCriterion] = []

    def all_of(self, rubric: Rubric) -> list[CompiledCriterion]:
        self._add(None, rubric.combine, rubric.criteria)
        return self._nodes

    def _add(self, criterion: Criterion | None, combine: Combine, held: Sequence[Child]) -> int:
        """Add a node after all those below it, and give its position."""
        inner = [child for child in held if isinstance(child, Criterion)]
        below = [self._add(child, child.combine, children(child)) for child in inner]
        at = [self._positions[found.id] for _, found in weighted_indicators(held)]
        counts_leaves = not inner or combine is Combine.POINTS
        terms = self._terms(combine, held) if counts_leaves else ()
        self._nodes.append(
            CompiledCriterion(
                criterion=criterion,
                combine=combine,
                start=at[0],
                stop=at[-1] + 1,
                children=tuple(below),
                weights=tuple(_whole([child.weight for child in inner])),
                terms=terms,
                steepest=max((_steepest(term.values) for term in terms), default=0),
            )
        )
        return len(self._nodes) - 1

    def _terms(self, combine: Combine, held: Sequence[Child]) -> tuple[Term, ...]:
        """Bring what each level is worth to whole numbers, one unit for the whole node."""
        found = list(weighted_indicators(held))
        weights = _whole([weight for weight, _ in found])
        if combine is Combine.POINTS:
            worths = _worths_in_points([indicator for _, indicator in found])
        else:
            worths = _worths_in_shares([indicator for _, indicator in found])
        if combine is Combine.MINIMUM:
            weights = [1] * len(weights)
        return tuple(
            Term(
                self._positions[indicator.id],
                tuple([weight * value for value in values]),
                weight * most,
            )
            for (_, indicator), weight, (values, most) in zip(found, weights, worths, strict=True)
        )


def _steepest(values: Sequence[int]) -> int:
    return max(higher - lower for lower, higher in pairwise(values))


Worths = list[tuple[list[int], int]]
"""Of each indicator: what its levels are worth, and what a share of 1 is; one unit for all."""


def _worths_in_shares(indicators: Sequence[Indicator]) -> Worths:
    steps = [_steps(indicator) for indicator in indicators]
    unit = lcm(*(span for _, span in steps))
    return [([value * (unit // span) for value in values], unit) for values, span in steps]


def _worths_in_points(indicators: Sequence[Indicator]) -> Worths:
    whole = iter(_whole([level.points for found in indicators for level in found.levels]))
    points = [[next(whole) for _ in indicator.levels] for indicator in indicators]
    return [(values, max(values)) for values in points]


def _steps(indicator: Indicator) -> tuple[list[int], int]:
    """Give the points of each level above the least, in whole numbers, and those of the most."""
    points = _whole([level.points for level in indicator.levels])
    least = min(points)
    return [value - least for value in points], max(points) - least


def _whole(values: Sequence[Fraction]) -> list[int]:
    """Give whole numbers in the same proportions."""
    unit = lcm(*(value.denominator for value in values))
    return [value.numerator * (unit // value.denominator) for value in values]
