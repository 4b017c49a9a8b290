"""Whatever hand a file is written in: a change changes itself, and nothing else."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from itertools import takewhile

import yaml
from hypothesis import event, given, reject, settings
from hypothesis import strategies as st

from etwin_cli.editing.answers import with_answer
from etwin_cli.editing.checking import AnswersFaultyError, Reading
from etwin_cli.editing.plans import new_plans, with_plans
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.model.answers import Plan
from etwin_cli.model.ids import CriterionId, IndicatorId
from etwin_cli.reading.places import places

from .files import INDICATORS, TEXTS, Written, answers_to, files
from .helpers import NOTHING, opened


@settings(max_examples=50)
@given(files(), st.sampled_from(INDICATORS), st.data())
def test_another_answer(written: Written, indicator: str, data: st.DataObject) -> None:
    reading, name = opened(written.data), IndicatorId(indicator)
    before = reading.answers.answers.get(name, NOTHING)
    answer = data.draw(answers_to(indicator, before))

    after = with_answer(reading, name, answer)

    assert after.answers.answers.get(name, NOTHING) == answer
    others = {each: said for each, said in reading.answers.answers.items() if each != name}
    assert {**after.answers.answers, name: answer} == {**others, name: answer}
    assert after.answers[:-2] == reading.answers[:-2]
    assert after.answers.plans == reading.answers.plans
    _only_there(reading, after, "answers", indicator)
    _every_note(written, after)
    assert with_answer(after, name, answer).data == after.data
    assert with_answer(after, name, after.answers.answers.get(name, NOTHING)) is after


@settings(max_examples=200)
@given(files(deep=True), st.sampled_from(INDICATORS), st.data())
def test_no_comment_is_lost_wherever_it_stands(
    written: Written, indicator: str, data: st.DataObject
) -> None:
    """Whatever parts change at once; where it cannot be done otherwise, it is refused."""
    try:
        reading = opened(written.data)
    except AnswersFaultyError:
        reject()
    name = IndicatorId(indicator)
    answer = data.draw(answers_to(indicator, reading.answers.answers.get(name, NOTHING)))
    try:
        after = with_answer(reading, name, answer)
    except EditRefusedError:
        event("refused")
        return
    event("changed")
    assert after.answers.answers.get(name, NOTHING) == answer
    assert not comments_of(written.data) - comments_of(after.data)


def comments_of(data: bytes) -> Counter[str]:
    """Every comment of a file, as YAML's own tokens have it."""
    text = data.decode("utf-8").lstrip("\ufeff")
    bare = list(text)
    for token in yaml.scan(text):
        if isinstance(token, yaml.ScalarToken):
            start, end = token.start_mark.index, token.end_mark.index
            if token.style in ("|", ">"):
                start = min(text.index("\n", start), end)
            bare[start:end] = ["x" if each not in "\r\n" else each for each in bare[start:end]]
    return Counter(re.findall("#[^\r\n]*", "".join(bare)))


JSON_PARTS = {
    "evidence": (
        "a",
        ["a", "https://example.org/a"],
        [],
        None,
        {"file": "a.pdf"},
        [{"title": "a"}],
    ),
    "comment": ("x", None, ""),
}
STATES = (None, ("level", 2), ("level", None), ("unknown", "x"), ("unknown", None))


@st.composite
def json_files(draw: st.DrawFn) -> bytes:
    """An answers file in JSON."""

    def entry() -> object:
        if draw(st.booleans()):
            return draw(st.sampled_from((None, 0, 2)))
        parts: dict[str, object] = {}
        if state := draw(st.sampled_from(STATES)):
            parts[state[0]] = state[1]
        for key in draw(names(JSON_PARTS)):
            parts[key] = draw(st.sampled_from(JSON_PARTS[key]))
        return parts

    plan = st.sampled_from(("a", ["a"], [{"text": "a", "year": 1}], {"text": "a"}, None, []))
    file: dict[str, object] = {"rubric": "small", "school": {"name": "X"}}
    file["answers"] = {name: entry() for name in draw(names(INDICATORS))} or draw(
        st.sampled_from(({}, None))
    )
    if draw(st.booleans()):
        file["plans"] = {name: draw(plan) for name in draw(names(("work", "people")))}
    layout = draw(st.sampled_from((None, 2, 4)))
    separators = draw(st.sampled_from(((",", ": "), (", ", ": "))))
    return json.dumps(file, indent=layout, separators=separators).encode()


def names(those: Iterable[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(sorted(those)), unique=True)


@settings(max_examples=100)
@given(json_files(), st.lists(st.sampled_from(INDICATORS), max_size=3), st.data())
def test_json_stays_json(data: bytes, indicators: list[str], chosen: st.DataObject) -> None:
    reading = opened(data)
    for indicator in indicators:
        name = IndicatorId(indicator)
        before = reading.answers.answers.get(name, NOTHING)
        reading = with_answer(reading, name, chosen.draw(answers_to(indicator, before)))
    plan = Plan(chosen.draw(TEXTS), 1, IndicatorId("hours"), 2)
    reading = with_plans(
        reading, {CriterionId("work"): [plan, plan], CriterionId("people"): [plan]}
    )

    found = json.loads(reading.data)

    assert list(found)[:3] == ["rubric", "school", "answers"]
    assert list(found["plans"]["people"][-1].values()) == [plan.text, 1, "hours", 2]
    assert opened(reading.data).answers == reading.answers


GOALS = st.lists(
    st.tuples(st.sampled_from(INDICATORS), st.sampled_from((0, 2)), st.sampled_from((None, 1, 2))),
    unique_by=lambda goal: goal[:2],
    min_size=1,
    max_size=3,
)


@settings(max_examples=50)
@given(files(), GOALS, TEXTS)
def test_more_plans(written: Written, goals: list[tuple[str, int, int | None]], text: str) -> None:
    reading = opened(written.data)
    wanted: dict[CriterionId, list[Plan]] = {}
    for indicator, level, year in goals:
        criterion = CriterionId("people" if indicator == "training" else "work")
        plan = Plan(text, year, IndicatorId(indicator), level)
        wanted.setdefault(criterion, []).append(plan)

    after = with_plans(reading, new_plans(reading, wanted))

    before = reading.answers.plans or {}
    assert after.answers.plans is not None
    for each in ("work", "people"):
        name = CriterionId(each)
        held = before.get(name, ())
        assert after.answers.plans.get(name, ()) == (*held, *wanted.get(name, ()))
    assert after.answers.answers == reading.answers.answers
    _only_there(reading, after, "plans")
    _every_note(written, after)
    assert new_plans(after, wanted) == {}


def _every_note(written: Written, after: Reading) -> None:
    text = after.data.decode("utf-8")
    for note in written.notes:
        assert text.count(note) == written.data.decode("utf-8").count(note)


def _only_there(before: Reading, after: Reading, *path: str) -> None:
    """Bytes differ in an entry alone, and where a new one is in what comes before or after it."""
    old, new = (each.data.decode("utf-8").lstrip("\ufeff") for each in (before, after))
    assert before.data[:3] == b"\xef\xbb\xbf" or after.data[:3] != b"\xef\xbb\xbf"
    if old == new:
        return
    found = _span(old, path)
    if found is None:
        assert _alike(old, new) + _alike(old[::-1], new[::-1]) >= len(old), "nothing is taken away"
    else:
        start, end = found
        assert new.startswith(old[:start])
        assert new.endswith(old[end:])


def _span(text: str, path: tuple[str, ...]) -> tuple[int, int] | None:
    """From the key of an entry, or of what holds nothing yet, to where its last line ends.

    None for a new entry beside others.
    """
    holder, entry = places(text), None
    for key in path:
        if holder.entries and key not in holder.entries:
            return None
        if key in holder.entries:
            entry = holder.entries[key]
            holder = entry.value
    assert entry is not None
    ends = [text.find(sign, holder.end) for sign in ("\n", "\r\n")]
    end = min((each for each in ends if each >= 0), default=len(text))
    return entry.key.start, end


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
