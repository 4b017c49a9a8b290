"""How indicators behave, as it is told: the whole of it, in every language and width."""

import csv
import io
import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etwin_cli.formats.json.item_analysis import analysis_csv, analysis_json
from etwin_cli.formats.text.items import analysis_lines
from etwin_cli.formats.text.layout import line_width, plain_text
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.item_analysis import CohortCriterion, FindingKind, ItemAnalysis
from etwin_cli.scoring.items import Given
from tests.scoring import cohorts
from tests.scoring.cohorts import FIVE, analysed, criterion, indicators_of

from .snapshots import matches_snapshot
from .test_output_schemas import validator

EN = words("en")
HOSTILE = "\x1b[2J\u202e::add-mask::x\n=1+1 ##[error] 漢字"


def school(number: int, *, wide: bool = False) -> list[Given]:
    """One of many schools: what it says follows from its number."""
    grown = number % 5
    turned = (number // 5) % 5
    answers: dict[str, int | str | None] = {
        "plan": grown,
        "team": min(4, grown + number % 2),
        "calls": "not_applicable" if number % 4 == 0 else max(grown - 1, 0),
        "choose": (10, 25, 50, 75, 100)[turned] if wide else turned,
        "follow": 4 - turned,
        "review": "unknown" if number % 3 == 0 else turned,
        "alone": 2,
    }
    return [
        (name, status, level, int(name == "choose" and number % 3 == 0))
        for name, status, level, _ in cohorts.given(answers)
    ]


def criteria(*, wide: bool = False) -> list[CohortCriterion]:
    """Criteria in a criterion, and one with a single indicator."""
    levels = (10, 25, 50, 75, 100) if wide else FIVE
    both = criterion(
        "both",
        criterion("together", plan=FIVE, team=FIVE, calls=FIVE),
        criterion("pupils", choose=levels, follow=FIVE, review=FIVE),
    )
    return [both, criterion("last", alone=FIVE)]


def cohort(schools: int, *, faulty: int = 0, wide: bool = False) -> ItemAnalysis:
    held = [school(number, wide=wide) for number in range(schools)]
    return analysed(criteria(wide=wide), held, faulty=faulty)


def text(analysis: ItemAnalysis, language: Language = "en", width: int = 80) -> str:
    lines = analysis_lines(analysis, words(language), width)
    return "".join(plain_text(line) + "\n" for line in lines)


def joined(analysis: ItemAnalysis, language: Language = "en") -> str:
    return " ".join(text(analysis, language).split())


def retitled(analysis: ItemAnalysis, title: str) -> ItemAnalysis:
    """The same with this title everywhere."""
    described: Any = analysis.rubric

    def renamed(found: CohortCriterion) -> CohortCriterion:
        return found._replace(
            title=title,
            criteria=tuple(map(renamed, found.criteria)),
            indicators=tuple(each._replace(title=title) for each in found.indicators),
        )

    named = described._replace(title=title, criteria=tuple(map(renamed, described.criteria)))
    return analysed(named.criteria, [school(number) for number in range(40)])._replace(rubric=named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_snapshots(language: Language) -> None:
    assert matches_snapshot(text(cohort(40, faulty=2), language), f"analysis-{language}.txt")
    assert matches_snapshot(text(cohort(2), language), f"analysis-small-{language}.txt")


@pytest.mark.parametrize("width", [60, 120])
def test_snapshots_at_other_widths(width: int) -> None:
    lines = analysis_lines(cohort(40), EN, width, unicode=False)
    found = "".join(plain_text(line) + "\n" for line in lines)
    assert matches_snapshot(found, f"analysis-en-{width}.txt")
    assert found.isascii()


def test_snapshots_for_machines() -> None:
    analysis = cohort(40, faulty=1)
    assert matches_snapshot(analysis_json(analysis, "cohort.sqlite"), "analysis.json")
    assert matches_snapshot(analysis_csv(analysis), "analysis.csv")


@pytest.mark.parametrize("schools", [0, 1, 2, 3, 40])
def test_json_is_what_its_schema_says(schools: int) -> None:
    for wide in (False, True):
        found = json.loads(analysis_json(cohort(schools, faulty=2, wide=wide), "c.sqlite"))
        validator("analysis").validate(found)


def values(node: Any) -> list[Any]:
    """Every statistic of a report."""
    if isinstance(node, list):
        return [found for each in node for found in values(each)]
    if not isinstance(node, dict):
        return []
    own = [node] if {"value", "n", "reason"} <= node.keys() else []
    return own + [found for each in node.values() for found in values(each)]


@pytest.mark.parametrize("schools", [0, 1, 2, 40])
def test_a_statistic_has_a_value_or_a_reason(schools: int) -> None:
    found = values(json.loads(analysis_json(cohort(schools), "c.sqlite")))
    assert found
    assert all((each["value"] is None) is (each["reason"] is not None) for each in found)


def test_no_school_at_all() -> None:
    for language in LANGUAGES:
        assert text(cohort(0, faulty=3), language).count("\n") <= 6
    assert "nothing to analyse" in joined(cohort(0))


@pytest.mark.parametrize(("schools", "warned"), [(29, True), (30, False)])
def test_few_schools_are_warned_of(schools: int, warned: bool) -> None:
    assert ("any figure here may be chance" in joined(cohort(schools))) is warned
    assert json.loads(analysis_json(cohort(schools), "c"))["small"] is warned


def test_a_criterion_that_few_answered_whole_is_warned_of() -> None:
    assert "from the 26 schools that answered it whole (3 indicators) (fewer than 30" in joined(
        cohort(40)
    )


def test_only_what_stands_out_most_is_told_and_the_rest_counted() -> None:
    many = {f"i{number}": FIVE for number in range(7)}
    schools = [cohorts.given(dict.fromkeys(many, number % 5)) for number in range(30)]
    found = text(analysed([criterion("c", **many)], schools))
    assert found.count("% at level 4") == 5
    assert "and 2 more, in the tables below" in found


def test_nothing_to_look_at() -> None:
    # each level ten times, no end above 15 %, and both indicators going together somewhat
    spread = [0, 1, 1, 1, 2, 2, 2, 3, 3, 4]
    pairs = [(a, b) for a, b in zip(spread, [1, 0, 1, 2, 1, 2, 3, 2, 4, 3], strict=True)]
    schools = [cohorts.given({"a": a, "b": b}) for a, b in pairs * 5]
    found = analysed([criterion("c", a=FIVE, b=FIVE)], schools)
    assert not found.findings
    assert "Nothing stands out" in text(found)


def test_every_kind_has_its_words() -> None:
    for language in LANGUAGES:
        say = words(language)
        for kind in FindingKind:
            assert say(f"{kind}.title") != say(f"{kind}.hint")
            assert say(f"{kind}.value", value=1, level=1, criterion="x")


def test_a_figure_is_never_shown_as_a_line_that_it_has_not_reached() -> None:
    analysis = cohort(40)
    found = indicators_of(analysis)["plan"]
    low = found._replace(item_total=found.item_total._replace(value=0.2999))
    (top, last) = analysis.criteria
    changed = top._replace(criteria=(top.criteria[0]._replace(indicators=(low,)),))
    assert "0.29*" in text(analysis._replace(criteria=(changed, last), findings=()))


def test_the_spreadsheet_has_a_row_for_each_indicator() -> None:
    analysis = cohort(40)
    rows = list(csv.DictReader(io.StringIO(analysis_csv(analysis))))
    assert [row["indicator"] for row in rows] == list(indicators_of(analysis))
    alone = rows[-1]
    assert (alone["levels"], alone["item_total"], alone["reason"]) == (
        "0: 0\n1: 0\n2: 40\n3: 0\n4: 0",
        "",
        "alone",
    )


def test_a_hostile_title_is_text() -> None:
    analysis = retitled(cohort(40), HOSTILE)
    for said in (text(analysis), analysis_csv(analysis), analysis_json(analysis, HOSTILE)):
        assert "\x1b" not in said
        assert "\u202e" not in said
        assert "##[" not in said
        assert not re.search(r"^::", said, re.MULTILINE)
    rows = csv.DictReader(io.StringIO(analysis_csv(retitled(analysis, "=1+1"))))
    assert {row["indicator_title"] for row in rows} == {"'=1+1"}


@settings(max_examples=25)
@given(
    st.text(st.sampled_from("aà漢\u0301\x1b\u202e \n❤\ufe0f한:#[/b]"), min_size=1, max_size=60),
    st.integers(24, 130),
    st.sampled_from(LANGUAGES),
)
def test_no_line_is_wider_than_the_page(title: str, width: int, language: Language) -> None:
    analysis = retitled(cohort(40), title)
    for line in analysis_lines(analysis, words(language), width):
        assert line_width(line) <= width


def test_the_deepest_nesting_stays_on_the_page() -> None:
    inner = criterion("c0", garden=FIVE)
    for depth in range(1, 32):
        inner = criterion(f"c{depth}", inner)
    analysis = analysed([inner], [cohorts.given({"garden": level}) for level in FIVE])
    for width in (40, 80):
        lines = analysis_lines(analysis, EN, width)
        assert max(map(line_width, lines)) <= width
        assert len(lines) < 300


def test_levels_by_the_dozen_are_told_where_a_school_is() -> None:
    hundred = tuple(range(101))
    schools = [cohorts.given({"a": level, "b": level}) for level in (0, 50, 50, 99)]
    found = text(analysed([criterion("c", a=hundred, b=hundred)], schools))
    assert "a: 0: 1 · 50: 2 · 99: 1\n" in found


def test_of_the_longest_words_none_is_lost() -> None:
    analysis = retitled(cohort(40), "x" * 300)
    assert "x" * 300 in re.sub(r"\s", "", text(analysis, width=200))
