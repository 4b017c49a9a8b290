"""A cohort as a whole as JSON: docs/formats.md, Summaries, is the contract."""

from collections.abc import Sequence
from fractions import Fraction

from etwin_cli.formats.json.result import SCHEMA_VERSION, Json, tool
from etwin_cli.formats.json.writing import written
from etwin_cli.model.cohort import (
    CriterionSpread,
    Groups,
    IndicatorSpread,
    Named,
    SameText,
    Spread,
    Summary,
)
from etwin_cli.model.numbers import exact_json


def summary_json(summary: Summary, *, indent: int | None = 2) -> str:
    """Give a summary as `etwin summary --format json` prints it."""
    parts: Json = {
        "schema_version": SCHEMA_VERSION,
        "tool": tool(),
        "rubric": {
            "id": summary.run.rubric,
            "version": summary.run.rubric_version,
            "title": summary.run.rubric_title,
            "language": summary.run.rubric_language,
            "digest": summary.run.rubric_digest,
        },
        "day": summary.run.day.isoformat(),
        "maximum": exact_json(summary.run.maximum),
        "schools": {
            "all": summary.run.schools,
            "scored": summary.scored,
            "nothing_answered": summary.silent,
            "with_errors": summary.faulty,
        },
        "least": summary.least,
        "bands": summary.bands and [each._asdict() for each in summary.bands],
        "total": summary.total and _spread(summary.total),
        "criteria": [_criterion(each) for each in summary.criteria],
        "indicators": [_indicator(each) for each in summary.indicators],
        "weakest": _ids(summary.weakest),
        "uneven": _ids(summary.uneven),
        "most_open": _ids(summary.most_open),
        "most_unsupported": _ids(summary.most_unsupported),
        "most_not_applicable": _ids(summary.most_not_applicable),
        "groups": summary.groups and _groups(summary.groups),
        "same_texts": [_same(each) for each in summary.same_texts],
    }
    return written(parts, indent)


def _spread(found: Spread) -> Json:
    return {"quartiles": _numbers(found.quartiles), "histogram": list(found.histogram)}


def _criterion(found: CriterionSpread) -> Json:
    return {
        "id": found.id,
        "title": found.title,
        "parent": found.parent,
        "schools": found.schools,
        "spread": found.spread and _spread(found.spread),
    }


def _indicator(found: IndicatorSpread) -> Json:
    held = found.answering
    return {
        "id": found.id,
        "title": found.title,
        "criterion": found.criterion,
        "answered": found.answered,
        "open": found.open,
        "not_applicable": found.not_applicable,
        "unsupported": found.unsupported,
        "mean": held and exact_json(held.mean),
        "apart": held and exact_json(held.apart),
        "spread": held and _spread(held.spread),
    }


def _ids(found: Sequence[Named]) -> list[str]:
    return [each.indicator.id for each in found]


def _groups(found: Groups) -> Json:
    shown = [
        {"name": each.name, "schools": each.schools, "quartiles": _numbers(each.quartiles)}
        for each in found.shown
    ]
    others = found.others and {
        "groups": found.others.groups,
        "schools": found.others.schools,
        "quartiles": _numbers(found.others.quartiles),
    }
    return {"by": found.field.value, "shown": shown, "others": others}


def _same(found: SameText) -> Json:
    copies = [{"file": each.file, "indicators": list(each.indicators)} for each in found.copies]
    return {"text": found.text, "schools": copies}


def _numbers(values: Sequence[Fraction]) -> list[int | float]:
    return [exact_json(value) for value in values]
