"""The JSON Schemas (draft 2020-12) of what the commands print as JSON: `etwin schema result`.

They hold for one `schema_version`: every key is required but a gap analysis' `path`, and there is
no other.
"""

import json
from collections.abc import Callable, Mapping
from typing import Final

from etwin_cli.formats.item_schema import analysis
from etwin_cli.formats.json.result import SCHEMA_VERSION
from etwin_cli.formats.json.schema import (
    COUNT,
    COUNT_OR_HALF,
    ID,
    LEVEL,
    NUMBER,
    PLACE,
    POSITIVE,
    SHARE,
    TEXT,
    TRUTH,
    Schema,
    about,
    document,
    list_of,
    object_of,
    one_of,
    or_null,
    ref,
    rubric,
    tool,
    with_optional,
)
from etwin_cli.formats.summary_schema import summary
from etwin_cli.model.answers import School, Status
from etwin_cli.model.diagnostics import Severity
from etwin_cli.model.gates import GateKind
from etwin_cli.model.result import GapKind, MissingKind


def output_schema(name: str) -> str:
    """Give the schema of a report as text, by its name in `OUTPUT_SCHEMAS`; KeyError for any other."""
    return json.dumps(OUTPUT_SCHEMAS[name](), ensure_ascii=False, indent=2) + "\n"


def _result() -> Schema:
    return document(
        "What etwin score --format json prints; a line of --format jsonl is the same, or the "
        "`refused` of the schema of diagnostics",
        object_of(
            **_standing(),
            borderline=about(list_of(ID), "indicators that alone, one level lower, lose the band"),
            counts=ref("counts"),
            criteria=list_of(ref("criterion")),
            plans=or_null(
                {"type": "object", "propertyNames": ID, "additionalProperties": list_of(_plan())}
            ),
            gates=about(list_of(_gate()), "what was asked of the result; empty: nothing was"),
        ),
        counts=_counts(),
        criterion=_criterion(),
        indicator=_indicator(),
        evidence=_evidence(),
    )


def _gap() -> Schema:
    return document(
        "What etwin gap --format json prints",
        with_optional(
            object_of(
                **_standing(),
                answer_first=about(
                    or_null(object_of(needed=POSITIVE, open=POSITIVE)),
                    "how many more answers come before any step; null: enough are there",
                ),
                focus=about(
                    {**list_of(object_of(id=ID, title=TEXT, gain=NUMBER)), "maxItems": 3},
                    "empty where questions come first",
                ),
                gaps=about(list_of(ref("step")), "the steps, then the questions still open"),
            ),
            path=about(_path(), "only with --path"),
        ),
        step=_step(),
    )


def _path() -> Schema:
    return object_of(
        band=about(or_null(ID), "the one aimed at; null: every one is reached"),
        reachable=TRUTH,
        effort=about(
            or_null(COUNT_OR_HALF),
            "of all the steps; null: none lead to the band, or there are too many to compare",
        ),
        score=about(or_null(NUMBER), "the total then"),
        questions=about(list_of(ID), "open indicators, to be answered first"),
        steps=list_of(
            object_of(
                indicator=ID,
                title=TEXT,
                criterion=about(ID, "the top criterion"),
                from_level=LEVEL,
                to_level=LEVEL,
                effort=about(POSITIVE, "whole or half"),
                gain=about(NUMBER, "of the total, once the steps before it are taken"),
                descriptor=or_null(TEXT),
            )
        ),
        reason=about(or_null(TEXT), "why the band is not reached, or why there are no steps"),
    )


def _diagnostics() -> Schema:
    problems = list_of(ref("diagnostic"))
    checked = object_of(file=TEXT, valid=TRUTH, diagnostics=problems)
    return document(
        "What etwin validate --format json prints",
        object_of(
            schema_version={"const": SCHEMA_VERSION},
            tool=tool(),
            files=list_of(checked),
        ),
        refused={
            "description": "The line of etwin score --format jsonl for a file with an error",
            **object_of(file=TEXT, diagnostics=problems),
        },
        diagnostic=_diagnostic(),
    )


OUTPUT_SCHEMAS: Final[Mapping[str, Callable[[], Schema]]] = {
    "result": _result,
    "gap": _gap,
    "diagnostics": _diagnostics,
    "summary": summary,
    "analysis": analysis,
}


def _standing() -> dict[str, Schema]:
    """What results and gaps begin with."""
    missing = object_of(kind=one_of(MissingKind), id=or_null(ID), needed=NUMBER, actual=NUMBER)
    return {
        "schema_version": {"const": SCHEMA_VERSION},
        "tool": tool(),
        "rubric": rubric(),
        "file": about(TEXT, "as it was named"),
        "school": object_of(name=TEXT, **dict.fromkeys(School._fields[1:], or_null(TEXT))),
        "period": or_null(TEXT),
        "date": or_null(TEXT),
        "respondent": or_null(object_of(role=TEXT)),
        "score": about(or_null(NUMBER), "0 to maximum; null: nothing is answered"),
        "maximum": POSITIVE,
        "range": about(
            or_null(object_of(low=NUMBER, high=NUMBER)), "whatever the open questions' answers"
        ),
        "claimed": about(or_null(NUMBER), "the score if every level had its evidence"),
        "coverage": about(SHARE, "answered indicators of all"),
        "provisional": about(TRUTH, "true while anything is open"),
        "band": or_null(object_of(id=ID, title=TEXT)),
        "next_band": or_null(object_of(id=ID, title=TEXT, missing=list_of(missing))),
    }


def _counts() -> Schema:
    return object_of(
        indicators=about(COUNT, "answered + unanswered + not_applicable"),
        answered=COUNT,
        unanswered=about(COUNT, "unknown included"),
        not_applicable=COUNT,
        unsupported=about(COUNT, "answered, but without the evidence that the level needs"),
    )


def _criterion() -> Schema:
    return object_of(
        id=ID,
        title=TEXT,
        score=about(or_null(NUMBER), "0 to maximum; null: all of it is left out"),
        weight=POSITIVE,
        counts=ref("counts"),
        criteria=list_of(ref("criterion")),
        indicators=list_of(ref("indicator")),
    )


def _indicator() -> Schema:
    return object_of(
        id=ID,
        title=TEXT,
        level=about(or_null(LEVEL), "as answered"),
        counted_level=about(or_null(LEVEL), "null: not applicable"),
        highest_level=LEVEL,
        target=LEVEL,
        gap=about(or_null(LEVEL), "levels from counted_level up to target"),
        share=about(or_null(SHARE), "null: left out"),
        weight=POSITIVE,
        status=one_of(Status),
        evidence=list_of(ref("evidence")),
        comment=or_null(TEXT),
        reason=or_null(TEXT),
    )


def _evidence() -> Schema:
    """Alone among the objects, it has only the keys that were given."""
    return {
        "type": "object",
        "properties": {"url": TEXT, "file": TEXT, "title": TEXT, "date": TEXT},
        "anyOf": [{"required": [key]} for key in ("url", "file", "title")],
        "additionalProperties": False,
    }


def _plan() -> Schema:
    year: Schema = {"enum": [1, 2, None]}
    return object_of(text=TEXT, year=year, indicator=or_null(ID), level=or_null(LEVEL))


def _gate() -> Schema:
    return object_of(
        kind=one_of(GateKind),
        id=about(or_null(ID), "of the criterion or the band"),
        needed=about(
            or_null(NUMBER), "the least score, or the most open or unsupported; null: a band"
        ),
        actual=about(or_null(NUMBER), "what there is; null: no score, or a band"),
        met=about(TRUTH, "decided on the exact value"),
    )


def _step() -> Schema:
    return object_of(
        indicator=ID,
        title=TEXT,
        criterion=about(ID, "the top criterion"),
        kind=one_of(GapKind),
        level=or_null(LEVEL),
        counted_level=LEVEL,
        to_level=LEVEL,
        target=LEVEL,
        gain=about(NUMBER, "of the total, on 0 to maximum, if it alone moved to to_level"),
        effort=about(POSITIVE, "whole or half"),
        blocks=about(TRUTH, "the band in view cannot be reached without it"),
        descriptor=or_null(TEXT),
        evidence_examples=list_of(TEXT),
    )


def _diagnostic() -> Schema:
    return object_of(
        code={"type": "string", "pattern": "^ET[0-9]{3}$"},
        name=TEXT,
        severity=one_of(Severity),
        message=TEXT,
        path=TEXT,
        line=about(PLACE, "null: the problem has no place in the text"),
        column=about(PLACE, "in characters"),
        end_line=PLACE,
        end_column=about(PLACE, "the first one after it"),
        help=or_null(TEXT),
    )
