"""etwin gap: what is missing, and what to do next?"""

from typing import Annotated

import typer

from etwin_cli.cli import completing
from etwin_cli.cli.options import (
    AlsoOption,
    BandOption,
    ColorOption,
    CriterionOption,
    ExitZeroOption,
    FileArgument,
    ForceOption,
    GapFormatOption,
    IsolatedOption,
    LangOption,
    OutputOption,
    RubricOption,
    StdinFilenameOption,
)
from etwin_cli.commands.gap import PathOptions, run_gap
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, Request

PATH = "The cheapest path"


def gap(
    file: FileArgument = DEFAULT_FILE,
    band: BandOption = None,
    path: Annotated[
        bool,
        typer.Option(
            "--path",
            help="The steps of least effort that reach the band, proven least.",
            rich_help_panel=PATH,
        ),
    ] = False,
    budget: Annotated[
        str | None,
        typer.Option(
            "--budget",
            metavar="N",
            help="With --path: the most that can be gained within an effort of N.",
            rich_help_panel=PATH,
        ),
    ] = None,
    fix: Annotated[
        list[str] | None,
        typer.Option(
            "--fix",
            metavar="INDICATOR",
            autocompletion=completing.indicators,
            help="With --path: keep an indicator as it is; repeatable.",
            rich_help_panel=PATH,
        ),
    ] = None,
    as_plan: Annotated[
        bool,
        typer.Option(
            "--as-plan",
            help="With --path: add its steps to the plans in the answers file.",
            rich_help_panel=PATH,
        ),
    ] = False,
    top: Annotated[
        int | None,
        typer.Option("--top", metavar="N", min=1, help="The first N steps alone."),
    ] = None,
    criterion: CriterionOption = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
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
        isolated=isolated,
        criterion=criterion,
        report=report,
        color=color,
        output=output,
        also=tuple(also or ()),
        force=force,
        stdin_filename=stdin_filename,
        exit_zero=exit_zero,
    )
    run_gap(request, band, PathOptions(path, budget, tuple(fix or ()), as_plan), top)
