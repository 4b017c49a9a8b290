"""The report as Markdown: all of it, and nothing that is obeyed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etwin_cli.formats.markdown.report import report_markdown
from etwin_cli.formats.report.values import Report
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.result import Result
from etwin_cli.scoring.score import score
from tests.formats.problems import HOSTILE
from tests.formats.real import scored_examples
from tests.formats.samples import OPEN, RUBRIC, answers
from tests.formats.snapshots import matches_snapshot
from tests.formats.test_markdown import assert_harmless, shape, shown, tokens

from .reports import compared, hostile, left_out, longest, odd_rubrics, report

KINDS = ["complete", "nothing", "done"]


@pytest.mark.parametrize(
    ("name", "language"),
    [*(("unfinished", language) for language in LANGUAGES), *((name, "en") for name in KINDS)],
)
def test_whole_reports(name: str, language: Language, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(name)
    text = report_markdown(report(result, language=language))
    assert matches_snapshot(text, f"report-{name}-{language}.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_report_after_three_years(unfinished: Result, language: Language) -> None:
    text = report_markdown(report(unfinished, compared(unfinished, years=3), language))
    assert matches_snapshot(text, f"report-years-{language}.md")


def test_a_whole_report_with_another_rubric_before(unfinished: Result) -> None:
    comparison = compared(unfinished, same_rubric=False)
    text = report_markdown(report(unfinished, comparison))
    assert matches_snapshot(text, "report-incomparable-en.md")


def test_a_whole_report_where_nothing_applies() -> None:
    text = report_markdown(report(left_out()))
    assert words("en")("total.none") in text
    assert matches_snapshot(text, "report-none-en.md")


@pytest.mark.parametrize("name", odd_rubrics())
def test_every_criterion_and_indicator_of_any_rubric_is_there(name: str) -> None:
    rubric = odd_rubrics()[name]
    text = report_markdown(report(score(rubric, answers({}))))
    titles = [found.title for found in rubric.all_criteria()]
    titles += [found.title for found in rubric.all_indicators()]
    for title in titles:
        assert f" {title} |" in text.replace("**", "").replace("<br>", " |")


@pytest.mark.parametrize("name", scored_examples())
def test_examples_are_plain_markdown(name: str) -> None:
    text = report_markdown(report(scored_examples()[name]))
    assert_harmless(text)
    titles = [token for token in tokens(text) if token.type == "heading_open"]
    assert [token.tag for token in titles].count("h1") == 1


def both(text: str) -> tuple[Report, Report]:
    """A report in which everybody says `text`, without and with earlier years."""
    result, comparison = hostile(text)
    return report(result), report(result, comparison)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_shown_and_do_nothing(text: str) -> None:
    for made in both(text[:3_000]):
        assert_harmless(report_markdown(made))


@settings(max_examples=12)
@given(
    st.text(
        st.sampled_from("a1 .-+=)(|`*_[]<>!#~$&\\:/@\"'\n\t{}é\u00a0\u202e\ufeff")
        | st.characters(),
        max_size=40,
    )
)
def test_nothing_that_anybody_says_changes_the_shape(text: str) -> None:
    calm = [shape(report_markdown(made)) for made in both("a")]
    written = [report_markdown(made) for made in both(f"{text}a")]
    for each, expected in zip(written, calm, strict=True):
        assert_harmless(each)
        assert shape(each) == expected


def test_a_text_is_shown_as_it_was_written_and_whole() -> None:
    name = r"A|B `c` *d* _e_ [f](g) ![h](i) <j> &amp; #1 ~k~ $l$ 1. m \ n https://o.example @p"
    long = f"{name} {'x' * 1000}"
    result, _ = hostile(long)
    assert shown(report_markdown(report(result))).count(long) > 20


def test_the_longest_answers_are_whole() -> None:
    text = report_markdown(report(longest()))
    assert text.count("| https\\://example.org/") + text.count("<br>https\\://") == 12 * len(
        RUBRIC.all_indicators()
    )


def test_the_same_report_is_the_same_text() -> None:
    made = [report_markdown(report(score(RUBRIC, answers(OPEN)))) for _ in range(2)]
    assert made[0] == made[1]
