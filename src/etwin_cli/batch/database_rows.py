"""A school as rows of a database: made by the worker, put in by whoever writes."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from etwin_cli.formats.json.result import Explain
from etwin_cli.formats.printable import printable
from etwin_cli.model.answers import Answers
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.numbers import exact_json
from etwin_cli.model.result import CriterionResult, Result
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.score import score

Value = str | int | float | None


class DatabaseRows(NamedTuple):
    """The rows of one school, in the order of the tables' columns, without the school's number."""

    school: tuple[Value, ...]
    criteria: list[tuple[Value, ...]]
    indicators: list[tuple[Value, ...]]
    diagnostics: list[tuple[Value, ...]]


def rows_of(
    file: str,
    rubric: Rubric,
    answers: Answers | None,
    diagnostics: Sequence[Diagnostic],
    explain: Explain,
) -> DatabaseRows:
    """The rows of a school. With an error among the diagnostics it has no score, and no parts."""
    errors = sum(not found.code.is_warning for found in diagnostics)
    noted = [_diagnostic(found, explain) for found in diagnostics]
    counted = (errors, len(noted) - errors)
    who = (_text(file), *_who(answers))
    if answers is None or errors:
        return DatabaseRows((*who, *[None] * 12, *counted), [], [], noted)
    result = score(rubric, answers)
    criteria = [row for found in result.criteria for row in _criteria(found, None)]
    indicators = [row for found in result.criteria for row in _indicators(found)]
    return DatabaseRows((*who, *_standing(result), *counted), criteria, indicators, noted)


def _who(answers: Answers | None) -> tuple[Value, ...]:
    if answers is None:
        return (None,) * 9
    said = (*answers.school, answers.period, answers.date, answers.respondent_role)
    return tuple([_text(each) for each in said])


def _standing(result: Result) -> tuple[Value, ...]:
    score, ends, claimed = result.score, result.range, result.claimed
    return (
        None if score is None else exact_json(score),
        None if ends is None else exact_json(ends.low),
        None if ends is None else exact_json(ends.high),
        None if claimed is None else exact_json(claimed),
        exact_json(result.coverage),
        int(result.provisional),
        None if result.band is None else result.band.id,
        *result.counts,
    )


def _criteria(found: CriterionResult, parent: str | None) -> Iterator[tuple[Value, ...]]:
    """A criterion and those in it, each before what it holds."""
    name, score = found.criterion.id, found.score
    yield name, parent, None if score is None else exact_json(score), *found.counts
    for child in found.criteria:
        yield from _criteria(child, name)


def _indicators(found: CriterionResult) -> Iterator[tuple[Value, ...]]:
    for child in found.criteria:
        yield from _indicators(child)
    for each in found.indicators:
        answer, share = each.answer, each.share
        yield (
            each.indicator.id,
            found.criterion.id,
            each.status.value,
            each.level,
            each.counted_level,
            None if share is None else exact_json(share),
            int(each.unsupported),
            len(answer.evidence),
            _text(answer.comment),
            _text(each.reason),
        )


def _diagnostic(found: Diagnostic, explain: Explain) -> tuple[Value, ...]:
    message, advice = explain(found)
    span = found.span
    return (
        found.code.value,
        found.code.slug,
        found.severity.value,
        _text(message),
        span and span.line,
        span and span.column,
        _text(advice),
    )


def _text(text: str | None) -> str | None:
    """A text that a terminal shows and does not obey; its line breaks and tabs stay."""
    return None if text is None else printable(text, keep="\n\t")
