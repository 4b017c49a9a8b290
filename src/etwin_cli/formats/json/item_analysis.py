"""How a rubric's indicators behave, as JSON and as rows: docs/formats.md, Item analysis."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from etwin_cli.formats.csv import table
from etwin_cli.formats.json.result import SCHEMA_VERSION, Json, tool
from etwin_cli.formats.json.writing import written
from etwin_cli.model.item_analysis import (
    ALPHA_HIGH,
    ALPHA_LOW,
    EXTREME,
    FEWEST,
    ITEM_TOTAL_LOW,
    MUCH,
    SMALL,
    CriterionFigures,
    Ends,
    Finding,
    IndicatorFigures,
    ItemAnalysis,
    Statistic,
)
from etwin_cli.model.numbers import exact_json

_COLUMNS: Final = (
    *(
        "criterion",
        "criterion_title",
        "complete",
        "alpha",
        "indicator",
        "indicator_title",
        "levels",
    ),
    *("answered", "unanswered", "not_applicable", "unsupported", "mean", "spread", "lowest"),
    *("highest", "item_total", "alpha_without", "reason"),
)


def analysis_json(analysis: ItemAnalysis, file: str, *, indent: int | None = 2) -> str:
    """Give an analysis as `rubric analyse --format json` prints it; `file` is the cohort's."""
    rubric = analysis.rubric
    parts = {
        "schema_version": SCHEMA_VERSION,
        "tool": tool(),
        "rubric": {
            "id": rubric.id,
            "version": rubric.version,
            "title": rubric.title,
            "language": rubric.language,
            "digest": rubric.digest,
        },
        "file": file,
        "schools": {
            "all": analysis.schools,
            "scored": analysis.scored,
            "nothing_answered": analysis.silent,
            "with_errors": analysis.faulty,
        },
        "small": analysis.scored < SMALL,
        "lines": {
            "fewest": FEWEST,
            "small": SMALL,
            "extreme": exact_json(EXTREME),
            "item_total_low": ITEM_TOTAL_LOW,
            "alpha_low": ALPHA_LOW,
            "alpha_high": ALPHA_HIGH,
            "much": exact_json(MUCH),
        },
        "findings": [_finding(found) for found in analysis.findings],
        "criteria": [_criterion(found) for found in analysis.criteria],
    }
    return written(parts, indent)


def analysis_csv(analysis: ItemAnalysis) -> str:
    """Give a row for every indicator; its criterion is the one that holds it.

    Numbers are those of JSON; `levels` has a line for each level, `level: schools`.
    """
    every = (found for top in analysis.criteria for found in top.all_criteria())
    return table(_COLUMNS, (row for found in every for row in _rows(found)))


def _rows(found: CriterionFigures) -> Iterator[Json]:
    criterion = found.criterion
    for each in found.indicators:
        yield {
            "criterion": criterion.id,
            "criterion_title": criterion.title,
            "complete": found.alpha.n,
            "alpha": _number(found.alpha.value),
            "indicator": each.indicator.id,
            "indicator_title": each.indicator.title,
            "levels": "\n".join(f"{level}: {number}" for level, number in each.levels),
            **_counts(each),
            "mean": _number(each.mean.value),
            "spread": _number(each.spread.value),
            "lowest": _number(each.ends.lowest),
            "highest": _number(each.ends.highest),
            "item_total": _number(each.item_total.value),
            "alpha_without": _number(each.alpha_without.value),
            "reason": each.item_total.reason and each.item_total.reason.value,
        }


def _finding(found: Finding) -> Json:
    figures = found.found
    indicator = figures.indicator.id if isinstance(figures, IndicatorFigures) else None
    return {
        "kind": found.kind.value,
        "criterion": found.criterion.id,
        "indicator": indicator,
        "value": _number(found.value),
    }


def _criterion(found: CriterionFigures) -> Json:
    return {
        "id": found.criterion.id,
        "title": found.criterion.title,
        "alpha": _statistic(found.alpha),
        "small": found.alpha.n < SMALL,
        "ends": _ends(found.ends),
        "criteria": [_criterion(child) for child in found.criteria],
        "indicators": [_indicator(child) for child in found.indicators],
    }


def _indicator(found: IndicatorFigures) -> Json:
    return {
        "id": found.indicator.id,
        "title": found.indicator.title,
        "levels": [{"level": level, "schools": number} for level, number in found.levels],
        **_counts(found),
        "mean": _statistic(found.mean),
        "spread": _statistic(found.spread),
        "ends": _ends(found.ends),
        "item_total": _statistic(found.item_total),
        "alpha_without": _statistic(found.alpha_without),
    }


def _counts(found: IndicatorFigures) -> Json:
    return {
        "answered": found.answered,
        "unanswered": found.unanswered,
        "not_applicable": found.not_applicable,
        "unsupported": found.unsupported,
    }


def _statistic(found: Statistic) -> Json:
    return {
        "value": _number(found.value),
        "n": found.n,
        "reason": found.reason and found.reason.value,
    }


def _ends(found: Ends) -> Json:
    """Give the shares, and whether either is what is called a floor or a ceiling."""
    return {
        "n": found.n,
        "lowest": _number(found.lowest),
        "highest": _number(found.highest),
        "floor": found.is_floor,
        "ceiling": found.is_ceiling,
    }


def _number(value: Fraction | float | None) -> int | float | None:
    return None if value is None else exact_json(Fraction(value))
