"""What if: evidence taken as given, and every answer that a band hangs on."""

from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.answers import Answer, Answered, Answers, Evidence
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.score import score
from etwin_cli.scoring.whatif import sensitivity, with_levels
from tests.generated import cases

from .strategies import answers, band, criterion, indicator, rubric, schools, schools_on_the_edge

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
