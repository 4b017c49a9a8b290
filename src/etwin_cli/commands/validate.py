"""etwin validate: is an answers file fit for scoring?"""

from typing import Annotated

import typer

from etwin_cli.commands.options import (
    CheckFormatOption,
    ColorOption,
    LangOption,
    RubricOption,
    StrictOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, CheckFormat
from etwin_cli.commands.running.validate import run_validate


def validate(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE]...", help="Answers files; answers.yaml by default."),
    ] = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    report: CheckFormatOption = CheckFormat.TEXT,
    strict: StrictOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Check answers files: everything that is wrong, with its place and what to do.

    Exits with 1 where a file has an error, with 2 where one cannot be read.
    """
    run_validate(files or [DEFAULT_FILE], rubric, lang, report, strict, color)
