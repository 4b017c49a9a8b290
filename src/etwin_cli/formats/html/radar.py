"""The criteria as a radar: coordinates of its axes, its rings and its shapes."""

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.formats.html.drawing import Dot, number
from etwin_cli.formats.report.values import CriterionRow

FEWEST: Final = 3
MOST: Final = 12
"""Of axes: with fewer there is no shape, with more nobody can read it."""
SIZE: Final = 340
_CENTRE: Final = SIZE / 2
_RADIUS: Final = 130
_BEYOND: Final = 22
"""How far outside the rim the numbers stand."""
_RINGS: Final = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(1))


class Axis(NamedTuple):
    """One criterion."""

    name: str
    """Its number."""
    end: Dot
    label: Dot
    point: Dot | None
    """Its score; None: it has none, and the shape leaves it out."""


class Radar(NamedTuple):
    """All of them, clockwise from the top."""

    size: int
    centre: str
    axes: tuple[Axis, ...]
    rings: tuple[str, ...]
    """Points of each ring, the rim last."""
    shape: str
    before: str | None
    """The shape of the assessment before."""
    desc: str
    """What it shows, in words."""


def radar_of(criteria: Sequence[CriterionRow], axes: str) -> Radar | None:
    """Draw the scores of 3 to 12 criteria; None where bars alone say it better.

    `axes` says how the axes are to be read.
    """
    shares = [row.share for row in criteria if row.share is not None]
    if not FEWEST <= len(criteria) <= MOST or len(shares) < FEWEST:
        return None
    before = [row.before for row in criteria]
    return Radar(
        size=SIZE,
        centre=number(_CENTRE),
        axes=tuple(_axis(place, row, len(criteria)) for place, row in enumerate(criteria)),
        rings=tuple(_shape([ring] * len(criteria)) for ring in _RINGS),
        shape=_shape([row.share for row in criteria]),
        before=None if None in before else _shape(before),
        desc=f"{axes} {_scores(criteria)}",
    )


def _scores(criteria: Sequence[CriterionRow]) -> str:
    told = (row.figure if row.share is not None else row.note for row in criteria)
    rows = zip(criteria, told, strict=True)
    return "; ".join(f"{row.number} {row.title}: {text}" for row, text in rows) + "."


def _axis(place: int, row: CriterionRow, count: int) -> Axis:
    return Axis(
        name=str(row.number),
        end=_at(place, count, _RADIUS),
        label=_at(place, count, _RADIUS + _BEYOND),
        point=None if row.share is None else _at(place, count, _RADIUS * row.share),
    )


def _shape(shares: Sequence[Fraction | None]) -> str:
    dots = (
        _at(place, len(shares), _RADIUS * share)
        for place, share in enumerate(shares)
        if share is not None
    )
    return " ".join(f"{dot.x},{dot.y}" for dot in dots)


def _at(place: int, count: int, distance: float | Fraction) -> Dot:
    """Give the point on an axis at a distance from the centre."""
    angle = 2 * math.pi * place / count
    x, y = _CENTRE + distance * math.sin(angle), _CENTRE - distance * math.cos(angle)
    return Dot(number(x), number(y))
