"""A right file at the wrong door is sent on to the command that takes it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from etwin_cli.reading.shipped import criteria_root

from .running import etwin

ANSWERS = "rubric: etwinning-school\nschool: {name: A}\nanswers: {all-abilities: 2}\n"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file of each kind, made by the commands that make them."""
    folder = tmp_path_factory.mktemp("files")
    (folder / "answers.yaml").write_text(ANSWERS)
    shutil.copytree(criteria_root() / "etwinning-school", folder / "own")
    for command in (
        *("score answers.yaml -f json -o result.json", "gap answers.yaml -f json -o gap.json"),
        *("batch answers.yaml -o cohort.sqlite", "form -o form.xlsx", "form -o form.html"),
    ):
        assert etwin(*command.split(), cwd=folder).code == 0
    (folder / "table.csv").write_text("school.name,all-abilities\nA,2\n")
    (folder / "letter.pdf").write_bytes(b"%PDF-1.7\n")
    return folder


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("validate form.xlsx", "etwin import form.xlsx -o answers.yaml"),
        ("score table.csv", "etwin batch --table table.csv -o scores.csv"),
        ("gap own/rubric.yaml", "etwin rubric check own"),
        ("ask own/translations/es.yaml", "etwin rubric check own"),
        ("report result.json -o r.html", "etwin compare result.json answers.yaml"),
        ("validate letter.pdf", "etwin ask"),
        ("validate cohort.sqlite", "etwin summary cohort.sqlite"),
        ("validate form.html", "etwin ask"),
        ("compare answers.yaml gap.json", "the file that it was made from"),
        ("compare answers.yaml table.csv", "etwin batch --table table.csv"),
        ("report answers.yaml --previous form.xlsx -o r.html", "etwin import form.xlsx"),
        ("import answers.yaml", "etwin score answers.yaml"),
        ("import own/rubric.yaml", "etwin rubric check own/rubric.yaml"),
        ("summary table.csv", "etwin batch --table table.csv"),
        ("rubric analyse answers.yaml", "etwin score answers.yaml"),
        ("score answers.yaml --against result.json", "etwin compare result.json"),
        ("rubric check answers.yaml", "etwin score answers.yaml"),
        ("score answers.yaml --rubric form.xlsx", "etwin import form.xlsx"),
        ("rubric check result.json", "etwin compare result.json"),
        ("batch form.xlsx -o o.csv", "etwin import form.xlsx"),
        ("batch --table form.xlsx -o o.csv", ".csv (UTF-8)"),
        ("batch --table answers.yaml -o o.csv", "etwin score answers.yaml"),
        ("batch --from table.csv -o o.csv", "etwin batch --table table.csv"),
        ("batch --from answers.yaml -o o.csv", "etwin score answers.yaml"),
    ],
)
def test_the_command_that_takes_it_is_named(command: str, said: str, files: Path) -> None:
    ran = etwin(*command.split(), cwd=files, env={"COLUMNS": "240"})
    assert ran.code in (1, 2)
    assert said in ran.out + ran.err
    assert (ran.out + ran.err).count("error[") <= 1


def test_a_table_in_name_alone_is_known_for_what_it_is(files: Path) -> None:
    shutil.copy(files / "form.xlsx", files / "form.csv")
    ran = etwin("batch", "--table", "form.csv", "-o", "o.csv", cwd=files)
    assert ran.code == 2
    assert "this is a workbook" in ran.err


def test_a_list_that_is_called_a_table_is_a_list(files: Path) -> None:
    (files / "list.csv").write_text("answers.yaml\n")
    assert etwin("batch", "--from", "list.csv", "-o", "listed.csv", cwd=files).code == 0


def test_one_file_among_others_is_a_row_and_costs_no_school(files: Path) -> None:
    ran = etwin("batch", "answers.yaml", "form.xlsx", "-o", "both.csv", cwd=files)
    assert ran.code == 1
    assert "ET019" in (files / "both.csv").read_text()
    assert "2 schools" in ran.err


def test_a_database_that_keeps_its_changes_beside_it_is_read_and_left_alone(files: Path) -> None:
    path = files / "wal.sqlite"
    shutil.copy(files / "cohort.sqlite", path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
    before = path.read_bytes()
    assert etwin("summary", path, cwd=files).code == 0
    assert path.read_bytes() == before
    assert sorted(each.name for each in files.glob("wal.sqlite*")) == ["wal.sqlite"]
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE more (x)")
        database.commit()
        ran = etwin("summary", path, cwd=files)
    assert ran.code == 2
    assert "another program" in ran.err
