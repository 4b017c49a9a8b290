"""How an exact number is shown: as it is, or rounded once and never onto what it has not reached."""

from collections.abc import Iterable
from fractions import Fraction

JSON_DECIMALS = 4


def shown(value: Fraction, decimals: int, thresholds: Iterable[Fraction], maximum: Fraction) -> str:
    """Give `value` with a point and `decimals` decimals, half up (docs/scoring.md).

    Rounded down instead where half up would carry it onto or past `maximum` or one of
    `thresholds`, all on the same scale as `value`, that it has not reached.
    """
    unit: int = 10**decimals
    units = _half_up(value, unit)
    if any(value < bound and bound * unit <= units for bound in (maximum, *thresholds)):
        units = value.numerator * unit // value.denominator
    return _text(units, decimals)


def exact_json(value: Fraction) -> int | float:
    """Give `value` as JSON has it: half up, 4 decimals, whole ones without a point."""
    unit: int = 10**JSON_DECIMALS
    units = _half_up(value, unit)
    return units / unit if units % unit else units // unit


def _half_up(value: Fraction, unit: int) -> int:
    """Give how many whole parts of 1/`unit` are nearest; the greater of two as near."""
    return (2 * value.numerator * unit + value.denominator) // (2 * value.denominator)


def _text(units: int, decimals: int) -> str:
    sign, digits = "-" if units < 0 else "", str(abs(units)).rjust(decimals + 1, "0")
    return sign + (f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits)


def plain(value: Fraction) -> str:
    """Give the shortest decimal text of a number that was read from one: "100", "0.85".

    A number that no decimal text holds, such as 1/3, is given as a fraction, "1/3".
    """
    decimals = _decimals(value.denominator)
    if decimals is None:
        return str(value)
    digits = str(abs(value.numerator) * 10**decimals // value.denominator).rjust(decimals + 1, "0")
    sign = "-" if value < 0 else ""
    return sign + (f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits)


def _decimals(denominator: int) -> int | None:
    """Give how many decimals a reduced fraction with this denominator takes; None: endless."""
    counts = []
    for prime in (2, 5):
        count = 0
        while denominator % prime == 0:
            denominator //= prime
            count += 1
        counts.append(count)
    return max(counts) if denominator == 1 else None
