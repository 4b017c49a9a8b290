"""Results, gaps and diagnostics as objects of JSON, key by key as docs/formats.md has them."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from etwin_cli.model.answers import Answers, Evidence, Plan, School
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.digest import digest
from etwin_cli.model.gates import GateKind, Verdict
from etwin_cli.model.numbers import exact_json
from etwin_cli.model.result import (
    AnswerFirst,
    Counts,
    CriterionResult,
    Focus,
    Gap,
    IndicatorResult,
    Missing,
    NextBand,
    Result,
)
from etwin_cli.model.rubric import Band, Rubric
from etwin_cli.model.version import __version__

SCHEMA_VERSION: Final = 1

Json = dict[str, object]
Explain = Callable[[Diagnostic], tuple[str, str | None]]
"""Gives the message of a diagnostic, and its help if there is any."""


def tool() -> Json:
    """Return what made a report, and its version."""
    return {"name": "etwin", "version": __version__}


def standing(result: Result, file: str) -> Json:
    """Give what `score` and `gap` both begin with, up to `next_band`."""
    answers, ends = result.answers, result.range
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": tool(),
        "rubric": _rubric(result.rubric),
        "file": file,
        "school": _school(answers.school),
        "period": answers.period,
        "date": answers.date,
        "respondent": (
            None if answers.respondent_role is None else {"role": answers.respondent_role}
        ),
        "score": _number(result.score),
        "maximum": exact_json(result.rubric.maximum),
        "range": ends and {"low": exact_json(ends.low), "high": exact_json(ends.high)},
        "claimed": _number(result.claimed),
        "coverage": exact_json(result.coverage),
        "provisional": result.provisional,
        "band": result.band and _named(result.band),
        "next_band": result.next_band and _next_band(result.next_band),
    }


def _number(value: Fraction | None) -> int | float | None:
    return None if value is None else exact_json(value)


def _rubric(rubric: Rubric) -> Json:
    return {
        "id": rubric.id,
        "version": rubric.version,
        "title": rubric.title,
        "language": rubric.language,
        "digest": digest(rubric),
    }


def _school(school: School) -> Json:
    return {
        "name": school.name,
        "code": school.code,
        "country": school.country,
        "region": school.region,
        "place": school.place,
        "stage": school.stage,
    }


def _named(band: Band) -> Json:
    return {"id": band.id, "title": band.title}


def _next_band(following: NextBand) -> Json:
    return {**_named(following.band), "missing": [_missing(each) for each in following.missing]}


def _missing(missing: Missing) -> Json:
    return {
        "kind": missing.kind.value,
        "id": missing.id,
        "needed": exact_json(missing.needed),
        "actual": exact_json(missing.actual),
    }


def counts_of(counts: Counts) -> Json:
    """Return how many indicators there are, by what is said of them."""
    return {
        "indicators": counts.indicators,
        "answered": counts.answered,
        "unanswered": counts.unanswered,
        "not_applicable": counts.not_applicable,
        "unsupported": counts.unsupported,
    }


def criterion_of(found: CriterionResult) -> Json:
    """Return a criterion with its score, on 0..maximum, and all that it holds."""
    return {
        "id": found.criterion.id,
        "title": found.criterion.title,
        "score": _number(found.score),
        "weight": exact_json(found.criterion.weight),
        "counts": counts_of(found.counts),
        "criteria": [criterion_of(child) for child in found.criteria],
        "indicators": [indicator_of(child) for child in found.indicators],
    }


def indicator_of(found: IndicatorResult) -> Json:
    """Return an indicator with its answer and what that counts as; its share is on 0..1."""
    indicator = found.indicator
    return {
        "id": indicator.id,
        "title": indicator.title,
        "level": found.level,
        "counted_level": found.counted_level,
        "highest_level": indicator.levels[-1].level,
        "target": indicator.target,
        "gap": found.gap,
        "share": _number(found.share),
        "weight": exact_json(indicator.weight),
        "status": found.status.value,
        "evidence": [_evidence(piece) for piece in found.answer.evidence],
        "comment": found.answer.comment,
        "reason": found.reason,
    }


def _evidence(piece: Evidence) -> Json:
    """Give only what was said of it."""
    parts = {"url": piece.url, "file": piece.file, "title": piece.title, "date": piece.date}
    return {key: value for key, value in parts.items() if value is not None}


def plans_of(answers: Answers) -> Mapping[str, object] | None:
    """Return the plans by criterion; None where the answers file has none."""
    if answers.plans is None:
        return None
    return {name: [_plan(plan) for plan in plans] for name, plans in answers.plans.items()}


def _plan(plan: Plan) -> Json:
    return {
        "text": plan.text,
        "year": plan.year,
        "indicator": plan.indicator,
        "level": plan.level,
    }


def gate_of(found: Verdict) -> Json:
    """Give a gate and what came of it; a band is named, there is no number to it."""
    gate = found.gate
    return {
        "kind": gate.kind.value,
        "id": gate.id,
        "needed": None if gate.kind is GateKind.BAND else exact_json(gate.needed),
        "actual": _number(found.actual),
        "met": found.met,
    }


def answer_first_of(found: AnswerFirst | None) -> Json | None:
    """Return how many answers come before any step; None: enough are there."""
    return None if found is None else {"needed": found.needed, "open": found.open}


def focus_of(area: Focus) -> Json:
    """Return a criterion where work gains most, with the gain on 0..maximum."""
    return {
        "id": area.criterion.id,
        "title": area.criterion.title,
        "gain": exact_json(area.gain),
    }


def gap_of(gap: Gap) -> Json:
    """Return a step, or a question that is open, with its gain on 0..maximum."""
    indicator = gap.result.indicator
    return {
        "indicator": indicator.id,
        "title": indicator.title,
        "criterion": gap.criterion.id,
        "kind": gap.kind.value,
        "level": gap.result.level,
        "counted_level": gap.result.counted_level,
        "to_level": gap.to_level,
        "target": indicator.target,
        "gain": exact_json(gap.gain),
        "effort": exact_json(gap.effort),
        "blocks": gap.blocks,
        "descriptor": indicator.level(gap.to_level).text,
        "evidence_examples": list(indicator.evidence_examples),
    }


def diagnostic_of(found: Diagnostic, explain: Explain) -> Json:
    """Return a problem with its place, its sentence and what to do about it."""
    message, advice = explain(found)
    span = found.span
    return {
        "code": found.code.value,
        "name": found.code.slug,
        "severity": found.severity.value,
        "message": message,
        "path": found.path,
        "line": span and span.line,
        "column": span and span.column,
        "end_line": span and span.end_line,
        "end_column": span and span.end_column,
        "help": advice,
    }
