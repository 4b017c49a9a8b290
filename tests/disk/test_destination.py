"""What a name stands for that is to be written: nothing but what it says."""

import os
import socket
import stat
from pathlib import Path

import pytest

from etwin_cli.disk.destination import UnwritableError, check_plain, destination, kept_under

from .places import IS_ROOT, NO_DISK, NOT_WINDOWS, NULL, device


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that we are in; there is another one beside it."""
    (tmp_path / "here").mkdir()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def reason(name: str | Path) -> str:
    """Why nothing is written there."""
    with pytest.raises(UnwritableError) as caught:
        destination(name)
    assert str(caught.value) == f"{name} cannot be written: {caught.value.reason}"
    return caught.value.reason


def test_a_new_file_and_one_that_is_there(here: Path) -> None:
    new = destination("a.csv")
    assert (new.path, new.found, new.is_stream) == (here / "a.csv", None, False)
    Path("a.csv").touch()
    there = destination("a.csv")
    assert there.found is not None
    assert (there.path, there.is_stream) == (here / "a.csv", False)


@NOT_WINDOWS
@pytest.mark.parametrize("leads", ["../elsewhere/secret", "mine.csv", "nowhere", "link.csv"])
def test_a_link_is_refused_wherever_it_leads(leads: str) -> None:
    Path("../elsewhere/secret").touch()
    Path("mine.csv").touch()
    Path("link.csv").symlink_to(leads)
    assert reason("link.csv") == f"it is a link to {leads}; name the file itself"


@NOT_WINDOWS
@pytest.mark.parametrize("name", ["sub/a.csv", "sub/../a.csv", "./sub/./a.csv", "sub/deep/a.csv"])
def test_a_folder_that_leads_out_is_refused(name: str, here: Path) -> None:
    elsewhere = here.parent / "elsewhere"
    (elsewhere / "deep").mkdir()
    Path("sub").symlink_to(elsewhere)
    led = Path(os.path.realpath(name))
    for each in (name, here / name):
        assert reason(each) == f"a link leads out of this folder, to {led}; name that itself"
    assert not destination(led).is_stream


@NOT_WINDOWS
def test_a_folder_that_is_a_link_is_followed_where_it_stays_inside(here: Path) -> None:
    Path("folder").mkdir()
    Path("sub").symlink_to("folder")
    assert destination("sub/a.csv").path == here / "folder" / "a.csv"


@NOT_WINDOWS
def test_whoever_names_a_folder_elsewhere_knows_where_it_is(here: Path) -> None:
    (here.parent / "way").symlink_to("elsewhere")
    for name in ("../way/a.csv", here.parent / "way" / "a.csv"):
        assert destination(name).path == here.parent / "elsewhere" / "a.csv"


def test_a_folder_is_no_file() -> None:
    Path("sub").mkdir()
    for name in ("sub", "sub/", ".", "", "..", "sub/..", "/"):
        assert "is a folder" in reason(name)


def test_a_folder_that_is_not_there() -> None:
    assert reason("none/a.csv") == "there is no such folder"


@NOT_WINDOWS
def test_what_the_system_refuses_is_told_in_its_words() -> None:
    Path("a.yaml").touch()
    Path("loop").symlink_to("loop")
    assert "long" in reason("x" * 300)
    assert "long" in reason("x" * 5000)
    assert "Not a directory" in reason("a.yaml/b.yaml")
    assert "links" in reason("loop/a.csv")


@pytest.mark.parametrize("name", ["a\0b", "\ud800", "none\0/a"])
def test_what_no_file_can_be_called(name: str) -> None:
    assert reason(name) == "no file can have that name"
    with pytest.raises(UnwritableError, match="no file can have that name"):
        kept_under(name)


@NOT_WINDOWS
def test_a_folder_that_was_removed(here: Path) -> None:
    here.rmdir()
    assert reason("a.csv") == "No such file or directory"


@NOT_WINDOWS
def test_a_pipe_is_written_into() -> None:
    os.mkfifo("pipe")
    place = destination("pipe")
    assert (place.is_stream, place.is_pipe, place.descriptor) == (True, True, None)


@NOT_WINDOWS
def test_a_device_is_written_into(here: Path) -> None:
    place = destination(device(here / "null", NULL))
    assert (place.is_stream, place.is_pipe, place.descriptor) == (True, False, None)


@IS_ROOT
def test_a_disk_is_refused(here: Path) -> None:
    assert reason(device(here / "disk", NO_DISK, stat.S_IFBLK)) == (
        "it is a block device; name a file"
    )


@NOT_WINDOWS
def test_a_socket_is_refused() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert reason("socket") == "it is a socket; name a file"


@NOT_WINDOWS
def test_a_link_among_the_devices_is_followed_to_a_device(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etwin_cli.disk.destination._DEVICES", here)
    os.mkfifo("pipe")
    Path("a.txt").touch()
    Path("to-pipe").symlink_to("pipe")
    Path("to-file").symlink_to("a.txt")
    assert destination("to-pipe").is_pipe
    assert reason("to-file") == "it is a link to a.txt; name the file itself"


@NOT_WINDOWS
@pytest.mark.parametrize(
    ("name", "descriptor"),
    [
        ("/dev/stdout", 1),
        ("/dev/stderr", 2),
        ("/dev/../dev/stdout", 1),
        ("/dev//fd/2", 2),
        ("/dev/stdin", 0),
        ("/dev/fd/1", 1),
        ("/proc/self/fd/2", 2),
    ],
)
def test_a_descriptor_of_this_process_is_written_into(name: str, descriptor: int) -> None:
    place = destination(name)
    assert (place.descriptor, place.is_stream, place.key) == (descriptor, True, descriptor)


@NOT_WINDOWS
@pytest.mark.parametrize("folder", ["/dev/fd", "/proc/self/fd"])
def test_a_descriptor_that_is_closed(folder: str) -> None:
    reading, writing = os.pipe()
    assert destination(f"{folder}/{writing}").descriptor == writing
    os.close(reading)
    os.close(writing)
    assert reason(f"{folder}/{writing}") == "it is closed"
    assert reason(f"{folder}/{'9' * 9}") == "it is closed"


def test_two_names_of_one_file() -> None:
    Path("sub").mkdir()

    def same(one: str, two: str) -> bool:
        return destination(one).key == destination(two).key

    assert same("q.csv", "sub/../q.csv")
    assert same("sub/q.csv", str(Path("sub/q.csv").absolute()))
    assert not same("q.csv", "r.csv")
    Path("q.csv").touch()
    Path("r.csv").touch()
    assert same("q.csv", "sub/../q.csv")
    assert not same("q.csv", "r.csv")
    Path("hard.csv").hardlink_to("q.csv")
    assert same("q.csv", "hard.csv")


# A file that is read, and saved where it was read


@NOT_WINDOWS
def test_a_link_is_kept_where_it_stays_in_its_folder(here: Path) -> None:
    Path("data/deep").mkdir(parents=True)
    Path("data/deep/a.yaml").touch()
    Path("b.yaml").symlink_to("data/deep/a.yaml")
    Path("c.yaml").symlink_to("b.yaml")
    for name in ("data/deep/a.yaml", "b.yaml", "c.yaml", here / "c.yaml"):
        assert kept_under(name) == here / "data/deep/a.yaml"


@NOT_WINDOWS
def test_a_link_that_leads_out_of_its_folder_is_refused(here: Path) -> None:
    secret = here.parent / "elsewhere" / "a.yaml"
    secret.touch()
    Path("sub").mkdir()
    Path("a.yaml").symlink_to(secret)
    Path("sub/up.yaml").symlink_to("../mine.yaml")
    Path("mine.yaml").touch()
    for name, target in (("a.yaml", secret), ("sub/up.yaml", here / "mine.yaml")):
        with pytest.raises(UnwritableError) as caught:
            kept_under(name)
        assert caught.value.reason == (
            f"it is a link that leads out of its folder, to {target}; name that file itself"
        )


@NOT_WINDOWS
def test_what_is_saved_is_there() -> None:
    Path("dead.yaml").symlink_to("nowhere")
    for name in ("none.yaml", "none/a.yaml", "dead.yaml"):
        with pytest.raises(UnwritableError, match=r"no such folder|No such file"):
            kept_under(name)


# A name that nobody gave


@NOT_WINDOWS
def test_only_a_plain_file_of_one_name_is_taken_for_ones_own() -> None:
    Path("plain").touch()
    check_plain(Path("plain"))
    check_plain(Path("none"))
    Path("link").symlink_to("plain")
    Path("dead").symlink_to("nowhere")
    Path("folder").mkdir()
    os.mkfifo("pipe")
    Path("one").touch()
    Path("two").hardlink_to("one")
    for name, why in (
        ("link", "it is a link to plain"),
        ("dead", "it is a link to nowhere"),
        ("folder", "it is no plain file"),
        ("pipe", "it is no plain file"),
        ("two", "the file has another name too"),
    ):
        with pytest.raises(UnwritableError, match=why):
            check_plain(Path(name))
    check_plain(Path("two"), sole=False)
