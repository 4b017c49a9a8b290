"""From a cohort's database to what can be told of it as a whole (docs/summary.md)."""

from fractions import Fraction

from etwin_cli.cohort.figures import CohortReader
from etwin_cli.cohort.opening import Cohort
from etwin_cli.cohort.same_texts import same_texts
from etwin_cli.model.cohort import CohortPosition, Field, Groups, Spread, Summary
from etwin_cli.model.numbers import exact_json
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Criterion, Rubric
from etwin_cli.scoring.cohort import quarters


def summarised(
    cohort: Cohort, *, least: int, by: Field | None = None, rubric: Rubric | None = None
) -> Summary:
    """What can be told of a cohort; nothing that fewer than `least` schools stand behind.

    The titles are those of `rubric`, the cohort's own in the language that is wanted; None: those
    of the database. Raises CohortError for cells that etwin never writes, and sqlite3.Error.
    """
    reader = CohortReader(cohort, least, None if rubric is None else _titles(rubric))
    run = cohort.run
    scored, silent = reader.counts()
    tells = scored >= least
    if rubric is not None:
        run = run._replace(rubric_title=rubric.title, rubric_language=rubric.language)
    return Summary(
        run=run,
        minimums=tuple(each.minimum for each in reader.bands if each.minimum is not None),
        scored=scored,
        silent=silent,
        faulty=run.schools - scored - silent,
        least=least,
        bands=reader.band_counts() if tells else None,
        total=reader.total(scored) if tells else None,
        criteria=reader.criteria() if tells else (),
        indicators=reader.indicators(scored) if tells else (),
        groups=None if by is None else reader.groups(by) if tells else Groups(by, (), None),
        same_texts=same_texts(cohort) if tells else (),
    )


def standings(cohort: Cohort, result: Result, *, least: int) -> tuple[CohortPosition, ...]:
    """Where a school's total and its criteria lie among those of a cohort of the same rubric.

    Where nothing is answered there is none, as where fewer than `least` schools have a figure.
    Figures are held against each other as the database has them, with 4 decimals, so that a school
    that is in it lies where it is. Raises as `summarised` does.
    """
    reader = CohortReader(cohort, least)
    scored, _ = reader.counts()
    spreads = {each.id: (each.schools, each.spread) for each in reader.criteria()}
    total = reader.total(scored) if scored >= least else None
    found = [_standing(None, result.score, scored, total)]
    for each in result.all_criteria():
        held = spreads.get(each.criterion.id, (0, None))
        found.append(_standing(each.criterion, each.score if each.counts.answered else None, *held))
    return tuple(found)


def _standing(
    criterion: Criterion | None, score: Fraction | None, schools: int, spread: Spread | None
) -> CohortPosition:
    if score is None or spread is None:
        return CohortPosition(criterion, score is not None, schools, None)
    return CohortPosition(
        criterion,
        has_figure=True,
        schools=schools,
        quarters=quarters(_rounded(score), spread.quartiles),
    )


def _rounded(value: Fraction) -> Fraction:
    return Fraction(str(exact_json(value)))


def _titles(rubric: Rubric) -> dict[tuple[str, str], str]:
    return {
        **{("band", band.id): band.title for band in rubric.bands},
        **{("criterion", found.id): found.title for found in rubric.all_criteria()},
        **{("indicator", found.id): found.title for found in rubric.all_indicators()},
    }
