"""More plans in an answers file; those that people wrote stay as they are."""

from collections.abc import Mapping, Sequence

from etwin_cli.editing import lists
from etwin_cli.editing.checking import Reading, rewritten
from etwin_cli.editing.entries import TOP, add, find
from etwin_cli.editing.yaml_values import Value
from etwin_cli.formats.yaml_text import quoted
from etwin_cli.model.answers import Plan
from etwin_cli.model.ids import CriterionId


def new_plans(
    reading: Reading, wanted: Mapping[CriterionId, Sequence[Plan]]
) -> dict[CriterionId, list[Plan]]:
    """Those that the file does not have yet: one for the same indicator and level is there already.

    A criterion without a new one is left out.
    """
    there = {
        (plan.indicator, plan.level)
        for plans in (reading.answers.plans or {}).values()
        for plan in plans
        if plan.indicator is not None
    }
    found = {
        name: [plan for plan in plans if (plan.indicator, plan.level) not in there]
        for name, plans in wanted.items()
    }
    return {name: plans for name, plans in found.items() if plans}


def with_plans(reading: Reading, new: Mapping[CriterionId, Sequence[Plan]]) -> Reading:
    """The file with more plans, behind those that are there, by top criterion.

    Only bytes are added, and it is read back. Raises EditRefusedError where that cannot be done.
    """
    before = reading.answers.plans or {}
    plans = {**before}
    for name, more in new.items():
        plans[name] = (*plans.get(name, ()), *more)
    order = [each.id for each in reading.rubric.criteria]

    def change(text: str) -> str:
        for name in order:
            if new.get(name):
                text = _with(text, name, [_written(plan) for plan in new[name]], order)
        return text

    if not any(new.values()):
        return reading
    return rewritten(reading, "plans", change, reading.answers._replace(plans=plans))


def _with(text: str, name: str, items: Sequence[Value], order: Sequence[str]) -> str:
    if find(text, ("plans",)) is None:
        return add(text, (), "plans", {name: items}, TOP)
    return lists.append(text, ("plans", name), items, order)


def _written(plan: Plan) -> Mapping[str, str]:
    """A plan's keys, without those that say nothing."""
    given = {
        "text": quoted(plan.text),
        "year": None if plan.year is None else str(plan.year),
        "indicator": plan.indicator,
        "level": None if plan.level is None else str(plan.level),
    }
    return {key: value for key, value in given.items() if value is not None}
