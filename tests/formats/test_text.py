"""The whole of what `etwin score` and `etwin gap` say."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.formats.printable import printable
from etwin_cli.formats.text.gap import gap_lines
from etwin_cli.formats.text.layout import Line, line_width, plain_text
from etwin_cli.formats.text.score import score_lines
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.answers import Answer, NotApplicable, School, Unknown
from etwin_cli.model.ids import BandId
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Indicator, Rubric
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score
from tests.generated import cases
from tests.replacing import replace

from .samples import COMPLETE, DONE, LEADERSHIP, OPEN, OPENNESS, RUBRIC, answers, level
from .snapshots import matches_snapshot

EN = words("en")


def text_of(lines: list[Line]) -> str:
    """Give lines as they are written without colour."""
    return "".join(plain_text(line) + "\n" for line in lines)


def score_text(result: Result, width: int = 80) -> str:
    return text_of(score_lines(result, EN, width))


def gap_text(result: Result, band: str | None = None) -> str:
    return text_of(gap_lines(gaps(result, BandId(band) if band else None), EN, 80))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["complete", "unfinished", "nothing", "done"])
def test_snapshots(name: str, language: Language, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(name)
    hint = "etwin gap school.yaml" if name == "complete" else None
    scored = text_of(score_lines(result, words(language), 80, hint=hint))
    stepped = text_of(gap_lines(gaps(result), words(language), 80, hint=hint))
    assert matches_snapshot(scored, f"score-{name}-{language}.txt")
    assert matches_snapshot(stepped, f"gap-{name}-{language}.txt")


@pytest.mark.parametrize("width", [50, 60, 120])
def test_snapshots_at_other_widths(complete: Result, width: int) -> None:
    text = text_of(score_lines(complete, EN, width, unicode=False))
    assert matches_snapshot(text, f"score-complete-en-{width}.txt")


def test_a_range_until_all_is_answered(unfinished: Result, complete: Result) -> None:
    assert "Total: between " in score_text(unfinished)
    assert "provisional" in score_text(unfinished)
    assert "Total: 57.5 of 100" in score_text(complete)
    assert "provisional" not in score_text(complete)


def test_a_number_is_never_shown_as_what_it_has_not_reached() -> None:
    # 57.5 exactly, which half up is 58
    bands = (replace(RUBRIC.bands[2], minimum=Fraction(58), each_criterion=Fraction("62.6")),)
    near = replace(RUBRIC, bands=bands, decimals=0)
    text = score_text(score(near, answers(COMPLETE)))
    assert "Total: 57 of 100" in text
    assert "a total of 58 (now 57)" in text
    assert "Total: 58 of 100" in score_text(score(replace(near, bands=()), answers(COMPLETE)))
    # 62.5 exactly, of which 62.6 is asked
    assert "(leadership): at least 62.6 (now 63)" not in text
    assert "(leadership): at least 62.6 (now 62)" in text


def test_nothing_applies() -> None:
    rubric = replace(
        RUBRIC, criteria=(replace(OPENNESS.criteria[0], indicators=_only("families")),), bands=()
    )
    result = score(rubric, answers({"families": Answer(NotApplicable("none"))}))
    text = score_text(result)
    assert "No question of the rubric applies" in text
    assert "Total" not in text
    assert "Well done" not in gap_text(result)


def _only(name: str) -> tuple[Indicator, ...]:
    return tuple(each for each in OPENNESS.criteria[0].indicators if each.id == name)


def test_a_rubric_without_bands(complete: Result) -> None:
    text = score_text(score(replace(RUBRIC, bands=()), complete.answers))
    assert "Stage" not in text
    assert "stage" not in text


def test_no_band_reached_yet(complete: Result) -> None:
    rubric = replace(RUBRIC, bands=RUBRIC.bands[2:])
    assert "Stage: none yet" in score_text(score(rubric, complete.answers))


def test_levels_without_a_name_and_no_decimals() -> None:
    def bare(rubric: Rubric) -> Rubric:
        first = LEADERSHIP.indicators[0]
        levels = tuple(replace(each, title=None, text=None) for each in first.levels)
        criterion = replace(LEADERSHIP, indicators=(replace(first, levels=levels),))
        return replace(rubric, criteria=(criterion,), decimals=0, required_from=None, bands=())

    result = score(bare(RUBRIC), answers({"coordination": level(1)}))
    assert re.search(r"  1 +█", score_text(result))
    assert "Improve: 1 → 2\n" in gap_text(result)
    assert "+25.0 points" in gap_text(result)


def test_every_state_is_told_by_words() -> None:
    given = COMPLETE | {"pupils": Answer(Unknown("who knows")), "neighbours": Answer(Unknown(None))}
    text = score_text(score(RUBRIC, answers(given)))
    assert "Still to find out\n  - Participació de l'alumnat (pupils): who knows\n" in text
    assert "  - Centres de la mateixa àrea (neighbours)\n" in text
    assert "no answers yet" in text
    assert "counts as 2: no evidence named yet" in text
    assert "counts with all its points" in text


def test_a_band_that_is_already_reached(done: Result) -> None:
    assert "Stage in view: En camí, already reached" in gap_text(done, "on-the-way")


def test_what_is_left_when_every_target_is_met() -> None:
    bands = (replace(RUBRIC.bands[2], minimum=Fraction(90), requires=()),)
    text = gap_text(score(replace(RUBRIC, bands=bands), answers(DONE)))
    assert "Every indicator has reached its target." in text
    assert "a total of 90 (now 75.0)" in text


def test_a_role_of_their_own() -> None:
    said = replace(answers(OPEN), respondent_role="parents [b]", period=None)
    assert "Date: 12 May 2026 · Answered by: parents [b]\n" in score_text(score(RUBRIC, said))


HOSTILE = st.text(
    st.sampled_from("a漢é\u0301\u20dd\x1b\u202e\u05d0\u200b\ud800 \n\t❤\ufe0f:#[/b]{}%"),
    max_size=60,
) | st.sampled_from(["x" * 10_000, "漢" * 10_000, "\u0301" * 10_000, "::add-mask::x", "[/b]{n}"])


@cases(40)
@given(HOSTILE, HOSTILE, st.sampled_from([60, 80, 120, 24, 43]), st.sampled_from(LANGUAGES))
def test_hostile_texts_keep_to_the_page(
    name: str, reason: str, width: int, language: Language
) -> None:
    given = OPEN | {"network": Answer(NotApplicable(reason)), "pupils": Answer(Unknown(reason))}
    result = score(_hostile(name), answers(given, School(name=name, place=reason)))
    analysis = gaps(result)
    for lines in (
        score_lines(result, words(language), width, hint=name),
        gap_lines(analysis, words(language), width, unicode=False, hint=name),
    ):
        assert max(map(line_width, lines)) <= width
        text = text_of(lines)
        text.encode()
        assert printable(text, keep="\n") == text
        assert not any(line.lstrip().startswith("::") for line in text.splitlines())


def _hostile(text: str) -> Rubric:
    """Give the rubric with `text` in the place of its words."""
    first, *others = LEADERSHIP.indicators
    levels = tuple(replace(each, title=text, text=text) for each in first.levels)
    named = replace(first, title=text, question=text, levels=levels, evidence_examples=(text, text))
    criterion = replace(LEADERSHIP, title=text, indicators=(named, *others))
    bands = tuple(replace(band, title=text) for band in RUBRIC.bands)
    return replace(RUBRIC, title=text, version=text, bands=bands, criteria=(criterion, OPENNESS))


def test_deep_rubrics_stay_on_the_page(complete: Result) -> None:
    criterion = LEADERSHIP
    for depth in range(60):
        criterion = replace(OPENNESS, id=f"c{depth}", criteria=(criterion,))
    result = score(replace(RUBRIC, criteria=(criterion,), bands=()), complete.answers)
    for width in (40, 60, 80, 120):
        assert max(map(line_width, score_lines(result, EN, width))) <= width
