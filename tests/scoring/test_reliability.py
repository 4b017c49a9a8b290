"""Cronbach's alpha and item-total correlations: by hand, published, and against plain definitions."""

from collections.abc import Sequence
from math import isclose
from random import Random
from statistics import StatisticsError, correlation, variance
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.item_analysis import Statistic, Undefined
from etwin_cli.scoring.reliability import Sums

Schools = Sequence[Sequence[int]]
"""A row for each school, a column for each indicator."""

# Motor Trend (1974), as R has it in `mtcars`: cyl, gear, carb, hp. No questionnaire, but its alpha is
# published: 0.09463206 in the manual of the R package `performance`, cronbachs_alpha.
MTCARS: Final = tuple(
    zip(
        map(int, "66468684466888888444488884448684"),
        map(int, "44433334444333333444333334555554"),
        map(int, "44112142244333444121122421224682"),
        (
            *(110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215),
            *(230, 66, 52, 65, 97, 150, 150, 245, 175, 66, 91, 113, 264, 175, 335, 109),
        ),
        strict=True,
    )
)
# By hand: the variances are 5/3, 4/3 and 2/3, that of the sums 6, 8, 12, 12 is 9.
BY_HAND: Final = ((1, 2, 3), (2, 2, 4), (3, 4, 5), (4, 4, 4))


def summed(schools: Schools) -> Sums:
    sums = Sums(len(schools[0]) if schools else 3)
    for values in schools:
        sums.add(values)
    return sums


def plain_alpha(schools: Schools) -> float | None:
    """Cronbach (1951), formula 2, as it stands there."""
    columns = list(zip(*schools, strict=True))
    total = variance([sum(values) for values in schools])
    if len(columns) < 2 or not total:
        return None
    ratio: float = sum(map(variance, columns)) / total
    return len(columns) / (len(columns) - 1) * (1 - ratio)


def plain_item_total(schools: Schools, place: int) -> float | None:
    rest = [sum(values) - values[place] for values in schools]
    try:
        return correlation([values[place] for values in schools], rest)
    except StatisticsError:  # one of them does not vary
        return None


def without(schools: Schools, place: int) -> list[list[int]]:
    return [[*values[:place], *values[place + 1 :]] for values in schools]


def close(found: Statistic, expected: float | None) -> bool:
    if found.value is None or expected is None:
        return found.value is expected
    return isclose(found.value, expected, rel_tol=1e-9, abs_tol=1e-9)


@st.composite
def cohorts(draw: st.DrawFn) -> Schools:
    """Three schools or more, two indicators or more."""
    values = st.integers(0, draw(st.sampled_from([1, 4, 100])))
    size = draw(st.integers(2, 6))
    return draw(st.lists(st.tuples(*[values] * size), min_size=3, max_size=20))


def test_alpha_by_hand() -> None:
    assert summed(BY_HAND).alpha() == Statistic(8 / 9, 4)  # 3/2 (1 - 11/3 / 9)


def test_alpha_without_by_hand() -> None:
    assert summed(BY_HAND).alpha_without(0) == Statistic(0.8, 4)  # 2 (1 - 2 / (10/3))


def test_item_total_by_hand() -> None:
    # 1, 2, 3, 4 with the rests 5, 6, 9, 8: 6 / sqrt(5 x 10)
    found = summed(BY_HAND).item_total(0)
    assert found.n == 4
    assert found.value == pytest.approx(6 / 50**0.5, rel=1e-15)


def test_a_published_alpha() -> None:
    found = summed(MTCARS).alpha()
    assert found.n == 32
    assert f"{found.value:.8f}" == "0.09463206"


@given(cohorts())
def test_alpha_is_what_its_definition_says(schools: Schools) -> None:
    assert close(summed(schools).alpha(), plain_alpha(schools))


@given(cohorts(), st.data())
def test_each_indicator_is_what_the_definitions_say(schools: Schools, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(schools[0]) - 1))
    sums = summed(schools)
    assert close(sums.item_total(place), plain_item_total(schools, place))
    assert close(sums.alpha_without(place), plain_alpha(without(schools, place)))


@given(cohorts(), st.randoms(use_true_random=False), st.integers(1, 9), st.integers(0, 9))
def test_neither_order_nor_unit_nor_origin_matters(
    schools: Schools, chance: Random, unit: int, origin: int
) -> None:
    other = [[value * unit + origin for value in values] for values in schools]
    chance.shuffle(other)
    ours, theirs = summed(schools), summed(other)
    assert ours.alpha() == theirs.alpha()
    for place in range(len(schools[0])):
        assert ours.item_total(place) == theirs.item_total(place)
        assert ours.alpha_without(place) == theirs.alpha_without(place)


@given(cohorts())
def test_nothing_is_beyond_its_bounds(schools: Schools) -> None:
    sums = summed(schools)
    alpha = sums.alpha().value
    assert alpha is None or alpha <= 1
    for place in range(len(schools[0])):
        found = sums.item_total(place).value
        assert found is None or -1 <= found <= 1


def test_indicators_that_say_the_same_go_together_wholly() -> None:
    same = summed([(level, level, level) for level in (0, 1, 3, 3, 4)])
    assert same.alpha().value == 1
    assert same.item_total(0).value == 1
    assert same.alpha_without(2).value == 1


def test_one_against_another() -> None:
    against = summed([(level, 4 - level, 0) for level in (0, 1, 3)])
    assert against.item_total(0).value == -1
    assert against.item_total(2).reason is Undefined.CONSTANT


def test_many_schools_lose_no_digit() -> None:
    # Nearly all the same, far from 0: where running sums of floats would give anything at all.
    few = [(10**9, 10**9), (10**9 + 1, 10**9 + 2), (10**9 + 3, 10**9 + 1)]
    near = [(0, 0), (1, 2), (3, 1)]
    assert summed(few).alpha() == summed(near).alpha()
    assert summed(few).item_total(0) == summed(near).item_total(0)


@pytest.mark.parametrize(
    ("schools", "reason"),
    [
        ([], Undefined.FEW),
        ([(1, 2, 3)], Undefined.FEW),
        ([(1, 2, 3), (2, 2, 2)], Undefined.FEW),
        ([(2, 2, 2)] * 5, Undefined.CONSTANT),
        ([(1,), (2,), (3,)], Undefined.ALONE),
    ],
)
def test_what_is_not_defined_has_a_reason_and_no_value(schools: Schools, reason: Undefined) -> None:
    sums = summed(schools)
    expected = Statistic(None, len(schools), reason)
    assert sums.alpha() == sums.item_total(0) == sums.alpha_without(0) == expected


def test_of_two_indicators_one_is_left_alone() -> None:
    sums = summed([(0, 1), (1, 2), (3, 3)])
    assert sums.alpha_without(0) == Statistic(None, 3, Undefined.ALONE)
    assert sums.item_total(0).value is not None


def test_sums_that_do_not_vary_have_no_alpha_though_indicators_do() -> None:
    sums = summed([(0, 4), (4, 0), (2, 2)])
    assert sums.alpha() == Statistic(None, 3, Undefined.CONSTANT)
    assert sums.item_total(0).value == -1
