"""From a path and options to a rubric and a school's answers."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn

from etwin_cli.commands.configuration import Configuration, configuration_for
from etwin_cli.commands.exits import ExitCode, refuse
from etwin_cli.commands.inputs import Input, expanded, shown_name, sibling
from etwin_cli.commands.language import (
    asked_for,
    chosen,
    line_language,
    note_answers_language,
    why,
)
from etwin_cli.commands.output import Color, print_errors, write_error
from etwin_cli.commands.request import DEFAULT_FILE, Request
from etwin_cli.commands.settings import rubric_here, rubric_setting
from etwin_cli.disk.reading import UnreadableError
from etwin_cli.languages import Language
from etwin_cli.languages import words as said_words
from etwin_cli.languages.typed import command, file_word
from etwin_cli.model.answers import Answers
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Value
from etwin_cli.model.ids import CriterionId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import AnswersDocument, decode_answers, open_answers
from etwin_cli.reading.library import RubricError, load_rubric
from etwin_cli.reading.shipped import DEFAULT_RUBRIC, shipped_rubrics
from etwin_cli.reading.source import MAX_PROBLEMS
from etwin_cli.reading.tree import ANSWERS_LIMITS

if TYPE_CHECKING:
    from etwin_cli.disk.walking import PassedOver

MOST_KEPT: Final = 20_000
"""Problems of all the files of a run: a machine format makes several kilobytes of each."""
FEW_KEPT: Final = 20
"""Of each file that comes once so many are kept."""


class Checked(NamedTuple):
    """One answers file, read and checked."""

    file: str
    """As messages and results name it."""
    configured: Configuration
    language: Language
    """The language to speak of it in."""
    rubric: Rubric | None
    answers: Answers | None
    """None where they are not fit for scoring."""
    diagnostics: tuple[Diagnostic, ...]
    school: str | None = None
    """Its name, also where the answers are not fit for scoring."""
    unreadable: bool = False
    named: str | None = None
    """What the rubric was loaded by; None where none was."""

    @property
    def failing(self) -> "Checked":
        """The same file with its errors alone; where they are more than are listed, with that."""
        errors = [found for found in self.diagnostics if not found.code.is_warning]
        left_out = [found for found in self.diagnostics if found.code is Code.TOO_MANY_PROBLEMS]
        told = (*errors, *(left_out if len(errors) >= MAX_PROBLEMS else ()))
        return self._replace(diagnostics=told)

    @property
    def errors(self) -> bool:
        """Whether anything worse than a warning was found."""
        return any(not found.code.is_warning for found in self.diagnostics)


class Read(NamedTuple):
    """The files of a run, read and checked."""

    files: list[Checked]
    passed: "PassedOver | None"
    """What was passed over in folders; None: the one file was named."""


def check_files(request: Request) -> Read:
    """Read every file that is asked for, whatever becomes of the others."""
    found = expanded(request.files)
    files: list[Checked] = []
    left = MOST_KEPT
    for each in found.files:
        checked = _checked(each, request)
        kept = _first(checked.diagnostics, max(left, FEW_KEPT))
        files.append(checked._replace(diagnostics=kept))
        left -= len(kept)
    return Read(files, found.passed)


def _first(problems: tuple[Diagnostic, ...], most: int) -> tuple[Diagnostic, ...]:
    """At most so many of a file's problems, the errors before the warnings; the rest is counted."""
    if len(problems) <= most:
        return problems
    counted = [found for found in problems if found.code is Code.TOO_MANY_PROBLEMS]
    listed = [found for found in problems if found.code is not Code.TOO_MANY_PROBLEMS]
    kept = sorted(listed, key=lambda found: found.code.is_warning)[:most]
    kept.sort(key=Diagnostic.sort_key)
    more = len(listed) - len(kept) + sum(int(str(each.values["more"])) for each in counted)
    values: dict[str, Value] = {"shown": len(kept), "more": more}
    return (*kept, Diagnostic(Code.TOO_MANY_PROBLEMS, kept[-1].path, kept[-1].span, values))


def check_file(path: str, request: Request) -> Checked:
    """Read one answers file against the rubric it is for; what is wrong is in the result.

    A rubric or a configuration that cannot be used ends the command: the request is at fault.
    """
    return _checked(Input(path), request)


def _checked(found: Input, request: Request) -> Checked:
    name = shown_name(found.name, request.stdin_filename)
    configured = configuration_for(name, isolated=request.isolated)
    try:
        data = found.read(ANSWERS_LIMITS.size)
    except UnreadableError as error:
        language = _language(request, configured, None)
        problem = Diagnostic(Code.UNREADABLE_FILE, name, values=_why(found.name, error))
        return Checked(name, configured, language, None, None, (problem,), unreadable=True)
    document = open_answers(data, name)
    note_answers_language(document.language)
    language = _language(request, configured, document)
    words = request.lang if request.machine else language
    named = rubric_name(request, configured, document.rubric_id)
    rubric = usable_rubric(named, words, request)
    folder = Path(name).parent if request.check_files and "\0" not in name else None
    today = date.today()  # noqa: DTZ011 (a day in the school's own place)
    answers, diagnostics = decode_answers(document, rubric, today, folder)
    failed = any(not found.code.is_warning for found in diagnostics)
    fit = None if failed else answers
    school = None if answers is None else answers.school.name
    return Checked(name, configured, language, rubric, fit, diagnostics, school, named=named)


def _why(name: str, error: UnreadableError) -> dict[str, Value]:
    """Why a file cannot be read; the one with the other ending is pointed to."""
    near = sibling(name) if error.reason == "missing" else None
    return {"reason": error.reason} if near is None else {"reason": "sibling", "found": near}


def scorable(
    checked: list[Checked], request: Request, *, quiet: bool = False
) -> list[tuple[Checked, Rubric, Answers]]:
    """The files that are fit for scoring; what is wrong with the others is told on stderr.

    Not with `quiet`: then the report itself tells it.
    """
    fit = []
    for each in checked:
        if each.answers is None or each.rubric is None:
            if quiet:
                continue
            show_errors(each, request)
        else:
            fit.append((each, each.rubric, each.answers))
    return fit


def verdict(checked: list[Checked], *, strict: bool = False) -> ExitCode:
    """The highest exit code of several files."""
    codes = [ExitCode.OK]
    for each in checked:
        if each.unreadable:
            codes.append(ExitCode.REQUEST)
        elif each.errors or (strict and each.diagnostics):
            codes.append(ExitCode.ANSWERS)
    return max(codes)


def usable_rubric(name: str, language: str | None, request: Request) -> Rubric:
    """A rubric without errors; else says what is wrong with it and ends the command."""
    try:
        return load_rubric(name, language)
    except RubricError as error:
        if not error.diagnostics:
            from etwin_cli.reading.decoding import nearest

            listing = command("rubric", "list")
            for near in nearest(name, shipped_rubrics())[:1]:
                refuse(
                    "there is no rubric {name!r}; did you mean {near}? ({command})",
                    name=name,
                    near=near,
                    command=listing,
                )
            refuse("there is no rubric {name!r} ({command})", name=name, command=listing)
        check = command("rubric", "check", file_word(name))
        whole = command("rubric", "check", file_word(name), "--format", "concise")
        show_diagnostics(error.diagnostics, line_language(), request.color, whole)
        refuse("the rubric {name!r} cannot be used ({command})", name=name, command=check)
    except UnreadableError as error:
        refuse_unreadable(name, error)


def refuse_unreadable(name: str, error: UnreadableError) -> NoReturn:
    """End the command: a file of the rubric that is named cannot be read."""
    refuse(
        "the rubric {name!r} cannot be used: {file}: {reason}",
        name=name,
        file=error.path,
        reason=why(error),
    )


def show_errors(checked: Checked, request: Request) -> None:
    """Print a file's errors on stderr; of its warnings only their number is told."""
    errors = checked.failing.diagnostics
    check = file_command("validate", checked.file, request)
    whole = file_command("validate", checked.file, request, "--format", "concise")
    rubric = rubric_to_name(checked, request)
    show_diagnostics(errors, checked.language, request.color, whole, rubric)
    if warnings := len(checked.diagnostics) - len(errors):
        write_error(said_words(checked.language)("warnings", n=warnings, command=check))


def criterion_in_view(rubric: Rubric, request: Request) -> CriterionId | None:
    """The criterion that --criterion names; ends the command where the rubric has none such."""
    name = request.criterion
    if name is None:
        return None
    found = rubric.criterion_called(name)
    if found is None:
        known = ", ".join(f"{each.id} ({each.title})" for each in rubric.all_criteria())
        refuse(
            "--criterion: the rubric {rubric} has no criterion {name!r}; its criteria: {known}",
            rubric=rubric.id,
            name=name,
            known=known,
        )
    return found.id


def file_command(name: str, file: str, request: Request, *options: str) -> str:
    """A command about a file as it can be typed, with the rubric that was asked for."""
    named = [] if file == DEFAULT_FILE else [file_word(file)]
    return command(name, *named, *options, rubric=request.rubric, isolated=request.isolated)


def rubric_to_name(checked: Checked, request: Request) -> str | None:
    """How a command that reads no answers has to name the rubric in use; None: it need not."""
    if request.rubric is not None or checked.named is None:
        return request.rubric
    here = rubric_here(None, isolated=request.isolated)
    return None if checked.named == here else checked.named


def show_diagnostics(
    diagnostics: tuple[Diagnostic, ...],
    language: Language,
    color: Color,
    whole: str,
    rubric: str | None = None,
) -> None:
    """Print problems on stderr as text; `whole` is the command that lists them all.

    `rubric` is what the commands in them have to name.
    """
    import os
    import sys

    from etwin_cli.commands.output import width_of
    from etwin_cli.formats.problems.text import diagnostic_lines

    width = width_of(sys.stderr, os.environ)
    print_errors(diagnostic_lines(diagnostics, language, width, whole, rubric), color)


def _language(
    request: Request, configured: Configuration, document: AnswersDocument | None
) -> Language:
    if request.machine:
        return asked_for(request.lang) or "en"
    return chosen(request.lang, configured.language, document.language if document else None)


def rubric_name(request: Request, configured: Configuration, named: str | None) -> str:
    """What is asked for, else the rubric that the answers name if it is shipped, else ours."""
    asked = rubric_setting(request.rubric, configured).value
    if asked is not None:
        return asked
    return named if named is not None and named in shipped_rubrics() else DEFAULT_RUBRIC
