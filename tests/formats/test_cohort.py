"""The whole of what is said of many schools, and of one among them."""

import json
import re
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from etwin_cli.formats.json.summary import summary_json
from etwin_cli.formats.markdown.reports import summary_markdown
from etwin_cli.formats.output_schemas import output_schema
from etwin_cli.formats.printable import printable
from etwin_cli.formats.text.against import against_lines
from etwin_cli.formats.text.cohort import summary_lines
from etwin_cli.formats.text.layout import Line, line_width, plain_text
from etwin_cli.formats.text.page import ASCII, BLOCKS
from etwin_cli.formats.text.score import score_lines
from etwin_cli.formats.text.spreads import drawn
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.cohort import BandCount, CohortPosition, Copy, Group, SameText, Summary
from etwin_cli.model.result import Result

from .cohorts import COHORT, SMALL, TEXT, quartiles
from .problems import HOSTILE, is_obeyed
from .snapshots import matches_snapshot
from .test_markdown import assert_harmless, shape

EN = words("en")
SCHEMA = Draft202012Validator(json.loads(output_schema("summary")))


def text_of(lines: list[Line]) -> str:
    """Give lines as they are written without colour."""
    return "".join(plain_text(line) + "\n" for line in lines)


def text(summary: Summary, language: Language = "en", width: int = 80) -> str:
    return text_of(summary_lines(summary, words(language), width))


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_reports(language: Language) -> None:
    assert matches_snapshot(text(COHORT, language), f"summary-{language}.txt")
    markdown = summary_markdown(COHORT, words(language))
    assert matches_snapshot(markdown, f"summary-{language}.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_reports_on_a_few_schools(language: Language) -> None:
    assert matches_snapshot(text(SMALL, language), f"summary-few-{language}.txt")


def test_narrow_wide_and_in_ascii() -> None:
    assert matches_snapshot(text(COHORT, width=46), "summary-narrow-en.txt")
    assert matches_snapshot(text(COHORT, width=120), "summary-wide-en.txt")
    ascii_lines = summary_lines(COHORT, EN, 80, unicode=False)
    assert matches_snapshot(text_of(ascii_lines), "summary-ascii-en.txt")


def test_as_json() -> None:
    for summary in (COHORT, SMALL):
        SCHEMA.validate(json.loads(summary_json(summary)))
    assert matches_snapshot(summary_json(COHORT), "summary.json")
    assert summary_json(COHORT, indent=None).count("\n") == 1


def test_a_figure_is_never_shown_as_what_a_band_asks_for() -> None:
    assert "three quarters: up to 59.9" in text(COHORT).replace("\n", " ")


def test_groups_are_never_in_the_order_of_their_figures() -> None:
    lines = text(COHORT).partition("By country")[2].splitlines()
    names = [line.split()[0] for line in lines[2:6]]
    assert names == ["ES", "França", "not", "3"]


def test_a_strip_is_darker_where_there_are_more() -> None:
    assert drawn((0, 1, 3, 6, 9), BLOCKS) == "·░░▒█"
    assert drawn((0, 1, 3, 6, 9), ASCII) == "-..+#"
    assert drawn((7,), BLOCKS) == "█"


def test_many_texts_and_many_copies_are_counted() -> None:
    many = COHORT._replace(
        same_texts=tuple(
            SameText(f"{at} {TEXT}", (Copy("a", ()), Copy("b", ()))) for at in range(23)
        )
    )
    assert text(many).count("«") == 20
    assert "- and 3 more; --format json names them all\n" in text(many)
    assert "- and 3 more; --format json names them all\n" in text(COHORT)


# One school among them


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_school_among_others(language: Language, complete: Result) -> None:
    first, second = complete.rubric.criteria[:2]
    found = (
        CohortPosition(None, has_figure=True, schools=214, quarters=(2, 2)),
        CohortPosition(first, has_figure=True, schools=214, quarters=(1, 3)),
        CohortPosition(second, has_figure=True, schools=9, quarters=None),
        CohortPosition(second, has_figure=False, schools=200, quarters=None),
    )
    said = words(language)
    lines = against_lines(complete, found, said, 80, least=10)
    assert matches_snapshot(text_of(lines), f"against-{language}.txt")
    few = (CohortPosition(None, has_figure=True, schools=9, quarters=None),)
    assert matches_snapshot(
        text_of(against_lines(complete, few, said, 80, least=10)), f"against-few-{language}.txt"
    )


def test_it_stands_before_the_last_words(complete: Result) -> None:
    few = (CohortPosition(None, has_figure=True, schools=9, quarters=None),)
    among = against_lines(complete, few, EN, 80, least=10)
    without = text_of(score_lines(complete, words("en"), 80))
    within = text_of(score_lines(complete, words("en"), 80, among=among))
    assert within.replace(text_of(among), "") == without
    assert within.endswith(f"\n\n{within.splitlines()[-2]}\n{within.splitlines()[-1]}\n")


# Strangers


def hostile(said: str) -> Summary:
    """Give a cohort that a stranger has written `said` into, wherever one can."""
    assert COHORT.groups is not None
    return COHORT._replace(
        run=COHORT.run._replace(rubric_title=said, rubric_version=said),
        bands=(BandCount(said, said, 214),),
        criteria=tuple(each._replace(id=said, title=said) for each in COHORT.criteria),
        indicators=tuple(
            each._replace(id=said, title=said, criterion=said) for each in COHORT.indicators
        ),
        groups=COHORT.groups._replace(shown=(Group(said, 214, quartiles(1, 2, 3)),)),
        same_texts=(SameText(said, (Copy(said, (said,)), Copy(said, (said, said)))),),
    )


HARMFUL = st.text(
    st.sampled_from("a漢é\u0301\x1b\u202e\u200b\ud800 \n\t❤\ufe0f:#[/b]{}%|"), max_size=40
) | st.sampled_from(["x" * 500, "漢" * 500, "::add-mask::x", "[/b]{n}"])


@settings(max_examples=20)
@given(HARMFUL, st.sampled_from([24, 43, 70, 80, 120]), st.sampled_from(LANGUAGES))
def test_hostile_texts_keep_to_the_page(said: str, width: int, language: Language) -> None:
    lines = summary_lines(hostile(said), words(language), width)
    assert max(map(line_width, lines)) <= width
    written = text_of(lines)
    written.encode()
    assert printable(written, keep="\n") == written
    assert not is_obeyed(written)


@pytest.mark.parametrize("said", [text[:2000] for text in HOSTILE.values()], ids=HOSTILE)
def test_hostile_texts_do_nothing_in_markdown_and_json(said: str) -> None:
    assert_harmless(summary_markdown(hostile(said), EN))
    written = summary_json(hostile(said))
    assert printable(written, keep="\n") == written
    assert not is_obeyed(written)
    read = json.loads(written)
    assert read["rubric"]["title"] == re.sub(
        "[\ud800-\udfff]", lambda c: f"\\u{ord(c[0]):04x}", said
    )


@pytest.mark.parametrize("said", ["- x", "1. x", "# x", "a | b", "> x", "=", "x\n\n- y"])
def test_nothing_changes_the_shape_of_a_report(said: str) -> None:
    assert shape(summary_markdown(hostile(said), EN)) == shape(summary_markdown(hostile("a"), EN))


def test_a_very_large_maximum_keeps_to_the_page() -> None:
    large = COHORT._replace(run=COHORT.run._replace(maximum=Fraction(10**19 + 1), decimals=4))
    for width in (24, 80, 120):
        assert max(map(line_width, summary_lines(large, EN, width))) <= width
