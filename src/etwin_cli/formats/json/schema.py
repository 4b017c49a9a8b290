"""What the schemas of reports are made of (JSON Schema, draft 2020-12)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from etwin_cli.model.ids import ID_PATTERN

Schema = Mapping[str, object]

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
TEXT: Final[Schema] = {"type": "string"}
NUMBER: Final[Schema] = {"type": "number"}
COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
PLACE: Final[Schema] = {"type": ["integer", "null"], "minimum": 1}
LEVEL: Final[Schema] = {"type": "integer", "minimum": 0, "maximum": 100}
SHARE: Final[Schema] = {"type": "number", "minimum": 0, "maximum": 1}
COUNT_OR_HALF: Final[Schema] = {"type": "number", "minimum": 0, "multipleOf": 0.5}
POSITIVE: Final[Schema] = {"type": "number", "exclusiveMinimum": 0}
TRUTH: Final[Schema] = {"type": "boolean"}
ID: Final[Schema] = {"type": "string", "pattern": f"^{ID_PATTERN.pattern}$"}


def rubric() -> Schema:
    """The rubric that something was scored with."""
    return object_of(
        id=ID,
        version=TEXT,
        title=TEXT,
        language=TEXT,
        digest=about(
            {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
            "whole scores are comparable exactly when it is equal",
        ),
    )


def tool() -> Schema:
    """The program that wrote it."""
    return object_of(name={"const": "etwin"}, version=TEXT)


def document(description: str, root: Schema, **definitions: Schema) -> Schema:
    """A whole schema, with what it refers to."""
    return {"$schema": DRAFT, "description": description, **root, "$defs": definitions}


def object_of(**properties: Schema) -> Schema:
    """An object that has these keys, and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def with_optional(schema: Schema, **properties: Schema) -> Schema:
    """The same object, which may have these keys too."""
    known: Any = schema["properties"]
    return {**schema, "properties": {**known, **properties}}


def list_of(items: Schema) -> Schema:
    """Any number of these."""
    return {"type": "array", "items": items}


def or_null(schema: Schema) -> Schema:
    """Return what takes a value of `schema`, or null where there is nothing to be told."""
    return {"anyOf": [schema, {"type": "null"}]}


def one_of(values: type[StrEnum]) -> Schema:
    """One of these words."""
    return {"enum": [value.value for value in values]}


def ref(name: str) -> Schema:
    """What the schema defines under a name."""
    return {"$ref": f"#/$defs/{name}"}


def about(schema: Schema, description: str) -> Schema:
    """The same, and what it means."""
    return {"description": description, **schema}
