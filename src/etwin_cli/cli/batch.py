"""etwin batch: many schools in one go."""

from typing import Annotated

import typer

from etwin_cli.cli.options import ExitZeroOption, ForceOption, IsolatedOption, LangOption
from etwin_cli.commands.batch import run_batch
from etwin_cli.commands.batch_options import BatchOptions
from etwin_cli.commands.summary import SummaryFormat

INPUT = "More input"
RUNNING = "How it is done"
SUMMARY = "The whole cohort"


def batch(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH]...",
            help="Folders, answers files, patterns and .zip archives, in this order.",
        ),
    ] = None,
    output: Annotated[
        str,
        typer.Option(
            "--output", "-o", metavar="OUT", help="Ends in .csv, .jsonl (full results) or .sqlite."
        ),
    ] = "",
    errors: Annotated[
        str | None,
        typer.Option(
            "--errors", metavar="FILE", help="All that is wrong with files at fault, as JSON Lines."
        ),
    ] = None,
    from_list: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="A list of paths, one a line; - for standard input.",
            rich_help_panel=INPUT,
        ),
    ] = None,
    table: Annotated[
        str | None,
        typer.Option(
            "--table",
            metavar="FILE",
            help="A .csv or .jsonl with a row for each school (docs/batch.md).",
            rich_help_panel=INPUT,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore",
            metavar="COLUMN",
            help="A column of the table to pass over; repeatable.",
            rich_help_panel=INPUT,
        ),
    ] = None,
    rubric: Annotated[
        str | None,
        typer.Option(
            "--rubric",
            metavar="NAME_OR_PATH",
            help="The one rubric for all: a shipped one, a folder or a file.",
        ),
    ] = None,
    lang: LangOption = None,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            metavar="N",
            min=1,
            help="Processes; by default as many as there are cores.",
            rich_help_panel=RUNNING,
        ),
    ] = None,
    dask: Annotated[
        str | None,
        typer.Option(
            "--dask",
            metavar="ADDRESS",
            help="The scheduler of a Dask cluster (etwin\\[dask]).",
            rich_help_panel=RUNNING,
        ),
    ] = None,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume", help="Go on with an unfinished OUT.partial.", rich_help_panel=RUNNING
        ),
    ] = False,
    force: ForceOption = False,
    exit_zero: ExitZeroOption = False,
    isolated: IsolatedOption = False,
    summary: Annotated[
        bool,
        typer.Option(
            "--summary",
            help="Also show where all the schools stand together, as etwin summary does.",
            rich_help_panel=SUMMARY,
        ),
    ] = False,
    summary_format: Annotated[
        SummaryFormat | None,
        typer.Option(
            "--summary-format", help="What to write; text by default.", rich_help_panel=SUMMARY
        ),
    ] = None,
    summary_output: Annotated[
        str | None,
        typer.Option(
            "--summary-output",
            metavar="FILE",
            help="Write the summary to a file.",
            rich_help_panel=SUMMARY,
        ),
    ] = None,
) -> None:
    """Score many schools into one file: a row each, in the order of the input.

    A file that cannot be read or scored is a row too. Exits with 1 where there is one. What is
    interrupted stays in OUT.partial, for --resume.
    """
    options = BatchOptions(
        files=tuple(paths or ()),
        output=output,
        errors=errors,
        from_list=from_list,
        table=table,
        ignore=tuple(ignore or ()),
        rubric=rubric,
        lang=lang,
        workers=workers,
        dask=dask,
        resume=resume,
        force=force,
        exit_zero=exit_zero,
        isolated=isolated,
        summary=summary,
        summary_format=summary_format,
        summary_output=summary_output,
    )
    run_batch(options)
