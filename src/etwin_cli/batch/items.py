"""From a cohort's database to how its indicators behave: one pass, in the order of the schools."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

from etwin_cli.batch.cohort import Cohort, CohortError
from etwin_cli.model.answers import MAX_LEVEL
from etwin_cli.model.ids import ID_PATTERN, CriterionId, IndicatorId, RubricId
from etwin_cli.model.items import CohortCriterion, CohortIndicator, CohortRubric, ItemAnalysis
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


def analysed(path: str, cohort: Cohort, rubric: Rubric | None = None) -> ItemAnalysis:
    """Give how the indicators of a cohort behave.

    `rubric`, of the same digest as the cohort's, gives the titles in its language and all levels;
    without it they are as the database has them. Raises CohortError, sqlite3.Error.
    """
    described = _from_rubric(cohort, rubric) if rubric else _from_parts(path, cohort)
    tally = Tally(described)
    try:
        for _, rows in groupby(cohort.database.execute(_ANSWERS), key=itemgetter(0)):
            tally.add([row[1:] for row in rows])
    except UnknownAnswerError:
        raise _damaged(path, "indicators", "answer") from None
    found = tally.analysis(cohort.run.schools)
    if found.faulty < 0:
        raise _damaged(path, "schools", "number of schools")
    return found


def _damaged(path: str, table: str, what: str) -> CohortError:
    return CohortError(path, f"is damaged: its table {table} has no good {what}")


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


def _from_parts(path: str, cohort: Cohort) -> CohortRubric:
    run = cohort.run
    children: dict[str | None, list[_Part]] = {None: []}
    for part in _parts(path, cohort.database):
        if part.id in children or part.parent not in children:
            raise _damaged(path, "parts", f"place for {part.id!r}")
        children[part.parent].append(part)
        if part.is_criterion:
            children[part.id] = []
    criteria = tuple(_built(path, part, children, 1) for part in children[None])
    if not criteria or not ID_PATTERN.fullmatch(run.rubric):
        raise _damaged(path, "parts", "rubric")
    return CohortRubric(
        RubricId(run.rubric),
        run.rubric_version,
        run.rubric_title,
        run.rubric_language,
        run.rubric_digest,
        criteria,
    )


def _parts(path: str, database: sqlite3.Connection) -> Iterator[_Part]:
    rows = database.execute(_PARTS, (_MOST_PARTS,))
    for is_criterion, name, parent, title, lowest, highest in rows:
        if not isinstance(name, str) or not ID_PATTERN.fullmatch(name):
            raise _damaged(path, "parts", "id")
        if not isinstance(title, str):
            raise _damaged(path, "parts", f"title of {name}")
        if not is_criterion and not _are_levels(lowest, highest):
            raise _damaged(path, "parts", f"levels of {name}")
        levels = () if is_criterion else (lowest, highest)
        yield _Part(bool(is_criterion), name, parent, title, levels)


def _are_levels(lowest: object, highest: object) -> bool:
    if not isinstance(lowest, int) or not isinstance(highest, int):
        return False
    return 0 <= lowest < highest <= MAX_LEVEL


def _built(
    path: str, part: _Part, children: dict[str | None, list[_Part]], depth: int
) -> CohortCriterion:
    held = children.get(part.id) if part.is_criterion else None
    if not held or depth > _DEEPEST:
        raise _damaged(path, "parts", f"criterion {part.id}")
    inner = [each for each in held if each.is_criterion]
    return CohortCriterion(
        CriterionId(part.id),
        part.title,
        tuple(_built(path, each, children, depth + 1) for each in inner),
        tuple(
            CohortIndicator(IndicatorId(each.id), each.title, each.levels)
            for each in held
            if not each.is_criterion
        ),
    )
