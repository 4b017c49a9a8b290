"""Cohorts of a few lines: criteria, what schools say of them, and what comes of it."""

from collections.abc import Iterable, Mapping, Sequence

from etwin_cli.model.ids import CriterionId, IndicatorId, RubricId
from etwin_cli.model.item_analysis import (
    CohortCriterion,
    CohortIndicator,
    CohortRubric,
    CriterionFigures,
    IndicatorFigures,
    ItemAnalysis,
)
from etwin_cli.scoring.items import Given, Tally

FIVE = (0, 1, 2, 3, 4)


def criterion(name: str, *inner: CohortCriterion, **indicators: tuple[int, ...]) -> CohortCriterion:
    """A criterion of criteria, or of indicators with these levels."""
    held = tuple(
        CohortIndicator(IndicatorId(each), each.upper(), levels)
        for each, levels in indicators.items()
    )
    return CohortCriterion(CriterionId(name), name.upper(), inner, held)


def rubric(*criteria: CohortCriterion) -> CohortRubric:
    return CohortRubric(RubricId("own"), "1", "Own", "en", "sha256:" + "0" * 64, criteria)


def given(answers: Mapping[str, int | str | None]) -> list[Given]:
    """What a school says: a level, None where it is open, else a status."""
    return [
        (name, "answered", answer, 0)
        if isinstance(answer, int)
        else (name, answer or "unanswered", None, 0)
        for name, answer in answers.items()
    ]


def analysed(
    criteria: Iterable[CohortCriterion], schools: Sequence[Sequence[Given]], *, faulty: int = 0
) -> ItemAnalysis:
    """What comes of these schools, and of some more that have errors."""
    tally = Tally(rubric(*criteria))
    for school in schools:
        tally.add(school)
    return tally.analysis(len(schools) + faulty)


def criteria_of(analysis: ItemAnalysis) -> dict[str, CriterionFigures]:
    every = (found for top in analysis.criteria for found in top.all_criteria())
    return {found.criterion.id: found for found in every}


def indicators_of(analysis: ItemAnalysis) -> dict[str, IndicatorFigures]:
    every = (each for found in criteria_of(analysis).values() for each in found.indicators)
    return {each.indicator.id: each for each in every}
