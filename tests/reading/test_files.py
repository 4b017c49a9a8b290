"""Bytes from disk: plain files only, and never more than asked for."""

import os
import socket
from pathlib import Path

import pytest

from etwin_cli.disk.reading import UnreadableError, read_bytes
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.library import RubricError, inspect_rubric, load_rubric, read_answers
from etwin_cli.reading.rubric import read_rubric
from etwin_cli.reading.tree import ANSWERS_LIMITS

from .helpers import bounded, places

NOT_WINDOWS = pytest.mark.skipif(os.name == "nt", reason="there are none on Windows")
NOT_ROOT = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0,
    reason="what is closed to a user (needs another one than root)",
)


def reason(path: str | Path) -> str:
    """Why a file cannot be read."""
    with pytest.raises(UnreadableError) as caught:
        read_bytes(path, 100)
    assert caught.value.path == str(path)
    return caught.value.reason


def test_the_bytes_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "à.yaml"
    path.write_bytes(b"a: \xff\r\n\x1a\0")
    assert read_bytes(path, 100) == b"a: \xff\r\n\x1a\0"
    assert read_bytes(str(path), 100) == b"a: \xff\r\n\x1a\0"


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.touch()
    assert read_bytes(path, 100) == b""


def test_one_byte_more_than_the_limit_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"x" * 1000)
    assert len(read_bytes(path, 1000)) == 1000
    assert len(read_bytes(path, 999)) == 1000
    assert len(read_bytes(path, 10)) == 11


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path, rubric: Rubric) -> None:
    path = tmp_path / "a.yaml"
    with path.open("wb") as file:
        file.truncate(8 * 1024**3)
    with bounded():
        answers, diagnostics = read_answers(path, rubric)
    assert answers is None
    assert places(diagnostics) == ["ET002"]
    assert diagnostics[0].values["size"] == ANSWERS_LIMITS.size + 1


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a: 1")
    link = tmp_path / "b.yaml"
    try:
        link.symlink_to(tmp_path / "a.yaml")
    except OSError:
        pytest.skip("links cannot be made here")
    assert read_bytes(link, 100) == b"a: 1"


@pytest.mark.parametrize("name", ["none.yaml", "none/a.yaml", "a.yaml/b.yaml", "a\0b", "\udcff"])
def test_missing(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.yaml").touch()
    assert reason(f"{tmp_path}/{name}") == "missing"


def test_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert reason("") == "missing"


def test_a_folder(tmp_path: Path) -> None:
    assert reason(tmp_path) == "folder"


@NOT_WINDOWS
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with bounded():
        assert reason(path) == "special"


@NOT_WINDOWS
@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device(path: str) -> None:
    with bounded():
        # Without a terminal, the system has words of its own for /dev/tty.
        assert reason(path) == "special" or path == "/dev/tty"


@NOT_WINDOWS
def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket may not be long
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert reason("socket") == "special"


@NOT_WINDOWS
def test_what_the_system_refuses_is_told_in_its_words(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert "links" in reason(loop)
    assert "long" in reason("x" * 5000)


@NOT_ROOT
def test_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.touch()
    path.chmod(0)
    assert reason(path) == "permission"


@NOT_ROOT
def test_permission_to_enter_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0)
    try:
        assert reason(folder / "a.yaml") == "permission"
        with pytest.raises(RubricError):
            load_rubric(str(folder / "rubric"))
    finally:
        folder.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="nowhere to count them")
def test_no_descriptor_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.touch()
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        read_bytes(path, 100)
        reason(tmp_path)
        reason("/dev/null")
    assert len(list(Path("/proc/self/fd").iterdir())) <= before  # others may have closed theirs


# The way in raises nothing else


ODD_PATHS = ["", "x" * 5000, "a\0b", "\udcff", "none", "/dev/zero", "loop", "pipe", "folder"]


@NOT_WINDOWS
@pytest.mark.parametrize("name", ODD_PATHS)
def test_only_the_two_errors_are_raised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rubric: Rubric, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("loop").symlink_to("loop")
    os.mkfifo("pipe")
    Path("folder").mkdir()
    with bounded():
        for way_in in (load_rubric, inspect_rubric):
            with pytest.raises((RubricError, UnreadableError)):
                way_in(name)
        with pytest.raises(UnreadableError):
            read_rubric(Path(name))
        with pytest.raises(UnreadableError):
            read_answers(name, rubric)
