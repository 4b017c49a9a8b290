"""Indicators that move one after another: the total is always that of the levels they stand on."""

import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.answers import Answer, Answered, Answers
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Combine, Rubric
from etwin_cli.scoring.compiling import plan_of
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.moving import Moving
from etwin_cli.scoring.score import score
from etwin_cli.scoring.whatif import sensitivity
from tests.generated import cases

from .strategies import answers, band, criterion, indicator, rubric, schools

School = tuple[Rubric, Answers]


@given(schools(), st.data())
@cases(150)
def test_the_total_is_that_of_the_levels(school: School, data: st.DataObject) -> None:
    plan = plan_of(school[0])
    levels = plan.levels_of(score(*school).all_indicators())
    moving = Moving(plan, levels)
    counting = [at for at, level in enumerate(levels) if level is not None]
    for position in data.draw(st.lists(st.sampled_from(counting), max_size=6)) if counting else ():
        level = data.draw(st.sampled_from(range(len(plan.rows[position].numbers))))
        assert moving.move(position, level) == levels[position]
        levels[position] = level
        assert plan.scaled(moving.total) == plan.total(levels)
    assert plan.scaled(moving.total) == (plan.total(levels) or 0)


def test_what_is_left_out_does_not_move() -> None:
    plan = plan_of(rubric(criterion("x", indicator("a"), indicator("b"))))
    with pytest.raises(KeyError):
        Moving(plan, [None, 2]).move(0, 1)
    assert Moving(plan, [None, None]).total == (0, 1)


def calls_of(work: Callable[[Result], object], size: int, combine: Combine) -> int:
    """Count the calls that some work takes with so many indicators in a criterion each, and in one."""
    made = rubric(
        criterion("x", *(indicator(f"x{n}") for n in range(size)), combine=combine),
        *(criterion(f"c{n}", indicator(f"y{n}")) for n in range(size)),
        combine=combine,
        bands=(band("low", 0), band("middle", 45), band("high", 55)),
    )
    result = score(
        made, answers(dict.fromkeys(map(str, made.indicators_by_id), Answer(Answered(2))))
    )
    count = 0

    def called(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        work(result)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("combine", Combine)
@pytest.mark.parametrize("work", [sensitivity, gaps])
def test_twice_as_many_indicators_take_twice_the_work(
    work: Callable[[Result], object], combine: Combine
) -> None:
    assert calls_of(work, 80, combine) < 3 * calls_of(work, 40, combine)
