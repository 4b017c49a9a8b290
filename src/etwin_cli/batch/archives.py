"""The answers files in a .zip archive. An archive is untrusted: it is read, never unpacked.

Bytes are only read, at most an answers file's own limit of each member; nothing is written, and a
member's name is only ever shown.
"""

import stat
from collections.abc import Iterator
from io import BufferedReader
from typing import TYPE_CHECKING, Final

from etwin_cli.batch.jobs import Held, Job, Lost
from etwin_cli.disk.reading import UnreadableError, opened, size_of
from etwin_cli.disk.walking import ENDINGS, PassedOver
from etwin_cli.reading.tree import ANSWERS_LIMITS

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_LARGEST_DIRECTORY: Final = 16 * 1024 * 1024
"""Bytes of the list of members, which is read whole: some 150,000 of them."""
MOST_RATIO: Final = 200
"""Answers files become a fifth to a twentieth in an archive; a bomb becomes a thousandth."""
_FREE_OF_RATIO: Final = 16 * 1024
"""Bytes: a small file of few words may well be packed tighter."""
_PLAIN: Final = (0, 8)
"""Stored and deflated: the other methods can make many megabytes of one read."""


def members(
    path: str, folder: str | None = None, passed: PassedOver | None = None
) -> Iterator[Job]:
    """The answers files in an archive, in its own order, each as `archive.zip/name`.

    What cannot be read is among them: the archive itself, or one of its members; files of other
    kinds are noted in `passed`. `folder` is the one that was named, where it was found in one.
    """
    from struct import error as BadStruct
    from zipfile import BadZipFile, ZipFile

    try:
        with _Limited(opened(path, folder)) as file, ZipFile(file) as archive:
            yield from _of(archive, path, passed or PassedOver())
    except UnreadableError as error:
        yield Lost(path, error.reason)
    except _ManyMembersError:
        yield Lost(path, "members")
    except (BadZipFile, BadStruct, NotImplementedError, ValueError, OSError, EOFError):
        yield Lost(path, "archive")


class _ManyMembersError(Exception):
    """A list of members that is longer than may be read."""


class _Limited(BufferedReader):
    """A file that gives no more at once than a list of members may have.

    ZipFile reads the list at once. How long it is stands in more than one place; that the file
    holds the limit leaves it to ZipFile alone which of them counts.
    """

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _LARGEST_DIRECTORY:
            raise _ManyMembersError
        return super().read(size)


def _of(archive: "ZipFile", path: str, passed: PassedOver) -> Iterator[Job]:
    every = [member for member in archive.infolist() if _is_worth(member, path, passed)]
    # Members that overlap would pass one by one.
    total = sum(min(member.file_size, ANSWERS_LIMITS.size) for member in every)
    if total > MOST_RATIO * size_of(path):
        yield Lost(path, "bomb")
        return
    names: set[str] = set()
    for member in every:
        name = f"{path}/{member.filename}"
        if name in names:
            yield Lost(name, "twice")
        else:
            names.add(name)
            yield _member(archive, member, name)


def _is_worth(member: "ZipInfo", path: str, passed: PassedOver) -> bool:
    """Whether a member may be an answers file; hidden ones and a Mac's extras are nothing at all."""
    parts = member.filename.replace("\\", "/").split("/")
    hidden = any(part.startswith(".") and part not in (".", "..") for part in parts)
    if hidden or parts[0] == "__MACOSX" or not parts[-1]:
        return False
    if parts[-1].lower().endswith(ENDINGS):
        return True
    passed.files.note(f"{path}/{member.filename}")
    return False


def _member(archive: "ZipFile", member: "ZipInfo", name: str) -> Job:
    from zipfile import BadZipFile
    from zlib import error as BadDeflate

    if _leads_out(member):
        return Lost(name, "path")
    if member.flag_bits & 1:
        return Lost(name, "encrypted")
    if member.compress_type not in _PLAIN:
        return Lost(name, "method")
    if _is_bomb(member):
        return Lost(name, "bomb")
    try:
        with archive.open(member) as file:
            return Held(name, file.read(ANSWERS_LIMITS.size + 1))
    except (BadZipFile, BadDeflate, NotImplementedError, ValueError, OSError, EOFError):
        return Lost(name, "member")


def _leads_out(member: "ZipInfo") -> bool:
    """A name that would lead elsewhere, or a link: nothing is unpacked, but no good file is one."""
    name = member.filename
    absolute = name.startswith(("/", "\\")) or name[1:2] == ":"
    link = stat.S_ISLNK(member.external_attr >> 16)
    return absolute or link or ".." in name.replace("\\", "/").split("/")


def _is_bomb(member: "ZipInfo") -> bool:
    size = member.file_size
    return size > _FREE_OF_RATIO and size > MOST_RATIO * max(1, member.compress_size)
