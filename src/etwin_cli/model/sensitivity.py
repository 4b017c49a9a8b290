"""How firm a band is (docs/scoring.md, Band)."""

from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.result import IndicatorResult, Result
from etwin_cli.model.rubric import Band


class Turn(NamedTuple):
    """One answer that alone, one level lower or higher, leads to another band."""

    found: IndicatorResult
    to_level: int
    band: Band | None
    """The one then reached; None: not even the first."""


class Sensitivity(NamedTuple):
    """The answers that a school's band hangs on, in the rubric's order."""

    result: Result
    margin: Fraction | None
    """What the total has above the band's minimum, 0..maximum; None: no band is reached."""
    losing: tuple[Turn, ...]
    winning: tuple[Turn, ...]
