from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.numbers import plain


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(100), "100"),
        (Fraction("0.850"), "0.85"),
        (Fraction("-0.05"), "-0.05"),
        (Fraction("1e-3"), "0.001"),
        (Fraction(1, 8), "0.125"),
        (Fraction(0), "0"),
        (Fraction(1, 3), "1/3"),
    ],
)
def test_the_shortest_text(value: Fraction, text: str) -> None:
    assert plain(value) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_it_reads_back_exactly(value: Decimal) -> None:
    assert Fraction(plain(Fraction(value))) == Fraction(value)
