"""Answers files that are written as a whole: each is read back before anything is written."""

from datetime import date
from typing import Final

from etwin_cli.editing.checking import AnswersFaultyError, read, told
from etwin_cli.formats.blank import blank_answers, filled_answers
from etwin_cli.languages import Words
from etwin_cli.model.answers import Answers
from etwin_cli.model.codes import Code
from etwin_cli.model.rubric import Rubric

_TOO_MUCH: Final = frozenset((Code.FILE_TOO_LARGE, Code.TOO_MANY_VALUES))


class TooMuchError(Exception):
    """More than an answers file may hold."""


class NotReadBackError(Exception):
    """A text that would be read as something else than what it was written for: a bug of ours."""


def blank_file(
    rubric: Rubric, words: Words, school: str | None = None, schema: str | None = None
) -> str:
    """The text of a file with every question, as `formats.blank.blank_answers` writes it.

    Raises TooMuchError where the rubric asks more than a file may hold.
    """
    text = blank_answers(rubric, words, school, schema)
    found = told(_read(text, rubric, date.max))
    if found.answers or found.plans:
        raise NotReadBackError
    return text


def filled_file(rubric: Rubric, words: Words, answers: Answers, today: date) -> str:
    """The text of a file that says what `answers` say, as `formats.blank.filled_answers` writes it.

    Raises TooMuchError where they are more than a file may hold.
    """
    text = filled_answers(rubric, words, answers)
    expected = answers._replace(rubric_version=rubric.version)
    if told(_read(text, rubric, today)) != told(expected):
        raise NotReadBackError
    return text


def _read(text: str, rubric: Rubric, today: date) -> Answers:
    try:
        return read(text.encode("utf-8"), "answers.yaml", rubric, today).answers
    except AnswersFaultyError as error:
        if any(found.code in _TOO_MUCH for found in error.diagnostics):
            raise TooMuchError from None
        raise NotReadBackError from error
