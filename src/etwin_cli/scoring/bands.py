"""Which band is reached, and what the next one still asks for."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.result import Counts, IndicatorResult, Missing, MissingKind, NextBand
from etwin_cli.model.rubric import Band
from etwin_cli.scoring.compiled import CompiledBand, CompiledRubric, Levels, Ratio, Shares, at_least


class Standing(NamedTuple):
    """All that bands are decided by."""

    plan: CompiledRubric
    indicators: Sequence[IndicatorResult]
    levels: Levels
    shares: Shares
    """What `plan.weigh` makes of `levels`."""
    counts: Counts


def place(standing: Standing) -> tuple[Band | None, NextBand | None]:
    """Give the band reached, and the next one with all that it misses (docs/scoring.md, Band).

    Both None where nothing is answered or the rubric has no bands.
    """
    reached: Band | None = None
    if not standing.counts.answered:
        return None, None
    for gate in standing.plan.gates.values():
        missing = _missing(standing, gate)
        if missing:
            return reached, NextBand(gate.band, tuple(missing))
        reached = gate.band
    return reached, None


def _missing(standing: Standing, gate: CompiledBand) -> list[Missing]:
    plan, counts = standing.plan, standing.counts
    missing = _short_of(gate.minimum, standing, (len(plan.nodes) - 1,))
    coverage = counts.answered, counts.indicators
    if gate.coverage is not None and not at_least(coverage, gate.coverage):
        needed, actual = Fraction(*gate.coverage), Fraction(*coverage)
        missing.append(Missing(MissingKind.COVERAGE, None, needed, actual))
    if gate.each_criterion is not None:
        missing += _short_of(gate.each_criterion, standing, plan.nodes[-1].children)
    for position, level in gate.requires:
        found = standing.indicators[position]
        counted = found.counted_level
        if counted is not None and counted < level:
            name = found.indicator.id
            missing.append(Missing(MissingKind.INDICATOR, name, Fraction(level), Fraction(counted)))
    return missing


def _short_of(bound: Ratio, standing: Standing, positions: Sequence[int]) -> list[Missing]:
    """Give the nodes at `positions` whose share is under `bound`."""
    shares, (low, whole) = standing.shares, bound
    return [
        _too_low(standing.plan, position, bound, share)
        for position in positions
        if (share := shares[position]) is not None and share[0] * whole < low * share[1]
    ]


def _too_low(plan: CompiledRubric, position: int, bound: Ratio, share: Ratio) -> Missing:
    criterion = plan.nodes[position].criterion
    kind = MissingKind.SCORE if criterion is None else MissingKind.CRITERION
    name = None if criterion is None else criterion.id
    return Missing(kind, name, plan.scaled(bound), plan.scaled(share))
