"""Gates: what somebody asks of a result, and what came of it."""

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple


class GateKind(StrEnum):
    """What is asked for."""

    SCORE = "score"
    CRITERION = "criterion"
    BAND = "band"
    COMPLETE = "complete"
    UNSUPPORTED = "unsupported"


class Gate(NamedTuple):
    """One thing that a result has to meet."""

    kind: GateKind
    id: str | None = None
    """Of the criterion or the band."""
    needed: Fraction = Fraction(0)
    """0..maximum for score and criterion; the most allowed for unsupported."""


class Verdict(NamedTuple):
    """A gate and what came of it."""

    gate: Gate
    met: bool
    actual: Fraction | None
    """As `needed`; the number still open for complete; None: there is no score."""
