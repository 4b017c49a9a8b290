"""etwin schema: what editors and scripts check files with."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import typer

from etwin_cli.cli.options import (
    ForceOption,
    IsolatedOption,
    LangOption,
    OutputOption,
    RubricOption,
)
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.language import chosen
from etwin_cli.commands.output import write
from etwin_cli.commands.request import DEFAULT_FILE, Request

if TYPE_CHECKING:
    from etwin_cli.languages import Language
    from etwin_cli.model.rubric import Rubric


class SchemaName(StrEnum):
    """What there is a schema of: files that people write, then what the commands print."""

    ANSWERS = "answers"
    RUBRIC = "rubric"
    CRITERION = "criterion"
    TRANSLATION = "translation"
    RESULT = "result"
    GAP = "gap"
    DIAGNOSTICS = "diagnostics"
    SUMMARY = "summary"
    ANALYSIS = "analysis"


_REPORTS: Final = frozenset(
    [
        SchemaName.RESULT,
        SchemaName.GAP,
        SchemaName.DIAGNOSTICS,
        SchemaName.SUMMARY,
        SchemaName.ANALYSIS,
    ]
)


def schema(
    name: Annotated[
        SchemaName,
        typer.Argument(metavar="KIND", help="Of which kind of file.", show_default=False),
    ],
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    output: OutputOption = None,
    force: ForceOption = False,
) -> None:
    """Print a JSON Schema: of a file that people write (draft-07), or of a report (2020-12).

    That of the answers knows one rubric: its ids, its levels and what each of them means.
    """
    if rubric is not None and name is not SchemaName.ANSWERS:
        refuse(
            "--rubric is for etwin schema answers: the schema {name} is that of every rubric",
            name=name,
        )
    text = _text(name, rubric, lang, isolated=isolated)
    if output is None or output == "-":
        write(text)
        return
    from etwin_cli.commands.writing import write_file

    write_file(output, text, force=force)


def answers_schema_text(rubric: "Rubric", language: "Language") -> str:
    """The schema of the answers to a rubric, as a file holds it."""
    from etwin_cli.formats.schema.answers import answers_schema
    from etwin_cli.formats.schema.nodes import written
    from etwin_cli.languages import words

    return written(answers_schema(rubric, words(language)))


def _text(name: SchemaName, rubric: str | None, lang: str | None, *, isolated: bool) -> str:
    if name in _REPORTS:
        from etwin_cli.formats.output_schemas import output_schema

        return output_schema(name)
    if name is SchemaName.ANSWERS:
        return _answers(rubric, lang, isolated=isolated)
    from etwin_cli.formats.schema.nodes import written
    from etwin_cli.formats.schema.rubrics import SCHEMAS
    from etwin_cli.languages import words

    return written(SCHEMAS[name](words(chosen(lang))))


def _answers(rubric: str | None, lang: str | None, *, isolated: bool) -> str:
    """For the rubric and in the language that are asked for, or that hold in this folder."""
    from etwin_cli.commands.configuration import configuration_for
    from etwin_cli.commands.loading import usable_rubric
    from etwin_cli.commands.settings import rubric_setting
    from etwin_cli.reading.shipped import DEFAULT_RUBRIC

    configured = configuration_for(DEFAULT_FILE, isolated=isolated)
    language = chosen(lang, configured.language)
    used = rubric_setting(rubric, configured).value or DEFAULT_RUBRIC
    return answers_schema_text(
        usable_rubric(used, language, Request(rubric=used, lang=language)), language
    )
