"""The options that several commands share, each described once."""

from typing import Annotated

import typer

from etwin_cli.commands.output import Color
from etwin_cli.commands.request import CheckFormat, ReportFormat

AnswersArgument = Annotated[
    str, typer.Argument(metavar="[FILE]", help="The answers file.", show_default=True)
]
RubricOption = Annotated[
    str | None,
    typer.Option(
        "--rubric",
        metavar="NAME_OR_PATH",
        help="A shipped rubric, a folder or a file; by default the one that the answers name.",
    ),
]
LangOption = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="LANG",
        help="ca, es or en; by default ETWIN_LANG, the answers file's language, the locale.",
    ),
]
ColorOption = Annotated[
    Color,
    typer.Option("--color", help="NO_COLOR and FORCE_COLOR are heeded too."),
]
StrictOption = Annotated[
    bool, typer.Option("--strict", help="Let warnings fail a file as errors do.")
]
ReportFormatOption = Annotated[ReportFormat, typer.Option("--format", "-f", help="What to write.")]
CheckFormatOption = Annotated[CheckFormat, typer.Option("--format", "-f", help="What to write.")]
