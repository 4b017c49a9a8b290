"""What a report says, part by part: texts that are ready to be shown, and shares to draw.

Texts are in the report's language and not yet made safe: whoever writes them down does that.
Shares are 0..1, positions on a bar are counted in steps from the lowest level.
"""

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.languages import Words
from etwin_cli.model.answers import Evidence, Status
from etwin_cli.model.rubric import Rubric


class Said(NamedTuple):
    """What is said of something."""

    title: str
    """What it is said of; empty: of the whole."""
    text: str


class Group(NamedTuple):
    """A list under its title."""

    title: str
    items: tuple[Said, ...]


class Heading(NamedTuple):
    """Whose report it is."""

    school: str
    facts: tuple[Said, ...]
    rubric: str
    notice: str | None
    """The rubric's own: what the report is not, say."""


class Mark(StrEnum):
    """Where a band lies from the school."""

    REACHED = "reached"
    CURRENT = "current"
    AHEAD = "ahead"


class Stage(NamedTuple):
    """A band, as a part of the way."""

    title: str
    mark: Mark
    state: str
    """The mark in words."""
    minimum: str


class StandingPart(NamedTuple):
    """Where the school stands."""

    total: tuple[str, ...]
    """The first sentence is the one that counts."""
    ends: tuple[Fraction, Fraction] | None
    """The total's share, as far as it is sure and as far as it may be; None: nothing to draw."""
    thresholds: tuple[Fraction, ...]
    """The shares that the bands ask for."""
    sentences: tuple[str, ...]
    borderline: Group | None
    stages: tuple[Stage, ...]
    missing: Group | None
    """What the next band asks for."""


class Bar(NamedTuple):
    """An indicator's levels, drawn."""

    status: Status
    steps: int
    """From the lowest level to the highest."""
    counted: int
    claimed: int
    """As answered; not below `counted`."""
    target: int
    label: str
    """What the drawing says, in words."""


class IndicatorRow(NamedTuple):
    """An indicator in its table."""

    title: str
    level: str
    note: str
    target: str
    figure: str
    bar: Bar


class Part(NamedTuple):
    """Indicators that stand together; with a title where their criterion is within another."""

    title: str
    figure: str
    note: str
    indicators: tuple[IndicatorRow, ...]


class CriterionRow(NamedTuple):
    """A top criterion, and what is in it."""

    number: int
    """From 1."""
    title: str
    description: str | None
    figure: str
    note: str
    share: Fraction | None
    """None: it has no score to draw."""
    before: Fraction | None
    """In the assessment before, where whole scores can be compared."""
    parts: tuple[Part, ...]


class Step(NamedTuple):
    """One step forward."""

    title: str
    criterion: str
    gain: str
    effort: str
    move: str
    """What work it is, from which level to which."""
    descriptor: str | None
    examples: tuple[str, ...]
    """Of evidence, where the step needs some."""


class StepGroup(NamedTuple):
    """Steps under their title."""

    title: str
    first: int
    """The number of the first step: they are numbered through."""
    steps: tuple[Step, ...]


class Question(NamedTuple):
    """What nobody has answered yet."""

    title: str
    question: str | None
    unknown: str | None


class Steps(NamedTuple):
    """Everything that can be done next."""

    in_view: str
    """Empty: no band is."""
    first: Group | None
    """What to look at first: the questions, else where work gains most."""
    why: str | None
    """Why the questions come first, where they do."""
    groups: tuple[StepGroup, ...]
    questions: tuple[Question, ...]
    done: str | None


class Pieces(NamedTuple):
    """The evidence of an indicator."""

    title: str
    pieces: tuple[Evidence, ...]


class Plans(NamedTuple):
    """What the school means to do for a criterion."""

    title: str
    plans: tuple[Said, ...]
    """The text, and its title: the year and the level where they are given."""


class Point(NamedTuple):
    """One assessment among several."""

    label: str
    text: str
    share: Fraction | None


class Changes(NamedTuple):
    """What has changed since the assessment before."""

    heading: str
    sentences: tuple[str, ...]
    criteria: tuple[Said, ...]
    groups: tuple[Group, ...]
    """Indicators, by what became of them."""
    unchanged: str | None
    points: tuple[Point, ...]
    """The total over time, where there are more than two assessments."""
    before: str | None
    """What the assessment before is called where the radar shows it."""


class Report(NamedTuple):
    """The whole report, in its order."""

    words: Words
    rubric: Rubric
    written_in: str | None
    """The language of the school's own texts, where it is known and another one."""
    heading: Heading
    standing: StandingPart
    criteria: tuple[CriterionRow, ...]
    changes: Changes | None
    strengths: tuple[Group, ...]
    steps: Steps
    not_applicable: tuple[Said, ...]
    unknown: tuple[Said, ...]
    plans: tuple[Plans, ...]
    comments: tuple[Said, ...]
    evidence: tuple[Pieces, ...]
    made: str
    """The last line: with what, and by which rubric."""
