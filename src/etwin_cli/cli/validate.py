"""etwin validate: is an answers file fit for scoring?"""

from typing import Annotated

import typer

from etwin_cli.cli.options import (
    AlsoOption,
    CheckFormatOption,
    ColorOption,
    ExitZeroOption,
    FilesArgument,
    ForceOption,
    IsolatedOption,
    LangOption,
    OutputOption,
    RubricOption,
    StdinFilenameOption,
    StrictOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.validate import run_validate


def validate(
    files: FilesArgument = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    report: CheckFormatOption = None,
    output: OutputOption = None,
    also: AlsoOption = None,
    force: ForceOption = False,
    stdin_filename: StdinFilenameOption = None,
    exit_zero: ExitZeroOption = False,
    color: ColorOption = Color.AUTO,
    strict: StrictOption = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Tell only what fails a file: no warnings.")
    ] = False,
    check_files: Annotated[
        bool,
        typer.Option(
            "--check-files",
            help="Warn of evidence files that are not in the folder of the answers file.",
        ),
    ] = False,
) -> None:
    """Check answers files: everything that is wrong, with its place and what to do.

    Exits with 1 where a file has an error, with 2 where one cannot be read.
    """
    request = Request(
        files=tuple(files or [DEFAULT_FILE]),
        rubric=rubric,
        lang=lang,
        isolated=isolated,
        report=report,
        color=color,
        output=output,
        also=tuple(also or ()),
        force=force,
        stdin_filename=stdin_filename,
        exit_zero=exit_zero,
        check_files=check_files,
    )
    run_validate(request, strict=strict, quiet=quiet)
