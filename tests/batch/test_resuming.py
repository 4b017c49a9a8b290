"""A run that stops anywhere is taken up again, and ends as if it had never stopped."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from etwin_cli.batch import work as working
from etwin_cli.batch.csv_rows import header
from etwin_cli.batch.database import DatabaseSink
from etwin_cli.batch.finding import find
from etwin_cli.batch.jobs import Form, Job, Request
from etwin_cli.batch.journal import Journal, Progress, ResumeError, identity_of
from etwin_cli.batch.places import Place, WriteError
from etwin_cli.batch.running import run
from etwin_cli.batch.sinks import Errors, Sink, TextSink
from etwin_cli.batch.work import Done, work

from .cohort import DAY, RUBRIC, fill, request

NUMBER: Final = 50


class Stop(Exception):
    """Something happens."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fill(tmp_path / "in", NUMBER, bad=(3, 20, 44))


def sink(
    form: Form, out: Path, *, resume: bool = False, day: date = DAY, errors: bool = True
) -> Sink:
    place = Place(out)
    beside = Errors(out.with_name("errors.jsonl") if errors else None)
    identity = identity_of(request(form), errors=errors)
    if form is Form.SQLITE:
        return DatabaseSink(place, beside, RUBRIC, identity, day, resume=resume)
    head = header(RUBRIC) if form is Form.CSV else ""
    return TextSink(place, beside, head, identity, day, resume=resume)


def go(folder: Path, form: Form, into: Sink, stop_at: int = NUMBER + 1, size: int = 2) -> None:
    def watch(progress: Progress) -> None:
        if progress.done >= stop_at:
            raise Stop

    try:
        run(find([str(folder)]), size, request(form), into, None, watch)
        into.finish(force=False)
    finally:
        into.close()


def whole(folder: Path, form: Form) -> tuple[bytes, bytes]:
    out = folder.parent / f"whole/out.{form}"
    out.parent.mkdir(exist_ok=True)
    go(folder, form, sink(form, out))
    assert sorted(each.name for each in out.parent.iterdir()) == ["errors.jsonl", out.name]
    return out.read_bytes(), out.with_name("errors.jsonl").read_bytes()


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("stops", [(2,), (30,), (48,), (10, 10, 40), (49,)])
def test_the_same_bytes_as_without_a_stop(form: Form, stops: tuple[int, ...], folder: Path) -> None:
    out = folder.parent / f"out.{form}"
    for number, stop in enumerate(stops):
        with pytest.raises(Stop):
            go(folder, form, sink(form, out, resume=number > 0), stop)
        assert not out.exists()
    go(folder, form, sink(form, out, resume=True))
    assert (out.read_bytes(), out.with_name("errors.jsonl").read_bytes()) == whole(folder, form)
    assert {each.name for each in folder.parent.iterdir()} == {
        *("in", "whole", out.name, "errors.jsonl"),
    }


@pytest.mark.parametrize("form", [Form.CSV, Form.JSONL])
@pytest.mark.parametrize("lost", [1, 5, 100, 1000])
def test_what_did_not_reach_the_disk_is_done_again(form: Form, lost: int, folder: Path) -> None:
    out = folder.parent / f"out.{form}"
    with pytest.raises(Stop):
        go(folder, form, sink(form, out), 30)
    partial = Place(out).partial
    data = partial.read_bytes()
    partial.write_bytes(data[: max(0, len(data) - lost)])
    go(folder, form, sink(form, out, resume=True))
    assert out.read_bytes() == whole(folder, form)[0]


@pytest.mark.parametrize("form", [Form.CSV, Form.JSONL])
def test_half_a_line_is_dropped(form: Form, folder: Path) -> None:
    out = folder.parent / f"out.{form}"
    with pytest.raises(Stop):
        go(folder, form, sink(form, out), 30)
    place = Place(out)
    for path, torn in ((place.partial, b"half a li"), (place.journal, b"[32, 1, ")):
        path.write_bytes(path.read_bytes() + torn)
    go(folder, form, sink(form, out, resume=True))
    assert out.read_bytes() == whole(folder, form)[0]


@pytest.mark.parametrize("form", Form)
def test_nothing_is_done_twice(form: Form, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder.parent / f"out.{form}"
    size = 2 if form is not Form.SQLITE else 1  # a database is committed every 16 chunks
    with pytest.raises(Stop):
        go(folder, form, sink(form, out), 32, size)
    done: list[str] = []

    def noted(jobs: Sequence[Job], asked: Request) -> Done:
        done.extend(job.name for job in jobs)
        return work(jobs, asked)

    monkeypatch.setattr(working, "work", noted)
    go(folder, form, sink(form, out, resume=True), size=size)
    assert done == [str(folder / f"{number:05}.yaml") for number in range(32, NUMBER)]


@pytest.mark.parametrize("form", Form)
def test_other_schools_are_refused(form: Form, folder: Path) -> None:
    out = folder.parent / f"out.{form}"
    with pytest.raises(Stop):
        go(folder, form, sink(form, out), 40)
    (folder / "00000.yaml").rename(folder / "00000b.yaml")
    with pytest.raises(ResumeError, match="are not those"):
        go(folder, form, sink(form, out, resume=True))
    (folder / "00000b.yaml").rename(folder / "00000.yaml")
    for number in range(20, NUMBER):
        (folder / f"{number:05}.yaml").unlink()
    with pytest.raises(ResumeError, match="are not those"):
        go(folder, form, sink(form, out, resume=True))


@pytest.mark.parametrize("form", Form)
def test_another_request_is_refused(form: Form, folder: Path) -> None:
    out = folder.parent / f"out.{form}"
    with pytest.raises(Stop):
        go(folder, form, sink(form, out), 40)
    with pytest.raises(ResumeError, match="another rubric"):
        sink(form, out, resume=True, errors=False)


def test_a_rubric_in_other_words_is_another_one() -> None:
    """A result repeats them: half of it would be of the one, half of the other."""
    told = {
        identity_of(request(), errors=False, rubric=each)
        for each in (RUBRIC, RUBRIC._replace(version="9"), RUBRIC._replace(title="Other"))
    }
    assert len(told) == 3


def test_the_day_is_that_of_the_beginning(folder: Path) -> None:
    for form in (Form.CSV, Form.SQLITE):
        out = folder.parent / f"out.{form}"
        with pytest.raises(Stop):
            go(folder, form, sink(form, out), 40)
        again = sink(form, out, resume=True, day=DAY.replace(year=2030))
        assert again.day == DAY
        again.close()


def test_one_run_at_a_time(folder: Path) -> None:
    for form in Form:
        out = folder.parent / f"out.{form}"
        with pytest.raises(Stop):
            go(folder, form, sink(form, out), 40)
        first = sink(form, out, resume=True)
        for resume in (True, False):
            with pytest.raises(ResumeError, match="another run is at work"):
                sink(form, out, resume=resume)
        first.close()
        sink(form, out, resume=True).close()


def test_a_run_that_ended_before_its_first_table(folder: Path) -> None:
    out = folder.parent / "out.sqlite"
    Place(out).partial.touch()
    go(folder, Form.SQLITE, sink(Form.SQLITE, out, resume=True))
    assert out.read_bytes() == whole(folder, Form.SQLITE)[0]


@pytest.mark.parametrize("head", [b"", b"5", b"null", b"[1]", b"\0" * 100, b"{"])
def test_a_damaged_journal_is_not_gone_on_with(head: bytes, tmp_path: Path) -> None:
    place = Place(tmp_path / "out.csv")
    place.partial.touch()
    place.journal.write_bytes(head + b"\n")
    with pytest.raises(ResumeError, match="of a run with another rubric"):
        sink(Form.CSV, place.final, resume=True)


def test_a_full_disk_keeps_what_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder.parent / "out.csv"
    into = sink(Form.CSV, out)
    note = Journal.note

    def full(journal: Journal, progress: Progress) -> None:
        if progress.done > 20:
            raise OSError(28, "No space left on device")
        note(journal, progress)

    monkeypatch.setattr(Journal, "note", full)
    with pytest.raises(WriteError, match="No space left on device"):
        go(folder, Form.CSV, into)
    monkeypatch.undo()
    go(folder, Form.CSV, sink(Form.CSV, out, resume=True))
    assert out.read_bytes() == whole(folder, Form.CSV)[0]


def test_a_name_that_was_taken_meanwhile_is_left_alone(folder: Path) -> None:
    for form in Form:
        out = folder.parent / f"out.{form}"
        into = sink(form, out)
        out.write_text("mine")
        with pytest.raises(FileExistsError):
            go(folder, form, into)
        assert out.read_text() == "mine"
        assert Place(out).partial.exists()
        out.with_name("errors.jsonl").unlink(missing_ok=True)


def test_a_file_system_without_links(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    whole(folder, Form.CSV)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    for form in Form:
        with pytest.raises(WriteError):
            sink(form, tmp_path / "no such folder" / f"out.{form}")


def test_a_partial_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "out.sqlite.partial").write_text("something else" * 100)
    with pytest.raises(WriteError, match="not a database"):
        sink(Form.SQLITE, tmp_path / "out.sqlite", resume=True)


def test_rows_beyond_a_commit_are_taken_back(folder: Path) -> None:
    out = folder.parent / "out.sqlite"
    with pytest.raises(Stop):
        go(folder, Form.SQLITE, sink(Form.SQLITE, out), 40)
    with sqlite3.connect(Place(out).partial) as database:
        (number,) = database.execute("SELECT count(*) FROM schools").fetchone()
    database.close()
    assert number == 32
