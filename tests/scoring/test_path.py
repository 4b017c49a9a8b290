"""The path to a band: held against every other set of steps, and to the laws of docs/scoring.md."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fractions import Fraction
from itertools import product
from math import prod
from random import Random
from types import FrameType
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli import load_rubric
from etwin_cli.model.answers import Answer, Answered, Answers, NotApplicable, Unknown
from etwin_cli.model.ids import BandId, IndicatorId
from etwin_cli.model.path import Path
from etwin_cli.model.result import GapKind, IndicatorResult, MissingKind, Result
from etwin_cli.model.rubric import Band, Combine, NotApplicablePolicy, Rubric
from etwin_cli.scoring.path import best_within, cheapest_path
from etwin_cli.scoring.score import score
from tests.generated import cases
from tests.replacing import replace

from .strategies import (
    EVIDENCE,
    answers,
    answers_to,
    band,
    criterion,
    indicator,
    rubric,
    rubrics,
    with_answer,
)

MOST_WAYS = 100
"""So many sets of steps are still tried one by one."""
AIMS = 9
"""Bands and budgets for each school."""
Steps = Mapping[IndicatorId, int]
Given = Mapping[str, Answer | int]


class Rung(NamedTuple):
    """Where some steps of one indicator lead."""

    effort: Fraction
    level: int


class Way(NamedTuple):
    """A set of steps, and the school that has taken them."""

    effort: Fraction
    steps: Steps
    there: Result


class School(NamedTuple):
    """A school, and what is kept as it is."""

    rubric: Rubric
    answers: Answers
    fixed: frozenset[IndicatorId]

    @property
    def result(self) -> Result:
        return score(self.rubric, self.answers)

    def after(self, steps: Steps) -> Result:
        """Answer what is open at its least, take the steps, and score the school again."""
        file = self.answers
        for found in self.result.all_indicators():
            name = found.indicator.id
            if found.is_open or name in steps:
                level = rungs(found)[steps.get(name, 0)].level
                file = with_answer(file, name, Answer(Answered(level), EVIDENCE))
        return score(self.rubric, file)

    def ways(self) -> Iterator[Way]:
        """Give every set of steps, the best first."""
        found = self.result.all_indicators()
        ladders = [rungs(each)[: 1 if each.indicator.id in self.fixed else None] for each in found]

        def order(taken: tuple[int, ...]) -> tuple[object, ...]:
            touched = [place for place, steps in enumerate(taken) if steps]
            return effort_of(taken), len(touched), touched, [-steps for steps in taken]

        def effort_of(taken: tuple[int, ...]) -> Fraction:
            spent = (ladder[steps].effort for ladder, steps in zip(ladders, taken, strict=True))
            return sum(spent, Fraction())

        for taken in sorted(product(*(range(len(ladder)) for ladder in ladders)), key=order):
            names = (each.indicator.id for each in found)
            steps = {name: number for name, number in zip(names, taken, strict=True) if number}
            yield Way(effort_of(taken), steps, self.after(steps))


def rungs(found: IndicatorResult) -> list[Rung]:
    """Give where an indicator may stand, from where it is on."""
    if found.counted_level is None:
        return [Rung(Fraction(), 0)]
    ladder = [Rung(Fraction(), found.counted_level)]
    effort = Fraction(found.indicator.effort)
    if found.unsupported and found.level is not None:
        ladder.append(Rung(effort / 2, found.level))
    for level in found.indicator.levels:
        if level.level > ladder[-1].level:
            ladder.append(Rung(ladder[-1].effort + effort, level.level))
    return ladder


def steps_of(path: Path) -> Steps:
    """Give how many steps a path takes of each indicator."""
    names = [step.result.indicator.id for step in path.steps]
    return {name: names.count(name) for name in names}


def total(result: Result) -> Fraction:
    return result.range.low if result.range else Fraction()


def reaches(there: Result, aim: Band) -> bool:
    """Whether a school meets all that one band asks for, word for word."""
    scores = [top.score for top in there.criteria if top.score is not None]
    counted = {found.indicator.id: found.counted_level for found in there.all_indicators()}
    levels = [(counted[name], level) for name, level in aim.requires]
    return (
        there.score is not None
        and there.score >= aim.minimum
        and (aim.coverage is None or there.coverage >= aim.coverage)
        and (aim.each_criterion is None or min(scores) >= aim.each_criterion)
        and all(level is None or level >= least for level, least in levels)
    )


@st.composite
def schools(draw: st.DrawFn, combine: Combine) -> School:
    """Draw a school that is small enough to try every way."""
    made = replace(draw(rubrics()), combine=combine, bands=())
    file = draw(answers_to(made))
    order = draw(st.permutations(score(made, file).all_indicators()))
    while prod(len(rungs(each)) for each in order) > MOST_WAYS:
        order.pop()
    moving = {each.indicator.id for each in order}
    return School(made, file, frozenset(made.indicators_by_id) - moving)


def aim_at(there: Result, random: Random) -> Band:
    """Give a band that a school just reaches, or just not."""
    maximum = there.rubric.maximum
    scores = [top.score for top in there.criteria if top.score is not None]
    more = random.choice((0, 0, 0, maximum / 50))
    aim = replace(
        band("aim", 0, coverage=random.choice((None, None, None, "0.5", "1"))),
        minimum=min(maximum, total(there) + more) if random.random() < 0.8 else Fraction(),
        each_criterion=min(scores, default=None) if random.random() < 0.5 else None,
    )
    levels = [(found.indicator.id, found.counted_level) for found in there.all_indicators()]
    random.shuffle(levels)
    asked = levels[: random.randint(0, 2)]
    return replace(aim, requires=[(name, level) for name, level in asked if level is not None])


@pytest.mark.parametrize("combine", Combine)
def test_no_other_set_of_steps_is_better(combine: Combine) -> None:
    @given(schools(combine), st.randoms(use_true_random=False))
    @cases(120)
    def holds(school: School, random: Random) -> None:
        ways = list(school.ways())
        for _ in range(AIMS):
            aim = aim_at(random.choice(ways).there, random)
            _is_cheapest(school._replace(rubric=replace(school.rubric, bands=(aim,))), ways)
            _is_most(school, ways, random.choice(ways).effort + random.randint(0, 1))

    holds()


def _is_cheapest(school: School, ways: list[Way]) -> None:
    (aim,) = school.rubric.bands
    best = next((way for way in ways if reaches(way.there, aim)), None)
    path = cheapest_path(school.result, aim.id, school.fixed)
    if best is None:
        assert not path.reachable
        assert (path.effort, path.score, path.steps) == (None, None, ())
        return
    assert path.reachable
    assert (path.effort, steps_of(path)) == (best.effort, best.steps)
    assert path.score == best.there.score


def _is_most(school: School, ways: list[Way], budget: Fraction) -> None:
    within = [way for way in ways if way.effort <= budget]
    most = max(total(way.there) for way in within)
    best = next(way for way in within if total(way.there) == most)
    path = best_within(school.result, budget, fixed=school.fixed)
    assert (path.effort, steps_of(path)) == (best.effort, best.steps)


@pytest.mark.parametrize("combine", Combine)
def test_its_steps_reach_the_band_and_none_is_idle(combine: Combine) -> None:
    @given(schools(combine), st.randoms(use_true_random=False))
    @cases(60)
    def holds(school: School, random: Random) -> None:
        ways = list(school.ways())
        aim = aim_at(random.choice(ways).there, random)
        school = school._replace(rubric=replace(school.rubric, bands=(aim,)))
        path = cheapest_path(school.result, fixed=school.fixed)
        if path.band is None or not path.reachable:
            return
        steps = steps_of(path)
        assert school.after(steps).band == aim
        for name, number in steps.items():
            assert school.after({**steps, name: number - 1}).band is None

    holds()


@given(schools(Combine.MEAN), st.integers(0, 8))
@cases(60)
def test_the_gains_of_its_steps_add_up(school: School, halves: int) -> None:
    path = best_within(school.result, Fraction(halves, 2), fixed=school.fixed)
    gained = sum((step.gain for step in path.steps), total(school.result))
    assert path.score in (None, gained)
    assert path.effort == sum(step.effort for step in path.steps)


def small(*bands: Band) -> Rubric:
    """Two criteria of two indicators; evidence from level 3 on."""
    return rubric(
        criterion("x", indicator("a", effort=2), indicator("b", effort=3)),
        criterion(
            "y", indicator("c", effort=1), indicator("d", policy=NotApplicablePolicy.EXCLUDED)
        ),
        bands=bands,
        required_from=3,
    )


def path_of(made: Rubric, given: Given, *fixed: str) -> Path:
    result = score(made, answers(dict(given)))
    return cheapest_path(result, fixed=[IndicatorId(name) for name in fixed])


def told(path: Path) -> list[tuple[object, ...]]:
    return [
        (s.result.indicator.id, s.kind.value, s.from_level, s.to_level, s.effort, s.gain)
        for s in path.steps
    ]


def test_each_criterion_may_take_as_much_as_all_together_once_did() -> None:
    """Each criterion alone is cheap enough for the first look, both together are not."""
    made = rubric(
        criterion("x", indicator("a", effort=10)),
        criterion("y", indicator("b", effort=10)),
        bands=(band("aim", 0, each="50"),),
    )
    path = path_of(made, {"a": 0, "b": 0})
    assert path.effort == 40
    assert steps_of(path) == {"a": 2, "b": 2}


def test_where_the_total_may_be_0_points_below_it_decide_nothing() -> None:
    """Both indicators of x lift it to half; p comes first, though q brings more points."""
    less = tuple(map(Fraction, ("-10", "0.5")))
    made = rubric(
        criterion(
            "x",
            indicator("p", (0, 1), points=(Fraction(), Fraction(10))),
            indicator("q", (0, 1), points=less),
        ),
        criterion(
            "y",
            indicator("r", (0, 1), points=tuple(map(Fraction, (-200, 1)))),
            indicator("s", (0, 1)),
        ),
        combine=Combine.POINTS,
        bands=(band("aim", 0, each="50"),),
    )
    path = path_of(made, {"p": 0, "q": 0, "r": 0, "s": 1}, "r", "s")
    assert path.effort == 1
    assert steps_of(path) == {"p": 1}


def test_documenting_costs_half_and_leads_straight_to_the_claim() -> None:
    given: Given = {"a": Answer(Answered(4)), "b": 2, "c": 2, "d": 2}
    path = path_of(small(band("aim", "59.375")), given)
    quarter = Fraction(25, 4)
    assert told(path) == [("a", "document", 2, 4, 1, 2 * quarter)]
    assert path.score == 62.5
    path = path_of(small(band("aim", 75)), given)
    assert told(path) == [
        ("a", "document", 2, 4, 1, 2 * quarter),
        ("c", "improve", 2, 3, 1, quarter),
        ("c", "improve", 3, 4, 1, quarter),
    ]


def test_after_its_evidence_an_indicator_is_improved() -> None:
    given: Given = {"a": Answer(Answered(3)), "b": 2, "c": 2, "d": 2}
    result = score(small(), answers(dict(given)))
    path = best_within(result, Fraction(3), fixed=[IndicatorId(name) for name in "bcd"])
    quarter = Fraction(25, 4)
    assert told(path) == [
        ("a", "document", 2, 3, 1, quarter),
        ("a", "improve", 3, 4, 2, quarter),
    ]
    assert path.effort == 3
    assert path.score == 62.5
    assert path.missing == ()


def test_what_does_not_apply_blocks_nothing_and_takes_no_step() -> None:
    """The best of b's levels is below the one required; that of c is left out."""
    made = rubric(
        criterion(
            "x",
            indicator("a"),
            indicator(
                "b",
                (0, 1),
                points=(Fraction(1), Fraction()),
                policy=NotApplicablePolicy.FULL,
            ),
            indicator("c", policy=NotApplicablePolicy.EXCLUDED),
        ),
        bands=(band("aim", 75, requires={"b": 1, "c": 2}),),
    )
    no = Answer(NotApplicable("none here"))
    path = path_of(made, {"a": 0, "b": no, "c": no})
    assert path.reachable
    assert steps_of(path) == {"a": 2}
    assert path.score == 75
    result = score(made, answers({"a": 4, "b": no, "c": no}))
    assert best_within(result, Fraction(9)).missing == ()


def test_open_questions_come_first_and_cost_nothing() -> None:
    asked = small(band("aim", 25, coverage="1"))
    path = path_of(asked, {"a": 2, "b": 2, "c": Answer(Unknown("to ask"))})
    assert [found.indicator.id for found in path.questions] == ["c", "d"]
    assert path.reachable
    assert path.effort == 0
    assert path.steps == ()


def test_ties_touch_few_indicators_then_the_first_then_more_of_the_first() -> None:
    even = [indicator(name) for name in "abcd"]
    path = path_of(
        rubric(criterion("x", *even), bands=(band("aim", "37.5"),)), dict.fromkeys("abcd", 0)
    )
    assert steps_of(path) == {"a": 4, "b": 2}


@pytest.mark.parametrize(
    ("aim", "given", "fixed", "missing"),
    [
        (band("aim", 80), {"a": 0, "b": 4}, "ac", [("score", None, 80, 50)]),
        (
            band("aim", 0, each="60"),
            {"a": 0, "b": 1, "c": 4, "d": 4},
            "ab",
            [("criterion", "x", 60, Fraction(25, 2))],
        ),
        (
            band("aim", 0, requires={"b": 2}),
            {"b": 1},
            "b",
            [("indicator", "b", 2, 1)],
        ),
        (
            band("aim", 0, coverage="0.8"),
            {"d": Answer(NotApplicable("none here"))},
            "",
            [("coverage", None, Fraction(4, 5), Fraction(3, 4))],
        ),
    ],
)
def test_what_cannot_be_reached_is_explained(
    aim: Band,
    given: Given,
    fixed: str,
    missing: list[tuple[str, str | None, Fraction, Fraction]],
) -> None:
    path = path_of(small(aim), given, *fixed)
    assert not path.reachable
    assert (path.effort, path.score, path.steps) == (None, None, ())
    assert [(each.kind.value, *each[1:]) for each in path.missing] == missing


def test_where_nothing_applies_nothing_can_be_reached() -> None:
    made = rubric(
        criterion("x", indicator("a", policy=NotApplicablePolicy.FULL)), bands=(band("aim", 0),)
    )
    path = path_of(made, {"a": Answer(NotApplicable("none here"))})
    assert (path.reachable, path.score, path.missing) == (False, None, ())
    for policy in (NotApplicablePolicy.FULL, NotApplicablePolicy.EXCLUDED):
        made = rubric(criterion("x", indicator("a", policy=policy)))
        result = score(made, answers({"a": NotApplicable("none here")}))
        path = best_within(result, Fraction(4))
        assert path.effort == 0
        assert (path.score, path.steps) == (None, ())


def test_the_band_is_the_next_one_unless_another_is_asked_for() -> None:
    made = small(band("low", 0), band("middle", 50), band("high", 90))
    result = score(made, answers(dict.fromkeys("abcd", 2)))
    names = [cheapest_path(result, name).band for name in (None, BandId("low"))]
    assert [found and found.id for found in names] == ["high", "low"]
    assert cheapest_path(result, BandId("low")).steps == ()
    assert path_of(made, {}).band == made.bands[0]
    done = path_of(made, dict.fromkeys("abcd", 4))
    assert done.band is None
    assert done.reachable
    assert done.score == 100


def test_what_the_rubric_does_not_have_is_an_error() -> None:
    result = score(small(band("aim", 0)), answers({}))
    with pytest.raises(KeyError, match="nowhere"):
        cheapest_path(result, BandId("nowhere"))
    with pytest.raises(KeyError, match="nothing"):
        best_within(result, Fraction(1), fixed=[IndicatorId("nothing")])


def test_a_budget_is_not_spent_on_nothing_and_tells_what_it_leaves_missing() -> None:
    made = small(band("aim", 90))
    result = score(made, answers(dict.fromkeys("abcd", 4)))
    assert best_within(result, Fraction(100)).steps == ()
    result = score(made, answers(dict.fromkeys("abcd", 2)))
    path = best_within(result, Fraction(5, 2))
    assert steps_of(path) == {"c": 2}
    assert not path.reachable
    assert [each.kind for each in path.missing] == [MissingKind.SCORE]
    assert best_within(result, Fraction(100)).reachable


def test_where_there_is_too_much_to_compare_no_path_is_computed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: Given = {"a": 1, "b": 2, "c": Answer(Unknown("to ask")), "d": 0}
    result = score(small(band("aim", 80)), answers(dict(given)))
    assert cheapest_path(result).computed
    assert best_within(result, Fraction(40)).computed
    monkeypatch.setattr("etwin_cli.scoring.cheapest.MOST_PAIRS", 20)
    path = cheapest_path(result)
    assert (path.computed, path.reachable) == (False, True)
    assert (path.effort, path.score, path.steps, path.missing) == (None, None, (), ())
    assert [found.indicator.id for found in path.questions] == ["c"]
    path = best_within(result, Fraction(40))
    assert (path.computed, path.reachable) == (False, False)
    assert (path.effort, path.score, path.steps, path.missing) == (None, None, (), ())
    unreachable = cheapest_path(result, fixed=[IndicatorId(name) for name in "abcd"])
    assert (unreachable.computed, unreachable.reachable) == (True, False)


def test_a_large_rubric_of_many_weights_and_efforts_is_not_searched_through() -> None:
    numbers = [place * 7919 % 9973 + 1 for place in range(1000)]
    indicators = [
        indicator(f"i{place}", weight=f"{number}e-3", effort=number % 10 + 1)
        for place, number in enumerate(numbers)
    ]
    tops = (criterion(f"c{at}", *indicators[at : at + 100]) for at in range(0, 1000, 100))
    made = rubric(*tops, bands=(band("aim", 60),))
    assert not path_of(made, dict.fromkeys(map(str, made.indicators_by_id), 1)).computed


@contextmanager
def counted_calls() -> Iterator[list[str]]:
    """The names of all functions of Python that are called, once for each call."""
    calls: list[str] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            calls.append(frame.f_code.co_name)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield calls
    finally:
        sys.setprofile(before)


@pytest.mark.parametrize("level", [0, 1, 2])
def test_the_shipped_rubric_takes_little_work(level: int) -> None:
    """Each band from each start; of the time that it takes, benchmarks/path.py tells."""
    made = load_rubric("etwinning-school")
    result = score(made, answers(dict.fromkeys(map(str, made.indicators_by_id), level)))
    for aim in made.bands:
        with counted_calls() as calls:
            path = cheapest_path(result, aim.id)
        assert 0 < len(calls) < 50_000
        assert path.reachable
        assert all(step.kind is GapKind.IMPROVE for step in path.steps)
