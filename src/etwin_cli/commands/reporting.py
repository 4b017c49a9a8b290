"""What stands around the text reports: the next command, and the warnings."""

import sys

from etwin_cli.commands.loading import Checked, file_command
from etwin_cli.commands.output import write_error
from etwin_cli.commands.request import Request
from etwin_cli.languages import words
from etwin_cli.model.codes import Code


def next_command(name: str, checked: Checked, request: Request) -> str | None:
    """The next useful command, as it can be typed; None where nobody watches."""
    if not sys.stdout.isatty():
        return None
    return file_command(name, checked.file, request)


def mention_warnings(checked: Checked, request: Request) -> None:
    """Missing evidence is in the report itself; of other warnings only their number is told."""
    if checked.answers is None:
        return
    others = [found for found in checked.diagnostics if found.code is not Code.MISSING_EVIDENCE]
    if others:
        command = file_command("validate", checked.file, request)
        write_error(words(checked.language)("warnings", n=len(others), command=command))
