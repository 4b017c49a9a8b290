"""Gates, decided by one comparison on the exact value."""

from fractions import Fraction
from typing import assert_never

from etwin_cli.model.gates import Gate, GateKind, Verdict
from etwin_cli.model.result import CriterionResult, Result


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

    score = every(result.criteria)[str(gate.id)]
    return None if result.score is None else score
