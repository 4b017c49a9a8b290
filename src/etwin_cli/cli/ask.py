"""etwin ask: the questionnaire in the terminal, a question at a time."""

from typing import Annotated

import typer

from etwin_cli.cli.options import ColorOption, IsolatedOption, LangOption, RubricOption
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, Request


def ask(
    file: Annotated[
        str,
        typer.Argument(metavar="[FILE]", help="The answers file; begun where it is not there."),
    ] = DEFAULT_FILE,
    school: Annotated[
        str | None,
        typer.Option("--school", metavar="NAME", help="The school's name, for a new file."),
    ] = None,
    plain: Annotated[
        bool,
        typer.Option("--plain", help="Line by line, without colour: for pipes and screen readers."),
    ] = False,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Answer the questionnaire here, a question at a time; every answer is saved at once.

    It goes on at the first open question, and changes nothing else in the file.
    """
    from etwin_cli.commands.ask import run_ask

    request = Request(files=(file,), rubric=rubric, lang=lang, color=color, isolated=isolated)
    run_ask(request, school, plain=plain)
