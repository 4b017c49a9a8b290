"""A cohort as a whole: where its schools stand together, and never one beside another.

What fewer schools stand behind than `Summary.least` is None: nobody is to be known by a figure.
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.model.rubric import Criterion

MOST_NAMED: Final = 5
"""So many indicators are named in each list."""


class Field(StrEnum):
    """What schools say of themselves, and can be put together by."""

    COUNTRY = "country"
    REGION = "region"
    PLACE = "place"
    STAGE = "stage"
    PERIOD = "period"
    RESPONDENT = "respondent"


class CohortRun(NamedTuple):
    """What a cohort was held against, and by whom: its `run` table."""

    rubric: str
    """Its id."""
    rubric_version: str
    rubric_title: str
    rubric_language: str
    """Of the titles."""
    rubric_digest: str
    """Whole scores are comparable exactly when it is equal."""
    maximum: Fraction
    """Of the total, above 0."""
    decimals: int
    """That totals are shown with."""
    day: date
    tool: str
    """The version of etwin."""
    schools: int
    """All of them, also those with an error."""


class Quartiles(NamedTuple):
    """What a quarter, a half and three quarters of the schools do not exceed, interpolated."""

    first: Fraction
    median: Fraction
    third: Fraction


class Spread(NamedTuple):
    """How the values of some schools are spread: at least `Summary.least` of them."""

    quartiles: Quartiles
    histogram: tuple[int, ...]
    """Schools in each of equal parts of the whole scale; the highest value is in the last one."""


class Answering(NamedTuple):
    """What an indicator is answered with, by the schools that answered it."""

    spread: Spread
    """Of the shares that count, 0..1."""
    mean: Fraction
    """Of the shares."""
    apart: Fraction
    """How far two schools are apart on average, 0..1."""


class BandCount(NamedTuple):
    """A band, and how many schools have reached it and no higher one."""

    id: str | None
    """None: not even the first."""
    title: str | None
    schools: int


class CriterionSpread(NamedTuple):
    """A criterion's scores."""

    id: str
    title: str
    parent: str | None
    depth: int
    """0 for a top criterion."""
    schools: int
    """In which it has a score."""
    spread: Spread | None
    """On 0..maximum."""


class IndicatorSpread(NamedTuple):
    """What has become of an indicator; its counts add up to the schools with a score."""

    id: str
    title: str
    criterion: str
    answered: int
    open: int
    """Unanswered, or unknown."""
    not_applicable: int
    unsupported: int
    """Part of answered: without the evidence that the level needs."""
    answering: Answering | None


class Named(NamedTuple):
    """An indicator that stands out, and the figure for which it does."""

    indicator: IndicatorSpread
    figure: Fraction
    """A mean or a distance, 0..1; or a number of schools."""


class Group(NamedTuple):
    """The schools that say the same of themselves."""

    name: str | None
    """None: those that do not say it."""
    schools: int
    quartiles: Quartiles
    """Of the total."""


class Others(NamedTuple):
    """Several groups as one: each is too small to be shown, or would give such a one away."""

    groups: int
    schools: int
    quartiles: Quartiles


class Groups(NamedTuple):
    """The cohort in groups, by name; none at all where they cannot be told without risk."""

    field: Field
    shown: tuple[Group, ...]
    others: Others | None


class Copy(NamedTuple):
    """Where a text stands in a school's answers."""

    file: str
    indicators: tuple[str, ...]


class SameText(NamedTuple):
    """A long comment that several schools have."""

    text: str
    """As the first of them has it."""
    copies: tuple[Copy, ...]
    """In the order of the input."""


class CohortPosition(NamedTuple):
    """Where a school's figure lies among those of others."""

    criterion: Criterion | None
    """None: the total."""
    has_figure: bool
    """Something in it is answered."""
    schools: int
    """That have a figure here."""
    quarters: tuple[int, int] | None
    """The lowest and the highest quarter, 1 to 4, that it lies in; None: no figure, or too few."""


class Summary(NamedTuple):
    """What can be told of a cohort."""

    run: CohortRun
    """With the titles' language and the rubric's title as they are told."""
    minimums: tuple[Fraction, ...]
    """Of the bands, on 0..maximum: what no rounded total may seem to have reached."""
    scored: int
    """With a score: all figures are of these."""
    silent: int
    """Without errors, and with nothing answered."""
    faulty: int
    """With errors."""
    least: int
    """A figure that fewer schools stand behind is not told."""
    bands: tuple[BandCount, ...] | None
    total: Spread | None
    criteria: tuple[CriterionSpread, ...]
    """At every depth, each before those in it; empty where there is no total."""
    indicators: tuple[IndicatorSpread, ...]
    groups: Groups | None
    """None: none are asked for."""
    same_texts: tuple[SameText, ...]

    @property
    def weakest(self) -> tuple[Named, ...]:
        """The indicators with the lowest mean, where it is not the highest there can be."""
        found = [
            Named(each, each.answering.mean)
            for each in self.indicators
            if each.answering and each.answering.mean < 1
        ]
        return tuple(sorted(found, key=lambda named: named.figure)[:MOST_NAMED])

    @property
    def uneven(self) -> tuple[Named, ...]:
        """The indicators in which two schools are furthest apart on average."""
        found = [
            Named(each, each.answering.apart)
            for each in self.indicators
            if each.answering and each.answering.apart
        ]
        return tuple(sorted(found, key=lambda named: -named.figure)[:MOST_NAMED])

    @property
    def most_open(self) -> tuple[Named, ...]:
        """The indicators that are open in most schools."""
        return self._most([each.open for each in self.indicators])

    @property
    def most_unsupported(self) -> tuple[Named, ...]:
        """The indicators that lack their evidence in most schools."""
        return self._most([each.unsupported for each in self.indicators])

    @property
    def most_not_applicable(self) -> tuple[Named, ...]:
        """The indicators that do not apply in most schools."""
        return self._most([each.not_applicable for each in self.indicators])

    def _most(self, counts: Sequence[int]) -> tuple[Named, ...]:
        """Those of most schools, of equal ones the first in the rubric's order."""
        found = [
            Named(each, Fraction(count))
            for each, count in zip(self.indicators, counts, strict=True)
            if count
        ]
        return tuple(sorted(found, key=lambda named: -named.figure)[:MOST_NAMED])
