"""Are answers files fit for scoring?"""

import os
import sys
from typing import TYPE_CHECKING, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import ExitCode, leave
from etwin_cli.commands.inputs import mention_passed
from etwin_cli.commands.language import explainer
from etwin_cli.commands.loading import Checked, check_files, verdict
from etwin_cli.commands.output import width_for
from etwin_cli.commands.request import CheckFormat, Request
from etwin_cli.commands.settings import chosen_format
from etwin_cli.languages import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from etwin_cli.formats.text.layout import Line


def run_validate(request: Request, *, strict: bool = False) -> None:
    """Check answers files, write the reports, and leave with the highest code."""
    form = chosen_format(
        request.report,
        configuration_for(request.files[0], isolated=request.isolated),
        CheckFormat,
        request.output,
    )
    request = request._replace(machine=form not in (CheckFormat.TEXT, CheckFormat.CONCISE))
    wanted = targets(form, request)
    checked, passed = check_files(request)
    reports = [(target, _report(target, checked)) for target in wanted]
    deliver(reports, request.color, force=request.force)
    if not request.machine:
        mention_passed(passed, checked[0].language)
    code = verdict(checked, strict=strict)
    leave(ExitCode.OK if request.exit_zero and code is ExitCode.ANSWERS else code)


def _report(target: Target[CheckFormat], checked: list[Checked]) -> "str | Sequence[Line]":
    """One report on all the files."""
    language = checked[0].language
    files = [(each.file, not each.errors, each.diagnostics) for each in checked]
    match target.form:
        case CheckFormat.TEXT:
            from etwin_cli.formats.text.diagnostics import checked_lines

            width = width_for(sys.stdout if target.file is None else None, os.environ)
            lines = [
                line
                for each in checked
                for line in checked_lines(each.file, each.diagnostics, each.language, width)
            ]
            if len(checked) > 1:
                from etwin_cli.formats.text.layout import BLANK, wrap
                from etwin_cli.formats.text.tally import tally

                faulty = sum(each.errors for each in checked)
                lines += [BLANK, *wrap([tally(len(checked), faulty, None, words(language))], width)]
            return lines
        case CheckFormat.CONCISE:
            from etwin_cli.formats.concise import concise

            return "".join(concise(each.diagnostics, each.language) for each in checked)
        case CheckFormat.JSON:
            from etwin_cli.formats.json import diagnostics_json

            return diagnostics_json(files, explainer(language))
        case CheckFormat.SARIF | CheckFormat.GITHUB | CheckFormat.GITLAB | CheckFormat.JUNIT:
            from importlib import import_module

            from etwin_cli.languages.diagnosing import Diagnoser

            module = import_module(f"etwin_cli.formats.{target.form}")
            text: str = getattr(module, target.form.value)(files, Diagnoser(language))
            return text
        case _:
            assert_never(target.form)
