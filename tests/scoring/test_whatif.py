"""What if: evidence taken as given, and every answer that a band hangs on."""

from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.answers import Answer, Answered, Answers, Evidence
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Rubric
from etwin_cli.model.sensitivity import Turn
from etwin_cli.scoring.score import score
from etwin_cli.scoring.whatif import sensitivity, with_levels
from tests.generated import cases
from tests.replacing import replace

from .strategies import (
    EVIDENCE,
    answers,
    band,
    criterion,
    indicator,
    rubric,
    schools,
    schools_on_the_edge,
    with_answer,
)

School = tuple[Rubric, Answers]
A = IndicatorId("a")
SHORT = rubric(
    criterion("x", indicator("a"), indicator("b")),
    bands=(band("low", 0), band("middle", 50), band("high", "62.5")),
    required_from=3,
)


def test_a_level_is_taken_with_its_evidence_and_nothing_else_changes() -> None:
    file = answers({"a": Answer(Answered(1)), "b": 2})
    changed = with_levels(file, {A: 4})
    assert score(SHORT, changed).score == 75
    assert {**changed.answers, A: None} == {**file.answers, A: None}
    assert score(SHORT, file).score == 37.5


def test_evidence_that_is_there_stays() -> None:
    minutes = (Evidence(title="minutes"),)
    file = answers({"a": Answer(Answered(3), minutes)})
    assert with_levels(file, {A: 4}).answers[A].evidence == minutes


def test_the_answers_that_a_band_hangs_on() -> None:
    found = sensitivity(score(SHORT, answers({"a": 2, "b": 2})))
    assert found.margin == 0
    assert [(each.found.indicator.id, each.to_level) for each in found.losing] == [
        ("a", 1),
        ("b", 1),
    ]
    assert [(each.to_level, each.band and each.band.id) for each in found.winning] == [
        (3, "high"),
        (3, "high"),
    ]


def test_one_level_higher_than_without_evidence_is_the_claim() -> None:
    found = sensitivity(score(SHORT, answers({"a": Answer(Answered(4)), "b": 1})))
    assert [(each.found.indicator.id, each.to_level) for each in found.winning] == [
        ("a", 4),
        ("b", 2),
    ]
    assert found.margin == 37.5


def test_without_answers_nothing_hangs_on_any() -> None:
    found = sensitivity(score(SHORT, answers({})))
    assert (found.margin, found.losing, found.winning) == (None, (), ())


@given(schools() | schools_on_the_edge())
@cases(120)
def test_those_that_lose_it_are_the_borderline_ones(school: School) -> None:
    result = score(*school)
    lower = [
        each.found.indicator.id
        for each in sensitivity(result).losing
        if each.to_level < (each.found.level or 0)
    ]
    assert tuple(lower) == result.borderline


@given(schools_on_the_edge(), st.data())
@cases(60)
def test_those_that_reach_another_do_so_when_set(school: School, data: st.DataObject) -> None:
    rubric_, file = school
    found = sensitivity(score(rubric_, file)).winning
    higher = [each for each in found if each.to_level > (each.found.counted_level or 0)]
    if higher:
        turn = data.draw(st.sampled_from(higher))
        changed = with_levels(file, {turn.found.indicator.id: turn.to_level})
        assert score(rubric_, changed).band == turn.band


@given(schools() | schools_on_the_edge())
@cases(150)
def test_every_move_is_scored_as_if_it_were_the_answer(school: School) -> None:
    result = score(*school)
    found = sensitivity(result)
    assert (list(found.losing), list(found.winning)) == _turns_one_by_one(result)


def _turns_one_by_one(result: Result) -> tuple[list[Turn], list[Turn]]:
    """Score the school again for every answer one level lower, and one higher."""
    rubric_, bands = result.rubric, (None, *result.rubric.bands)
    losing: list[Turn] = []
    winning: list[Turn] = []
    for each in result.all_indicators():
        if each.level is None:
            continue
        numbers = [level.level for level in each.indicator.levels]
        place = numbers.index(each.level)
        shown = replace(each.answer, evidence=each.answer.evidence or EVIDENCE)
        moves = [(numbers[place - 1], each.answer)] if place else []
        if each.unsupported:
            moves.append((each.level, shown))
        elif place + 1 < len(numbers):
            moves.append((numbers[place + 1], shown))
        for level, answer in moves:
            changed = replace(answer, state=Answered(level))
            band = score(rubric_, with_answer(result.answers, each.indicator.id, changed)).band
            if bands.index(band) != bands.index(result.band):
                worse = bands.index(band) < bands.index(result.band)
                (losing if worse else winning).append(Turn(each, level, band))
    return losing, winning
