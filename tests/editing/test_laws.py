"""Whatever hand a file is written in: a change changes itself, and nothing else."""

from itertools import takewhile

from hypothesis import given, settings
from hypothesis import strategies as st

from etwin_cli.editing.answers import with_answer
from etwin_cli.editing.checking import Reading
from etwin_cli.editing.plans import new_plans, with_plans
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
