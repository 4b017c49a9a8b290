"""The arithmetic that reading and scoring share."""

from fractions import Fraction

import pytest

from etwin_cli.model.combining import (
    criterion_share,
    least_level,
    level_below,
    level_share,
    spelled_out,
    total_share,
    unreachable_bands,
)
from etwin_cli.model.ids import BandId, CriterionId, IndicatorId, RubricId
from etwin_cli.model.rubric import (
    Band,
    Combine,
    Criterion,
    Indicator,
    Level,
    NotApplicablePolicy,
    Rubric,
)
from tests.replacing import replace

A, B = IndicatorId("a"), IndicatorId("b")


def indicator(name: IndicatorId, *points: int, weight: str = "1") -> Indicator:
    levels = tuple(Level(at, None, None, Fraction(value)) for at, value in enumerate(points))
    policy = NotApplicablePolicy.EXCLUDED
    return Indicator(name, name, None, Fraction(weight), 1, policy, None, 1, levels, (), ())


def criterion(
    combine: Combine, *indicators: Indicator, name: str = "c", weight: int = 1
) -> Criterion:
    return Criterion(CriterionId(name), name, None, Fraction(weight), combine, (), indicators)


def rubric(combine: Combine, *criteria: Criterion, bands: tuple[Band, ...] = ()) -> Rubric:
    return Rubric(
        id=RubricId("r"),
        version="1",
        language="en",
        source_language="en",
        languages=("en",),
        title="R",
        description=None,
        source=None,
        notice=None,
        scale=(),
        target=None,
        aim_from=None,
        required_from=None,
        maximum=Fraction(100),
        decimals=1,
        combine=combine,
        bands=bands,
        criteria=criteria,
    )


def band(name: str, minimum: int, each: int | None = None, **requires: int) -> Band:
    limit = None if each is None else Fraction(each)
    levels = tuple((IndicatorId(key), level) for key, level in requires.items())
    return Band(BandId(name), name, Fraction(minimum), limit, None, levels)


def test_levels_by_their_points() -> None:
    found = indicator(A, 3, 0, 0, 8, 8)
    assert least_level(found) == 1
    assert [level_share(found, number) for number in (0, 1, 3)] == [Fraction(3, 8), 0, 1]
    with pytest.raises(KeyError):
        level_share(found, 9)


def test_the_highest_level_below_a_threshold() -> None:
    assert level_below(indicator(A, 0, 1, 2, 3), 3) == 2
    with pytest.raises(ValueError, match="empty"):
        level_below(indicator(A, 0, 1), 0)


@pytest.mark.parametrize(
    ("combine", "share"),
    [
        (Combine.MEAN, (Fraction("0.1") * Fraction(1, 2) + 7 * 1) / Fraction("7.1")),
        (Combine.POINTS, (Fraction("0.1") * 1 + 7 * 4) / (Fraction("0.1") * 2 + 7 * 4)),
        (Combine.MINIMUM, Fraction(1, 2)),
    ],
)
def test_shares_are_combined(combine: Combine, share: Fraction) -> None:
    made = criterion(combine, indicator(A, 0, 1, 2, weight="0.1"), indicator(B, 2, 4, weight="7"))
    assert criterion_share(made, {A: Fraction(1), B: Fraction(4)}) == share
    assert criterion_share(made, {}) is None


def test_points_multiply_the_weights_between_and_stay_at_nothing() -> None:
    first = criterion(Combine.MEAN, indicator(A, -5, 1), name="c1", weight=3)
    second = criterion(Combine.MEAN, indicator(B, 0, 2), name="c2")
    made = rubric(Combine.POINTS, first, second)
    assert total_share(made, {A: Fraction(1), B: Fraction(0)}) == Fraction(3, 5)
    assert total_share(made, {A: Fraction(-5), B: Fraction(2)}) == 0


def test_a_band_spelled_out_asks_for_the_greatest_of_each() -> None:
    bands = (band("x", 10, 40, a=2), band("y", 50, 20, a=1, b=1), band("z", 60))
    made = spelled_out(bands, bands[1])
    assert made.id == "y"
    assert made.minimum == 50
    assert made.each_criterion == 40
    assert dict(made.requires) == {A: 2, B: 1}


def test_usual_bands_can_be_reached() -> None:
    held = criterion(Combine.MEAN, indicator(A, 0, 1, 2), indicator(B, 0, 1, 2))
    bands = (band("x", 0), band("y", 100, 100, a=2, b=1))
    assert unreachable_bands(rubric(Combine.MEAN, held, bands=bands)) == ()


def test_what_is_required_can_cost_the_points_that_are_needed() -> None:
    falling = criterion(Combine.MEAN, indicator(A, 0, 4, 1))
    rising = criterion(Combine.MEAN, indicator(B, 0, 1), name="d")
    bands = (band("x", 20), band("y", 60, a=2), band("z", 65))
    made = rubric(Combine.MEAN, falling, rising, bands=bands)
    # with a at 2 the best total is (1/4 + 1) / 2 = 62.5
    assert unreachable_bands(made) == (bands[2],)
    strict = replace(made, bands=(band("x", 0, 30), band("y", 10, a=2), band("z", 20)))
    # and the best of its criterion 25
    assert unreachable_bands(strict) == strict.bands[1:]
