"""Results and gaps for a spreadsheet: one kind of row each (docs/machine-formats.md).

UTF-8 without a byte-order mark, `\\r\\n`, a decimal point. Where a spreadsheet would begin a formula,
there is an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from etwin_cli.formats.formulas import defused
from etwin_cli.formats.json.result import gap_of, indicator_of
from etwin_cli.formats.printable import said
from etwin_cli.model.numbers import exact_json
from etwin_cli.model.result import CriterionResult, Gap, GapAnalysis, IndicatorResult, Result
from etwin_cli.model.rubric import Criterion

_SCORE: Final = (
    *("file", "school", "period", "criterion", "criterion_title", "indicator", "indicator_title"),
    *("level", "counted_level", "target", "gap", "share", "score", "weight", "status"),
    *("evidence", "reason", "comment"),
)
_GAP: Final = (
    *("file", "school", "period", "criterion", "criterion_title", "indicator", "indicator_title"),
    *("kind", "level", "counted_level", "to_level", "target", "gain", "effort", "blocks"),
    *("descriptor", "evidence_examples"),
)

Row = Mapping[str, object]


def score_csv(rows: Iterable[tuple[str, Result]]) -> str:
    """Give a row for every indicator of every file; a file is as the user named it.

    Numbers are those of JSON: `share` is 0..1, `score` the share on 0..maximum; `evidence` is how
    many pieces there are. The criterion is the top one.
    """
    return table(_SCORE, _score_rows(rows))


def gap_csv(rows: Iterable[tuple[str, GapAnalysis]]) -> str:
    """Give a row for every step, then every open question, in the order of `gap --format json`."""
    return table(_GAP, _gap_rows(rows))


def _score_rows(rows: Iterable[tuple[str, Result]]) -> Iterator[Row]:
    for file, result in rows:
        for criterion, found in _indicators(result.criteria):
            share = found.share
            yield {
                **_whose(file, result),
                **_where(criterion),
                **indicator_of(found),
                "indicator": found.indicator.id,
                "indicator_title": found.indicator.title,
                "score": None if share is None else exact_json(share * result.rubric.maximum),
                "evidence": len(found.answer.evidence),
            }


def _indicators(
    criteria: Iterable[CriterionResult],
) -> Iterator[tuple[Criterion, IndicatorResult]]:
    for top in criteria:
        for found in top.all_indicators():
            yield top.criterion, found


def _gap_rows(rows: Iterable[tuple[str, GapAnalysis]]) -> Iterator[Row]:
    for file, analysis in rows:
        for gap in (*analysis.steps, *analysis.questions):
            yield {**_whose(file, analysis.result), **_step(gap)}


def _step(gap: Gap) -> Row:
    return {
        **gap_of(gap),
        **_where(gap.criterion),
        "indicator_title": gap.result.indicator.title,
        "blocks": "true" if gap.blocks else "false",
        "evidence_examples": "\n".join(gap.result.indicator.evidence_examples),
    }


def _whose(file: str, result: Result) -> Row:
    return {"file": file, "school": result.answers.school.name, "period": result.answers.period}


def _where(criterion: Criterion) -> Row:
    return {"criterion": criterion.id, "criterion_title": criterion.title}


def table(columns: Iterable[str], rows: Iterable[Row]) -> str:
    """Give rows under the names of their columns; a row may have more than these."""
    names = list(columns)
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([_cell(row[name]) for name in names] for row in rows)
    return stream.getvalue()


def _cell(value: object) -> object:
    """Give a text so that it stays one, and anything else as it is; nothing for None."""
    if not isinstance(value, str):
        return value
    return defused(said(value, keep="\n\t"))
