"""A file that is written as a whole is read back first: wrong is never written."""

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from etwin_cli.editing import whole
from etwin_cli.editing.checking import told
from etwin_cli.editing.whole import NotReadBackError, TooMuchError, blank_file, filled_file
from etwin_cli.formats.blank import filled_answers
from etwin_cli.languages import Words, words
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Answers,
    Evidence,
    Plan,
    School,
    State,
    Unknown,
)
from etwin_cli.model.ids import CriterionId, IndicatorId
from etwin_cli.model.nothing import says_nothing
from etwin_cli.model.rubric import Indicator, Rubric
from etwin_cli.reading.answers import decode_answers, open_answers
from tests.formats.samples import COMPLETE, RUBRIC, answers
from tests.replacing import replace

DAY = date(2026, 11, 23)
ID = IndicatorId("coordination")

HOSTILE = [
    "https://example.org/minutes:", "https://example.org/#a", "https://example.org/: b", "a:", "a: b",
    "a #b", "# a", "\ufffe", "\uffff", "\ufdd0", "\U0001fffe", "\x85", "\u2028", "\u2029", "\ufeff",
    "a\ufeffb", "\u200b", "a\u00a0b", "\u00ada", "\u3000a", '"', "'", "''", '"a', "a'b", "-", "- a", "+1",
    "=1+1", "?", "? a", "%a", "@a", "`a", "|", ">", "*a", "&a", "!a", "{a}", "[a]", "a, b", "~", "null",
    "No", "y", "1.0", "0x1F", "1e3", "12:30:45", "2026-05-12", "08", "---", "...", "--- a", "\\", "a\\n",
    "a\n", "a\n\nb", "a\n b", "a\n# b", "a\n---\nb", "\x00", "\x1b[31m", "\u202e", "<<", "<<: a", "a\tb",
]  # fmt: skip
texts = (
    st.sampled_from(HOSTILE)
    | st.lists(st.sampled_from([*"ab:#-'\"{[,&*!|>%@`? \n\t\\", *HOSTILE]), max_size=6).map("".join)
    | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
).map(str.strip).filter(bool)  # fmt: skip
titles = texts.filter(lambda text: not (text.lower().startswith("http") or says_nothing(text)))
links = st.sampled_from(
    [
        "https://example.org/:",
        "https://example.org/a:b",
        "HTTP://x.org/é?a=b:",
        "https://x.org/\ufffe",
    ]
)
pieces = links.map(lambda link: Evidence(url=link)) | titles.map(lambda text: Evidence(title=text))
pieces |= st.builds(Evidence, st.none() | links, st.none() | titles, titles, st.none())


@st.composite
def said(draw: st.DrawFn) -> Answers:
    """Answers in which the same hostile texts stand in every place."""
    text = draw(texts)
    states: list[State] = [Answered(2), Unknown(text), Unknown(None)]
    state = draw(st.sampled_from(states))
    answer = Answer(state, tuple(draw(st.lists(pieces, max_size=3))), draw(st.none() | texts))
    plans = tuple(Plan(each, draw(st.sampled_from([None, 1, 2]))) for each in (text, draw(texts)))
    school = School(text, *draw(st.tuples(*[st.none() | texts] * 5)))
    return answers({ID: answer})._replace(
        school=school,
        language=draw(st.none() | texts),
        period=draw(st.none() | texts),
        respondent_role=draw(st.none() | texts),
        plans={CriterionId("leadership"): plans[: draw(st.integers(1, 2))]},
    )


@settings(max_examples=60)
@given(said())
@example(answers({ID: Answer(Answered(3), (Evidence(url="https://example.org/minutes:"),))}))
def test_whatever_is_written_says_what_it_was_written_for(given_: Answers) -> None:
    text = filled_file(RUBRIC, words("ca"), given_, DAY)
    read, _ = decode_answers(open_answers(text.encode(), "a.yaml"), RUBRIC, DAY)
    assert read is not None
    assert told(read) == told(given_._replace(rubric_version=RUBRIC.version))


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_a_rubric_says_stays_in_its_comments(text: str) -> None:
    criteria = tuple(
        replace(
            each,
            title=f"a {text} b",
            criteria=(),
            indicators=tuple(said_by(one, text) for one in each.indicators),
        )
        for each in RUBRIC.criteria
        if each.indicators
    )
    rubric = replace(RUBRIC, title=f"{text} b", criteria=criteria)
    blank = blank_file(rubric, words("ca"), f"{text} b")
    _, problems = decode_answers(open_answers(blank.encode(), "a.yaml"), rubric, DAY)
    assert not [each for each in problems if not each.code.is_warning]


def said_by(indicator: Indicator, text: str) -> Indicator:
    """An indicator whose words all hold a text."""
    levels = tuple(replace(each, title=f"a{text}", text=f"{text}b") for each in indicator.levels)
    return replace(indicator, title=f"{text} b", question=f"a {text}", levels=levels)


def test_a_text_that_would_be_read_as_another_is_not_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def wrong(rubric: Rubric, words_: Words, given_: Answers) -> str:
        return filled_answers(rubric, words_, given_).replace("level: 2", "level: 3")

    monkeypatch.setattr(whole, "filled_answers", wrong)
    with pytest.raises(NotReadBackError):
        filled_file(RUBRIC, words("ca"), answers(COMPLETE), DAY)
    monkeypatch.setattr(whole, "filled_answers", lambda *_: "answers: [")
    with pytest.raises(NotReadBackError):
        filled_file(RUBRIC, words("ca"), answers(COMPLETE), DAY)


def test_more_than_a_file_may_hold_is_told() -> None:
    long = Answer(Answered(2), (), "a b " * 200_000)
    with pytest.raises(TooMuchError):
        filled_file(RUBRIC, words("ca"), answers({ID: long}), DAY)
    many = Answer(Answered(2), tuple(Evidence(title="a") for _ in range(60_000)))
    with pytest.raises(TooMuchError):
        filled_file(RUBRIC, words("ca"), answers({ID: many}), DAY)
    large = replace(RUBRIC, title="a b " * 200_000)
    with pytest.raises(TooMuchError):
        blank_file(large, words("ca"))
