"""A database that answers the questions of an office."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from etwin_cli.batch.database import DatabaseSink
from etwin_cli.batch.jobs import Held, OutputFormat
from etwin_cli.batch.outputs import Errors
from etwin_cli.batch.partial import Place
from etwin_cli.batch.running import run
from etwin_cli.model.numbers import exact_json
from etwin_cli.reading.library import read_answers
from etwin_cli.scoring.score import score

from .cohort import BAD, DAY, RUBRIC, request


@pytest.fixture
def database(tmp_path: Path, examples: Path) -> Iterator[sqlite3.Connection]:
    jobs = [Held(path.name, path.read_bytes()) for path in sorted(examples.glob("*.yaml"))]
    jobs.append(Held("bad.yaml", BAD.encode()))
    out = tmp_path / "out.sqlite"
    sink = DatabaseSink(Place(out), Errors(None), RUBRIC, "", DAY, resume=False)
    run(iter(jobs), 2, request(OutputFormat.SQLITE), sink, None, lambda _: None)
    sink.finish(force=False)
    sink.close()
    connection = sqlite3.connect(out)
    yield connection
    connection.close()


def one(database: sqlite3.Connection, query: str) -> object:
    (value,) = database.execute(query).fetchone()
    return value


def test_a_school_has_the_figures_of_its_result(
    database: sqlite3.Connection, examples: Path
) -> None:
    answers, _ = read_answers(examples / "leading.en.yaml", RUBRIC, today=DAY)
    assert answers is not None
    result = score(RUBRIC, answers)
    assert result.score is not None
    assert result.band is not None
    row = database.execute(
        "SELECT name, country, score, band, answered, errors FROM schools WHERE file = ?",
        ("leading.en.yaml",),
    ).fetchone()
    school = answers.school
    figures = (exact_json(result.score), result.band.id, result.counts.answered, 0)
    assert row == (school.name, school.country, *figures)


def test_every_part_is_there_and_named(database: sqlite3.Connection) -> None:
    assert one(database, "SELECT count(*) FROM schools") == 5
    assert one(database, "SELECT count(*) FROM criteria") == 4 * 6
    assert one(database, "SELECT count(*) FROM indicators") == 4 * 43
    assert one(database, "SELECT count(*) FROM parts WHERE kind = 'indicator'") == 43
    unnamed = (
        "SELECT count(*) FROM indicators LEFT JOIN parts "
        "ON parts.kind = 'indicator' AND parts.id = indicator WHERE title IS NULL"
    )
    assert one(database, unnamed) == 0


def test_a_file_at_fault_is_a_school_without_a_score(database: sqlite3.Connection) -> None:
    query = "SELECT id, name, score, errors FROM schools WHERE file = 'bad.yaml'"
    number, *rest = database.execute(query).fetchone()
    assert rest == ["Bad", None, 1]
    found = database.execute("SELECT * FROM diagnostics WHERE school = ?", (number,)).fetchall()
    assert [row[1:4] for row in found] == [("ET105", "not-a-level", "error")]


def test_what_the_cohort_was_held_against(database: sqlite3.Connection) -> None:
    run_of = dict(database.execute("SELECT key, value FROM run"))
    assert run_of["rubric"] == "etwinning-school"
    assert run_of["schema_version"] == "1"
    assert run_of["maximum"] == "100"
    assert run_of["day"] == "2026-11-23"
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    assert {name for (name,) in tables} == {
        *("run", "parts", "schools", "criteria", "indicators", "diagnostics"),
    }
