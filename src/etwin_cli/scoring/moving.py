"""Shares that are kept up to date while one indicator after another moves.

A move is worked out for the criteria above its indicator alone, not for the whole rubric: to try
every indicator of a rubric takes little longer than to score it once.
"""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from math import lcm

from etwin_cli.model.rubric import Combine
from etwin_cli.scoring.compiled import CompiledCriterion, CompiledRubric, Levels, Ratio


class Moving:
    """The share of the total at levels that change."""

    def __init__(self, plan: CompiledRubric, levels: Levels) -> None:
        """`levels` are those to begin with; what is left out there stays so."""
        self._plan = plan
        self._levels = {at: level for at, level in enumerate(levels) if level is not None}
        self._tallies: list[_Tally] = []
        self._factors: dict[int, int] = {}
        """Of a criterion: what one part of its whole is in the unit of the node around it."""
        self._above: list[list[int]] = [[] for _ in plan.rows]
        """Of every position: the nodes that it counts in, each after those in it."""
        for at, node in enumerate(plan.nodes):
            self._tallies.append(self._tally(node))
            for position in range(node.start, node.stop):
                self._above[position].append(at)

    @property
    def total(self) -> Ratio:
        """The share of the total; its denominator stays the same. (0, 1): all is left out."""
        root = self._tallies[-1]
        return (root.value, root.whole) if root.whole else (0, 1)

    def move(self, position: int, level: int) -> int:
        """Put an indicator on another level, by its index; return the index before.

        KeyError where the indicator is left out.
        """
        before, self._levels[position] = self._levels[position], level
        below, old, new = -1, 0, 0
        for at in self._above[position]:
            node, tally = self._plan.nodes[at], self._tallies[at]
            if node.terms:
                values = node.terms[position - node.start].values
                old, new = values[before], values[level]
            else:
                factor = self._factors[below]
                old, new = factor * old, factor * new
            below, old, new = at, *tally.change(old, new)
        return before

    def _tally(self, node: CompiledCriterion) -> "_Tally":
        weakest = node.combine is Combine.MINIMUM
        if node.terms:
            held = [
                (term.values[self._levels[term.position]], term.most)
                for term in node.terms
                if term.position in self._levels
            ]
        else:
            held = list(self._children(node, weakest=weakest))
        return _Tally(held, weakest=weakest)

    def _children(self, node: CompiledCriterion, *, weakest: bool) -> Iterator[tuple[int, int]]:
        """Yield what each child is worth and what a share of 1 would be, in one unit."""
        counting = [
            (child, 1 if weakest else weight)
            for child, weight in zip(node.children, node.weights, strict=True)
            if self._tallies[child].whole
        ]
        unit = lcm(*(self._tallies[child].whole for child, _ in counting))
        for child, weight in counting:
            tally = self._tallies[child]
            self._factors[child] = weight * (unit // tally.whole)
            yield self._factors[child] * tally.value, weight * unit


class _Tally:
    """What one node's parts come to: their sum, or the least of them."""

    def __init__(self, parts: Sequence[tuple[int, int]], *, weakest: bool) -> None:
        """`parts`: what each is worth, and what a share of 1 of it would be."""
        worths, mosts = [worth for worth, _ in parts], [most for _, most in parts]
        self._weakest = weakest
        self._worths = sorted(worths) if weakest else [sum(worths)]
        self.whole = max(mosts, default=0) if weakest else sum(mosts)
        """What a share of 1 comes to; 0 where there are no parts."""

    @property
    def value(self) -> int:
        """What the parts come to; no share is below 0."""
        return max(self._worths[0], 0)

    def change(self, old: int, new: int) -> tuple[int, int]:
        """Put one part that was worth `old` on `new`; return the values before and after."""
        before = self.value
        if self._weakest:
            del self._worths[bisect_left(self._worths, old)]
            insort(self._worths, new)
        else:
            self._worths[0] += new - old
        return before, self.value
