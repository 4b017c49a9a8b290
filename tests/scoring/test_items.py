"""How indicators behave: what is counted, what is left out, what stands out."""

from fractions import Fraction

import pytest

from etwin_cli.model.item_analysis import (
    CohortCriterion,
    FindingKind,
    ItemAnalysis,
    Statistic,
    Undefined,
)
from etwin_cli.scoring.items import Given, Tally, UnknownAnswerError

from .cohorts import FIVE, analysed, criteria_of, criterion, given, indicators_of, rubric

BOTH = criterion("c", a=FIVE, b=FIVE)


def said(analysis: ItemAnalysis) -> list[tuple[FindingKind, str, float]]:
    """What stands out: its kind, of what, and the figure."""
    found = []
    for each in analysis.findings:
        item = getattr(each.found, "indicator", None) or each.criterion
        found.append((each.kind, str(item.id), each.value))
    return found


def kinds(analysis: ItemAnalysis) -> set[tuple[FindingKind, str]]:
    return {(kind, name) for kind, name, _ in said(analysis)}


def test_a_school_that_answered_nothing_is_counted_apart() -> None:
    schools = [given({"a": None, "b": "not_applicable"}), given({"a": 1, "b": None})]
    analysis = analysed([BOTH], schools, faulty=3)
    assert (analysis.scored, analysis.silent, analysis.faulty) == (1, 1, 3)
    assert indicators_of(analysis)["b"].not_applicable == 0


def test_levels_are_counted_and_what_is_none_stands_apart() -> None:
    unsupported: Given = ("a", "answered", 3, 1)
    schools = [
        given({"a": 3, "b": 0}),
        [unsupported, *given({"b": "unknown"})],
        given({"a": 0, "b": "not_applicable"}),
        given({"a": None, "b": 1}),
    ]
    analysis = analysed([BOTH], schools, faulty=2)
    assert (analysis.schools, analysis.scored) == (6, 4)
    a, b = indicators_of(analysis).values()
    assert a.levels == ((0, 1), (1, 0), (2, 0), (3, 2), (4, 0))
    assert (a.answered, a.unanswered, a.not_applicable, a.unsupported) == (3, 1, 0, 1)
    assert (b.answered, b.unanswered, b.not_applicable, b.unsupported) == (2, 1, 1, 0)


def test_mean_and_spread_are_in_levels_over_all_who_answered() -> None:
    analysis = analysed([BOTH], [given({"a": level, "b": None}) for level in (0, 1, 4)])
    a, b = indicators_of(analysis).values()
    assert a.mean == Statistic(5 / 3, 3)
    # the squares are 25/9, 4/9 and 49/9: 78/9 over 2
    assert a.spread.value == pytest.approx((78 / 18) ** 0.5)
    assert b.mean == b.spread == Statistic(None, 0, Undefined.FEW)


def test_the_spread_of_one_answer_is_not_defined() -> None:
    (a, _) = indicators_of(analysed([BOTH], [given({"a": 2, "b": 2})])).values()
    assert a.mean == Statistic(2, 1)
    assert a.spread == Statistic(None, 1, Undefined.FEW)


def test_an_indicator_has_the_same_say_whatever_its_levels() -> None:
    wide = criterion("c", a=(0, 1, 2), b=(10, 55, 100), d=(1, 2, 3))
    same = criterion("c", a=(0, 1, 2), b=(0, 1, 2), d=(0, 1, 2))
    places = [(0, 1, 0), (1, 1, 2), (2, 1, 1), (2, 2, 2), (1, 0, 1)]
    one = analysed([same], [given(dict(zip("abd", each, strict=True))) for each in places])
    other = analysed(
        [wide],
        [given({"a": a, "b": (10, 55, 100)[b], "d": d + 1}) for a, b, d in places],
    )
    assert criteria_of(one)["c"].alpha == criteria_of(other)["c"].alpha
    for name in "abd":
        assert indicators_of(one)[name].item_total == indicators_of(other)[name].item_total


def test_the_level_counts_as_answered_whether_or_not_its_evidence_is_named() -> None:
    levels = [(0, 1), (2, 2), (3, 4), (4, 3)]
    shown: list[list[Given]] = [given({"a": a, "b": b}) for a, b in levels]
    bare: list[list[Given]] = [
        [("a", "answered", a, int(a > 2)), ("b", "answered", b, int(b > 2))] for a, b in levels
    ]
    one, other = analysed([BOTH], shown), analysed([BOTH], bare)
    assert criteria_of(one)["c"].alpha == criteria_of(other)["c"].alpha


def test_a_school_that_left_something_open_counts_in_the_other_criteria_alone() -> None:
    made = [BOTH, criterion("d", e=FIVE, f=FIVE)]
    whole: list[dict[str, int | str | None]] = [
        {"a": n, "b": n, "e": n, "f": 4 - n} for n in range(4)
    ]
    schools = [given(each) for each in [*whole, {**whole[0], "a": None}]]
    found = criteria_of(analysed(made, schools))
    assert (found["c"].alpha.n, found["d"].alpha.n) == (4, 5)
    assert indicators_of(analysed(made, schools))["b"].item_total == Statistic(1, 4)


def test_criteria_in_criteria_have_an_alpha_each_and_indicators_that_of_their_own() -> None:
    made = criterion("top", criterion("x", a=FIVE, b=FIVE), criterion("y", e=FIVE, f=FIVE))
    schools = [given({"a": n, "b": n, "e": 4 - n, "f": 4 - n if n else None}) for n in (0, 1, 2, 4)]
    found = criteria_of(analysed([made], schools))
    assert list(found) == ["top", "x", "y"]
    assert found["x"].alpha == Statistic(1, 4)
    assert found["y"].alpha == Statistic(1, 3)
    assert found["top"].alpha.n == 3
    assert found["top"].alpha.reason is Undefined.CONSTANT
    assert indicators_of(analysed([made], schools))["a"].item_total == Statistic(1, 4)


def test_the_ends_of_a_criterion_are_those_of_all_its_indicators_at_once() -> None:
    pairs = [(0, 0), (0, 4), (4, 4), (4, 4), (2, 1)]
    found = criteria_of(analysed([BOTH], [given({"a": a, "b": b}) for a, b in pairs]))["c"]
    assert (found.ends.lowest, found.ends.highest) == (Fraction(1, 5), Fraction(2, 5))
    assert found.ends.is_floor
    assert found.ends.is_ceiling


# What stands out


def test_an_indicator_that_goes_against_the_rest() -> None:
    made = criterion("c", a=FIVE, b=FIVE, d=FIVE)
    found = analysed([made], [given({"a": n, "b": n, "d": 4 - n}) for n in range(5)])
    assert (FindingKind.NEGATIVE, "d") in kinds(found)
    assert found.findings[0].value == -1


def test_fifteen_percent_is_no_ceiling_and_more_is() -> None:
    def ceiling(at_the_top: int) -> bool:
        levels = [4] * at_the_top + [1, 2, 3] * 20
        schools = [given({"a": level, "b": None}) for level in levels[:60]]
        return (FindingKind.CEILING, "a") in kinds(analysed([BOTH], schools))

    assert [ceiling(number) for number in (9, 10)] == [False, True]


@pytest.mark.parametrize(
    ("second", "stands_out"),
    [
        ((0, 1, 2, 3, 4), {FindingKind.REDUNDANT}),  # alpha is 1
        ((1, 0, 2, 4, 3), set()),  # 0.89
        ((2, 4, 1, 0, 3), {FindingKind.INCOHERENT}),
    ],
)
def test_a_criterion_stands_out_where_its_indicators_say_the_same_or_nothing_alike(
    second: tuple[int, ...], stands_out: set[FindingKind]
) -> None:
    schools = [given({"a": a, "b": b}) for a, b in enumerate(second)]
    assert {kind for kind, name in kinds(analysed([BOTH], schools)) if name == "c"} == stands_out


def test_a_floor() -> None:
    schools = [given({"a": n % 4, "b": None}) for n in range(8)]
    assert (FindingKind.FLOOR, "a", 0.25) in said(analysed([BOTH], schools))


def test_an_answer_that_all_share_is_told_once() -> None:
    analysis = analysed([BOTH], [given({"a": 4, "b": n}) for n in (1, 2, 3)])
    assert [each for each in said(analysis) if each[1] == "a"] == [(FindingKind.UNIFORM, "a", 4)]
    assert indicators_of(analysis)["a"].item_total == Statistic(None, 3, Undefined.CONSTANT)


def test_much_that_is_open_not_applicable_or_without_evidence() -> None:
    schools: list[list[Given]] = [
        [*given({"a": None}), ("b", "answered", 3, 1)],
        [*given({"a": "not_applicable"}), ("b", "answered", 1, 0)],
        given({"a": 1, "b": 2}),
    ]
    found = kinds(analysed([BOTH], schools))
    assert {
        (FindingKind.UNANSWERED, "a"),
        (FindingKind.NOT_APPLICABLE, "a"),
        (FindingKind.UNSUPPORTED, "b"),
    } <= found


@pytest.mark.parametrize("schools", [0, 1, 2])
def test_nothing_is_said_of_fewer_than_three_schools(schools: int) -> None:
    assert not analysed([BOTH], [given({"a": 0, "b": None})] * schools).findings


def test_what_stands_out_most_of_one_kind_comes_first() -> None:
    made = criterion("c", a=FIVE, b=FIVE)
    schools = [given({"a": 0 if n else 1, "b": 0 if n > 1 else 1}) for n in range(4)]
    floors = [each for each in said(analysed([made], schools)) if each[0] is FindingKind.FLOOR]
    assert floors == [(FindingKind.FLOOR, "a", 0.75), (FindingKind.FLOOR, "b", 0.5)]


# What a stranger's database may hold


@pytest.mark.parametrize(
    "answer",
    [
        ("z", "answered", 1, 0),
        ("a", "answered", None, 0),
        ("a", "answered", 5, 0),
        ("a", "answered", -1, 0),
        ("a", "answered", "1", 0),
        ("a", "answered", 1.5, 0),
        ("a", "answered", 1, None),
        ("a", "unanswered", 1, 0),
        ("a", "perhaps", None, 0),
        (None, "answered", 1, 0),
        ("a", b"answered", 1, 0),
    ],
)
def test_an_answer_that_cannot_be_is_refused(answer: Given) -> None:
    with pytest.raises(UnknownAnswerError):
        Tally(rubric(BOTH)).add([answer])


def test_an_indicator_twice_is_refused() -> None:
    with pytest.raises(UnknownAnswerError):
        Tally(rubric(BOTH)).add([*given({"a": 1}), *given({"a": 2})])


def test_nothing_is_kept_of_a_school() -> None:
    """A cohort ten times as large takes no more room."""

    def room(schools: int) -> int:
        tally = Tally(rubric(BOTH))
        for number in range(schools):
            tally.add(given({"a": number % 5, "b": number // 5 % 5}))
        return sum(len(held) for held in vars(tally).values() if isinstance(held, dict))

    assert room(1000) == room(100)


def deep(depth: int) -> CohortCriterion:
    inner = criterion("c0", a=FIVE, b=FIVE)
    for each in range(1, depth):
        inner = criterion(f"c{each}", inner)
    return inner


def test_the_deepest_nesting() -> None:
    found = criteria_of(analysed([deep(32)], [given({"a": n, "b": n}) for n in range(3)]))
    assert {each.alpha.value for each in found.values()} == {1}
