"""What indicators can reach together, and the least that each result costs.

A front is a list of spots: what each costs, and what it lacks of a share of 1, in whole numbers of
its node's own unit. Spots come by cost; one that costs no less and lacks no less than another is
left out. That loses nothing: costs add up, and every way of combining rises with what it combines.

Where a rubric adds up the points of all its indicators, a spot of a criterion lacks two things:
of the criterion's own share, and of the rubric's points. Elsewhere the second is 0.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from math import lcm
from typing import Final, NamedTuple

from etwin_cli.model.rubric import Combine
from etwin_cli.scoring.compiled import CompiledRubric, Ratio, Term

Spot = tuple[int, int, int]
"""Cost, lack, lack of the rubric's points."""
Front = list[Spot]
Choices = Mapping[int, Sequence[tuple[int, int]]]
"""Of every position that counts: a cost, and the index of the level that it buys."""

_LENGTH: Final = 1024
"""So many bits of a cost take as long to add up as a whole small number."""


class Part(NamedTuple):
    """What one node can reach."""

    whole: int
    """What a share of 0 lacks."""
    front: Front


def allowed(whole: int, bound: Ratio) -> int:
    """Give the most that a share of at least `bound` may lack of `whole`."""
    return whole * (bound[1] - bound[0]) // bound[1]


class TooManyWaysError(Exception):
    """There is more to compare than is reasonable: a large rubric with many different weights."""


class Joins:
    """Joins fronts, as long as that does not come to be too much work."""

    def __init__(self, most: int) -> None:
        """`most`: how many pairs of spots may be compared, each counted by its length."""
        self._left = most

    def joined(self, one: Front, other: Front, limit: int, *, weakest: bool) -> Front:
        """Return what two fronts reach together at costs up to `limit`.

        What they lack adds up; or, where the `weakest` decides, the greater lack remains.
        Raises TooManyWaysError.
        """
        few, many = sorted((one, other), key=len)
        costs = [cost for cost, _, _ in many]
        length = 1 + limit.bit_length() // _LENGTH
        found: Front = []
        for c, a, p in few:
            near = many[: bisect_right(costs, limit - c)]
            self._left -= len(near) * length
            if self._left < 0:
                raise TooManyWaysError
            if weakest:
                found += [(c + d, max(a, b), p + q) for d, b, q in near]
            else:
                found += [(c + d, a + b, p + q) for d, b, q in near]
        return pruned(found)


def pruned(spots: Front) -> Front:
    """Return the front of any spots."""
    spots.sort()
    front: Front = []
    # Of the spots kept so far, those that lack least of the one for what they lack of the other:
    # ascending lacks, descending points.
    lacks: list[int] = []
    points: list[int] = []
    for spot in spots:
        _, lack, point = spot
        at = bisect_right(lacks, lack)
        if at and points[at - 1] <= point:
            continue
        front.append(spot)
        stop = at
        while stop < len(points) and points[stop] >= point:
            stop += 1
        start = at - 1 if at and lacks[at - 1] == lack else at
        lacks[start:stop], points[start:stop] = [lack], [point]
    return front


def united(parts: Sequence[tuple[int, Part]], *, weakest: bool) -> tuple[int, list[Front]]:
    """Bring parts, each after its weight, to one unit; give what a share of 0 lacks, and fronts."""
    unit = lcm(*(part.whole for _, part in parts))
    if weakest:
        parts = [(1, part) for _, part in parts]
    fronts = [
        [(cost, lack * (weight * unit // part.whole), points) for cost, lack, points in part.front]
        for weight, part in parts
    ]
    return unit * (1 if weakest else sum(weight for weight, _ in parts)), fronts


class Fronts(NamedTuple):
    """Makes the fronts of a plan's nodes."""

    plan: CompiledRubric
    choices: Choices
    limit: int
    """The greatest cost that matters."""
    points: Mapping[int, Term]
    """By position, what each indicator brings to a rubric that adds up points; else empty."""
    joins: Joins

    def of_node(self, at: int) -> Part | None:
        """Give what a node can reach; None: all in it is left out."""
        node = self.plan.nodes[at]
        if node.terms:
            part = self.of_terms(node.terms, node.combine)
            return part if part is None or node.combine is not Combine.POINTS else _floored(part)
        parts = [
            (weight, part)
            for child, weight in zip(node.children, node.weights, strict=True)
            if (part := self.of_node(child)) is not None
        ]
        if not parts:
            return None
        weakest = node.combine is Combine.MINIMUM
        whole, fronts = united(parts, weakest=weakest)
        return Part(whole, self._joined(fronts, weakest=weakest))

    def of_terms(self, terms: Sequence[Term], combine: Combine) -> Part | None:
        """Give what some indicators reach; None: all of them are left out."""
        held = [term for term in terms if term.position in self.choices]
        if not held:
            return None
        weakest = combine is Combine.MINIMUM
        whole = held[0].most if weakest else sum(term.most for term in held)
        return Part(whole, self._joined([self._of_term(term) for term in held], weakest=weakest))

    def _of_term(self, term: Term) -> Front:
        brought = self.points.get(term.position)
        return pruned(
            [
                (
                    cost,
                    term.most - term.values[level],
                    0 if brought is None else brought.most - brought.values[level],
                )
                for cost, level in self.choices[term.position]
            ]
        )

    def _joined(self, fronts: Sequence[Front], *, weakest: bool) -> Front:
        front, *others = fronts
        for other in others:
            front = self.joins.joined(front, other, self.limit, weakest=weakest)
        return front


def _floored(part: Part) -> Part:
    """No share is below 0, however many points are taken away."""
    whole, front = part
    return Part(whole, pruned([(cost, min(lack, whole), points) for cost, lack, points in front]))
