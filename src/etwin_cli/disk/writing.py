"""Files written whole or not at all, and never over what somebody else has written."""

import errno
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from etwin_cli.disk.destination import (
    Destination,
    UnwritableError,
    check_plain,
    destination,
    kept_under,
)
from etwin_cli.disk.keeping import Loss, keep
from etwin_cli.disk.reading import is_named, read_bytes
from etwin_cli.sentences import Sentence, system_sentence

_TRIES: Final = 20
_PAUSE: Final = 0.1
"""Seconds between two tries to have a file for oneself: nobody takes longer to save one."""
_AT_ONCE: Final = 100
"""So many files can be written in one folder at the same time."""
# No link is followed, no pipe waited for, and no terminal becomes ours. Windows has none of it.
_OPEN: Final = sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_BINARY")
)
_CHANGED: Final = Sentence("it became another file meanwhile")


class ChangedMeanwhileError(Exception):
    """The file is not what was read last: somebody else has saved it. Nothing was written."""


# A whole file


def write_whole(name: str | Path, data: bytes, *, force: bool) -> tuple[Loss, ...]:
    """Write a file, or into a pipe or a device; gives what a file lost that was replaced.

    Raises FileExistsError for a file that is there, unless with `force`, and UnwritableError.
    """
    place = destination(name)
    try:
        if place.is_stream:
            _write_into(place, data)
            return ()
        with _beside(place.path, data) as ready:
            return publish(ready, place.path, force=force)
    except FileExistsError:
        raise
    except OSError as error:
        raise UnwritableError(name, system_sentence(error)) from None


def replace_contents(name: str | Path, old: bytes, new: bytes) -> tuple[Loss, ...]:
    """Put `new` in the place of a file that still holds `old`; gives what the file lost.

    A link stays one: the file that it leads to is replaced, where that is in its folder or below.
    Raises ChangedMeanwhileError, OSError, UnreadableError or UnwritableError, also where there is
    no such file; then it is as it was.
    """
    target = kept_under(name)
    with _alone(target):
        if read_bytes(target, len(old)) != old:
            raise ChangedMeanwhileError
        if not os.access(target, os.W_OK):
            # A new file could take its place; but it is locked on purpose.
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
        with _beside(target, new) as ready:
            return publish(ready, target, force=True)


def publish(ready: Path, target: Path, *, force: bool) -> tuple[Loss, ...]:
    """Give a file that is complete its name; with `force` also where another one has it.

    Gives what that one lost. Raises FileExistsError for a name that was taken meanwhile,
    UnwritableError where what is there is no plain file, and OSError.
    """
    if not force:
        _claim(ready, target)
        return ()
    losses = _as_before(ready, target)
    ready.replace(target)
    return losses


def _claim(ready: Path, target: Path) -> None:
    """Give a file a name that is free."""
    try:
        # A link fails where the name is taken; a rename would overwrite.
        target.hardlink_to(ready)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if is_named(target):
            raise FileExistsError(target) from None
        ready.replace(target)
    else:
        ready.unlink()


def _as_before(ready: Path, target: Path) -> tuple[Loss, ...]:
    try:
        found = target.lstat()
    except FileNotFoundError:
        return ()
    if not stat.S_ISREG(found.st_mode):
        raise UnwritableError(target, _CHANGED)
    descriptor = open_plain(ready, os.O_RDONLY)
    try:
        return keep(descriptor, target, found)
    finally:
        os.close(descriptor)


# A file of etwin's own, until it is complete


def open_new(path: Path, target: Path) -> int:
    """Open a new file that is going to take the place of `target`; gives its descriptor.

    Where `target` is there, nobody else may read the new file until it has the same rights.
    Raises OSError, also where `path` is taken.
    """
    mode = 0o600 if is_named(target) else 0o666
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _OPEN, mode)


def open_plain(path: Path, flags: int, *, sole: bool = True) -> int:
    """Open a plain file, with `sole` one that has no other name; gives its descriptor.

    With O_CREAT among `flags` it is made where there is none. Raises OSError, and UnwritableError
    for anything else that has the name.
    """
    check_plain(path, sole=sole)
    descriptor = os.open(path, flags | _OPEN, 0o666)
    found = os.fstat(descriptor)
    if stat.S_ISREG(found.st_mode) and (found.st_nlink == 1 or not sole):
        return descriptor
    os.close(descriptor)
    raise UnwritableError(path, _CHANGED)


def lock(descriptor: int) -> bool | None:
    """Have an open file for this process alone, until it is closed.

    False where somebody else has it, None where the system cannot tell.
    """
    try:
        import fcntl
    except ImportError:  # Windows
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return None
    return True


@contextmanager
def _beside(target: Path, data: bytes) -> Iterator[Path]:
    """A new file in the folder of `target` that holds `data`, on the disk, and gone at the end."""
    descriptor, path = _scratch(target)
    ours = os.fstat(descriptor)
    with os.fdopen(descriptor, "wb", buffering=0) as file:
        try:
            _write_all(descriptor, data)
            os.fsync(descriptor)
            if os.name == "nt":  # where an open file keeps its name
                file.close()
            yield path
        finally:
            if os.name == "nt":
                file.close()
            if _has_name(ours, path):
                path.unlink()


def _scratch(target: Path) -> tuple[int, Path]:
    """A new file in the folder of `target`: its descriptor and its name.

    The names are always the same, so that what a process has left that was killed is found and
    removed by the next one that saves in that folder.
    """
    for number in range(_AT_ONCE):
        path = target.with_name(f".etwin-{number}.tmp")
        _remove_left(path)
        try:
            descriptor = open_new(path, target)
        except FileExistsError:
            continue
        # Until it was locked, somebody else could take it for one that was left.
        if lock(descriptor) is not False and _has_name(os.fstat(descriptor), path):
            return descriptor, path
        os.close(descriptor)
    reason = Sentence("files such as .etwin-0.tmp are in the way; remove them")
    raise UnwritableError(target, reason)


def _remove_left(path: Path) -> None:
    """Remove a file of ours that nobody has any more, where that can be told."""
    with (
        suppress(OSError, UnwritableError),
        os.fdopen(open_plain(path, os.O_RDONLY, sole=False), "rb", buffering=0) as file,
    ):
        if lock(file.fileno()) and _has_name(os.fstat(file.fileno()), path):
            path.unlink()


def _has_name(file: os.stat_result, path: Path) -> bool:
    try:
        return os.path.samestat(file, path.lstat())
    except FileNotFoundError:
        return False


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Nobody else who saves with etwin is between the look and the rename at the same time."""
    for _ in range(_TRIES):
        descriptor = open_plain(target, os.O_RDONLY, sole=False)
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            locked = lock(descriptor)
            if locked is None and os.name == "nt":
                file.close()
            # While it waited for its turn, the name may have gone to another file.
            if locked is None or (locked and _has_name(os.fstat(descriptor), target)):
                yield
                return
        time.sleep(_PAUSE)
    raise ChangedMeanwhileError


# Streams


def _write_into(place: Destination, data: bytes) -> None:
    """Write into a pipe or a device."""
    try:
        if place.descriptor is not None:
            _write_all(place.descriptor, data)
            return
        descriptor = _open_stream(place)
        try:
            _write_all(descriptor, data)
        finally:
            os.close(descriptor)
    except BrokenPipeError:
        reason = Sentence("whoever was reading from it is gone")
        raise UnwritableError(place.name, reason) from None


def _open_stream(place: Destination) -> int:
    # Not blocking: a pipe that nobody reads from would be waited for.
    flags = sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY"))
    try:
        descriptor = os.open(place.path, os.O_WRONLY | flags)
    except OSError as error:
        if error.errno == errno.ENXIO and place.is_pipe:
            reason = Sentence("nobody is reading from it")
            raise UnwritableError(place.name, reason) from None
        raise
    mode = os.fstat(descriptor).st_mode
    if not (stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)):
        os.close(descriptor)
        raise UnwritableError(place.name, _CHANGED)
    return descriptor


def _write_all(descriptor: int, data: bytes) -> None:
    """Write everything: the system may take less at a time."""
    left = memoryview(data)
    while left:
        try:
            taken = os.write(descriptor, left)
        except BlockingIOError:  # whoever reads has to catch up
            from select import select

            select([], [descriptor], [])
            continue
        if not taken:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        left = left[taken:]
