"""The files that a name stands for: itself, those in a folder, those that a pattern matches.

Nothing is hidden: what cannot be read is among them, with the reason, and files of other kinds are
counted. No link to a folder is followed but where a pattern leads through it: links may lead round
in a circle, and out of the folder that was named.
"""

import os
from collections.abc import Iterator
from fnmatch import fnmatch
from glob import has_magic
from pathlib import Path
from typing import Final, NamedTuple

from etwin_cli.disk.reading import is_folder, is_link, is_named, is_within, leads_out, reason_of

ENDINGS: Final = (".yaml", ".yml")
"""Of the files that a folder stands for."""
_MOST_NAMED: Final = 3
_ANYWHERE: Final = "**"


class Found(NamedTuple):
    """A file that a name stands for, or a folder that cannot be looked into."""

    name: str
    folder: str | None = None
    """The folder that was named, where it was found in one: no link leads out of it."""
    reason: str | None = None
    """Why it cannot be read, as UnreadableError has it; None: it may be."""


class Tally:
    """How many of a kind there are, and the names of the first, sorted."""

    def __init__(self) -> None:
        """None yet."""
        self.count = 0
        self.first: list[str] = []

    def note(self, name: str) -> None:
        """One more."""
        self.count += 1
        if len(self.first) < _MOST_NAMED or name < self.first[-1]:
            self.first = sorted([*self.first, name])[:_MOST_NAMED]

    def add(self, other: "Tally") -> None:
        """Those of another one, too."""
        self.count += other.count
        self.first = sorted([*self.first, *other.first])[:_MOST_NAMED]


class PassedOver:
    """What was passed over in folders and archives."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.files = Tally()
        """Files of other kinds, and links to folders."""
        self.rubrics = Tally()
        """Folders of rubrics, whose own files are no answers."""


def found_by(name: str, passed: PassedOver) -> Iterator[Found]:
    """The files that a name stands for: none, where a folder or a pattern has none.

    A folder stands for every .yaml and .yml file anywhere in it that is not hidden, sorted by the
    whole name (a folder's name ends in a slash), a pattern for what it matches, sorted.
    """
    if is_folder(name):
        yield from _inside(name, passed)
    elif is_pattern(name) and "\0" not in name:
        yield from _matching(name, passed)
    else:
        yield Found(name)


def is_pattern(name: str) -> bool:
    """Whether a name is a pattern: there is nothing that it is the very name of."""
    return has_magic(name) and not is_named(name)


def _inside(folder: str, passed: PassedOver) -> Iterator[Found]:
    if leads_out(folder):
        yield Found(folder, None, "outside")
        return
    waiting = [_Level.of(_slashed(folder), passed)]
    while waiting:
        level = waiting[-1]
        if level.reason is not None:
            yield Found(_shown(level.folder), folder, level.reason)
        if not level.names:
            waiting.pop()
            continue
        name = level.names.pop()
        path = level.folder + name
        if path.endswith(os.sep):
            waiting.append(_Level.of(path, passed))
        elif name in level.links and not is_within(path, folder):
            yield Found(path, folder, "outside")
        else:
            yield Found(path, folder)


class _Level(NamedTuple):
    """A folder whose files are told one after the other."""

    folder: str
    """As its files are named, with a slash at the end; empty for the one that we are in."""
    names: list[str]
    """What is still to be told, the last one first: files, and folders with a slash."""
    links: frozenset[str] = frozenset()
    """Those of the files that are links."""
    reason: str | None = None
    """Why it cannot be looked into."""

    @classmethod
    def of(cls, folder: str, passed: PassedOver) -> "_Level":
        """Look into a folder once."""
        names, links = [], []
        try:
            for entry in _entries(folder):
                if entry.is_dir(follow_symlinks=False):
                    names.append(entry.name + os.sep)
                elif entry.name.lower().endswith(ENDINGS):
                    names.append(entry.name)
                    if entry.is_symlink():
                        links.append(entry.name)
                else:
                    passed.files.note(folder + entry.name)
        except OSError as error:
            return cls(folder, [], reason=_reason(folder, error))
        return cls(folder, sorted(names, reverse=True), frozenset(links))


def _entries(folder: str, part: str = "*") -> Iterator[os.DirEntry[str]]:
    """What a part of a pattern matches in a folder; what is hidden, where it asks for that.

    Raises OSError.
    """
    with os.scandir(folder or os.curdir) as entries:
        for entry in entries:
            hidden = entry.name.startswith(".")
            if hidden is part.startswith(".") and (part == "*" or fnmatch(entry.name, part)):
                yield entry


def _slashed(folder: str) -> str:
    """A folder's name as its files' names begin: as pathlib writes it, without `./` before it."""
    return os.path.join(Path(folder), "").removeprefix(os.path.join(os.curdir, ""))


def _shown(folder: str) -> str:
    return folder.rstrip(os.sep) or (os.sep if folder else os.curdir)


def _reason(folder: str, error: OSError) -> str:
    return "permission" if isinstance(error, PermissionError) else reason_of(folder, error)


# Patterns


def _matching(pattern: str, passed: PassedOver) -> Iterator[Found]:
    """What a pattern matches, sorted; `**` stands for any number of folders.

    It is found part by part, with no function calling itself: a pattern may have any length.
    """
    parts = Path(pattern).parts
    plain = next(at for at, part in enumerate(parts) if has_magic(part))
    top = str(Path(*parts[:plain]))
    if leads_out(top):
        yield Found(top, None, "outside")
        return
    # Where a pattern leads up again, its files are as if each had been named.
    search = _Search(None if os.pardir in parts[plain:] else top)
    paths = {_slashed(top)} if is_folder(top) else set()
    for part in parts[plain:-1]:
        paths = {each for folder in paths for each in search.folders(folder, part)}
    for path in {each for folder in paths for each in search.files(folder, parts[-1])}:
        if not is_folder(path):
            search.found.add(Found(path, search.top))
        elif _ANYWHERE not in parts:
            passed.files.note(path)
    yield from sorted(search.found, key=lambda found: found.name)


class _Search:
    """What a pattern matches, and what cannot be looked into."""

    def __init__(self, top: str | None) -> None:
        """`top` is the folder that the pattern begins in, which no link is to lead out of."""
        self.top = top
        self.found: set[Found] = set()

    def folders(self, folder: str, part: str) -> Iterator[str]:
        """The folders in a folder that a part of a pattern matches, each with a slash."""
        if part == _ANYWHERE:
            yield from self._below(folder)
            return
        for name in self._look(folder, part) if has_magic(part) else [part]:
            path = folder + name
            if not is_folder(path):
                continue
            if self.top is not None and is_link(path) and not is_within(path, self.top):
                self.found.add(Found(path, self.top, "outside"))
            else:
                yield path + os.sep

    def files(self, folder: str, part: str) -> Iterator[str]:
        """What the last part of a pattern matches in a folder."""
        if part == _ANYWHERE:
            for path in self._below(folder):
                yield from self.files(path, "*")
        elif has_magic(part):
            yield from (folder + name for name in self._look(folder, part))
        elif is_named(folder + part):
            yield folder + part

    def _below(self, folder: str) -> Iterator[str]:
        """A folder and all that are in it, at any depth; no link is followed."""
        waiting = [folder]
        while waiting:
            path = waiting.pop()
            yield path
            waiting += [path + name + os.sep for name in self._look(path, "*", folders=True)]

    def _look(self, folder: str, part: str, *, folders: bool = False) -> list[str]:
        """The names in a folder that a part of a pattern matches; of `folders` alone, or of all."""
        try:
            return [
                entry.name
                for entry in _entries(folder, part)
                if not folders or entry.is_dir(follow_symlinks=False)
            ]
        except OSError as error:
            self.found.add(Found(_shown(folder), self.top, _reason(folder, error)))
            return []
