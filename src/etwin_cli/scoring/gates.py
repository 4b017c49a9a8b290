"""Gates: what somebody asks of a result, decided by one comparison on the exact value."""

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple, assert_never

from etwin_cli.model.result import CriterionResult, Result


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


def verdict(result: Result, gate: Gate) -> Verdict:
    """Hold a result against a gate: equal is enough, and no score never is (docs/scoring.md).

    Raises KeyError for a criterion or a band that the rubric does not have.
    """
    match gate.kind:
        case GateKind.SCORE:
            return _at_least(gate, result.score)
        case GateKind.CRITERION:
            return _at_least(gate, _criterion_score(result, gate))
        case GateKind.BAND:
            bands = [band.id for band in result.rubric.bands]
            needed = {str(name): place for place, name in enumerate(bands)}[gate.id or ""]
            reached = -1 if result.band is None else bands.index(result.band.id)
            return Verdict(gate, reached >= needed, None)
        case GateKind.COMPLETE:
            still_open = result.counts.unanswered
            met = still_open == 0 and result.score is not None
            return Verdict(gate, met, Fraction(still_open))
        case GateKind.UNSUPPORTED:
            count = Fraction(result.counts.unsupported)
            met = count <= gate.needed and result.score is not None
            return Verdict(gate, met, count)
        case _:
            assert_never(gate.kind)


def _at_least(gate: Gate, actual: Fraction | None) -> Verdict:
    return Verdict(gate, actual is not None and actual >= gate.needed, actual)


def _criterion_score(result: Result, gate: Gate) -> Fraction | None:
    """A criterion's score; None where nothing is answered at all, or everything in it left out."""

    def every(criteria: tuple[CriterionResult, ...]) -> dict[str, Fraction | None]:
        found: dict[str, Fraction | None] = {}
        for each in criteria:
            found |= {str(each.criterion.id): each.score, **every(each.criteria)}
        return found

    score = every(result.criteria)[gate.id or ""]
    return None if result.score is None else score
