"""The parts that the schemas are made of.

They accept what the reader accepts of a value that an editor has parsed: where text is asked
for, an unquoted number or truth value is one too. `patternErrorMessage` and `errorMessage` are
what editors show instead of a pattern; everything else passes over them.
"""

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from etwin_cli.formats.printable import json_printable
from etwin_cli.languages import Words
from etwin_cli.model.ids import ID_PATTERN
from etwin_cli.model.nothing import AROUND_DAYS, DAYS, NUMBER, PHRASES

Node = dict[str, object]

DRAFT: Final = "http://json-schema.org/draft-07/schema#"

_TEXT: Final = ("string", "number", "boolean")
_NUMBER: Final = re.compile(r"[0-9]+(?:\.[0-9]*)?(?:e-?[0-9]+)?")
_PREFIXED: Final = re.compile(r"0o[0-7]+|0x[0-9a-f]+")
# Every day of the calendar from the year 1 on, so that no editor needs to know `format: date`.
_LEAP: Final = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
_DAY: Final = (
    "(?!0000)[0-9]{4}-(?:"
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8])"
    f")|{_LEAP}-02-29"
)
_UNSEEN: Final = r"\xad\u180e\u200b-\u200f\u2060-\u2064\ufeff"
_LINK: Final = rf"[hH][tT][tT][pP][sS]?://[^\s/?#{_UNSEEN}][^\s{_UNSEEN}]*"


# What stands around words. JavaScript refuses the escapes that Python makes, and has another `\W`.
_BETWEEN: Final = (
    r"[\x00-/:-@\x5b-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u2000-\u2bff\u3000-\u303f\ufeff]"
)
_LETTER: Final = r"[A-Za-z0-9\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff]"
_ACCENTED: Final = {
    "a": "aAàÀáÁ",
    "c": "cCçÇ",
    "e": "eEèÈéÉ",
    "i": "iIíÍïÏ",
    "n": "nNñÑ",
    "o": "oOòÒóÓ",
    "u": "uUúÚüÜ",
}


def written(schema: Node) -> str:
    """Give a schema as the text of a file."""
    text = json.dumps(schema, ensure_ascii=False, allow_nan=False, indent=1)
    return json_printable(text) + "\n"


def document(root: Node, definitions: Node | None = None) -> Node:
    """A whole schema: what the file is, and what its parts refer to."""
    return {"$schema": DRAFT, **root, **({"definitions": definitions} if definitions else {})}


def text(description: str) -> Node:
    """A text that may be left out, empty or blank."""
    return {"description": description, "type": [*_TEXT, "null"]}


def needed_text(words: Words, description: str) -> Node:
    """A text that is not blank."""
    return _patterned(words, "blank", r"\S", description, _TEXT)


def reason(words: Words) -> Node:
    """A text that says something: not blank, nor "none", "not yet", a number or a date alone."""
    # Draft-07 has no flag for the case.
    phrases = "|".join(map(_spelled, sorted(PHRASES)))
    named, around = ("|".join(map(_spelled, sorted(each))) for each in (DAYS, AROUND_DAYS))
    part = f"(?:{NUMBER}|{named}|{around})"
    day = f"(?=.*(?:[0-9]|{named})){part}(?:{_BETWEEN}+{part})*"
    pattern = f"^(?!{_BETWEEN}*(?:{_LETTER}|{phrases}|{day})?{_BETWEEN}*$)"
    return _patterned(words, "reason", pattern, words("error.reason"), ("string",))


def day(words: Words, description: str) -> Node:
    """A day of the calendar, or nothing."""
    return _patterned(words, "date", rf"^\s*(?:{_DAY})\s*$", description, ("string", "null"))


def link(words: Words, description: str) -> Node:
    """A link that is shown, never opened; or nothing."""
    return _patterned(words, "link", rf"^\s*(?:{_LINK})?\s*$", description, ("string", "null"))


def identifier(words: Words, description: str) -> Node:
    """An id of a rubric; one may look like a number."""
    pattern = rf"^\s*{ID_PATTERN.pattern}\s*$"
    return _patterned(words, "id", pattern, description, _TEXT) | {"minimum": 0}


def whole(description: str, low: int, high: int) -> Node:
    """A whole number within bounds, both included."""
    return {"description": description, "type": "integer", "minimum": low, "maximum": high}


def decimal(description: str, **bounds: int) -> Node:
    """A number; `bounds` are JSON Schema's own: minimum, exclusiveMinimum, maximum."""
    return {"description": description, "type": "number", **bounds}


def choice(description: str, choices: Iterable[tuple[object, str]]) -> Node:
    """One of a few values, each with what it means, or nothing."""
    nodes: list[Node] = [{"const": value, "description": said} for value, said in choices]
    return {"description": description, "oneOf": [*nodes, {"type": "null"}]}


def mapping(
    description: str, properties: Mapping[str, object], required: Sequence[str] = ()
) -> Node:
    """A mapping of these keys and no others."""
    node: Node = {
        "description": description,
        "type": "object",
        "properties": dict(properties),
        "additionalProperties": False,
    }
    return node | ({"required": list(required)} if required else {})


def by_id(description: str, each: Node) -> Node:
    """A mapping from names that the schema does not know to values of one kind; or nothing."""
    return {"description": description, "type": ["object", "null"], "additionalProperties": each}


def listed(description: str, item: Node, least: int = 0) -> Node:
    """A list of at least so many items."""
    return {"description": description, "type": "array", "minItems": least, "items": item}


def or_nothing(node: Node) -> Node:
    """The same, or null."""
    kinds = node["type"]
    return {**node, "type": [*(kinds if isinstance(kinds, list) else [kinds]), "null"]}


def reference(name: str) -> Node:
    """What `definitions` has under a name."""
    return {"$ref": f"#/definitions/{name}"}


def spellings(name: str) -> list[object]:
    """An id as an editor may have parsed it: unquoted, `2026` is a number and `true` a truth."""
    if name in ("true", "false"):
        return [name, name == "true"]
    if name.isdecimal():
        return [name, int(name)]
    if _PREFIXED.fullmatch(name):
        return [name, int(name, 0)]
    if _NUMBER.fullmatch(name) and math.isfinite(float(name)):
        return [name, float(name)]
    return [name]


def _spelled(phrase: str) -> str:
    """A phrase in whatever case, with whatever accents, and with whatever signs between words."""
    return "".join(
        r"[\W_]+" if each == " " else f"[{_ACCENTED.get(each, each + each.upper())}]"
        for each in phrase
    )


def _patterned(
    words: Words, error: str, pattern: str, description: str, kinds: Sequence[str]
) -> Node:
    """A value of these kinds; a text among them has to match."""
    return {
        "description": description,
        "type": list(kinds),
        "pattern": pattern,
        "patternErrorMessage": words(f"error.{error}"),
    }
