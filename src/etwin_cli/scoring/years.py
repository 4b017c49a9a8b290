"""A path's steps over the two years that a school plans for (docs/path.md, As plans)."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.path import Step
from etwin_cli.model.result import GapKind

_YEARS: Final = 2


class Planned(NamedTuple):
    """A step and when it is taken."""

    step: Step
    year: int
    """1 or 2."""


class _Place(NamedTuple):
    """Where a step stands in the order in which steps are taken."""

    is_work: bool
    """More is asked for than its evidence."""
    number: int
    """Among the steps of its indicator, from 1."""
    is_alone: bool
    """No other step of its indicator is on the path."""
    effort: Fraction


def over_two_years(steps: Sequence[Step]) -> list[Planned]:
    """Give the steps in the order in which they are best taken, each with its year.

    `steps` are in the rubric's order, those of one indicator from the lowest up. A year takes one
    step of an indicator: its second is the second year's, and a third is in neither, so it is not
    given. The first year takes what only lacks its evidence, then what goes on in the second, then
    the cheapest while it holds less than half of the effort of both years.
    """
    of_each = Counter(step.result.indicator.id for step in steps)
    taken: Counter[IndicatorId] = Counter()
    ranked = []
    for step in steps:
        name = step.result.indicator.id
        taken[name] += 1
        if taken[name] <= _YEARS:
            lacks_evidence = step.kind is GapKind.DOCUMENT
            place = _Place(not lacks_evidence, taken[name], of_each[name] == 1, step.effort)
            ranked.append((place, step))
    ranked.sort(key=lambda pair: pair[0])
    half = sum((step.effort for _, step in ranked), Fraction()) / 2
    years: tuple[list[Step], list[Step]] = ([], [])
    spent = Fraction()
    for place, step in ranked:
        is_due = not place.is_work or not place.is_alone or spent < half
        first = place.number == 1 and is_due
        years[0 if first else 1].append(step)
        spent += step.effort if first else 0
    return [Planned(step, year) for year, held in enumerate(years, 1) for step in held]
