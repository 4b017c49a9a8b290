"""An answers file: where one school stands (docs/formats.md)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from etwin_cli.model.ids import CriterionId, IndicatorId

MAX_LEVEL: Final = 100
"""No rubric has a level above this one."""


class Status(StrEnum):
    """What a school has said of an indicator."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Answered(NamedTuple):
    """The school says that it is at this level."""

    level: int
    status: Status = Status.ANSWERED


class Unanswered(NamedTuple):
    """Nobody has said anything yet."""

    status: Status = Status.UNANSWERED


class Unknown(NamedTuple):
    """The school has still to find out, and says so."""

    reason: str | None
    status: Status = Status.UNKNOWN


class NotApplicable(NamedTuple):
    """The question is not one for this school, and why."""

    reason: str
    status: Status = Status.NOT_APPLICABLE


State = Answered | Unanswered | Unknown | NotApplicable


class Evidence(NamedTuple):
    """What the school can show: at least one of `url`, `file` and `title` is given."""

    url: str | None = None
    file: str | None = None
    title: str | None = None
    date: str | None = None
    """As written: YYYY-MM-DD."""


class Answer(NamedTuple):
    """What a school says of one indicator."""

    state: State
    evidence: tuple[Evidence, ...] = ()
    comment: str | None = None


class School(NamedTuple):
    """The school as it names itself."""

    name: str
    code: str | None = None
    country: str | None = None
    region: str | None = None
    place: str | None = None
    stage: str | None = None


class Plan(NamedTuple):
    """One thing that the school means to do."""

    text: str
    year: int | None = None
    """1 or 2."""
    indicator: IndicatorId | None = None
    level: int | None = None


class Answers(NamedTuple):
    """A whole answers file."""

    rubric_id: str
    rubric_version: str | None
    language: str | None
    school: School
    period: str | None
    date: str | None
    respondent_role: str | None
    answers: Mapping[IndicatorId, Answer]
    """Only the indicators that the file has an entry for."""
    plans: Mapping[CriterionId, tuple[Plan, ...]] | None
