"""etwin gap: what is missing, and what to do next?"""

from typing import Annotated

import typer

from etwin_cli.commands import completing
from etwin_cli.commands.options import (
    AlsoOption,
    ColorOption,
    ExitZeroOption,
    FileArgument,
    ForceOption,
    GapFormatOption,
    LangOption,
    OutputOption,
    RubricOption,
    StdinFilenameOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.running.gap import run_gap


def gap(
    file: FileArgument = DEFAULT_FILE,
    band: Annotated[
        str | None,
        typer.Option(
            "--band",
            metavar="BAND",
            autocompletion=completing.bands,
            help="The band in view; by default the next one.",
        ),
    ] = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    report: GapFormatOption = None,
    output: OutputOption = None,
    also: AlsoOption = None,
    force: ForceOption = False,
    stdin_filename: StdinFilenameOption = None,
    exit_zero: ExitZeroOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show what to improve and what to document, in the order that gains most, then what is open.

    Exits with 1 where the answers have an error.
    """
    request = Request(
        files=(file,),
        rubric=rubric,
        lang=lang,
        report=report,
        color=color,
        output=output,
        also=tuple(also or ()),
        force=force,
        stdin_filename=stdin_filename,
        exit_zero=exit_zero,
    )
    run_gap(request, band)
