"""What is missing, and what to do next?"""

import os
import sys
from typing import TYPE_CHECKING, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.loading import Checked, check_files, scorable, verdict
from etwin_cli.commands.output import width_for
from etwin_cli.commands.reporting import mention_warnings, next_command
from etwin_cli.commands.request import GapFormat, Request
from etwin_cli.commands.settings import chosen_format
from etwin_cli.languages import words
from etwin_cli.model.ids import BandId
from etwin_cli.model.result import GapAnalysis
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from etwin_cli.formats.text.layout import Line


def run_gap(request: Request, band: str | None = None) -> None:
    """Write the gap analysis of an answers file, and leave with its code."""
    form = chosen_format(request.report, configuration_for(request.files[0]), GapFormat)
    request = request._replace(machine=form in (GapFormat.JSON, GapFormat.CSV))
    wanted = targets(form, request)
    checked = check_files(request)
    if len(checked) > 1:
        refuse("etwin gap takes one file")
    for each, rubric, answers in scorable(checked, request):
        analysis = gaps(score(rubric, answers), _band(rubric, band))
        reports = [(target, _report(target, analysis, each, request)) for target in wanted]
        deliver(reports, request.color, force=request.force)
        if form is GapFormat.TEXT:
            mention_warnings(each)
    code = verdict(checked)
    leave(ExitCode.OK if request.exit_zero and code is ExitCode.ANSWERS else code)


def _band(rubric: Rubric, name: str | None) -> BandId | None:
    if name is None:
        return None
    found = rubric.band(name)
    if found is None:
        known = ", ".join(band.id for band in rubric.bands) or "it has none"
        refuse(f"--band: the rubric {rubric.id} has no band {name!r}; its bands: {known}")
    return found.id


def _report(
    target: Target[GapFormat], analysis: GapAnalysis, checked: Checked, request: Request
) -> "str | Sequence[Line]":
    said = words(checked.language)
    match target.form:
        case GapFormat.TEXT:
            return _lines(target, analysis, checked, request)
        case GapFormat.JSON:
            from etwin_cli.formats.json import gap_json

            return gap_json(analysis, checked.file)
        case GapFormat.CSV:
            from etwin_cli.formats.csv import gap_csv

            return gap_csv([(checked.file, analysis)])
        case GapFormat.MARKDOWN:
            from etwin_cli.formats.markdown import gap_markdown

            return gap_markdown(analysis, checked.file, said)
        case _:
            assert_never(target.form)


def _lines(
    target: Target[GapFormat], analysis: GapAnalysis, checked: Checked, request: Request
) -> "Sequence[Line]":
    from etwin_cli.formats.text.gap import gap_lines
    from etwin_cli.formats.text.paint import carries_blocks

    stream = sys.stdout if target.file is None else None
    return gap_lines(
        analysis,
        words(checked.language),
        width_for(stream, os.environ),
        unicode=stream is None or carries_blocks(stream),
        hint=_hint(analysis, checked, request) if stream else None,
    )


def _hint(analysis: GapAnalysis, checked: Checked, request: Request) -> str | None:
    """The first step's indicator is worth reading; without steps, the score is."""
    if not sys.stdout.isatty():
        return None
    for step in (*analysis.steps, *analysis.questions):
        return f"etwin explain {step.result.indicator.id}"
    return next_command("score", checked, request)
