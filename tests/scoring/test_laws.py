"""The laws of docs/scoring.md that concern the score and the bands."""

from collections.abc import Iterator
from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.answers import Answer, Answered, Answers, NotApplicable, Unanswered, Unknown
from etwin_cli.model.result import CriterionResult, Result
from etwin_cli.model.rubric import Combine, Criterion, Indicator, Rubric
from etwin_cli.scoring.score import score
from tests.generated import cases
from tests.replacing import replace

from .strategies import EVIDENCE, answer_to, schools, with_answer

School = tuple[Rubric, Answers]
UNSAID = Answer(Unanswered())

law = cases(60)


def low(rubric: Rubric, file: Answers) -> Fraction | None:
    """Give the exact total, also where nothing is answered."""
    found = score(rubric, file).range
    return None if found is None else found.low


def rises(before: Fraction | None, after: Fraction | None) -> bool:
    return before is None or after is None or before <= after


def criteria(results: tuple[CriterionResult, ...]) -> Iterator[CriterionResult]:
    for each in results:
        yield each
        yield from criteria(each.criteria)


def given_levels(found: Indicator) -> list[int]:
    return [level.level for level in found.levels]


@given(schools())
@law
def test_every_share_lies_between_nothing_and_all(school: School) -> None:
    result = score(*school)
    maximum = result.rubric.maximum
    shares = [found.share for found in result.all_indicators()]
    scores = [each.score for each in criteria(result.criteria)]
    assert all(0 <= share <= 1 for share in shares if share is not None)
    assert all(0 <= each <= maximum for each in scores if each is not None)
    if result.range:
        assert 0 <= result.range.low <= result.range.high <= maximum


@given(schools(rising=True), st.data())
@law
def test_raising_a_level_never_lowers_the_score(school: School, data: st.DataObject) -> None:
    rubric, file = school
    found = data.draw(st.sampled_from(rubric.all_indicators()))
    lower, higher = sorted(data.draw(st.sampled_from(given_levels(found))) for _ in range(2))
    evidence = data.draw(st.sampled_from(((), EVIDENCE)))
    before, after = (
        with_answer(file, found.id, Answer(Answered(level), evidence)) for level in (lower, higher)
    )
    assert rises(low(rubric, before), low(rubric, after))


@given(schools(rising=True), st.data())
@law
def test_adding_evidence_never_lowers_the_score(school: School, data: st.DataObject) -> None:
    rubric, file = school
    found = data.draw(st.sampled_from(rubric.all_indicators()))
    answer = file.answers.get(found.id, UNSAID)
    documented = with_answer(file, found.id, replace(answer, evidence=EVIDENCE))
    bare = with_answer(file, found.id, replace(answer, evidence=()))
    assert rises(low(rubric, bare), low(rubric, documented))


@given(schools(rising=True), st.data())
@law
def test_answering_never_lowers_the_score(school: School, data: st.DataObject) -> None:
    rubric, file = school
    found = data.draw(st.sampled_from(rubric.all_indicators()))
    levels = st.sampled_from(given_levels(found))
    silent = with_answer(
        file, found.id, data.draw(st.sampled_from((UNSAID, Answer(Unknown(None)))))
    )
    spoken = with_answer(file, found.id, Answer(Answered(data.draw(levels))))
    assert rises(low(rubric, silent), low(rubric, spoken))


@given(schools(combines=(Combine.MEAN, Combine.MINIMUM)), st.data())
@law
def test_weights_of_sisters_count_only_beside_each_other(
    school: School, data: st.DataObject
) -> None:
    rubric, file = school
    factor = data.draw(st.sampled_from((Fraction(2), Fraction(1, 3), Fraction("0.7"))))

    def scaled(made: Criterion) -> Criterion:
        inner, leaves = map(scaled, made.criteria), made.indicators
        return replace(
            made,
            criteria=tuple(replace(each, weight=each.weight * factor) for each in inner),
            indicators=tuple(replace(each, weight=each.weight * factor) for each in leaves),
        )

    weighed = replace(rubric, criteria=tuple(map(scaled, rubric.criteria)))
    before, after = score(rubric, file), score(weighed, file)
    assert (after.range, after.band) == (before.range, before.band)
    assert [each.score for each in after.criteria] == [each.score for each in before.criteria]


@given(schools(), st.randoms(use_true_random=False))
@law
def test_the_order_of_answers_changes_nothing(school: School, random: Random) -> None:
    rubric, file = school
    entries = list(file.answers.items())
    random.shuffle(entries)
    shuffled = score(rubric, replace(file, answers=dict(entries)))
    assert replace(shuffled, answers=file) == score(rubric, file)


@given(schools())
@law
def test_the_score_is_the_low_end_of_its_range(school: School) -> None:
    result = score(*school)
    if result.counts.answered:
        assert result.range is not None
        assert result.score == result.range.low
    else:
        assert (result.score, result.claimed, result.band, result.next_band) == (None,) * 4
    if not result.provisional and result.range:
        assert result.range.low == result.range.high


@given(schools(), st.data())
@law
def test_whatever_the_open_answers_turn_out_to_be_the_score_lies_in_the_range(
    school: School, data: st.DataObject
) -> None:
    rubric, file = school
    before = score(rubric, file)
    for found in before.all_indicators():
        if found.is_open:
            level = data.draw(st.sampled_from(given_levels(found.indicator)))
            file = with_answer(file, found.indicator.id, Answer(Answered(level), EVIDENCE))
    after = low(rubric, file)
    if before.range:
        assert after is not None
        assert before.range.low <= after <= before.range.high


@given(schools(rising=True))
@law
def test_what_is_shown_never_passes_what_is_claimed(school: School) -> None:
    result = score(*school)
    assert rises(result.score, result.claimed)


@given(schools(rising=True), st.data())
@law
def test_without_better_practice_or_evidence_only_not_applicable_may_raise_the_score(
    school: School, data: st.DataObject
) -> None:
    rubric, file = school
    found = data.draw(st.sampled_from(rubric.all_indicators()))
    before = file.answers.get(found.id, UNSAID)
    after = data.draw(answer_to(found))
    excused = any(isinstance(each.state, NotApplicable) for each in (before, after))
    if not excused and not _is_better(before, after):
        assert rises(low(rubric, with_answer(file, found.id, after)), low(rubric, file))


def _is_better(before: Answer, after: Answer) -> bool:
    if not isinstance(after.state, Answered):
        return False
    if not isinstance(before.state, Answered):
        return True
    return after.state.level > before.state.level or len(after.evidence) > len(before.evidence)


@given(schools())
@law
def test_a_band_reached_implies_all_below_it(school: School) -> None:
    rubric, file = school
    result = score(rubric, file)
    if result.band is None:
        return
    reached = rubric.bands.index(result.band)
    for below in rubric.bands[: reached + 1]:
        alone: Result = score(replace(rubric, bands=(below,)), file)
        assert alone.band == below
    if reached + 1 < len(rubric.bands):
        assert result.next_band is not None
        assert result.next_band.band == rubric.bands[reached + 1]
        assert result.next_band.missing
