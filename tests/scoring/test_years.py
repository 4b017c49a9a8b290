"""A path over two years: first what lacks its evidence, then what costs least."""

from collections import Counter
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from etwin_cli.model.answers import Answer, Answered
from etwin_cli.model.path import Step
from etwin_cli.model.result import GapKind
from etwin_cli.scoring.path import best_within
from etwin_cli.scoring.score import score
from etwin_cli.scoring.years import over_two_years

from .strategies import answers, criterion, indicator, rubric, schools


def steps(levels: dict[str, Answer | int], efforts: dict[str, int], top: int = 3) -> list[Step]:
    """All the steps there are, from some levels up to `top`."""
    numbers = tuple(range(top + 1))
    held = [indicator(name, numbers, effort=effort) for name, effort in efforts.items()]
    made = rubric(criterion("c", *held), required_from=3)
    return list(best_within(score(made, answers({**levels})), Fraction(1000)).steps)


def told(taken: list[Step]) -> list[tuple[str, int, int]]:
    return [(step.result.indicator.id, step.to_level, year) for step, year in over_two_years(taken)]


def test_first_what_lacks_its_evidence_then_what_goes_on_then_what_costs_least() -> None:
    taken = steps(
        {"a": 1, "b": Answer(Answered(3)), "c": 1, "d": 2, "e": 2},
        {"a": 3, "b": 2, "c": 1, "d": 2, "e": 1},
    )
    assert told(taken) == [
        ("b", 3, 1),  # only its evidence
        ("c", 2, 1),  # two levels: begun in the first year
        ("a", 2, 1),
        ("e", 3, 1),  # 5 of 12 were spent before it
        ("d", 3, 2),  # 6 were
        ("c", 3, 2),
        ("a", 3, 2),
    ]


def test_a_year_takes_one_level_of_a_practice() -> None:
    taken = steps({"a": 1, "b": 1}, {"a": 1, "b": 1})
    assert told(taken) == [("a", 2, 1), ("b", 2, 1), ("a", 3, 2), ("b", 3, 2)]


def test_evidence_in_one_year_and_the_next_level_in_the_other() -> None:
    taken = steps({"a": Answer(Answered(3)), "b": 3}, {"a": 1, "b": 1}, top=4)
    assert told(taken) == [("a", 3, 1), ("b", 4, 1), ("a", 4, 2)]


def test_a_third_level_of_a_practice_is_in_neither_year() -> None:
    assert told(steps({"a": 0}, {"a": 1})) == [("a", 1, 1), ("a", 2, 2)]


def test_what_lacks_its_evidence_is_all_of_the_first_year() -> None:
    taken = steps({name: Answer(Answered(3)) for name in "abc"}, dict.fromkeys("abc", 1))
    assert told(taken) == [("a", 3, 1), ("b", 3, 1), ("c", 3, 1)]


def test_one_step_is_the_first_years() -> None:
    assert told(steps({"a": 2}, {"a": 4})) == [("a", 3, 1)]
    assert told([]) == []


@settings(max_examples=40)
@given(schools(), st.integers(0, 30))
def test_laws(school: tuple[object, object], budget: int) -> None:
    taken = best_within(score(*school), Fraction(budget)).steps  # type: ignore[arg-type]
    planned = over_two_years(taken)
    of_each = Counter(step.result.indicator.id for step in taken)
    years = [year for _, year in planned]
    assert years == sorted(years)
    for name, held in of_each.items():
        mine = [(step.to_level, year) for step, year in planned if step.result.indicator.id == name]
        on_the_path = [step.to_level for step in taken if step.result.indicator.id == name]
        assert [level for level, _ in mine] == on_the_path[:2]  # the lowest, upwards
        assert len({year for _, year in mine}) == len(mine) == min(held, 2)
    first = [step for step, year in planned if year == 1]
    assert 2 * sum(step.effort for step in first) >= sum(step.effort for step, _ in planned) or any(
        year == 2 and of_each[step.result.indicator.id] > 1 for step, year in planned
    )
    for step, year in planned:
        if step.kind is GapKind.DOCUMENT:
            assert year == 1
