"""A file's new contents: whole or not at all, and never over what somebody else has written."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from etwin_cli.disk.reading import read_bytes

_TRIES: Final = 20
_PAUSE: Final = 0.1
"""Seconds between two tries to have a file for oneself: nobody takes longer to save one."""


class ChangedMeanwhileError(Exception):
    """The file is not what was read last: somebody else has saved it. Nothing was written."""


def replace_contents(path: str | Path, old: bytes, new: bytes) -> None:
    """Put `new` in the place of a file that still holds `old`.

    A link stays one: the file that it leads to is replaced. Who may read it stays as it is.
    Raises ChangedMeanwhileError, OSError or UnreadableError; then the file is as it was.
    """
    target = Path(path).resolve()
    with _alone(target):
        if read_bytes(target, len(old)) != old:
            raise ChangedMeanwhileError
        if not os.access(target, os.W_OK):
            # A new file could take its place; but it is locked on purpose.
            raise PermissionError(13, os.strerror(13), str(target))
        with written_beside(target, new) as beside:
            beside.replace(target)


@contextmanager
def written_beside(target: Path, data: bytes) -> Iterator[Path]:
    """A new file beside `target` that holds `data`, on the disk, and gone at the end.

    It may be read by the same people as the file in whose place it is going to be; a new file by
    those that may read any.
    """
    # Imported here: most commands write no file, and it takes longer than scoring one.
    import tempfile

    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _open_to_the_same(beside, target)
        yield beside
    finally:
        beside.unlink(missing_ok=True)


def _open_to_the_same(beside: Path, target: Path) -> None:
    """Group and mode of the file that is replaced, else the mode that a new file gets."""
    try:
        found = target.stat()
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)
        return
    if hasattr(os, "chown") and found.st_gid != beside.stat().st_gid:
        try:
            os.chown(beside, -1, found.st_gid)
        except OSError:  # not a group of ours: better nobody of it than everybody
            beside.chmod(found.st_mode & 0o707)
            return
    beside.chmod(found.st_mode & 0o777)


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Nobody else who saves with etwin is between the look and the rename at the same time."""
    try:
        import fcntl
    except ImportError:  # Windows: the look just before is all there is
        yield
        return
    for _ in range(_TRIES):
        with target.open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(_PAUSE)
                continue
            except OSError:  # a file system without locks
                pass
            # While it waited for its turn, the name may have gone to another file.
            if os.path.samestat(os.fstat(file.fileno()), target.stat()):
                yield
                return
    raise ChangedMeanwhileError
