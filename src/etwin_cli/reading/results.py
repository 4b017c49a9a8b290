"""Results that were kept, as `etwin score --format json` wrote them (docs/formats.md, Results)."""

import json
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import Final, NoReturn

from etwin_cli.model.answers import (
    MAX_LEVEL,
    Answered,
    NotApplicable,
    School,
    State,
    Status,
    Unanswered,
    Unknown,
)
from etwin_cli.model.ids import ID_PATTERN
from etwin_cli.model.kept import KeptIndicator, KeptResult
from etwin_cli.sentences import Sentence

MAX_RESULT: Final = 8 * 1024 * 1024
"""Bytes; the result of the longest answers file takes a quarter of it."""
SCHEMA_VERSION: Final = 1

Object = dict[str, object]


class ResultError(ValueError):
    """A file is a result, but not one that can be read; says what is wrong with it."""


def read_result(data: bytes) -> KeptResult | None:
    """Give what a kept result says; None: the bytes are none (an answers file may be JSON too).

    Raises ResultError for a result with something missing, wrong or too large.
    """
    if data.removeprefix(BOM_UTF8).lstrip()[:1] != b"{":
        return None
    try:
        found = json.loads(data, parse_constant=_refuse_constant)
        if not isinstance(found, dict) or "schema_version" not in found:
            return None
        if len(data) > MAX_RESULT:
            _refuse(Sentence("it should be at most {limit} bytes", limit=MAX_RESULT))
        return _result(found)
    except ResultError:
        raise
    except RecursionError:
        _refuse(Sentence("it should be less deeply nested"))
    except ValueError:
        return None


def _refuse_constant(name: str) -> NoReturn:
    _wrong(name, Sentence("a number"))


def _result(found: Object) -> KeptResult:
    version = found["schema_version"]
    if version is True or version != SCHEMA_VERSION:
        _wrong("schema_version", Sentence("{version}", version=SCHEMA_VERSION))
    rubric, school = _object(found, "rubric"), _object(found, "school")
    indicators = tuple(_indicators(found))
    if len({each.id for each in indicators}) < len(indicators):
        _wrong("criteria", Sentence("without an indicator twice"))
    return KeptResult(
        rubric_id=_id(rubric),
        rubric_version=_text(rubric, "version"),
        digest=_text(rubric, "digest"),
        school=School(
            _text(school, "name"), *(_text_or_none(school, key) for key in School._fields[1:])
        ),
        period=_text_or_none(found, "period"),
        date=_text_or_none(found, "date"),
        indicators=indicators,
    )


def _indicators(found: Object) -> Iterator[KeptIndicator]:
    """Give the indicators of a result or a criterion, at any depth."""
    for criterion in _objects(found, "criteria"):
        yield from _indicators(criterion)
        yield from map(_indicator, _objects(criterion, "indicators"))


def _indicator(found: Object) -> KeptIndicator:
    highest = _level(found, "highest_level")
    if highest is None:
        _wrong("highest_level", Sentence("a level"))
    return KeptIndicator(
        id=_id(found),
        state=_state(found),
        has_evidence=bool(_objects(found, "evidence")),
        counted_level=_level(found, "counted_level"),
        highest_level=highest,
        share=_share(found),
    )


def _state(found: Object) -> State:
    level, reason = _level(found, "level"), _text_or_none(found, "reason")
    match _text(found, "status"):
        case Status.ANSWERED if level is not None:
            return Answered(level)
        case Status.UNANSWERED:
            return Unanswered()
        case Status.UNKNOWN:
            return Unknown(reason)
        case Status.NOT_APPLICABLE if reason is not None:
            return NotApplicable(reason)
        case _:
            return _wrong("status", Sentence("a status with its level or its reason"))


def _object(found: Object, key: str) -> Object:
    value = found.get(key)
    return value if isinstance(value, dict) else _wrong(key, Sentence("an object"))


def _objects(found: Object, key: str) -> list[Object]:
    value = found.get(key)
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        _wrong(key, Sentence("a list of objects"))
    return value


def _text(found: Object, key: str) -> str:
    value = found.get(key)
    return value if isinstance(value, str) else _wrong(key, Sentence("a text"))


def _id(found: Object) -> str:
    value = _text(found, "id")
    return value if ID_PATTERN.fullmatch(value) else _wrong("id", Sentence("an id"))


def _text_or_none(found: Object, key: str) -> str | None:
    return None if found.get(key) is None else _text(found, key)


def _level(found: Object, key: str) -> int | None:
    value = found.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_LEVEL:
        _wrong(key, Sentence("a level, 0 to {highest}", highest=MAX_LEVEL))
    return value


def _share(found: Object) -> int | float | None:
    value = found.get("share")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        _wrong("share", Sentence("a number, 0 to 1"))
    return value


def _wrong(key: str, expected: Sentence) -> NoReturn:
    _refuse(Sentence("{key} should be {expected}", key=key, expected=expected))


def _refuse(problem: Sentence) -> NoReturn:
    raise ResultError(problem)
