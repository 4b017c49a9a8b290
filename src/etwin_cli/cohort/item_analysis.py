"""From a cohort's database to how its indicators behave: one pass, in the order of the schools."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

from etwin_cli.cohort.opening import Cohort
from etwin_cli.model.answers import MAX_LEVEL
from etwin_cli.model.ids import ID_PATTERN, CriterionId, IndicatorId, RubricId
from etwin_cli.model.item_analysis import (
    CohortCriterion,
    CohortIndicator,
    CohortRubric,
    ItemAnalysis,
)
from etwin_cli.model.rubric import Criterion, Rubric
from etwin_cli.scoring.items import Tally, UnknownAnswerError

_DEEPEST: Final = 32
"""Criteria in one another: a rubric's file cannot be nested further."""
_MOST_PARTS: Final = 100_000
"""More than a rubric's files have room for."""
_PARTS: Final = """
    SELECT kind = 'criterion', id, parent, title, lowest, highest FROM parts
    WHERE kind IN ('criterion', 'indicator') ORDER BY position LIMIT ?
"""
_ANSWERS: Final = """
    SELECT school, indicator, status, level, unsupported FROM indicators ORDER BY school
"""


def analysed(cohort: Cohort, rubric: Rubric | None = None) -> ItemAnalysis:
    """Give how the indicators of a cohort behave.

    `rubric`, of the same digest as the cohort's, gives the titles in its language and all levels;
    without it they are as the database has them. Raises CohortError, sqlite3.Error.
    """
    described = _from_rubric(cohort, rubric) if rubric else _from_parts(cohort)
    tally = Tally(described)
    try:
        for _, rows in groupby(cohort.database.execute(_ANSWERS), key=itemgetter(0)):
            tally.add([row[1:] for row in rows])
    except UnknownAnswerError:
        cohort.refuse("its table indicators has no good answer")
    found = tally.analysis(cohort.run.schools)
    if found.faulty < 0:
        cohort.refuse("its table schools has no good number of schools")
    return found


def _from_rubric(cohort: Cohort, rubric: Rubric) -> CohortRubric:
    criteria = tuple(map(_criterion, rubric.criteria))
    run = cohort.run
    return CohortRubric(
        rubric.id, run.rubric_version, rubric.title, rubric.language, run.rubric_digest, criteria
    )


def _criterion(criterion: Criterion) -> CohortCriterion:
    return CohortCriterion(
        criterion.id,
        criterion.title,
        tuple(map(_criterion, criterion.criteria)),
        tuple(
            CohortIndicator(each.id, each.title, tuple(level.level for level in each.levels))
            for each in criterion.indicators
        ),
    )


class _Part(NamedTuple):
    """A row of the table `parts`, checked."""

    is_criterion: bool
    id: str
    parent: str | None
    title: str
    levels: tuple[int, ...]


def _from_parts(cohort: Cohort) -> CohortRubric:
    run = cohort.run
    children: dict[str | None, list[_Part]] = {None: []}
    for part in _parts(cohort):
        if part.id in children or part.parent not in children:
            cohort.refuse("its table parts has no good place for {part}", part=repr(part.id))
        children[part.parent].append(part)
        if part.is_criterion:
            children[part.id] = []
    criteria = tuple(_built(cohort, part, children, 1) for part in children[None])
    if not criteria or not ID_PATTERN.fullmatch(run.rubric):
        cohort.refuse("its table parts has no good rubric")
    return CohortRubric(
        RubricId(run.rubric),
        run.rubric_version,
        run.rubric_title,
        run.rubric_language,
        run.rubric_digest,
        criteria,
    )


def _parts(cohort: Cohort) -> Iterator[_Part]:
    rows = cohort.database.execute(_PARTS, (_MOST_PARTS,))
    for is_criterion, name, parent, title, lowest, highest in rows:
        if not isinstance(name, str) or not ID_PATTERN.fullmatch(name):
            cohort.refuse("its table parts has no good id")
        if not isinstance(title, str):
            cohort.refuse("its table parts has no good title of {part}", part=name)
        if not is_criterion and not _are_levels(lowest, highest):
            cohort.refuse("its table parts has no good levels of {part}", part=name)
        levels = () if is_criterion else (lowest, highest)
        yield _Part(bool(is_criterion), name, parent, title, levels)


def _are_levels(lowest: object, highest: object) -> bool:
    if not isinstance(lowest, int) or not isinstance(highest, int):
        return False
    return 0 <= lowest < highest <= MAX_LEVEL


def _built(
    cohort: Cohort, part: _Part, children: dict[str | None, list[_Part]], depth: int
) -> CohortCriterion:
    held = children.get(part.id) if part.is_criterion else None
    if not held or depth > _DEEPEST:
        cohort.refuse("its table parts has no good criterion {part}", part=part.id)
    inner = [each for each in held if each.is_criterion]
    return CohortCriterion(
        CriterionId(part.id),
        part.title,
        tuple(_built(cohort, each, children, depth + 1) for each in inner),
        tuple(
            CohortIndicator(IndicatorId(each.id), each.title, each.levels)
            for each in held
            if not each.is_criterion
        ),
    )
