"""A path's steps over the two years that a school plans for (docs/path.md, As plans)."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.path import Step
from etwin_cli.model.result import GapKind


class Planned(NamedTuple):
    """A step and when it is taken."""

    step: Step
    year: int
    """1 or 2."""


def over_two_years(steps: Sequence[Step]) -> list[Planned]:
    """Give the steps in the order in which they are best taken, each with its year.

    First all that only lacks its evidence. Then the cheapest; of those that cost the same, the
    first step of every indicator before the second of any, in the order of `steps` (the rubric's,
    those of one indicator from the lowest up). The first year takes what lacks evidence, and goes
    on in this order while it holds less than half of the whole effort; the rest is the second's.
    """
    whole = sum((step.effort for step in steps), Fraction())
    spent = Fraction()
    planned = []
    for step in _in_order(steps):
        first = step.kind is GapKind.DOCUMENT or 2 * spent < whole
        planned.append(Planned(step, 1 if first else 2))
        spent += step.effort
    return planned


def _in_order(steps: Sequence[Step]) -> list[Step]:
    taken: dict[IndicatorId, int] = {}
    ranked = []
    for step in steps:
        name = step.result.indicator.id
        taken[name] = taken.get(name, 0) + 1
        ranked.append(((step.kind is not GapKind.DOCUMENT, step.effort, taken[name]), step))
    return [step for _, step in sorted(ranked, key=lambda pair: pair[0])]
