"""How do the indicators of a rubric behave in a cohort?"""

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.inputs import told_of
from etwin_cli.commands.language import asked_for, chosen
from etwin_cli.commands.loading import usable_rubric
from etwin_cli.commands.output import width_for
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.settings import chosen_format, rubric_setting
from etwin_cli.languages import Language
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.shipped import shipped_rubrics

if TYPE_CHECKING:
    from etwin_cli.cohort.opening import Cohort
    from etwin_cli.formats.text.layout import Line
    from etwin_cli.model.item_analysis import ItemAnalysis


class AnalyseFormat(StrEnum):
    """Of an item analysis."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def run_analyse(request: Request) -> None:
    """Analyse a cohort's database and write the report."""
    # Imported here: the other commands on rubrics need no database.
    from etwin_cli.cohort.item_analysis import analysed
    from etwin_cli.cohort.opening import CohortError, opened_cohort
    from etwin_cli.reading.recognising import Kind

    (path,) = request.files
    configured = configuration_for(DEFAULT_FILE, isolated=request.isolated)
    form = chosen_format(request.report, configured, AnalyseFormat, request.output)
    (target,) = targets(form, request)
    machine = form is not AnalyseFormat.TEXT
    language = (
        asked_for(request.lang) or "en" if machine else chosen(request.lang, configured.language)
    )
    try:
        with opened_cohort(path) as cohort:
            titles = request.lang if machine else language
            analysis = analysed(cohort, _rubric(cohort, titles, request))
    except CohortError as error:
        told = told_of(path, Kind.DATABASE)
        refuse("{problem}{told}", problem=error.args[0], told=told)
    deliver(
        [(target, _report(target, analysis, path, language))], request.color, force=request.force
    )


def _rubric(cohort: "Cohort", language: str | None, request: Request) -> Rubric | None:
    """The cohort's rubric, for its words in another language; None: it is not at hand."""
    from etwin_cli.model.digest import digest

    run = cohort.run
    asked = rubric_setting(
        request.rubric, configuration_for(DEFAULT_FILE, isolated=request.isolated)
    ).value
    if asked is None:
        asked = run.rubric if run.rubric in shipped_rubrics() else None
    if asked is None:
        return None
    rubric = usable_rubric(asked, language, request)
    if rubric.id == run.rubric and digest(rubric) == run.rubric_digest:
        return rubric
    if request.rubric is not None:
        refuse(
            "{file} was held against another rubric than {rubric!r}, or another state of it",
            file=cohort.path,
            rubric=request.rubric,
        )
    return None


def _report(
    target: Target[AnalyseFormat], analysis: "ItemAnalysis", path: str, language: Language
) -> "str | Sequence[Line]":
    match target.form:
        case AnalyseFormat.TEXT:
            from etwin_cli.formats.text.items import analysis_lines
            from etwin_cli.formats.text.paint import carries_blocks
            from etwin_cli.languages import words

            stream = sys.stdout if target.file is None else None
            return analysis_lines(
                analysis,
                words(language),
                width_for(stream, os.environ),
                unicode=stream is None or carries_blocks(stream),
            )
        case AnalyseFormat.JSON:
            from etwin_cli.formats.json.item_analysis import analysis_json

            return analysis_json(analysis, path)
        case AnalyseFormat.CSV:
            from etwin_cli.formats.json.item_analysis import analysis_csv

            return analysis_csv(analysis)
        case _:
            assert_never(target.form)
