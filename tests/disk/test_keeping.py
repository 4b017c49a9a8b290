"""A file that takes the place of another one: the same owner, rights and attributes."""

import errno
import os
import stat
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from etwin_cli.disk.keeping import Lost, keep

from .places import IS_ROOT, NOT_WINDOWS

pytestmark = NOT_WINDOWS

ACCESS: Final = "system.posix_acl_access"
INHERITED: Final = "system.posix_acl_default"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old"
    path.touch(mode=0o600)
    return path


@contextmanager
def new(folder: Path) -> Iterator[int]:
    """The descriptor of a new file."""
    descriptor = os.open(folder / "new", os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    yield descriptor
    os.close(descriptor)


def lost(old: Path) -> set[Lost]:
    """What a new file could not have."""
    with new(old.parent) as descriptor:
        losses = keep(descriptor, old, old.lstat())
    assert {loss.path for loss in losses} <= {old}
    return {loss.what for loss in losses}


def mode(folder: Path) -> int:
    return stat.S_IMODE((folder / "new").stat().st_mode)


def access(*entries: tuple[int, int, int]) -> bytes:
    """An access list as Linux has it: tag, rights, and who."""
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *each) for each in entries)


NOBODY: Final = 0xFFFFFFFF
LIST: Final = access(
    *((1, 6, NOBODY), (2, 4, 1234), (4, 0, NOBODY), (16, 4, NOBODY), (32, 0, NOBODY))
)


def give(path: Path, name: str, value: bytes) -> None:
    """Give a file an attribute; skips the test where there are none."""
    try:
        os.setxattr(path, name, value)
    except (OSError, AttributeError) as error:
        pytest.skip(f"no {name} can be set here: {error}")


@pytest.mark.parametrize("rights", [0o600, 0o640, 0o664, 0o777, 0o444])
def test_who_may_read_it_stays(rights: int, old: Path) -> None:
    old.chmod(rights)
    assert lost(old) == set()
    assert mode(old.parent) == rights


def test_nothing_runs_with_the_rights_of_another(old: Path) -> None:
    old.chmod(0o6755)
    assert lost(old) == set()
    assert mode(old.parent) == 0o755


@IS_ROOT
def test_root_saves_for_the_owner(old: Path) -> None:
    os.chown(old, 12345, 23456)
    old.chmod(0o640)
    assert lost(old) == set()
    found = (old.parent / "new").stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (12345, 23456, 0o640)


@IS_ROOT
@pytest.mark.parametrize(
    ("owner", "group", "expected"), [(12345, 0, 0o664), (12345, 23456, 0o604), (0, 23456, 0o604)]
)
def test_who_may_not_give_it_away_keeps_it_and_is_told(
    owner: int, group: int, expected: int, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the group may do is not for the group of somebody else."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    os.chown(old, owner, group)
    old.chmod(0o664)
    monkeypatch.setattr(os, "fchown", refuse)
    assert lost(old) == {Lost.OWNER}
    assert mode(old.parent) == expected


@IS_ROOT
def test_the_group_is_kept_where_the_owner_cannot_be(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = os.fchown

    def refuse_owner(descriptor: int, owner: int, group: int) -> None:
        if owner != -1:
            raise PermissionError(errno.EPERM, "Operation not permitted")
        whole(descriptor, owner, group)

    os.chown(old, 12345, 23456)
    old.chmod(0o664)
    monkeypatch.setattr(os, "fchown", refuse_owner)
    assert lost(old) == {Lost.OWNER}
    assert (old.parent / "new").stat().st_gid == 23456
    assert mode(old.parent) == 0o664


def test_another_name_is_told(old: Path) -> None:
    (old.parent / "other").hardlink_to(old)
    assert lost(old) == {Lost.OTHER_NAME}


def test_attributes_are_kept(old: Path) -> None:
    give(old, "user.note", b"value")
    assert lost(old) == set()
    assert os.getxattr(old.parent / "new", "user.note") == b"value"


def test_attributes_that_cannot_be_kept_are_told(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOTSUP, "Operation not supported")

    give(old, "user.note", b"value")
    old.chmod(0o664)
    monkeypatch.setattr(os, "setxattr", refuse)
    assert lost(old) == {Lost.ATTRIBUTES}
    assert mode(old.parent) == 0o664


def test_an_attribute_that_is_there_already_is_not_set_again(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some are the system's, which gives them to every file and lets nobody set them."""
    give(old, "user.note", b"value")
    with new(old.parent) as descriptor:
        os.setxattr(descriptor, "user.note", b"value")
        monkeypatch.setattr(os, "setxattr", None)
        assert keep(descriptor, old, old.lstat()) == ()


def test_an_attribute_is_that_of_the_old_file(old: Path) -> None:
    give(old, "user.note", b"value")
    with new(old.parent) as descriptor:
        os.setxattr(descriptor, "user.note", b"another one")
        assert keep(descriptor, old, old.lstat()) == ()
        assert os.getxattr(descriptor, "user.note") == b"value"


def test_a_link_that_took_its_place_hands_on_nothing(old: Path) -> None:
    found = old.lstat()
    give(old, "user.note", b"secret")
    old.rename(old.with_name("secret"))
    old.symlink_to("secret")
    with new(old.parent) as descriptor:
        assert keep(descriptor, old, found) == ()
        assert "user.note" not in os.listxattr(descriptor)
    assert mode(old.parent) == 0o600


def test_an_access_list_is_kept(old: Path) -> None:
    give(old, ACCESS, LIST)
    assert lost(old) == set()
    assert os.getxattr(old.parent / "new", ACCESS) == LIST
    assert mode(old.parent) == 0o640


def test_without_its_access_list_a_file_is_not_open_to_more(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a file with a list, the rights of the group are those of everybody on it."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOTSUP, "Operation not supported")

    give(old, ACCESS, LIST)
    monkeypatch.setattr(os, "setxattr", refuse)
    assert lost(old) == {Lost.ATTRIBUTES}
    assert mode(old.parent) == 0o600


def test_the_list_that_a_folder_gives_to_new_files_is_not_added(old: Path) -> None:
    old.chmod(0o640)
    give(old.parent, INHERITED, LIST)
    assert lost(old) == set()
    assert os.listxattr(old.parent / "new") == []
    assert mode(old.parent) == 0o640


def test_a_list_that_cannot_be_taken_away_gives_nobody_a_right(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    old.chmod(0o640)
    give(old.parent, INHERITED, LIST)
    monkeypatch.setattr(os, "removexattr", refuse, raising=False)
    assert lost(old) == {Lost.ATTRIBUTES}
    assert mode(old.parent) == 0o600


@pytest.mark.parametrize("function", ["listxattr", "fchown"])
def test_a_system_that_has_no_such_thing(
    function: str, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, function, raising=False)
    (old.parent / "other").hardlink_to(old)
    assert lost(old) == {Lost.OTHER_NAME}
