"""The integer tables and the plain reading of docs/scoring.md agree in every field."""

from hypothesis import given

from etwin_cli.model.answers import Answers
from etwin_cli.model.rubric import Combine, Rubric
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score
from tests.generated import cases

from .oracle import oracle_gaps, oracle_score
from .strategies import schools, schools_on_the_edge

School = tuple[Rubric, Answers]


@given(schools())
@cases(150)
def test_score_agrees_with_the_oracle(school: School) -> None:
    assert score(*school) == oracle_score(*school)


@given(schools(rising=True, combines=(Combine.MEAN,)))
@cases(60)
def test_score_agrees_with_the_oracle_on_usual_rubrics(school: School) -> None:
    assert score(*school) == oracle_score(*school)


@given(schools_on_the_edge())
@cases(150)
def test_score_agrees_with_the_oracle_where_a_band_is_just_reached(school: School) -> None:
    assert score(*school) == oracle_score(*school)


@given(schools())
@cases(100)
def test_gaps_agree_with_the_oracle_for_every_band(school: School) -> None:
    rubric, _ = school
    result = oracle_score(*school)
    assert gaps(result) == oracle_gaps(result)
    for band in rubric.bands:
        assert gaps(result, band.id) == oracle_gaps(result, band.id)
