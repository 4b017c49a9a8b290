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
from etwin_cli.scoring.plan import Gate, Levels, Node, Plan, Ratio, Row, Shares, at_least

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


def standing_of(plan: Plan, given: Mapping[IndicatorId, Answer]) -> Standing:
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


def excused_level(row: Row) -> int | None:
    """What "not applicable" counts as, where the rubric allows it."""
    full = row.indicator.not_applicable is NotApplicablePolicy.FULL
    return row.most if full else None


class Weigher:
    """Weighs the schools of one rubric."""

    def __init__(self, plan: Plan) -> None:
        """`plan` is the rubric's."""
        self.plan = plan
        self._steps: list[_Step | None] = []
        for node in plan.nodes:
            self._steps.append(_step(node, self._steps))

    def figures(self, standing: Standing) -> Figures:
        """Weigh what the indicators count as."""
        shares = self._weigh(standing.levels)
        counts = Counts(
            len(standing.levels),
            standing.answered,
            len(standing.open),
            len(standing.excused),
            standing.unsupported,
        )
        band = _band(self.plan, shares, standing) if standing.answered else None
        return Figures(shares, self._high(standing, shares[-1]), band, counts)

    def _high(self, standing: Standing, low: Ratio | None) -> Ratio | None:
        if low is None or not standing.open:
            return low
        levels = standing.levels.copy()
        for position in standing.open:
            levels[position] = self.plan.rows[position].most
        return self._weigh(levels)[-1]

    def _weigh(self, levels: Levels) -> list[Ratio | None]:
        """What `Plan.weigh` gives; where nothing is left out, without a step for each indicator."""
        if None in levels:
            return self.plan.weigh(levels)
        shares: list[Ratio | None] = []
        gains: list[int] = []
        for node, step in zip(self.plan.nodes, self._steps, strict=True):
            if step is None:
                shares.append(node.share(levels, shares))
                gains.append(0)
                continue
            if step.values:
                gain = sum(map(_PICK, step.values, levels[node.start : node.stop]))
            else:
                gain = sum([gains[child] * worth for child, worth in step.parts])
            gains.append(max(gain, 0))
            shares.append((gains[-1], step.whole))
        return shares


class _Step(NamedTuple):
    """How a node's share is made where nothing is left out: a sum, of so many in all."""

    values: list[tuple[int, ...]]
    """Of the levels of each indicator."""
    parts: list[tuple[int, int]]
    """Else, of each criterion in it: its position, and what one of its sum is worth."""
    whole: int


def _step(node: Node, before: list[_Step | None]) -> _Step | None:
    """None for a node that is no plain sum."""
    if node.combine is Combine.MINIMUM:
        return None
    if node.terms:
        whole = sum(term.most for term in node.terms)
        return _Step([term.values for term in node.terms], [], whole) if whole else None
    below = [step for child in node.children if (step := before[child]) is not None]
    if len(below) < len(node.children):
        return None
    unit = lcm(*(step.whole for step in below))
    parts = [
        (child, weight * (unit // step.whole))
        for child, weight, step in zip(node.children, node.weights, below, strict=True)
    ]
    return _Step([], parts, unit * sum(node.weights))


def _band(plan: Plan, shares: Shares, standing: Standing) -> str | None:
    reached = None
    for gate in plan.gates.values():
        if not _is_met(plan, gate, shares, standing):
            break
        reached = gate.band.id
    return reached


def _is_met(plan: Plan, gate: Gate, shares: Shares, standing: Standing) -> bool:
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
