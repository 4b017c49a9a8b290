"""etwin score: where does the school stand?"""

from typing import Annotated

import typer

from etwin_cli.cli import completing
from etwin_cli.cli.options import (
    AlsoOption,
    ColorOption,
    CriterionOption,
    ExitZeroOption,
    FilesArgument,
    ForceOption,
    IsolatedOption,
    LangOption,
    OutputOption,
    RubricOption,
    ScoreFormatOption,
    StdinFilenameOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, GateOptions, Request, WhatIf
from etwin_cli.commands.score import run_score

WHAT_IF = "What if (the file is not touched)"
GATES = "Gates (exit with 1 where one is not met)"


def score(
    files: FilesArgument = None,
    criterion: CriterionOption = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    report: ScoreFormatOption = None,
    output: OutputOption = None,
    also: AlsoOption = None,
    force: ForceOption = False,
    stdin_filename: StdinFilenameOption = None,
    exit_zero: ExitZeroOption = False,
    color: ColorOption = Color.AUTO,
    against: Annotated[
        str | None,
        typer.Option(
            "--against",
            metavar="COHORT",
            help="Also the quarter of many schools that it lies in: what etwin batch -o FILE.sqlite made.",
        ),
    ] = None,
    levels: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="ID=LEVEL",
            autocompletion=completing.levels,
            help="What another level would change, its evidence taken as given; repeatable.",
            rich_help_panel=WHAT_IF,
        ),
    ] = None,
    sensitivity: Annotated[
        bool,
        typer.Option(
            "--sensitivity",
            help="The answers that alone, a level lower or higher, lose or reach a band.",
            rich_help_panel=WHAT_IF,
        ),
    ] = False,
    fail_under: Annotated[
        str | None,
        typer.Option("--fail-under", metavar="N", help="The least total.", rich_help_panel=GATES),
    ] = None,
    fail_under_criterion: Annotated[
        list[str] | None,
        typer.Option(
            "--fail-under-criterion",
            metavar="ID=N",
            autocompletion=completing.criteria,
            help="The least score of a criterion; repeatable.",
            rich_help_panel=GATES,
        ),
    ] = None,
    require_band: Annotated[
        str | None,
        typer.Option(
            "--require-band",
            metavar="BAND",
            autocompletion=completing.bands,
            help="The least band, by its id or its title.",
            rich_help_panel=GATES,
        ),
    ] = None,
    require_complete: Annotated[
        bool,
        typer.Option("--require-complete", help="Nothing may be open.", rich_help_panel=GATES),
    ] = False,
    max_unsupported: Annotated[
        str | None,
        typer.Option(
            "--max-unsupported",
            metavar="N",
            help="The most answers that lack the evidence they need.",
            rich_help_panel=GATES,
        ),
    ] = None,
) -> None:
    """Show where the school stands: each indicator, each criterion, the total and the band.

    The school's own mirror: it decides nothing. Exits with 1 where the answers have
    an error or do not meet a gate.
    """
    request = Request(
        files=tuple(files or [DEFAULT_FILE]),
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
    gates = GateOptions(
        fail_under,
        tuple(fail_under_criterion or ()),
        require_band,
        require_complete,
        max_unsupported,
    )
    run_score(request, gates, WhatIf(tuple(levels or ()), sensitivity), against)
