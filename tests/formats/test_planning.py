"""The whole of what `gap --path`, `compare` and `score --set` say, in every format."""

import json
from collections.abc import Callable, Iterator
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from etwin_cli.formats.json.comparison import compare_json
from etwin_cli.formats.json.writing import gap_json
from etwin_cli.formats.markdown.reports import compare_markdown, path_markdown
from etwin_cli.formats.output_schemas import output_schema
from etwin_cli.formats.paths import path_of
from etwin_cli.formats.printable import printable
from etwin_cli.formats.text.compare import compare_lines
from etwin_cli.formats.text.layout import Line, line_width, plain_text
from etwin_cli.formats.text.path import path_lines
from etwin_cli.formats.text.whatif import what_if_lines
from etwin_cli.languages import LANGUAGES, Language, Words, words
from etwin_cli.model.answers import School
from etwin_cli.model.comparison import Assessment, Comparison
from etwin_cli.model.ids import BandId, IndicatorId
from etwin_cli.model.path import Path
from etwin_cli.model.result import Result
from etwin_cli.scoring.compare import compare
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.path import best_within, cheapest_path
from etwin_cli.scoring.score import score
from etwin_cli.scoring.whatif import sensitivity, with_levels
from tests.generated import cases
from tests.replacing import replace
from tests.scoring.strategies import answers as given_answers
from tests.scoring.strategies import band, criterion, indicator, rubric

from .problems import HOSTILE, is_obeyed
from .samples import COMPLETE, DONE, LEADERSHIP, OPEN, OPENNESS, RUBRIC, Given, answers, level
from .snapshots import matches_snapshot

EN = words("en")
PUPILS = IndicatorId("pupils")


def scored(given: Given, period: str = "2025-2026", code: str = "08012345") -> Result:
    file = answers(given)
    school = replace(file.school, code=code)
    return score(RUBRIC, replace(file, period=period, school=school))


def text_of(lines: list[Line]) -> str:
    return "".join(plain_text(line) + "\n" for line in lines)


def too_many() -> Path:
    """Where more would have to be compared than is reasonable."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("etwin_cli.scoring.cheapest.MOST_PAIRS", 10)
        return cheapest_path(scored(OPEN), fixed=[PUPILS])


PATHS: dict[str, Callable[[], Path]] = {
    "least": lambda: cheapest_path(scored(OPEN)),
    "budget": lambda: best_within(scored(OPEN), Fraction(5, 2)),
    "too-many": too_many,
    "unreachable": lambda: cheapest_path(
        scored(COMPLETE), BandId("rooted"), [PUPILS, IndicatorId("decisions")]
    ),
}


def comparison(after: Given | None = None) -> Comparison:
    """Three years: the first was made with another state of the rubric."""
    before = {**OPEN, "decisions": level(2)}
    first = Assessment(
        "2023.json", scored(OPEN, "2023-2024"), same_rubric=False, gone=("sports",)
    )._replace(unmatched=frozenset([IndicatorId("coordination")]))
    return compare(
        [
            first,
            Assessment("2024.yaml", scored(before, "2024-2025", code="08054321")),
            Assessment("2025.yaml", scored(after or COMPLETE)),
        ]
    )


def two_years() -> Comparison:
    given = {**COMPLETE, "pupils": level(2), "neighbours": level(1)}
    return compare([Assessment("a", scored(COMPLETE, "2024-2025")), Assessment("b", scored(given))])


COMPARISONS: dict[str, Callable[[], Comparison]] = {"years": comparison, "two": two_years}


def what_if(language: Words, width: int = 80) -> list[Line]:
    result = scored(COMPLETE)
    levels = {PUPILS: 4, IndicatorId("decisions"): 3}
    changed = score(RUBRIC, with_levels(result.answers, levels))
    return what_if_lines(
        result,
        language,
        width,
        effect=(compare([Assessment("a", result), Assessment("a", changed)]), list(levels)),
        firmness=sensitivity(changed),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_snapshots(language: Language) -> None:
    said = words(language)
    for name, path in PATHS.items():
        text = text_of(path_lines(path(), said, 80, hint="etwin explain pupils"))
        assert matches_snapshot(text, f"path-{name}-{language}.txt")
    for name, found in COMPARISONS.items():
        text = text_of(compare_lines(found(), said, 80))
        assert matches_snapshot(text, f"compare-{name}-{language}.txt")
    assert matches_snapshot(text_of(what_if(said)), f"whatif-{language}.txt")


@pytest.mark.parametrize("language", LANGUAGES)
def test_snapshots_of_markdown(language: Language) -> None:
    said = words(language)
    path = path_markdown(PATHS["budget"](), "school.yaml", said)
    assert matches_snapshot(path, f"path-budget-{language}.md")
    assert matches_snapshot(compare_markdown(comparison(), said), f"compare-years-{language}.md")


def test_sensitivity_alone_and_without_a_stage() -> None:
    def firmness(result: Result) -> str:
        found = sensitivity(result)
        return text_of(what_if_lines(result, EN, 80, effect=None, firmness=found))

    text = firmness(scored(COMPLETE))
    assert "Total: 57.5 of 100" in text
    assert "The total is 17.5 points above what the stage En camí asks for." in text
    exact = replace(RUBRIC, bands=(replace(RUBRIC.bands[0], minimum=Fraction(75)),))
    assert "exactly what the stage" in firmness(score(exact, answers(DONE)))
    near = replace(exact, bands=(replace(RUBRIC.bands[0], minimum=Fraction("74.9996")),))
    assert "The total is 0.0004 points above" in firmness(score(near, answers(DONE)))
    assert "Stage: none yet" in firmness(scored({}))


def climbing(aim_from: int | None, target: str) -> Path:
    levels = ["nothing yet", "nobody knows", "a plan", "a habit", "an example"]
    held = indicator("only")
    held = replace(
        held,
        levels=tuple(replace(each, text=levels[each.level]) for each in held.levels),
    )
    made = rubric(criterion("one", held), bands=(band("low", 0), band("far", target)))
    made = replace(made, aim_from=aim_from)
    return cheapest_path(score(made, given_answers({"only": 0})), BandId("far"))


@pytest.mark.parametrize(
    ("aim_from", "target", "move", "told"),
    [
        (2, "75", "0 → 3", {"a habit"}),
        (None, "50", "0 → 2", {"a plan"}),
        (None, "25", "0 → 1", {"nobody knows"}),
        (2, "25", "0 → 1", set()),  # what is lacking is nothing to set out for
    ],
)
def test_the_steps_of_an_indicator_are_shown_as_one_to_the_last_level(
    aim_from: int | None, target: str, move: str, told: set[str]
) -> None:
    found = climbing(aim_from, target)
    text = text_of(path_lines(found, EN, 80))
    assert text.count("Improve: ") == 1
    assert f"Improve: {move} · +{target}.0 points · effort {len(found.steps)}" in text
    texts = {"nobody knows", "a plan", "a habit", "an example"}
    assert {each for each in texts if each in text} == told


def test_a_difference_is_shown_however_small() -> None:
    """68 and 68, down 0.1: rounding never hides a change."""
    light = replace(LEADERSHIP.indicators[0], weight=Fraction(1, 10_000))
    criterion = replace(LEADERSHIP, indicators=(light, *LEADERSHIP.indicators[1:]))
    rubric = replace(RUBRIC, criteria=(criterion, OPENNESS))
    years = [
        score(rubric, answers({**COMPLETE, "coordination": level(number)})) for number in (2, 1)
    ]
    text = text_of(compare_lines(compare([Assessment("a", y) for y in years]), EN, 80))
    line = next(line for line in text.splitlines() if line.startswith("Total"))
    assert line == "Total: from 61.2497 to 61.2493 of 100 (-0.0004 points)"


@pytest.mark.parametrize("name", PATHS)
def test_a_path_as_json(name: str) -> None:
    path = PATHS[name]()
    found = json.loads(gap_json(gaps(path.result), "a.yaml", path=path_of(path, EN)))
    Draft202012Validator(json.loads(output_schema("gap"))).validate(found)
    assert list(found)[-1] == "path"
    keys = ["band", "reachable", "effort", "score", "questions", "steps", "reason"]
    assert list(found["path"]) == keys
    assert {tuple(step) for step in found["path"]["steps"]} <= {
        (
            *("indicator", "title", "criterion", "from_level", "to_level"),
            *("effort", "gain", "descriptor"),
        )
    }
    assert (found["path"]["reason"] is None) is (path.reachable and path.computed)


def test_why_a_band_cannot_be_reached_as_json() -> None:
    found = path_of(PATHS["unreachable"](), EN)
    assert (found["reachable"], found["effort"], found["score"]) == (False, None, None)
    assert found["steps"] == []
    assert found["reason"] == (
        "The stage Arrelat al centre cannot be reached from here. It asks for: "
        "7 of 7 questions answered (at most, 5); "
        "Decisions preses en comú (decisions): at least level 3 Consolidat "
        "(at most, 2 En desenvolupament)"
    )


def test_a_comparison_as_json() -> None:
    found = json.loads(compare_json(comparison()))
    assert list(found) == [
        *("schema_version", "tool", "rubric", "school", "maximum", "comparable", "matched"),
        *("change", "regression", "backwards", "assessments", "criteria"),
    ]
    assert (found["comparable"], found["matched"], found["regression"]) == (False, 6, True)
    assert {tuple(each) for each in found["assessments"]} == {
        (
            *("file", "period", "date", "same_rubric", "score", "coverage", "provisional"),
            *("band", "unmatched", "gone"),
        )
    }
    first = found["assessments"][0]
    assert (first["unmatched"], first["gone"], first["band"]) == (
        ["coordination"],
        ["sports"],
        None,
    )
    leadership = found["criteria"][0]
    assert list(leadership) == ["id", "title", "scores", "change", "criteria", "indicators"]
    assert len(leadership["scores"]) == 3
    coordination, decisions, support = leadership["indicators"]
    assert (coordination["kind"], coordination["reason"]) == ("incomparable", "rubric")
    assert coordination["answers"][0] is None
    assert decisions["answers"][1] == {
        "status": "answered",
        "level": 2,
        "counted_level": 2,
        "share": 0.5,
    }
    assert (support["kind"], support["reason"]) == ("new", None)
    assert compare_json(comparison(), indent=None).count("\n") == 1


def every_text(text: str, language: Words, width: int) -> Iterator[list[Line]]:
    """Give every page on a school and a rubric that say `text` wherever they can."""
    first, *others = LEADERSHIP.indicators
    levels = tuple(replace(each, title=text, text=text) for each in first.levels)
    criterion = replace(
        LEADERSHIP, title=text, indicators=(replace(first, title=text, levels=levels), *others)
    )
    bands = tuple(replace(band, title=text) for band in RUBRIC.bands)
    rubric = replace(RUBRIC, title=text, bands=bands, criteria=(criterion, OPENNESS))
    file = replace(answers(OPEN, School(text, text)), period=text)
    result = score(rubric, file)
    better = score(rubric, with_levels(file, {IndicatorId("coordination"): 4}))
    years = [Assessment(text, each) for each in (result, result, better)]
    for path in (
        cheapest_path(result),
        best_within(result, Fraction(3)),
        cheapest_path(result, fixed=[IndicatorId("coordination")]),
    ):
        yield path_lines(path, language, width, hint=text)
    yield compare_lines(compare(years), language, width, unicode=False)
    effect = compare(years[-2:]), [IndicatorId("coordination")]
    yield what_if_lines(result, language, width, effect=effect, firmness=sensitivity(better))


@cases(20)
@given(
    st.text(st.sampled_from("a漢é\u0301\x1b\u202e\u200b\ud800 \n\t❤\ufe0f:#[/b]{}%"), max_size=60)
    | st.sampled_from([*HOSTILE.values(), "x" * 10_000]),
    st.sampled_from([24, 43, 60, 80, 120]),
    st.sampled_from(LANGUAGES),
)
def test_hostile_texts_keep_to_the_page(text: str, width: int, language: Language) -> None:
    for lines in every_text(text, words(language), width):
        assert max(map(line_width, lines)) <= width
        written = text_of(lines)
        written.encode()
        assert printable(written, keep="\n") == written
        assert not is_obeyed(written)


def test_deep_rubrics_stay_on_the_page() -> None:
    criterion = LEADERSHIP
    for depth in range(60):
        criterion = replace(OPENNESS, id=f"c{depth}", criteria=(criterion,))
    rubric = replace(RUBRIC, criteria=(criterion,), bands=())
    results = [score(rubric, answers(given)) for given in (OPEN, COMPLETE)]
    lines = compare_lines(compare([Assessment("a", each) for each in results]), EN, 40)
    assert max(map(line_width, lines)) <= 40
