"""One criterion alone, beside the total of all: `--criterion` of score and report."""

import json
from pathlib import Path

import pytest

from tests.commands.running import Ran, etwin

FILE = "established.ca.yaml"


@pytest.fixture
def folder(examples: Path) -> Path:
    return examples


def score(folder: Path, *arguments: str) -> Ran:
    return etwin("score", FILE, "--lang", "en", *arguments, cwd=folder)


def test_the_totals_stay_those_of_all_the_criteria(folder: Path) -> None:
    whole = json.loads(score(folder, "--format", "json").out)
    alone = json.loads(score(folder, "--format", "json", "--criterion", "role-model").out)
    (criterion,) = alone.pop("criteria")
    assert criterion in whole.pop("criteria")
    assert criterion["id"] == "role-model"
    for key in ("next_band", "borderline"):
        whole.pop(key), alone.pop(key)
    assert alone == whole


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_people_are_told_that_one_is_shown(folder: Path, form: str) -> None:
    ran = score(folder, "--format", form, "--criterion", "Shared leadership")
    said = " ".join(ran.out.replace("*", "").split())
    assert "Only the criterion Shared leadership is shown; the total is of all of them." in said
    assert "Total: between 57.7 and 59.0 of 100" in said
    assert "Staff taking part" in said
    assert "Mentoring" not in said


def test_a_table_has_its_rows_alone(folder: Path) -> None:
    rows = score(folder, "--format", "csv", "--criterion", "role-model").out.splitlines()
    assert len(rows) == 1 + 5


def test_a_gate_is_held_against_all_of_them(folder: Path) -> None:
    gate = ("--fail-under-criterion", "shared-leadership=99")
    ran = score(folder, "--criterion", "role-model", *gate)
    assert ran.code == 1
    assert "shared-leadership" in ran.err


@pytest.mark.parametrize(
    "other", [("--sensitivity",), ("--set", "mentoring=3"), ("--against", "x")]
)
def test_it_goes_without_what_if(folder: Path, other: tuple[str, ...]) -> None:
    ran = score(folder, "--criterion", "role-model", *other)
    assert (ran.code, ran.out) == (2, "")
    assert "--criterion goes without" in ran.err


@pytest.mark.parametrize("ending", ["md", "html"])
def test_a_report_of_one_criterion(folder: Path, tmp_path: Path, ending: str) -> None:
    page = tmp_path / f"report.{ending}"
    earlier = ("--previous", str(folder / "earlier" / "established-2024.ca.yaml"))
    ran = etwin(
        *("report", FILE, "--lang", "en", "--criterion", "role-model", "-o", str(page), *earlier),
        cwd=folder,
    )
    assert (ran.code, ran.err) == (0, "")
    text = page.read_text(encoding="utf-8")
    assert "the total is of all of them" in text
    assert "Mentoring other schools" in text
    assert "Staff taking part" not in text


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("coordinació repartida", "ca"),
        ("Coordinación  repartida", "es"),
        ("Shared coordination", "en"),
    ],
)
def test_an_indicator_is_explained_by_its_title_too(title: str, language: str) -> None:
    by_id = etwin("explain", "shared-coordination", "--lang", language)
    assert by_id.code == 0
    assert etwin("explain", title, "--lang", language) == by_id
