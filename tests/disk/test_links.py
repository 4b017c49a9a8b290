"""A link shows nothing of a file outside the folder that was named."""

import os
from pathlib import Path

import pytest

from etwin_cli.disk.reading import UnreadableError, leads_out, read_bytes
from etwin_cli.reading.library import load_rubric
from etwin_cli.reading.shipped import criteria_root
from tests.reading.helpers import RUBRIC

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with links that stay in it and links that lead out, beside a secret."""
    (tmp_path / "secret").write_text("SECRET")
    folder = tmp_path / "here"
    (folder / "sub" / "deep").mkdir(parents=True)
    for name in ("a", "sub/b", "sub/deep/c"):
        (folder / name).write_text("ours")
    monkeypatch.chdir(folder)
    for link, target in {
        "in": "sub/b",
        "sub/down": "deep/c",
        "sub/up": "../a",
        "out": "../secret",
        "sub/out": "../../secret",
        "twice": "out",
        "folder-in": "sub",
        "folder-out": "..",
        "absolute": str(tmp_path / "secret"),
        "loop": "loop",
    }.items():
        Path(link).symlink_to(target)
    return folder


@pytest.mark.parametrize(
    "name", ["a", "sub/b", "in", "sub/down", "folder-in/b", "../here/a", "none", "a\0b", ""]
)
@pytest.mark.usefixtures("here")
def test_a_name_that_stays(name: str) -> None:
    assert not leads_out(name)


@pytest.mark.parametrize(
    "name",
    ["out", "absolute", "twice", "sub/out", "sub/up", "folder-out/secret", "folder-out", "../out"],
)
def test_a_name_that_leads_out(name: str, here: Path) -> None:
    if name == "../out":
        (here.parent / "out").symlink_to(here.parent.parent)
    assert leads_out(name)
    assert leads_out(here / name)
    with pytest.raises(UnreadableError, match="outside"):
        read_bytes(name, 10)


def test_a_name_outside_of_the_working_folder_may_pass_links(here: Path) -> None:
    (here.parent / "other").symlink_to(here / "sub")
    assert read_bytes("../other/b", 10) == b"ours"
    assert read_bytes("../secret", 10) == b"SECRET"


@pytest.mark.usefixtures("here")
def test_what_was_found_in_a_folder_stays_in_that_folder() -> None:
    assert read_bytes("sub/up", 10, ".") == b"ours"
    assert read_bytes("sub/down", 10, "sub") == b"ours"
    for name, folder in (("sub/up", "sub"), ("out", "."), ("twice", "."), ("sub/out", "sub")):
        with pytest.raises(UnreadableError, match="outside"):
            read_bytes(name, 10, folder)


def test_a_folder_whose_name_begins_like_ours_is_another_one(here: Path) -> None:
    other = here.with_name("here-too")
    other.mkdir()
    (other / "x").write_text("x")
    (here / "near").symlink_to(other / "x")
    assert leads_out("near")
    assert leads_out("near", ".")


@pytest.mark.usefixtures("here")
def test_links_in_a_circle_are_told_in_the_systems_words() -> None:
    assert not leads_out("loop")
    with pytest.raises(UnreadableError, match="links"):
        read_bytes("loop", 10)


def test_what_is_open_already_is_read_by_its_name(here: Path) -> None:
    descriptor = os.open(here / "a", os.O_RDONLY)
    try:
        for folder in ("/dev/fd", "/proc/self/fd"):
            if Path(folder).is_dir():
                assert read_bytes(f"{folder}/{descriptor}", 10) == b"ours"
    finally:
        os.close(descriptor)


def test_where_the_working_folder_was_removed(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert not leads_out("a")
    assert read_bytes(here / "a", 10) == b"ours"


@pytest.mark.parametrize("name", ["rubric.yaml", "."])
def test_a_rubric_that_is_a_link_out_is_not_read(name: str, here: Path) -> None:
    own = here.parent / "own.yaml"
    own.write_text(RUBRIC)
    (here / "rubric.yaml").symlink_to(own)
    with pytest.raises(UnreadableError, match="outside"):
        load_rubric(name)


def test_the_shipped_rubrics_may_be_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "package"
    name = "etwinning-school"
    for path in (criteria_root() / name).rglob("*.yaml"):
        link = package / path.relative_to(criteria_root())
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(path)
    for module in ("shipped", "library", "rubric_files"):
        monkeypatch.setattr(f"etwin_cli.reading.{module}.criteria_root", lambda: package)
    monkeypatch.chdir(package)
    load_rubric.cache_clear()
    try:
        assert load_rubric(name, "es").language == "es"
    finally:
        load_rubric.cache_clear()
