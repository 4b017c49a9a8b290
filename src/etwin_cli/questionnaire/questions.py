"""The questions in their order: which is open, which comes next, which is meant."""

from collections.abc import Sequence
from typing import NamedTuple

from etwin_cli.editing.checking import NOTHING
from etwin_cli.model.accents import without_accents
from etwin_cli.model.answers import Answer, Answers, Unanswered, Unknown
from etwin_cli.model.rubric import Criterion, Indicator, Rubric


class Question(NamedTuple):
    """An indicator and the criteria that hold it, from the top."""

    indicator: Indicator
    criteria: tuple[Criterion, ...]


class Count(NamedTuple):
    """How far some answers go."""

    answered: int
    """With a level, or not applicable."""
    unknown: int
    indicators: int

    @property
    def open(self) -> int:
        """Nobody has said anything of them yet."""
        return self.indicators - self.answered - self.unknown


def questions(rubric: Rubric) -> list[Question]:
    """Every question, in the rubric's order."""
    return [each for criterion in rubric.criteria for each in _below(criterion, ())]


def _below(criterion: Criterion, above: tuple[Criterion, ...]) -> list[Question]:
    held = (*above, criterion)
    if criterion.indicators:
        return [Question(each, held) for each in criterion.indicators]
    return [found for child in criterion.criteria for found in _below(child, held)]


def answer_to(question: Question, answers: Answers) -> Answer:
    """What the file says; an open answer where it says nothing."""
    return answers.answers.get(question.indicator.id, NOTHING)


def is_open(question: Question, answers: Answers) -> bool:
    """Whether nobody has said anything yet, not even that it is to be found out."""
    return isinstance(answer_to(question, answers).state, Unanswered)


def count(asked: Sequence[Question], answers: Answers) -> Count:
    """How far the answers to some questions go."""
    states = [answer_to(each, answers).state for each in asked]
    unknown = sum(isinstance(each, Unknown) for each in states)
    nothing = sum(isinstance(each, Unanswered) for each in states)
    return Count(len(states) - unknown - nothing, unknown, len(states))


def next_open(asked: Sequence[Question], answers: Answers, after: int = -1) -> int | None:
    """The place of the next open question behind a place, else of the first; None: none is."""
    places = [place for place, each in enumerate(asked) if is_open(each, answers)]
    return next((place for place in places if place > after), places[0] if places else None)


def meant(text: str, asked: Sequence[Question], answers: Answers) -> list[int]:
    """The places of the questions that a number, an id or words of a title stand for.

    A criterion stands for its first open question, else for its first.
    """
    if text.isascii() and text.isdecimal():
        return [int(text) - 1] if len(text) < 6 and 0 < int(text) <= len(asked) else []
    exact = [place for place, each in enumerate(asked) if each.indicator.id == text]
    if exact:
        return exact
    words = without_accents(text)
    found = []
    for criterion in dict.fromkeys(above for each in asked for above in each.criteria):
        if criterion.id == text or words in without_accents(criterion.title):
            inside = [at for at, each in enumerate(asked) if criterion in each.criteria]
            still = [at for at in inside if is_open(asked[at], answers)]
            found.append((still or inside)[0])
    found += [at for at, each in enumerate(asked) if words in without_accents(each.indicator.title)]
    return list(dict.fromkeys(found))
