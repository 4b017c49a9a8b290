"""From a path and options to a rubric and a school's answers."""

from datetime import date
from typing import NamedTuple

from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.language import asked_for, chosen
from etwin_cli.commands.output import Color, print_errors
from etwin_cli.commands.request import Request
from etwin_cli.languages import Language
from etwin_cli.model.answers import Answers
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import AnswersDocument, decode_answers, open_answers
from etwin_cli.reading.files import UnreadableError, read_bytes
from etwin_cli.reading.library import RubricError, load_rubric
from etwin_cli.reading.shipped import DEFAULT_RUBRIC, shipped_rubrics
from etwin_cli.reading.yaml_source import ANSWERS_LIMITS


class Checked(NamedTuple):
    """One answers file, read and checked."""

    file: str
    language: Language
    """The language to speak of it in."""
    rubric: Rubric | None
    answers: Answers | None
    """None where they are not fit for scoring."""
    diagnostics: tuple[Diagnostic, ...]
    unreadable: bool = False

    @property
    def errors(self) -> bool:
        """Whether anything worse than a warning was found."""
        return any(not found.code.is_warning for found in self.diagnostics)


def check_file(path: str, request: Request) -> Checked:
    """Read one answers file against the rubric it is for; what is wrong is in the result.

    A rubric that cannot be used ends the command: the request is at fault.
    """
    try:
        data = read_bytes(path, ANSWERS_LIMITS.size)
    except UnreadableError as error:
        problem = Diagnostic(Code.UNREADABLE_FILE, path, values={"reason": error.reason})
        return Checked(path, _language(request, None), None, None, (problem,), unreadable=True)
    document = open_answers(data, path)
    language = _language(request, document)
    rubric = usable_rubric(_rubric_name(request, document), _words(request, language), request)
    today = date.today()  # noqa: DTZ011 (a day in the school's own place)
    answers, diagnostics = decode_answers(document, rubric, today)
    failed = any(not found.code.is_warning for found in diagnostics)
    return Checked(path, language, rubric, None if failed else answers, diagnostics)


def load_answers(path: str, request: Request) -> tuple[Rubric, Answers, Checked]:
    """The rubric and answers of a file that is fit for scoring.

    Else prints what is wrong on stderr and ends the command: 1 for the answers, 2 for a file
    that cannot be read.
    """
    checked = check_file(path, request)
    if checked.answers is None or checked.rubric is None:
        show_diagnostics(checked.diagnostics, checked.language, request.color)
        leave(ExitCode.REQUEST if checked.unreadable else ExitCode.ANSWERS)
    return checked.rubric, checked.answers, checked


def usable_rubric(name: str, language: str | None, request: Request) -> Rubric:
    """A rubric without errors; else says what is wrong with it and ends the command."""
    try:
        return load_rubric(name, language)
    except RubricError as error:
        if not error.diagnostics:
            from etwin_cli.reading.decoding import nearest

            offer = "".join(
                f"; did you mean {near}?" for near in nearest(name, shipped_rubrics())[:1]
            )
            refuse(f"there is no rubric {name!r}{offer} (etwin rubric list)")
        show_diagnostics(error.diagnostics, chosen(request.lang), request.color)
        refuse(f"the rubric {name!r} cannot be used (etwin rubric check {name})")
    except UnreadableError as error:
        refuse(f"the rubric {name!r} cannot be read: {error.path} ({error.reason})")


def show_diagnostics(diagnostics: tuple[Diagnostic, ...], language: Language, color: Color) -> None:
    """Print problems on stderr as text."""
    import os
    import sys

    from etwin_cli.commands.output import width_of
    from etwin_cli.formats.text.diagnostics import diagnostic_lines

    print_errors(diagnostic_lines(diagnostics, language, width_of(sys.stderr, os.environ)), color)


def _language(request: Request, document: AnswersDocument | None) -> Language:
    if request.machine:
        return asked_for(request.lang) or "en"
    return chosen(request.lang, document.language if document else None)


def _words(request: Request, language: str) -> str | None:
    """The language to load a rubric in: None for its own."""
    return request.lang if request.machine else language


def _rubric_name(request: Request, document: AnswersDocument) -> str:
    """--rubric, else the rubric that the answers name if it is shipped, else the default one."""
    if request.rubric is not None:
        return request.rubric
    named = document.rubric_id
    return named if named is not None and named in shipped_rubrics() else DEFAULT_RUBRIC
