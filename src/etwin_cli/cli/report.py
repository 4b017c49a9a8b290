"""etwin report: the school's report, for its management to read and sign."""

from typing import Annotated

import typer

from etwin_cli.cli.options import (
    BandOption,
    ColorOption,
    CriterionOption,
    FileArgument,
    ForceOption,
    IsolatedOption,
    LangOption,
    RubricOption,
    StdinFilenameOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.report import run_report
from etwin_cli.commands.request import DEFAULT_FILE, Request


def report(
    file: FileArgument = DEFAULT_FILE,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="The file to write: a page (.html) or Markdown (.md).",
        ),
    ] = None,
    previous: Annotated[
        list[str] | None,
        typer.Option(
            "--previous",
            metavar="OLD",
            help="An earlier answers file or JSON result; repeatable, the oldest first.",
        ),
    ] = None,
    band: BandOption = None,
    criterion: CriterionOption = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    force: ForceOption = False,
    stdin_filename: StdinFilenameOption = None,
    color: ColorOption = Color.AUTO,
) -> None:
    """Write the school's report: where it stands, what shows it, and what comes next.

    One page without scripts, to read, print and sign, that asks nothing of the network.

    Exits with 1, and writes nothing, where the answers have an error.
    """
    request = Request(
        files=(file,),
        rubric=rubric,
        lang=lang,
        isolated=isolated,
        criterion=criterion,
        color=color,
        output=output,
        force=force,
        stdin_filename=stdin_filename,
    )
    run_report(request, tuple(previous or ()), band)
