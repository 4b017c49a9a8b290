"""A run that stops anywhere is taken up again, and ends as if it had never stopped."""

import os
import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random
from typing import Final

import pytest

from etwin_cli.batch import job as working
from etwin_cli.batch.csv_rows import header
from etwin_cli.batch.database import DatabaseSink
from etwin_cli.batch.inputs import find
from etwin_cli.batch.job import Done, work
from etwin_cli.batch.jobs import Job, OutputFormat, Task
from etwin_cli.batch.journal import Journal, Progress, ResumeError, identity_of
from etwin_cli.batch.outputs import Errors, Sink, TextSink
from etwin_cli.batch.partial import Place, WriteError
from etwin_cli.batch.running import run
from etwin_cli.disk.destination import UnwritableError

from .cohort import DAY, RUBRIC, fill, request

NUMBER: Final = 50
POSIX: Final = pytest.mark.skipif(os.name == "nt", reason="POSIX links, pipes and modes")


class Stop(Exception):
    """Something happens."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fill(tmp_path / "in", NUMBER, bad=(3, 20, 44))


def sink(
    form: OutputFormat, out: Path, *, resume: bool = False, day: date = DAY, errors: bool = True
) -> Sink:
    place = Place(out)
    beside = Errors(out.with_name("errors.jsonl") if errors else None)
    identity = identity_of(request(form), errors=errors)
    if form is OutputFormat.SQLITE:
        return DatabaseSink(place, beside, RUBRIC, identity, day, resume=resume)
    head = header(RUBRIC) if form is OutputFormat.CSV else ""
    return TextSink(place, beside, head, identity, day, resume=resume)


def go(
    folder: Path, form: OutputFormat, into: Sink, stop_at: int = NUMBER + 1, size: int = 2
) -> None:
    def watch(progress: Progress) -> None:
        if progress.done >= stop_at:
            raise Stop

    try:
        run(find([str(folder)]), size, request(form), into, None, watch)
        into.finish(force=False)
    finally:
        into.close()


def whole(folder: Path, form: OutputFormat) -> tuple[bytes, bytes]:
    out = folder.parent / f"whole/out.{form}"
    out.parent.mkdir(exist_ok=True)
    go(folder, form, sink(form, out))
    assert sorted(each.name for each in out.parent.iterdir()) == ["errors.jsonl", out.name]
    return out.read_bytes(), out.with_name("errors.jsonl").read_bytes()


@pytest.mark.parametrize("form", OutputFormat)
@pytest.mark.parametrize("stops", [(2,), (30,), (48,), (10, 10, 40), (49,)])
def test_the_same_bytes_as_without_a_stop(
    form: OutputFormat, stops: tuple[int, ...], folder: Path
) -> None:
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


@pytest.mark.parametrize("form", [OutputFormat.CSV, OutputFormat.JSONL])
@pytest.mark.parametrize("lost", [1, 5, 100, 1000])
def test_what_did_not_reach_the_disk_is_done_again(
    form: OutputFormat, lost: int, folder: Path
) -> None:
    out = folder.parent / f"out.{form}"
    with pytest.raises(Stop):
        go(folder, form, sink(form, out), 30)
    partial = Place(out).partial
    data = partial.read_bytes()
    partial.write_bytes(data[: max(0, len(data) - lost)])
    go(folder, form, sink(form, out, resume=True))
    assert out.read_bytes() == whole(folder, form)[0]


@pytest.mark.parametrize("form", [OutputFormat.CSV, OutputFormat.JSONL])
def test_half_a_line_is_dropped(form: OutputFormat, folder: Path) -> None:
    out = folder.parent / f"out.{form}"
    with pytest.raises(Stop):
        go(folder, form, sink(form, out), 30)
    place = Place(out)
    for path, torn in ((place.partial, b"half a li"), (place.journal, b"[32, 1, ")):
        path.write_bytes(path.read_bytes() + torn)
    go(folder, form, sink(form, out, resume=True))
    assert out.read_bytes() == whole(folder, form)[0]


@pytest.mark.parametrize("form", OutputFormat)
def test_nothing_is_done_twice(
    form: OutputFormat, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = folder.parent / f"out.{form}"
    size = 2 if form is not OutputFormat.SQLITE else 1  # a database is committed every 16 chunks
    with pytest.raises(Stop):
        go(folder, form, sink(form, out), 32, size)
    done: list[str] = []

    def noted(jobs: Sequence[Job], asked: Task) -> Done:
        done.extend(job.name for job in jobs)
        return work(jobs, asked)

    monkeypatch.setattr(working, "work", noted)
    go(folder, form, sink(form, out, resume=True), size=size)
    assert done == [str(folder / f"{number:05}.yaml") for number in range(32, NUMBER)]


@pytest.mark.parametrize("form", OutputFormat)
def test_other_schools_are_refused(form: OutputFormat, folder: Path) -> None:
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


@pytest.mark.parametrize("form", OutputFormat)
def test_another_request_is_refused(form: OutputFormat, folder: Path) -> None:
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
    for form in (OutputFormat.CSV, OutputFormat.SQLITE):
        out = folder.parent / f"out.{form}"
        with pytest.raises(Stop):
            go(folder, form, sink(form, out), 40)
        again = sink(form, out, resume=True, day=DAY.replace(year=2030))
        assert again.day == DAY
        again.close()


def test_one_run_at_a_time(folder: Path) -> None:
    for form in OutputFormat:
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
    go(folder, OutputFormat.SQLITE, sink(OutputFormat.SQLITE, out, resume=True))
    assert out.read_bytes() == whole(folder, OutputFormat.SQLITE)[0]


def test_a_full_disk_keeps_what_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder.parent / "out.csv"
    into = sink(OutputFormat.CSV, out)
    note = Journal.note

    def full(journal: Journal, progress: Progress) -> None:
        if progress.done > 20:
            raise OSError(28, "No space left on device")
        note(journal, progress)

    monkeypatch.setattr(Journal, "note", full)
    with pytest.raises(WriteError, match="No space left on device"):
        go(folder, OutputFormat.CSV, into)
    monkeypatch.undo()
    go(folder, OutputFormat.CSV, sink(OutputFormat.CSV, out, resume=True))
    assert out.read_bytes() == whole(folder, OutputFormat.CSV)[0]


def test_a_name_that_was_taken_meanwhile_is_left_alone(folder: Path) -> None:
    for form in OutputFormat:
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
    whole(folder, OutputFormat.CSV)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    for form in OutputFormat:
        with pytest.raises(WriteError):
            sink(form, tmp_path / "no such folder" / f"out.{form}")


# Damage


def damaged(data: bytes, random: Random) -> bytes:
    """Bytes as they may be once a disk, an editor or a stranger had them."""
    at, length = random.randrange(len(data)), random.choice((1, 1, 1, 2, 8, 100))
    match random.randrange(6):
        case 0:
            return data[:at] + random.randbytes(length) + data[at + length :]
        case 1:
            return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1 :]
        case 2:
            return data[:at] + data[at + length :]
        case 3:
            return data[:at] + random.choice((b"0", b"9", b"-", b"]", b"\n", b"\0")) + data[at:]
        case 4:
            return data[:at]
        case _:
            return data[:at] + data[random.randrange(len(data)) :]


def stopped(folder: Path, form: OutputFormat, at: int) -> dict[Path, bytes]:
    """The files that an unfinished run leaves, which did school by school."""
    with pytest.raises(Stop):
        go(folder, form, sink(form, folder.parent / f"out.{form}"), at, size=1)
    return {each: each.read_bytes() for each in folder.parent.iterdir() if each.is_file()}


def refused(folder: Path, form: OutputFormat) -> bool:
    """Whether a run is not gone on with; else it is done. Nothing else may come of it."""
    try:
        go(folder, form, sink(form, folder.parent / f"out.{form}", resume=True), size=1)
    except ResumeError as error:
        return "--force begins again" in str(error)
    return False


@pytest.mark.parametrize(("form", "times"), [(OutputFormat.CSV, 300), (OutputFormat.JSONL, 60)])
def test_a_journal_that_is_damaged_is_refused_or_changes_nothing(
    form: OutputFormat, times: int, tmp_path: Path
) -> None:
    folder = fill(tmp_path / "in", 6, bad=(1, 5))
    expected, left = whole(folder, form), stopped(folder, form, 4)
    out, errors, random = tmp_path / f"out.{form}", tmp_path / "errors.jsonl", Random(7)  # noqa: S311 (the same damage each time)
    ended = set()
    for _ in range(times):
        for path, data in left.items():
            path.write_bytes(data)
        Place(out).journal.write_bytes(damaged(left[Place(out).journal], random))
        ended.add(refused(folder, form))
        if out.exists():
            assert (out.read_bytes(), errors.read_bytes()) == expected
            out.unlink()
            errors.unlink()
    assert ended == {True, False}


def test_a_database_that_is_damaged_is_refused_or_holds_every_school(tmp_path: Path) -> None:
    folder = fill(tmp_path / "in", 20, bad=(3,))
    left = stopped(folder, OutputFormat.SQLITE, 17)
    out, random = tmp_path / "out.sqlite", Random(7)  # noqa: S311 (the same damage each time)
    partial = Place(out).partial
    ended = set()
    for turn in range(400):
        for path, data in left.items():
            path.write_bytes(data)
        data = damaged(left[partial], random)
        # Every other time what the run wrote of itself, which is a small part of all.
        at = data.find(b"progress") + random.randrange(100)
        if turn % 2 and at < len(data):
            data = data[:at] + random.randbytes(1) + data[at + 1 :]
        partial.write_bytes(data)
        ended.add(refused(folder, OutputFormat.SQLITE))
        if out.exists():
            with closing(sqlite3.connect(out)) as database:
                assert database.execute("PRAGMA quick_check").fetchall() == [("ok",)]
                ids = database.execute("SELECT id FROM schools ORDER BY id").fetchall()
            assert ids == [(number,) for number in range(1, 21)]
            out.unlink()
            out.with_name("errors.jsonl").unlink()
    assert ended == {True, False}


def test_a_partial_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "out.sqlite.partial").write_text("something else" * 100)
    with pytest.raises(ResumeError, match="is damaged"):
        sink(OutputFormat.SQLITE, tmp_path / "out.sqlite", resume=True)


def changed(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON schools BEGIN DELETE FROM schools; END",
        "CREATE TABLE more (x)",
        "DROP TABLE diagnostics",
        "DELETE FROM schools WHERE id = 1",
        "UPDATE schools SET id = 100 WHERE id = 1",
        "DELETE FROM run WHERE key = 'progress'",
        "UPDATE run SET value = NULL WHERE key = 'progress'",
        "UPDATE run SET value = x'ff' WHERE key = 'progress'",
        "UPDATE run SET value = CAST(x'ff' AS TEXT) WHERE key = 'progress'",
        "UPDATE run SET value = replace(value, ', 0,', ', 1,') WHERE key = 'progress'",
    ],
)
def test_a_database_that_somebody_else_changed(statement: str, tmp_path: Path) -> None:
    folder = fill(tmp_path / "in", 20)
    out = tmp_path / "out.sqlite"
    stopped(folder, OutputFormat.SQLITE, 17)
    changed(Place(out).partial, statement)
    with pytest.raises(ResumeError, match="is damaged"):
        sink(OutputFormat.SQLITE, out, resume=True)


def naming(file: Path, database: Path) -> bytes:
    """A journal of a database that names a file, which SQLite removes once it has read it."""
    magic, page = bytes.fromhex("d9d505f920a163d7"), 4096
    head = magic + struct.pack(">IIIII", 0, 0, database.stat().st_size // page, 512, page)
    name = os.fsencode(file)
    end = struct.pack(">I", 2**30 // page + 1) + name + struct.pack(">II", len(name), sum(name))
    return head.ljust(512, b"\0") + end + magic


def test_a_journal_that_names_a_file_is_not_left_to_sqlite(tmp_path: Path) -> None:
    stopped(fill(tmp_path / "in", 18), OutputFormat.SQLITE, 17)
    partial, mine = Place(tmp_path / "out.sqlite").partial, tmp_path / "mine"
    journal = tmp_path / "out.sqlite.partial-journal"
    mine.write_text("precious")
    journal.write_bytes(naming(mine, partial))
    with pytest.raises(ResumeError, match="is damaged"):
        sink(OutputFormat.SQLITE, tmp_path / "out.sqlite", resume=True)
    sink(OutputFormat.SQLITE, tmp_path / "out.sqlite").close()
    assert mine.read_text() == "precious"
    assert not journal.exists()
    journal.write_bytes(naming(mine, partial))
    with closing(sqlite3.connect(partial)) as database:
        database.execute("SELECT * FROM sqlite_master").fetchall()
    assert not mine.exists()  # what it would do


@pytest.mark.parametrize("kind", ["log", "link"])
def test_what_else_lies_beside_a_database_is_not_left_to_sqlite(kind: str, tmp_path: Path) -> None:
    stopped(fill(tmp_path / "in", 18), OutputFormat.SQLITE, 17)
    out, mine = tmp_path / "out.sqlite", tmp_path / "mine"
    mine.write_text("precious")
    if kind == "log":
        beside = tmp_path / "out.sqlite.partial-wal"
        beside.touch()
        with pytest.raises(ResumeError, match="is damaged"):
            sink(OutputFormat.SQLITE, out, resume=True)
    else:
        beside = tmp_path / "out.sqlite.partial-journal"
        beside.symlink_to(mine)
        with pytest.raises(UnwritableError, match="it is a link"):
            sink(OutputFormat.SQLITE, out, resume=True)
        beside.unlink()
    sink(OutputFormat.SQLITE, out).close()
    assert not beside.exists()
    assert mine.read_text() == "precious"


def test_a_database_that_keeps_a_log(tmp_path: Path) -> None:
    folder = fill(tmp_path / "in", 4)
    out = tmp_path / "out.sqlite"
    with pytest.raises(Stop):
        go(folder, OutputFormat.SQLITE, sink(OutputFormat.SQLITE, out), 2, 1)
    changed(Place(out).partial, "PRAGMA journal_mode = WAL")
    with pytest.raises(ResumeError, match="is damaged"):
        sink(OutputFormat.SQLITE, out, resume=True)


# Only files of one's own


@POSIX
@pytest.mark.parametrize("form", OutputFormat)
@pytest.mark.parametrize("resume", [True, False])
@pytest.mark.parametrize("kind", ["link", "dead link", "pipe"])
@pytest.mark.parametrize("name", ["out.{form}.partial", "errors.jsonl.partial"])
def test_nothing_is_written_through_a_partial(
    form: OutputFormat, resume: bool, kind: str, name: str, tmp_path: Path
) -> None:
    stopped(fill(tmp_path / "in", 18), form, 17)
    path, mine = tmp_path / name.format(form=form), tmp_path / "mine"
    path.rename(mine)
    before = mine.read_bytes()
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(mine if kind == "link" else "nowhere")
    with pytest.raises(UnwritableError, match="remove it"):
        sink(form, tmp_path / f"out.{form}", resume=resume)
    assert mine.read_bytes() == before
    assert not (tmp_path / "nowhere").exists()
    assert not path.is_file() or path.is_symlink()


@POSIX
@pytest.mark.parametrize("form", OutputFormat)
@pytest.mark.parametrize("name", ["out.{form}.partial", "errors.jsonl.partial"])
def test_a_file_that_has_another_name_too_is_not_written_into(
    form: OutputFormat, name: str, tmp_path: Path
) -> None:
    folder = fill(tmp_path / "in", 18, bad=(1,))
    stopped(folder, form, 17)
    mine = tmp_path / "mine"
    mine.hardlink_to(tmp_path / name.format(form=form))
    before = mine.read_bytes()
    with pytest.raises(UnwritableError, match="has another name too; remove it"):
        sink(form, tmp_path / f"out.{form}", resume=True)
    go(folder, form, sink(form, tmp_path / f"out.{form}"))
    assert mine.read_bytes() == before


@POSIX
@pytest.mark.parametrize("form", OutputFormat)
def test_the_file_that_is_replaced_hands_on_who_may_read_it(
    form: OutputFormat, folder: Path
) -> None:
    out = folder.parent / f"out.{form}"
    out.write_text("old")
    out.chmod(0o640)
    into = sink(form, out)
    assert Place(out).partial.stat().st_mode & 0o777 == 0o600
    run(find([str(folder)]), 2, request(form), into, None, lambda _: None)
    assert into.finish(force=True) == ()
    into.close()
    assert out.stat().st_mode & 0o777 == 0o640
    assert out.read_bytes() == whole(folder, form)[0]


def test_rows_beyond_a_commit_are_taken_back(folder: Path) -> None:
    out = folder.parent / "out.sqlite"
    with pytest.raises(Stop):
        go(folder, OutputFormat.SQLITE, sink(OutputFormat.SQLITE, out), 40)
    with sqlite3.connect(Place(out).partial) as database:
        (number,) = database.execute("SELECT count(*) FROM schools").fetchone()
    database.close()
    assert number == 32
