"""Writing: whole or not at all, where the name says, and never over what somebody else wrote."""

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from select import select

import pytest

from etwin_cli.disk import writing
from etwin_cli.disk.destination import UnwritableError, destination
from etwin_cli.disk.keeping import Loss, Lost
from etwin_cli.disk.writing import (
    ChangedMeanwhileError,
    open_plain,
    publish,
    replace_contents,
    write_whole,
)

from .places import FULL, NOT_WINDOWS, NULL, device

LARGE = bytes(range(256)) * 4096


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_bytes(b"old")
    return path


def alone(file: Path) -> bool:
    """Whether nothing else is in a file's folder."""
    return list(file.parent.iterdir()) == [file]


# A whole file


@pytest.mark.parametrize("force", [True, False])
def test_a_new_file(force: bool, tmp_path: Path) -> None:
    (tmp_path / "any").touch()
    new = tmp_path / "new"
    assert write_whole(new, LARGE, force=force) == ()
    assert new.read_bytes() == LARGE
    assert new.stat().st_mode == (tmp_path / "any").stat().st_mode
    assert sorted(each.name for each in tmp_path.iterdir()) == ["any", "new"]


def test_nothing_is_overwritten_without_force(file: Path) -> None:
    with pytest.raises(FileExistsError):
        write_whole(file, b"new", force=False)
    assert file.read_bytes() == b"old"
    assert write_whole(file, b"new", force=True) == ()
    assert file.read_bytes() == b"new"
    assert alone(file)


def test_a_name_that_was_taken_meanwhile_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "new"
    monkeypatch.setattr(os, "fsync", lambda _: file.write_bytes(b"theirs"))
    with pytest.raises(FileExistsError):
        write_whole(file, b"ours", force=False)
    assert file.read_bytes() == b"theirs"
    assert alone(file)


@NOT_WINDOWS
@pytest.mark.parametrize("force", [True, False])
@pytest.mark.parametrize("leads", ["secret", "nowhere"])
def test_a_link_that_was_put_there_meanwhile_is_not_followed(
    force: bool, leads: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    file = tmp_path / "new"
    monkeypatch.setattr(os, "fsync", lambda _: file.symlink_to(leads))
    with pytest.raises(UnwritableError if force else FileExistsError):
        write_whole(file, b"ours", force=force)
    assert file.is_symlink()
    assert (tmp_path / "secret").read_bytes() == b"secret"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["new", "secret"]


@NOT_WINDOWS
def test_what_is_no_plain_file_any_more_is_not_replaced(tmp_path: Path) -> None:
    ready, target = tmp_path / "ready", tmp_path / "target"
    ready.touch()
    os.mkfifo(target)
    with pytest.raises(UnwritableError, match="another file meanwhile"):
        publish(ready, target, force=True)
    assert stat.S_ISFIFO(target.lstat().st_mode)


@NOT_WINDOWS
def test_a_file_that_is_ready_is_not_taken_from_behind_a_link(file: Path, tmp_path: Path) -> None:
    """Its rights would be given to the file that somebody wants to have."""
    (tmp_path / "secret").touch()
    (tmp_path / "ready").symlink_to("secret")
    with pytest.raises(UnwritableError):
        publish(tmp_path / "ready", file, force=True)
    assert file.read_bytes() == b"old"


def test_a_file_system_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write_whole(tmp_path / "new", b"data", force=False)
    with pytest.raises(FileExistsError):
        write_whole(tmp_path / "new", b"other", force=False)
    assert (tmp_path / "new").read_bytes() == b"data"
    assert alone(tmp_path / "new")


@pytest.mark.parametrize("force", [True, False])
def test_a_disk_that_is_full_leaves_what_was_there(
    force: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    file = tmp_path / "answers.yaml"
    if force:
        file.write_bytes(b"old")
    for function in ("fsync", "write"):
        with monkeypatch.context() as patched:
            patched.setattr(os, function, full)
            with pytest.raises(UnwritableError, match="No space left"):
                write_whole(file, b"new", force=force)
            if force:
                with pytest.raises(OSError, match="No space left"):
                    replace_contents(file, b"old", b"new")
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"old"] * force


def test_the_system_may_take_less_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: whole(descriptor, data[:1000]))
    write_whole(tmp_path / "new", LARGE, force=False)
    assert (tmp_path / "new").read_bytes() == LARGE
    monkeypatch.setattr(os, "write", lambda *_: 0)
    with pytest.raises(UnwritableError):
        write_whole(tmp_path / "other", LARGE, force=False)
    assert alone(tmp_path / "new")


def test_the_longest_name_that_a_file_can_have(tmp_path: Path) -> None:
    file = tmp_path / ("a" * 255)
    write_whole(file, b"data", force=False)
    replace_contents(file, b"data", b"new")
    assert file.read_bytes() == b"new"


# Instead of what was read


def test_the_new_contents_take_the_place_of_the_old(file: Path) -> None:
    assert replace_contents(file, b"old", b"new") == ()
    assert file.read_bytes() == b"new"
    assert alone(file)


@pytest.mark.parametrize("now", [b"", b"olD", b"older"])
def test_what_somebody_else_wrote_stays(now: bytes, file: Path) -> None:
    file.write_bytes(now)
    with pytest.raises(ChangedMeanwhileError):
        replace_contents(file, b"old", b"new")
    assert file.read_bytes() == now
    assert alone(file)


@NOT_WINDOWS
def test_a_link_within_its_folder_stays_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(file)
    replace_contents(link, b"old", b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


@NOT_WINDOWS
def test_a_link_that_leads_out_of_its_folder_is_not_followed(file: Path, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "link.yaml").symlink_to(file)
    with pytest.raises(UnwritableError, match="leads out of its folder"):
        replace_contents(tmp_path / "sub" / "link.yaml", b"old", b"new")
    assert file.read_bytes() == b"old"


def test_a_file_that_must_not_be_written_is_not_replaced(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything
    with pytest.raises(PermissionError):
        replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"old"


def test_a_file_that_is_gone_is_not_made_anew(file: Path) -> None:
    file.unlink()
    with pytest.raises(UnwritableError, match="No such file"):
        replace_contents(file, b"old", b"new")
    assert list(file.parent.iterdir()) == []


@NOT_WINDOWS
def test_a_file_that_became_a_pipe_is_not_waited_for(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)
    with pytest.raises(UnwritableError, match="no plain file"):
        replace_contents(file, b"old", b"new")
    assert stat.S_ISFIFO(file.lstat().st_mode)
    assert alone(file)


@pytest.mark.skipif(sys.platform == "win32", reason="locks are Unix's")
def test_nobody_saves_while_somebody_else_does(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    with file.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(ChangedMeanwhileError):
            replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"old"
    assert len(pauses) == 20
    replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="locks are Unix's")
def test_a_file_system_without_locks(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    (file.parent / ".etwin-0.tmp").touch()  # it cannot be told whether anybody has it
    replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"new"
    assert {each.name for each in file.parent.iterdir()} == {file.name, ".etwin-0.tmp"}


def test_many_who_write_in_one_folder(tmp_path: Path) -> None:
    def save(number: int) -> None:
        file = tmp_path / str(number)
        write_whole(file, b"0", force=False)
        for turn in range(10):
            replace_contents(file, str(turn).encode(), str(turn + 1).encode())

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(save, range(16)))
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {
        str(number): b"10" for number in range(16)
    }


# What a process leaves that is killed


KILLED = """
import os, signal, sys
from etwin_cli.disk.writing import write_whole
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
write_whole(sys.argv[1], b"half", force=True)
"""


@NOT_WINDOWS
def test_what_a_killed_process_left_goes_with_the_next_save(file: Path) -> None:
    for _ in range(2):
        command = [sys.executable, "-c", KILLED, str(file)]
        assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
        assert {each.name for each in file.parent.iterdir()} == {file.name, ".etwin-0.tmp"}
        assert file.read_bytes() == b"old"
    replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"new"
    assert alone(file)


@NOT_WINDOWS
def test_what_others_have_in_the_way_is_left_alone(file: Path) -> None:
    folder = file.parent
    (folder / ".etwin-0.tmp").mkdir()
    (folder / ".etwin-1.tmp").symlink_to(file)
    os.mkfifo(folder / ".etwin-2.tmp")
    with held(folder / ".etwin-3.tmp"):
        write_whole(file, b"new", force=True)
    assert file.read_bytes() == b"new"
    names = {each.name for each in folder.iterdir()}
    assert names == {file.name, *(f".etwin-{number}.tmp" for number in range(4))}
    for number in range(3, 100):
        (folder / f".etwin-{number}.tmp").unlink(missing_ok=True)
        (folder / f".etwin-{number}.tmp").mkdir()
    with pytest.raises(UnwritableError, match=r"files such as \.etwin-0\.tmp are in the way"):
        write_whole(file, b"newer", force=True)
    assert file.read_bytes() == b"new"


@contextmanager
def held(path: Path) -> Iterator[None]:
    """A new file that somebody has for himself."""
    import fcntl

    with path.open("xb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@NOT_WINDOWS
def test_a_file_that_was_taken_for_one_that_was_left(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between its making and its lock somebody else may remove it."""
    whole, turns = writing.open_new, iter([True, False])

    def removed(path: Path, target: Path) -> int:
        descriptor = whole(path, target)
        if next(turns):
            path.unlink()
        return descriptor

    monkeypatch.setattr(writing, "open_new", removed)
    write_whole(file, b"new", force=True)
    assert file.read_bytes() == b"new"
    assert alone(file)


@NOT_WINDOWS
def test_a_file_that_took_the_name_of_one_that_was_left_stays(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, whole = file.with_name(".etwin-0.tmp"), writing.lock
    left.touch()

    def swapped(descriptor: int) -> bool | None:
        if left.read_bytes() == b"":
            left.unlink()
            left.write_bytes(b"mine")
        return whole(descriptor)

    monkeypatch.setattr(writing, "lock", swapped)
    write_whole(file, b"new", force=True)
    assert left.read_bytes() == b"mine"


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="nowhere to count them")
def test_no_descriptor_stays_open(file: Path) -> None:
    os.mkfifo(file.with_name("pipe"))
    file.with_name("ready").touch()
    file.with_name("link").symlink_to("ready")
    file.with_name(".etwin-0.tmp").touch()
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(3):
        write_whole(file, b"old", force=True)
        replace_contents(file, b"old", b"new")
        for name in ("pipe", "link", ""):
            with pytest.raises(UnwritableError):
                write_whole(file.with_name(name) if name else file.parent, b"", force=True)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


# Files of etwin's own


def test_a_file_that_is_published_has_one_name(tmp_path: Path) -> None:
    (tmp_path / "ready").write_bytes(b"data")
    assert publish(tmp_path / "ready", tmp_path / "new", force=False) == ()
    assert alone(tmp_path / "new")


@NOT_WINDOWS
def test_a_file_of_ones_own_is_plain(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("secret")
    with pytest.raises(UnwritableError, match="it is a link to secret"):
        open_plain(tmp_path / "link", os.O_RDWR | os.O_CREAT)
    assert not (tmp_path / "secret").exists()


@NOT_WINDOWS
def test_what_is_swapped_between_the_look_and_the_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "check_plain", lambda *_, **__: None)
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "link").symlink_to("secret")
    (tmp_path / "two").hardlink_to(tmp_path / "secret")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="symbolic links"):
        open_plain(tmp_path / "link", os.O_RDWR)
    for name in ("two", "pipe"):
        with pytest.raises(UnwritableError, match="another file meanwhile"):
            open_plain(tmp_path / name, os.O_RDWR)


# Who has it, who may read it


@NOT_WINDOWS
@pytest.mark.parametrize("save", ["write_whole", "replace_contents"])
def test_what_a_file_has_lost_is_told(save: str, file: Path) -> None:
    file.chmod(0o640)
    (file.parent / "other").hardlink_to(file)
    if save == "write_whole":
        losses = write_whole(file, b"new", force=True)
    else:
        losses = replace_contents(file, b"old", b"new")
    assert losses == (Loss(file, Lost.OTHER_NAME),)
    assert (file.read_bytes(), (file.parent / "other").read_bytes()) == (b"new", b"old")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert replace_contents(file, b"new", b"newer") == ()


@NOT_WINDOWS
def test_nobody_else_reads_it_before_it_is_the_other(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.chmod(0o600)
    modes = []
    monkeypatch.setattr(os, "fsync", lambda each: modes.append(os.fstat(each).st_mode & 0o777))
    write_whole(file, b"new", force=True)
    assert modes == [0o600]


# Pipes and devices


@contextmanager
def reading(path: Path, read: Callable[[int], object]) -> Iterator[None]:
    """Somebody who has a pipe open for reading before anything is written."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(descriptor, True)

    def begin() -> None:
        select([descriptor], [], [])  # before anybody writes, a pipe is at its end
        read(descriptor)

    reader = threading.Thread(target=begin)
    reader.start()
    try:
        yield
    finally:
        reader.join(timeout=60)
    assert not reader.is_alive()


@NOT_WINDOWS
@pytest.mark.parametrize("force", [True, False])
def test_all_goes_into_a_pipe(force: bool, tmp_path: Path) -> None:
    pipe, got = tmp_path / "pipe", bytearray()
    os.mkfifo(pipe)

    def read(descriptor: int) -> None:
        while more := os.read(descriptor, 65536):
            got.extend(more)
        os.close(descriptor)

    with reading(pipe, read):
        assert write_whole(pipe, LARGE, force=force) == ()
    assert got == LARGE
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    assert alone(pipe)


@NOT_WINDOWS
def test_a_pipe_that_nobody_reads_from(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UnwritableError, match="nobody is reading from it"):
        write_whole(pipe, b"data", force=True)
    assert stat.S_ISFIFO(pipe.lstat().st_mode)


@NOT_WINDOWS
def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def read(descriptor: int) -> None:
        os.read(descriptor, 1)
        os.close(descriptor)

    with (
        reading(pipe, read),
        pytest.raises(UnwritableError, match="whoever was reading from it is gone"),
    ):
        write_whole(pipe, LARGE, force=False)


@NOT_WINDOWS
def test_a_device_stays_one(tmp_path: Path) -> None:
    null = device(tmp_path / "null", NULL)
    assert write_whole(null, LARGE, force=True) == write_whole(null, LARGE, force=False) == ()
    assert stat.S_ISCHR(null.lstat().st_mode)
    full = device(tmp_path / "full", FULL)
    with pytest.raises(UnwritableError, match="No space left"):
        write_whole(full, LARGE, force=True)
    assert stat.S_ISCHR(full.lstat().st_mode)
    assert {each.name for each in tmp_path.iterdir()} == {"null", "full"}


@NOT_WINDOWS
def test_a_pipe_that_became_a_file_is_not_written_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    place = destination(pipe)
    pipe.unlink()
    pipe.write_bytes(b"mine")
    monkeypatch.setattr(writing, "destination", lambda _: place)
    with pytest.raises(UnwritableError, match="another file meanwhile"):
        write_whole(pipe, b"data", force=False)
    assert pipe.read_bytes() == b"mine"


@NOT_WINDOWS
@pytest.mark.parametrize("waits", [True, False])
def test_a_descriptor_stays_open_and_takes_all(waits: bool) -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, waits)
    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(write_whole, f"/dev/fd/{writing}", LARGE, force=False)
        got = bytearray()
        while len(got) < len(LARGE):
            got.extend(os.read(reading, 4096))
        assert done.result(timeout=60) == ()
    assert got == LARGE
    assert os.get_blocking(writing) is waits
    os.close(reading)
    with pytest.raises(UnwritableError, match="is gone"):
        write_whole(f"/dev/fd/{writing}", b"data", force=False)
    os.close(writing)


@NOT_WINDOWS
def test_a_descriptor_that_is_not_for_writing(file: Path) -> None:
    with file.open("rb") as opened, pytest.raises(UnwritableError, match="Bad file descriptor"):
        write_whole(f"/dev/fd/{opened.fileno()}", b"data", force=True)
    assert file.read_bytes() == b"old"
