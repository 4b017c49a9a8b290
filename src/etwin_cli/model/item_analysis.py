"""How the indicators of a rubric behave in a cohort: for its authors, and of no school."""

from enum import StrEnum
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.model.ids import CriterionId, IndicatorId, RubricId

FEWEST: Final = 3
"""Schools for a correlation or an alpha: two points lie on a line whatever they are."""
SMALL: Final = 30
"""Below so many schools, every figure may be chance."""
EXTREME: Final = Fraction(15, 100)
"""A floor or a ceiling: more than this share at the lowest or the highest. C. B. Terwee and others,
Quality criteria were proposed for measurement properties of health status questionnaires, Journal
of Clinical Epidemiology 60 (2007), 34-42."""
ITEM_TOTAL_LOW: Final = 0.3
"""Below it an indicator hardly goes with the rest. J. C. Nunnally and I. H. Bernstein, Psychometric
Theory, 3rd ed. (1994), chapter 8."""
ALPHA_LOW: Final = 0.7
"""Below it the indicators hardly go together (Terwee and others 2007)."""
ALPHA_HIGH: Final = 0.95
"""Above it some ask the same thing twice (Terwee and others 2007)."""
MUCH: Final = Fraction(20, 100)
"""More than this share of schools left open, not applicable or without evidence: our own choice."""


class Undefined(StrEnum):
    """Why a statistic has no value."""

    ALONE = "alone"
    """It takes two indicators."""
    FEW = "few"
    """Too few answers."""
    CONSTANT = "constant"
    """Something that has to vary does not."""


class Statistic(NamedTuple):
    """A figure, from how many schools it is, and why there is none."""

    value: float | None
    n: int
    reason: Undefined | None = None
    """Given exactly where there is no value."""


class CohortIndicator(NamedTuple):
    """What the cohort's rubric says of an indicator."""

    id: IndicatorId
    title: str
    levels: tuple[int, ...]
    """Ascending: all that are known; at least the lowest and the highest."""


class CohortCriterion(NamedTuple):
    """What the cohort's rubric says of a criterion: it holds criteria or indicators."""

    id: CriterionId
    title: str
    criteria: "tuple[CohortCriterion, ...]"
    indicators: tuple[CohortIndicator, ...]

    def all_indicators(self) -> tuple[CohortIndicator, ...]:
        """Every indicator anywhere below, in the rubric's order."""
        inner = (found for child in self.criteria for found in child.all_indicators())
        return (*inner, *self.indicators)


class CohortRubric(NamedTuple):
    """What a cohort was held against."""

    id: RubricId
    version: str
    title: str
    language: str
    """The language of the titles."""
    digest: str
    criteria: tuple[CohortCriterion, ...]


class Ends(NamedTuple):
    """The shares of answers at the lowest and at the highest that there is, 0..1."""

    n: int
    lowest: Fraction | None
    """None: `n` is 0."""
    highest: Fraction | None

    @property
    def is_floor(self) -> bool:
        """True where more than 15 % are at the lowest, of three or more."""
        return self._is_extreme(self.lowest)

    @property
    def is_ceiling(self) -> bool:
        """True where more than 15 % are at the highest, of three or more."""
        return self._is_extreme(self.highest)

    def _is_extreme(self, share: Fraction | None) -> bool:
        return share is not None and self.n >= FEWEST and share > EXTREME


class IndicatorFigures(NamedTuple):
    """How one indicator was answered."""

    indicator: CohortIndicator
    levels: tuple[tuple[int, int], ...]
    """Each level, ascending, and how many schools are at it, as they answered."""
    unanswered: int
    """Open: unknown included."""
    not_applicable: int
    unsupported: int
    """Answered, but without the evidence that the level needs; part of those who answered."""
    mean: Statistic
    """In levels."""
    spread: Statistic
    """The standard deviation, in levels."""
    ends: Ends
    item_total: Statistic
    """Correlation with the rest of the criterion that holds it, -1..1."""
    alpha_without: Statistic
    """The alpha of that criterion without this indicator."""

    @property
    def answered(self) -> int:
        """How many schools gave a level."""
        return sum(number for _, number in self.levels)


class CriterionFigures(NamedTuple):
    """How the indicators of one criterion go together."""

    criterion: CohortCriterion
    alpha: Statistic
    """Cronbach's, over all indicators anywhere below."""
    ends: Ends
    """Of the schools that answered all of them: at the lowest, or the highest, of every one."""
    criteria: "tuple[CriterionFigures, ...]"
    indicators: tuple[IndicatorFigures, ...]

    def all_criteria(self) -> "tuple[CriterionFigures, ...]":
        """The criterion and every one below it, each before what it holds."""
        return (self, *(found for child in self.criteria for found in child.all_criteria()))


class FindingKind(StrEnum):
    """What is worth a look, in the order in which it is told."""

    NEGATIVE = "negative"
    """The indicator goes against the rest of its criterion."""
    LOW = "low"
    """It hardly goes with the rest."""
    UNIFORM = "uniform"
    """Every school gave the same level."""
    CEILING = "ceiling"
    """Many schools are at the highest level."""
    FLOOR = "floor"
    """Many schools are at the lowest."""
    UNANSWERED = "unanswered"
    """Many schools left it open."""
    NOT_APPLICABLE = "not_applicable"
    """Many schools say that it does not apply to them."""
    UNSUPPORTED = "unsupported"
    """Many of the answers lack the evidence that their level needs."""
    INCOHERENT = "incoherent"
    """The alpha of a criterion is low."""
    REDUNDANT = "redundant"
    """The alpha of a criterion is very high."""


class Finding(NamedTuple):
    """One thing to look at."""

    kind: FindingKind
    found: IndicatorFigures | CriterionFigures
    criterion: CohortCriterion
    """The one that holds the indicator, or the criterion itself."""
    value: float
    """A correlation, an alpha, a share of schools, 0..1, or the level that all of them gave."""


class ItemAnalysis(NamedTuple):
    """How a whole rubric was answered."""

    rubric: CohortRubric
    schools: int
    """All of the cohort."""
    scored: int
    """Those that answered something, without an error: the figures are about these."""
    silent: int
    """Those that have answered nothing yet."""
    criteria: tuple[CriterionFigures, ...]
    findings: tuple[Finding, ...]
    """By kind; of one kind what stands out most first."""

    @property
    def faulty(self) -> int:
        """Those whose answers have an error."""
        return self.schools - self.scored - self.silent
