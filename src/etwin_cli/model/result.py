"""What the engine makes of a rubric and a school's answers (docs/scoring.md).

Every number here is exact; rounding is done where one is shown.
"""

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.answers import Answer, Answered, Answers, NotApplicable, Status, Unknown
from etwin_cli.model.ids import CriterionId, IndicatorId
from etwin_cli.model.rubric import Band, Criterion, Indicator, Rubric


class Counts(NamedTuple):
    """How many indicators: `indicators` = answered + unanswered + not_applicable."""

    indicators: int
    answered: int
    unanswered: int
    """Open: unknown included."""
    not_applicable: int
    unsupported: int
    """Answered, but without the evidence that the level needs; part of `answered`."""


class IndicatorResult(NamedTuple):
    """One indicator's part of a result."""

    indicator: Indicator
    answer: Answer
    counted_level: int | None
    """The level that counts; of an open one that of least points; None: not applicable."""
    share: Fraction | None
    """0..1; None: left out."""
    unsupported: bool

    @property
    def status(self) -> Status:
        """What the school has said."""
        return self.answer.state.status

    @property
    def is_open(self) -> bool:
        """Nobody has said yet: unanswered or unknown."""
        return self.status in (Status.UNANSWERED, Status.UNKNOWN)

    @property
    def level(self) -> int | None:
        """The level as answered."""
        state = self.answer.state
        return state.level if isinstance(state, Answered) else None

    @property
    def reason(self) -> str | None:
        """Why it is not applicable, or not yet known."""
        state = self.answer.state
        return state.reason if isinstance(state, NotApplicable | Unknown) else None

    @property
    def gap(self) -> int | None:
        """Target less counted level where that is positive, else 0; None: not applicable."""
        if self.counted_level is None:
            return None
        return max(0, self.indicator.target - self.counted_level)


class CriterionResult(NamedTuple):
    """One criterion's part of a result."""

    criterion: Criterion
    score: Fraction | None
    """0..maximum; None: everything in it is left out."""
    counts: Counts
    criteria: "tuple[CriterionResult, ...]"
    indicators: tuple[IndicatorResult, ...]

    def all_indicators(self) -> tuple[IndicatorResult, ...]:
        """Every indicator anywhere below, in the rubric's order."""
        if not self.criteria:
            return self.indicators
        return tuple(found for child in self.criteria for found in child.all_indicators())

    def all_criteria(self) -> "Iterator[CriterionResult]":
        """Every criterion inside it, each before what it holds."""
        for found in self.criteria:
            yield found
            yield from found.all_criteria()


class MissingKind(StrEnum):
    """What a band asks for, in the order in which it is told."""

    SCORE = "score"
    COVERAGE = "coverage"
    CRITERION = "criterion"
    INDICATOR = "indicator"


class Missing(NamedTuple):
    """One thing that stands between the school and a band."""

    kind: MissingKind
    id: str | None
    """Of the criterion or the indicator."""
    needed: Fraction
    """0..maximum for score and criterion, 0..1 for coverage, a level for an indicator."""
    actual: Fraction


class NextBand(NamedTuple):
    """The first band not reached, and everything that it still asks for."""

    band: Band
    missing: tuple[Missing, ...]


class Range(NamedTuple):
    """Where the score lies, whatever the answers to the open questions; both 0..maximum."""

    low: Fraction
    high: Fraction


class Result(NamedTuple):
    """Where a school stands."""

    rubric: Rubric
    answers: Answers
    score: Fraction | None
    """0..maximum; None: nothing is answered."""
    range: Range | None
    """None: everything is left out."""
    claimed: Fraction | None
    """The score with every answered level counted as given, 0..maximum; None as `score`."""
    band: Band | None
    next_band: NextBand | None
    borderline: tuple[IndicatorId, ...]
    """The answers that alone, one level lower, would lose the band."""
    counts: Counts
    criteria: tuple[CriterionResult, ...]

    @property
    def coverage(self) -> Fraction:
        """Answered indicators of all the rubric's, 0..1."""
        return Fraction(self.counts.answered, self.counts.indicators)

    @property
    def provisional(self) -> bool:
        """True while anything is open."""
        return self.counts.unanswered > 0

    def all_indicators(self) -> tuple[IndicatorResult, ...]:
        """Every indicator, in the rubric's order."""
        return tuple(found for child in self.criteria for found in child.all_indicators())

    def all_criteria(self) -> Iterator[CriterionResult]:
        """Every criterion at any height, each before what it holds."""
        for found in self.criteria:
            yield found
            yield from found.all_criteria()

    @property
    def alone(self) -> Criterion | None:
        """The one criterion in view; None: all of the rubric's are."""
        in_view = tuple(found.criterion for found in self.criteria)
        return None if in_view == self.rubric.criteria else in_view[0]

    def only(self, name: CriterionId) -> "Result":
        """The same with one criterion alone in view; totals, counts and bands stay those of all.

        Of what the next band asks for, what concerns other criteria is left out. KeyError where
        there is no criterion of this id.
        """
        found = next((each for each in self.all_criteria() if each.criterion.id == name), None)
        if found is None:
            raise KeyError(name)
        here = {each.indicator.id for each in found.all_indicators()}
        following = self.next_band
        if following is not None:
            missing = (m for m in following.missing if m.id in (None, name) or m.id in here)
            following = following._replace(missing=tuple(missing))
        return self._replace(
            criteria=(found,),
            next_band=following,
            borderline=tuple(each for each in self.borderline if each in here),
        )


class GapKind(StrEnum):
    """What work a gap asks for."""

    ANSWER = "answer"
    """Nobody has said yet."""
    DOCUMENT = "document"
    """The practice is there, its evidence is not."""
    IMPROVE = "improve"


class Gap(NamedTuple):
    """One step that the school can take."""

    result: IndicatorResult
    criterion: Criterion
    """The top criterion that the indicator belongs to."""
    kind: GapKind
    to_level: int
    gain: Fraction
    """What the total would gain, 0..maximum, if this indicator alone moved to `to_level`."""
    effort: Fraction
    """Whole or half."""
    blocks: bool
    """True where the band in view cannot be reached without it."""


class Focus(NamedTuple):
    """A top criterion where work gains most."""

    criterion: Criterion
    gain: Fraction
    """Sum of the gains of its `document` and `improve` steps, on 0..maximum."""


class AnswerFirst(NamedTuple):
    """The questions that come before any step: too few are answered yet."""

    needed: int
    """How many more answers, 1 or more: as many as the band in view and half the questions ask for."""
    open: int
    """How many questions are open; not below `needed`."""


class GapAnalysis(NamedTuple):
    """Everything that can be done next, in the order of docs/scoring.md."""

    result: Result
    band_in_view: Band | None
    answer_first: AnswerFirst | None
    focus: tuple[Focus, ...]
    """At most three, greatest gain first; none where questions come first."""
    steps: tuple[Gap, ...]
    """The `document` and `improve` gaps: first what blocks the band, then by gain per effort."""
    questions: tuple[Gap, ...]
    """The `answer` gaps, in the rubric's order."""
    more: int = 0
    """How many steps after these were not asked for."""

    def only(self, name: CriterionId) -> "GapAnalysis":
        """The same with one criterion alone in view; KeyError where there is none of this id."""
        result = self.result.only(name)
        here = {each.indicator.id for each in result.all_indicators()}
        questions = tuple(gap for gap in self.questions if gap.result.indicator.id in here)
        return self._replace(
            result=result,
            answer_first=self.answer_first if questions else None,
            focus=(),
            steps=tuple(gap for gap in self.steps if gap.result.indicator.id in here),
            questions=questions,
        )

    def first(self, most: int) -> "GapAnalysis":
        """The same with the first steps alone, `most` of them."""
        return self._replace(steps=self.steps[:most], more=max(0, len(self.steps) - most))
