"""Results and gaps for a spreadsheet."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.formats.csv import gap_csv, score_csv
from etwin_cli.formats.json.writing import gap_json, result_json
from etwin_cli.formats.printable import printable, said
from etwin_cli.model.answers import Answer, NotApplicable
from etwin_cli.model.result import Result
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score
from tests.replacing import replace

from .problems import HOSTILE, is_obeyed
from .samples import COMPLETE, RUBRIC, SCHOOL, answers, level
from .snapshots import matches_snapshot

Row = dict[str, str]

csv.field_size_limit(1 << 20)


def read(text: str) -> list[Row]:
    """Read a table as a spreadsheet does; every row has every column."""
    assert text.endswith("\r\n")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    for row in rows:
        assert None not in row
        assert None not in row.values()
    return rows


def hostile_result(text: str) -> Result:
    """Give a result of a school that is called `text` and says it."""
    given = COMPLETE | {
        "decisions": level(2, comment=text),
        "families": Answer(NotApplicable(text)),
    }
    said = replace(answers(given), school=replace(SCHOOL, name=text), period=text)
    return score(RUBRIC, said)


@pytest.mark.parametrize("name", ["complete", "unfinished"])
def test_whole_tables(name: str, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(name)
    assert matches_snapshot(score_csv([("school.yaml", result)]), f"score-{name}.csv")
    assert matches_snapshot(gap_csv([("school.yaml", gaps(result))]), f"gap-{name}.csv")


def test_a_row_for_every_indicator_of_every_file(complete: Result, nothing: Result) -> None:
    rows = read(score_csv([("a.yaml", complete), ("b.yaml", nothing)]))
    names = [found.indicator.id for found in complete.all_indicators()]
    assert [(row["file"], row["indicator"]) for row in rows] == [
        (file, name) for file in ("a.yaml", "b.yaml") for name in names
    ]


def test_the_cells_of_a_row(complete: Result) -> None:
    rows = {row["indicator"]: row for row in read(score_csv([("a.yaml", complete)]))}
    assert list(rows["coordination"].values()) == [
        *("a.yaml", "Escola Els Til·lers", "2025-2026"),
        *("leadership", "Lideratge compartit", "coordination", "Coordinació repartida"),
        *("4", "2", "3", "1", "0.5", "50", "2", "answered", "0", "", ""),
    ]
    assert rows["support"]["evidence"] == "2"
    assert rows["decisions"]["comment"] == "Ho revisarem"
    # of the top criterion, as in the gaps
    assert rows["families"]["criterion"] == "openness"
    assert rows["families"]["reason"] == "Som un centre de persones adultes"
    assert [rows["families"][key] for key in ("level", "counted_level", "share", "score")] == (
        [""] * 4
    )


def test_steps_in_the_order_of_json(unfinished: Result) -> None:
    analysis = gaps(unfinished)
    rows = read(gap_csv([("a.yaml", analysis)]))
    same = json.loads(gap_json(analysis, "a.yaml"))["gaps"]
    assert [row["indicator"] for row in rows] == [each["indicator"] for each in same]
    assert [row["gain"] for row in rows] == [str(each["gain"]) for each in same]
    assert {row["blocks"] for row in rows} <= {"true", "false"}
    assert rows[0]["evidence_examples"].split("\n") == same[0]["evidence_examples"]


def test_no_file_is_a_table_without_rows() -> None:
    assert score_csv([]).count("\r\n") == gap_csv([]).count("\r\n") == 1


def test_no_byte_order_mark(complete: Result) -> None:
    assert score_csv([("a.yaml", complete)]).startswith("file,school,")


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t=", " =", "\n=", "＝", "＠", ";=", 'a; "-']
)
def test_a_text_that_begins_like_a_formula_has_an_apostrophe(sign: str) -> None:
    row = read(score_csv([(f"{sign}1+1", hostile_result(f"{sign}1+1"))]))[0]
    assert row["file"] == row["school"] == row["period"] == f"{sign[:-1]}'{sign[-1]}1+1"


def test_a_negative_number_stays_a_number(complete: Result) -> None:
    analysis = gaps(complete)
    losing = replace(analysis, steps=(replace(analysis.steps[0], gain=-analysis.steps[0].gain),))
    row = read(gap_csv([("a.yaml", losing)]))[0]
    assert float(row["gain"]) < 0


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_stay_in_their_cells(text: str) -> None:
    result = hostile_result(text)
    for written in (score_csv([(text, result)]), gap_csv([(text, gaps(result))])):
        written.encode()
        assert printable(written, keep="\r\n\t") == written
        assert not is_obeyed(written)
        for row in read(written):
            shown = said(text, keep="\n\t")
            assert row["school"].replace("'", "") == shown.replace("'", "")
        # with a semicolon between cells, as where the decimal sign is a comma, there are others
        for separator in (",", ";"):
            for cells in csv.reader(io.StringIO(written, newline=""), delimiter=separator):
                assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in cells)


@given(st.text(st.characters()))
def test_any_text_keeps_the_shape_of_the_table(text: str) -> None:
    result = hostile_result(text)
    rows = read(score_csv([(text, result)]))
    assert [row["indicator"] for row in rows] == [
        found.indicator.id for found in result.all_indicators()
    ]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_line_of_jsonl_is_one_line_whatever_it_holds(text: str) -> None:
    result = hostile_result(text)
    for line in (
        result_json(result, text, indent=None),
        gap_json(gaps(result), text, indent=None),
    ):
        assert len(line.splitlines()) == line.count("\n") == 1
        assert not is_obeyed(line)
