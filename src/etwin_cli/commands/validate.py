"""etwin validate: is an answers file fit for scoring?"""

from etwin_cli.commands.options import (
    AlsoOption,
    CheckFormatOption,
    ColorOption,
    ExitZeroOption,
    FilesArgument,
    ForceOption,
    LangOption,
    OutputOption,
    RubricOption,
    StdinFilenameOption,
    StrictOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.running.validate import run_validate


def validate(
    files: FilesArgument = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    report: CheckFormatOption = None,
    output: OutputOption = None,
    also: AlsoOption = None,
    force: ForceOption = False,
    stdin_filename: StdinFilenameOption = None,
    exit_zero: ExitZeroOption = False,
    color: ColorOption = Color.AUTO,
    strict: StrictOption = False,
) -> None:
    """Check answers files: everything that is wrong, with its place and what to do.

    Exits with 1 where a file has an error, with 2 where one cannot be read.
    """
    request = Request(
        files=tuple(files or [DEFAULT_FILE]),
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
    run_validate(request, strict=strict)
