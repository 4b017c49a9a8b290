"""The figures of a row are those of `score`, whatever the rubric and the answers."""

from hypothesis import given

from etwin_cli.batch.weighing import Weigher, standing_of
from etwin_cli.model.answers import Answers
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.compiling import plan_of
from etwin_cli.scoring.score import score
from tests.generated import cases
from tests.scoring.strategies import schools


@given(schools())
@cases(200)
def test_the_same_as_the_score(school: tuple[Rubric, Answers]) -> None:
    rubric, answers = school
    result = score(rubric, answers)
    plan = plan_of(rubric)
    figures = Weigher(plan).figures(standing_of(plan, answers.answers))
    total, high = figures.shares[-1], figures.high
    assert (result.range is None) is (total is None)
    if result.range is not None and total is not None and high is not None:
        assert plan.scaled(total) == result.range.low
        assert plan.scaled(high) == result.range.high
    assert figures.counts == result.counts
    assert figures.band == (result.band and result.band.id)
    shares = {node.criterion: share for node, share in zip(plan.nodes, figures.shares, strict=True)}
    for found in result.criteria:
        share = shares[found.criterion]
        assert (None if share is None else plan.scaled(share)) == found.score
