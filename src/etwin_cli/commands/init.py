"""etwin init: a file to fill in."""

from typing import Annotated

import typer

from etwin_cli.commands.exits import refuse
from etwin_cli.commands.language import chosen
from etwin_cli.commands.loading import usable_rubric
from etwin_cli.commands.options import LangOption, RubricOption
from etwin_cli.commands.output import write
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.writing import write_file
from etwin_cli.formats.blank import blank_answers
from etwin_cli.languages import words
from etwin_cli.reading.shipped import DEFAULT_RUBRIC


def init(
    file: Annotated[
        str, typer.Argument(metavar="[FILE]", help="The file to write; - for standard output.")
    ] = DEFAULT_FILE,
    school: Annotated[
        str | None, typer.Option("--school", metavar="NAME", help="The school's name.")
    ] = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite the file if it is there.")
    ] = False,
) -> None:
    """Write an answers file with every question, ready to be filled in.

    Each question comes with its levels as comments; nothing is answered yet.
    """
    language = chosen(lang)
    request = Request(rubric=rubric, lang=language)
    used = usable_rubric(rubric or DEFAULT_RUBRIC, language, request)
    if school is not None and not school.strip():
        refuse("--school: the name is empty")
    said = words(language)
    text = blank_answers(used, said, school)
    if file == "-":
        write(text)
        return
    write_file(file, text, force=force)
    write(said("init.done", file=file) + "\n")
