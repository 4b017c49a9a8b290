"""Examples worked by hand."""

from fractions import Fraction

import pytest

from etwin_cli.model.answers import Answer, Answered, NotApplicable, Status, Unanswered, Unknown
from etwin_cli.model.ids import BandId
from etwin_cli.model.result import (
    AnswerFirst,
    Counts,
    Gap,
    GapKind,
    Missing,
    MissingKind,
    NextBand,
    Range,
    Result,
)
from etwin_cli.model.rubric import Combine, NotApplicablePolicy, Rubric
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score

from .strategies import EVIDENCE, answers, band, criterion, indicator, rubric

EXCLUDED, FULL = NotApplicablePolicy.EXCLUDED, NotApplicablePolicy.FULL
NOT_OURS = NotApplicable("no such pupils")


def two_by_two(**more: object) -> Rubric:
    """Two criteria of two indicators on levels 0 to 4; evidence from 3 on."""
    return rubric(
        criterion("one", indicator("a"), indicator("b")),
        criterion("two", indicator("c"), indicator("d")),
        required_from=3,
        **more,  # type: ignore[arg-type]
    )


def scores(result: Result) -> list[Fraction | None]:
    return [each.score for each in result.criteria]


def test_exactly_sixty_meets_sixty_whatever_the_weights() -> None:
    # floats make 59.99999999999999 of it
    weights = {"a": "0.1", "b": "0.333", "c": "0.1"}
    held = [indicator(name, (0, 3, 5), target=5, weight=w) for name, w in weights.items()]
    made = rubric(criterion("x", *held), bands=(band("sixty", 60),))
    result = score(made, answers({"a": 3, "b": 3, "c": 3}))
    assert result.score == 60
    assert result.band == made.bands[0]
    assert result.borderline == ("a", "b", "c")


def test_a_last_criterion_that_is_left_out_leaves_the_others() -> None:
    made = rubric(criterion("x", indicator("a")), criterion("y", indicator("b", policy=EXCLUDED)))
    result = score(made, answers({"a": 2, "b": NOT_OURS}))
    assert result.score == 50
    assert result.claimed == 50
    assert result.range == Range(Fraction(50), Fraction(50))
    assert scores(result) == [50, None]


def test_nothing_answered_has_no_score_but_a_range() -> None:
    made = two_by_two(bands=(band("start", 0), band("next", 50)))
    result = score(made, answers({"a": Unknown("to ask"), "c": Unanswered()}))
    assert (result.score, result.claimed, result.band, result.next_band) == (None,) * 4
    assert result.range == Range(Fraction(0), Fraction(100))
    assert result.counts == Counts(4, 0, 4, 0, 0)
    assert scores(result) == [0, 0]
    assert [found.counted_level for found in result.all_indicators()] == [0, 0, 0, 0]
    assert result.provisional
    assert gaps(result).band_in_view is None


def test_what_is_open_counts_as_its_level_of_least_points() -> None:
    falling = indicator("a", (1, 2, 3), points=(Fraction(4), Fraction(0), Fraction(0)))
    (found,) = score(rubric(criterion("x", falling)), answers({})).all_indicators()
    assert found.counted_level == 2
    assert found.share == 0
    assert found.status is Status.UNANSWERED


def test_all_excluded_has_no_score_and_no_range() -> None:
    made = rubric(
        criterion("x", indicator("a", policy=EXCLUDED), indicator("b", policy=EXCLUDED)),
        bands=(band("start", 0),),
    )
    result = score(made, answers({"a": NOT_OURS, "b": NOT_OURS}))
    assert (result.score, result.range, result.band) == (None, None, None)
    assert scores(result) == [None]
    assert result.coverage == 0
    assert not result.provisional


def test_a_criterion_all_excluded_is_left_out_of_the_total_and_of_each_criterion() -> None:
    made = rubric(
        criterion("gone", indicator("a", policy=EXCLUDED), weight=7),
        criterion("here", indicator("b")),
        bands=(band("half", 50, each="50", coverage="0.5", requires={"a": 4}),),
    )
    result = score(made, answers({"a": NOT_OURS, "b": 2}))
    assert scores(result) == [None, 50]
    assert result.score == 50
    assert result.band == made.bands[0]


def test_full_counts_as_most_points_and_never_blocks_what_is_required() -> None:
    made = rubric(
        criterion("x", indicator("a", policy=FULL), indicator("b")),
        bands=(band("half", 50, requires={"a": 4}),),
    )
    result = score(made, answers({"a": NOT_OURS, "b": 0}))
    first = result.all_indicators()[0]
    assert (first.counted_level, first.gap) == (None, None)
    assert first.share == 1
    assert result.score == 50
    assert result.band == made.bands[0]
    assert result.counts == Counts(2, 1, 0, 1, 0)


def test_not_applicable_where_it_is_refused_is_open() -> None:
    result = score(two_by_two(), answers({"a": NOT_OURS, "b": 2}))
    first = result.all_indicators()[0]
    assert first.status is Status.UNANSWERED
    assert first.is_open
    assert first.share == 0
    assert result.counts == Counts(4, 1, 3, 0, 0)


def test_without_evidence_a_level_counts_as_the_highest_that_needs_none() -> None:
    result = score(two_by_two(), answers({"a": Answered(4), "b": 4, "c": 2, "d": Answered(2)}))
    first = result.all_indicators()[0]
    assert (first.level, first.counted_level, first.unsupported) == (4, 2, True)
    assert result.counts.unsupported == 1
    assert result.score == Fraction(100 * (2 + 4 + 2 + 2), 16)
    assert result.claimed == 75


def test_an_unsupported_answer_is_not_borderline_since_it_already_counts_lower() -> None:
    made = two_by_two(bands=(band("start", 0), band("half", 50)))
    result = score(made, answers({"a": Answered(4), "b": 2, "c": 2, "d": 2}))
    assert result.band == made.bands[1]
    assert result.borderline == ("b", "c", "d")


def test_points_multiply_the_weights_in_between_and_never_fall_below_nothing() -> None:
    inner = criterion("in", indicator("a", (0, 2), target=2, weight=3), weight=2)
    worst = indicator("b", (0, 1), points=(Fraction(-9), Fraction(1)), target=1)
    made = rubric(criterion("x", inner, criterion("by", worst), combine=Combine.POINTS))
    # best: 2 x 3 x 2 + 1 x 1 x 1 = 13
    assert score(made, answers({"a": 2, "b": 1})).score == 100
    assert score(made, answers({"a": 2, "b": 0})).score == Fraction(100 * (12 - 9), 13)
    assert score(made, answers({"a": 0, "b": 0})).score == 0


def test_the_weakest_link() -> None:
    made = rubric(
        criterion("x", indicator("a", weight=7), indicator("b"), combine=Combine.MINIMUM),
        bands=(band("quarter", 25),),
    )
    result = score(made, answers({"a": 4, "b": 1}))
    assert result.score == 25
    assert result.borderline == ("b",)


def test_an_answer_is_borderline_only_if_the_band_is_lost_not_just_met() -> None:
    made = two_by_two(bands=(band("half", 50),))
    assert score(made, answers({"a": 3, "b": 2, "c": 2, "d": 2})).borderline == ()
    assert score(made, answers({"a": 2, "b": 2, "c": 2, "d": 2})).borderline == ("a", "b", "c", "d")


def test_an_answer_at_the_very_level_that_is_required_is_borderline() -> None:
    made = two_by_two(bands=(band("start", 0, requires={"a": 2, "b": 2}),))
    assert score(made, answers({"a": 2, "b": 3})).borderline == ("a",)


def test_points_below_nothing_lose_no_band_that_asks_for_nothing() -> None:
    worst = indicator("a", (0, 1, 2), points=(Fraction(-9), Fraction(-5), Fraction(1)), target=2)
    made = rubric(criterion("x", worst, combine=Combine.POINTS), bands=(band("start", 0),))
    result = score(made, answers({"a": 1}))
    assert result.score == 0
    assert result.borderline == ()


def test_of_criteria_combined_by_the_least_a_stronger_one_may_fall_to_the_band() -> None:
    made = rubric(
        criterion("weak", indicator("a"), indicator("b")),
        criterion("strong", indicator("c"), indicator("d")),
        bands=(band("half", 50),),
        combine=Combine.MINIMUM,
    )
    result = score(made, answers({"a": 2, "b": 2, "c": 4, "d": 4}))
    assert result.score == 50
    assert result.borderline == ("a", "b")


def test_the_next_band_says_all_that_it_misses_in_order() -> None:
    needed = {"d": 2, "a": 3}
    asked = band("next", 60, each="30", coverage="0.9", requires=needed)
    made = two_by_two(bands=(band("start", 0), asked))
    result = score(made, answers({"a": 2, "b": 1, "c": 1}))
    assert result.next_band == NextBand(
        asked,
        (
            Missing(MissingKind.SCORE, None, Fraction(60), Fraction(25)),
            Missing(MissingKind.COVERAGE, None, Fraction("0.9"), Fraction("0.75")),
            Missing(MissingKind.CRITERION, "two", Fraction(30), Fraction("12.5")),
            Missing(MissingKind.INDICATOR, "a", Fraction(3), Fraction(2)),
            Missing(MissingKind.INDICATOR, "d", Fraction(2), Fraction(0)),
        ),
    )


def kinds(found: tuple[Gap, ...]) -> list[tuple[str, GapKind, int]]:
    return [(gap.result.indicator.id, gap.kind, gap.to_level) for gap in found]


def test_gaps_come_as_steps_that_block_then_steps_then_questions() -> None:
    made = rubric(
        criterion("one", indicator("a"), indicator("b", effort=2), indicator("c")),
        criterion("two", indicator("d"), indicator("e"), indicator("f")),
        bands=(band("start", 0), band("next", 90, requires={"d": 3})),
        required_from=3,
    )
    file = answers({"a": 1, "b": Answered(4), "d": 2, "e": 4, "f": Answered(3)})
    found = gaps(score(made, file))
    assert kinds(found.steps) == [
        ("d", GapKind.IMPROVE, 3),  # required
        ("b", GapKind.DOCUMENT, 4),  # two levels for half of an effort of 2
        ("f", GapKind.DOCUMENT, 3),  # one level for half of 1: as much, later in the rubric
        ("a", GapKind.IMPROVE, 2),
    ]
    assert kinds(found.questions) == [("c", GapKind.ANSWER, 3)]
    level = Fraction(100, 24)
    assert [gap.gain for gap in found.steps] == [level, 2 * level, level, level]
    assert [gap.effort for gap in found.steps] == [1, 1, Fraction(1, 2), 1]
    assert [gap.blocks for gap in found.steps] == [True, False, False, False]
    assert [(area.criterion.id, area.gain) for area in found.focus] == [
        ("one", 3 * level),
        ("two", 2 * level),
    ]


def test_no_step_leads_below_the_level_to_aim_from() -> None:
    held = [
        *(indicator(name, effort=2) for name in "abc"),
        indicator("short", (0, 1)),
        indicator("wide", (0, 1, 4)),
    ]
    made = rubric(criterion("one", *held), aim_from=2)
    found = gaps(score(made, answers({"a": 0, "b": 1, "c": 2, "short": 0, "wide": 0})))
    aims = {str(gap.result.indicator.id): (gap.to_level, int(gap.effort)) for gap in found.steps}
    assert aims == {
        "a": (2, 4),  # two levels, at the effort of each
        "b": (2, 2),
        "c": (3, 2),
        "short": (1, 1),  # none is as high: its highest
        "wide": (4, 2),
    }
    assert [gap.gain for gap in found.steps if gap.result.indicator.id == "a"] == [Fraction(10)]


def test_a_band_in_view_asks_for_what_those_below_it_ask_too() -> None:
    made = two_by_two(
        bands=(band("start", 0), band("mid", 10, each="60"), band("top", 90, requires={"d": 4}))
    )
    found = gaps(score(made, answers({"a": 3, "b": 3, "c": 1, "d": 3})), BandId("top"))
    assert found.band_in_view == made.bands[2]
    assert [(gap.result.indicator.id, gap.blocks) for gap in found.steps] == [
        ("c", True),
        ("d", True),
    ]


def test_a_required_level_above_the_target_is_a_gap_only_with_its_band_in_view() -> None:
    made = two_by_two(bands=(band("start", 0), band("mid", 80), band("top", 90, requires={"a": 4})))
    result = score(made, answers({"a": 3, "b": 3, "c": 3, "d": 3}))
    assert gaps(result).steps == ()
    assert kinds(gaps(result, BandId("top")).steps) == [("a", GapKind.IMPROVE, 4)]


def test_focus_is_on_three_criteria_that_gain_at_most() -> None:
    made = rubric(
        *(
            criterion(name, indicator(f"{name}.1"), weight=w)
            for name, w in zip("abcd", (1, 3, 2, 1), strict=True)
        ),
        criterion("done", indicator("done.1")),
    )
    file = answers({**{f"{name}.1": 1 for name in "abcd"}, "done.1": 3})
    focus = gaps(score(made, file)).focus
    assert [area.criterion.id for area in focus] == ["b", "c", "a"]


def ten(coverage: str | None) -> Rubric:
    asked = band("full", 10, coverage=coverage)
    held = [indicator(f"i{n}") for n in range(10)]
    return rubric(criterion("one", *held), bands=(band("start", 0), asked))


@pytest.mark.parametrize(
    ("answered", "coverage", "needed"),
    [
        (0, None, 5),  # half of the questions
        (4, None, 1),
        (5, None, None),
        (5, "0.75", 3),  # 7.5 of 10 are 8
        (7, "0.75", 1),
        (8, "0.75", None),
        (3, "0.2", 2),  # the greater of both
    ],
)
def test_questions_come_first_while_too_few_are_answered(
    answered: int, coverage: str | None, needed: int | None
) -> None:
    found = gaps(
        score(ten(coverage), answers({f"i{n}": 1 for n in range(answered)})), BandId("full")
    )
    if needed is None:
        assert found.answer_first is None
        assert len(found.focus) == 1
    else:
        assert found.answer_first == AnswerFirst(needed, open=10 - answered)
        assert found.focus == ()
    assert len(found.steps) == answered


def test_no_more_answers_are_asked_for_than_there_are_open_questions() -> None:
    held = [indicator(f"i{n}", policy=NotApplicablePolicy.EXCLUDED) for n in range(10)]
    made = rubric(criterion("one", *held), bands=(band("full", 10, coverage="0.9"),))
    said = {f"i{n}": NotApplicable("why") for n in range(8)}
    result = score(made, answers({**said, "i8": 1}))
    assert gaps(result, BandId("full")).answer_first == AnswerFirst(1, open=1)
    done = score(made, answers({**said, "i8": 1, "i9": 1}))
    assert gaps(done, BandId("full")).answer_first is None


def test_a_band_that_the_rubric_lacks_is_refused() -> None:
    result = score(two_by_two(), answers({"a": 1}))
    with pytest.raises(KeyError, match="gold"):
        gaps(result, BandId("gold"))


def test_evidence_beside_what_is_not_a_level_does_not_count() -> None:
    result = score(two_by_two(), answers({"a": Answer(Unknown(None), EVIDENCE)}))
    assert result.counts.answered == 0
    assert result.range == Range(Fraction(0), Fraction(100))
