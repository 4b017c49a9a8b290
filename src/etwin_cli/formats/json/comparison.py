"""A comparison as JSON: docs/formats.md, Comparisons, is the contract."""

from collections.abc import Iterable
from fractions import Fraction

from etwin_cli.formats.json.result import Json, standing
from etwin_cli.formats.json.writing import written
from etwin_cli.model.comparison import (
    Assessment,
    Comparison,
    CriterionChange,
    IndicatorChange,
)
from etwin_cli.model.numbers import exact_json
from etwin_cli.model.result import IndicatorResult
from etwin_cli.model.rubric import Band


def compare_json(comparison: Comparison, *, indent: int | None = 2) -> str:
    """Give a comparison as `compare --format json` prints it."""
    last = comparison.assessments[-1]
    head = standing(last.result, last.file)
    parts = {
        **{key: head[key] for key in ("schema_version", "tool", "rubric", "school", "maximum")},
        "comparable": comparison.comparable,
        "matched": len(comparison.matched),
        "change": _number(comparison.change),
        "regression": comparison.regressed,
        "backwards": comparison.backwards is not None,
        "assessments": [
            _assessment(*each)
            for each in zip(
                comparison.assessments, comparison.scores, comparison.bands, strict=True
            )
        ],
        "criteria": [_criterion(found) for found in comparison.criteria],
    }
    return written(parts, indent)


def _assessment(found: Assessment, score: Fraction | None, band: Band | None) -> Json:
    answers = found.result.answers
    return {
        "file": found.file,
        "period": answers.period,
        "date": answers.date,
        "same_rubric": found.same_rubric,
        "score": _number(score),
        "coverage": exact_json(found.result.coverage),
        "provisional": found.result.provisional,
        "band": band and {"id": band.id, "title": band.title},
        "unmatched": _in_order(found),
        "gone": list(found.gone),
    }


def _in_order(found: Assessment) -> list[str]:
    return [name for name in found.result.rubric.indicators_by_id if name in found.unmatched]


def _criterion(found: CriterionChange) -> Json:
    return {
        "id": found.criterion.id,
        "title": found.criterion.title,
        "scores": _numbers(found.scores),
        "change": _number(found.change),
        "criteria": [_criterion(child) for child in found.criteria],
        "indicators": [_indicator(child) for child in found.indicators],
    }


def _indicator(found: IndicatorChange) -> Json:
    return {
        "id": found.indicator.id,
        "title": found.indicator.title,
        "kind": found.kind.value,
        "reason": found.reason and found.reason.value,
        "answers": [each and _answer(each) for each in found.results],
    }


def _answer(found: IndicatorResult) -> Json:
    return {
        "status": found.status.value,
        "level": found.level,
        "counted_level": found.counted_level,
        "share": _number(found.share),
    }


def _numbers(values: Iterable[Fraction | None]) -> list[int | float | None]:
    return [_number(value) for value in values]


def _number(value: Fraction | None) -> int | float | None:
    return None if value is None else exact_json(value)
