"""Bytes from disk: plain files only, and never more than a limit."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

# Not blocking, so that a pipe that nobody writes to is refused and not waited for; and a terminal
# that is named does not become ours. Windows has neither, and reads text unless it is told.
_FLAGS: Final = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY")
)


class UnreadableError(Exception):
    """A file that cannot be read: a request that cannot be met, not content that is wrong."""

    def __init__(self, path: str, reason: str) -> None:
        """`reason` is one of missing, folder, special, permission, or the system's own words."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def read_bytes(path: str | Path, limit: int) -> bytes:
    """The bytes of a file, at most `limit` + 1 of them: enough to know that it is too large.

    Raises UnreadableError for what is not a plain file: a pipe or a device could wait for ever.
    """
    try:
        descriptor = os.open(path, _FLAGS)
        try:
            # Asked first: open() refuses a folder, and leaves the descriptor to whoever opened it.
            mode = os.fstat(descriptor).st_mode
            if not stat.S_ISREG(mode):
                raise UnreadableError(str(path), "folder" if stat.S_ISDIR(mode) else "special")
            with open(descriptor, "rb", buffering=0, closefd=False) as file:
                return _read_all(file.read, limit + 1)
        finally:
            os.close(descriptor)
    except (FileNotFoundError, NotADirectoryError):
        reason = "missing"
    except PermissionError:
        reason = "folder" if is_folder(path) else "permission"  # Windows says it of folders
    except OSError as error:
        # A socket cannot even be opened.
        reason = "special" if error.errno == errno.ENXIO else error.strerror or str(error)
    except ValueError:  # a NUL in the name, or a letter that the system's names cannot have
        reason = "missing"
    raise UnreadableError(str(path), reason)


def is_folder(path: str | Path) -> bool:
    """True for a folder. Never raises, as Path.is_dir() does behind a folder that is closed."""
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: str | Path) -> bool:
    """True for a plain file. Never raises, as Path.is_file() does for a name that is too long."""
    return os.path.isfile(path)  # noqa: PTH113


def _read_all(read: Callable[[int], bytes | None], limit: int) -> bytes:
    """Up to `limit` bytes; a read may give fewer than it was asked for."""
    data = read(limit) or b""
    while len(data) < limit:
        more = read(limit - len(data))
        if not more:
            break
        data += more
    return data
