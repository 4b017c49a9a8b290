"""Text reports on stdout, with a line on what to do next where somebody watches."""

import os
import shlex
import sys

from etwin_cli.commands.loading import Checked
from etwin_cli.commands.output import can_show_blocks, print_lines, width_of, write_error
from etwin_cli.commands.request import Request
from etwin_cli.languages import Words, words
from etwin_cli.model.codes import Code
from etwin_cli.model.result import GapAnalysis, Result


def print_score(result: Result, checked: Checked, request: Request) -> None:
    """Print where the school stands."""
    from etwin_cli.formats.text.score import score_lines

    said = words(checked.language)
    lines = score_lines(
        result,
        said,
        width_of(sys.stdout, os.environ),
        unicode=can_show_blocks(sys.stdout),
        hint=_command("gap", checked, request),
    )
    print_lines(lines, request.color)
    _mention_warnings(checked, said)


def print_gap(analysis: GapAnalysis, checked: Checked, request: Request) -> None:
    """Print what to do next."""
    from etwin_cli.formats.text.gap import gap_lines

    said = words(checked.language)
    steps = [*analysis.steps, *analysis.questions]
    first = steps[0].result.indicator.id if steps else None
    hint = f"etwin explain {first}" if first else _command("score", checked, request)
    lines = gap_lines(
        analysis,
        said,
        width_of(sys.stdout, os.environ),
        unicode=can_show_blocks(sys.stdout),
        hint=hint if sys.stdout.isatty() else None,
    )
    print_lines(lines, request.color)
    _mention_warnings(checked, said)


def _command(name: str, checked: Checked, request: Request) -> str | None:
    """The next useful command, as it can be typed; None where nobody watches."""
    if not sys.stdout.isatty():
        return None
    words_ = ["etwin", name]
    if checked.file != "answers.yaml":
        words_.append(checked.file)
    if request.rubric is not None:
        words_ += ["--rubric", request.rubric]
    return shlex.join(words_)


def _mention_warnings(checked: Checked, said: Words) -> None:
    """Missing evidence is in the report itself; of other warnings only their number is told."""
    others = [found for found in checked.diagnostics if found.code is not Code.MISSING_EVIDENCE]
    if others:
        command = shlex.join(["etwin", "validate", checked.file])
        write_error(said("warnings", n=len(others), command=command) + "\n")
