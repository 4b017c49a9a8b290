"""A cohort's database is opened to be read; whatever is none is told so, and never a traceback."""

import os
import sqlite3
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import pytest

from etwin_cli.batch.database import DatabaseSink
from etwin_cli.batch.inputs import find
from etwin_cli.batch.jobs import OutputFormat
from etwin_cli.batch.outputs import Errors
from etwin_cli.batch.partial import Place
from etwin_cli.batch.running import run
from etwin_cli.cohort.opening import Cohort, CohortError, opened_cohort
from etwin_cli.model.digest import digest
from tests.batch.cohort import DAY, RUBRIC, fill, request


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A cohort of 40 schools, one of which has an error."""
    folder = fill(tmp_path / "in", 40, bad=(3,))
    out = tmp_path / "out.sqlite"
    sink = DatabaseSink(Place(out), Errors(None), RUBRIC, "", DAY, resume=False)
    run(find([str(folder)]), 8, request(OutputFormat.SQLITE), sink, None, lambda _: None)
    sink.finish(force=False)
    sink.close()
    return out


def changed(path: Path, *statements: str) -> Path:
    """The database after someone has been at it."""
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(CohortError) as refused, opened_cohort(str(path)):
        pass
    assert str(refused.value) == f"{path} {refused.value.reason}"
    return refused.value.reason


def read_all(cohort: Cohort) -> int:
    return len(cohort.database.execute("SELECT * FROM indicators").fetchall())


def test_what_the_cohort_was_held_against(path: Path) -> None:
    with opened_cohort(str(path)) as cohort:
        found = cohort.run
        assert read_all(cohort) == 39 * 43
    assert (found.rubric, found.rubric_version) == (RUBRIC.id, RUBRIC.version)
    assert (found.rubric_title, found.rubric_language) == (RUBRIC.title, RUBRIC.language)
    assert found.rubric_digest == digest(RUBRIC)
    assert (found.maximum, found.decimals) == (Fraction(100), 1)
    assert (found.day, found.schools) == (DAY, 40)


def test_nothing_can_be_written(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(CohortError), opened_cohort(str(path)) as cohort:
        cohort.database.execute("DELETE FROM schools")
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["a #b?.sqlite", "50%41.sqlite", "-x.sqlite", "ü.sqlite"])
def test_any_name_will_do(name: str, path: Path) -> None:
    other = path.rename(path.with_name(name))
    with opened_cohort(str(other)) as cohort:
        assert cohort.run.schools == 40


def test_what_is_no_database(tmp_path: Path) -> None:
    text = tmp_path / "text.sqlite"
    text.write_text("rubric: etwinning-school\n" * 100)
    assert "is not the database of a cohort" in refusal(text)
    assert "is a folder" in refusal(tmp_path)
    assert "is not there" in refusal(tmp_path / "missing.sqlite")
    empty = tmp_path / "empty.sqlite"
    empty.touch()
    assert "is not the database of a cohort" in refusal(empty)


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.sqlite")
    assert "no plain file" in refusal(tmp_path / "pipe.sqlite")


def test_a_database_of_something_else(path: Path) -> None:
    assert "parts is not there" in refusal(changed(path, "DROP TABLE parts"))


@pytest.mark.parametrize(
    "statements",
    [
        ("ALTER TABLE schools RENAME COLUMN score TO points",),
        ("DROP TABLE schools", "CREATE VIEW schools AS SELECT * FROM indicators"),
        ("DROP TABLE schools", "CREATE VIRTUAL TABLE schools USING fts5(id, file, score)"),
        (
            "DROP TABLE schools",
            (
                "CREATE VIRTUAL TABLE schools USING fts5(id, file, name, code, country, region, place,"
                "stage, period, date, respondent, score, low, high, claimed, coverage, provisional,"
                "band, indicators, answered, unanswered, not_applicable, unsupported, errors, warnings)"
            ),
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql = replace(sql, 'CREATE ', 'CREATE  ') WHERE name = 'schools'",
        ),
    ],
)
def test_a_table_that_is_not_as_it_should_be(statements: tuple[str, ...], path: Path) -> None:
    assert "schools is not there as it should be" in refusal(changed(path, *statements))


def test_an_office_may_add_what_it_needs(path: Path) -> None:
    more = [f"ALTER TABLE {table} ADD COLUMN seen" for table in ("run", "schools", "parts")]
    changed(path, "CREATE INDEX by_band ON schools(band)", *more)
    with opened_cohort(str(path)) as cohort:
        assert cohort.run.schools == 40


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("schema_version", "'2'", "of version 2; this etwin reads version 1"),
        ("complete", "'0'", "left unfinished"),
        ("maximum", "'0.00'", "maximum"),
        ("maximum", "'1e9'", "maximum"),
        ("maximum", "x'00'", "maximum"),
        ("decimals", "'-1'", "decimals"),
        ("day", "'yesterday'", "yesterday"),
    ],
)
def test_what_it_says_of_itself_is_checked(key: str, value: str, said: str, path: Path) -> None:
    changed(path, f"UPDATE run SET value = {value} WHERE key = '{key}'")  # noqa: S608 (a test's)
    assert said in refusal(path)


@pytest.mark.parametrize("key", ["rubric", "rubric_digest", "maximum", "day", "complete"])
def test_nothing_of_it_may_be_missing(key: str, path: Path) -> None:
    changed(path, f"DELETE FROM run WHERE key = '{key}'")  # noqa: S608 (a test's)
    assert refusal(path)


def test_an_unfinished_run(tmp_path: Path) -> None:
    out = tmp_path / "other.sqlite"
    sink = DatabaseSink(Place(out), Errors(None), RUBRIC, "", DAY, resume=False)
    folder = fill(tmp_path / "in", 40)
    run(find([str(folder)]), 1, request(OutputFormat.SQLITE), sink, None, lambda _: None)
    assert "unfinished" in refusal(sink.place.partial)
    sink.close()
    assert "unfinished" in refusal(sink.place.partial)


@pytest.mark.parametrize("share", [0.01, 0.3, 0.7, 0.999])
def test_half_a_file(share: float, path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    assert refusal(path)


def test_damage_inside(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(3 * 4096, len(data), 4096):
        data[place : place + 16] = b"\xff" * 16
    path.write_bytes(data)
    with pytest.raises(CohortError, match="damaged"), opened_cohort(str(path)) as cohort:
        read_all(cohort)


def test_a_schema_that_is_no_text(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data.replace(b"CREATE TABLE schools", b"CREATE TABLE \xa8\xff\xfe\xc0\x81ls"))
    assert "is damaged" in refusal(path)


def test_text_that_is_none(path: Path) -> None:
    changed(path, "UPDATE indicators SET comment = CAST(x'ff' AS TEXT) WHERE school = 1")
    with pytest.raises(CohortError), opened_cohort(str(path)) as cohort:
        read_all(cohort)
