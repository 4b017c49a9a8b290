"""The schools that paths stand for, one after the other: names are never gathered.

The order is that of the paths, and inside a folder that of the whole names, so that a run can be
taken up again where it stopped.
"""

import os
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path
from typing import BinaryIO, Final

from etwin_cli.batch.archives import is_archive, members
from etwin_cli.batch.jobs import File, Job, Lost

ENDINGS: Final = (".yaml", ".yml")
_LONGEST_NAME: Final = 64 * 1024
"""Bytes of a line of a list; no system takes so long a name."""


def find(paths: Iterable[str], *, alone: bool = False) -> Iterator[Job]:
    """The files and archive members that paths stand for, each once.

    A folder stands for every .yaml and .yml file anywhere in it that is not hidden, an archive
    (.zip) for those in it, a pattern for what it matches. What cannot be read is among them.
    `alone` says that there is one path: it names nothing twice, and no name is remembered.
    """
    seen: set[str] = set()
    here = _here()
    for path in paths:
        for job in _jobs(path):
            if alone:
                yield job
                continue
            # `a`, `./a` and `/where/we/are/a` are one file; what `..` leads to is not looked up.
            name = str(Path(job.name)).removeprefix(here)
            if name not in seen:
                seen.add(name)
                yield job


def _here() -> str:
    """The folder that we are in, with a slash; nothing where it was removed."""
    try:
        return os.path.join(Path.cwd(), "")  # noqa: PTH118
    except FileNotFoundError:
        return ""


def listed(stream: BinaryIO) -> Iterator[str]:
    """The paths of a list, one a line."""
    while line := stream.readline(_LONGEST_NAME):
        if path := line.rstrip(b"\r\n"):
            yield os.fsdecode(path)


def stands_for_nothing(path: str) -> str | None:
    """Why a path that the user named is no input at all; None: it may be one."""
    if has_magic(path) and not os.path.lexists(path):
        found = next(iter(glob(path, recursive=True)), None)  # noqa: PTH207
        return f"no file matches {path}" if found is None else None
    return None if os.path.lexists(path) else f"{path} is not there"


def _jobs(path: str) -> Iterator[Job]:
    if "\0" in path:
        yield Lost(path, "missing")
    elif os.path.isdir(path):  # noqa: PTH112 (never raises)
        yield from _inside(path)
    elif has_magic(path) and not os.path.lexists(path):
        # With two `**`, glob finds a file more than once.
        for found in sorted(set(glob(path, recursive=True))):  # noqa: PTH207
            if not os.path.isdir(found):  # noqa: PTH112
                yield from _file(found)
    else:
        yield from _file(path)


def _file(path: str) -> Iterator[Job]:
    return members(path) if is_archive(path) else iter([File(path)])


def _inside(folder: str) -> Iterator[Job]:
    """The files in a folder, sorted as their whole names are: a folder's name ends in a slash.

    Links to folders are not followed: they may lead round in a circle.
    """
    waiting = [os.path.join(Path(folder), "")]  # noqa: PTH118
    while waiting:
        path = waiting.pop()
        if not path.endswith(os.sep):
            yield File(_shown(path))
            continue
        try:
            names = sorted(_worth(path), reverse=True)
        except OSError as error:
            yield Lost(_shown(path.rstrip(os.sep)), _reason(error))
            continue
        if any(name.endswith(os.sep) for name in names):
            waiting += [path + name for name in names]
        else:
            # The usual folder of thousands: their paths are made one by one.
            while names:
                yield File(_shown(path + names.pop()))


def _worth(folder: str) -> Iterator[str]:
    """The names in a folder that are folders, with a slash, or may be answers files."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield entry.name + os.sep
            elif entry.name.lower().endswith(ENDINGS):
                yield entry.name


def _shown(path: str) -> str:
    """As pathlib names it: without `./` before it."""
    return path.removeprefix(os.path.join(os.curdir, ""))  # noqa: PTH118


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "permission"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "missing"
    return error.strerror or str(error)
