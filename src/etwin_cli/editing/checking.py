"""What is read before a change, and read back after it."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from etwin_cli.editing.lines import all_comments
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.model.answers import Answer, Answers, Unanswered
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.places import NoPlacesError

NOTHING = Answer(Unanswered())
"""What a file says of an indicator that it has no entry for."""


class Reading(NamedTuple):
    """An answers file as it stands."""

    data: bytes
    path: str
    rubric: Rubric
    today: date
    answers: Answers
    diagnostics: tuple[Diagnostic, ...]
    """Warnings alone."""


class AnswersFaultyError(Exception):
    """An answers file with errors: nothing of it is changed."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """`diagnostics` are all that was found, errors among them."""
        super().__init__(f"{len(diagnostics)} problems")
        self.diagnostics = diagnostics


def read(data: bytes, path: str, rubric: Rubric, today: date) -> Reading:
    """Read an answers file's bytes; `path` is how messages name it.

    Raises AnswersFaultyError where it has an error.
    """
    answers, diagnostics = decode_answers(open_answers(data, path), rubric, today)
    if answers is None or any(not each.code.is_warning for each in diagnostics):
        raise AnswersFaultyError(diagnostics)
    return Reading(data, path, rubric, today, answers, diagnostics)


def rewritten(
    reading: Reading, place: str, change: Callable[[str], str], expected: Answers
) -> Reading:
    """The file after a change of its text, read back.

    EditRefusedError where what is read is anything but `expected`, where a comment would be lost,
    or where a step on the way leaves what cannot be read; `place` is the id concerned.
    """
    raw = reading.data.decode("utf-8")
    text = raw.lstrip("\ufeff")
    try:
        new = change(text)
        data = (raw[: len(raw) - len(text)] + new).encode("utf-8")
        after = read(data, reading.path, reading.rubric, reading.today)
        lost = Counter(all_comments(text)) - Counter(all_comments(new))
    except AnswersFaultyError as error:
        raise EditRefusedError(place, error.diagnostics) from None
    except (NoPlacesError, UnicodeEncodeError):
        raise EditRefusedError(place) from None
    if lost or told(after.answers) != told(expected):
        raise EditRefusedError(place)
    return after


def told(answers: Answers) -> Answers:
    """The answers without the entries that say nothing: missing and empty are the same."""
    told = {name: each for name, each in answers.answers.items() if each != NOTHING}
    plans = {name: each for name, each in (answers.plans or {}).items() if each}
    return answers._replace(answers=told, plans=plans)
