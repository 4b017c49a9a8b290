"""Which files a name stands for: nothing is hidden, and no folder outside is looked into."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from etwin_cli.disk import walking
from etwin_cli.disk.walking import Found, PassedOver, found_by
from tests.reading.helpers import bounded

NOT_WINDOWS = pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with answers, other files and hidden ones."""
    for name in (
        *("a.yaml", "B.YML", "notes.txt", ".hidden.yaml", ".git/x.yaml"),
        *("sub/c.yaml", "sub/photo.jpg", "sub/deep/d.yaml", "other/e.yaml"),
    ):
        path = tmp_path / "here" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def names(name: str, passed: PassedOver | None = None) -> list[str]:
    """What a name stands for; all of it can be read as far as is known."""
    found = list(found_by(name, passed or PassedOver()))
    assert all(each.reason is None for each in found)
    return [each.name for each in found]


@pytest.mark.usefixtures("here")
def test_a_folder_stands_for_its_files_and_counts_the_others() -> None:
    passed = PassedOver()
    assert names(".", passed) == [
        *("B.YML", "a.yaml", "other/e.yaml", "sub/c.yaml", "sub/deep/d.yaml")
    ]
    assert (passed.files.count, passed.files.first) == (2, ["notes.txt", "sub/photo.jpg"])
    assert names("sub/") == names("sub") == ["sub/c.yaml", "sub/deep/d.yaml"]


def test_the_first_names_are_the_first_in_order_however_many_there_are(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").touch()
    passed = PassedOver()
    assert names(str(tmp_path), passed) == []
    assert passed.files.count == 9
    assert [Path(name).name for name in passed.files.first] == ["0.txt", "1.txt", "2.txt"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.yaml", ["a.yaml"]),
        ("./*.yaml", ["a.yaml"]),
        ("?.yaml", ["a.yaml"]),
        ("[ab].yaml", ["a.yaml"]),
        ("*/*.yaml", ["other/e.yaml", "sub/c.yaml"]),
        ("*/deep/*.yaml", ["sub/deep/d.yaml"]),
        ("*/c.yaml", ["sub/c.yaml"]),
        ("*/../a.yaml", ["other/../a.yaml", "sub/../a.yaml"]),
        ("**/*.yaml", ["a.yaml", "other/e.yaml", "sub/c.yaml", "sub/deep/d.yaml"]),
        ("**/**/*.yaml", ["a.yaml", "other/e.yaml", "sub/c.yaml", "sub/deep/d.yaml"]),
        ("sub/**", ["sub/c.yaml", "sub/deep/d.yaml", "sub/photo.jpg"]),
        ("sub/**/d.yaml", ["sub/deep/d.yaml"]),
        (".*/*.yaml", [".git/x.yaml"]),
        (".h*", [".hidden.yaml"]),
        ("*.json", []),
        ("none/*.yaml", []),
        ("a.yaml/*.yaml", []),
        ("*/" * 3000 + "*.yaml", []),
    ],
)
@pytest.mark.usefixtures("here")
def test_a_pattern_stands_for_what_it_matches(pattern: str, expected: list[str]) -> None:
    assert names(pattern) == expected


def test_a_pattern_by_its_whole_path(here: Path) -> None:
    assert names(f"{here}/*.yaml") == [f"{here}/a.yaml"]


def test_a_folder_that_a_pattern_matches_is_counted(here: Path) -> None:
    (here / "sub" / "deep" / "f.yaml").touch()
    passed = PassedOver()
    assert names("sub/*", passed) == ["sub/c.yaml", "sub/photo.jpg"]
    assert passed.files.first == ["sub/deep"]
    passed = PassedOver()
    assert "sub/deep/f.yaml" in names("**", passed)
    assert passed.files.count == 0


def test_a_file_whose_name_is_a_pattern_is_that_file(here: Path) -> None:
    (here / "[a].yaml").touch()
    assert names("[a].yaml") == ["[a].yaml"]
    assert list(found_by("a\0*", PassedOver())) == [Found("a\0*")]


# What cannot be read


@NOT_WINDOWS
def test_links_that_lead_out_are_told_and_links_to_folders_counted(here: Path) -> None:
    (here / "sub" / "in.yaml").symlink_to("c.yaml")
    (here / "sub" / "up.yaml").symlink_to("../a.yaml")
    (here / "sub" / "dead.yaml").symlink_to("none")
    (here / "sub" / "out.yaml").symlink_to("/etc/passwd")
    (here / "sub" / "folder").symlink_to("..")
    passed = PassedOver()
    found = {each.name: each.reason for each in found_by("sub", passed)}
    assert found == {
        "sub/c.yaml": None,
        "sub/dead.yaml": None,
        "sub/in.yaml": None,
        "sub/out.yaml": "outside",
        "sub/up.yaml": "outside",
        "sub/deep/d.yaml": None,
    }
    assert "sub/folder" in passed.files.first
    assert {each.folder for each in found_by("sub", passed)} == {"sub"}


@NOT_WINDOWS
@pytest.mark.parametrize("name", ["out", "out/*.yaml", "out/sub/*"])
def test_a_folder_that_leads_out_is_not_looked_into(name: str, here: Path) -> None:
    (here.parent / "away").mkdir()
    (here.parent / "away" / "x.yaml").touch()
    (here / "out").symlink_to("../away")
    found = list(found_by(name, PassedOver()))
    assert [each.reason for each in found] in (["outside"], [])
    assert all("x.yaml" not in each.name for each in found)


@NOT_WINDOWS
@pytest.mark.parametrize("name", ["*/*.yaml", "*/x.yaml", "su[b]/out/*.yaml"])
def test_a_pattern_does_not_lead_through_a_link_out(name: str, here: Path) -> None:
    (here.parent / "away").mkdir()
    (here.parent / "away" / "x.yaml").touch()
    (here / "out").symlink_to("../away")
    (here / "sub" / "out").symlink_to("../../away")
    found = list(found_by(name, PassedOver()))
    assert [each.name for each in found if each.reason == "outside"] in (["out"], ["sub/out"])
    assert all("x.yaml" not in each.name for each in found)


@NOT_WINDOWS
def test_a_pattern_leads_through_a_link_that_stays(here: Path) -> None:
    (here / "in").symlink_to("sub")
    assert names("in/*.yaml") == ["in/c.yaml"]
    assert "in/c.yaml" in names("*/c.yaml")


@NOT_WINDOWS
def test_links_in_a_circle_do_not_hold_a_pattern_up(here: Path) -> None:
    for name in ("round", "around"):
        (here / name).symlink_to(".")
    with bounded():
        assert names("**/*.yaml") == [*("a.yaml", "other/e.yaml", "sub/c.yaml", "sub/deep/d.yaml")]


@pytest.mark.parametrize("name", [".", "**/*.yaml", "*/*.yaml"])
@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "Permission denied"), "permission"),
        (FileNotFoundError(2, "No such file"), "missing"),
        (OSError(36, "File name too long"), "File name too long"),
    ],
)
@pytest.mark.usefixtures("here")
def test_a_folder_that_cannot_be_looked_into_is_told(
    name: str, error: OSError, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = os.scandir

    def look_or_fail(path: str) -> Any:
        if path.startswith("sub"):
            raise error
        return look(path)

    monkeypatch.setattr(os, "scandir", look_or_fail)
    found = {each.name: each.reason for each in found_by(name, PassedOver())}
    assert found["sub"] == reason
    assert found["other/e.yaml"] is None


def test_a_folder_that_vanishes_while_it_is_walked_is_told(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = walking._entries

    def look_and_remove(folder: str, part: str = "*") -> Iterator[os.DirEntry[str]]:
        yield from look(folder, part)
        if folder == "":
            (here / "other" / "e.yaml").unlink()
            (here / "other").rmdir()

    monkeypatch.setattr(walking, "_entries", look_and_remove)
    found = list(found_by(".", PassedOver()))
    assert Found("other", ".", "missing") in found
    assert "sub/c.yaml" in [each.name for each in found]


@NOT_WINDOWS
def test_a_folder_deeper_than_the_system_can_name_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "d" * 200
    for _ in range(25):
        Path(name).mkdir()
        os.chdir(name)
    monkeypatch.chdir(tmp_path)
    (found,) = found_by(".", PassedOver())
    assert found.reason is not None
    assert "long" in found.reason
