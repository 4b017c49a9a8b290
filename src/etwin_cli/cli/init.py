"""etwin init: a file to fill in."""

import re
from pathlib import Path
from typing import Annotated

import typer

from etwin_cli.cli.options import IsolatedOption, LangOption, RubricOption
from etwin_cli.commands.blanks import blank_text
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.loading import file_command, usable_rubric
from etwin_cli.commands.output import write, write_line
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.settings import language_here, rubric_here
from etwin_cli.commands.writing import refuse_existing, write_file
from etwin_cli.languages import Language, words
from etwin_cli.model.rubric import Rubric


def init(
    file: Annotated[
        str, typer.Argument(metavar="[FILE]", help="The file to write; - for standard output.")
    ] = DEFAULT_FILE,
    school: Annotated[
        str | None, typer.Option("--school", metavar="NAME", help="The school's name.")
    ] = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite the file if it is there.")
    ] = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Write the schema for editors beside the file too.")
    ] = False,
) -> None:
    """Write an answers file with every question, ready to be filled in.

    Each question comes with its levels as comments; nothing is answered yet.
    """
    language = language_here(lang, isolated=isolated)
    request = Request(rubric=rubric, lang=language)
    used = usable_rubric(rubric_here(rubric, isolated=isolated), language, request)
    if school is not None and not school.strip():
        refuse("--school: the name is empty")
    if schema and file == "-":
        refuse("--schema writes a file beside the answers file: give that one a name")
    said = words(language)
    beside = _schema_beside(file) if schema else None
    text = blank_text(used, said, school, beside.name if beside else None)
    if file == "-":
        write(text)
        return
    if beside is not None:
        refuse_existing(file, force=force)
        _write_schema(beside, used, language, force=force)
    write_file(file, text, force=force)
    asked = Request(rubric=rubric, isolated=isolated)
    write_line(said("init.done", file=file, command=file_command("score", file, asked)))


def _schema_beside(file: str) -> Path:
    """answers.schema.json beside answers.yaml: a modeline takes no blanks and no `#`."""
    stem = re.sub(r"[^\w.-]+", "-", Path(file).stem)
    return Path(file).parent / f"{stem}.schema.json"


def _write_schema(path: Path, rubric: Rubric, language: Language, *, force: bool) -> None:
    from etwin_cli.cli.schema import answers_schema_text
    from etwin_cli.languages import words

    write_file(str(path), answers_schema_text(rubric, language), force=force)
    write_line(words(language)("init.schema", file=path))
