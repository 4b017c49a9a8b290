"""Bytes from disk: plain files only, never more than a limit, and none that a link leads out to.

A link shows nothing of a file outside the folder that was named. Files come from strangers, and a
message repeats the line that is wrong: a link to a file of secrets would print it.
"""

import errno
import os
import stat
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import Final

# Not blocking, so that a pipe that nobody writes to is refused and not waited for; and a terminal
# that is named does not become ours. Windows has neither, and reads text unless it is told.
_FLAGS: Final = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY")
)
_STREAMS: Final = ("/dev/", "/proc/self/fd/")
"""Names of what is open already, such as /dev/stdin: links by nature."""


class UnreadableError(Exception):
    """A file that cannot be read: a request that cannot be met, not content that is wrong."""

    def __init__(self, path: str, reason: str) -> None:
        """`reason` is one of missing, folder, special, permission, outside, or the system's words."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def read_bytes(path: str | Path, limit: int, folder: str | Path | None = None) -> bytes:
    """The bytes of a file, at most `limit` + 1 of them: enough to know that it is too large.

    `folder` is the one that was named, where the file was found in it (`leads_out`).
    Raises UnreadableError for what is not a plain file: a pipe or a device could wait for ever.
    """
    with opened(path, folder) as file:
        try:
            return _read_all(file.read, limit + 1)
        except OSError as error:
            raise UnreadableError(str(path), reason_of(path, error)) from None


def opened(path: str | Path, folder: str | Path | None = None) -> FileIO:
    """A plain file, open to be read. Raises UnreadableError as `read_bytes` does."""
    if leads_out(path, folder):
        raise UnreadableError(str(path), "outside")
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise UnreadableError(str(path), reason_of(path, error)) from None
    # Asked first: open() refuses a folder, and leaves the descriptor to whoever opened it.
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        raise UnreadableError(str(path), "folder" if stat.S_ISDIR(mode) else "special")
    return FileIO(descriptor)


def leads_out(path: str | Path, folder: str | Path | None = None) -> bool:
    """Whether a name leads, through a link, out of the place where it was named.

    A file that was found in a `folder` that was named, no link being followed on the way, stays in
    that folder. A name that was given itself may be a link to its own folder or below it; and one
    that lies in the working folder stays in there, whichever folder on the way is a link.
    """
    try:
        if folder is not None:
            return os.path.islink(path) and not is_within(path, folder)
        name = os.path.abspath(path)
        if name.startswith(_STREAMS):
            return False
        if os.path.islink(path) and not is_within(path, os.path.dirname(path) or os.curdir):
            return True
        here = os.getcwd()
        return _is_below(name, here) and not is_within(path, here)
    except (OSError, ValueError):
        # The working folder was removed, or no file can have such a name.
        return False


def is_within(path: str | Path, folder: str | Path) -> bool:
    """Whether a path lies in a folder, or is that folder, once every link is followed.

    Raises ValueError for a name that no file can have.
    """
    return _is_below(os.path.realpath(path), os.path.realpath(folder))


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))


def is_folder(path: str | Path) -> bool:
    """True for a folder. Never raises, as Path.is_dir() does behind a folder that is closed."""
    return os.path.isdir(path)


def is_file(path: str | Path) -> bool:
    """True for a plain file. Never raises, as Path.is_file() does for a name that is too long."""
    return os.path.isfile(path)


def exists(path: str | Path) -> bool:
    """True for anything that is there, through links. Never raises, as Path.exists() does."""
    return os.path.exists(path)


def is_named(path: str | Path) -> bool:
    """True for anything that has the name, a link that leads nowhere too. Never raises."""
    return os.path.lexists(path)


def is_link(path: str | Path) -> bool:
    """True for a link, wherever it leads. Never raises."""
    return os.path.islink(path)


def size_of(path: str | Path) -> int:
    """Bytes of a file; 0 where there is none that can be asked. Never raises."""
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0


def reason_of(path: str | Path, error: OSError | ValueError) -> str:
    """Why a file cannot be opened or read, as UnreadableError has it."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "missing"
        case PermissionError():
            return "folder" if is_folder(path) else "permission"  # Windows says it of folders
        case OSError() if error.errno == errno.ENXIO:
            return "special"  # a socket cannot even be opened
        case OSError():
            return error.strerror or str(error)
        case _:  # a NUL in the name, or a letter that the system's names cannot have
            return "missing"


def _read_all(read: Callable[[int], bytes | None], limit: int) -> bytes:
    """Up to `limit` bytes; a read may give fewer than it was asked for."""
    data = read(limit) or b""
    while len(data) < limit:
        more = read(limit - len(data))
        if not more:
            break
        data += more
    return data
