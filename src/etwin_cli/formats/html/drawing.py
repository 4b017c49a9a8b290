"""Bars and lines as coordinates: what a template draws, without a sum of its own."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final, NamedTuple

from etwin_cli.formats.report.values import Bar, Point, StandingPart
from etwin_cli.model.answers import Status

LEVEL_WIDTH: Final = 132
TOTAL_WIDTH: Final = 640
LINE_WIDTH: Final = 320
LINE_HEIGHT: Final = 120
_EDGE: Final = 6
"""What is left free at both ends: marks stand out over a bar."""
_GAP: Final = 3
_MOST_STEPS: Final = 12
"""With more, a bar is drawn in one piece: the steps could not be told apart."""


class Segment(NamedTuple):
    """A stretch of a bar."""

    x: str
    width: str
    look: str
    """Its class: full, claimed, ahead, open or none."""


class LevelBar(NamedTuple):
    """The levels of an indicator."""

    width: int
    segments: tuple[Segment, ...]
    target: str | None
    """Where the mark of the target stands; None: the question is none for this school."""
    label: str


class TotalBar(NamedTuple):
    """The total and its range."""

    width: int
    track: Segment
    """The whole scale."""
    low: Segment
    rest: Segment
    """Up to where open questions could carry it."""
    marks: tuple[str, ...]
    """What the bands ask for."""

    @property
    def has_range(self) -> bool:
        """Whether open questions could carry it anywhere."""
        return self.rest.width != "0"


class Dot(NamedTuple):
    """A point of a line."""

    x: str
    y: str


class Line(NamedTuple):
    """The total over time."""

    width: int
    height: int
    dots: tuple[Dot, ...]
    runs: tuple[str, ...]
    """The points of each unbroken stretch."""


def number(value: float | Fraction) -> str:
    """Give a coordinate, to a tenth: finer than anybody sees."""
    return f"{float(value):.1f}".removesuffix(".0")


def level_bar(bar: Bar) -> LevelBar:
    """Draw the levels of an indicator as steps, and a mark at its target."""
    room = LEVEL_WIDTH - 2 * _EDGE
    if bar.status is Status.NOT_APPLICABLE:
        whole = Segment(number(_EDGE), number(room), "none")
        return LevelBar(LEVEL_WIDTH, (whole,), None, bar.label)
    target = _EDGE + Fraction(room * bar.target, bar.steps)
    segments = tuple(_steps(bar, room) if bar.steps <= _MOST_STEPS else _stretches(bar, room))
    return LevelBar(LEVEL_WIDTH, segments, number(target), bar.label)


def _look(bar: Bar, step: int) -> str:
    """Say what the step that leads from `step` to the next level is."""
    if bar.status is not Status.ANSWERED:
        return "open"
    if step < bar.counted:
        return "full"
    return "claimed" if step < bar.claimed else "ahead"


def _steps(bar: Bar, room: int) -> Iterator[Segment]:
    each = Fraction(room, bar.steps)
    for step in range(bar.steps):
        x = _EDGE + each * step + Fraction(_GAP, 2)
        yield Segment(number(x), number(each - _GAP), _look(bar, step))


def _stretches(bar: Bar, room: int) -> Iterator[Segment]:
    ends = (0, bar.counted, bar.claimed, bar.steps)
    for start, stop in pairwise(ends):
        if start < stop:
            width = Fraction(room * (stop - start), bar.steps)
            x = _EDGE + Fraction(room * start, bar.steps)
            yield Segment(number(x), number(width), _look(bar, start))


def share_width(share: Fraction) -> str:
    """Give how much of a bar of 100 is full."""
    return number(100 * share)


def total_bar(standing: StandingPart) -> TotalBar | None:
    """Draw the total, as far as it is sure and as far as it may be."""
    if standing.ends is None:
        return None
    room = TOTAL_WIDTH - 2 * _EDGE
    low, high = (room * share for share in standing.ends)
    return TotalBar(
        TOTAL_WIDTH,
        Segment(number(_EDGE), number(room), "track"),
        Segment(number(_EDGE), number(low), "full"),
        Segment(number(_EDGE + low), number(high - low), "claimed"),
        tuple(number(_EDGE + room * share) for share in standing.thresholds),
    )


def line_of(points: Sequence[Point]) -> Line | None:
    """Draw totals over time, from the left to the right; where one is missing the line breaks."""
    if not points:
        return None
    apart = Fraction(LINE_WIDTH - 4 * _EDGE, len(points) - 1)
    room = LINE_HEIGHT - 4 * _EDGE
    runs: list[list[Dot]] = [[]]
    for place, point in enumerate(points):
        if point.share is None:
            runs.append([])
        else:
            y = 2 * _EDGE + room * (1 - point.share)
            runs[-1].append(Dot(number(2 * _EDGE + apart * place), number(y)))
    return Line(
        LINE_WIDTH,
        LINE_HEIGHT,
        tuple(dot for run in runs for dot in run),
        tuple(" ".join(f"{dot.x},{dot.y}" for dot in run) for run in runs if len(run) > 1),
    )
