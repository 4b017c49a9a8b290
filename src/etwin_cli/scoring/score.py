"""From a rubric and a school's answers to where the school stands."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.answers import Answer, Answered, Answers, NotApplicable, Unanswered
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.result import Counts, CriterionResult, IndicatorResult, Range, Result
from etwin_cli.model.rubric import NotApplicablePolicy, Rubric
from etwin_cli.scoring.bands import Standing, place
from etwin_cli.scoring.borderline import borderline
from etwin_cli.scoring.compiled import CompiledRubric, Shares
from etwin_cli.scoring.compiling import plan_of

_SILENCE = Answer(Unanswered())
_FULL = Fraction(1)


def score(rubric: Rubric, answers: Answers) -> Result:
    """Score a school's answers exactly: shares on 0..1, scores on 0..maximum (docs/scoring.md).

    Both are taken as validated: KeyError for a level that the indicator does not list. An answer
    to what the rubric does not ask is ignored; "not applicable" where it is refused is open.
    """
    plan = plan_of(rubric)
    reading = _read(plan, answers.answers)
    shares = plan.weigh(reading.counted)
    counts = reading.counts(0, len(plan.rows))
    standing = Standing(plan, reading.results, reading.counted, shares, counts)
    band, next_band = place(standing)
    low = None if shares[-1] is None else plan.scaled(shares[-1])
    exact = low if counts.answered else None
    return Result(
        rubric=rubric,
        answers=answers,
        score=exact,
        range=None if low is None else Range(low, reading.total_with(reading.open, low)),
        claimed=None if exact is None else reading.total_with(reading.unsupported, exact),
        band=band,
        next_band=next_band,
        borderline=() if band is None else borderline(standing, plan.gates[band.id]),
        counts=counts,
        criteria=_criteria(plan, reading, shares),
    )


class _Reading(NamedTuple):
    """What each indicator counts as; positions are in `Plan.rows`."""

    plan: CompiledRubric
    results: list[IndicatorResult]
    counted: list[int | None]
    """The level of each by its index; None: left out."""
    open: list[tuple[int, int]]
    """Position and level of most points."""
    unsupported: list[tuple[int, int]]
    """Position and level claimed."""
    excused: list[tuple[int]]
    """Position of what is not applicable."""

    def counts(self, start: int, stop: int) -> Counts:
        """Count the indicators from `start` to before `stop`."""
        every = stop - start
        unanswered = _between(start, stop, self.open)
        excused = _between(start, stop, self.excused)
        unsupported = _between(start, stop, self.unsupported)
        return Counts(every, every - unanswered - excused, unanswered, excused, unsupported)

    def total_with(self, changed: Sequence[tuple[int, int]], low: Fraction) -> Fraction:
        """Give the exact total with some levels changed; `low` is the one with none."""
        if not changed:
            return low
        levels = self.counted.copy()
        for position, index in changed:
            levels[position] = index
        total = self.plan.total(levels)
        return low if total is None else total


def _between(start: int, stop: int, found: Sequence[tuple[int, ...]]) -> int:
    """Return how many begin with a position from `start` to before `stop`; they ascend."""
    return bisect_left(found, (stop,)) - bisect_left(found, (start,))


def _read(plan: CompiledRubric, given: Mapping[IndicatorId, Answer]) -> _Reading:
    """Decide what each indicator counts as (docs/scoring.md, Indicator)."""
    reading = _Reading(plan, [], [], [], [], [])
    results, counted = reading.results, reading.counted
    for position, row in enumerate(plan.rows):
        indicator = row.indicator
        answer = given.get(indicator.id, _SILENCE)
        state = answer.state
        if isinstance(state, Answered):
            said = row.places[state.level]
            index = said if answer.evidence else row.undocumented[said]
            if index != said:
                reading.unsupported.append((position, said))
            counted.append(index)
            level, share = row.numbers[index], row.shares[index]
            results.append(IndicatorResult(indicator, answer, level, share, index != said))
        elif isinstance(state, NotApplicable) and row.may_not_apply:
            full = indicator.not_applicable is NotApplicablePolicy.FULL
            reading.excused.append((position,))
            counted.append(row.most if full else None)
            results.append(
                IndicatorResult(indicator, answer, None, _FULL if full else None, unsupported=False)
            )
        else:
            if isinstance(state, NotApplicable):
                answer = answer._replace(state=Unanswered())
            reading.open.append((position, row.most))
            counted.append(row.least)
            level, share = row.numbers[row.least], row.shares[row.least]
            results.append(IndicatorResult(indicator, answer, level, share, unsupported=False))
    return reading


def _criteria(
    plan: CompiledRubric, reading: _Reading, shares: Shares
) -> tuple[CriterionResult, ...]:
    """Build the results of the criteria, the inner ones first, and give the top ones."""
    built: list[CriterionResult] = []
    for node, share in zip(plan.nodes, shares, strict=True):
        if node.criterion is None:
            break
        held = tuple([built[child] for child in node.children])
        built.append(
            CriterionResult(
                node.criterion,
                None if share is None else plan.scaled(share),
                reading.counts(node.start, node.stop),
                held,
                () if held else tuple(reading.results[node.start : node.stop]),
            )
        )
    return tuple([built[child] for child in plan.nodes[-1].children])
