"""Many schools together, through real processes: etwin summary, batch --summary, score --against."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from tests.commands.running import Ran, etwin
from tests.documents import REPOSITORY

from .test_batch import OWN, names, small, started, until

RUBRIC = ("--rubric", "own-rubric/rubric.yaml")
TABLE = ("--table", "own-rubric/schools.csv", *RUBRIC)
JSON = ("--summary-format", "json")


@pytest.fixture
def place(tmp_path: Path, examples: Path) -> Path:
    """Where a command runs: with the table of schools that the documents show."""
    shutil.copytree(examples / "own-rubric", tmp_path / "own-rubric")
    return tmp_path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of that table, made once."""
    folder = tmp_path_factory.mktemp("made")
    out = folder / "cohort.sqlite"
    assert etwin("batch", *TABLE, "-o", out, cwd=REPOSITORY / "examples").code == 1
    return out


@pytest.fixture
def cohort(made: Path, place: Path) -> Path:
    """The database of that table."""
    return Path(shutil.copy(made, place))


def untold(ran: Ran, said: str) -> None:
    """The request is refused, and why."""
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert ran.out == ""


# etwin summary


def test_a_summary(cohort: Path, place: Path) -> None:
    ran = etwin("summary", cohort, "--by", "country", cwd=place)
    assert (ran.code, ran.err) == (0, "")
    assert "with a score: 22 · with nothing answered yet: 1 · with errors: 1\n" in ran.out
    assert "\n3 other groups together " in ran.out
    assert "MT" not in ran.out
    assert max(map(len, ran.out.splitlines())) <= 80


def test_every_school_is_nowhere_named(cohort: Path, place: Path) -> None:
    with closing(sqlite3.connect(cohort)) as database:
        schools = [name for (name,) in database.execute("SELECT name FROM schools")]
    for form in ("text", "markdown", "json"):
        ran = etwin("summary", cohort, "--format", form, "--by", "place", cwd=place)
        assert ran.code == 0
        assert not [name for name in schools if name in ran.out]


def test_json_is_as_its_schema_says(cohort: Path, place: Path) -> None:
    schema = json.loads(etwin("schema", "summary").out)
    for more in ((), ("--by", "country"), ("--least", "23", "--by", "region")):
        ran = etwin("summary", cohort, "-f", "json", *more, cwd=place)
        Draft202012Validator(schema).validate(json.loads(ran.out))


def test_a_file_whole_or_not_at_all(cohort: Path, place: Path) -> None:
    command = ("summary", cohort, "-f", "markdown", "-o", "out.md")
    assert etwin(*command, cwd=place) == Ran(0, "", "")
    text = (place / "out.md").read_text()
    assert text == etwin("summary", cohort, "-f", "markdown", cwd=place).out
    untold(etwin(*command, cwd=place), "--force")
    assert etwin(*command, "--force", cwd=place).code == 0


def test_titles_in_another_language(place: Path, examples: Path) -> None:
    command = ("batch", examples / "*.yaml", "-o", "four.sqlite")
    assert etwin(*command, cwd=place).code == 0
    spanish = etwin("summary", "four.sqlite", "--least", "2", "--lang", "es", cwd=place).out
    assert "Liderazgo compartido" in spanish
    plain = json.loads(etwin("summary", "four.sqlite", "-f", "json", cwd=place).out)
    assert plain["rubric"]["language"] == "ca"
    asked = etwin("summary", "four.sqlite", "-f", "json", "--lang", "en", cwd=place).out
    assert json.loads(asked)["rubric"]["language"] == "en"
    # of another state of the rubric the words may be others: its own are kept
    with closing(sqlite3.connect(place / "four.sqlite")) as database, database:
        database.execute("UPDATE run SET value = 'sha256:0' WHERE key = 'rubric_digest'")
    other = etwin("summary", "four.sqlite", "--least", "2", "--lang", "es", cwd=place).out
    assert "Lideratge compartit" in other


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.sqlite"], "none.sqlite is not there"),
        (["own-rubric"], "is a folder"),
        (["own-rubric/schools.csv"], "is not the database of a cohort"),
        (["cohort.sqlite", "--least", "1"], "--least"),
        (["cohort.sqlite", "--by", "name"], "--by"),
        (["cohort.sqlite", "--format", "csv"], "--format"),
        (["half.sqlite"], "is damaged"),
        (["unfinished.sqlite.partial"], "unfinished"),
        (["\x1b[31m.sqlite"], "\\u001b[31m.sqlite is not there"),
        ([], "COHORT"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_asked(arguments: list[str], said: str, cohort: Path, place: Path) -> None:
    data = cohort.read_bytes()
    (place / "half.sqlite").write_bytes(data[: len(data) // 2])
    partial = place / "unfinished.sqlite.partial"
    partial.write_bytes(data)
    with closing(sqlite3.connect(partial)) as database, database:
        database.execute("UPDATE run SET value = '0' WHERE key = 'complete'")
    untold(etwin("summary", *arguments, cwd=place), said)


def test_all_with_errors(place: Path) -> None:
    small(place, 6, bad=tuple(range(6)))
    assert etwin("batch", *OWN, "-o", "out.sqlite", cwd=place).code == 1
    ran = etwin("summary", "out.sqlite", "--by", "country", cwd=place)
    assert ran.code == 0
    assert "with a score: 0 · with errors: 6\n" in ran.out


# etwin batch --summary


def test_whatever_the_output_the_summary_is_the_same(cohort: Path, place: Path) -> None:
    expected = etwin("summary", cohort, "-f", "json", cwd=place).out
    for ending in ("csv", "jsonl", "sqlite"):
        before = names(place)
        ran = etwin("batch", *TABLE, "-o", f"out.{ending}", *JSON, cwd=place)
        assert (ran.code, ran.out) == (1, expected)
        assert ran.err == f"24 schools in out.{ending}; with errors: 1\n"
        assert names(place) == before | {f"out.{ending}"}


def test_a_summary_as_text_and_in_a_file(cohort: Path, place: Path) -> None:
    ran = etwin("batch", *TABLE, "-o", "out.csv", "--summary", cwd=place)
    assert ran.out == etwin("summary", cohort, cwd=place).out
    command = ("batch", *TABLE, "-o", "two.csv", "--summary-output", "summary.txt")
    assert etwin(*command, cwd=place).out == ""
    assert (place / "summary.txt").read_text().startswith("Our first year with eTwinning")


def test_any_number_of_workers_gives_the_same_summary(place: Path) -> None:
    small(place, 600, bad=(0, 300))
    told = set()
    for number in (1, 3):
        ran = etwin(
            "batch", *OWN, "-o", "out.csv", "--force", *JSON, "--workers", str(number), cwd=place
        )
        assert ran.code == 1
        told.add(ran.out)
    assert len(told) == 1


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_interrupted_run_goes_on_to_the_same_summary(place: Path) -> None:
    small(place, 1200, bad=(1, 1150))
    files = [f"in/{path.name}\n" for path in sorted((place / "in").iterdir())]
    given = ("--from", "-", *OWN[1:])
    expected = etwin("batch", *given, "-o", "whole.csv", *JSON, cwd=place, stdin="".join(files))
    command = (*given, "-o", "out.csv", *JSON)
    run = started(*command, "--workers", "1", place=place, stdin=subprocess.PIPE)
    assert run.stdin is not None
    # It waits for more names when it is interrupted, so that it cannot be done before.
    run.stdin.write("".join(files[:1100]).encode())
    run.stdin.flush()
    partial = place / "out.csv.partial"
    until(lambda: partial.exists() and partial.read_bytes().count(b"\n") > 1088, run)
    run.send_signal(signal.SIGINT)
    run.communicate(timeout=300)
    assert run.returncode == 130
    assert {"out.csv.partial", "out.csv.summary.partial"} <= names(place)
    plain = etwin("batch", *given, "-o", "out.csv", "--resume", cwd=place, stdin="".join(files))
    untold(plain, "the unfinished run was begun with --summary")
    ran = etwin("batch", *command, "--resume", cwd=place, stdin="".join(files))
    assert "going on after 1024 schools" in ran.err
    assert (ran.code, ran.out) == (1, expected.out)
    assert (place / "out.csv").read_bytes() == (place / "whole.csv").read_bytes()
    assert names(place) == {"own-rubric", "own.yaml", "in", "whole.csv", "out.csv"}


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("begun", [(), ("--summary",)])
def test_a_run_at_work_is_not_pushed_aside(begun: tuple[str, ...], place: Path) -> None:
    small(place, 400)
    other = () if begun else ("--summary",)
    command = ("--from", "-", *OWN[1:], "-o", "out.csv")
    run = started(*command, *begun, "--workers", "1", place=place, stdin=subprocess.PIPE)
    assert run.stdin is not None
    run.stdin.write("".join(f"in/{path.name}\n" for path in (place / "in").iterdir()).encode())
    run.stdin.flush()
    until((place / "out.csv.partial").exists, run)
    untold(etwin("batch", *OWN, "-o", "out.csv", *other, "--force", cwd=place), "run is at work on")
    run.communicate(timeout=300)
    assert run.returncode == 0
    assert (place / "out.csv").read_text().count("\n") == 401


def test_a_run_goes_on_as_it_began(place: Path) -> None:
    small(place, 1)
    (place / "out.csv.partial").write_text("x")
    ran = etwin("batch", *OWN, "-o", "out.csv", "--summary", "--resume", cwd=place)
    untold(ran, "the unfinished run was begun without --summary")
    (place / "out.csv.summary.partial").write_text("x")
    assert etwin("batch", *OWN, "-o", "out.csv", "--force", cwd=place).code == 0
    assert names(place) == {"own-rubric", "own.yaml", "in", "out.csv"}


@pytest.mark.parametrize("other", ["out.csv", "bad.jsonl"])
def test_the_summary_has_a_file_of_its_own(other: str, place: Path) -> None:
    before = names(place)
    command = ("batch", *TABLE, "-o", "out.csv", "--errors", "bad.jsonl", "--summary-output", other)
    untold(etwin(*command, cwd=place), "the summary cannot go to the same file")
    (place / "mine.txt").write_text("mine")
    taken = etwin("batch", *TABLE, "-o", "out.csv", "--summary-output", "mine.txt", cwd=place)
    untold(taken, "--force")
    assert names(place) == before | {"mine.txt"}


# etwin score --against

SCHOOL = ("own-rubric/answers.yaml", *RUBRIC)


def test_a_school_among_others(cohort: Path, place: Path) -> None:
    ran = etwin("score", *SCHOOL, "--against", cohort, cwd=place)
    assert ran.code == 0
    assert "  - Total: between the second and the third quarter of 22 schools\n" in ran.out
    assert "(together): in the third quarter of 20 schools\n" in ran.out
    before = etwin("score", *SCHOOL, cwd=place).out
    assert ran.out.startswith(before.partition("What two classes say")[0].rstrip())


def test_too_few_schools_to_say(place: Path) -> None:
    table = place / "own-rubric" / "schools.csv"
    table.write_text("".join(table.read_text().splitlines(keepends=True)[:8]))
    assert etwin("batch", *TABLE, "-o", "few.sqlite", cwd=place).code == 0
    ran = etwin("score", *SCHOOL, "--against", "few.sqlite", cwd=place)
    assert ran.code == 0
    assert "Schools of the cohort with a score: 7; a place among schools is told" in ran.out
    assert "quarter" not in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.sqlite"], "--against: none.sqlite is not there"),
        (["own-rubric/rubric.yaml"], "--against: own-rubric/rubric.yaml is not the database"),
        (["cohort.sqlite", "--format", "json"], "with --against, the report is written as text"),
        (["cohort.sqlite", "--also", "csv=x.csv"], "with --against, the report is written as text"),
        (
            ["cohort.sqlite", "--set", "shared-plan=2"],
            "--against goes with the answers as they are",
        ),
        (["cohort.sqlite", "own-rubric/mistaken.yaml"], "with --against, etwin score can take one"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_held_against(
    arguments: list[str], said: str, cohort: Path, place: Path
) -> None:
    assert cohort.exists()
    untold(etwin("score", *SCHOOL, "--against", *arguments, cwd=place), said)


def test_a_cohort_of_another_rubric(cohort: Path, place: Path, examples: Path) -> None:
    ran = etwin("score", examples / "leading.en.yaml", "--against", cohort, cwd=place)
    untold(ran, "was scored with first-year 1.0.0, which asks other things than etwinning-school")
