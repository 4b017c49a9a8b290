"""The schools that paths stand for, one after the other: names are never gathered.

The order is that of the paths, and inside a folder that of the whole names, so that a run can be
taken up again where it stopped. Every command that takes answers files finds them here.
"""

import os
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, iterdecode
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final

from etwin_cli.batch.jobs import File, Job, Lost
from etwin_cli.disk.reading import UnreadableError, is_file, is_named, read_bytes
from etwin_cli.disk.walking import Found, PassedOver, found_by, is_pattern
from etwin_cli.reading.rubric_files import TOP_FILE, TRANSLATIONS
from etwin_cli.reading.tree import RUBRIC_LIMITS
from etwin_cli.sentences import Sentence

ARCHIVE: Final = ".zip"
"""How the name of an archive ends."""
_LONGEST_NAME: Final = 64 * 1024
"""Bytes of a line of a list; no system takes so long a name."""


def find(
    paths: Iterable[str], passed: PassedOver | None = None, *, alone: bool = False
) -> Iterator[Job]:
    """The files and archive members that paths stand for, each once.

    What cannot be read is among them; what was passed over is noted in `passed`. `alone` says that
    there is one path: it names nothing twice, and no name is remembered.
    """
    passed = PassedOver() if passed is None else passed
    once = Once()
    for path in paths:
        for job in jobs_of(path, passed):
            if alone or once.is_new(job.name):
                yield job


class Once:
    """Tells names that are met again."""

    def __init__(self) -> None:
        """None was met yet."""
        self._seen: set[str] = set()
        try:
            self._here = os.path.join(Path.cwd(), "")  # noqa: PTH118
        except FileNotFoundError:  # it was removed
            self._here = ""

    def is_new(self, name: str) -> bool:
        """Whether a file is met for the first time, however it is written.

        `a`, `./a` and `/where/we/are/a` are one file; what `..` leads to is not looked up.
        """
        name = str(Path(name)).removeprefix(self._here)
        if name in self._seen:
            return False
        self._seen.add(name)
        return True


def listed(stream: BinaryIO) -> Iterator[str]:
    """The paths of a list, one a line, with or without a byte-order mark."""
    first = stream.readline(_LONGEST_NAME)
    if first.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):  # as PowerShell writes it
        blocks = iter(lambda: stream.read(_LONGEST_NAME), b"")
        yield from _lines(iterdecode(chain([first], blocks), "utf-16", "replace"))
        return
    line = first.removeprefix(BOM_UTF8)
    while line:
        if path := line.rstrip(b"\r\n"):
            yield os.fsdecode(path)
        line = stream.readline(_LONGEST_NAME)


def _lines(texts: Iterable[str]) -> Iterator[str]:
    """The lines of a text that comes in pieces, but for blank ones."""
    rest = ""
    for text in texts:
        *lines, rest = (rest + text).split("\n")
        yield from filter(None, (line.rstrip("\r") for line in lines))
        if len(rest) > _LONGEST_NAME:
            yield rest
            rest = ""
    if rest:
        yield rest.rstrip("\r")


def stands_for_nothing(path: str) -> Sentence | None:
    """Why a path that the user named is no input at all; None: it may be one."""
    if is_pattern(path):
        found = next(found_by(path, PassedOver()), None)
        return Sentence("no file matches {pattern}", pattern=path) if found is None else None
    return None if is_named(path) else Sentence("{file} is not there", file=path)


def jobs_of(path: str, passed: PassedOver, *, archives: bool = True) -> Iterator[Job]:
    """What one path stands for: none, where a folder or a pattern has nothing.

    A folder stands for every .yaml and .yml file anywhere in it that is not hidden nor a rubric's,
    an archive (.zip) for those in it unless it is to be a file like any other, a pattern for what
    it matches. What cannot be read is among them.
    """
    rubrics = _Rubrics(passed)
    for found in found_by(path, passed):
        if found.reason is not None:
            yield Lost(found.name, found.reason)
        elif archives and is_archive(found.name):
            # Imported here: most commands read no archive.
            from etwin_cli.batch.archives import members

            yield from members(found.name, found.folder, passed)
        elif not rubrics.have(found):
            yield File(found.name, found.folder)


def is_archive(path: str) -> bool:
    """Whether a path is taken for an archive."""
    return path.lower().endswith(ARCHIVE)


class _Rubrics:
    """Tells the files of a rubric from answers, folder by folder as they come."""

    def __init__(self, passed: PassedOver) -> None:
        self.passed = passed
        self._folder: str | None = None
        """The folder asked of last."""
        self._is_rubric = False
        self._is_noted = False

    def have(self, found: Found) -> bool:
        """Whether a file in a folder with a rubric.yaml is one of that rubric's: its folder is noted.

        Only what has no answers is: a rubric.yaml put beside answers files hides none of them.
        """
        if found.folder is None:
            return False
        folder, name = os.path.split(found.name)
        if os.path.basename(folder) == TRANSLATIONS:  # noqa: PTH119
            folder = os.path.dirname(folder)  # noqa: PTH120
        if folder != self._folder:
            self._folder, self._is_noted = folder, False
            self._is_rubric = is_file(os.path.join(folder, TOP_FILE))  # noqa: PTH118
        if not self._is_rubric or not _belongs_to_rubric(found, name):
            return False
        if not self._is_noted:
            self.passed.rubrics.note(folder or os.curdir)
            self._is_noted = True
        return True


def _belongs_to_rubric(found: Found, name: str) -> bool:
    from etwin_cli.reading.recognising import belongs_to_rubric  # few folders have a rubric

    try:
        data = read_bytes(found.name, RUBRIC_LIMITS.size, found.folder)
    except UnreadableError:  # told as it is told of any file
        return False
    return belongs_to_rubric(data, name)
