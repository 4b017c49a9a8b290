"""The options that several commands share, each described once."""

from typing import Annotated

import typer

from etwin_cli.cli import completing
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import CheckFormat, GapFormat, ScoreFormat

FilesArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[FILE]...",
        help="Answers files, folders or patterns; - for standard input; answers.yaml by default.",
    ),
]
FileArgument = Annotated[
    str, typer.Argument(metavar="[FILE]", help="The answers file; - for standard input.")
]
RubricOption = Annotated[
    str | None,
    typer.Option(
        "--rubric",
        metavar="NAME_OR_PATH",
        autocompletion=completing.rubrics,
        help="A shipped rubric, a folder or a file; else ETWIN_RUBRIC, etwin.toml, or the one that the answers name.",
    ),
]
BandOption = Annotated[
    str | None,
    typer.Option(
        "--band",
        metavar="BAND",
        autocompletion=completing.bands,
        help="The band in view, by its id or its title; by default the next one.",
    ),
]
CriterionOption = Annotated[
    str | None,
    typer.Option(
        "--criterion",
        metavar="CRITERION",
        autocompletion=completing.criteria_alone,
        help="Show this criterion alone, by its id or its title, beside the total.",
    ),
]
LangOption = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="LANG",
        autocompletion=completing.languages,
        help="ca, es or en; else ETWIN_LANG, etwin.toml, the answers file's, the locale's.",
    ),
]
ColorOption = Annotated[
    Color,
    typer.Option("--color", help="NO_COLOR and FORCE_COLOR are heeded too."),
]
StrictOption = Annotated[
    bool, typer.Option("--strict", help="Let warnings fail a file as errors do.")
]
CheckFormatOption = Annotated[
    CheckFormat | None, typer.Option("--format", "-f", help="What to write; text by default.")
]
ScoreFormatOption = Annotated[
    ScoreFormat | None, typer.Option("--format", "-f", help="What to write; text by default.")
]
GapFormatOption = Annotated[
    GapFormat | None, typer.Option("--format", "-f", help="What to write; text by default.")
]
OutputOption = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write the report to a file."),
]
AlsoOption = Annotated[
    list[str] | None,
    typer.Option(
        "--also",
        metavar="FORMAT=FILE",
        autocompletion=completing.second_reports,
        help="Write a second report; repeatable.",
    ),
]
ForceOption = Annotated[bool, typer.Option("--force", help="Overwrite files that are there.")]
StdinFilenameOption = Annotated[
    str | None,
    typer.Option("--stdin-filename", metavar="NAME", help="What to call standard input."),
]
IsolatedOption = Annotated[bool, typer.Option("--isolated", help="Look for no etwin.toml.")]
ExitZeroOption = Annotated[
    bool, typer.Option("--exit-zero", help="Exit with 0 where the answers are at fault.")
]
