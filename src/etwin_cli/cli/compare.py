"""etwin compare: what has changed since the last time?"""

from typing import Annotated

import typer

from etwin_cli.cli.options import (
    AlsoOption,
    ColorOption,
    ExitZeroOption,
    ForceOption,
    IsolatedOption,
    LangOption,
    OutputOption,
    RubricOption,
)
from etwin_cli.commands.compare import CompareFormat, run_compare
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import Request


def compare(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="OLD NEW...",
            help="Answers files, or results of etwin score --format json; the oldest first.",
            show_default=False,
        ),
    ],
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    report: Annotated[
        CompareFormat | None,
        typer.Option("--format", "-f", help="What to write; text by default."),
    ] = None,
    output: OutputOption = None,
    also: AlsoOption = None,
    force: ForceOption = False,
    exit_zero: ExitZeroOption = False,
    color: ColorOption = Color.AUTO,
    fail_on_regression: Annotated[
        bool,
        typer.Option(
            "--fail-on-regression",
            help="Exit with 1 where anything is worse, or cannot be compared.",
        ),
    ] = False,
) -> None:
    """Show what has changed in a school from one assessment to the next.

    All are scored with the rubric at hand. Of results made with another state of it, only what it
    asks in the same way is compared, and the rest is listed.
    """
    request = Request(
        files=tuple(files),
        rubric=rubric,
        lang=lang,
        isolated=isolated,
        report=report,
        color=color,
        output=output,
        also=tuple(also or ()),
        force=force,
        exit_zero=exit_zero,
    )
    run_compare(request, fail_on_regression=fail_on_regression)
