"""What is written of answers is read back as the same answers, whatever stands in them."""

from datetime import date
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from etwin_cli.formats.blank import filled_answers
from etwin_cli.languages import words
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Answers,
    Evidence,
    NotApplicable,
    Plan,
    School,
    State,
    Unanswered,
    Unknown,
)
from etwin_cli.model.ids import CriterionId, IndicatorId
from etwin_cli.model.nothing import says_nothing
from etwin_cli.reading.answers import decode_answers, open_answers

from .core_yaml import load as core_yaml
from .samples import COMPLETE, RUBRIC, answers
from .snapshots import matches_snapshot

DAY = date(2026, 11, 23)
NOTHING = Answer(Unanswered())

TRICKY = [
    "no", "null", "~", "1.10", "08012345", "2026-05-12", "- a", "a: b", "a #b", "#a", "'a'", '"a"',
    "a\nb", "a\n\n  b", " a", "|", ">", "%a", "@a", "`a", "{a}", "[a", "a, b", "? a", "&a", "*a", "!a",
    "\u2028", "\x85", "\x1b[31m", "\ufeff", "a\tb", "=1+1", "---", "...", "https://x.org/#a", "é",
]  # fmt: skip
said = (
    st.sampled_from(TRICKY)
    | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
).map(str.strip).filter(bool)  # fmt: skip
maybe = st.none() | said
links = st.sampled_from(["https://example.org/a?b=c#d", "http://x.org/[1]"])
days = st.sampled_from(["2026-05-12", "2024-02-29"])
shown = said.flatmap(lambda text: st.sampled_from([text, f"{text} minutes", f"minutes {text}"]))
shown = shown.map(str.strip).filter(lambda text: not says_nothing(text))
titles = shown.filter(lambda text: not text.lower().startswith("http"))
pieces = (
    links.map(lambda link: Evidence(url=link))
    | titles.map(lambda title: Evidence(title=title))
    | st.builds(Evidence, st.none() | links, shown, st.none() | shown, st.none() | days)
)


def states(policy: bool, texts: st.SearchStrategy[str]) -> st.SearchStrategy[State]:
    """Every state that an indicator may be in."""
    found: st.SearchStrategy[State] = st.integers(0, 4).map(Answered) | (st.none() | texts).map(
        Unknown
    )
    if policy:
        found = found | texts.map(lambda text: NotApplicable(f"because {text}"))
    return found | st.just(Unanswered())


def of(name: str) -> st.SearchStrategy[Answer]:
    policy = RUBRIC.indicators_by_id[IndicatorId(name)].not_applicable_when is not None
    return st.builds(Answer, states(policy, said), st.lists(pieces, max_size=2).map(tuple), maybe)


plans = st.builds(
    Plan,
    said,
    st.none() | st.sampled_from([1, 2]),
    st.none() | st.sampled_from(list(RUBRIC.indicators_by_id)),
    st.none() | st.integers(0, 4),
)
all_answers = st.builds(
    Answers,
    st.just(RUBRIC.id),
    st.just(RUBRIC.version),
    st.none() | st.sampled_from(["ca", "es", "en"]),
    st.builds(School, said, maybe, maybe, maybe, maybe, maybe),
    st.none() | st.just("2025-2026"),
    st.none() | days,
    maybe,
    st.fixed_dictionaries({name: of(name) for name in RUBRIC.indicators_by_id}),
    st.dictionaries(
        st.sampled_from([each.id for each in RUBRIC.criteria]),
        st.lists(plans, min_size=1, max_size=3).map(tuple),
    ),
)


def written(given_: Answers) -> str:
    return filled_answers(RUBRIC, words("ca"), given_)


@given(all_answers)
@settings(max_examples=30)
@example(answers({**dict.fromkeys(RUBRIC.indicators_by_id, NOTHING)})._replace(plans={}))
def test_what_is_written_is_read_back(given_: Answers) -> None:
    text = written(given_)
    read, problems = decode_answers(open_answers(text.encode(), "a.yaml"), RUBRIC, DAY)
    assert not [each for each in problems if not each.code.is_warning]
    expected = given_._replace(rubric_version=RUBRIC.version)
    assert read == expected


def test_another_reader_of_yaml_finds_the_same_shape() -> None:
    found: Any = core_yaml(written(answers(COMPLETE)))
    assert found["answers"]["decisions"] == {
        "level": 2,
        "evidence": None,
        "comment": "Ho revisarem",
    }


def test_snapshot() -> None:
    lines = written(answers(COMPLETE)._replace(rubric_version=RUBRIC.version))
    assert matches_snapshot(lines, "answers-complete-ca.yaml")


def test_a_criterion_without_plans_has_its_key() -> None:
    text = written(answers({})._replace(plans={CriterionId("openness"): (Plan("a: b"),)}))
    assert text.endswith('plans:\n  leadership:\n  openness: "a: b"\n')
