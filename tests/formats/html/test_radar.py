"""The radar: every score on its axis, as far out as its share."""

import math
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.formats.html.drawing import Dot
from etwin_cli.formats.html.radar import Radar, radar_of
from etwin_cli.formats.report.values import CriterionRow

CENTRE, RIM = 170, 130
HALF = Fraction(1, 2)
SHARES = st.fractions(0, 1, max_denominator=60)


def row(number: int, share: Fraction | None, before: Fraction | None = None) -> CriterionRow:
    figure = "–" if share is None else str(float(100 * share))
    note = "nothing applies" if share is None else ""
    return CriterionRow(number, f"c{number}", None, figure, note, share, before, ())


def drawn(*shares: Fraction | None) -> Radar:
    found = radar_of([row(number, share) for number, share in enumerate(shares, 1)], "How.")
    assert found is not None
    return found


def points(shape: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in (each.split(",") for each in shape.split())]


def polar(dot: Dot | tuple[float, float]) -> tuple[float, float]:
    """How far from the centre, and in which direction: clockwise from the top, 0..1."""
    x, y = (float(value) - CENTRE for value in dot)
    return math.hypot(x, y), math.atan2(x, -y) / math.tau % 1


def test_four_criteria_to_the_four_winds() -> None:
    found = drawn(Fraction(1), HALF, Fraction(0), None)
    assert (found.size, found.centre) == (340, "170")
    assert [axis.end for axis in found.axes] == [
        Dot("170", "40"),
        Dot("300", "170"),
        Dot("170", "300"),
        Dot("40", "170"),
    ]
    assert [axis.label for axis in found.axes] == [
        Dot("170", "18"),
        Dot("322", "170"),
        Dot("170", "322"),
        Dot("18", "170"),
    ]
    assert [axis.point for axis in found.axes] == [
        Dot("170", "40"),
        Dot("235", "170"),
        Dot("170", "170"),
        None,
    ]
    assert [axis.name for axis in found.axes] == ["1", "2", "3", "4"]
    assert found.shape == "170,40 235,170 170,170"


def test_the_rings_are_the_quarters_of_the_scale() -> None:
    for quarter, ring in enumerate(drawn(HALF, HALF, HALF, HALF, HALF).rings, 1):
        distances, directions = zip(*map(polar, points(ring)), strict=True)
        assert distances == pytest.approx([RIM * quarter / 4] * 5, abs=0.1)
        assert directions == pytest.approx([0, 0.2, 0.4, 0.6, 0.8], abs=0.01)
    assert quarter == 4


def test_what_it_shows_is_said() -> None:
    assert drawn(HALF, Fraction(1), HALF, None).desc == (
        "How. 1 c1: 50.0; 2 c2: 100.0; 3 c3: 50.0; 4 c4: nothing applies."
    )


def test_the_shape_of_before_is_there_where_every_criterion_had_a_score() -> None:
    rows = [row(number, HALF, Fraction(number, 4)) for number in (1, 2, 4)]
    found = radar_of(rows, "")
    assert found is not None
    assert found.before is not None
    assert [polar(dot)[0] for dot in points(found.before)] == pytest.approx(
        [RIM / 4, RIM / 2, RIM], abs=0.1
    )
    found = radar_of([*rows, row(4, HALF)], "")
    assert found is not None
    assert found.before is None


@pytest.mark.parametrize(
    ("criteria", "scored", "is_drawn"),
    [(2, 2, False), (3, 3, True), (4, 2, False), (4, 3, True), (12, 12, True), (13, 13, False)],
)
def test_of_three_to_twelve_criteria(criteria: int, scored: int, is_drawn: bool) -> None:
    rows = [row(number, HALF if number < scored else None) for number in range(criteria)]
    assert (radar_of(rows, "") is not None) is is_drawn


@given(st.lists(SHARES, min_size=3, max_size=12))
def test_every_score_is_on_its_axis_as_far_out_as_its_share(shares: list[Fraction]) -> None:
    found = drawn(*shares)
    for place, (axis, share) in enumerate(zip(found.axes, shares, strict=True)):
        assert axis.point is not None
        assert polar(axis.end) == pytest.approx((RIM, place / len(shares)), abs=0.1)
        distance, direction = polar(axis.point)
        assert distance == pytest.approx(RIM * float(share), abs=0.1)
        if distance > 10:  # nearer to the centre a tenth is another direction
            assert direction == pytest.approx(place / len(shares), abs=0.01)
    assert len(points(found.shape)) == len(shares)


@pytest.mark.parametrize("number", range(3, 13))
def test_the_numbers_stand_apart_and_within_the_picture(number: int) -> None:
    badge = 12
    labels = [axis.label for axis in drawn(*[HALF] * number).axes]
    for one, two in combinations(labels, 2):
        apart = math.dist(*((float(dot.x), float(dot.y)) for dot in (one, two)))
        assert apart >= 2 * badge
    for label in labels:
        assert badge <= float(label.x) <= 340 - badge
        assert badge <= float(label.y) <= 340 - badge
        assert polar(label)[0] >= RIM + badge
