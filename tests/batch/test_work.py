"""What becomes of one school."""

import json
import os
import pickle
from pathlib import Path

import pytest

from etwin_cli.batch import work as working
from etwin_cli.batch.jobs import File, Form, Held, Lost
from etwin_cli.batch.work import OtherRubricError, outcome, stable_bytes
from etwin_cli.disk.reading import UnreadableError, read_bytes
from etwin_cli.formats.json import result_json
from etwin_cli.reading.library import read_answers
from etwin_cli.scoring.score import score

from .cohort import BAD, DAY, RUBRIC, good, request


def test_a_line_of_json_is_the_result_as_score_gives_it(examples: Path) -> None:
    for path in examples.glob("*.yaml"):
        answers, _ = read_answers(path, RUBRIC, today=DAY)
        assert answers is not None
        expected = result_json(score(RUBRIC, answers), str(path), indent=None)
        assert outcome(File(str(path)), request(Form.JSONL)).text == expected


def test_what_is_at_fault_has_all_its_diagnostics() -> None:
    found = outcome(Held("a.yaml", BAD.encode()), request(Form.JSONL))
    assert found.text == found.problems
    assert json.loads(found.problems)["diagnostics"][0]["code"] == "ET105"
    row = outcome(Held("a.yaml", BAD.encode()), request()).text
    assert row.startswith("a.yaml,Bad,,,etwinning-school,,")
    assert ',1,"ET105 3:' in row


def test_everything_can_be_pickled() -> None:
    for form in Form:
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
