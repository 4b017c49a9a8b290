"""Saving: whole or not at all, and never over what somebody else wrote."""

import os
import stat
import sys
from pathlib import Path

import pytest

from etwin_cli.editing.saving import ChangedMeanwhileError, replace_contents, written_beside


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_bytes(b"old")
    return path


def test_the_new_contents_take_the_place_of_the_old(file: Path) -> None:
    replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("now", [b"", b"olD", b"older"])
def test_what_somebody_else_wrote_stays(now: bytes, file: Path) -> None:
    file.write_bytes(now)
    with pytest.raises(ChangedMeanwhileError):
        replace_contents(file, b"old", b"new")
    assert file.read_bytes() == now
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(os.name == "nt", reason="modes are Unix's")
def test_who_may_read_it_stays(file: Path) -> None:
    file.chmod(0o640)
    replace_contents(file, b"old", b"new")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(file)
    replace_contents(link, b"old", b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_a_disk_that_is_full_leaves_the_old_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"old"
    assert list(file.parent.iterdir()) == [file]


def test_a_file_that_must_not_be_written_is_not_replaced(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything
    with pytest.raises(PermissionError):
        replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"old"


def test_a_file_that_is_gone_is_not_made_anew(file: Path) -> None:
    file.unlink()
    with pytest.raises(FileNotFoundError):
        replace_contents(file, b"old", b"new")
    assert list(file.parent.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="locks are Unix's")
def test_nobody_saves_while_somebody_else_does(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    monkeypatch.setattr("etwin_cli.editing.saving._PAUSE", 0)
    with file.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(ChangedMeanwhileError):
            replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"old"
    replace_contents(file, b"old", b"new")
    assert file.read_bytes() == b"new"


def test_a_new_file_is_readable_as_any(tmp_path: Path) -> None:
    (tmp_path / "any").touch()
    with written_beside(tmp_path / "new", b"data") as beside:
        assert beside.read_bytes() == b"data"
        assert beside.stat().st_mode == (tmp_path / "any").stat().st_mode
    assert not beside.exists()
