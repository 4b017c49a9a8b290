"""Results that were kept: read back whole, or refused with what is wrong."""

import json
from codecs import BOM_UTF8
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli import load_rubric, read_answers
from etwin_cli.formats.json.writing import result_json
from etwin_cli.reading.results import MAX_RESULT, ResultError, read_result
from etwin_cli.scoring.score import score

RUBRIC = load_rubric("etwinning-school")
EXAMPLES = Path(__file__).parents[2] / "examples"


def kept() -> Any:
    answers, _ = read_answers(EXAMPLES / "established.ca.yaml", RUBRIC)
    assert answers is not None
    return json.loads(result_json(score(RUBRIC, answers), "a.yaml"))


def read(found: Any) -> object:
    return read_result(json.dumps(found).encode())


def test_a_result_is_read_back() -> None:
    found = read_result(json.dumps(kept()).encode())
    assert found is not None
    assert (found.rubric_id, found.period, found.school.code) == (
        "etwinning-school",
        "2025-2026",
        "17099214",
    )
    assert [each.id for each in found.indicators] == list(RUBRIC.indicators_by_id)


def test_a_byte_order_mark_is_nothing() -> None:
    data = json.dumps(kept()).encode()
    assert read_result(BOM_UTF8 + data) == read_result(data) is not None


@pytest.mark.parametrize(
    "data",
    [b"", b"rubric: etwinning-school\n", b"[]", b'{"rubric": "x"}', b'{"a": ', b"{a: 1}", b"\xff"],
)
def test_what_is_no_result_may_be_an_answers_file(data: bytes) -> None:
    assert read_result(data) is None


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("schema_version",), 2, "schema_version should be 1"),
        (("rubric",), None, "rubric should be an object"),
        (("schema_version",), True, "schema_version should be 1"),
        (("rubric", "id"), "x" * 65, "id should be an id"),
        (("rubric", "digest"), 5, "digest should be a text"),
        (("criteria",), {}, "criteria should be a list of objects"),
        (("criteria", 0, "indicators"), [1], "indicators should be a list of objects"),
        (("criteria", 0, "indicators", 0, "level"), True, "level should be a level"),
        (("criteria", 0, "indicators", 0, "level"), 101, "level should be a level"),
        (("criteria", 0, "indicators", 0, "highest_level"), None, "highest_level should be"),
        (("criteria", 0, "indicators", 0, "share"), 1.5, "share should be a number"),
        (("criteria", 0, "indicators", 0, "share"), float("nan"), "NaN should be a number"),
        (("criteria", 0, "indicators", 0, "status"), "x", "status should be a status"),
        (("criteria", 0, "indicators", 0, "level"), None, "status should be a status"),
        (("criteria", 0, "indicators", 0, "id"), "\x1b[31m", "id should be an id"),
        (("criteria", 0, "indicators", 0, "id"), "shared-decisions", "without an indicator twice"),
    ],
)
def test_a_result_that_cannot_be_read_says_what_is_wrong(
    path: tuple[str | int, ...], value: object, expected: str
) -> None:
    found = kept()
    *way, last = path
    place = found
    for key in way:
        place = place[key]
    place[last] = value
    with pytest.raises(ResultError, match=expected):
        read(found)


def test_limits() -> None:
    with pytest.raises(ResultError, match="at most"):
        read_result(json.dumps({**kept(), "more": "x" * MAX_RESULT}).encode())
    deep = '{"schema_version": 1, "a": ' + "[" * 200_000
    with pytest.raises(ResultError, match="nested"):
        read_result(deep.encode())
    assert read_result(b'{"schema_version": ' + b"9" * 5000 + b"}") is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(st.data())
def test_anything_in_a_result_is_read_or_refused(data: st.DataObject) -> None:
    found = kept()
    place: Any = found
    while isinstance(place, dict | list) and place and data.draw(st.integers(0, 5)):
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(place[key], dict | list) or data.draw(st.booleans()):
            place[key] = data.draw(JSON)
            break
        place = place[key]
    with suppress(ResultError):
        read(found)
