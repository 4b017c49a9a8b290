"""More plans, behind what people wrote: their own words stay as they are."""

import pytest

from etwin_cli.editing.plans import new_plans, with_plans
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.model.answers import Plan
from etwin_cli.model.ids import CriterionId, IndicatorId

from .helpers import HEAD, opened

WORK, PEOPLE = CriterionId("work"), CriterionId("people")
PLAN = Plan("Reach level 2", 1, IndicatorId("planning"), 2)
LINES = '{0}- text: "Reach level 2"\n{0}  year: 1\n{0}  indicator: planning\n{0}  level: 2\n'
FOUR, TWO = LINES.format("    "), LINES.format("  ")
BRACKETS = '{text: "Reach level 2", year: 1, indicator: planning, level: 2}'


def added(body: str) -> str:
    after = with_plans(opened(HEAD + body), {WORK: [PLAN]})
    assert after.answers.plans is not None
    assert after.answers.plans[WORK][-1] == PLAN
    return after.data.decode("utf-8").removeprefix(HEAD)


PLANS = {
    "none": ("answers: {}\n", "answers: {}\n\nplans:\n  work:\n" + FOUR),
    "empty": ("answers:\nplans: # all\n", "answers:\nplans: # all\n  work:\n" + FOUR),
    "an empty criterion": (
        "answers:\nplans:\n  work: # w\n  people:\n",
        "answers:\nplans:\n  work: # w\n" + FOUR + "  people:\n",
    ),
    "another criterion": (
        "answers:\nplans:\n  people: go\n",
        "answers:\nplans:\n  people: go\n  work:\n" + FOUR,
    ),
    "a text": (
        'answers:\nplans:\n  work: Go on: no, "further" # w\n'.replace(": no", " no"),
        'answers:\nplans:\n  work:\n    - Go on no, "further" # w\n' + FOUR,
    ),
    "a text over several lines": (
        "answers:\nplans:\n  work: Go on\n   and on # w\n",
        "answers:\nplans:\n  work:\n  - Go on\n   and on # w\n" + TWO,
    ),
    "a text of lines of its own": (
        "answers:\nplans:\n  work: |\n    Go on\n\n    and on\n\n  people:\n",
        "answers:\nplans:\n  work:\n  - |\n    Go on\n\n    and on\n" + TWO + "\n  people:\n",
    ),
    "a text below its key": (
        "answers:\nplans:\n  work:\n    Go on\n    and on\n",
        "answers:\nplans:\n  work:\n  - Go on\n    and on\n" + TWO,
    ),
    "one plan alone": (
        "answers:\nplans:\n  work:\n    text: go\n    year: 2 # later\n",
        "answers:\nplans:\n  work:\n  - text: go\n    year: 2 # later\n" + TWO,
    ),
    "a list": (
        "answers:\nplans:\n  work:\n    - go # 1\n    # more?\n",
        "answers:\nplans:\n  work:\n    - go # 1\n" + FOUR + "    # more?\n",
    ),
    "brackets": (
        "answers:\nplans: {work: go, people: [a]}\n",
        f"answers:\nplans: {{work: [go, {BRACKETS}], people: [a]}}\n",
    ),
    "a list in brackets": (
        "answers:\nplans:\n  work: [go] # w\n",
        f"answers:\nplans:\n  work: [go, {BRACKETS}] # w\n",
    ),
    "plans before the answers": (
        "plans:\n  work: go\nanswers:\n",
        "plans:\n  work:\n    - go\n" + FOUR + "answers:\n",
    ),
}


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_more(name: str) -> None:
    before, after = PLANS[name]
    assert added(before) == after


def test_what_is_there_already_is_not_new() -> None:
    body = "answers:\nplans:\n  people:\n    - {text: Ours, indicator: planning, level: 2}\n"
    other = PLAN._replace(level=3)
    assert new_plans(opened(HEAD + body), {WORK: [PLAN, other]}) == {WORK: [other]}
    assert new_plans(opened(HEAD + body), {WORK: [PLAN]}) == {}


def test_nothing_new_is_no_change() -> None:
    reading = opened(HEAD + "answers:\n")
    assert with_plans(reading, {}) is reading
    assert with_plans(reading, {WORK: []}) is reading


def test_where_there_is_no_room_for_a_dash_it_is_refused() -> None:
    with pytest.raises(EditRefusedError):
        added("answers:\nplans:\n  work:\n   text: go\n   year: 2\n")


def test_where_a_step_leaves_what_cannot_be_read_it_is_refused() -> None:
    """The tab is all that is left of its line once the first criterion's plans stand above it."""
    reading = opened(HEAD + "answers:\nplans: # w\n  {}\t\n")
    training = Plan("Go", None, IndicatorId("training"), 2)
    with pytest.raises(EditRefusedError):
        with_plans(reading, {WORK: [PLAN], PEOPLE: [training]})


def test_plans_of_several_criteria() -> None:
    training = Plan("Go", None, IndicatorId("training"), 2)
    after = with_plans(opened(HEAD + "answers:\n"), {PEOPLE: [training], WORK: [PLAN, PLAN]})
    assert after.answers.plans == {WORK: (PLAN, PLAN), PEOPLE: (training,)}
