"""etwin import: a form that was filled in as a workbook becomes an answers file."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple, NoReturn

import typer

from etwin_cli.cli.options import (
    ColorOption,
    ForceOption,
    IsolatedOption,
    LangOption,
    RubricOption,
)
from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.inputs import told_of
from etwin_cli.commands.language import chosen, note_answers_language
from etwin_cli.commands.loading import (
    file_command,
    rubric_name,
    show_diagnostics,
    usable_rubric,
)
from etwin_cli.commands.output import Color, write_error, write_line, write_report
from etwin_cli.commands.request import Request
from etwin_cli.commands.writing import refuse_existing, write_file
from etwin_cli.disk.reading import UnreadableError, read_bytes
from etwin_cli.languages import Language, words
from etwin_cli.languages.typed import command, file_word
from etwin_cli.model.answers import Answers, Unanswered, Unknown
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.recognising import Kind
from etwin_cli.sentences import Sentence

if TYPE_CHECKING:
    from etwin_cli.reading.workbook.form import FormDocument

_ENDING: Final = ".xlsx"
_LIBREOFFICE: Final = Sentence(
    "only .xlsx workbooks can be read: save it as .xlsx, in LibreOffice with File, Save As, "
    "Excel 2007-365"
)
_EXCEL: Final = Sentence(
    "only .xlsx workbooks can be read: save it as .xlsx, in Excel with File, Save As, Excel Workbook"
)
_WAYS_OUT: Final = {".ods": _LIBREOFFICE, ".xls": _EXCEL, ".xlsb": _EXCEL, ".xlsm": _EXCEL}
"""What to do with other kinds of file, by their endings."""


class ProblemsFormat(StrEnum):
    """Of the problems of a workbook."""

    TEXT = "text"
    CONCISE = "concise"


class _Teller(NamedTuple):
    """How what is wrong with a workbook is told."""

    file: str
    request: Request
    language: Language
    form: ProblemsFormat

    def show(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Tell problems on stderr."""
        if self.form is ProblemsFormat.CONCISE:
            from etwin_cli.formats.problems.concise import concise

            for line in concise(diagnostics, self.language).splitlines():
                write_error(line)
            return
        whole = file_command("import", self.file, self.request, "--format", "concise")
        rubric = self.request.rubric
        show_diagnostics(diagnostics, self.language, self.request.color, whole, rubric)

    def stop(self, diagnostics: tuple[Diagnostic, ...], code: ExitCode) -> NoReturn:
        """Tell problems and end the command."""
        self.show(diagnostics)
        leave(code)


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
    report: Annotated[
        ProblemsFormat,
        typer.Option("--format", "-f", help="How problems are listed: in full, or a line each."),
    ] = ProblemsFormat.TEXT,
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
        problem = _WAYS_OUT.get(ending) or _no_workbook(file, rubric)
        refuse("{file}: {problem}", file=file, problem=problem)
    if output not in (None, "-"):
        refuse_existing(output or "", force=force, read=(file,))
    request = Request(rubric=rubric, lang=lang, isolated=isolated, color=color)
    opened, teller = _opened(file, request, report)
    language = teller.language
    name = rubric_name(
        request, configuration_for(file, isolated=request.isolated), opened.rubric_id
    )
    used = usable_rubric(name, language, request)
    spoken = usable_rubric(name, opened.language, request)
    answers, diagnostics = _readable(opened, used, spoken, teller)
    complete = all(found.code is not Code.LEFT_OUT for found in diagnostics)
    text = _written(used, answers, teller)
    if output is None or output == "-":
        write_report(text)
    else:
        write_file(output, text, force=force)
        write_line(_done(output, used, answers, teller, complete=complete))
    if not complete:
        leave(ExitCode.ANSWERS)


def _no_workbook(file: str, rubric: str | None) -> Sentence:
    """What is said of a file that is no workbook, by its ending."""
    told = told_of(file, Kind.WORKBOOK, rubric)
    if told:
        return Sentence("only .xlsx workbooks can be read{told}", told=told)
    if Path(file).suffix.lower() in (".csv", ".tsv"):
        return Sentence(
            "only .xlsx workbooks can be read; a table of many schools is scored with: {command}",
            command=command("batch", "--table", file_word(file), "-o", "scores.csv", rubric=rubric),
        )
    return Sentence(
        "only .xlsx workbooks can be read; a form is written with: {command}",
        command=command("form", "-o", "form.xlsx", rubric=rubric),
    )


def _opened(file: str, request: Request, form: ProblemsFormat) -> "tuple[FormDocument, _Teller]":
    """The workbook, and how what is wrong with it is told."""
    from etwin_cli.reading.workbook.form import open_form
    from etwin_cli.reading.workbook.package import MAX_SIZE

    configured = configuration_for(file, isolated=request.isolated).language
    try:
        data = read_bytes(file, MAX_SIZE)
    except UnreadableError as error:
        problem = Diagnostic(Code.UNREADABLE_FILE, file, values={"reason": error.reason})
        teller = _Teller(file, request, chosen(request.lang, configured), form)
        teller.stop((problem,), ExitCode.REQUEST)
    opened = open_form(data, file)
    note_answers_language(opened.language)
    language = chosen(request.lang, configured, opened.language)
    return opened, _Teller(file, request, language, form)


def _readable(
    opened: "FormDocument", rubric: Rubric, spoken: Rubric, teller: _Teller
) -> tuple[Answers, tuple[Diagnostic, ...]]:
    """The answers, and the warnings, which are told; with any error the command ends.

    `spoken` is the rubric in the workbook's own language.
    """
    from etwin_cli.reading.workbook.form import decode_form

    today = date.today()  # noqa: DTZ011 (a day in the school's own place)
    answers, diagnostics = decode_form(opened, rubric, today, spoken)
    if answers is None or any(not found.code.is_warning for found in diagnostics):
        teller.stop(diagnostics, ExitCode.ANSWERS)
    teller.show(diagnostics)
    return answers, diagnostics


def _written(rubric: Rubric, answers: Answers, teller: _Teller) -> str:
    """The text of the answers file; where that is more than one may hold, the command ends."""
    from etwin_cli.editing.whole import TooMuchError, filled_file

    today = date.today()  # noqa: DTZ011 (a day in the school's own place)
    try:
        return filled_file(rubric, words(teller.language), answers, today)
    except TooMuchError:
        problem = Diagnostic(Code.FILE_TOO_LARGE, teller.file, values={"reason": "form"})
        teller.stop((problem,), ExitCode.ANSWERS)


def _done(output: str, rubric: Rubric, answers: Answers, teller: _Teller, *, complete: bool) -> str:
    said = [each.state for each in answers.answers.values()]
    answered = sum(not isinstance(state, Unanswered | Unknown) for state in said)
    return words(teller.language)(
        "imported" if complete else "imported.in_part",
        file=output,
        answered=answered,
        indicators=len(rubric.indicators_by_id),
        command=file_command("score", output, teller.request),
    )
