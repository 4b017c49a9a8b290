"""From the answers of many schools to how each indicator behaves (docs/analysis.md).

The value of an answer is its level as the school gave it, as its place between the lowest and the
highest of the indicator, 0..1: so that every indicator has the same say in its criterion, as it has
in a score, and whatever evidence was named. Nothing is kept of a school.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import lcm, sqrt
from typing import NamedTuple

from etwin_cli.model.answers import Status
from etwin_cli.model.item_analysis import (
    CohortCriterion,
    CohortIndicator,
    CohortRubric,
    CriterionFigures,
    Ends,
    IndicatorFigures,
    ItemAnalysis,
    Statistic,
    Undefined,
)
from etwin_cli.scoring.item_findings import findings
from etwin_cli.scoring.reliability import Sums

Given = tuple[object, object, object, object]
"""What a school has said: an indicator's id, a status, the level as answered or None, and whether it
lacks the evidence that this level needs, 0 or 1. It may come from anywhere, and is checked."""


class UnknownAnswerError(ValueError):
    """An answer that the rubric has no place for."""


class _Answer(NamedTuple):
    """One that was checked."""

    indicator: str
    status: Status
    level: int | None
    unsupported: bool
    value: int | None
    """In whole parts of the unit; None: there is no level."""


class Tally:
    """Counts the answers of one school after the other."""

    def __init__(self, rubric: CohortRubric) -> None:
        """Begin with no school."""
        self._rubric = rubric
        self._indicators: dict[object, CohortIndicator] = {
            each.id: each for top in rubric.criteria for each in top.all_indicators()
        }
        ranges = (each.levels[-1] - each.levels[0] for each in self._indicators.values())
        self._unit = lcm(*ranges)
        """What a value of 1 is in whole numbers."""
        self._scored = self._silent = 0
        self._counts: Counter[Given] = Counter()
        self._answers: dict[Given, _Answer] = {}
        """Every one that was met: at most a few for each level of each indicator."""
        self._scales = {
            criterion.id: _Scale(criterion, self._unit) for criterion in _all(rubric.criteria)
        }

    def add(self, answers: Sequence[Given]) -> None:
        """Add a school whose answers have no error. Raises UnknownAnswerError.

        One that has answered nothing says nothing of any indicator, and is counted apart.
        """
        known = self._answers
        values: dict[str, int | None] = {}
        for given in answers:
            answer = known.get(given)
            if answer is None:
                answer = known[given] = self._checked(given)
            values[answer.indicator] = answer.value
        if len(values) < len(answers):
            raise UnknownAnswerError(answers)
        if all(value is None for value in values.values()):
            self._silent += 1
            return
        self._scored += 1
        self._counts.update(answers)
        for scale in self._scales.values():
            scale.add(values)

    def analysis(self, schools: int) -> ItemAnalysis:
        """Give what was found; `schools`: how many there are, with those at fault."""
        criteria = tuple(map(self._criterion, self._rubric.criteria))
        found = findings(criteria, self._scored)
        return ItemAnalysis(self._rubric, schools, self._scored, self._silent, criteria, found)

    def _checked(self, given: Given) -> _Answer:
        name, said, level, unsupported = given
        indicator = self._indicators.get(name)
        if indicator is None or said not in list(Status) or unsupported not in (0, 1):
            raise UnknownAnswerError(given)
        status = Status(str(said))
        if status is not Status.ANSWERED and level is None:
            return _Answer(indicator.id, status, None, unsupported=False, value=None)
        lowest, highest = indicator.levels[0], indicator.levels[-1]
        if status is not Status.ANSWERED or not isinstance(level, int):
            raise UnknownAnswerError(given)
        if not lowest <= level <= highest:
            raise UnknownAnswerError(given)
        value = (level - lowest) * self._unit // (highest - lowest)
        return _Answer(indicator.id, status, level, bool(unsupported), value)

    def _criterion(self, criterion: CohortCriterion) -> CriterionFigures:
        scale = self._scales[criterion.id]
        return CriterionFigures(
            criterion,
            scale.sums.alpha(),
            ends(scale.sums.n, scale.lowest, scale.highest),
            tuple(map(self._criterion, criterion.criteria)),
            tuple(
                self._indicator(each, scale.sums, place)
                for place, each in enumerate(criterion.indicators)
            ),
        )

    def _indicator(self, indicator: CohortIndicator, sums: Sums, place: int) -> IndicatorFigures:
        counts = dict.fromkeys(indicator.levels, 0)
        not_applicable = unsupported = 0
        for given, number in self._counts.items():
            answer = self._answers[given]
            if answer.indicator == indicator.id:
                not_applicable += number * (answer.status is Status.NOT_APPLICABLE)
                unsupported += number * answer.unsupported
                if answer.level is not None:
                    counts[answer.level] = counts.get(answer.level, 0) + number
        levels = tuple(sorted(counts.items()))
        answered = sum(counts.values())
        return IndicatorFigures(
            indicator,
            levels,
            self._scored - answered - not_applicable,
            not_applicable,
            unsupported,
            mean(levels),
            spread(levels),
            ends(answered, levels[0][1], levels[-1][1]),
            sums.item_total(place),
            sums.alpha_without(place),
        )


class _Scale:
    """A criterion, and the schools that answered all of it."""

    def __init__(self, criterion: CohortCriterion, unit: int) -> None:
        self._names = [each.id for each in criterion.all_indicators()]
        self._most = unit * len(self._names)
        self.sums = Sums(len(self._names))
        self.lowest = 0
        """Schools at the lowest level of every indicator."""
        self.highest = 0

    def add(self, values: dict[str, int | None]) -> None:
        """Add a school, unless an answer is missing: complete cases alone make a sum."""
        given = [values.get(name) for name in self._names]
        complete = [value for value in given if value is not None]
        if len(complete) < len(given):
            return
        self.sums.add(complete)
        total = sum(complete)
        self.lowest += total == 0
        self.highest += total == self._most


def mean(levels: Sequence[tuple[int, int]]) -> Statistic:
    """Give the mean of levels, each with how many schools are at it."""
    number = sum(count for _, count in levels)
    if not number:
        return Statistic(None, number, Undefined.FEW)
    return Statistic(float(Fraction(_sum(levels, 1), number)), number)


def spread(levels: Sequence[tuple[int, int]]) -> Statistic:
    """Give the standard deviation of levels, of a sample: the squares over n - 1."""
    number = sum(count for _, count in levels)
    if number < 2:
        return Statistic(None, number, Undefined.FEW)
    squares = number * _sum(levels, 2) - _sum(levels, 1) ** 2
    return Statistic(sqrt(Fraction(squares, number * (number - 1))), number)


def ends(number: int, lowest: int, highest: int) -> Ends:
    """Give shares, 0..1, from counts."""
    if not number:
        return Ends(0, None, None)
    return Ends(number, Fraction(lowest, number), Fraction(highest, number))


def _sum(levels: Sequence[tuple[int, int]], power: int) -> int:
    return sum(level**power * count for level, count in levels)


def _all(criteria: Iterable[CohortCriterion]) -> Iterable[CohortCriterion]:
    for criterion in criteria:
        yield criterion
        yield from _all(criterion.criteria)
