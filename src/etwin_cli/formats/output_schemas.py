"""The JSON Schemas (draft 2020-12) of what the commands print as JSON: `etwin schema result`.

They hold for one `schema_version`: every key is required but a gap analysis' `path`, and there is
no other.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from etwin_cli.formats.objects import SCHEMA_VERSION
from etwin_cli.model.answers import School, Status
from etwin_cli.model.diagnostics import Severity
from etwin_cli.model.ids import ID_PATTERN
from etwin_cli.model.result import GapKind, MissingKind

Schema = Mapping[str, object]

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Final[Schema] = {"type": "string"}
_NUMBER: Final[Schema] = {"type": "number"}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_PLACE: Final[Schema] = {"type": ["integer", "null"], "minimum": 1}
_LEVEL: Final[Schema] = {"type": "integer", "minimum": 0, "maximum": 100}
_SHARE: Final[Schema] = {"type": "number", "minimum": 0, "maximum": 1}
_COUNT_OR_HALF: Final[Schema] = {"type": "number", "minimum": 0, "multipleOf": 0.5}
_POSITIVE: Final[Schema] = {"type": "number", "exclusiveMinimum": 0}
_TRUTH: Final[Schema] = {"type": "boolean"}
_ID: Final[Schema] = {"type": "string", "pattern": f"^{ID_PATTERN.pattern}$"}


def output_schema(name: str) -> str:
    """Give the schema `result`, `gap` or `diagnostics` as text; KeyError for any other name."""
    return json.dumps(OUTPUT_SCHEMAS[name](), ensure_ascii=False, indent=2) + "\n"


def _result() -> Schema:
    return _document(
        "What etwin score --format json prints; a line of --format jsonl is the same, or the "
        "`refused` of the schema of diagnostics",
        _object(
            **_standing(),
            borderline=_about(_list(_ID), "indicators that alone, one level lower, lose the band"),
            counts=_ref("counts"),
            criteria=_list(_ref("criterion")),
            plans=_or_null(
                {"type": "object", "propertyNames": _ID, "additionalProperties": _list(_plan())}
            ),
        ),
        counts=_counts(),
        criterion=_criterion(),
        indicator=_indicator(),
        evidence=_evidence(),
    )


def _gap() -> Schema:
    return _document(
        "What etwin gap --format json prints",
        _with_optional(
            _object(
                **_standing(),
                focus={**_list(_object(id=_ID, title=_TEXT, gain=_NUMBER)), "maxItems": 3},
                gaps=_about(_list(_ref("step")), "the steps, then the questions still open"),
            ),
            path=_about(_path(), "only with --path"),
        ),
        step=_step(),
    )


def _path() -> Schema:
    return _object(
        band=_about(_or_null(_ID), "the one aimed at; null: every one is reached"),
        reachable=_TRUTH,
        effort=_about(_or_null(_COUNT_OR_HALF), "of all the steps; null: none lead to the band"),
        score=_about(_or_null(_NUMBER), "the total then"),
        questions=_about(_list(_ID), "open indicators, to be answered first"),
        steps=_list(
            _object(
                indicator=_ID,
                title=_TEXT,
                criterion=_about(_ID, "the top criterion"),
                from_level=_LEVEL,
                to_level=_LEVEL,
                effort=_about(_POSITIVE, "whole or half"),
                gain=_about(_NUMBER, "of the total, once the steps before it are taken"),
                descriptor=_or_null(_TEXT),
            )
        ),
        reason=_about(_or_null(_TEXT), "why the band is not reached"),
    )


def _diagnostics() -> Schema:
    problems = _list(_ref("diagnostic"))
    checked = _object(file=_TEXT, valid=_TRUTH, diagnostics=problems)
    return _document(
        "What etwin validate --format json prints",
        _object(
            schema_version={"const": SCHEMA_VERSION},
            tool=_tool(),
            files=_list(checked),
        ),
        refused={
            "description": "The line of etwin score --format jsonl for a file with an error",
            **_object(file=_TEXT, diagnostics=problems),
        },
        diagnostic=_diagnostic(),
    )


OUTPUT_SCHEMAS: Final[Mapping[str, Callable[[], Schema]]] = {
    "result": _result,
    "gap": _gap,
    "diagnostics": _diagnostics,
}


def _standing() -> dict[str, Schema]:
    """What results and gaps begin with."""
    rubric = _object(
        id=_ID,
        version=_TEXT,
        title=_TEXT,
        language=_TEXT,
        digest=_about(
            {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
            "whole scores are comparable exactly when it is equal",
        ),
    )
    missing = _object(kind=_one_of(MissingKind), id=_or_null(_ID), needed=_NUMBER, actual=_NUMBER)
    return {
        "schema_version": {"const": SCHEMA_VERSION},
        "tool": _tool(),
        "rubric": rubric,
        "file": _about(_TEXT, "as it was named"),
        "school": _object(name=_TEXT, **dict.fromkeys(School._fields[1:], _or_null(_TEXT))),
        "period": _or_null(_TEXT),
        "date": _or_null(_TEXT),
        "respondent": _or_null(_object(role=_TEXT)),
        "score": _about(_or_null(_NUMBER), "0 to maximum; null: nothing is answered"),
        "maximum": _POSITIVE,
        "range": _about(
            _or_null(_object(low=_NUMBER, high=_NUMBER)), "whatever the open questions' answers"
        ),
        "claimed": _about(_or_null(_NUMBER), "the score if every level had its evidence"),
        "coverage": _about(_SHARE, "answered indicators of all"),
        "provisional": _about(_TRUTH, "true while anything is open"),
        "band": _or_null(_object(id=_ID, title=_TEXT)),
        "next_band": _or_null(_object(id=_ID, title=_TEXT, missing=_list(missing))),
    }


def _tool() -> Schema:
    return _object(name={"const": "etwin"}, version=_TEXT)


def _counts() -> Schema:
    return _object(
        indicators=_about(_COUNT, "answered + unanswered + not_applicable"),
        answered=_COUNT,
        unanswered=_about(_COUNT, "unknown included"),
        not_applicable=_COUNT,
        unsupported=_about(_COUNT, "answered, but without the evidence that the level needs"),
    )


def _criterion() -> Schema:
    return _object(
        id=_ID,
        title=_TEXT,
        score=_about(_or_null(_NUMBER), "0 to maximum; null: all of it is left out"),
        weight=_POSITIVE,
        counts=_ref("counts"),
        criteria=_list(_ref("criterion")),
        indicators=_list(_ref("indicator")),
    )


def _indicator() -> Schema:
    return _object(
        id=_ID,
        title=_TEXT,
        level=_about(_or_null(_LEVEL), "as answered"),
        counted_level=_about(_or_null(_LEVEL), "null: not applicable"),
        highest_level=_LEVEL,
        target=_LEVEL,
        gap=_about(_or_null(_LEVEL), "levels from counted_level up to target"),
        share=_about(_or_null(_SHARE), "null: left out"),
        weight=_POSITIVE,
        status=_one_of(Status),
        evidence=_list(_ref("evidence")),
        comment=_or_null(_TEXT),
        reason=_or_null(_TEXT),
    )


def _evidence() -> Schema:
    """Alone among the objects, it has only the keys that were given."""
    return {
        "type": "object",
        "properties": {"url": _TEXT, "file": _TEXT, "title": _TEXT, "date": _TEXT},
        "anyOf": [{"required": [key]} for key in ("url", "file", "title")],
        "additionalProperties": False,
    }


def _plan() -> Schema:
    year: Schema = {"enum": [1, 2, None]}
    return _object(text=_TEXT, year=year, indicator=_or_null(_ID), level=_or_null(_LEVEL))


def _step() -> Schema:
    return _object(
        indicator=_ID,
        title=_TEXT,
        criterion=_about(_ID, "the top criterion"),
        kind=_one_of(GapKind),
        level=_or_null(_LEVEL),
        counted_level=_LEVEL,
        to_level=_LEVEL,
        target=_LEVEL,
        gain=_about(_NUMBER, "of the total, on 0 to maximum, if it alone moved to to_level"),
        effort=_about(_POSITIVE, "whole or half"),
        blocks=_about(_TRUTH, "the band in view cannot be reached without it"),
        descriptor=_or_null(_TEXT),
        evidence_examples=_list(_TEXT),
    )


def _diagnostic() -> Schema:
    return _object(
        code={"type": "string", "pattern": "^ET[0-9]{3}$"},
        name=_TEXT,
        severity=_one_of(Severity),
        message=_TEXT,
        path=_TEXT,
        line=_about(_PLACE, "null: the problem has no place in the text"),
        column=_about(_PLACE, "in characters"),
        end_line=_PLACE,
        end_column=_about(_PLACE, "the first one after it"),
        help=_or_null(_TEXT),
    )


def _document(description: str, root: Schema, **definitions: Schema) -> Schema:
    return {"$schema": _DRAFT, "description": description, **root, "$defs": definitions}


def _object(**properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _with_optional(schema: Schema, **properties: Schema) -> Schema:
    known: Any = schema["properties"]
    return {**schema, "properties": {**known, **properties}}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(values: type[MissingKind | Status | GapKind | Severity]) -> Schema:
    return {"enum": [value.value for value in values]}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _about(schema: Schema, description: str) -> Schema:
    return {"description": description, **schema}
