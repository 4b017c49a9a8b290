"""etwin summary: where do many schools stand together?"""

from typing import Annotated

import typer

from etwin_cli.cli.options import (
    ColorOption,
    ForceOption,
    IsolatedOption,
    LangOption,
    OutputOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import Request
from etwin_cli.commands.summary import LEAST, SummaryFormat, run_summary
from etwin_cli.model.cohort import Field


def summary(
    cohort: Annotated[
        str,
        typer.Argument(
            metavar="COHORT", help="What etwin batch -o FILE.sqlite made.", show_default=False
        ),
    ],
    report: Annotated[
        SummaryFormat | None,
        typer.Option("--format", "-f", help="What to write; text by default."),
    ] = None,
    by: Annotated[
        Field | None,
        typer.Option("--by", help="Show the totals of groups of schools too."),
    ] = None,
    least: Annotated[
        int,
        typer.Option(
            "--least",
            metavar="N",
            min=2,
            help="A figure that fewer schools stand behind is not shown.",
        ),
    ] = LEAST,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    output: OutputOption = None,
    force: ForceOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show where many schools stand together: stages, quartiles, and which indicators stand out.

    Indicators are held against each other, schools never: no school stands beside its score.
    """
    request = Request(
        files=(cohort,),
        report=report,
        lang=lang,
        isolated=isolated,
        output=output,
        force=force,
        color=color,
    )
    run_summary(request, by=by, least=least)
