"""docs/scoring.md once more, word for word and slowly: what `score` and `gaps` are held against."""

from collections.abc import Mapping
from fractions import Fraction

from etwin_cli.model.answers import Answer, Answered, Answers, Evidence, NotApplicable, Unanswered
from etwin_cli.model.ids import BandId, IndicatorId
from etwin_cli.model.result import (
    AnswerFirst,
    Counts,
    CriterionResult,
    Focus,
    Gap,
    GapAnalysis,
    GapKind,
    IndicatorResult,
    Missing,
    MissingKind,
    NextBand,
    Range,
    Result,
)
from etwin_cli.model.rubric import (
    Band,
    Combine,
    Criterion,
    Indicator,
    NotApplicablePolicy,
    Rubric,
)
from tests.replacing import replace

Given = Mapping[IndicatorId, Answer]
SHOWN = (Evidence(title="minutes"),)


def oracle_score(rubric: Rubric, answers: Answers) -> Result:
    given = {found.id: _taken(found, answers.answers) for found in rubric.all_indicators()}
    counts = _counts(rubric, rubric.all_indicators(), given)
    low = _total(rubric, given)
    reached = _bands_reached(rubric, given)
    above = rubric.bands[len(reached) :]
    anything = counts.answered > 0
    return Result(
        rubric=rubric,
        answers=answers,
        score=low if anything else None,
        range=None if low is None else Range(low, _some(_total(rubric, _at_best(rubric, given)))),
        claimed=_total(rubric, _documented(given)) if anything else None,
        band=reached[-1] if reached and anything else None,
        next_band=(
            NextBand(above[0], tuple(_missing(rubric, above[0], given)))
            if above and anything
            else None
        ),
        borderline=_borderline(rubric, given, len(reached)) if reached and anything else (),
        counts=counts,
        criteria=tuple(_criterion(rubric, criterion, given) for criterion in rubric.criteria),
    )


def _taken(indicator: Indicator, given: Given) -> Answer:
    answer = given.get(indicator.id, Answer(Unanswered()))
    refused = indicator.not_applicable is NotApplicablePolicy.REFUSED
    if isinstance(answer.state, NotApplicable) and refused:
        return replace(answer, state=Unanswered())
    return answer


# --- indicators


def _counted(rubric: Rubric, indicator: Indicator, answer: Answer) -> int | None:
    match answer.state:
        case NotApplicable():
            return None
        case Answered(level):
            needed = rubric.required_from
            if needed is None or level < needed or answer.evidence:
                return level
            return max(each.level for each in indicator.levels if each.level < needed)
        case _:
            least = min(each.points for each in indicator.levels)
            return min(each.level for each in indicator.levels if each.points == least)


def _points(rubric: Rubric, indicator: Indicator, answer: Answer) -> Fraction | None:
    level = _counted(rubric, indicator, answer)
    if level is not None:
        return indicator.level(level).points
    if indicator.not_applicable is NotApplicablePolicy.FULL:
        return max(each.points for each in indicator.levels)
    return None


def _share(rubric: Rubric, indicator: Indicator, answer: Answer) -> Fraction | None:
    points = _points(rubric, indicator, answer)
    if points is None:
        return None
    least = min(each.points for each in indicator.levels)
    most = max(each.points for each in indicator.levels)
    return (points - least) / (most - least)


def _is_unsupported(rubric: Rubric, indicator: Indicator, answer: Answer) -> bool:
    state = answer.state
    return isinstance(state, Answered) and state.level != _counted(rubric, indicator, answer)


def _is_open(answer: Answer) -> bool:
    return not isinstance(answer.state, Answered | NotApplicable)


# --- criteria and the total


def _total(rubric: Rubric, given: Given) -> Fraction | None:
    share = _combined(rubric, rubric.combine, rubric.criteria, given)
    return None if share is None else share * rubric.maximum


def _combined(
    rubric: Rubric,
    combine: Combine,
    held: tuple[Criterion, ...] | tuple[Indicator, ...],
    given: Given,
) -> Fraction | None:
    if combine is Combine.POINTS:
        return _points_share(rubric, held, given)
    shares = []
    for child in held:
        if isinstance(child, Criterion):
            share = _combined(rubric, child.combine, child.criteria or child.indicators, given)
        else:
            share = _share(rubric, child, given[child.id])
        if share is not None:
            shares.append((child.weight, share))
    if not shares:
        return None
    if combine is Combine.MINIMUM:
        return min(share for _, share in shares)
    return Fraction(sum(w * s for w, s in shares)) / sum(w for w, _ in shares)


def _points_share(
    rubric: Rubric, held: tuple[Criterion, ...] | tuple[Indicator, ...], given: Given
) -> Fraction | None:
    gained = possible = Fraction(0)

    def walk(children: tuple[Criterion, ...] | tuple[Indicator, ...], weight: Fraction) -> None:
        nonlocal gained, possible
        for child in children:
            if isinstance(child, Criterion):
                walk(child.criteria or child.indicators, weight * child.weight)
                continue
            points = _points(rubric, child, given[child.id])
            if points is not None:
                gained += weight * child.weight * points
                possible += weight * child.weight * max(level.points for level in child.levels)

    walk(held, Fraction(1))
    if possible == 0:
        return None
    return max(Fraction(0), gained / possible)


def _criterion_score(rubric: Rubric, criterion: Criterion, given: Given) -> Fraction | None:
    held = criterion.criteria or criterion.indicators
    share = _combined(rubric, criterion.combine, held, given)
    return None if share is None else share * rubric.maximum


def _criterion(rubric: Rubric, criterion: Criterion, given: Given) -> CriterionResult:
    return CriterionResult(
        criterion=criterion,
        score=_criterion_score(rubric, criterion, given),
        counts=_counts(rubric, criterion.all_indicators(), given),
        criteria=tuple(_criterion(rubric, child, given) for child in criterion.criteria),
        indicators=tuple(
            IndicatorResult(
                indicator=found,
                answer=given[found.id],
                counted_level=_counted(rubric, found, given[found.id]),
                share=_share(rubric, found, given[found.id]),
                unsupported=_is_unsupported(rubric, found, given[found.id]),
            )
            for found in criterion.indicators
        ),
    )


def _counts(rubric: Rubric, indicators: tuple[Indicator, ...], given: Given) -> Counts:
    answers = [given[found.id] for found in indicators]
    return Counts(
        indicators=len(answers),
        answered=sum(isinstance(answer.state, Answered) for answer in answers),
        unanswered=sum(_is_open(answer) for answer in answers),
        not_applicable=sum(isinstance(answer.state, NotApplicable) for answer in answers),
        unsupported=sum(_is_unsupported(rubric, found, given[found.id]) for found in indicators),
    )


def _at_best(rubric: Rubric, given: Given) -> Given:
    best = dict(given)
    for found in rubric.all_indicators():
        if _is_open(given[found.id]):
            level = max(found.levels, key=lambda each: each.points).level
            best[found.id] = Answer(Answered(level), SHOWN)
    return best


def _documented(given: Given) -> Given:
    return {name: replace(answer, evidence=SHOWN) for name, answer in given.items()}


def _some(value: Fraction | None) -> Fraction:
    assert value is not None
    return value


# --- bands


def _missing(rubric: Rubric, band: Band, given: Given) -> list[Missing]:
    missing = []
    total = _some(_total(rubric, given))
    if total < band.minimum:
        missing.append(Missing(MissingKind.SCORE, None, band.minimum, total))
    counts = _counts(rubric, rubric.all_indicators(), given)
    coverage = Fraction(counts.answered, counts.indicators)
    if band.coverage is not None and coverage < band.coverage:
        missing.append(Missing(MissingKind.COVERAGE, None, band.coverage, coverage))
    for criterion in rubric.criteria:
        score = _criterion_score(rubric, criterion, given)
        each = band.each_criterion
        if each is not None and score is not None and score < each:
            missing.append(Missing(MissingKind.CRITERION, criterion.id, each, score))
    requires = dict(band.requires)
    for found in rubric.all_indicators():
        counted = _counted(rubric, found, given[found.id])
        needed = requires.get(found.id)
        if needed is not None and counted is not None and counted < needed:
            missing.append(
                Missing(MissingKind.INDICATOR, found.id, Fraction(needed), Fraction(counted))
            )
    return missing


def _bands_reached(rubric: Rubric, given: Given) -> list[Band]:
    reached: list[Band] = []
    if _total(rubric, given) is None:
        return reached
    for band in rubric.bands:
        if _missing(rubric, band, given):
            break
        reached.append(band)
    return reached


def _borderline(rubric: Rubric, given: Given, reached: int) -> tuple[IndicatorId, ...]:
    decisive = []
    for found in rubric.all_indicators():
        state = given[found.id].state
        if not isinstance(state, Answered):
            continue
        lower = [each.level for each in found.levels if each.level < state.level]
        if lower:
            answer = replace(given[found.id], state=Answered(lower[-1]))
            if len(_bands_reached(rubric, {**given, found.id: answer})) < reached:
                decisive.append(found.id)
    return tuple(decisive)


# --- gaps


def oracle_gaps(result: Result, name: BandId | None = None) -> GapAnalysis:
    rubric = result.rubric
    band = rubric.band(name) if name else result.next_band.band if result.next_band else None
    upto = rubric.bands[: rubric.bands.index(band) + 1] if band else ()
    found = [
        gap
        for top in result.criteria
        for each in top.all_indicators()
        if (gap := _gap(result, top, each, upto)) is not None
    ]
    work = [gap for gap in found if gap.kind is not GapKind.ANSWER]
    steps: list[Gap] = []
    for group in (True, False):
        mine = [gap for gap in work if gap.blocks is group]
        steps += sorted(mine, key=lambda gap: gap.gain / gap.effort, reverse=True)
    enough = max([each.coverage or Fraction() for each in upto] + [Fraction(1, 2)])
    lacking = [n for n in range(1, result.counts.unanswered + 1) if _covers(result, n, enough)]
    short = not _covers(result, 0, enough) and result.counts.unanswered > 0
    needed = lacking[0] if lacking else result.counts.unanswered
    focus = []
    for top in result.criteria if not short else ():
        gains = [gap.gain for gap in work if gap.criterion == top.criterion]
        if sum(gains) > 0:
            focus.append(Focus(top.criterion, Fraction(sum(gains))))
    return GapAnalysis(
        result=result,
        band_in_view=band,
        answer_first=AnswerFirst(needed, result.counts.unanswered) if short else None,
        focus=tuple(sorted(focus, key=lambda area: area.gain, reverse=True)[:3]),
        steps=tuple(steps),
        questions=tuple(gap for gap in found if gap.kind is GapKind.ANSWER),
    )


def _covers(result: Result, more: int, share: Fraction) -> bool:
    return Fraction(result.counts.answered + more, result.counts.indicators) >= share


def _gap(
    result: Result, top: CriterionResult, found: IndicatorResult, upto: tuple[Band, ...]
) -> Gap | None:
    rubric, indicator, counted = result.rubric, found.indicator, found.counted_level
    if counted is None:
        return None
    asked = [level for band in upto for name, level in band.requires if name == indicator.id]
    each = [band.each_criterion for band in upto if band.each_criterion is not None]
    effort = Fraction(indicator.effort)
    if _is_open(found.answer):
        kind, to_level, effort = GapKind.ANSWER, indicator.target, effort / 2
    elif found.unsupported:
        assert isinstance(found.answer.state, Answered)
        kind, to_level, effort = GapKind.DOCUMENT, found.answer.state.level, effort / 2
    elif any(counted < wanted for wanted in (indicator.target, *asked)):
        kind = GapKind.IMPROVE
        above = sorted(level.level for level in indicator.levels if level.level > counted)
        while len(above) > 1 and above[0] < (rubric.aim_from or 0):
            above.pop(0)
            effort += indicator.effort
        to_level = above[0]
    else:
        return None
    given = {one.id: _taken(one, result.answers.answers) for one in rubric.all_indicators()}
    moved = {**given, indicator.id: Answer(Answered(to_level), SHOWN)}
    return Gap(
        result=found,
        criterion=top.criterion,
        kind=kind,
        to_level=to_level,
        gain=_some(_total(rubric, moved)) - _some(_total(rubric, given)),
        effort=effort,
        blocks=any(counted < wanted for wanted in asked)
        or any(top.score is not None and top.score < wanted for wanted in each),
    )
