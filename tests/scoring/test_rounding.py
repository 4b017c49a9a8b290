"""How numbers are shown (docs/scoring.md, first paragraph)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.numbers import exact_json, shown

HUNDRED = Fraction(100)
values = st.fractions(0, 100, max_denominator=10_000)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        ("59.96", 1, "59.9"),  # not the 60.0 that it has not reached
        ("60", 1, "60.0"),
        ("60.04", 1, "60.0"),
        ("60.05", 1, "60.1"),
        ("59.94", 1, "59.9"),
        ("59.5", 0, "59"),
        ("61.5", 0, "62"),
        ("99.99", 1, "99.9"),
        ("100", 1, "100.0"),
        ("0", 1, "0.0"),
        ("0", 0, "0"),
        ("0.05", 1, "0.1"),
        ("0.049", 1, "0.0"),
        ("2.005", 2, "2.01"),
    ],
)
def test_half_up_but_never_onto_what_is_not_reached(value: str, decimals: int, text: str) -> None:
    assert shown(Fraction(value), decimals, (Fraction(60),), HUNDRED) == text


def test_a_threshold_between_two_shown_values_is_not_passed() -> None:
    assert shown(Fraction("59.96"), 1, (Fraction("59.97"),), HUNDRED) == "59.9"
    assert shown(Fraction("59.97"), 1, (Fraction("59.97"),), HUNDRED) == "60.0"


def test_a_loss_is_shown_with_its_sign_and_nothing_is_not() -> None:
    assert shown(Fraction("-1.25"), 1, (), HUNDRED) == "-1.2"
    assert shown(Fraction("-0.01"), 1, (), HUNDRED) == "0.0"


@given(values, st.integers(0, 3), st.lists(values, max_size=3))
def test_shown_lies_within_half_a_step_above_and_never_passes_a_threshold(
    value: Fraction, decimals: int, thresholds: list[Fraction]
) -> None:
    text = shown(value, decimals, thresholds, HUNDRED)
    step = Fraction(1, 10**decimals)
    assert "-" not in text
    assert value - step < Fraction(text) <= value + step / 2
    assert all(Fraction(text) < bound for bound in thresholds if value < bound)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (Fraction(60), 60),
        (Fraction(0), 0),
        (Fraction(2, 3), 0.6667),
        (Fraction("59.99996"), 60),
        (Fraction("0.00005"), 0.0001),
        (Fraction("0.00004"), 0),
        (Fraction("62.5"), 62.5),
    ],
)
def test_json_is_half_up_and_whole_without_a_point(value: Fraction, number: float) -> None:
    found = exact_json(value)
    assert repr(found) == repr(number)


@given(values)
def test_json_has_at_most_four_decimals(value: Fraction) -> None:
    text = repr(exact_json(value))
    assert abs(Fraction(text) - value) <= Fraction(1, 20_000)
    assert (Fraction(text) * 10_000).denominator == 1
