"""What is missing, and what to do next?"""

import os
import re
import sys
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple, NoReturn, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.inputs import mention_passed
from etwin_cli.commands.loading import (
    Checked,
    check_files,
    criterion_in_view,
    file_command,
    rubric_to_name,
    scorable,
    verdict,
)
from etwin_cli.commands.output import can_show_blocks, print_lines, width_for
from etwin_cli.commands.reporting import mention_warnings, next_command
from etwin_cli.commands.request import GapFormat, Request
from etwin_cli.commands.settings import chosen_format
from etwin_cli.languages import words
from etwin_cli.languages.typed import command
from etwin_cli.model.answers import Answers
from etwin_cli.model.ids import BandId, IndicatorId
from etwin_cli.model.result import GapAnalysis
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from etwin_cli.formats.text.layout import Line
    from etwin_cli.model.path import Path


class PathOptions(NamedTuple):
    """The path that is asked for, as it is written on the command line."""

    wanted: bool = False
    budget: str | None = None
    fixed: tuple[str, ...] = ()
    as_plan: bool = False


def run_gap(
    request: Request,
    band: str | None = None,
    options: PathOptions = PathOptions(),  # noqa: B008 (frozen)
    top: int | None = None,
) -> None:
    """Write the gap analysis of an answers file or its path, and leave with its code.

    `top` is how many of the steps are given, from the first on; None: all.
    """
    if options.wanted and top is not None:
        refuse("--top goes without --path, whose steps belong together")
    if options.wanted and request.criterion is not None:
        refuse("--criterion goes without --path, whose steps belong together")
    form = chosen_format(
        request.report,
        configuration_for(request.files[0], isolated=request.isolated),
        GapFormat,
        request.output,
    )
    request = request._replace(machine=form in (GapFormat.JSON, GapFormat.CSV))
    wanted = targets(form, request)
    _refuse_mixture(options, wanted, request.files[0])
    checked, passed = check_files(request)
    if len(checked) > 1:
        refuse("etwin gap takes one file")
    for each, rubric, answers in scorable(checked, request):
        analysis = gaps(score(rubric, answers), band_of(rubric, band))
        alone = criterion_in_view(rubric, request)
        analysis = analysis if alone is None else analysis.only(alone)
        analysis = analysis if top is None else analysis.first(top)
        path = _path(analysis, options, band_of(rubric, band)) if options.wanted else None
        reports = [(target, _report(target, analysis, path, each, request)) for target in wanted]
        added = _planned(path, each, rubric, answers, request) if path and options.as_plan else None
        deliver(reports, request.color, force=request.force)
        if added is not None:
            print_lines(added, request.color)
        if form is GapFormat.TEXT:
            mention_warnings(each, request)
    if form is GapFormat.TEXT:
        mention_passed(passed, checked[0].language)
    code = verdict(checked)
    leave(ExitCode.OK if request.exit_zero and code is ExitCode.ANSWERS else code)


def band_of(rubric: Rubric, name: str | None) -> BandId | None:
    """The band that --band names; ends the command where the rubric has none such."""
    if name is None:
        return None
    from etwin_cli.commands.gating import band_called

    return band_called(rubric, name, "--band").id


def _planned(
    path: "Path", checked: Checked, rubric: Rubric, answers: Answers, request: Request
) -> "Sequence[Line]":
    """Put the path's steps into the file's plans, and tell which."""
    from etwin_cli.commands.planning import add_to_plans
    from etwin_cli.formats.text.page import Page
    from etwin_cli.formats.text.plans import plan_lines
    from etwin_cli.languages import words

    added = add_to_plans(path, checked, rubric, answers)
    ask = file_command("ask", checked.file, request)
    say, width = words(checked.language), width_for(sys.stdout, os.environ)
    page = Page.of(rubric, say, width, unicode=can_show_blocks(sys.stdout))
    return plan_lines(
        page,
        added.new,
        checked.file,
        ask,
        wanted=added.steps,
        left_out=added.left_out,
        later=added.later,
    )


def _refuse_mixture(options: PathOptions, wanted: "Sequence[Target[GapFormat]]", file: str) -> None:
    if options.as_plan:
        from etwin_cli.commands.planning import refuse_for_plans

        refuse_for_plans(file, wanted[0].form, wanted=options.wanted)
    if options.wanted:
        if any(target.form is GapFormat.CSV for target in wanted):
            refuse("--path is written as text, json or markdown, not as csv")
    elif options.budget is not None or options.fixed:
        option = "--fix" if options.budget is None else "--budget"
        refuse("{option} goes with --path", option=option)


def _path(analysis: GapAnalysis, options: PathOptions, band: BandId | None) -> "Path":
    from etwin_cli.scoring.path import best_within, cheapest_path

    result = analysis.result
    fixed = [_indicator(result.rubric, name) for name in options.fixed]
    if options.budget is not None:
        return best_within(result, _effort(options.budget), band, fixed)
    if not result.rubric.bands:
        refuse(
            "--path: the rubric {rubric} has no bands to reach; give a --budget",
            rubric=result.rubric.id,
        )
    return cheapest_path(result, band, fixed)


def _indicator(rubric: Rubric, name: str) -> IndicatorId:
    found = rubric.indicators_by_id.get(IndicatorId(name))
    if found is None:
        refuse_indicator("--fix", rubric, name)
    return found.id


def refuse_indicator(option: str, rubric: Rubric, name: str) -> NoReturn:
    """End the command: the rubric has no indicator of the name that an option gives."""
    from etwin_cli.reading.decoding import nearest

    for near in nearest(name, rubric.indicators_by_id)[:1]:
        refuse(
            "{option}: the rubric {rubric} has no indicator {name!r}; did you mean {near}?",
            option=option,
            rubric=rubric.id,
            name=name,
            near=near,
        )
    refuse(
        "{option}: the rubric {rubric} has no indicator {name!r}",
        option=option,
        rubric=rubric.id,
        name=name,
    )


def _effort(text: str) -> Fraction:
    if re.fullmatch(r"[0-9]{1,6}(?:\.[05])?", text) is None:
        refuse("--budget: {text!r} is not an effort such as 4 or 2.5", text=text)
    return Fraction(text)


def _report(
    target: Target[GapFormat],
    analysis: GapAnalysis,
    path: "Path | None",
    checked: Checked,
    request: Request,
) -> "str | Sequence[Line]":
    said = words(checked.language)
    match target.form:
        case GapFormat.TEXT:
            return _lines(target, analysis, path, checked, request)
        case GapFormat.JSON:
            from etwin_cli.formats.json.writing import gap_json

            if path is None:
                return gap_json(analysis, checked.file)
            from etwin_cli.formats.paths import path_of

            return gap_json(analysis, checked.file, path=path_of(path, said))
        case GapFormat.CSV:
            from etwin_cli.formats.csv import gap_csv

            return gap_csv([(checked.file, analysis)])
        case GapFormat.MARKDOWN:
            from etwin_cli.formats.markdown.reports import gap_markdown, path_markdown

            if path is not None:
                return path_markdown(path, checked.file, said)
            return gap_markdown(analysis, checked.file, said)
        case _:
            assert_never(target.form)


def _lines(
    target: Target[GapFormat],
    analysis: GapAnalysis,
    path: "Path | None",
    checked: Checked,
    request: Request,
) -> "Sequence[Line]":
    from etwin_cli.formats.text.paint import carries_blocks

    stream = sys.stdout if target.file is None else None
    said, width = words(checked.language), width_for(stream, os.environ)
    blocks = stream is None or carries_blocks(stream)
    hint = _hint(analysis, path, checked, request) if stream else None
    if path is not None:
        from etwin_cli.formats.text.path import path_lines

        return path_lines(path, said, width, unicode=blocks, hint=hint)
    from etwin_cli.formats.text.gap import gap_lines

    ask = _ask(checked, request)
    return gap_lines(analysis, said, width, unicode=blocks, hint=hint, ask=ask)


def _ask(checked: Checked, request: Request) -> str | None:
    """The command that asks the questions; None: there is no file to write the answers to."""
    return None if request.files[0] == "-" else file_command("ask", checked.file, request)


def _hint(
    analysis: GapAnalysis, path: "Path | None", checked: Checked, request: Request
) -> str | None:
    """Questions that come first; else the first step's indicator; without any, the score."""
    if not sys.stdout.isatty():
        return None
    if analysis.answer_first is not None and path is None and request.files[0] != "-":
        return file_command("ask", checked.file, request)
    steps = [step.result for step in path.steps] if path else []
    for found in (*steps, *(gap.result for gap in (*analysis.steps, *analysis.questions))):
        return command(
            "explain",
            found.indicator.id,
            rubric=rubric_to_name(checked, request),
            isolated=request.isolated,
        )
    return next_command("score", checked, request)
