"""A rubric compiled for scoring: tables of whole numbers, and the walk that weighs them.

An indicator's levels go by index here, 0 the lowest; None stands for one that is left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.ids import BandId
from etwin_cli.model.result import IndicatorResult
from etwin_cli.model.rubric import Band, Combine, Criterion, Indicator, NotApplicablePolicy

Ratio = tuple[int, int]
"""A share 0..1 as numerator and denominator, exact but not reduced: cheaper than a Fraction."""

Levels = Sequence[int | None]
"""The index of the counted level of every indicator, in the rubric's order."""

Shares = Sequence[Ratio | None]
"""The share of every node of a plan, in the order of `Plan.nodes`; None: all in it is left out."""


class CompiledIndicator(NamedTuple):
    """One indicator."""

    indicator: Indicator
    numbers: tuple[int, ...]
    """Of its levels, ascending."""
    places: Mapping[int, int]
    """From a level's number to its index."""
    shares: tuple[Fraction, ...]
    """Of each level, 0..1."""
    undocumented: tuple[int, ...]
    """What each level counts as without evidence."""
    least: int
    """The level of least points."""
    most: int
    """The level of most points."""

    @property
    def may_not_apply(self) -> bool:
        """Whether the rubric takes "not applicable" for an answer."""
        return self.indicator.not_applicable is not NotApplicablePolicy.REFUSED


class Term(NamedTuple):
    """What one indicator brings to a criterion."""

    position: int
    """In `Plan.rows`."""
    values: tuple[int, ...]
    """Of each level; weighted, unless the criterion takes the minimum."""
    most: int
    """What a share of 1 would bring, in the same unit."""


class CompiledCriterion(NamedTuple):
    """One criterion; the last one of a plan is the rubric as a whole."""

    criterion: Criterion | None
    """None: the rubric."""
    combine: Combine
    start: int
    """Its indicators are `Plan.rows[start:stop]`."""
    stop: int
    children: tuple[int, ...]
    """The criteria in it, as positions in `Plan.nodes`, all before its own."""
    weights: tuple[int, ...]
    """Of the children, in whole numbers."""
    terms: tuple[Term, ...]
    """The indicators that it combines itself; none where it combines its children's shares."""
    steepest: int
    """The most that one level down can take from the value of a term."""

    def share(self, levels: Levels, shares: Shares) -> Ratio | None:
        """Combine, given `levels` and the shares of the nodes before (docs/scoring.md)."""
        if self.terms:
            combined = _least_term if self.combine is Combine.MINIMUM else _sum_of_terms
            return combined(self.terms, levels)
        if self.combine is Combine.MINIMUM:
            return _least_share([shares[child] for child in self.children])
        return _mean([shares[child] for child in self.children], self.weights)


class CompiledBand(NamedTuple):
    """All that a band and those below it ask for."""

    band: Band
    """As the rubric has it."""
    minimum: Ratio
    """Of the total."""
    each_criterion: Ratio | None
    coverage: Ratio | None
    requires: tuple[tuple[int, int], ...]
    """Position in `Plan.rows` and number of the level; in the rubric's order."""


class CompiledRubric(NamedTuple):
    """A compiled rubric."""

    maximum: Fraction
    rows: tuple[CompiledIndicator, ...]
    """The indicators, in the rubric's order."""
    nodes: tuple[CompiledCriterion, ...]
    """Each criterion after those in it, otherwise in the rubric's order; the rubric last."""
    gates: Mapping[BandId, CompiledBand]
    """Ascending."""

    def weigh(self, levels: Levels) -> list[Ratio | None]:
        """Give the share of every node where indicators count at `levels`; the total is last."""
        shares: list[Ratio | None] = []
        for node in self.nodes:
            shares.append(node.share(levels, shares))
        return shares

    def total(self, levels: Levels) -> Fraction | None:
        """Give the exact total, 0..maximum; None: everything is left out."""
        share = self.weigh(levels)[-1]
        return None if share is None else self.scaled(share)

    def levels_of(self, results: Iterable[IndicatorResult]) -> list[int | None]:
        """Give the levels that a result's indicators, in the rubric's order, count at."""
        return [
            row.places[found.counted_level]
            if found.counted_level is not None
            else (None if found.share is None else row.most)
            for row, found in zip(self.rows, results, strict=True)
        ]

    def scaled(self, share: Ratio) -> Fraction:
        """Give a share on 0..maximum."""
        maximum = self.maximum
        return Fraction(share[0] * maximum.numerator, share[1] * maximum.denominator)


def at_least(share: Ratio, bound: Ratio) -> bool:
    """Tell whether `share` >= `bound`."""
    return share[0] * bound[1] >= bound[0] * share[1]


def _sum_of_terms(terms: Sequence[Term], levels: Levels) -> Ratio | None:
    """`mean` over indicators, and `points`: what is there of what could be."""
    gained = possible = 0
    for position, values, most in terms:
        level = levels[position]
        if level is not None:
            gained += values[level]
            possible += most
    return (max(gained, 0), possible) if possible else None


def _least_term(terms: Sequence[Term], levels: Levels) -> Ratio | None:
    found = [
        values[level] for position, values, _ in terms if (level := levels[position]) is not None
    ]
    return (min(found), terms[0].most) if found else None


def _least_share(shares: Shares) -> Ratio | None:
    least: Ratio | None = None
    for share in shares:
        if share is not None and (least is None or not at_least(share, least)):
            least = share
    return least


def _mean(shares: Shares, weights: Sequence[int]) -> Ratio | None:
    numerator, denominator, weighed = 0, 1, 0
    for share, weight in zip(shares, weights, strict=True):
        if share is not None:
            numerator = numerator * share[1] + weight * share[0] * denominator
            denominator *= share[1]
            weighed += weight
    return (numerator, denominator * weighed) if weighed else None
