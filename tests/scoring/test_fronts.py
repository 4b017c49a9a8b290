"""What fronts come to, and how much is compared for it."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.scoring.fronts import Front, Joins, TooManyWaysError, pruned
from tests.generated import cases

SPOTS = st.lists(st.tuples(*[st.integers(0, 6)] * 3), min_size=1, max_size=12)


def front_of(spots: Front) -> Front:
    """Leave out every spot that another one is not above in anything."""
    return sorted(
        spot
        for spot in set(spots)
        if not any(
            other != spot and all(a <= b for a, b in zip(other, spot, strict=True))
            for other in spots
        )
    )


@given(SPOTS)
@cases(200)
def test_a_front_has_what_nothing_else_is_better_than(spots: Front) -> None:
    assert pruned(list(spots)) == front_of(spots)


@given(SPOTS, SPOTS, st.integers(0, 12), st.booleans())
@cases(200)
def test_two_fronts_together_have_the_best_of_all_pairs(
    one: Front, other: Front, limit: int, weakest: bool
) -> None:
    one, other = pruned(one), pruned(other)
    pairs = [
        (c + d, max(a, b) if weakest else a + b, p + q)
        for (c, a, p), (d, b, q) in product(one, other)
        if c + d <= limit
    ]
    assert Joins(len(pairs)).joined(one, other, limit, weakest=weakest) == front_of(pairs)
    if pairs:
        with pytest.raises(TooManyWaysError):
            Joins(len(pairs) - 1).joined(one, other, limit, weakest=weakest)


def test_every_join_counts_and_long_numbers_count_more() -> None:
    front: Front = [(0, 3, 0), (1, 2, 0), (2, 0, 0)]
    joins = Joins(18)
    for _ in range(2):
        joins.joined(front, front, 4, weakest=False)
    with pytest.raises(TooManyWaysError):
        joins.joined(front, front, 4, weakest=False)
    for length in (1, 5):
        limit = (1 << 1024 * length) - 1
        Joins(9 * (1 + length)).joined(front, front, limit, weakest=False)
        with pytest.raises(TooManyWaysError):
            Joins(9 * (1 + length) - 1).joined(front, front, limit, weakest=False)
