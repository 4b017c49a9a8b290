"""What the authors of a rubric may want to look at first: conventions, not verdicts."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from etwin_cli.model.item_analysis import (
    ALPHA_HIGH,
    ALPHA_LOW,
    FEWEST,
    ITEM_TOTAL_LOW,
    MUCH,
    CriterionFigures,
    Finding,
    FindingKind,
    IndicatorFigures,
)

_LEAST_FIRST = (FindingKind.NEGATIVE, FindingKind.LOW, FindingKind.INCOHERENT)


def findings(criteria: Sequence[CriterionFigures], scored: int) -> tuple[Finding, ...]:
    """Give what stands out, by kind, of one kind what stands out most first.

    `scored`: how many schools there are. Nothing is said of fewer than three answers.
    """
    every = [each for top in criteria for each in top.all_criteria()]
    found = [
        Finding(kind, each, criterion.criterion, float(value))
        for criterion in every
        for each in criterion.indicators
        for kind, value in _of_indicator(each, scored)
    ]
    found += [
        Finding(kind, each, each.criterion, value)
        for each in every
        for kind, value in _of_criterion(each)
    ]
    order = {kind: place for place, kind in enumerate(FindingKind)}
    return tuple(sorted(found, key=lambda each: (order[each.kind], _rank(each))))


def _rank(found: Finding) -> float:
    return found.value if found.kind in _LEAST_FIRST else -found.value


def _of_indicator(
    found: IndicatorFigures, scored: int
) -> Iterator[tuple[FindingKind, Fraction | float]]:
    correlation = found.item_total.value
    if correlation is not None and correlation < ITEM_TOTAL_LOW:
        yield FindingKind.NEGATIVE if correlation < 0 else FindingKind.LOW, correlation
    if found.answered >= FEWEST:
        yield from _of_answers(found)
    if scored >= FEWEST:
        for kind, number in (
            (FindingKind.UNANSWERED, found.unanswered),
            (FindingKind.NOT_APPLICABLE, found.not_applicable),
        ):
            if (share := Fraction(number, scored)) > MUCH:
                yield kind, share


def _of_answers(found: IndicatorFigures) -> Iterator[tuple[FindingKind, Fraction | float]]:
    reached = [level for level, number in found.levels if number]
    if len(reached) == 1:
        yield FindingKind.UNIFORM, reached[0]
    else:
        for kind, is_extreme, share in (
            (FindingKind.CEILING, found.ends.is_ceiling, found.ends.highest),
            (FindingKind.FLOOR, found.ends.is_floor, found.ends.lowest),
        ):
            if is_extreme and share is not None:
                yield kind, share
    lacking = Fraction(found.unsupported, found.answered)
    if lacking > MUCH:
        yield FindingKind.UNSUPPORTED, lacking


def _of_criterion(found: CriterionFigures) -> Iterator[tuple[FindingKind, float]]:
    alpha = found.alpha.value
    if alpha is not None and alpha < ALPHA_LOW:
        yield FindingKind.INCOHERENT, alpha
    if alpha is not None and alpha > ALPHA_HIGH:
        yield FindingKind.REDUNDANT, alpha
