"""What becomes of one school."""

import gc
import json
import os
import pickle
from itertools import count
from pathlib import Path

import pytest

from etwin_cli.batch import job as working
from etwin_cli.batch.job import OtherRubricError, outcome, stable_bytes, work
from etwin_cli.batch.jobs import File, Held, Lost, OutputFormat, Row
from etwin_cli.disk.reading import UnreadableError, read_bytes
from etwin_cli.formats.json.writing import result_json
from etwin_cli.reading.columns import read_header
from etwin_cli.reading.library import read_answers
from etwin_cli.scoring.score import score

from .cohort import BAD, DAY, RUBRIC, good, request


def test_a_line_of_json_is_the_result_as_score_gives_it(examples: Path) -> None:
    for path in examples.glob("*.yaml"):
        answers, _ = read_answers(path, RUBRIC, today=DAY)
        assert answers is not None
        expected = result_json(score(RUBRIC, answers), str(path), indent=None)
        assert outcome(File(str(path)), request(OutputFormat.JSONL)).text == expected


def test_what_is_at_fault_has_all_its_diagnostics() -> None:
    found = outcome(Held("a.yaml", BAD.encode()), request(OutputFormat.JSONL))
    assert found.text == found.problems
    assert json.loads(found.problems)["diagnostics"][0]["code"] == "ET105"
    row = outcome(Held("a.yaml", BAD.encode()), request()).text
    assert row.startswith("a.yaml,Bad,,,etwinning-school,,")
    assert ',1,"ET105 3:' in row


def test_everything_can_be_pickled() -> None:
    for form in OutputFormat:
        asked = request(form)
        found = outcome(Held("a.yaml", good(1).encode()), asked)
        assert pickle.loads(pickle.dumps((asked, found))) == (asked, found)  # noqa: S301


def test_a_rubric_that_is_not_the_same_any_more() -> None:
    with pytest.raises(OtherRubricError, match="another one"):
        outcome(Lost("a", "missing"), request()._replace(digest="sha256:0"))


def test_a_file_that_is_being_written_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("old")
    read = read_bytes
    writes = ["half of the n", "new and whole"]

    def while_it_is_written(name: str, limit: int, folder: str | None) -> bytes:
        data = read(name, limit, folder)
        if writes:
            path.write_text(writes.pop(0))
        return data

    monkeypatch.setattr(working, "read_bytes", while_it_is_written)
    assert stable_bytes(File(str(path))) == b"new and whole"


def test_a_file_that_never_stays_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("")
    read = read_bytes

    def while_it_grows(name: str, limit: int, folder: str | None) -> bytes:
        data = read(name, limit, folder)
        with path.open("a") as file:
            file.write("x")
        return data

    monkeypatch.setattr(working, "read_bytes", while_it_grows)
    with pytest.raises(UnreadableError, match="changing"):
        stable_bytes(File(str(path)))
    assert "changed while" in outcome(File(str(path)), request()).text


def test_a_file_that_vanishes_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("")
    read = read_bytes

    def while_it_vanishes(name: str, limit: int, folder: str | None) -> bytes:
        data = read(name, limit, folder)
        path.unlink()
        return data

    monkeypatch.setattr(working, "read_bytes", while_it_vanishes)
    assert "no such file" in outcome(File(str(path)), request()).text


def test_names_are_relative_to_the_folder_that_is_given(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(good(1))
    assert os.getcwd() != str(tmp_path)  # noqa: PTH109
    found = outcome(File("a.yaml"), request()._replace(folder=str(tmp_path)))
    assert found.text.startswith("a.yaml,School 1")


def test_a_file_that_changes_is_read_three_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments, reads = count(), []
    monkeypatch.setattr(working, "_moment", lambda _: (next(moments), 0, 0))
    monkeypatch.setattr(working, "read_bytes", lambda name, *_: reads.append(name))
    with pytest.raises(UnreadableError, match="changing"):
        stable_bytes(File(str(tmp_path / "a.yaml")))
    assert len(reads) == 3


# A chunk


def test_a_text_needs_no_rows_and_a_database_no_text() -> None:
    jobs = [Held("a.yaml", good(1).encode()), Held("b.yaml", BAD.encode())]
    for form in (OutputFormat.CSV, OutputFormat.JSONL):
        done = work(jobs, request(form))
        assert (done.text.count("\n"), done.rows, done.faulty) == (2, [], 1)
    done = work(jobs, request(OutputFormat.SQLITE))
    assert (done.text, [each.school[0] for each in done.rows], done.faulty) == (
        *("", ["a.yaml", "b.yaml"], 1),
    )


@pytest.mark.parametrize("collects", [True, False])
def test_cycles_are_not_looked_for_while_a_chunk_is_done(
    collects: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def noted(*_: object) -> bytes:
        seen.append(gc.isenabled())
        return good(1).encode()

    monkeypatch.setattr(working, "stable_bytes", noted)
    was = gc.isenabled()
    try:
        gc.enable() if collects else gc.disable()
        work([File("a.yaml"), File("b.yaml")], request())
        assert gc.isenabled() is collects
    finally:
        gc.enable() if was else gc.disable()
    assert seen == [False, False]


# Rows of a table

COLUMNS = read_header("t.csv", ("school.name", "all-abilities"), RUBRIC)
PLAIN = Row("t.csv:2", 2, ("A", "2"))


def test_a_plain_row_of_a_table_takes_the_quick_way(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = outcome(PLAIN, request(columns=COLUMNS))
    monkeypatch.setattr(working, "_read", None)
    assert outcome(PLAIN, request(columns=COLUMNS)) == expected
    assert expected.text.startswith("t.csv:2,A,")


@pytest.mark.parametrize("form", OutputFormat)
def test_a_row_whose_worker_died_is_a_row_too(form: OutputFormat) -> None:
    done = work((Lost("t.csv:3", "worker"),), request(form, columns=COLUMNS))
    assert done.faulty == 1
    assert "the process that was reading this ended" in done.problems


def test_rows_for_a_summary_are_made_of_plain_rows_too() -> None:
    done = work([PLAIN], request(columns=COLUMNS)._replace(rows=True))
    assert done.text == outcome(PLAIN, request(columns=COLUMNS)).text
    assert [each.school[:2] for each in done.rows] == [("t.csv:2", "A")]


def test_a_line_of_a_table_is_named_by_its_table_and_number() -> None:
    line = '{"school.name": "A", "all-abilities": 2, "left": 1}'
    asked = request()._replace(ignored=("left",))
    assert outcome(Row("t.jsonl:7", 7, (line,)), asked).text.startswith("t.jsonl:7,A,")
    found = json.loads(outcome(Row("t.jsonl:7", 7, ("[]",)), asked).problems)
    assert (found["file"], found["diagnostics"][0]["line"]) == ("t.jsonl:7", 7)
