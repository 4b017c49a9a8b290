"""From a gap analysis, and perhaps a comparison, to a report."""

from typing import Final

from etwin_cli.formats.report.changes import changes_of
from etwin_cli.formats.report.criteria import criteria_of
from etwin_cli.formats.report.records import comments_of, evidence_of, plans_of
from etwin_cli.formats.report.saying import endless_page
from etwin_cli.formats.report.standing import heading_of, standing_of
from etwin_cli.formats.report.steps import reasons_of, steps_of, strengths_of
from etwin_cli.formats.report.values import Report
from etwin_cli.languages import Words
from etwin_cli.languages.choosing import supported
from etwin_cli.model.answers import Answers, Status
from etwin_cli.model.comparison import Comparison
from etwin_cli.model.digest import digest
from etwin_cli.model.result import GapAnalysis
from etwin_cli.model.rubric import Rubric
from etwin_cli.model.version import __version__

_DIGITS: Final = len("sha256:") + 12
"""Enough of a digest to tell two rubrics apart by eye."""


def report_of(analysis: GapAnalysis, comparison: Comparison | None, words: Words) -> Report:
    """Give all that a report says, in `words`.

    `comparison` ends with the same assessment as `analysis`. The same values in, the same out:
    nothing is said of when it was made.
    """
    result = analysis.result
    page = endless_page(result.rubric, words)
    return Report(
        words=words,
        rubric=result.rubric,
        written_in=_written_in(result.answers, words),
        heading=heading_of(page, result.answers),
        standing=standing_of(page, result),
        criteria=criteria_of(page, result, comparison),
        changes=None if comparison is None else changes_of(page, comparison),
        strengths=strengths_of(page, result),
        steps=steps_of(page, analysis),
        not_applicable=reasons_of(result, Status.NOT_APPLICABLE),
        unknown=reasons_of(result, Status.UNKNOWN),
        plans=plans_of(page, result),
        comments=comments_of(result),
        evidence=evidence_of(result),
        made=_made(result.rubric, words),
    )


def _written_in(answers: Answers, words: Words) -> str | None:
    given = supported(answers.language)
    return None if given == words.language else given


def _made(rubric: Rubric, words: Words) -> str:
    return words(
        "report.made",
        version=__version__,
        id=rubric.id,
        rubric_version=rubric.version,
        digest=digest(rubric)[:_DIGITS],
    )
