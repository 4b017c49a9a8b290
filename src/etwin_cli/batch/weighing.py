"""The figures of a school without its details: what a table with a row for each school needs.

The same as `scoring.score`, which a test holds, at a fifth of its time: a table of hundreds of
thousands of rows is not worth a `Result` for each.
"""

from collections.abc import Callable, Mapping
from math import lcm
from operator import getitem
from typing import Final, NamedTuple

from etwin_cli.model.answers import Answer, Answered, NotApplicable, Unanswered
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.result import Counts
from etwin_cli.model.rubric import Combine, NotApplicablePolicy
from etwin_cli.scoring.compiled import (
    CompiledBand,
    CompiledIndicator,
    CompiledRubric,
    Ratio,
    Shares,
    at_least,
)

_PICK: Final[Callable[[tuple[int, ...], int | None], int]] = getitem  # type: ignore[assignment]
_SILENCE: Final = Answer(Unanswered())


class Standing(NamedTuple):
    """What each indicator counts as, by its position in `Plan.rows`."""

    levels: list[int | None]
    """The index of the counted level; None: left out."""
    open: list[int]
    """Positions of the open ones."""
    excused: list[int]
    """Positions of what is not applicable."""
    answered: int
    unsupported: int


class Figures(NamedTuple):
    """What a row shows. Shares are ratios on 0..1, exact."""

    shares: Shares
    """Of every node of the plan, the total last."""
    high: Ratio | None
    """The total if every open indicator were at its most."""
    band: str | None
    counts: Counts


def standing_of(plan: CompiledRubric, given: Mapping[IndicatorId, Answer]) -> Standing:
    """What a school's answers count as (docs/scoring.md, Indicator)."""
    levels: list[int | None] = []
    still_open: list[int] = []
    excused: list[int] = []
    answered = unsupported = 0
    for position, row in enumerate(plan.rows):
        answer = given.get(row.indicator.id, _SILENCE)
        state = answer.state
        if isinstance(state, Answered):
            said = row.places[state.level]
            counted = said if answer.evidence else row.undocumented[said]
            answered += 1
            unsupported += counted != said
            levels.append(counted)
        elif isinstance(state, NotApplicable) and row.may_not_apply:
            excused.append(position)
            levels.append(excused_level(row))
        else:
            still_open.append(position)
            levels.append(row.least)
    return Standing(levels, still_open, excused, answered, unsupported)


def excused_level(row: CompiledIndicator) -> int | None:
    """What "not applicable" counts as, where the rubric allows it."""
    full = row.indicator.not_applicable is NotApplicablePolicy.FULL
    return row.most if full else None


class Weigher:
    """Weighs the schools of one rubric."""

    def __init__(self, plan: CompiledRubric) -> None:
        """`plan` is the rubric's."""
        self.plan = plan
        self._steps = _steps(plan)
        terms = [term for node in plan.nodes for term in node.terms] if self._steps else []
        self._values = [term.values for term in terms]
        self._most = [plan.rows[term.position].most for term in terms]

    def figures(self, standing: Standing) -> Figures:
        """Weigh what the indicators count as."""
        shares, high = self._weigh(standing)
        counts = Counts(
            len(standing.levels),
            standing.answered,
            len(standing.open),
            len(standing.excused),
            standing.unsupported,
        )
        band = _band(self.plan, shares, standing) if standing.answered else None
        return Figures(shares, high, band, counts)

    def _weigh(self, standing: Standing) -> tuple[Shares, Ratio | None]:
        """The share of every node, and the total with every open indicator at its most."""
        levels, still_open = standing.levels, standing.open
        if not self._steps or None in levels:
            shares = self.plan.weigh(levels)
            if shares[-1] is None or not still_open:
                return shares, shares[-1]
            best = levels.copy()
            for position in still_open:
                best[position] = self.plan.rows[position].most
            return shares, self.plan.weigh(best)[-1]
        # Where nothing is left out and all are sums, each indicator is looked up only once.
        gains = list(map(_PICK, self._values, levels))
        sums = self._sums(gains)
        if not still_open:
            return sums, sums[-1]
        for position in still_open:
            gains[position] = self._values[position][self._most[position]]
        return sums, self._sums(gains)[-1]

    def _sums(self, gains: list[int]) -> list[Ratio]:
        sums: list[Ratio] = []
        for start, stop, parts, whole in self._steps:
            if parts:
                gain = sum([sums[child][0] * worth for child, worth in parts])
            else:
                gain = sum(gains[start:stop])
            sums.append((max(gain, 0), whole))
        return sums


class _Step(NamedTuple):
    """How a node's share is made where nothing is left out: a sum, of so many in all."""

    start: int
    stop: int
    """Its indicators."""
    parts: list[tuple[int, int]]
    """Of each criterion in it: its position, and what one of its sum is worth."""
    whole: int


def _steps(plan: CompiledRubric) -> list[_Step]:
    """None at all where a node is no plain sum, or an indicator is in the sums of several."""
    steps: list[_Step] = []
    for node in plan.nodes:
        if node.terms:
            whole = sum(term.most for term in node.terms)
            parts = []
        else:
            unit = lcm(*(steps[child].whole for child in node.children))
            whole = unit * sum(node.weights)
            parts = [
                (child, weight * (unit // steps[child].whole))
                for child, weight in zip(node.children, node.weights, strict=True)
            ]
        if node.combine is Combine.MINIMUM or not whole:
            return []
        steps.append(_Step(node.start, node.stop, parts, whole))
    in_order = [term.position for node in plan.nodes for term in node.terms]
    return steps if in_order == list(range(len(plan.rows))) else []


def _band(plan: CompiledRubric, shares: Shares, standing: Standing) -> str | None:
    reached = None
    for gate in plan.gates.values():
        if not _is_met(plan, gate, shares, standing):
            break
        reached = gate.band.id
    return reached


def _is_met(plan: CompiledRubric, gate: CompiledBand, shares: Shares, standing: Standing) -> bool:
    total, levels = shares[-1], standing.levels
    if total is not None and not at_least(total, gate.minimum):
        return False
    if gate.coverage is not None:
        coverage = standing.answered, len(levels)
        if not at_least(coverage, gate.coverage):
            return False
    if gate.each_criterion is not None:
        for child in plan.nodes[-1].children:
            share = shares[child]
            if share is not None and not at_least(share, gate.each_criterion):
                return False
    for position, needed in gate.requires:
        index = levels[position]
        if index is None or position in standing.excused:
            continue
        if plan.rows[position].numbers[index] < needed:
            return False
    return True
