"""Where do many schools stand together?"""

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Final, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.inputs import told_of
from etwin_cli.commands.language import asked_for, chosen
from etwin_cli.commands.output import width_for
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import chosen_format
from etwin_cli.languages import Language, words
from etwin_cli.model.cohort import CohortRun, Field, Summary

if TYPE_CHECKING:
    from etwin_cli.formats.text.layout import Line
    from etwin_cli.model.rubric import Rubric

LEAST: Final = 5
"""Schools behind a figure, unless more or fewer are asked for."""


class SummaryFormat(StrEnum):
    """Of a summary."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def run_summary(request: Request, *, by: Field | None = None, least: int = LEAST) -> None:
    """Summarise the cohort that is named, write the report, and leave."""
    (path,) = request.files
    configured = configuration_for(path, isolated=request.isolated)
    form = chosen_format(request.report, configured, SummaryFormat, request.output)
    (target,) = targets(form, request)
    language = language_for(form, request.lang, configured.language)
    summary = summary_of(path, language, by=by, least=least)
    deliver([(target, report_of(target, summary, language))], request.color, force=request.force)
    leave(ExitCode.OK)


def language_for(form: SummaryFormat, lang: str | None, configured: str | None) -> Language | None:
    """The language to speak in; None: titles are in the cohort's, as a machine gets them."""
    return asked_for(lang) if form is SummaryFormat.JSON else chosen(lang, configured)


def summary_of(
    path: str,
    language: Language | None,
    *,
    by: Field | None = None,
    least: int = LEAST,
) -> Summary:
    """The summary of a cohort's database; ends the command for a file that is none."""
    from etwin_cli.cohort.opening import CohortError, opened_cohort
    from etwin_cli.cohort.summary import summarised
    from etwin_cli.reading.recognising import Kind

    try:
        with opened_cohort(path) as cohort:
            rubric = _in_words_of(language, cohort.run)
            return summarised(cohort, least=least, by=by, rubric=rubric)
    except CohortError as error:
        told = told_of(path, Kind.DATABASE)
        refuse("{problem}{told}", problem=error.args[0], told=told)


def report_of(
    target: Target[SummaryFormat], summary: Summary, language: Language | None
) -> "str | Sequence[Line]":
    """One report on a cohort."""
    match target.form:
        case SummaryFormat.TEXT:
            from etwin_cli.formats.text.cohort import summary_lines
            from etwin_cli.formats.text.paint import carries_blocks

            stream = sys.stdout if target.file is None else None
            return summary_lines(
                summary,
                words(language or "en"),
                width_for(stream, os.environ),
                unicode=stream is None or carries_blocks(stream),
            )
        case SummaryFormat.JSON:
            from etwin_cli.formats.json.summary import summary_json

            return summary_json(summary)
        case SummaryFormat.MARKDOWN:
            from etwin_cli.formats.markdown.reports import summary_markdown

            return summary_markdown(summary, words(language or "en"))
        case _:
            assert_never(target.form)


def _in_words_of(language: Language | None, run: CohortRun) -> "Rubric | None":
    """The cohort's rubric in a language, where it is a shipped one as it was then."""
    from etwin_cli.model.digest import digest
    from etwin_cli.reading.library import load_rubric
    from etwin_cli.reading.shipped import shipped_rubrics

    if language in (None, run.rubric_language) or run.rubric not in shipped_rubrics():
        return None
    rubric = load_rubric(run.rubric, language)
    return rubric if digest(rubric) == run.rubric_digest else None
