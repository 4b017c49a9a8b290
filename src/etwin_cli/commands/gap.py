"""etwin gap: what is missing, and what to do next?"""

from typing import Annotated

import typer

from etwin_cli.commands.options import (
    AnswersArgument,
    ColorOption,
    LangOption,
    ReportFormatOption,
    RubricOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, ReportFormat
from etwin_cli.commands.running.gap import run_gap


def gap(
    file: AnswersArgument = DEFAULT_FILE,
    band: Annotated[
        str | None,
        typer.Option("--band", metavar="BAND", help="The band in view; by default the next one."),
    ] = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    report: ReportFormatOption = ReportFormat.TEXT,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show what to improve and what to document, in the order that gains most, then what is open.

    Exits with 1 where the answers have an error.
    """
    run_gap(file, band, rubric, lang, report, color)
