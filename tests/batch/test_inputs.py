"""Which schools paths stand for, in which order, and what becomes of what cannot be read."""

import io
import os
from pathlib import Path

import pytest

from etwin_cli.batch.inputs import find, listed, stands_for_nothing
from etwin_cli.batch.job import outcome
from etwin_cli.batch.jobs import File, Lost

from .cohort import request

NAMES = ("b.yaml", "a.yml", "a/z.yaml", "a-b/c.yaml", "a/b/c.YAML", "a.b/c.yaml", "ab.yaml")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (*NAMES, ".hidden/a.yaml", "a/.x.yaml", "notes.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*paths: str) -> list[str]:
    return [job.name for job in find(paths)]


def test_a_folder_is_in_the_order_of_the_whole_names(folder: Path) -> None:
    assert names(".") == sorted(NAMES)
    assert names(str(folder)) == sorted(f"{folder}/{name}" for name in NAMES)
    assert [job.name for job in find(["."], alone=True)] == sorted(NAMES)


@pytest.mark.usefixtures("folder")
def test_each_file_once_in_the_order_of_the_paths() -> None:
    assert names("b.yaml", "*.y*ml", "a", "a") == [
        *("b.yaml", "a.yml", "ab.yaml", "a/b/c.YAML", "a/z.yaml"),
    ]


def test_each_file_once_however_it_is_written(folder: Path) -> None:
    assert names("a.yml", "./a.yml", "a//z.yaml", "a/./z.yaml", f"{folder}/a.yml") == [
        "a.yml",
        "a//z.yaml",
    ]
    twice = [job.name for job in find(["**/**/*.y*ml"], alone=True)]
    assert twice == sorted(set(twice))


@pytest.mark.usefixtures("folder")
def test_a_path_that_stands_for_nothing() -> None:
    assert stands_for_nothing("none.yaml")
    assert stands_for_nothing("*.json")
    assert stands_for_nothing("*.yml") is None
    assert stands_for_nothing("a") is None


def test_a_list_has_a_path_a_line() -> None:
    lines = b"a b.yaml\r\n\nc.yaml\n" + "ç.yaml".encode() + b"\xff"
    assert list(listed(io.BytesIO(lines))) == ["a b.yaml", "c.yaml", "ç.yaml\udcff"]


def said(job: File | Lost) -> str:
    return outcome(job, request()).text


@pytest.mark.skipif(os.name == "nt", reason="POSIX files")
def test_what_is_no_plain_file_is_an_error_and_does_not_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    (tmp_path / "b.yaml").symlink_to("/dev/zero")
    (tmp_path / "c.yaml").symlink_to("nowhere")
    (tmp_path / "d.yaml").symlink_to("d.yaml")
    (tmp_path / "e").symlink_to(tmp_path)
    found = list(find([str(tmp_path)], alone=True))
    assert [Path(job.name).name for job in found] == ["a.yaml", "b.yaml", "c.yaml", "d.yaml"]
    texts = [outcome(job, request()).text for job in found]
    assert "not an ordinary file" in texts[0]
    assert "leads out of the folder" in texts[1]
    assert "no such file" in texts[2]
    assert "ET001" in texts[3]


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0,
    reason="what is closed to a user (needs another one than root)",
)
def test_a_folder_or_a_file_that_is_closed_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o000)
    (tmp_path / "d.yaml").touch(mode=0o000)
    texts = [outcome(job, request()).text for job in find([str(tmp_path)])]
    assert [text.count("permission") for text in texts] == [1, 1]


def test_a_folder_that_vanishes_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1.yaml").touch()
    (tmp_path / "b").mkdir()
    jobs = find([str(tmp_path)])
    next(jobs)
    (tmp_path / "b").rmdir()
    assert list(jobs) == [Lost(str(tmp_path / "b"), "missing")]


def test_a_folder_that_nobody_may_list_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    assert list(find([str(tmp_path)])) == [Lost(str(tmp_path), "permission")]
