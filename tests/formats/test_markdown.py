"""Results and gaps as Markdown: what they say, and what nothing in them does."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from etwin_cli.formats.markdown.reports import gap_markdown, score_markdown
from etwin_cli.formats.printable import printable
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.answers import Answer, NotApplicable, School, Unknown
from etwin_cli.model.result import Result
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score
from tests.generated import cases
from tests.replacing import replace

from .problems import HOSTILE, is_obeyed
from .real import scored_examples
from .samples import LEADERSHIP, OPEN, OPENNESS, RUBRIC, answers
from .snapshots import matches_snapshot

EN = words("en")
KINDS = ["complete", "unfinished", "nothing", "done"]
OURS = {"<br>", "<!-- -->"}
"""The HTML that is written on purpose: a second line in a cell, and what keeps @ from calling."""
PLAIN = {
    *("heading", "paragraph", "inline", "text", "softbreak", "hardbreak", "strong"),
    *("table", "thead", "tbody", "tr", "th", "td"),
    *("bullet_list", "ordered_list", "list_item", "html_inline"),
}


def tokens(text: str) -> Iterator[Token]:
    """Everything that a reader of Markdown makes of a text."""
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        yield token
        yield from token.children or ()


def shape(text: str) -> list[str]:
    """The blocks, without their words."""
    return [token.type for token in tokens(text) if token.block and token.type != "inline"]


def shown(text: str) -> str:
    """The words, without marks."""
    return "".join(
        "\n" if token.type in {"softbreak", "hardbreak"} or token.block else token.content
        for token in tokens(text)
        if token.type not in {"inline", "html_inline"}
    )


def both(result: Result, file: str = "school.yaml") -> tuple[str, str]:
    """A result and its gaps."""
    return score_markdown(result, file, EN), gap_markdown(gaps(result), file, EN)


@pytest.mark.parametrize(
    ("name", "language"),
    [("complete", "ca"), ("complete", "es"), *((name, "en") for name in KINDS)],
)
def test_whole_reports(name: str, language: Language, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(name)
    scored = score_markdown(result, "school.yaml", words(language))
    stepped = gap_markdown(gaps(result), "school.yaml", words(language))
    assert matches_snapshot(scored, f"score-{name}-{language}.md")
    assert matches_snapshot(stepped, f"gap-{name}-{language}.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_words_are_the_notice_of_the_rubric(complete: Result, language: Language) -> None:
    speak = words(language)
    for text in (
        score_markdown(complete, "a.yaml", speak),
        gap_markdown(gaps(complete), "a.yaml", speak),
    ):
        assert text.endswith(f"\n\n{RUBRIC.notice}\n")


def test_a_row_for_every_criterion_and_indicator(complete: Result) -> None:
    text, _ = both(complete)
    rows = [line for line in text.splitlines() if line.startswith("| ")][2:]
    criteria = [criterion.id for criterion in RUBRIC.all_criteria()]
    for name in (*criteria, *RUBRIC.indicators_by_id):
        (row,) = [row for row in rows if f"({name})" in row]
        assert row.startswith("| **") is (name in criteria)
    assert len(rows) == len(criteria) + len(RUBRIC.indicators_by_id)


def test_lines_end_where_they_ended(unfinished: Result) -> None:
    _, text = both(unfinished)
    assert "Period: 2025-2026 · Date: 12 May 2026 · Answered by: management team\\\n" in text
    assert "\n1. **" in text
    assert not re.search(r"\n\n\n", text)


@pytest.mark.parametrize("name", scored_examples())
def test_examples_are_plain_markdown(name: str) -> None:
    for text in both(scored_examples()[name], name):
        assert {re.sub("_(open|close)$", "", token.type) for token in tokens(text)} <= PLAIN
        assert len(text.encode()) < 1 << 20


def hostile_result(text: str) -> Result:
    """Give a result in which the school and the rubric say `text`."""
    first, *others = LEADERSHIP.indicators
    levels = tuple(replace(each, title=text, text=text) for each in first.levels)
    named = replace(first, title=text, question=text, levels=levels, evidence_examples=(text,))
    criterion = replace(LEADERSHIP, title=text, indicators=(named, *others))
    bands = tuple(replace(band, title=text) for band in RUBRIC.bands)
    rubric = replace(RUBRIC, title=text, version=text, bands=bands, criteria=(criterion, OPENNESS))
    given = OPEN | {"network": Answer(NotApplicable(text)), "pupils": Answer(Unknown(text))}
    said = replace(answers(given, School(name=text, place=text)), respondent_role=text, period=text)
    return score(rubric, said)


def assert_harmless(written: str) -> None:
    """Nothing of it is obeyed, by Markdown, by GitHub or by a terminal."""
    written.encode()
    assert printable(written, keep="\n") == written
    for token in tokens(written):
        assert re.sub("_(open|close)$", "", token.type) in PLAIN, token
        if token.type == "html_inline":
            assert token.content in OURS
    assert "<" not in re.sub("<br>|<!-- -->", "", written)
    # what GitHub makes links and calls of without being asked
    assert not re.search(r"[a-z]://|www\.|@\w", written, re.IGNORECASE)
    assert not is_obeyed(written)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_shown_and_do_nothing(text: str) -> None:
    for written in both(hostile_result(text), text):
        assert_harmless(written)


def hostile_school(text: str) -> Result:
    """Give a result in which only the school says `text`."""
    given = OPEN | {"network": Answer(NotApplicable(text)), "pupils": Answer(Unknown(text))}
    return score(RUBRIC, answers(given, School(text, text, text, text, text, text)))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_school_does_not_crowd_out_the_others(text: str) -> None:
    for written in both(hostile_school(text), text):
        assert len(written.encode()) < 40_000


def test_a_text_is_shown_as_it_was_written() -> None:
    name = r"A|B `c` *d* _e_ [f](g) ![h](i) <j> &amp; #1 ~k~ $l$ 1. m \ n https://o.example @p"
    for written in both(score(RUBRIC, answers(OPEN, School(name)))):
        assert name in shown(written)


def test_a_long_text_is_cut() -> None:
    for written in both(score(RUBRIC, answers(OPEN, School("x" * 301)))):
        assert f"## {'x' * 300}…\n" in written


@cases(100)
@given(
    st.text(
        st.sampled_from("a1 .-+=)(|`*_[]<>!#~$&\\:/@\"'\n\t{}é\u00a0\u202e\ufeff")
        | st.characters(),
        max_size=40,
    )
)
@example("1. ")
@example("- ")
@example("\u00a0\u00a0- ")
def test_nothing_that_a_school_says_changes_the_shape_of_a_report(text: str) -> None:
    for written in both(hostile_result(text)):
        assert_harmless(written)
    # one that is blank is no line at all
    calm = both(hostile_school("a"), "a")
    for written, expected in zip(both(hostile_school(f"{text}a"), f"{text}a"), calm, strict=True):
        assert shape(written) == shape(expected)


@pytest.mark.parametrize("mark", ["- ", "+ ", "* ", "7. ", "7) ", "  - ", "# "])
def test_a_text_of_a_rubric_begins_no_list(mark: str) -> None:
    calm = both(hostile_result("x told"))
    for written, expected in zip(both(hostile_result(f"{mark}told")), calm, strict=True):
        assert shape(written) == shape(expected)
