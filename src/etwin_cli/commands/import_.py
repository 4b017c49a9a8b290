"""etwin import: a form that was filled in as a workbook becomes an answers file."""

import shlex
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NoReturn

import typer

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.inputs import told_of
from etwin_cli.commands.language import chosen
from etwin_cli.commands.loading import rubric_name, show_diagnostics, usable_rubric
from etwin_cli.commands.options import (
    ColorOption,
    ForceOption,
    IsolatedOption,
    LangOption,
    RubricOption,
)
from etwin_cli.commands.output import Color, write_line, write_report
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.writing import refuse_existing, write_file
from etwin_cli.disk.reading import UnreadableError, read_bytes
from etwin_cli.languages import Language
from etwin_cli.languages.areas import area_words
from etwin_cli.model.answers import Answers, Unanswered, Unknown
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.recognising import Kind

if TYPE_CHECKING:
    from etwin_cli.reading.workbook.form import FormDocument

_ENDING: Final = ".xlsx"
_NO_WORKBOOK: Final = f"only {_ENDING} workbooks can be read; etwin form -o form.xlsx writes one"
_OFFICE: Final = f"only {_ENDING} workbooks can be read: save it as {_ENDING}"
_WAYS_OUT: Final = {
    ".ods": f"{_OFFICE}, in LibreOffice with File, Save As, Excel 2007-365",
    ".xls": f"{_OFFICE}, in Excel with File, Save As, Excel Workbook",
    ".xlsb": f"{_OFFICE}, in Excel with File, Save As, Excel Workbook",
    ".xlsm": f"{_OFFICE}, in Excel with File, Save As, Excel Workbook",
    ".csv": "only .xlsx workbooks can be read; etwin batch --table reads a table of many schools",
    ".tsv": "only .xlsx workbooks can be read; etwin batch --table reads a table of many schools",
}
"""What to do with other kinds of file, by their endings."""


def import_(
    file: Annotated[
        str, typer.Argument(metavar="FORM", help="A workbook that etwin form wrote: form.xlsx.")
    ],
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="The answers file to write; without it, it goes to standard output.",
        ),
    ] = None,
    rubric: RubricOption = None,
    lang: LangOption = None,
    isolated: IsolatedOption = False,
    force: ForceOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Make an answers file of a form that was filled in as a workbook.

    What is wrong is told with its cell, and nothing is written then.

    Exits with 1 where the workbook is at fault, or holds what the file does not; with 2 where it
    cannot be read.
    """
    ending = Path(file).suffix.lower()
    if ending != _ENDING:
        told = "" if ending in _WAYS_OUT else told_of(file, Kind.WORKBOOK)
        refuse(f"{file}: {_WAYS_OUT.get(ending, _NO_WORKBOOK)}{told}")
    if output not in (None, "-"):
        refuse_existing(output or "", force=force)
    request = Request(rubric=rubric, lang=lang, isolated=isolated, color=color)
    opened, language = _opened(file, request)
    name = rubric_name(
        request, configuration_for(file, isolated=request.isolated), opened.rubric_id
    )
    used = usable_rubric(name, language, request)
    spoken = usable_rubric(name, opened.language, request)
    answers, diagnostics = _readable(opened, used, spoken, language, color)
    complete = all(found.code is not Code.LEFT_OUT for found in diagnostics)
    text = _written(file, used, answers, language, color)
    if output is None or output == "-":
        write_report(text)
    else:
        write_file(output, text, force=force)
        write_line(_done(output, used, answers, language, complete=complete))
    if not complete:
        leave(ExitCode.ANSWERS)


def _opened(file: str, request: Request) -> "tuple[FormDocument, Language]":
    """The workbook, and the language to speak of it in."""
    from etwin_cli.reading.workbook.form import open_form
    from etwin_cli.reading.workbook.package import MAX_SIZE

    configured = configuration_for(file, isolated=request.isolated).language
    try:
        data = read_bytes(file, MAX_SIZE)
    except UnreadableError as error:
        problem = Diagnostic(Code.UNREADABLE_FILE, file, values={"reason": error.reason})
        _stop((problem,), chosen(request.lang, configured), request.color, ExitCode.REQUEST)
    opened = open_form(data, file)
    return opened, chosen(request.lang, configured, opened.language)


def _readable(
    opened: "FormDocument", rubric: Rubric, spoken: Rubric, language: Language, color: Color
) -> tuple[Answers, tuple[Diagnostic, ...]]:
    """The answers, and the warnings, which are told; with any error the command ends.

    `spoken` is the rubric in the workbook's own language.
    """
    from etwin_cli.reading.workbook.form import decode_form

    today = date.today()  # noqa: DTZ011 (a day in the school's own place)
    answers, diagnostics = decode_form(opened, rubric, today, spoken)
    if answers is None or any(not found.code.is_warning for found in diagnostics):
        _stop(diagnostics, language, color, ExitCode.ANSWERS)
    show_diagnostics(diagnostics, language, color)
    return answers, diagnostics


def _written(form: str, rubric: Rubric, answers: Answers, language: Language, color: Color) -> str:
    """The text of the answers file; where that is more than one may hold, the command ends."""
    from etwin_cli.editing.whole import TooMuchError, filled_file

    today = date.today()  # noqa: DTZ011 (a day in the school's own place)
    try:
        return filled_file(rubric, area_words("form", language), answers, today)
    except TooMuchError:
        problem = Diagnostic(Code.FILE_TOO_LARGE, form, values={"reason": "form"})
        _stop((problem,), language, color, ExitCode.ANSWERS)


def _stop(
    diagnostics: tuple[Diagnostic, ...], language: Language, color: Color, code: ExitCode
) -> NoReturn:
    show_diagnostics(diagnostics, language, color)
    leave(code)


def _done(
    output: str, rubric: Rubric, answers: Answers, language: Language, *, complete: bool
) -> str:
    said = [each.state for each in answers.answers.values()]
    answered = sum(not isinstance(state, Unanswered | Unknown) for state in said)
    command = ["etwin", "score", *([] if output == DEFAULT_FILE else [output])]
    return area_words("form", language)(
        "imported" if complete else "imported.in_part",
        file=output,
        answered=answered,
        indicators=len(rubric.indicators_by_id),
        command=shlex.join(command),
    )
