"""What has changed in a school: exact, and never the rubric's doing."""

from collections.abc import Mapping
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from etwin_cli.formats.json.writing import result_json
from etwin_cli.model.answers import Answer, Answered, Answers, NotApplicable, Unknown
from etwin_cli.model.comparison import Assessment, ChangeKind, Comparison, Incomparable
from etwin_cli.model.digest import digest
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import NotApplicablePolicy, Rubric
from etwin_cli.reading.results import read_result
from etwin_cli.scoring.compare import compare
from etwin_cli.scoring.kept import rescored
from etwin_cli.scoring.score import score
from tests.generated import cases
from tests.replacing import replace

from .strategies import answers, answers_to, band, criterion, indicator, rubric, rubrics, schools

School = tuple[Rubric, Answers]
Given = Mapping[str, Answer | int]


def made(**weights: int) -> Rubric:
    return rubric(
        criterion("x", *(indicator(name, weight=weights.get(name, 1)) for name in "ab")),
        criterion("y", indicator("c", policy=NotApplicablePolicy.EXCLUDED)),
        bands=(band("low", 0), band("high", 50)),
        required_from=3,
    )


RUBRIC = made()


def assessed(given: Given, found: Rubric = RUBRIC) -> Assessment:
    return Assessment("a.yaml", score(found, answers(dict(given))))


def kept(given: Given, old: Rubric, new: Rubric = RUBRIC) -> Assessment:
    """Score answers with one rubric, keep the result as JSON, and take it up with another."""
    return taken_up(old, answers(dict(given)), new)


def taken_up(old: Rubric, file: Answers, new: Rubric) -> Assessment:
    result = read_result(result_json(score(old, file), "old.yaml").encode())
    assert result is not None
    return rescored(result, new, "old.json", same_rubric=digest(old) == digest(new))


def kinds(found: Comparison) -> dict[str, tuple[str, str | None]]:
    return {each.indicator.id: (each.kind.value, each.reason) for each in found.indicators}


ALL_AT_2: Given = {"a": 2, "b": 2, "c": 2}


@pytest.mark.parametrize(
    ("before", "after", "kind", "reason"),
    [
        (1, 2, "better", None),
        (2, 1, "worse", None),
        (2, 2, "unchanged", None),
        (3, Answer(Answered(3)), "worse", None),
        (Answer(Answered(4)), Answer(Answered(3)), "unchanged", None),
        (Answer(Unknown("ask")), 0, "new", None),
        (Answer(Unknown("ask")), Answer(Unknown(None)), "unchanged", None),
        (0, Answer(Unknown("ask")), "incomparable", Incomparable.UNANSWERED),
        (2, Answer(NotApplicable("none")), "incomparable", Incomparable.NOT_APPLICABLE),
        (Answer(NotApplicable("none")), 4, "incomparable", Incomparable.NOT_APPLICABLE),
        (Answer(NotApplicable("one")), Answer(NotApplicable("two")), "unchanged", None),
    ],
)
def test_what_becomes_of_an_indicator(
    before: Answer | int, after: Answer | int, kind: str, reason: str | None
) -> None:
    found = compare([assessed({**ALL_AT_2, "c": before}), assessed({**ALL_AT_2, "c": after})])
    assert kinds(found)["c"] == (kind, reason)
    assert found.comparable
    assert found.regressed is (kind in ("worse", "incomparable"))


def test_there_is_no_total_where_only_what_cannot_be_compared_is_answered() -> None:
    other = rubric(
        criterion("x", indicator("a", (0, 1, 2)), indicator("b")),
        criterion("y", indicator("c", policy=NotApplicablePolicy.EXCLUDED)),
    )
    found = compare([kept({"a": 1}, other), assessed({"a": 1})])
    assert found.scores == (None, None)
    assert found.change is None


def test_scores_and_their_change_are_exact() -> None:
    found = compare([assessed({"a": 1, "b": 2, "c": 2}), assessed({"a": 2, "b": 2, "c": 1})])
    assert found.scores == (Fraction(175, 4), Fraction(75, 2))
    assert found.change == Fraction(-25, 4)
    assert [each.change for each in found.criteria] == [Fraction(25, 2), -25]
    assert [reached and reached.id for reached in found.bands] == ["low", "low"]


@pytest.mark.parametrize(
    ("told", "backwards"),
    [
        ("2024-05-01, 2025-05-01", None),
        ("2025-05-01, 2024-05-01", ("2025-05-01", "2024-05-01")),
        ("2025-05-01, 2025-05-01", None),
        ("2025-05-01, ", None),
        ("2025-05-01, , 2024-05-01", ("2025-05-01", "2024-05-01")),
        ("2023-05-01, 2025-05-01, 2024-05-01", ("2025-05-01", "2024-05-01")),
        ("/2024-2025, /2025-2026", None),
        ("/2025-2026, /2024-2025", ("2025-2026", "2024-2025")),
        ("/2025-2026, /2025-2026", None),
        ("/2025-2026, /2024", None),
        ("/this year, /last year", None),
        ("/2025-2026, 2024-05-01", None),
        ("2025-05-01, /2024-2025", None),
        ("2025-05-01/2025-2026, /2024-2025", ("2025-2026", "2024-2025")),
        ("2024-05-01/2025-2026, 2025-05-01/2024-2025", None),
        ("2025-05-01/2024-2025, 2024-05-01/2025-2026", ("2025-05-01", "2024-05-01")),
        ("2024-05-01/2025-2026, 2025-05-01/2024-2025, /2023-2024", ("2024-2025", "2023-2024")),
        ("2025-05-01, 1 May 2024", None),
    ],
)
def test_dates_and_else_periods_tell_that_the_oldest_is_not_the_first(
    told: str, backwards: tuple[str, str] | None
) -> None:
    found = compare([dated(*each.split("/")) for each in told.split(", ")])
    assert found.backwards == backwards
    assert found.regressed is (backwards is not None)


def dated(day: str, period: str = "") -> Assessment:
    file = replace(answers(dict(ALL_AT_2)), date=day or None, period=period or None)
    return Assessment("a.yaml", score(RUBRIC, file))


def test_several_years_change_from_the_last_but_one() -> None:
    years = [assessed({"a": level, "b": 2, "c": 2}) for level in (4, 1, 2)]
    found = compare(years)
    assert [float(each or 0) for each in found.scores] == [62.5, 43.75, 50]
    assert found.change == Fraction(25, 4)
    assert kinds(found)["a"] == ("better", None)


def test_a_criterion_within_another_has_its_own_indicators() -> None:
    nested = rubric(
        criterion("x", criterion("in", indicator("a")), criterion("too", indicator("b")))
    )
    found = compare([assessed({"a": 1, "b": 2}, nested), assessed({"a": 2, "b": 2}, nested)])
    (outer,) = found.criteria
    assert outer.indicators == ()
    assert [each.criterion.id for each in outer.criteria] == ["in", "too"]
    assert [each.change for each in outer.criteria] == [25, 0]
    assert [each.indicator.id for each in found.indicators] == ["a", "b"]


def test_what_is_not_matched_in_any_year_is_compared_in_none() -> None:
    years = [assessed(ALL_AT_2), assessed(ALL_AT_2), assessed({**ALL_AT_2, "a": 3})]
    assert compare(years).comparable
    years[0] = years[0]._replace(unmatched=frozenset([IndicatorId("a")]))
    found = compare(years)
    assert not found.comparable
    assert kinds(found)["a"] == ("incomparable", Incomparable.RUBRIC)
    assert found.criteria[0].indicators[0].results[0] is None
    assert found.change == 0


def test_a_result_of_the_same_rubric_is_as_good_as_the_answers() -> None:
    given: Given = {"a": 3, "b": Answer(Answered(4)), "c": Answer(NotApplicable("none"))}
    found = compare([kept(given, RUBRIC), assessed(given)])
    assert found.comparable
    assert not found.regressed
    assert found.scores[0] == found.scores[1]
    assert {kind for kind, _ in kinds(found).values()} == {"unchanged"}


def test_where_only_weights_changed_the_present_ones_count_for_all() -> None:
    found = compare([kept({"a": 4, "b": 0, "c": 2}, made(a=9)), assessed({"a": 4, "b": 0, "c": 2})])
    assert not found.comparable
    assert list(map(float, filter(None, found.scores))) == [50, 50]
    assert found.bands == (None, None)
    assert not found.regressed


def test_what_the_rubric_asked_otherwise_is_left_out_of_all_scores() -> None:
    other = replace(
        RUBRIC,
        criteria=(
            criterion("x", indicator("a", (0, 2, 3)), indicator("gone")),
            RUBRIC.criteria[1],
        ),
    )
    found = compare([kept({"a": 2, "gone": 4, "c": 2}, other), assessed({**ALL_AT_2, "a": 4})])
    assert kinds(found)["a"] == kinds(found)["b"] == ("incomparable", Incomparable.RUBRIC)
    assert found.gone == ("gone",)
    assert list(map(float, filter(None, found.scores))) == [50, 50]
    assert found.criteria[0].scores == (None, None)
    assert found.regressed


@pytest.mark.parametrize("policy", [NotApplicablePolicy.EXCLUDED, NotApplicablePolicy.FULL])
def test_what_only_one_rubric_lets_be_not_applicable_is_left_out_of_all_scores(
    policy: NotApplicablePolicy,
) -> None:
    """The school says the same to both: the rubric alone makes it open in one year."""

    def asking(policy: NotApplicablePolicy) -> Rubric:
        return rubric(criterion("x", indicator("a", policy=policy), indicator("b")))

    said: Given = {"a": Answer(NotApplicable("why")), "b": 2}
    new = asking(policy)
    found = compare([kept(said, asking(NotApplicablePolicy.REFUSED), new), assessed(said, new)])
    assert kinds(found)["a"] == ("incomparable", Incomparable.NOT_APPLICABLE)
    assert list(map(float, filter(None, found.scores))) == [50, 50]
    assert found.criteria[0].change == 0
    assert not found.comparable
    assert found.regressed


def test_what_is_not_applicable_in_one_year_counts_where_the_rubric_is_the_same() -> None:
    before: Given = {"a": 2, "b": 2, "c": Answer(NotApplicable("none"))}
    found = compare([assessed(before), assessed({**ALL_AT_2, "c": 0})])
    assert found.comparable
    assert list(map(float, filter(None, found.scores))) == [50, 25]


def test_nothing_in_common_never_passes() -> None:
    other = rubric(criterion("x", indicator("z")))
    found = compare([kept({"z": 4}, other), assessed(ALL_AT_2)])
    assert found.change is None
    assert found.regressed
    assert compare([assessed({}), assessed(ALL_AT_2)]).regressed


@given(schools())
@cases(60)
def test_a_kept_result_says_all_that_is_compared(school: School) -> None:
    found = compare([taken_up(*school, school[0]), Assessment("b.yaml", score(*school))])
    assert found.comparable
    assert found.change in (0, None)
    assert {each.kind for each in found.indicators} == {ChangeKind.UNCHANGED}


@given(rubrics(), rubrics(), st.data())
@cases(100)
def test_a_change_of_the_rubric_is_never_one_of_the_school(
    old: Rubric, new: Rubric, data: st.DataObject
) -> None:
    """The school says the same to both rubrics, as far as both take it."""
    said = data.draw(answers_to(old))
    file = replace(
        said, answers={name: each for name, each in said.answers.items() if takes(new, name, each)}
    )
    found = compare([taken_up(old, said, new), Assessment("b.yaml", score(new, file))])
    assert found.change in (0, None)
    for each in found.indicators:
        assert each.kind in (ChangeKind.UNCHANGED, ChangeKind.INCOMPARABLE)
    for top in found.criteria:
        assert top.change in (0, None)
    assume(any(each.kind is ChangeKind.INCOMPARABLE for each in found.indicators))
    assert found.regressed


def takes(made: Rubric, name: IndicatorId, answer: Answer) -> bool:
    known = made.indicators_by_id.get(name)
    state = answer.state
    return known is not None and (
        not isinstance(state, Answered) or state.level in [level.level for level in known.levels]
    )
