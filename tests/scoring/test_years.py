"""A path over two years: first what lacks its evidence, then what costs least."""

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


def steps(levels: dict[str, Answer | int], efforts: dict[str, int]) -> list[Step]:
    """All the steps there are, from some levels."""
    held = [indicator(name, (0, 1, 2, 3), effort=effort) for name, effort in efforts.items()]
    made = rubric(criterion("c", *held), required_from=3)
    return list(best_within(score(made, answers({**levels})), Fraction(1000)).steps)


def told(taken: list[Step]) -> list[tuple[str, int, int]]:
    return [(step.result.indicator.id, step.to_level, year) for step, year in over_two_years(taken)]


def test_first_what_lacks_its_evidence_then_what_costs_least() -> None:
    taken = steps({"a": 1, "b": Answer(Answered(3)), "c": 1}, {"a": 3, "b": 2, "c": 1})
    assert told(taken) == [
        ("b", 3, 1),  # 1: only its evidence
        ("c", 2, 1),  # 1
        ("c", 3, 1),  # 1
        ("a", 2, 1),  # 3: before it, 3 of 9 were spent
        ("a", 3, 2),
    ]


def test_of_those_that_cost_the_same_every_first_step_comes_before_a_second() -> None:
    taken = steps({"a": 1, "b": 1}, {"a": 1, "b": 1})
    assert told(taken) == [("a", 2, 1), ("b", 2, 1), ("a", 3, 2), ("b", 3, 2)]


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
    assert sorted(map(id, taken)) == sorted(id(step) for step, _ in planned)
    assert [year for _, year in planned] == sorted(year for _, year in planned)
    for name in {step.result.indicator.id for step in taken}:
        levels = [step.to_level for step, _ in planned if step.result.indicator.id == name]
        assert levels == sorted(levels)
    first = [step for step, year in planned if year == 1]
    whole = sum(step.effort for step in taken)
    assert 2 * sum(step.effort for step in first) >= whole
    if not all(step.kind is GapKind.DOCUMENT for step in first):
        assert 2 * sum(step.effort for step in first[:-1]) < whole
