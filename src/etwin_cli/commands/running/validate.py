"""Is an answers file fit for scoring?"""

import os
import sys
from collections.abc import Sequence

from etwin_cli.commands.exits import ExitCode, leave
from etwin_cli.commands.language import explainer
from etwin_cli.commands.loading import Checked, check_file
from etwin_cli.commands.output import Color, print_lines, width_of, write
from etwin_cli.commands.request import CheckFormat, Request


def run_validate(
    files: Sequence[str],
    rubric: str | None,
    lang: str | None,
    report: CheckFormat,
    strict: bool,
    color: Color,
) -> None:
    """Check answers files, write what was found on stdout, and leave with the highest code."""
    request = Request(rubric, lang, color, machine=report is CheckFormat.JSON)
    checked = [check_file(path, request) for path in files]
    _write(checked, report, request)
    leave(max(_verdict(file, strict=strict) for file in checked))


def _verdict(checked: Checked, *, strict: bool) -> ExitCode:
    if checked.unreadable:
        return ExitCode.REQUEST
    failed = checked.errors or (strict and checked.diagnostics)
    return ExitCode.ANSWERS if failed else ExitCode.OK


def _write(checked: list[Checked], report: CheckFormat, request: Request) -> None:
    if report is CheckFormat.JSON:
        from etwin_cli.formats.json import diagnostics_json

        files = [(file.file, not file.errors, file.diagnostics) for file in checked]
        write(diagnostics_json(files, explainer(checked[0].language)))
    elif report is CheckFormat.CONCISE:
        from etwin_cli.formats.concise import concise

        write("".join(concise(file.diagnostics, file.language) for file in checked))
    else:
        from etwin_cli.formats.text.diagnostics import checked_lines

        width = width_of(sys.stdout, os.environ)
        print_lines(
            [
                line
                for file in checked
                for line in checked_lines(file.file, file.diagnostics, file.language, width)
            ],
            request.color,
        )
