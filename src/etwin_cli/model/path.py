"""The cheapest way to a band, or the best use of an effort (docs/scoring.md, Path)."""

from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.result import GapKind, IndicatorResult, Missing, Result
from etwin_cli.model.rubric import Band, Criterion


class Step(NamedTuple):
    """One indicator, one step further."""

    result: IndicatorResult
    criterion: Criterion
    """The top criterion that the indicator belongs to."""
    kind: GapKind
    """`document` or `improve`."""
    from_level: int
    to_level: int
    effort: Fraction
    """Whole or half."""
    gain: Fraction
    """What the total gains, 0..maximum, once all the steps before it are taken."""


class Path(NamedTuple):
    """Questions to answer first, then the steps to take."""

    result: Result
    band: Band | None
    """The one aimed at, or with a budget the one in view; None: there is none further up."""
    budget: Fraction | None
    """The most effort; None: as much as the band takes."""
    fixed: tuple[IndicatorId, ...]
    """Kept as they are, in the rubric's order."""
    reachable: bool
    """The band is reached once the questions are answered and the steps taken; True without one."""
    computed: bool
    """False: there are too many sets of steps to compare; then there are no steps here."""
    effort: Fraction | None
    """Of all the steps, whole or half; None: no steps reach the band, or they are not computed."""
    score: Fraction | None
    """The total then, 0..maximum; None as `effort`, and where no question applies."""
    questions: tuple[IndicatorResult, ...]
    """Still open: to be answered first, at whatever level; in the rubric's order."""
    steps: tuple[Step, ...]
    """In the rubric's order, those of one indicator from the lowest up."""
    missing: tuple[Missing, ...]
    """What the band would still ask for after every possible step; empty where it is reachable,
    and where no question applies to the school."""
