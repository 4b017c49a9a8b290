"""etwin rubric: the rubrics themselves."""

import os
import sys
from enum import StrEnum
from typing import Annotated

import typer

from etwin_cli.cli import completing
from etwin_cli.cli.options import (
    ColorOption,
    ForceOption,
    IsolatedOption,
    LangOption,
    OutputOption,
    RubricOption,
    StrictOption,
)
from etwin_cli.commands.analyse import AnalyseFormat, run_analyse
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.language import asked_for, explainer
from etwin_cli.commands.loading import refuse_unreadable, usable_rubric
from etwin_cli.commands.output import Color, can_show_blocks, print_lines, width_of, write
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import language_here, rubric_here
from etwin_cli.disk.reading import UnreadableError
from etwin_cli.formats.text.claims import claims_lines
from etwin_cli.formats.text.rubric import check_lines, list_lines, show_lines
from etwin_cli.languages import words
from etwin_cli.languages.typed import command
from etwin_cli.reading.library import RubricError, inspect_rubric, load_rubric
from etwin_cli.reading.rubric import RubricReading
from etwin_cli.reading.shipped import DEFAULT_RUBRIC, shipped_rubrics


class RubricCheckFormat(StrEnum):
    """Of the problems of a rubric."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"


RubricCheckFormatOption = Annotated[
    RubricCheckFormat, typer.Option("--format", "-f", help="What to write.")
]

app = typer.Typer(no_args_is_help=True)


@app.callback()
def rubrics(lang: LangOption = None) -> None:
    """List, show, check and analyse rubrics."""


@app.command("list")
def list_rubrics(
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """List the rubrics that come with the tool."""
    language = language_here(lang, isolated=isolated)
    rubrics = [load_rubric(name, language) for name in shipped_rubrics()]
    print_lines(list_lines(rubrics, words(language), width_of(sys.stdout, os.environ)), color)


@app.command("show")
def show(
    rubric: Annotated[
        str,
        typer.Argument(
            metavar="[NAME_OR_PATH]", autocompletion=completing.rubrics, help="The rubric."
        ),
    ] = DEFAULT_RUBRIC,
    levels: Annotated[
        bool, typer.Option("--levels", help="Print the question and every level too.")
    ] = False,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show a rubric: its criteria, indicators, weights, targets and bands."""
    language = language_here(lang, isolated=isolated)
    found = usable_rubric(rubric, language, Request(lang=lang, color=color))
    width = width_of(sys.stdout, os.environ)
    print_lines(
        show_lines(
            found, words(language), width, levels=levels, unicode=can_show_blocks(sys.stdout)
        ),
        color,
    )


@app.command("check")
def check(
    rubric: Annotated[
        str,
        typer.Argument(
            metavar="NAME_OR_PATH",
            autocompletion=completing.rubrics,
            help="A shipped rubric, a folder or a file.",
        ),
    ],
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    report: RubricCheckFormatOption = RubricCheckFormat.TEXT,
    strict: StrictOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Check a rubric whole: every file, every translation, its bands and its claims.

    Exits with 1 where it has an error, with 2 where it cannot be read.
    """
    machine = report is RubricCheckFormat.JSON
    language = (asked_for(lang) or "en") if machine else language_here(lang, isolated=isolated)
    reading = _read(rubric)
    if machine:
        from etwin_cli.formats.json.writing import diagnostics_json

        files = sorted({found.path for found in reading.diagnostics}) or [rubric]
        by_file = [
            (file, tuple(found for found in reading.diagnostics if found.path == file))
            for file in files
        ]
        checked = [(f, all(d.code.is_warning for d in found), found) for f, found in by_file]
        write(diagnostics_json(checked, explainer(language)))
    elif report is RubricCheckFormat.CONCISE:
        from etwin_cli.formats.problems.concise import concise

        write(concise(reading.diagnostics, language))
    else:
        width = width_of(sys.stdout, os.environ)
        lines = check_lines(
            rubric, reading.rubric, reading.claims, reading.diagnostics, words(language), width
        )
        print_lines(lines, color)
    failed = reading.rubric is None or (strict and reading.diagnostics)
    leave(ExitCode.ANSWERS if failed else ExitCode.OK)


@app.command("claims")
def claims(
    named: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME_OR_PATH]",
            autocompletion=completing.rubrics,
            help="The rubric; by default that of --rubric.",
            show_default=False,
        ),
    ] = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show every claim of the rubric's source, in its own words, and the indicators for it."""
    if named is not None and rubric is not None:
        refuse("one rubric at a time: {name!r}, or --rubric {rubric!r}", name=named, rubric=rubric)
    language = language_here(lang, isolated=isolated)
    name = rubric_here(named if rubric is None else rubric, isolated=isolated)
    found = usable_rubric(name, language, Request(lang=lang, color=color))
    listed = _read(name).claims
    if not listed:
        refuse("the rubric {name!r} has no claims.yaml", name=name)
    print_lines(
        claims_lines(
            found,
            listed,
            words(language),
            width_of(sys.stdout, os.environ),
            unicode=can_show_blocks(sys.stdout),
        ),
        color,
    )


@app.command("analyse")
def analyse(
    cohort: Annotated[
        str,
        typer.Argument(
            metavar="COHORT.sqlite",
            help="The database of a cohort, which etwin batch writes with -o COHORT.sqlite.",
            show_default=False,
        ),
    ],
    rubric: Annotated[
        str | None,
        typer.Option(
            "--rubric",
            metavar="NAME_OR_PATH",
            autocompletion=completing.rubrics,
            help="The cohort's rubric, for its titles in other languages; else ETWIN_RUBRIC, etwin.toml, or the shipped one.",
        ),
    ] = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    report: Annotated[
        AnalyseFormat | None,
        typer.Option("--format", "-f", help="What to write; text by default."),
    ] = None,
    output: OutputOption = None,
    force: ForceOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show how the indicators of a rubric were answered in a cohort, for those who write it.

    What to look at first, then for each indicator its levels, floor and ceiling, and how it goes
    with the rest of its criterion. It judges no school and names none.
    """
    run_analyse(
        Request(
            files=(cohort,),
            rubric=rubric,
            lang=lang,
            isolated=isolated,
            report=report,
            color=color,
            output=output,
            force=force,
        )
    )


def _read(name: str) -> RubricReading:
    try:
        return inspect_rubric(name)
    except RubricError:
        refuse(
            "there is no rubric {name!r} ({command})", name=name, command=command("rubric", "list")
        )
    except UnreadableError as error:
        refuse_unreadable(name, error)
