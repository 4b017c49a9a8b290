"""Exact numbers as text."""

from fractions import Fraction


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
