"""From several assessments of a school to what has changed, with one yardstick for all.

Each is scored with the rubric at hand. Where one was made with another state of the rubric, only
the indicators that it asks in the same way are matched, and every score here is over those alone:
a change of the rubric is never shown as a change of the school.
"""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final, NamedTuple

from etwin_cli.model.answers import Status
from etwin_cli.model.comparison import (
    Assessment,
    ChangeKind,
    Comparison,
    CriterionChange,
    Incomparable,
    IndicatorChange,
)
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.result import IndicatorResult
from etwin_cli.model.rubric import Indicator
from etwin_cli.scoring.compiled import CompiledRubric, Shares
from etwin_cli.scoring.compiling import plan_of

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEARS: Final = re.compile(r"[0-9]{4}-[0-9]{4}")
_Results = tuple[IndicatorResult | None, ...]


def compare(assessments: Sequence[Assessment]) -> Comparison:
    """Compare two or more assessments of one school, the oldest first, scored with one rubric.

    Changes are from the last but one to the last; scores are given for every assessment. An
    indicator that is unmatched in any of them is left out of the scores of all. So is one of which
    it cannot be told whether the school or another state of the rubric made it open.
    """
    rubric = assessments[-1].result.rubric
    left_out = frozenset[IndicatorId]().union(*(each.unmatched for each in assessments))
    comparable = not left_out and all(each.same_rubric and not each.gone for each in assessments)
    left_out |= _refused_perhaps(assessments)
    years = [_Year.of(plan_of(rubric), each, left_out) for each in assessments]
    return Comparison(
        rubric=rubric,
        assessments=tuple(assessments),
        comparable=comparable,
        backwards=_backwards(assessments),
        matched=frozenset(rubric.indicators_by_id) - left_out,
        scores=tuple(year.score for year in years),
        bands=tuple(each.result.band if comparable else None for each in assessments),
        criteria=_criteria(plan_of(rubric), years),
    )


def _backwards(assessments: Sequence[Assessment]) -> tuple[str, str] | None:
    """Return two dates in the wrong order, else two periods of which not both have dates."""
    for told in (_date, _period):
        known = [(text, each) for each in assessments if (text := told(each))]
        for (old, before), (new, after) in pairwise(known):
            decided = told is _period and _date(before) and _date(after)
            if old > new and not decided:
                return old, new
    return None


def _date(assessment: Assessment) -> str | None:
    """Return the date, where it is one: then the order of the texts is that of the days."""
    text = assessment.result.answers.date
    return text if text and _DAY.fullmatch(text) else None


def _period(assessment: Assessment) -> str | None:
    """Return the period, where it is a school year."""
    text = assessment.result.answers.period
    return text if text and _YEARS.fullmatch(text) else None


def _refused_perhaps(assessments: Sequence[Assessment]) -> frozenset[IndicatorId]:
    """Return the indicators that are not applicable in one assessment, and open in a kept one.

    The other state of the rubric may have refused "not applicable", and so made the same answer
    an open one.
    """

    def with_status(status: Status, of: Iterable[Assessment]) -> set[IndicatorId]:
        found = (each for assessment in of for each in assessment.result.all_indicators())
        return {each.indicator.id for each in found if each.status is status}

    other = [each for each in assessments if not each.same_rubric]
    return frozenset(
        with_status(Status.NOT_APPLICABLE, assessments) & with_status(Status.UNANSWERED, other)
    )


class _Year(NamedTuple):
    """One assessment."""

    plan: CompiledRubric
    results: _Results
    """Of every indicator, in the rubric's order; None: it is not matched here."""
    shares: Shares
    """Over what is matched everywhere."""
    is_answered: bool
    """Something that is matched everywhere is."""

    @classmethod
    def of(
        cls, plan: CompiledRubric, assessment: Assessment, left_out: frozenset[IndicatorId]
    ) -> "_Year":
        found = assessment.result.all_indicators()
        kept = [each.indicator.id not in left_out for each in found]
        levels = plan.levels_of(found)
        return cls(
            plan,
            tuple(None if each.indicator.id in assessment.unmatched else each for each in found),
            plan.weigh([level if keep else None for level, keep in zip(levels, kept, strict=True)]),
            any(
                keep and each.status is Status.ANSWERED
                for each, keep in zip(found, kept, strict=True)
            ),
        )

    @property
    def score(self) -> Fraction | None:
        return self.of_node(-1) if self.is_answered else None

    def of_node(self, at: int) -> Fraction | None:
        """Give the score of a node, 0..maximum; None: nothing in it counts."""
        share = self.shares[at]
        return None if share is None else self.plan.scaled(share)


def _criteria(plan: CompiledRubric, years: Sequence[_Year]) -> tuple[CriterionChange, ...]:
    """Build the changes of the criteria, the inner ones first, and give the top ones."""
    built: list[CriterionChange] = []
    for at, node in enumerate(plan.nodes):
        if node.criterion is None:
            break
        held = tuple(built[child] for child in node.children)
        positions = () if held else range(node.start, node.stop)
        built.append(
            CriterionChange(
                node.criterion,
                tuple(year.of_node(at) for year in years),
                held,
                tuple(
                    _indicator(plan.rows[place].indicator, tuple(y.results[place] for y in years))
                    for place in positions
                ),
            )
        )
    return tuple(built[child] for child in plan.nodes[-1].children)


def _indicator(indicator: Indicator, results: _Results) -> IndicatorChange:
    matched = [found for found in results if found is not None]
    if len(matched) < len(results):
        return IndicatorChange(indicator, results, ChangeKind.INCOMPARABLE, Incomparable.RUBRIC)
    kind = _kind(*matched[-2:])
    if isinstance(kind, Incomparable):
        return IndicatorChange(indicator, results, ChangeKind.INCOMPARABLE, kind)
    return IndicatorChange(indicator, results, kind, None)


def _kind(before: IndicatorResult, after: IndicatorResult) -> ChangeKind | Incomparable:
    excused = [found.status is Status.NOT_APPLICABLE for found in (before, after)]
    if any(excused):
        return ChangeKind.UNCHANGED if all(excused) else Incomparable.NOT_APPLICABLE
    if before.is_open:
        return ChangeKind.UNCHANGED if after.is_open else ChangeKind.NEW
    if after.is_open:
        return Incomparable.UNANSWERED
    change = (after.share or 0) - (before.share or 0)
    if change == 0:
        return ChangeKind.UNCHANGED
    return ChangeKind.BETTER if change > 0 else ChangeKind.WORSE
