"""The best way to a share of the total, proven by two passes over the criteria.

The first pass looks at effort alone: the least that will do, and how far the criteria from each
one on can come with what is left. The second keeps all that decides between ways of the same
effort, and drops whatever, by the first pass, cannot arrive.
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from etwin_cli.model.rubric import Combine
from etwin_cli.scoring.compiled import CompiledRubric, Ratio
from etwin_cli.scoring.fronts import Choices, Front, Fronts, Joins, Part, allowed, pruned, united
from etwin_cli.scoring.keys import Keys, Ladders

_FIRST_LIMIT: Final = 64
"""Where the search for the least effort begins, in halves; most schools need less."""


MOST_PAIRS: Final = 4_000_000
"""What is compared at most; the shipped rubric takes a hundredth of it."""


class Aim(NamedTuple):
    """What is asked of a way."""

    total: Ratio
    """The least share of the total."""
    each: Ratio | None
    """The least share of every top criterion."""


def least_way(plan: CompiledRubric, ladders: Ladders, aim: Aim) -> Mapping[int, int] | None:
    """Give the steps of each position that moves on the best way to an aim; None: there is none.

    The best takes the least effort; then the fewest indicators; then the set of them that comes
    first in the rubric's order; then more steps on the earlier one, indicator by indicator.
    Raises TooManyWaysError.
    """
    joins = Joins(MOST_PAIRS)
    first = _least_effort(plan, _by_effort(ladders), aim, joins)
    if first is None:
        return None
    keys = Keys.of(ladders)
    search = _Search.of(plan, keys.choices(ladders), aim.each, keys.most(first.effort), joins)
    return None if search is None else keys.steps(search.first(first, aim, keys))


def greatest_share(plan: CompiledRubric, ladders: Ladders, effort: int) -> Ratio | None:
    """Give the greatest share of the total within an effort, in halves; None: nothing counts.

    Raises TooManyWaysError.
    """
    search = _Search.of(plan, _by_effort(ladders), None, effort, Joins(MOST_PAIRS))
    if search is None:
        return None
    _, lack, _ = search.tails()[0][-1]
    return max(0, search.whole - lack), search.whole


class _First(NamedTuple):
    """What the first pass finds."""

    effort: int
    """The least, in halves."""
    tails: list[Front]


def _least_effort(plan: CompiledRubric, choices: Choices, aim: Aim, joins: Joins) -> _First | None:
    """Look within a small effort first: it is most often enough, and takes less time."""
    highest = sum(costs[-1][0] for costs in choices.values())
    limit = _FIRST_LIMIT
    while True:
        search = _Search.of(plan, choices, aim.each, limit, joins)
        if search is not None:
            tails = search.tails()
            bound = search.bound(aim.total)
            for cost, lack, _ in tails[0]:
                if lack <= bound:
                    return _First(cost, tails)
        if limit >= highest:
            return None
        limit *= 2


def _by_effort(ladders: Ladders) -> Choices:
    return {
        position: [(rung.effort, rung.level) for rung in rungs]
        for position, rungs in ladders.items()
    }


class _Search(NamedTuple):
    """The top criteria, each with what it can reach, in one unit."""

    whole: int
    fronts: list[Front]
    limit: int
    weakest: bool
    joins: Joins

    @classmethod
    def of(
        cls, plan: CompiledRubric, choices: Choices, each: Ratio | None, limit: int, joins: Joins
    ) -> "_Search | None":
        """None: nothing counts, or a criterion cannot have what `each` asks of it."""
        root = plan.nodes[-1]
        if root.combine is Combine.POINTS:
            parts = list(_point_parts(plan, choices, each, limit, joins))
            fronts = [part.front for part in parts]
            whole = sum(part.whole for part in parts)
        else:
            fronts_of = Fronts(plan, choices, limit, {}, joins)
            found = [
                (weight, _at_least(part, each))
                for child, weight in zip(root.children, root.weights, strict=True)
                if (part := fronts_of.of_node(child)) is not None
            ]
            whole, fronts = united(found, weakest=root.combine is Combine.MINIMUM)
        if not fronts or not all(fronts):
            return None
        return cls(whole, fronts, limit, root.combine is Combine.MINIMUM, joins)

    def bound(self, share: Ratio) -> int:
        """Give the most that the total may lack; where it may be 0, as much as any way does.

        With points below 0 a way can lack more than a share of 0 does.
        """
        if share[0]:
            return allowed(self.whole, share)
        return sum(front[0][1] for front in self.fronts)

    def tails(self) -> list[Front]:
        """Give what the criteria from each one on reach; the last of them is none at all."""
        tails: list[Front] = [[(0, 0, 0)]]
        for front in reversed(self.fronts):
            tails.append(self.joins.joined(front, tails[-1], self.limit, weakest=self.weakest))
        return tails[::-1]

    def first(self, found: _First, aim: Aim, keys: Keys) -> int:
        """Give the least key of a way that lacks no more than it may."""
        front: Front = [(0, 0, 0)]
        effort, tails = found
        bound = self.bound(aim.total)
        for each, tail in zip(self.fronts, tails[1:], strict=True):
            best = _best_within(tail, effort, bound + 1)
            front = [
                spot
                for spot in self.joins.joined(front, each, self.limit, weakest=self.weakest)
                if self._together(spot[1], best[effort - keys.effort(spot[0])]) <= bound
            ]
        return front[0][0]

    def _together(self, lack: int, other: int) -> int:
        return max(lack, other) if self.weakest else lack + other


def _at_least(part: Part, each: Ratio | None) -> Part:
    if each is None:
        return part
    most = allowed(part.whole, each)
    return Part(part.whole, [spot for spot in part.front if spot[1] <= most])


def _point_parts(
    plan: CompiledRubric, choices: Choices, each: Ratio | None, limit: int, joins: Joins
) -> Iterator[Part]:
    """Give the points that each top criterion brings, where it has at least the share `each`."""
    root = plan.nodes[-1]
    fronts = Fronts(plan, choices, limit, {term.position: term for term in root.terms}, joins)
    for child in root.children:
        node = plan.nodes[child]
        terms = root.terms[node.start : node.stop]
        points = Fronts(plan, choices, limit, {}, joins).of_terms(terms, root.combine)
        own = None if each is None else fronts.of_node(child)
        if points is None:
            continue
        if own is None:
            yield points
        else:
            kept = _at_least(own, each).front
            yield Part(points.whole, pruned([(cost, lack, 0) for cost, _, lack in kept]))


def _best_within(front: Front, effort: int, hopeless: int) -> list[int]:
    """Give the least lack at each effort up to `effort`; `hopeless` where nothing is so cheap."""
    best = [hopeless] * (effort + 1)
    stops = [cost for cost, _, _ in front[1:]] + [effort + 1]
    for (cost, lack, _), stop in zip(front, stops, strict=True):
        best[cost:stop] = [lack] * (min(stop, effort + 1) - cost)
    return best
