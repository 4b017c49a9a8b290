"""Bytes from disk: plain files only, and never more than a limit."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

_BINARY: Final = getattr(os, "O_BINARY", 0)


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
        # Not blocking, so that a pipe that nobody writes to is refused and not waited for.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
        with open(descriptor, "rb", buffering=0) as file:  # noqa: PTH123 (a descriptor)
            mode = os.fstat(descriptor).st_mode
            if not stat.S_ISREG(mode):
                raise UnreadableError(str(path), "folder" if stat.S_ISDIR(mode) else "special")
            return _read_all(file.read, limit + 1)
    except FileNotFoundError:
        reason = "missing"
    except (IsADirectoryError, NotADirectoryError):
        reason = "folder" if Path(path).is_dir() else "missing"
    except PermissionError:
        reason = "folder" if Path(path).is_dir() else "permission"  # Windows says it of folders
    except OSError as error:
        reason = error.strerror or str(error)
    except ValueError:  # a NUL in the name
        reason = "missing"
    raise UnreadableError(str(path), reason)


def _read_all(read: Callable[[int], bytes | None], limit: int) -> bytes:
    """Up to `limit` bytes; a read may give fewer than it was asked for."""
    data = read(limit) or b""
    while len(data) < limit:
        more = read(limit - len(data))
        if not more:
            break
        data += more
    return data
