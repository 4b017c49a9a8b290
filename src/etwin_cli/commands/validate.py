"""Are answers files fit for scoring?"""

import os
import sys
from typing import TYPE_CHECKING, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import ExitCode, leave
from etwin_cli.commands.inputs import mention_passed
from etwin_cli.commands.language import explainer
from etwin_cli.commands.loading import (
    Checked,
    check_files,
    file_command,
    rubric_to_name,
    verdict,
)
from etwin_cli.commands.output import width_for
from etwin_cli.commands.request import CheckFormat, Request
from etwin_cli.commands.settings import chosen_format
from etwin_cli.languages import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from etwin_cli.formats.text.layout import Line


def run_validate(request: Request, *, strict: bool = False, quiet: bool = False) -> None:
    """Check answers files, write the reports, and leave with the highest code.

    `quiet` tells what fails a file and nothing else.
    """
    form = chosen_format(
        request.report,
        configuration_for(request.files[0], isolated=request.isolated),
        CheckFormat,
        request.output,
    )
    request = request._replace(machine=form not in (CheckFormat.TEXT, CheckFormat.CONCISE))
    wanted = targets(form, request)
    checked, passed = check_files(request)
    told = [each.failing for each in checked] if quiet and not strict else checked
    reports = [(target, _report(target, told, request, quiet=quiet)) for target in wanted]
    deliver(reports, request.color, force=request.force)
    if not request.machine and not quiet:
        mention_passed(passed, checked[0].language)
    code = verdict(checked, strict=strict)
    leave(ExitCode.OK if request.exit_zero and code is ExitCode.ANSWERS else code)


def _checked_lines(checked: Checked, request: Request, width: int) -> "list[Line]":
    from etwin_cli.formats.problems.text import checked_lines

    whole = file_command("validate", checked.file, request, "--format", "concise")
    rubric = rubric_to_name(checked, request)
    return checked_lines(checked.file, checked.diagnostics, checked.language, width, whole, rubric)


def _report(
    target: Target[CheckFormat], checked: list[Checked], request: Request, *, quiet: bool
) -> "str | Sequence[Line]":
    """One report on all the files."""
    language, named = checked[0].language, rubric_to_name(checked[0], request)
    files = [(each.file, not each.errors, each.diagnostics) for each in checked]
    match target.form:
        case CheckFormat.TEXT:
            width = width_for(sys.stdout if target.file is None else None, os.environ)
            shown = [each for each in checked if each.diagnostics or not quiet]
            lines = [line for each in shown for line in _checked_lines(each, request, width)]
            if len(checked) > 1 and not quiet:
                from etwin_cli.formats.text.layout import BLANK, wrap
                from etwin_cli.formats.text.tally import tally

                faulty = sum(each.errors for each in checked)
                lines += [BLANK, *wrap([tally(len(checked), faulty, None, words(language))], width)]
            return lines
        case CheckFormat.CONCISE:
            from etwin_cli.formats.problems.concise import concise

            return "".join(concise(each.diagnostics, each.language) for each in checked)
        case CheckFormat.JSON:
            from etwin_cli.formats.json.writing import diagnostics_json

            return diagnostics_json(files, explainer(language, named))
        case CheckFormat.SARIF | CheckFormat.GITHUB | CheckFormat.GITLAB | CheckFormat.JUNIT:
            from importlib import import_module

            from etwin_cli.languages.diagnosing import Diagnoser

            module = import_module(f"etwin_cli.formats.problems.{target.form}")
            text: str = getattr(module, target.form.value)(files, Diagnoser(language, named))
            return text
        case _:
            assert_never(target.form)
