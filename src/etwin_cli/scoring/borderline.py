"""Which answers a band hangs on: the exact room of every share, handed down from the total.

The room of a node is how far its share may fall, all else as it is, before the band is lost.
Every way of combining rises with what it combines, so that one walk down the plan decides all
indicators, without scoring the school again for each.
"""

from etwin_cli.model.answers import Answered
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Combine
from etwin_cli.scoring.bands import Standing
from etwin_cli.scoring.compiled import (
    CompiledBand,
    CompiledCriterion,
    Levels,
    Ratio,
    Shares,
    at_least,
)

Rooms = list[Ratio | None]
"""The room of every node of a plan; None: whatever its share, nothing is lost."""


def borderline(standing: Standing, gate: CompiledBand) -> tuple[IndicatorId, ...]:
    """Give the answers that alone, one listed level lower, would lose the band of `gate`.

    In the rubric's order. An answer that already counts lower for want of evidence is none:
    one level lower it would count the same (docs/scoring.md, Band).
    """
    plan = standing.plan
    held = {
        position
        for position, level in gate.requires
        if standing.indicators[position].counted_level == level
    }
    rooms = _own_rooms(standing, gate)
    for at in reversed(range(len(plan.nodes))):
        node, share = plan.nodes[at], standing.shares[at]
        room = rooms[at]
        if share is None or room is None or at_least(room, share):
            continue  # no share falls below 0
        if node.terms:
            held.update(_decisive(node, standing.levels, share, room))
        else:
            _hand_down(node, standing.shares, share, room, rooms)
    return tuple(
        plan.rows[position].indicator.id
        for position in sorted(held)
        if _can_be_lower(standing, position)
    )


def _can_be_lower(standing: Standing, position: int) -> bool:
    result = standing.indicators[position]
    answered = isinstance(result.answer.state, Answered)
    return answered and not result.unsupported and standing.levels[position] != 0


def _own_rooms(standing: Standing, gate: CompiledBand) -> Rooms:
    """Give the room that the gate itself leaves: to the total and to the top criteria."""
    shares, nodes = standing.shares, standing.plan.nodes
    bounds: list[Ratio | None] = [None] * len(nodes)
    bounds[-1] = gate.minimum
    for child in nodes[-1].children:
        bounds[child] = gate.each_criterion
    return [
        None if share is None or bound is None else _less(share, bound)
        for share, bound in zip(shares, bounds, strict=True)
    ]


def _less(share: Ratio, other: Ratio) -> Ratio:
    return share[0] * other[1] - other[0] * share[1], share[1] * other[1]


def _hand_down(
    node: CompiledCriterion, shares: Shares, share: Ratio, room: Ratio, rooms: Rooms
) -> None:
    """Narrow the rooms of a node's children to what its own leaves them."""
    held = [
        (child, weight, below)
        for child, weight in zip(node.children, node.weights, strict=True)
        if (below := shares[child]) is not None
    ]
    whole = sum(weight for _, weight, _ in held)
    weakest_link = node.combine is Combine.MINIMUM
    for child, weight, below in held:
        # the weakest link may fall to the node's own floor; a mean falls by its weight's part
        left = (
            _less(below, _less(share, room))
            if weakest_link
            else (room[0] * whole, room[1] * weight)
        )
        own = rooms[child]
        if own is None or not at_least(left, own):
            rooms[child] = left


def _decisive(node: CompiledCriterion, levels: Levels, share: Ratio, room: Ratio) -> list[int]:
    """Give the positions of the indicators that, one level lower, take more than the room."""
    numerator, denominator = share
    allowed = room[0] * denominator // room[1]
    if node.steepest <= allowed:
        return []
    weakest_link = node.combine is Combine.MINIMUM
    return [
        position
        for position, values, _ in node.terms
        if (level := levels[position])
        and (numerator if weakest_link else values[level]) - values[level - 1] > allowed
    ]
