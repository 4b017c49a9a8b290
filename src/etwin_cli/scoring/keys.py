"""Which of two ways is preferred, as one whole number for each."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from etwin_cli.scoring.fronts import Choices


class Rung(NamedTuple):
    """Where some steps of one indicator lead."""

    steps: int
    effort: int
    """In halves."""
    level: int
    """Its index."""


Ladders = Mapping[int, Sequence[Rung]]
"""Of every position that counts, in order: the rungs that it may stand on."""


class Keys(NamedTuple):
    """Whole numbers whose order is the order of preference, and whose sums are keys again.

    From the greatest digits down: effort; how many indicators move; less which they are, the
    first of the rubric first; less how many steps each takes, in the same order.
    """

    ranks: Mapping[int, int]
    """Of each position, counted from the last."""
    width: int
    """Bits of a number of steps."""

    @classmethod
    def of(cls, ladders: Ladders) -> "Keys":
        """Return keys that hold every set of steps on these ladders, in the order of the ties."""
        most = max(rung.steps for rungs in ladders.values() for rung in rungs)
        ranks = {position: rank for rank, position in enumerate(sorted(ladders, reverse=True))}
        return cls(ranks, most.bit_length())

    @property
    def _moved(self) -> int:
        return len(self.ranks) * self.width

    @property
    def _count(self) -> int:
        return self._moved + len(self.ranks)

    @property
    def _effort(self) -> int:
        return self._count + len(self.ranks).bit_length()

    def choices(self, ladders: Ladders) -> Choices:
        """Give the choices of `ladders` after their keys."""
        return {
            position: [(self._key(self.ranks[position], rung), rung.level) for rung in rungs]
            for position, rungs in ladders.items()
        }

    def _key(self, rank: int, rung: Rung) -> int:
        if not rung.steps:
            return 0
        before = (rung.effort << self._effort) + (1 << self._count)
        return before - (1 << self._moved + rank) - (rung.steps << rank * self.width)

    def effort(self, key: int) -> int:
        """Give the effort of a key, in halves."""
        return key >> self._effort

    def most(self, effort: int) -> int:
        """Give a number that no key of this effort passes."""
        return (effort + 1 << self._effort) - 1

    def steps(self, key: int) -> dict[int, int]:
        """Give the steps of each position that moves."""
        taken = -key & (1 << self._moved) - 1
        mask = (1 << self.width) - 1
        every = {
            position: taken >> rank * self.width & mask for position, rank in self.ranks.items()
        }
        return {position: steps for position, steps in every.items() if steps}
