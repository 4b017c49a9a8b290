"""A rubric: what good looks like, as criteria, indicators and levels (docs/formats.md)."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple, TypeVar

from etwin_cli.model.ids import BandId, ClaimId, CriterionId, IndicatorId, RubricId


class Combine(StrEnum):
    """How the children of a criterion make its share (docs/scoring.md)."""

    MEAN = "mean"
    POINTS = "points"
    MINIMUM = "minimum"


class NotApplicablePolicy(StrEnum):
    """What "not applicable" does to the score, where a rubric allows it at all."""

    REFUSED = "refused"
    EXCLUDED = "excluded"
    FULL = "full"


class Level(NamedTuple):
    """One step of an indicator, or of the scale that indicators inherit."""

    level: int
    """The number that an answers file writes, 0..100."""
    title: str | None
    """The level's name, such as "Established"; an indicator's level takes the scale's."""
    text: str | None
    """The descriptor: what can be seen in a school at this level."""
    points: Fraction
    """By default the level's number."""


class Indicator(NamedTuple):
    """One question of a rubric, with everything that was left out filled in."""

    id: IndicatorId
    title: str
    question: str | None
    weight: Fraction
    target: int
    """The level that the school is expected to reach: always one of `levels`."""
    not_applicable: NotApplicablePolicy
    not_applicable_when: str | None
    """The only admissible reason for "not applicable"."""
    effort: int
    """Of one step up, 1..10."""
    levels: tuple[Level, ...]
    """Ascending, at least two."""
    evidence_examples: tuple[str, ...]
    covers: tuple[ClaimId, ...]

    def level(self, number: int) -> Level:
        """The level with this number; KeyError if the indicator has none such."""
        for level in self.levels:
            if level.level == number:
                return level
        raise KeyError(number)


class Criterion(NamedTuple):
    """A part of a rubric: it holds either criteria or indicators, never both, never none."""

    id: CriterionId
    title: str
    description: str | None
    weight: Fraction
    combine: Combine
    criteria: "tuple[Criterion, ...]"
    indicators: tuple[Indicator, ...]

    def all_indicators(self) -> tuple[Indicator, ...]:
        """Every indicator anywhere below, in the rubric's order."""
        if not self.criteria:
            return self.indicators
        return tuple(found for child in self.criteria for found in child.all_indicators())

    def all_criteria(self) -> "Iterator[Criterion]":
        """Every criterion at any height below, each before what it holds."""
        for criterion in self.criteria:
            yield criterion
            yield from criterion.all_criteria()


class Band(NamedTuple):
    """A stage of the progress; reached when all that it asks for holds."""

    id: BandId
    title: str
    minimum: Fraction
    """On 0..maximum."""
    each_criterion: Fraction | None
    """What every top criterion must reach, on 0..maximum."""
    coverage: Fraction | None
    """Least share of indicators answered, 0..1."""
    requires: tuple[tuple[IndicatorId, int], ...]
    """Indicators and the level that each must count at."""


class _Rubric(NamedTuple):
    """The fields of a rubric."""

    id: RubricId
    version: str
    language: str
    """The language of the words in this value."""
    source_language: str
    """The language that the rubric was written in."""
    languages: tuple[str, ...]
    """Every language it has words in, its own first."""
    title: str
    description: str | None
    source: str | None
    notice: str | None
    """One sentence under every score, gap, report and form: what they are not, say."""
    scale: tuple[Level, ...]
    target: int | None
    aim_from: int | None
    """The lowest level that a step aims at; None: the lowest of each indicator."""
    required_from: int | None
    """From this level on evidence is needed; None: never."""
    maximum: Fraction
    """What a share of 1 is shown as."""
    decimals: int
    combine: Combine
    bands: tuple[Band, ...]
    """Ascending by minimum; may be empty."""
    criteria: tuple[Criterion, ...]


class Rubric(_Rubric):
    """A whole rubric in one language, with every default filled in.

    A class over its fields, so that what is derived from them can be kept beside them.
    """

    def all_indicators(self) -> tuple[Indicator, ...]:
        """Every indicator, in the rubric's order."""
        return tuple(found for child in self.criteria for found in child.all_indicators())

    def all_criteria(self) -> "Iterator[Criterion]":
        """Every criterion at any height, each before what it holds."""
        for criterion in self.criteria:
            yield criterion
            yield from criterion.all_criteria()

    @cached_property
    def indicators_by_id(self) -> Mapping[IndicatorId, Indicator]:
        """Every indicator under its id, in the rubric's order."""
        return {indicator.id: indicator for indicator in self.all_indicators()}

    def band(self, band_id: str) -> Band | None:
        """The band with this id, if there is one."""
        return next((band for band in self.bands if band.id == band_id), None)

    def band_called(self, name: str) -> Band | None:
        """The band with this id, or with this title in whatever case, if there is one."""
        return _called(self.bands, name)

    def criterion_called(self, name: str) -> Criterion | None:
        """The criterion with this id, or with this title in whatever case, if there is one."""
        return _called(tuple(self.all_criteria()), name)

    def indicator_called(self, name: str) -> Indicator | None:
        """The indicator with this id, or with this title in whatever case, if there is one."""
        return _called(self.all_indicators(), name)

    def needed_from(self, indicator: Indicator) -> int | None:
        """The level from which an indicator needs evidence; None: none of its levels does."""
        reached = self.required_from is not None and (
            indicator.levels[-1].level >= self.required_from
        )
        return self.required_from if reached else None


_Titled = TypeVar("_Titled", Band, Criterion, Indicator)


def _called(items: Sequence[_Titled], name: str) -> _Titled | None:
    title = " ".join(name.split()).casefold()
    by_title = (each for each in items if each.title.casefold() == title)
    return next((each for each in items if each.id == name), None) or next(by_title, None)


class Claim(NamedTuple):
    """One claim of the source that a rubric stands for."""

    id: ClaimId
    area: str
    kind: str
    """practice | attitude | result."""
    phrase: str
    """The source's own words."""
