"""What the school means to do in the next two years."""

from typing import Final

from etwin_cli.model.answers import MAX_LEVEL, Plan
from etwin_cli.model.codes import Code
from etwin_cli.model.ids import CriterionId, IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.decoding import Decoder, is_null, shown
from etwin_cli.reading.levels import read_level
from etwin_cli.reading.personal_data import check_personal_data
from etwin_cli.reading.tree import Mapping, Node, Scalar, Sequence

_KEYS: Final = ("text", "year", "indicator", "level")


def read_plans(
    decoder: Decoder, node: Node | None, rubric: Rubric
) -> dict[CriterionId, tuple[Plan, ...]] | None:
    """The plans by top criterion; None where the file has none."""
    mapping = None if node is None else decoder.mapping(node, "plans")
    if mapping is None:
        return None
    known = [criterion.id for criterion in rubric.criteria]
    plans = {}
    for name, key, value in decoder.items(mapping):
        if name not in known:
            if decoder.report_comma(key, value):
                continue
            decoder.report(
                Code.UNKNOWN_CRITERION,
                key,
                found=shown(key),
                rubric=rubric.id,
                suggestions=decoder.nearest(name, known),
            )
        elif not is_null(value):
            plans[CriterionId(name)] = _read(decoder, value, rubric)
    return plans


def _read(decoder: Decoder, node: Node, rubric: Rubric) -> tuple[Plan, ...]:
    """One text, or a list of texts and mappings."""
    nodes = node.items if isinstance(node, Sequence) else [node]
    plans = (_plan(decoder, each, rubric) for each in nodes)
    return tuple(plan for plan in plans if plan is not None)


def _plan(decoder: Decoder, node: Node, rubric: Rubric) -> Plan | None:
    if isinstance(node, Scalar):
        text = None if not node.value.strip() or is_null(node) else decoder.text(node, "text")
        check_personal_data(decoder, node, text)
        return None if text is None else Plan(text)
    if not isinstance(node, Mapping):
        decoder.wrong_type(node, "plans", "plan")
        return None
    decoder.check_keys(node, _KEYS, "plans")
    text = decoder.required_text(node, "text", "plans")
    if text is not None:
        check_personal_data(decoder, node.entries["text"][1], text)
    year = decoder.entry(node, "year")
    number = None if year is None else decoder.whole_number(year, "year", 1, 2)
    indicator, level = _goal(decoder, node, rubric)
    return None if text is None else Plan(text, number, indicator, level)


def _goal(
    decoder: Decoder, mapping: Mapping, rubric: Rubric
) -> tuple[IndicatorId | None, int | None]:
    """The indicator that a plan is about, and the level that it means to reach."""
    node = decoder.entry(mapping, "indicator")
    name = None if node is None else decoder.text(node, "indicator")
    level = decoder.entry(mapping, "level")
    if node is None or name is None:
        return None, None if level is None else decoder.whole_number(level, "level", 0, MAX_LEVEL)
    indicator = rubric.indicators_by_id.get(IndicatorId(name))
    if indicator is None:
        decoder.report(
            Code.UNKNOWN_INDICATOR,
            node,
            found=shown(node),
            rubric=rubric.id,
            suggestions=decoder.nearest(name, rubric.indicators_by_id),
        )
        return None, None
    return indicator.id, None if level is None else read_level(decoder, level, indicator)
