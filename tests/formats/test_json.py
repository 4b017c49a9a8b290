import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from etwin_cli.formats.json.writing import diagnostics_json, gap_json, refused_json, result_json
from etwin_cli.formats.output_schemas import output_schema
from etwin_cli.formats.printable import printable
from etwin_cli.model.answers import School
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Span
from etwin_cli.model.gates import Gate, GateKind
from etwin_cli.model.result import Result
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.gates import verdict
from etwin_cli.scoring.score import score
from tests.replacing import replace

from .samples import COMPLETE, RUBRIC, SCHOOL, answers
from .snapshots import matches_snapshot

Json = Mapping[str, Any]
STANDING = [
    *("schema_version", "tool", "rubric", "file", "school", "period", "date", "respondent"),
    *("score", "maximum", "range", "claimed", "coverage", "provisional", "band", "next_band"),
]


def read(text: str) -> Json:
    """Read a whole output: one object, a newline, nothing that is not JSON."""
    assert text.endswith("}\n")
    found: Json = json.loads(text, parse_constant=pytest.fail)
    return found


def test_the_keys_of_a_result_and_their_order(complete: Result) -> None:
    found = read(result_json(complete, "school.yaml"))
    assert list(found) == [*STANDING, "borderline", "counts", "criteria", "plans", "gates"]
    assert list(found["tool"]) == ["name", "version"]
    assert list(found["rubric"]) == ["id", "version", "title", "language", "digest"]
    assert list(found["school"]) == ["name", "code", "country", "region", "place", "stage"]
    assert list(found["range"]) == ["low", "high"]
    assert list(found["band"]) == ["id", "title"]
    assert list(found["next_band"]) == ["id", "title", "missing"]
    assert {tuple(each) for each in found["next_band"]["missing"]} == {
        ("kind", "id", "needed", "actual")
    }


def test_what_came_of_every_gate(complete: Result) -> None:
    assert read(result_json(complete, "school.yaml"))["gates"] == []
    asked = [
        Gate(GateKind.SCORE, None, Fraction(119, 2)),
        Gate(GateKind.CRITERION, "leadership", Fraction(100)),
        Gate(GateKind.BAND, complete.rubric.bands[0].id),
        Gate(GateKind.COMPLETE),
        Gate(GateKind.UNSUPPORTED, None, Fraction(1)),
    ]
    gates = [verdict(complete, gate) for gate in asked]
    found = read(result_json(complete, "school.yaml", gates=gates))
    assert [list(each) for each in found["gates"]] == [
        ["kind", "id", "needed", "actual", "met"]
    ] * 5
    total, leadership, band, whole, unsupported = found["gates"]
    assert (total["kind"], total["id"], total["needed"]) == ("score", None, 59.5)
    assert total["actual"] == found["score"]
    assert total["met"] is (found["score"] >= 59.5)
    assert (leadership["kind"], leadership["id"], leadership["met"]) == (
        *("criterion", "leadership"),
        False,
    )
    assert leadership["actual"] == found["criteria"][0]["score"]
    assert band == {
        "kind": "band",
        "id": complete.rubric.bands[0].id,
        "needed": None,
        "actual": None,
        "met": True,
    }
    assert whole == {"kind": "complete", "id": None, "needed": 0, "actual": 0, "met": True}
    unsupported_now = found["counts"]["unsupported"]
    assert (unsupported["needed"], unsupported["actual"]) == (1, unsupported_now)
    Draft202012Validator(json.loads(output_schema("result"))).validate(found)


def test_the_keys_of_criteria_and_indicators(complete: Result) -> None:
    found = read(result_json(complete, "school.yaml"))
    leadership, openness = found["criteria"]
    assert list(leadership) == [
        *("id", "title", "score", "weight", "counts", "criteria", "indicators")
    ]
    counts = ["indicators", "answered", "unanswered", "not_applicable", "unsupported"]
    assert list(leadership["counts"]) == list(found["counts"]) == counts
    assert leadership["criteria"] == openness["indicators"] == []
    assert [each["id"] for each in openness["criteria"]] == ["inside", "outside"]
    assert list(leadership["indicators"][0]) == [
        *("id", "title", "level", "counted_level", "highest_level", "target", "gap", "share"),
        *("weight", "status", "evidence", "comment", "reason"),
    ]


def test_the_numbers(complete: Result) -> None:
    found = read(result_json(complete, "school.yaml"))
    assert found["maximum"] == 100
    assert isinstance(found["maximum"], int)
    assert found["criteria"][0]["weight"] == 1.5
    assert found["coverage"] == 0.7143
    assert found["score"] == found["range"]["low"]


def test_what_was_said(complete: Result) -> None:
    found = read(result_json(complete, "school.yaml"))
    leadership, openness = found["criteria"]
    coordination, decisions, support = leadership["indicators"]
    assert (coordination["level"], coordination["counted_level"]) == (4, 2)
    assert decisions["comment"] == "Ho revisarem"
    assert support["evidence"] == [
        {"title": "Acta del claustre", "date": "2026-02-11"},
        {"url": "https://example.org/x", "file": "evidence/x.pdf"},
    ]
    families = openness["criteria"][0]["indicators"][1]
    network = openness["criteria"][1]["indicators"][0]
    assert families["reason"] == "Som un centre de persones adultes"
    assert [families[key] for key in ("level", "counted_level", "gap", "share")] == [None] * 4
    assert (network["share"], network["status"]) == (1, "not_applicable")
    assert found["respondent"] == {"role": "leadership"}
    assert found["plans"] == {
        "openness": [
            {"text": "Obrir el centre al barri", "year": None, "indicator": None, "level": None},
            {"text": "Pujar un nivell", "year": 2, "indicator": "pupils", "level": 2},
        ]
    }


def test_what_was_not_said_is_null() -> None:
    bare = replace(
        answers({}, School("x")), period=None, date=None, respondent_role=None, plans=None
    )
    found = read(result_json(score(RUBRIC, bare), "-"))
    assert found["school"] == {"name": "x"} | dict.fromkeys(list(found["school"])[1:])
    for key in ("period", "date", "respondent", "score", "claimed", "band", "next_band", "plans"):
        assert found[key] is None
    assert found["range"] == {"low": 0, "high": 100}


def test_the_steps(unfinished: Result) -> None:
    found = read(gap_json(gaps(unfinished), "school.yaml"))
    assert list(found) == [*STANDING, "answer_first", "focus", "gaps"]
    assert {tuple(each) for each in found["focus"]} == {("id", "title", "gain")}
    assert {tuple(each) for each in found["gaps"]} == {
        (
            *("indicator", "title", "criterion", "kind", "level", "counted_level", "to_level"),
            *("target", "gain", "effort", "blocks", "descriptor", "evidence_examples"),
        )
    }
    by_id = {each["indicator"]: each for each in found["gaps"]}
    assert list(by_id)[-2:] == ["support", "families"]
    assert by_id["families"]["criterion"] == "openness"
    assert by_id["families"]["level"] is None
    assert by_id["decisions"]["effort"] == 0.5


@pytest.mark.parametrize("name", ["complete", "unfinished", "nothing"])
def test_whole_outputs(name: str, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(name)
    # the version of the tool is not what is tested
    text = result_json(result, "school.yaml").replace(f'"{_version()}"', '"VERSION"', 1)
    assert matches_snapshot(text, f"{name}.json")


def _version() -> str:
    from etwin_cli.model.version import __version__

    return __version__


def test_a_line_of_jsonl(complete: Result) -> None:
    for line in (
        result_json(complete, "a.yaml", indent=None),
        gap_json(gaps(complete), "a.yaml", indent=None),
    ):
        assert line.count("\n") == 1
    assert read(result_json(complete, "a.yaml", indent=None)) == read(
        result_json(complete, "a.yaml")
    )


def test_diagnostics() -> None:
    problem = Diagnostic(Code.NOT_A_LEVEL, "a.yaml", Span(3, 5, 3, 6), {"level": 9})
    unreadable = Diagnostic(Code.UNREADABLE_FILE, "b.yaml")
    files = [("a.yaml", False, [problem]), ("b.yaml", False, [unreadable]), ("c.yaml", True, [])]

    def explain(found: Diagnostic) -> tuple[str, str | None]:
        return f"message of {found.code.slug}", None if found.span is None else "do this"

    found = read(diagnostics_json(files, explain))
    assert list(found) == ["schema_version", "tool", "files"]
    assert [each["valid"] for each in found["files"]] == [False, False, True]
    assert list(found["files"][0]) == ["file", "valid", "diagnostics"]
    assert list(found["files"][0]["diagnostics"][0].items()) == [
        ("code", "ET105"),
        ("name", "not-a-level"),
        ("severity", "error"),
        ("message", "message of not-a-level"),
        ("path", "a.yaml"),
        ("line", 3),
        ("column", 5),
        ("end_line", 3),
        ("end_column", 6),
        ("help", "do this"),
    ]
    nowhere = found["files"][1]["diagnostics"][0]
    assert [nowhere[key] for key in ("line", "column", "end_line", "end_column", "help")] == (
        [None] * 5
    )
    line = refused_json("a.yaml", [problem], explain)
    assert line.count("\n") == 1
    assert list(read(line)) == ["file", "diagnostics"]


@given(st.text(st.characters()))
def test_any_text_can_be_written(text: str) -> None:
    hostile = answers(COMPLETE, replace(SCHOOL, name=text))
    written = result_json(score(RUBRIC, hostile), text)
    written.encode()
    assert printable(written, keep="\n") == written
    if not any(0xD800 <= ord(character) <= 0xDFFF for character in text):
        assert read(written)["school"]["name"] == text
