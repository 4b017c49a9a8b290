"""What is told of many values, against the plain ways to work it out."""

from collections import Counter
from fractions import Fraction
from itertools import combinations
from statistics import fmean, quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.cohort import Quartiles
from etwin_cli.scoring.cohort import Run, apart, mean, quarters, split, spread

TOP = Fraction(100)
values = st.lists(
    st.integers(0, 1_000_000).map(lambda units: Fraction(units, 10_000)), min_size=1, max_size=40
)
"""Figures as a database has them; small numbers are drawn often, and so are equal ones."""
sizes = st.dictionaries(st.none() | st.text(max_size=3), st.integers(1, 12), max_size=8)


def runs(found: list[Fraction]) -> list[Run]:
    return sorted(Counter(found).items())


def of(*numbers: int) -> list[Run]:
    return runs([Fraction(number) for number in numbers])


def test_worked_by_hand() -> None:
    found = spread(of(10, 20, 30, 40), 4, TOP, 4)
    assert found.quartiles == Quartiles(Fraction(35, 2), Fraction(25), Fraction(65, 2))
    assert found.histogram == (2, 2, 0, 0)
    assert spread(of(7), 1, TOP, 2).quartiles == Quartiles(*[Fraction(7)] * 3)
    assert spread(of(0, 100, 100, 50, 0), 5, TOP, 2) == (
        Quartiles(*map(Fraction, (0, 50, 100))),
        (2, 3),
    )
    assert mean(of(10, 20, 60)) == 30
    assert apart(of(10, 20, 60)) == Fraction(10 + 40 + 50, 3)
    assert apart(of(7)) == 0


@given(values)
def test_quartiles_are_those_of_the_definition(found: list[Fraction]) -> None:
    quartiles = spread(runs(found), len(found), TOP, 10).quartiles
    if len(found) > 1:
        assert list(quartiles) == quantiles(found, n=4, method="inclusive")
    assert min(found) <= quartiles.first <= quartiles.median <= quartiles.third <= max(found)


@given(values, st.integers(1, 12))
def test_every_value_is_in_one_part_of_the_histogram(found: list[Fraction], parts: int) -> None:
    histogram = spread(runs(found), len(found), TOP, parts).histogram
    assert len(histogram) == parts
    assert sum(histogram) == len(found)
    width = TOP / parts
    for part, count in enumerate(histogram[:-1]):
        assert count == sum(part * width <= value < (part + 1) * width for value in found)


@given(values)
def test_the_mean_and_how_far_two_are_apart(found: list[Fraction]) -> None:
    assert float(mean(runs(found))) == pytest.approx(fmean(found))
    pairs = [abs(one - other) for one, other in combinations(found, 2)]
    assert apart(runs(found)) == (sum(pairs) / len(pairs) if pairs else 0)


@given(values)
def test_a_quarter_has_a_quarter_of_the_values(found: list[Fraction]) -> None:
    quartiles = spread(runs(found), len(found), TOP, 1).quartiles
    ends = (-1, *quartiles, 101)
    for value in found:
        low, high = quarters(value, quartiles)
        assert 1 <= low <= high <= 4
        assert ends[low - 1] < value <= ends[low]
        assert ends[high - 1] <= value < ends[high]


def test_a_value_on_a_quartile_lies_in_two_quarters() -> None:
    quartiles = Quartiles(*map(Fraction, (20, 50, 50)))
    assert quarters(Fraction(10), quartiles) == (1, 1)
    assert quarters(Fraction(20), quartiles) == (1, 2)
    assert quarters(Fraction(50), quartiles) == (2, 4)
    assert quarters(Fraction(51), quartiles) == (4, 4)


# Groups


def shown(found: dict[str | None, int], least: int = 5) -> set[str | None]:
    return set(split(found, least).shown)


def test_one_small_group_takes_the_next_with_it() -> None:
    # the whole less ES and FR would be MT alone
    assert split({"ES": 9, "FR": 6, "MT": 1}, 5) == (frozenset({"ES"}), frozenset({"FR", "MT"}))


def test_small_groups_hide_each_other() -> None:
    assert shown({"ES": 9, "FR": 6, "MT": 3, "IT": 2}) == {"ES", "FR"}
    assert shown({"ES": 9, "FR": 6, "MT": 2, "IT": 2}) == {"ES"}


def test_where_nothing_is_small_all_are_shown() -> None:
    assert shown({"ES": 9, None: 5}) == {"ES", None}
    assert shown({}) == set()


def test_where_all_would_have_to_join_none_is_shown() -> None:
    assert shown({"ES": 9, "MT": 1}) == set()
    assert shown({"ES": 4, "MT": 4}) == set()


def test_of_equal_groups_it_is_always_the_same_one_that_joins() -> None:
    assert shown({"A": 6, "B": 6, "C": 1}) == shown({"C": 1, "B": 6, "A": 6}) == {"B"}


@given(sizes, st.integers(2, 10))
def test_nothing_that_is_told_is_of_a_few_schools(found: dict[str | None, int], least: int) -> None:
    told, merged = split(found, least)
    assert told | merged == set(found)
    assert not told & merged
    assert all(found[name] >= least for name in told)
    # All that the whole and the groups shown give by subtraction is the others together.
    others = sum(found[name] for name in merged)
    assert others == 0 or others >= least or not told
    # Nothing is hidden for nothing: a group joins only where the small ones are too few.
    small = [name for name in merged if found[name] < least]
    assert bool(small) == bool(merged)
    if told:
        joined = sorted(found[name] for name in merged if found[name] >= least)
        assert not joined or others - joined[-1] < least
