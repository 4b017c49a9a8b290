"""Where do schools stand?"""

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, assert_never

from etwin_cli.commands.configuration import Gates, configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.inputs import mention_passed
from etwin_cli.commands.language import explainer
from etwin_cli.commands.loading import (
    Checked,
    check_files,
    criterion_in_view,
    rubric_to_name,
    scorable,
    verdict,
)
from etwin_cli.commands.output import print_errors, width_for
from etwin_cli.commands.reporting import mention_warnings, next_command
from etwin_cli.commands.request import GateOptions, Request, ScoreFormat, WhatIf
from etwin_cli.commands.settings import chosen_format
from etwin_cli.languages import words
from etwin_cli.model.gates import Gate, Verdict
from etwin_cli.model.result import Result
from etwin_cli.scoring.score import score
from etwin_cli.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from etwin_cli.commands.gating import Held
    from etwin_cli.formats.text.layout import Line


class Scored(NamedTuple):
    """A file, its result (None: it is not fit for scoring), and what is asked of it."""

    checked: Checked
    result: Result | None
    held: "tuple[Held, ...]" = ()

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What came of every gate."""
        return tuple(each.verdict for each in self.held)

    @property
    def gates(self) -> tuple[Gate, ...]:
        """Every gate."""
        return tuple(each.gate for each in self.verdicts)

    @property
    def is_below(self) -> bool:
        """Whether a gate is not met."""
        return not all(each.met for each in self.verdicts)


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
        request.report,
        configuration_for(request.files[0], isolated=request.isolated),
        ScoreFormat,
        request.output,
    )
    request = request._replace(machine=form in _MACHINE)
    wanted = targets(form, request)
    checked, passed = check_files(request)
    if len(checked) > 1 and any(target.form is ScoreFormat.JSON for target in wanted):
        refuse("--format json takes one file; jsonl takes any number")
    if request.criterion is not None and (against is not None or what_if != WhatIf()):
        refuse("--criterion goes without --set, --sensitivity and --against")
    if what_if != WhatIf():
        _refuse_mixture(Sentence("--set and --sensitivity"), wanted, checked)
    if against is not None:
        _refuse_mixture("--against", wanted, checked)
        if what_if != WhatIf():
            refuse("--against goes with the answers as they are, not with --set or --sensitivity")
    fit = scorable(checked, request, quiet=form is ScoreFormat.JSONL)
    scored = [_scored(each, gates) for each in checked]
    _tell_gates(scored, request)
    reports = [
        (target, _report(target, scored, request, what_if, against))
        for target in wanted
        if fit or _has_place_for_faults(target.form, len(scored))
    ]
    deliver(reports, request.color, force=request.force)
    if form is ScoreFormat.TEXT:
        for each in checked:
            mention_warnings(each, request)
        mention_passed(passed, checked[0].language)
    failed = any(each.is_below for each in scored)
    code = max(verdict(checked), ExitCode.ANSWERS if failed else ExitCode.OK)
    leave(ExitCode.OK if request.exit_zero and code is ExitCode.ANSWERS else code)


def _scored(checked: Checked, gates: GateOptions) -> Scored:
    """A file with its result, held against what is asked of it; most often nothing is."""
    if checked.rubric is None or checked.answers is None:
        return Scored(checked, None)
    result = score(checked.rubric, checked.answers)
    if gates == GateOptions() and checked.configured.gates == Gates():
        return Scored(checked, result)
    from etwin_cli.commands.gating import held

    return Scored(checked, result, held(result, gates, checked.configured))


def _tell_gates(scored: list[Scored], request: Request) -> None:
    """Say on stderr which gates are not met."""
    for each in scored:
        if each.result is not None and each.is_below:
            from etwin_cli.commands.gating import unmet_lines

            said = words(each.checked.language)
            lines = unmet_lines(each.checked.file, each.result, each.held, said)
            print_errors(list(lines), request.color)


def _in_view(scored: Scored, request: Request) -> Scored:
    """What is shown of it, where --criterion asks for one alone."""
    if scored.result is None or request.criterion is None:
        return scored
    name = criterion_in_view(scored.result.rubric, request)
    return scored if name is None else scored._replace(result=scored.result.only(name))


_MACHINE = (ScoreFormat.JSON, ScoreFormat.JSONL, ScoreFormat.CSV)


def _has_place_for_faults(form: ScoreFormat, files: int) -> bool:
    """Whether a report tells of files that are not fit for scoring too."""
    return form in (ScoreFormat.JSONL, ScoreFormat.MARKDOWN) or (
        form is ScoreFormat.TEXT and files > 1
    )


def _refuse_mixture(
    option: str, wanted: "Sequence[Target[ScoreFormat]]", checked: list[Checked]
) -> None:
    if any(target.form is not ScoreFormat.TEXT for target in wanted):
        refuse("with {option}, the report is written as text alone", option=option)
    if len(checked) > 1:
        refuse("with {option}, etwin score can take one file", option=option)


def _report(
    target: Target[ScoreFormat],
    scored: list[Scored],
    request: Request,
    what_if: WhatIf,
    against: str | None,
) -> "str | Sequence[Line]":
    """One report on all the files."""
    scored = [_in_view(each, request) for each in scored]
    fit = [(each, each.result) for each in scored if each.result is not None]
    if what_if != WhatIf():
        from etwin_cli.commands.whatif import what_if_report

        (each, result) = fit[0]
        return what_if_report(target.file, each.checked, result, what_if, each.gates)
    match target.form:
        case ScoreFormat.TEXT:
            from etwin_cli.formats.text.layout import BLANK

            lines = [
                line
                for each, result in fit
                for line in (*_lines(target, each, result, request, against), BLANK)
            ]
            return [*lines, *_tally(target, scored)] if len(scored) > 1 else lines[:-1]
        case ScoreFormat.JSON:
            from etwin_cli.formats.json.writing import result_json

            return "".join(
                result_json(result, each.checked.file, gates=each.verdicts) for each, result in fit
            )
        case ScoreFormat.JSONL:
            return "".join(_json_line(each, request) for each in scored)
        case ScoreFormat.CSV:
            from etwin_cli.formats.csv import score_csv

            return score_csv([(each.checked.file, result) for each, result in fit])
        case ScoreFormat.MARKDOWN:
            return _markdown(scored)
        case _:
            assert_never(target.form)


def _json_line(scored: Scored, request: Request) -> str:
    from etwin_cli.formats.json.writing import refused_json, result_json

    checked, result, _ = scored
    if result is None:
        explain = explainer(checked.language, rubric_to_name(checked, request))
        return refused_json(checked.file, checked.diagnostics, explain)
    return result_json(result, checked.file, gates=scored.verdicts, indent=None)


def _markdown(scored: list[Scored]) -> str:
    from etwin_cli.formats.markdown_files import File, files_markdown

    return files_markdown(
        [
            File(
                each.checked.file,
                each.checked.school,
                sum(not found.code.is_warning for found in each.checked.diagnostics),
                each.result,
                each.verdicts,
                words(each.checked.language),
            )
            for each in scored
        ]
    )


def _tally(target: Target[ScoreFormat], scored: list[Scored]) -> "Sequence[Line]":
    """How many files there were."""
    from etwin_cli.formats.text.layout import wrap
    from etwin_cli.formats.text.tally import tally

    faulty = sum(each.result is None for each in scored)
    below = sum(each.is_below for each in scored) if any(each.held for each in scored) else None
    text = tally(len(scored), faulty, below, words(scored[0].checked.language))
    return wrap([text], width_for(sys.stdout if target.file is None else None, os.environ))


def _lines(
    target: Target[ScoreFormat],
    scored: Scored,
    result: Result,
    request: Request,
    against: str | None,
) -> "Sequence[Line]":
    from etwin_cli.formats.text.paint import carries_blocks
    from etwin_cli.formats.text.score import score_lines

    checked, stream = scored.checked, sys.stdout if target.file is None else None
    return score_lines(
        result,
        words(checked.language),
        width_for(stream, os.environ),
        unicode=stream is None or carries_blocks(stream),
        hint=next_command("gap", checked, request) if stream else None,
        among=() if against is None else _among(against, target, checked, result),
        gates=scored.gates,
    )


def _among(
    against: str, target: Target[ScoreFormat], checked: Checked, result: Result
) -> "Sequence[Line]":
    from etwin_cli.commands.against import against_section

    return against_section(against, target.file, checked, result)
