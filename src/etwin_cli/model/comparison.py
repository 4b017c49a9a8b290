"""What has changed in a school from one assessment to the next, and what cannot be told."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.ids import CriterionId, IndicatorId
from etwin_cli.model.result import IndicatorResult, Result
from etwin_cli.model.rubric import Band, Criterion, Indicator, Rubric


class Assessment(NamedTuple):
    """One of several assessments of a school, scored with the rubric at hand."""

    file: str
    """As the user named it."""
    result: Result
    same_rubric: bool = True
    """False: it was made with another state of the rubric, by its digest."""
    unmatched: frozenset[IndicatorId] = frozenset()
    """The rubric's indicators that had other levels, points or evidence there, or were not there."""
    gone: tuple[str, ...] = ()
    """The ids of indicators that it has and the rubric has no more."""


class ChangeKind(StrEnum):
    """What has become of an indicator."""

    NEW = "new"
    """Newly answered."""
    BETTER = "better"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    INCOMPARABLE = "incomparable"


class Incomparable(StrEnum):
    """Why nothing can be said of an indicator."""

    RUBRIC = "rubric"
    """Not every assessment was made with its present levels, points and evidence."""
    NOT_APPLICABLE = "not_applicable"
    """Applicable in one and not in the other."""
    UNANSWERED = "unanswered"
    """It was answered, and is no more."""


class IndicatorChange(NamedTuple):
    """An indicator from the last assessment but one to the last."""

    indicator: Indicator
    results: tuple[IndicatorResult | None, ...]
    """In every assessment; None where it is not matched."""
    kind: ChangeKind
    reason: Incomparable | None
    """None, unless the kind is `incomparable`."""


class CriterionChange(NamedTuple):
    """A criterion over the indicators that are matched."""

    criterion: Criterion
    scores: tuple[Fraction | None, ...]
    """In every assessment, 0..maximum; None: nothing in it is matched and counts."""
    criteria: "tuple[CriterionChange, ...]"
    indicators: tuple[IndicatorChange, ...]

    @property
    def all_indicators(self) -> tuple[IndicatorChange, ...]:
        """Its indicators at every depth."""
        return _all_indicators(self)

    @property
    def change(self) -> Fraction | None:
        """The last score less the one before, exact; None where there is none."""
        return difference(self.scores)


class Comparison(NamedTuple):
    """Several assessments of one school, the oldest first."""

    rubric: Rubric
    assessments: tuple[Assessment, ...]
    """At least two."""
    comparable: bool
    """All were made with the rubric at hand, so that these are the whole scores."""
    backwards: tuple[str, str] | None
    """Two dates or periods, the later one of an assessment that stands before that of the other;
    None: nothing tells that the oldest is not the first."""
    matched: frozenset[IndicatorId]
    """The indicators that every score here is over; all of them where it is `comparable`."""
    scores: tuple[Fraction | None, ...]
    """The total over the matched indicators, 0..maximum; None: none of them is answered."""
    bands: tuple[Band | None, ...]
    """The band reached each time; None as well unless `comparable`."""
    criteria: tuple[CriterionChange, ...]

    @property
    def change(self) -> Fraction | None:
        """The last total less the one before, exact; None where there is none."""
        return difference(self.scores)

    @property
    def indicators(self) -> tuple[IndicatorChange, ...]:
        """Every indicator of the rubric at hand, in its order."""
        return tuple(found for top in self.criteria for found in _all_indicators(top))

    @property
    def gone(self) -> tuple[str, ...]:
        """The indicators that an assessment has and the rubric at hand has not."""
        every = (name for each in self.assessments for name in each.gone)
        return tuple(dict.fromkeys(every))

    def only(self, name: CriterionId) -> "Comparison":
        """The same with one criterion alone in view; KeyError where there is none of this id."""
        for found in _all_criteria(self.criteria):
            if found.criterion.id == name:
                return self._replace(criteria=(found,))
        raise KeyError(name)

    @property
    def regressed(self) -> bool:
        """True where anything is worse, or where it cannot be told that nothing is."""
        bad = (ChangeKind.WORSE, ChangeKind.INCOMPARABLE)
        return bool(
            self.backwards
            or self.change is None
            or self.change < 0
            or self.gone
            or any(found.kind in bad for found in self.indicators)
        )


def difference(values: tuple[Fraction | None, ...]) -> Fraction | None:
    """Give the last value less the one before it."""
    before, after = values[-2:]
    return None if before is None or after is None else after - before


def _all_criteria(criteria: Iterable[CriterionChange]) -> Iterator[CriterionChange]:
    for found in criteria:
        yield found
        yield from _all_criteria(found.criteria)


def _all_indicators(found: CriterionChange) -> tuple[IndicatorChange, ...]:
    inner = tuple(each for child in found.criteria for each in _all_indicators(child))
    return inner or found.indicators
