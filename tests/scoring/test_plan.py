"""The compiled rubric: kept beside it, and equal to the plain arithmetic."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.combining import criterion_share, total_share
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.compiling import plan_of
from etwin_cli.scoring.score import score
from tests.generated import cases
from tests.replacing import replace

from .strategies import answers, criterion, indicator, rubric, rubrics


def test_a_rubric_is_compiled_once() -> None:
    made = rubric(criterion("x", indicator("a")))
    assert plan_of(made) is plan_of(made)
    assert plan_of(replace(made, version="2")) is not plan_of(made)


def test_a_compiled_rubric_travels_to_another_process() -> None:
    made = rubric(criterion("x", indicator("a")))
    here = score(made, answers({"a": 2}))
    assert pickle.loads(pickle.dumps(here)) == here  # noqa: S301


@given(rubrics(), st.data())
@cases(60)
def test_the_tables_agree_with_the_plain_arithmetic(made: Rubric, data: st.DataObject) -> None:
    plan = plan_of(made)
    levels = [
        data.draw(st.sampled_from([None, *range(len(found.levels))]))
        for found in made.all_indicators()
    ]
    points = {
        found.id: found.levels[level].points
        for found, level in zip(made.all_indicators(), levels, strict=True)
        if level is not None
    }
    total = total_share(made, points)
    assert plan.total(levels) == (None if total is None else total * made.maximum)
    for node, share in zip(plan.nodes, plan.weigh(levels), strict=True):
        if node.criterion is not None:
            plain = criterion_share(node.criterion, points)
            assert (None if share is None else plan.scaled(share)) == (
                None if plain is None else plain * made.maximum
            )
