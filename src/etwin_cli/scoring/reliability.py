"""Whether indicators go together: Cronbach's alpha and item-total correlations.

Running sums of whole numbers, so that nothing is rounded before the last step, however many schools
there are and in whatever order they come: for each indicator three numbers, whatever the cohort.
"""

from collections.abc import Sequence
from fractions import Fraction
from itertools import repeat
from math import copysign, sqrt
from operator import add, mul
from typing import Final

from etwin_cli.model.item_analysis import FEWEST, Statistic, Undefined


class Sums:
    """What a criterion's statistics need to know of the schools that answered all of it.

    With x an indicator's value and t the sum of a school's values: the sums over schools of x, of
    x squared and of x times t.
    """

    def __init__(self, size: int) -> None:
        """Begin with no school; `size`: how many indicators there are, at least one."""
        self.size: Final = size
        self.n = 0
        self._sums = [0] * size
        self._squares = [0] * size
        self._products = [0] * size

    def add(self, values: Sequence[int]) -> None:
        """Add a school: a value for each indicator."""
        self.n += 1
        self._sums = list(map(add, self._sums, values))
        self._squares = list(map(add, self._squares, map(mul, values, values)))
        times_total = map(mul, values, repeat(sum(values)))
        self._products = list(map(add, self._products, times_total))

    def alpha(self) -> Statistic:
        """Give Cronbach's alpha: k/(k-1) x (1 - sum of the variances / variance of the sum).

        L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16
        (1951), 297-334, formula 2. At most 1, and below 0 where indicators go against each other.
        """
        return self._alpha(self.size, sum(self._variances()), self._variance_of_total())

    def alpha_without(self, place: int) -> Statistic:
        """Give alpha over all indicators but the one at `place`."""
        variance = self._variance(place)
        inner = sum(self._variances()) - variance
        return self._alpha(self.size - 1, inner, self._variance_of_rest(place))

    def item_total(self, place: int) -> Statistic:
        """Give the corrected item-total correlation: Pearson's, of an indicator with the rest.

        The rest is the sum of the others: with itself among them, an indicator would correlate
        with itself. J. C. Nunnally and I. H. Bernstein, Psychometric Theory, 3rd ed. (1994),
        chapter 8; with v a variance and c the covariance of x and t, it is (c - v(x)) /
        sqrt(v(x) (v(t) - 2c + v(x))).
        """
        if self.size < 2:
            return Statistic(None, self.n, Undefined.ALONE)
        if self.n < FEWEST:
            return Statistic(None, self.n, Undefined.FEW)
        variance, rest = self._variance(place), self._variance_of_rest(place)
        if not variance or not rest:
            return Statistic(None, self.n, Undefined.CONSTANT)
        together = self._covariance(place) - variance
        return Statistic(correlation(together, variance, rest), self.n)

    def _alpha(self, size: int, inner: int, total: int) -> Statistic:
        if size < 2:
            return Statistic(None, self.n, Undefined.ALONE)
        if self.n < FEWEST:
            return Statistic(None, self.n, Undefined.FEW)
        if not total:
            return Statistic(None, self.n, Undefined.CONSTANT)
        return Statistic(float(Fraction(size, size - 1) * (1 - Fraction(inner, total))), self.n)

    # Variances and covariances are n(n-1) times themselves here: whole numbers, whose ratios are
    # the same.

    def _variance(self, place: int) -> int:
        return self.n * self._squares[place] - self._sums[place] ** 2

    def _variances(self) -> list[int]:
        return [self._variance(place) for place in range(self.size)]

    def _covariance(self, place: int) -> int:
        """Of an indicator and the sum."""
        return self.n * self._products[place] - self._sums[place] * sum(self._sums)

    def _variance_of_total(self) -> int:
        return self.n * sum(self._products) - sum(self._sums) ** 2

    def _variance_of_rest(self, place: int) -> int:
        without = self._variance_of_total() - 2 * self._covariance(place)
        return without + self._variance(place)


def correlation(covariance: int, first: int, second: int) -> float:
    """Give a correlation, -1..1, from a covariance and two variances above 0 on the same scale.

    By the exact square, so that it never leaves -1..1, and is 1 where it is.
    """
    return copysign(sqrt(Fraction(covariance**2, first * second)), covariance)
