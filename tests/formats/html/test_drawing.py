"""What is drawn stands where it should: bars, and the line over time."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.formats.html.drawing import (
    Dot,
    Segment,
    TotalBar,
    level_bar,
    line_of,
    share_width,
    total_bar,
)
from etwin_cli.formats.report.values import Bar, Point, StandingPart
from etwin_cli.model.answers import Status

LEAST = 0.11
"""A coordinate is rounded to a tenth."""
SHARES = st.fractions(0, 1, max_denominator=60)


def answered(steps: int, counted: int, claimed: int, target: int) -> Bar:
    return Bar(Status.ANSWERED, steps, counted, claimed, target, "label")


def standing(*shares: Fraction, thresholds: tuple[Fraction, ...] = ()) -> StandingPart:
    ends = (shares[0], shares[1]) if shares else None
    return StandingPart(("total",), ends, thresholds, (), None, (), None)


def over_time(*shares: Fraction | None) -> list[Point]:
    return [Point(str(place), "text", share) for place, share in enumerate(shares)]


# The levels of an indicator


def test_each_step_is_drawn_with_a_gap_to_the_next() -> None:
    drawn = level_bar(answered(4, 2, 3, 3))
    assert drawn.segments == (
        Segment("7.5", "27", "full"),
        Segment("37.5", "27", "full"),
        Segment("67.5", "27", "claimed"),
        Segment("97.5", "27", "ahead"),
    )
    assert (drawn.width, drawn.target, drawn.label) == (132, "96", "label")


def test_more_steps_than_twelve_are_drawn_in_one_piece() -> None:
    assert len(level_bar(answered(12, 6, 9, 12)).segments) == 12
    assert level_bar(answered(13, 0, 13, 13)).segments == (Segment("6", "120", "claimed"),)
    assert level_bar(answered(20, 5, 5, 10)).segments == (
        Segment("6", "30", "full"),
        Segment("36", "90", "ahead"),
    )


def test_an_open_question_has_no_level_and_one_that_is_none_no_steps() -> None:
    looks = {part.look for part in level_bar(Bar(Status.UNKNOWN, 4, 0, 0, 3, "x")).segments}
    assert looks == {"open"}
    drawn = level_bar(Bar(Status.NOT_APPLICABLE, 4, 0, 0, 3, "x"))
    assert (drawn.segments, drawn.target) == ((Segment("6", "120", "none"),), None)


@given(st.integers(1, 100), st.data())
def test_the_steps_of_a_bar_fill_it_and_do_not_overlap(steps: int, data: st.DataObject) -> None:
    counted = data.draw(st.integers(0, steps))
    claimed, target = (data.draw(st.integers(counted, steps)) for _ in range(2))
    drawn = level_bar(answered(steps, counted, claimed, target))
    ends = [(float(part.x), float(part.x) + float(part.width)) for part in drawn.segments]
    assert all(start < stop for start, stop in ends)
    assert all(before[1] <= after[0] + LEAST for before, after in pairwise(ends))
    gap = 3 if steps <= 12 else 0
    assert ends[0][0] == pytest.approx(6 + gap / 2, abs=LEAST)
    assert ends[-1][1] == pytest.approx(drawn.width - 6 - gap / 2, abs=LEAST)
    filled = sum(stop - start for start, stop in ends)
    assert filled == pytest.approx(120 - gap * len(ends), abs=LEAST * len(ends))
    assert float(drawn.target or 0) == pytest.approx(6 + 120 * target / steps, abs=LEAST)


# The total


def test_the_total_and_its_range_begin_where_the_scale_does() -> None:
    drawn = total_bar(standing(Fraction(1, 4), Fraction(3, 4), thresholds=(Fraction(1, 2),)))
    assert drawn == TotalBar(
        width=640,
        track=Segment("6", "628", "track"),
        low=Segment("6", "157", "full"),
        rest=Segment("163", "314", "claimed"),
        marks=("320",),
    )
    assert drawn.has_range


def test_a_total_that_is_sure_has_no_range_and_none_is_not_drawn() -> None:
    drawn = total_bar(standing(Fraction(1, 2), Fraction(1, 2)))
    assert drawn is not None
    assert not drawn.has_range
    assert total_bar(standing()) is None


@given(st.lists(SHARES, min_size=2, max_size=2).map(sorted), st.lists(SHARES))
def test_a_total_lies_within_its_scale(ends: list[Fraction], asked: list[Fraction]) -> None:
    drawn = total_bar(standing(*ends, thresholds=tuple(asked)))
    assert drawn is not None
    low, rest = drawn.low, drawn.rest
    assert float(low.x) + float(low.width) == pytest.approx(float(rest.x), abs=2 * LEAST)
    assert float(rest.x) + float(rest.width) == pytest.approx(
        6 + 628 * float(ends[1]), abs=2 * LEAST
    )
    assert [float(mark) for mark in drawn.marks] == pytest.approx(
        [6 + 628 * float(share) for share in asked], abs=LEAST
    )


@pytest.mark.parametrize(
    ("share", "width"), [(Fraction(0), "0"), (Fraction(1, 3), "33.3"), (Fraction(1), "100")]
)
def test_a_share_of_a_hundred(share: Fraction, width: str) -> None:
    assert share_width(share) == width


# Over time


def test_the_line_goes_through_every_year_in_order() -> None:
    drawn = line_of(over_time(Fraction(0), Fraction(1, 2), Fraction(1)))
    assert drawn is not None
    assert (drawn.width, drawn.height) == (320, 120)
    assert drawn.dots == (Dot("12", "108"), Dot("160", "60"), Dot("308", "12"))
    assert drawn.runs == ("12,108 160,60 308,12",)


def test_the_line_breaks_where_a_year_has_no_total() -> None:
    half = Fraction(1, 2)
    drawn = line_of(over_time(half, None, half, half, None, half))
    assert drawn is not None
    assert [dot.x for dot in drawn.dots] == ["12", "130.4", "189.6", "308"]
    assert drawn.runs == ("130.4,60 189.6,60",)


def test_without_several_assessments_there_is_no_line() -> None:
    assert line_of([]) is None


@given(st.lists(st.none() | SHARES, min_size=3, max_size=30))
def test_every_point_of_the_line_lies_within_the_picture(shares: list[Fraction | None]) -> None:
    drawn = line_of(over_time(*shares))
    assert drawn is not None
    assert len(drawn.dots) == sum(share is not None for share in shares)
    places = [(float(dot.x), float(dot.y)) for dot in drawn.dots]
    assert places == sorted(places, key=lambda place: place[0])
    assert all(12 <= x <= drawn.width - 12 and 12 <= y <= drawn.height - 12 for x, y in places)
    joined = " ".join(drawn.runs).split()
    assert joined == sorted(joined, key=[f"{dot.x},{dot.y}" for dot in drawn.dots].index)
