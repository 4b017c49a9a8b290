"""What says "none" or "not yet" counts as nothing, whichever door it comes through."""

from datetime import date

import pytest

from etwin_cli.model.answers import Answer, Answered, Evidence, NotApplicable, Unanswered
from etwin_cli.model.form_columns import Column
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.columns import read_header
from etwin_cli.reading.library import load_rubric
from etwin_cli.reading.table import read_row
from etwin_cli.reading.workbook.form import decode_form, open_form
from etwin_cli.scoring.score import score
from tests.formats.samples import RUBRIC as SAMPLE
from tests.reading.workbook.filling import named

from .helpers import marked, places, read_one

DAY = date(2026, 11, 23)
LINK = "https://example.org/a"


def test_evidence_that_says_there_is_none(rubric: Rubric) -> None:
    answer, diagnostics = read_one("{level: 3, evidence: Encara no}", rubric)
    assert answer == Answer(Answered(3))
    assert places(diagnostics) == ["ET151 4:21", "ET159 4:34"]
    assert marked(diagnostics[1]) == "Encara no"
    assert diagnostics[1].values == {"reason": "evidence", "found": "Encara no"}


@pytest.mark.parametrize(
    ("written", "expected", "told"),
    [
        (
            "[no, Acta 7, '-', 2026]",
            [Evidence(title="Acta 7")],
            ["evidence", "evidence", "evidence"],
        ),
        ("['', ~, pendent]", [], ["evidence"]),
        (f"{{url: '{LINK}', title: no}}", [Evidence(url=LINK)], ["title"]),
        (
            "{file: acta.pdf, title: x, date: 2026-02-11}",
            [Evidence(None, "acta.pdf", None, "2026-02-11")],
            ["title"],
        ),
        ("{title: no}", [], ["title"]),
        ("{title: per trobar, date: 2026-02-11}", [], ["title"]),
        ("{file: no, title: Acta 7}", [Evidence(title="Acta 7")], ["file"]),
        ("{file: pendent}", [], ["file"]),
        ("{file: '2026', title: '?'}", [], ["file", "title"]),
        ("'no en tenim, pendent de fer'", [Evidence(title="no en tenim, pendent de fer")], []),
    ],
)
def test_pieces_of_evidence(
    parser: str, rubric: Rubric, written: str, expected: list[Evidence], told: list[str]
) -> None:
    answer, diagnostics = read_one(f"\n    level: 2\n    evidence: {written}", rubric)
    assert answer.evidence == tuple(expected), parser
    assert [each.code.value for each in diagnostics] == ["ET159"] * len(told)
    assert [each.values["reason"] for each in diagnostics] == told


@pytest.mark.parametrize(
    "reason", ["x", "no", "Sí", "'-'", "2026", "pendent", "n/a", "'3 de juny'"]
)
def test_what_is_no_reason_is_marked_itself(rubric: Rubric, reason: str) -> None:
    answer, diagnostics = read_one(f"{{not_applicable: {reason}}}", rubric, "outreach")
    assert type(answer.state) is Unanswered
    assert places(diagnostics) == ["ET109 4:30"]
    assert marked(diagnostics[0]) == reason
    assert diagnostics[0].values == {
        "reason": "said",
        "indicator": "outreach",
        "found": reason.strip("'"),
        "when": "there is nobody to reach",
    }


def test_a_reason_that_resembles_one_is_one(rubric: Rubric) -> None:
    answer, diagnostics = read_one("{not_applicable: no pupils here}", rubric, "outreach")
    assert (answer.state, diagnostics) == (NotApplicable("no pupils here"), ())


def test_the_cells_of_a_table() -> None:
    rubric = load_rubric()
    first, excused = "shared-coordination", "students-promote-to-families"
    names = ["school.name", first, f"{first}.evidence", excused]
    columns = read_header("t.csv", names, rubric)
    answers, diagnostics = read_row(columns, 7, ["A", "4", "pendent\nActa 7\n-", ""], rubric, DAY)
    assert answers is not None
    assert answers.answers[IndicatorId(first)].evidence == (Evidence(title="Acta 7"),)
    assert places(diagnostics) == ["ET159 7:3", "ET159 7:3"]
    _, diagnostics = read_row(columns, 7, ["A", "4", "Acta 7", "n/a: x"], rubric, DAY)
    assert places(diagnostics) == ["ET109 7:4"]


def test_a_form_that_says_no_everywhere_is_not_all_right() -> None:
    form = named()
    for indicator in SAMPLE.all_indicators():
        form.set(indicator.id, Column.LEVEL, indicator.levels[-1].level)
        form.set(indicator.id, Column.EVIDENCE, "No")
    answers, diagnostics = decode_form(open_form(form.saved(), "form.xlsx"), SAMPLE, DAY)
    assert answers is not None
    told = [each for each in diagnostics if each.code.value == "ET159"]
    assert len(told) == len(SAMPLE.indicators_by_id)
    assert all(
        each.sheet and each.place.endswith(f"F{each.span.line}") for each in told if each.span
    )
    result = score(SAMPLE, answers)
    assert result.counts.unsupported > 0
    assert result.score is not None
    assert result.claimed == SAMPLE.maximum
    assert result.score < SAMPLE.maximum


def test_a_reason_of_a_form_that_is_none() -> None:
    form = named().set("families", Column.LEVEL, "n/a · no escau")
    form.set("families", Column.REASON, date(2026, 5, 12))
    _, diagnostics = decode_form(open_form(form.saved(), "form.xlsx"), SAMPLE, DAY)
    assert [f"{each.code.value} {each.place}" for each in diagnostics] == [
        "ET109 'Centre obert'!E6"
    ]
