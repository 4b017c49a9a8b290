"""The notes of an unfinished run: what is whole counts, and nothing else does."""

import json
import os
from pathlib import Path
from typing import Any, Final

import pytest

from etwin_cli.batch import journal as notes
from etwin_cli.batch.journal import (
    AtWorkError,
    Journal,
    Progress,
    ResumeError,
    discard,
    sealed,
    unsealed,
)
from etwin_cli.disk.destination import UnwritableError

from .cohort import DAY

FIRST: Final = Progress(2, 1, "first", 100, 10)
SECOND: Final = Progress(4, 1, "second", 200, 20)
NOT_WINDOWS: Final = pytest.mark.skipif(os.name == "nt", reason="there are none on Windows")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.csv.partial.journal"


def begun(path: Path, *notes: Progress) -> None:
    journal = Journal.begin(path, "this", DAY)
    for each in notes:
        journal.note(each)
    journal.close()


def gone_on(path: Path, size: int = 1000, problems: int = 1000) -> Progress:
    journal, progress, day = Journal.take_up(path, "this", size, problems)
    journal.close()
    assert day == DAY
    return progress


def line(progress: Progress) -> str:
    return sealed(*progress) + "\n"


HEAD: Final = sealed("this", DAY.isoformat()) + "\n"


def test_a_journal_is_a_head_and_a_line_for_each_chunk(path: Path) -> None:
    begun(path, FIRST, SECOND)
    assert path.read_text() == HEAD + line(FIRST) + line(SECOND)
    assert gone_on(path) == SECOND


def test_one_that_is_begun_again_has_nothing_of_the_other(path: Path) -> None:
    begun(path, FIRST, SECOND)
    begun(path)
    assert path.read_text() == HEAD


@NOT_WINDOWS
def test_a_journal_is_readable_as_any_file(path: Path) -> None:
    was = os.umask(0)
    try:
        begun(path)
    finally:
        os.umask(was)
    assert path.stat().st_mode & 0o777 == 0o666


@pytest.mark.parametrize("torn", ["", "[6, 1", line(SECOND)[:-1], line(SECOND)[1:], "\n", "x\n"])
def test_what_follows_goes_behind_the_last_line_that_is_whole(torn: str, path: Path) -> None:
    path.write_text(HEAD + line(FIRST) + torn)
    journal, progress, _ = Journal.take_up(path, "this", 1000, 1000)
    assert progress == FIRST
    assert path.read_text() == HEAD + line(FIRST)
    journal.note(SECOND)
    journal.close()
    assert path.read_text() == HEAD + line(FIRST) + line(SECOND)


def test_nothing_counts_behind_a_line_that_is_damaged(path: Path) -> None:
    path.write_text(HEAD + line(FIRST) + line(SECOND).replace("200", "201") + line(SECOND))
    assert gone_on(path) == FIRST
    assert path.read_text() == HEAD + line(FIRST)


@pytest.mark.parametrize(
    ("size", "problems", "expected"),
    [
        (200, 20, SECOND),
        (199, 20, FIRST),
        (200, 19, FIRST),
        (99, 20, Progress()),
        (0, 0, Progress()),
    ],
)
def test_nothing_counts_that_is_not_in_the_files(
    size: int, problems: int, expected: Progress, path: Path
) -> None:
    begun(path, FIRST, SECOND)
    assert gone_on(path, size, problems) == expected


def test_half_a_head_is_none(path: Path) -> None:
    path.write_text(HEAD[:-1])
    with pytest.raises(ResumeError, match="is damaged, or something is missing"):
        gone_on(path)


def test_where_there_is_none_it_is_not_known_how_far_the_run_came(path: Path) -> None:
    with pytest.raises(ResumeError, match="is damaged, or something is missing"):
        gone_on(path)
    assert not path.exists()


def test_another_request(path: Path) -> None:
    begun(path)
    with pytest.raises(ResumeError, match="with another rubric"):
        Journal.take_up(path, "other", 0, 0)


DAMAGED: Final[dict[str, list[Any]]] = {
    "nothing": [],
    "too few": [2, 1, "", 0],
    "too many": [2, 1, "", 0, 0, 0],
    "a truth value": [True, 0, "", 0, 0],
    "another one": [2, False, "", 0, 0],
    "below zero": [2, 1, "", -1, 0],
    "below zero in the other file": [2, 1, "", 0, -1],
    "a fraction": [2.0, 1, "", 0, 0],
    "a text": ["2", 1, "", 0, 0],
    "no number at all": [2, None, "", 0, 0],
    "names that are none": [2, 1, 7, 0, 0],
    "more at fault than done": [2, 3, "", 0, 0],
    "more than there can be": [2**53, 1, "", 0, 0],
    "more than anything": [10**400, 1, "", 0, 0],
}


@pytest.mark.parametrize("name", DAMAGED)
def test_what_a_line_says_has_to_be_possible(name: str, path: Path) -> None:
    path.write_text(HEAD + sealed(*DAMAGED[name]) + "\n")
    assert gone_on(path) == Progress()


@pytest.mark.parametrize(
    "head", [["this"], ["this", 5], ["this", "2026-13-01"], ["this", ""], [1, 2]]
)
def test_what_the_head_says_has_to_be_possible(head: list[Any], path: Path) -> None:
    path.write_text(sealed(*head) + "\n")
    with pytest.raises(ResumeError, match="is damaged"):
        gone_on(path)


def with_seal(text: str) -> str:
    """A line that fits its digest, whatever it is."""
    return f"{text} {notes._digest(text)}"


@pytest.mark.parametrize("text", ["[" * 100_000, "{}", "null", "[1", "9" * 5000, "", "NaN"])
def test_a_line_that_was_made_to_fit(text: str, path: Path) -> None:
    path.write_text(HEAD + with_seal(text) + "\n")
    assert gone_on(path) == Progress()
    path.write_text(with_seal(text) + "\n")
    with pytest.raises(ResumeError, match="is damaged"):
        gone_on(path)


def test_a_line_is_told_from_one_that_is_damaged() -> None:
    whole = sealed(1, "é", None)
    assert unsealed(whole) == unsealed(whole.encode()) == [1, "é", None]
    assert json.loads(whole.rpartition(" ")[0]) == [1, "é", None]
    for at in range(len(whole)):
        assert unsealed(whole[:at] + "~" + whole[at + 1 :]) is None
    assert unsealed(b"\xff") is None


def test_a_journal_that_is_endless_is_not_read_whole(path: Path) -> None:
    path.write_text(HEAD)
    with path.open("r+b") as file:
        file.truncate(2**40)
    assert gone_on(path) == Progress()


def test_the_names_are_told_apart() -> None:
    start = Progress()
    told = {
        start.after(names).names
        for names in (["a", "b"], ["ab"], ["b", "a"], ["a"], ["aXXb"], ["a b"], ["\udcff"], ["ÿ"])
    }
    assert len(told) == 8
    assert start.after(["a", "b"]) == (2, 0, start.after(["a", "b"]).names, 0, 0)
    assert start.after(["a"]).after(["b"]).names != start.after(["a", "b"]).names
    assert len(start.after(["a"]).names) == 32


@NOT_WINDOWS
def test_a_run_at_work_has_its_journal_for_itself(path: Path) -> None:
    journal = Journal.begin(path, "this", DAY)
    for other in (
        lambda: Journal.begin(path, "this", DAY),
        lambda: Journal.take_up(path, "this", 0, 0),
        lambda: discard(path),
    ):
        with pytest.raises(AtWorkError, match="another run is at work on"):
            other()
    assert path.read_text() == HEAD
    journal.close()
    discard(path)
    assert not path.exists()
    discard(path)


@NOT_WINDOWS
@pytest.mark.parametrize("kind", ["link", "dead link", "hard link", "pipe", "folder"])
def test_a_journal_is_never_somebody_elses_file(kind: str, path: Path) -> None:
    mine = path.with_name("mine")
    mine.write_text("precious")
    match kind:
        case "link":
            path.symlink_to(mine)
        case "dead link":
            path.symlink_to("nowhere")
        case "hard link":
            path.hardlink_to(mine)
        case "pipe":
            os.mkfifo(path)
        case _:
            path.mkdir()
    before = {each.name for each in path.parent.iterdir()}
    for use in (
        lambda: Journal.begin(path, "this", DAY),
        lambda: Journal.take_up(path, "this", 0, 0),
        lambda: discard(path),
    ):
        with pytest.raises(UnwritableError, match="remove it"):
            use()
    assert mine.read_text() == "precious"
    assert {each.name for each in path.parent.iterdir()} == before
