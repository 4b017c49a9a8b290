"""What can be told of many values: quartiles, histograms, how far apart they are, which groups.

Values come as runs, each value once and ascending, with how many have it: the largest cohort is
gone through once, and nothing of it is kept.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.cohort import Quartiles, Spread

Run = tuple[Fraction, int]
"""A value, and how many have it."""


def spread(runs: Iterable[Run], schools: int, highest: Fraction, parts: int) -> Spread:
    """The quartiles of values on 0..`highest`, and how many lie in each of so many `parts`.

    `schools` is how many values there are, at least 1. Quartiles are those of definition 7 of
    Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50
    (1996), that of QUARTILE in spreadsheets: the value at (n - 1) p of the sorted ones, counted
    from 0, and between two of them in proportion.
    """
    places = [divmod((schools - 1) * quarter, 4) for quarter in (1, 2, 3)]
    found: dict[int, Fraction] = {}
    wanted = {at + step for at, _ in places for step in (0, 1)}
    histogram = [0] * parts
    passed = 0
    for value, count in runs:
        histogram[min(parts - 1, value * parts // highest)] += count
        found.update((at, value) for at in wanted if passed <= at < passed + count)
        passed += count
    quartiles = [
        found[at] + (found[at + 1] - found[at]) * Fraction(rest, 4) if rest else found[at]
        for at, rest in places
    ]
    return Spread(Quartiles(*quartiles), tuple(histogram))


def mean(runs: Iterable[Run]) -> Fraction:
    """The mean of values, of which there is one at least."""
    every = list(runs)
    return sum((v * count for v, count in every), Fraction(0)) / sum(count for _, count in every)


def apart(runs: Iterable[Run]) -> Fraction:
    """How far two of the values are apart on average, over all pairs; 0 for a single value.

    Gini's mean difference without repetition: C. Gini, "Variabilità e mutabilità" (1912).
    """
    number, whole, distance = 0, Fraction(0), Fraction(0)
    for value, count in runs:
        distance += count * (number * value - whole)
        number, whole = number + count, whole + value * count
    return distance * 2 / (number * (number - 1)) if number > 1 else Fraction(0)


def quarters(value: Fraction, quartiles: Quartiles) -> tuple[int, int]:
    """The quarter of the values that `value` lies in, 1 the lowest to 4; twice the same.

    On a quartile it lies in two, and where several quartiles are equal in more: the lowest of
    them and the highest.
    """
    above = sum(value > each for each in quartiles)
    at_least = sum(value >= each for each in quartiles)
    return above + 1, at_least + 1


class Split(NamedTuple):
    """Which groups are shown one by one, and which are only shown as one."""

    shown: frozenset[str | None]
    merged: frozenset[str | None]


def split(sizes: Mapping[str | None, int], least: int) -> Split:
    """Which of some groups of schools can be told without giving a smaller one away.

    A group of fewer than `least` schools is not. Since the whole is told, so are the groups that
    are not shown, taken as one: there have to be `least` schools in these too, or none. While
    there are not, the smallest of the groups that are left goes to them: what is told of the
    whole and of each group shown then says nothing of fewer than `least` schools. Statisticians
    call it secondary suppression (Hundepool and others, "Statistical Disclosure Control", 2012).
    """
    # Equal sizes by name, so that the same cohort is always told in the same way.
    ordered = sorted(sizes, key=lambda name: (sizes[name], name is None, name or ""))
    merged = [name for name in ordered if sizes[name] < least]
    left = ordered[len(merged) :]
    while merged and left and sum(sizes[name] for name in merged) < least:
        merged.append(left.pop(0))
    return Split(frozenset(left), frozenset(merged))
