"""A row says what an answers file would say: the same answers, the same problems, at its cells."""

import json
from collections.abc import Callable
from datetime import date
from typing import Final

import pytest

from etwin_cli.model.answers import Answered, Answers, Evidence, NotApplicable, Unknown
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.ids import IndicatorId
from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.columns import read_header
from etwin_cli.reading.library import load_rubric
from etwin_cli.reading.table import read_json_row, read_row

RUBRIC: Final = load_rubric()
DAY: Final = date(2026, 11, 23)
ID: Final = IndicatorId("all-abilities")
PROMOTE: Final = IndicatorId("students-promote-to-families")

Read = tuple[Answers | None, tuple[Diagnostic, ...]]


def row(cells: dict[str, str]) -> Read:
    columns = read_header("t.csv", list(cells), RUBRIC)
    return read_row(columns, 7, list(cells.values()), RUBRIC, DAY)


def line(values: object) -> Read:
    text = values if isinstance(values, str) else json.dumps(values)
    return read_json_row("t.jsonl", 7, text, RUBRIC, DAY)


def codes(found: Read) -> list[str]:
    return [each.code.value for each in found[1]]


def places(found: Read) -> list[tuple[int, int]]:
    return [(each.span.line, each.span.column) for each in found[1] if each.span]


def test_the_same_answers_as_a_file() -> None:
    cells = {
        "school.name": "Institut Alt",
        "school.code": "08012345",
        "school.country": "NO",
        "language": "ca",
        "period": "2025-2026",
        "date": "2026-05-12",
        "respondent.role": "teacher",
        ID: " 3 ",
        f"{ID}.evidence": "https://example.org/a\n\nMinutes, at the office",
        f"{ID}.comment": "null",
        PROMOTE: "n/a: all our pupils are adults",
        "area-ambassador": "?: to ask the network",
        "dissemination": "?",
        "action-plan": "",
    }
    text = f"""
rubric: etwinning-school
language: ca
school: {{name: Institut Alt, code: "08012345", country: "NO"}}
period: 2025-2026
date: 2026-05-12
respondent: {{role: teacher}}
answers:
  {ID}:
    level: 3
    evidence: ["https://example.org/a", "Minutes, at the office"]
    comment: "null"
  {PROMOTE}: {{not_applicable: all our pupils are adults}}
  area-ambassador: {{unknown: to ask the network}}
  dissemination: {{unknown: }}
"""
    expected = decode_answers(open_answers(text.encode(), "a.yaml"), RUBRIC, DAY)
    assert row(cells) == expected
    assert expected[1] == ()
    assert line({name: cell for name, cell in cells.items() if cell})[0] == expected[0]


def test_what_a_row_says() -> None:
    answers, _ = row(
        {"school.name": "A", ID: "2", f"{ID}.evidence": "poster", PROMOTE: "N/A : adults"}
    )
    assert answers is not None
    assert answers.answers[ID].state == Answered(2)
    assert answers.answers[ID].evidence == (Evidence(title="poster"),)
    assert answers.answers[PROMOTE].state == NotApplicable("adults")
    assert row({"school.name": "A", ID: "? : later"})[0].answers[ID].state == Unknown("later")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("cells", "code", "column"),
    [
        ({"school.name": "A", ID: "often"}, "ET105", 2),
        ({"school.name": "A", ID: "2.5"}, "ET105", 2),
        ({"school.name": "A", ID: "9"}, "ET106", 2),
        ({"school.name": "A", ID: "03"}, "ET028", 2),
        ({"school.name": "A", ID: "n/a: x"}, "ET108", 2),
        ({"school.name": "A", PROMOTE: "n/a"}, "ET109", 2),
        ({"school.name": "A", "date": "2026-13-01"}, "ET027", 2),
        ({"school.name": "A", "date": "2027-01-01"}, "ET152", 2),
        ({"school.name": "A", "rubric": "other"}, "ET104", 2),
        ({"school.name": "A", ID: "1", f"{ID}.comment": "to a@example.org"}, "ET154", 3),
        ({"school.code": "1", "school.name": ""}, "ET020", 1),
        ({"school.name": "A\udce9", ID: "1"}, "ET003", 1),
    ],
)
def test_problems_stand_at_their_cells(cells: dict[str, str], code: str, column: int) -> None:
    found = row(cells)
    assert code in codes(found)
    assert (7, column) in places(found)
    assert {each.path for each in found[1]} == {"t.csv"}


def test_a_level_without_the_evidence_it_needs() -> None:
    (problem,) = row({"school.name": "A", ID: "4"})[1]
    assert problem.code is Code.MISSING_EVIDENCE
    assert problem.excerpt is not None
    assert problem.excerpt.text == "4"


def test_more_cells_than_columns() -> None:
    columns = read_header("t.csv", ["school.name"], RUBRIC)
    found = read_row(columns, 2, ["A", "", "more"], RUBRIC, DAY)
    assert (codes(found), places(found)) == (["ET040"], [(2, 3)])
    assert found[0] is None


def test_a_cell_in_a_column_without_a_name_is_told() -> None:
    columns = read_header("t.csv", ["school.name", "", ID], RUBRIC)
    assert codes(read_row(columns, 2, ["A", " ", "1"], RUBRIC, DAY)) == []
    found = read_row(columns, 2, ["A", "lost", "1"], RUBRIC, DAY)
    assert (codes(found), places(found)) == (["ET040"], [(2, 2)])


def test_a_row_that_ends_early_is_told_and_read() -> None:
    columns = read_header("t.csv", ["school.name", ID, PROMOTE], RUBRIC)
    answers, problems = read_row(columns, 2, ["A", "1"], RUBRIC, DAY)
    assert [each.code for each in problems] == [Code.SHORT_ROW]
    assert problems[0].values == {"found": 2, "expected": 3}
    assert answers is not None
    assert answers.answers[ID].state == Answered(1)


@pytest.mark.parametrize("cell", ["a\0b", "\x1b[2J", "a\x0bb", "\x7f", "x\ufffe"])
def test_a_control_character_in_a_cell_is_an_error_there(cell: str) -> None:
    found = row({"school.name": "A", f"{ID}.comment": cell})
    assert (codes(found), places(found)) == (["ET007"], [(7, 2)])
    assert codes(line({"school.name": "A", f"{ID}.comment": cell})) in ([], ["ET007"])


@pytest.mark.parametrize("code", ["8.01E+06", "1,7099214E+07", "1e+5"])
def test_a_code_that_a_spreadsheet_has_rounded_is_an_error(code: str) -> None:
    found = row({"school.name": "A", "school.code": code})
    assert (codes(found), places(found)) == (["ET042"], [(7, 2)])


@pytest.mark.parametrize("code", ["08012345", "E10000", "8E6", "1.5", "17-E+1"])
def test_a_code_that_resembles_such_a_number_is_none(code: str) -> None:
    assert codes(row({"school.name": "A", "school.code": code})) == []


@pytest.mark.parametrize("cell", ["2.0", "2,0", "2.00", " 2.0 "])
def test_a_whole_number_with_decimals_is_a_level(cell: str) -> None:
    answers, problems = row({"school.name": "A", ID: cell})
    assert problems == ()
    assert answers is not None
    assert answers.answers[ID].state == Answered(2)


@pytest.mark.parametrize("cell", ["2.5", "2.05", "2.", ".0", "-2.0", "2.0.0"])
def test_another_number_with_decimals_is_none(cell: str) -> None:
    assert codes(row({"school.name": "A", ID: cell})) == ["ET105"]


@pytest.mark.parametrize(
    ("written", "expected"), [("12/5/2026", []), ("12/05/2026 18:30:05", ["ET029"])]
)
@pytest.mark.parametrize("read", [row, line])
def test_a_day_may_be_written_with_the_day_first(
    read: Callable[[dict[str, str]], Read], written: str, expected: list[str]
) -> None:
    found = read({"school.name": "A", "date": written})
    assert codes(found) == expected
    assert found[0] is not None
    assert found[0].date == "2026-05-12"


NAMES: Final = [each.title or "" for each in RUBRIC.indicators_by_id[ID].levels]


@pytest.mark.parametrize(
    "cell", [f"2 · {NAMES[2]}", f"2 - {NAMES[2]}", NAMES[2].upper(), f" {NAMES[2]} ", "2·"]
)
@pytest.mark.parametrize("read", [row, line])
def test_a_level_may_be_called_by_its_name(
    read: Callable[[dict[str, str]], Read], cell: str
) -> None:
    """As the list of a form has it, and as a form on the web exports it."""
    found = read({"school.name": "A", ID: cell})
    assert codes(found) == []
    assert found[0] is not None
    assert found[0].answers[ID].state == Answered(2)


@pytest.mark.parametrize(
    "cell", [f"2 · {NAMES[3]}", f"3 {NAMES[2]}", NAMES[2][:-1], f"2 {NAMES[2]}, 3"]
)
def test_what_is_no_name_of_that_level_is_an_error(cell: str) -> None:
    assert codes(row({"school.name": "A", ID: cell})) == ["ET105"]


@pytest.mark.parametrize("cell", ["? · We still need to find out", "?"])
def test_what_there_is_to_find_out_may_have_its_name(cell: str) -> None:
    found = row({"school.name": "A", ID: cell})
    assert found[0] is not None
    assert found[0].answers[ID].state == Unknown(None)


def test_a_row_without_a_school() -> None:
    columns = read_header("t.csv", ["school.name", ID], RUBRIC)
    assert codes(read_row(columns, 2, ["", "1"], RUBRIC, DAY)) == ["ET020"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ("no json", "ET004"),
        ("[1]", "ET004"),
        ("[" * 5000, "ET004"),
        ({"school.name": "A", "all-abilitys": 2}, "ET021"),
        ('{"school.name": "A", "school.name": "B"}', "ET013"),
        ({"school.name": "A", ID: True}, "ET105"),
        ({"school.name": "A", ID: 2.5}, "ET105"),
        ({"school.name": "A", ID: {"level": 2}}, "ET105"),
        ({"school.name": "A", ID: [2]}, "ET105"),
        ({"school.name": {"x": 1}}, "ET022"),
        ({"school.name": "A", f"{ID}.comment": ["x"]}, "ET022"),
        (
            {"school.name": "A", f"{ID}.evidence": [{"title": "poster", "date": "2026-13-01"}]},
            "ET027",
        ),
        ('{"school.name": "A", "all-abilities.evidence": {"url": "x", "url": "y"}}', "ET013"),
        (f'{{"school.name": "A", "{ID}.evidence": {"[" * 50}{"]" * 50}}}', "ET008"),
        ('{"school.name": "\udce9"}', "ET003"),
    ],
)
def test_what_a_line_of_json_may_have_wrong(values: object, code: str) -> None:
    found = line(values)
    assert code in codes(found)
    assert {place[0] for place in places(found)} == {7}


def test_a_whole_number_of_json_may_have_decimals() -> None:
    answers, problems = line({"school.name": "A", ID: 2.0})
    assert problems == ()
    assert answers is not None
    assert answers.answers[ID].state == Answered(2)


def test_values_of_json_as_they_are_written() -> None:
    answers, diagnostics = line(
        {
            "school.name": "A",
            "school.code": 8012345,
            ID: 3,
            f"{ID}.evidence": [{"file": "a.pdf", "date": "2026-01-02"}, "poster"],
            "action-plan": None,
            "dissemination": "?",
        }
    )
    assert diagnostics == ()
    assert answers is not None
    assert answers.school.code == "8012345"
    assert answers.answers[ID].state == Answered(3)
    assert len(answers.answers[ID].evidence) == 2
    assert answers.answers[IndicatorId("dissemination")].state == Unknown(None)
