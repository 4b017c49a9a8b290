"""Differences add up with the figures beside them, as both are shown."""

import re
from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from etwin_cli.formats.text.compare import compare_lines
from etwin_cli.formats.text.gap import gap_lines
from etwin_cli.formats.text.layout import Line, plain_text
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.path import path_lines
from etwin_cli.formats.text.whatif import what_if_lines
from etwin_cli.languages import words
from etwin_cli.model.comparison import Assessment
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.compare import compare
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.path import best_within
from etwin_cli.scoring.score import score
from etwin_cli.scoring.whatif import sensitivity, with_levels
from tests.generated import cases
from tests.replacing import replace
from tests.scoring.strategies import rubrics

from .samples import COMPLETE, RUBRIC, answers, level

EN = words("en")
NUMBER = r"(-?[\d.]+)"


def said(lines: Sequence[Line]) -> str:
    return "\n".join(map(plain_text, lines))


def figures(pattern: str, text: str) -> list[tuple[Fraction, ...]]:
    found = re.findall(pattern.replace("N", NUMBER).replace("D", r"([-+][\d.]+)"), text)
    return [tuple(map(Fraction, each if isinstance(each, tuple) else (each,))) for each in found]


def drawn(data: st.DataObject, rubric: Rubric) -> Result:
    """A result in which every question has a level."""
    given_ = {
        str(each.id): level(data.draw(st.sampled_from([n.level for n in each.levels])))
        for each in rubric.all_indicators()
    }
    return score(rubric, answers(given_))


@st.composite
def shown_rubrics(draw: st.DrawFn) -> Rubric:
    return replace(draw(rubrics()), decimals=draw(st.integers(1, 4)))


@cases(60)
@given(shown_rubrics(), st.data())
def test_before_and_change_are_after(rubric: Rubric, data: st.DataObject) -> None:
    years = [drawn(data, rubric) for _ in range(2)]
    comparison = compare([Assessment(name, each) for name, each in zip("ab", years, strict=True)])
    text = said(compare_lines(comparison, EN, 2000))
    moved = [
        *figures(r"Total: from N to N of [\d.]+ \(D points\)", text),
        *figures(r": N → N \(D points\)", text),
    ]
    for before, after, change in moved:
        assert before + change == after
        assert change
    ends = [each.score for each in years]
    assume(None not in ends)
    total = figures(r"Total: from N to N of [\d.]+ \(D points\)", text)
    assert len(total) == (ends[0] != ends[1])
    for _, _, change in total:
        assert (change > 0) is ((ends[1] or 0) > (ends[0] or 0))


@cases(60)
@given(shown_rubrics(), st.data(), st.integers(1, 12))
def test_the_steps_of_a_path_are_its_sums_and_these_the_total_then(
    rubric: Rubric, data: st.DataObject, budget: int
) -> None:
    result = drawn(data, rubric)
    path = best_within(result, Fraction(budget), None, ())
    text = said(path_lines(path, EN, 2000))
    assume(path.steps)
    (gained,) = figures(rf"The most that an effort of {budget} can gain: D points", text)[0]
    steps = [each for (each,) in figures(r"(?m)^    .*→.* · D points · ", text)]
    sums = [each for (each,) in figures(r"(?m)^c[\w.]* · D points · ", text)]
    # the steps of an indicator are shown as one, but for what lacks its evidence alone
    assert len(steps) == len({(each.result.indicator.id, each.kind) for each in path.steps})
    assert sum(steps) == sum(sums) == gained
    (now,) = figures(r"(?m)^Total: N of ", text)[0]
    (then,) = figures(r"Total then: N of ", text)[0]
    assert now + gained == then


@cases(40)
@given(shown_rubrics(), st.data())
def test_a_step_gains_what_the_total_is_then_said_to_gain(
    rubric: Rubric, data: st.DataObject
) -> None:
    result = drawn(data, rubric)
    analysis = gaps(result)
    assume(analysis.steps)
    step = data.draw(st.sampled_from(analysis.steps))
    taken = {step.result.indicator.id: step.to_level}
    after = score(rubric, with_levels(result.answers, taken))
    page = Page.of(rubric, EN, 2000, unicode=True)
    assert result.score is not None
    assert after.score is not None
    now, then = (Fraction(page.total(each)) for each in (result.score, after.score))
    number = analysis.steps.index(step) + 1
    text = said(gap_lines(analysis, EN, 2000))
    shown = re.search(rf"(?m)^ *{number}\. .*\n.* · ([-+][\d.]+) points · ", text)
    assert shown is not None
    assert now + Fraction(shown[1]) == then


@cases(60)
@given(
    st.fractions(0, 100, max_denominator=3000),
    st.fractions(0, 100, max_denominator=3000),
    st.integers(0, 4),
)
def test_a_gain_is_the_difference_of_two_totals(
    one: Fraction, two: Fraction, decimals: int
) -> None:
    page = Page.of(replace(RUBRIC, decimals=decimals), EN, 80, unicode=True)
    fine = replace(page, rubric=replace(RUBRIC, decimals=max(1, decimals)))
    assert Fraction(fine.total(one)) + Fraction(page.gain(two - one, one)) == Fraction(
        fine.total(two)
    )


@pytest.mark.parametrize("decimals", [0, 1, 2])
@pytest.mark.parametrize("minimum", ["57.4", "57.49", "57.5", "50", "33.3333"])
def test_the_margin_is_what_the_total_shows_beyond_the_minimum(minimum: str, decimals: int) -> None:
    bands = tuple(
        replace(band, minimum=Fraction(minimum) if number else Fraction(), requires=())
        for number, band in enumerate(RUBRIC.bands[:2])
    )
    result = score(replace(RUBRIC, bands=bands, decimals=decimals), answers(COMPLETE))
    assert result.score == Fraction("57.5")
    text = said(what_if_lines(result, EN, 2000, effect=None, firmness=sensitivity(result)))
    if Fraction(minimum) == result.score:
        assert "points above" not in text
        return
    (margin,) = figures(r"The total is N points above", text)[0]
    assert margin > 0
    total = Fraction(text.partition("Total: ")[2].split()[0])
    if total > Fraction(minimum):
        assert total - Fraction(minimum) == margin


def test_a_level_that_is_set_changes_the_total_by_what_is_said() -> None:
    result = score(RUBRIC, answers(COMPLETE))
    for found in result.all_indicators():
        for other in found.indicator.levels:
            after = score(RUBRIC, with_levels(result.answers, {found.indicator.id: other.level}))
            effect = compare([Assessment("a", each) for each in (result, after)])
            text = said(
                what_if_lines(
                    result, EN, 2000, effect=(effect, [found.indicator.id]), firmness=None
                )
            )
            for before, then, change in figures(r"from N to N of [\d.]+ \(D points\)", text):
                assert before + change == then
