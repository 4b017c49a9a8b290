"""Where do schools stand?"""

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.inputs import mention_passed
from etwin_cli.commands.language import explainer
from etwin_cli.commands.loading import Checked, check_files, scorable, verdict
from etwin_cli.commands.output import width_for
from etwin_cli.commands.reporting import mention_warnings, next_command
from etwin_cli.commands.request import GateOptions, Request, ScoreFormat, WhatIf
from etwin_cli.commands.settings import chosen_format
from etwin_cli.languages import words
from etwin_cli.model.result import Result
from etwin_cli.scoring.score import score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from etwin_cli.formats.text.layout import Line


class Scored(NamedTuple):
    """A file and its result; None: it is not fit for scoring."""

    checked: Checked
    result: Result | None


def run_score(
    request: Request,
    gates: GateOptions = GateOptions(),  # noqa: B008 (frozen)
    what_if: WhatIf = WhatIf(),  # noqa: B008 (frozen)
    against: str | None = None,
) -> None:
    """Score answers files, write the reports, and leave with the highest code.

    Gates are held against the answers as they are, whatever is asked about others. `against` is
    the database of a cohort.
    """
    form = chosen_format(
        request.report, configuration_for(request.files[0]), ScoreFormat, request.output
    )
    request = request._replace(machine=form in _MACHINE)
    wanted = targets(form, request)
    checked, passed = check_files(request)
    if len(checked) > 1 and any(target.form is ScoreFormat.JSON for target in wanted):
        refuse("--format json takes one file; jsonl takes any number")
    if what_if != WhatIf():
        _refuse_mixture("--set and --sensitivity", wanted, checked)
    if against is not None:
        _refuse_mixture("--against", wanted, checked)
        if what_if != WhatIf():
            refuse("--against goes with the answers as they are, not with --set or --sensitivity")
    fit = scorable(checked, request, quiet=form is ScoreFormat.JSONL)
    scored = [Scored(each, _result(each)) for each in checked]
    failed = _fails_gates(scored, gates, request)
    reports = [
        (target, _report(target, scored, request, what_if, against))
        for target in wanted
        if fit or target.form is ScoreFormat.JSONL
    ]
    deliver(reports, request.color, force=request.force)
    if form is ScoreFormat.TEXT:
        for each in checked:
            mention_warnings(each)
        mention_passed(passed, checked[0].language)
    code = max(verdict(checked), ExitCode.ANSWERS if failed else ExitCode.OK)
    leave(ExitCode.OK if request.exit_zero and code is ExitCode.ANSWERS else code)


def _result(checked: Checked) -> Result | None:
    if checked.rubric is None or checked.answers is None:
        return None
    return score(checked.rubric, checked.answers)


def _fails_gates(scored: list[Scored], gates: GateOptions, request: Request) -> bool:
    """Whether a result does not meet what is asked of it; most often nothing is."""
    if gates == GateOptions() and not any(each.checked.configured.has_gates for each in scored):
        return False
    from etwin_cli.commands.gating import failed_gates

    fit = [(each.checked, each.result) for each in scored if each.result is not None]
    return failed_gates(fit, gates, request)


_MACHINE = (ScoreFormat.JSON, ScoreFormat.JSONL, ScoreFormat.CSV)


def _refuse_mixture(
    option: str, wanted: "Sequence[Target[ScoreFormat]]", checked: list[Checked]
) -> None:
    if any(target.form is not ScoreFormat.TEXT for target in wanted):
        refuse(f"with {option}, the report is written as text alone")
    if len(checked) > 1:
        refuse(f"with {option}, etwin score can take one file")


def _report(
    target: Target[ScoreFormat],
    scored: list[Scored],
    request: Request,
    what_if: WhatIf,
    against: str | None,
) -> "str | Sequence[Line]":
    """One report on all the files."""
    fit = [(each.checked, each.result) for each in scored if each.result is not None]
    if what_if != WhatIf():
        from etwin_cli.commands.running.whatif import what_if_report

        return what_if_report(target.file, *fit[0], what_if)
    match target.form:
        case ScoreFormat.TEXT:
            return [
                line
                for each, result in fit
                for line in _lines(target, each, result, request, against)
            ]
        case ScoreFormat.JSON:
            from etwin_cli.formats.json import result_json

            return "".join(result_json(result, each.file) for each, result in fit)
        case ScoreFormat.JSONL:
            return "".join(_json_line(each) for each in scored)
        case ScoreFormat.CSV:
            from etwin_cli.formats.csv import score_csv

            return score_csv([(each.file, result) for each, result in fit])
        case ScoreFormat.MARKDOWN:
            from etwin_cli.formats.markdown import score_markdown

            return "\n".join(
                score_markdown(result, each.file, words(each.language)) for each, result in fit
            )
        case _:
            assert_never(target.form)


def _json_line(scored: Scored) -> str:
    from etwin_cli.formats.json import refused_json, result_json

    checked, result = scored
    if result is None:
        return refused_json(checked.file, checked.diagnostics, explainer(checked.language))
    return result_json(result, checked.file, indent=None)


def _lines(
    target: Target[ScoreFormat],
    checked: Checked,
    result: Result,
    request: Request,
    against: str | None,
) -> "Sequence[Line]":
    from etwin_cli.formats.text.layout import BLANK
    from etwin_cli.formats.text.paint import carries_blocks
    from etwin_cli.formats.text.score import score_lines

    stream = sys.stdout if target.file is None else None
    lines = score_lines(
        result,
        words(checked.language),
        width_for(stream, os.environ),
        unicode=stream is None or carries_blocks(stream),
        hint=next_command("gap", checked, request) if stream else None,
        among=() if against is None else _among(against, target, checked, result),
    )
    return [*lines, BLANK] if len(request.files) > 1 else lines


def _among(
    against: str, target: Target[ScoreFormat], checked: Checked, result: Result
) -> "Sequence[Line]":
    from etwin_cli.commands.running.against import against_section

    return against_section(against, target.file, checked, result)
