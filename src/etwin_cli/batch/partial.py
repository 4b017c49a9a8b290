"""The files of a run: OUT.partial and what stands beside it, until all of it is complete."""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple

from etwin_cli.disk.destination import check_plain
from etwin_cli.disk.keeping import Loss
from etwin_cli.disk.reading import is_named
from etwin_cli.disk.writing import open_new, open_plain, publish
from etwin_cli.sentences import Sentence, system_sentence


class WriteError(Exception):
    """A file of the run that cannot be written."""

    def __init__(self, path: Path, error: Exception) -> None:
        """`error` is what the system or SQLite says."""
        reason = system_sentence(error)
        super().__init__(Sentence("{file} cannot be written: {reason}", file=path, reason=reason))


class Place(NamedTuple):
    """A file that appears under its name only when it is complete."""

    final: Path

    @property
    def partial(self) -> Path:
        """Where it is until then: in the same folder, so that it need only be renamed."""
        return self.final.with_name(self.final.name + ".partial")

    @property
    def journal(self) -> Path:
        """How far it has come."""
        return self.final.with_name(self.final.name + ".partial.journal")

    def opened(self, size: int | None) -> IO[bytes]:
        """The partial, to be written from its beginning (None), or on from a size in bytes.

        Raises OSError, and UnwritableError where something else has its name.
        """
        if size is None:
            self.make()
        file = os.fdopen(open_plain(self.partial, os.O_RDWR), "r+b")
        file.truncate(size or 0)
        file.seek(size or 0)
        return file

    def make(self) -> None:
        """Make the partial anew: what an earlier run has left is removed, never written into."""
        check_plain(self.partial, sole=False)
        self.partial.unlink(missing_ok=True)
        os.close(open_new(self.partial, self.final))

    def size(self) -> int:
        """Bytes of the partial; 0 where there is none."""
        try:
            return self.partial.lstat().st_size
        except FileNotFoundError:
            return 0

    def publish(self, *, force: bool) -> tuple[Loss, ...]:
        """Give it its name; gives what a file has lost that had it.

        Raises FileExistsError for a name that was taken meanwhile.
        """
        return publish(self.partial, self.final, force=force)


def check_free(*places: Place | None, force: bool) -> None:
    """Raise FileExistsError where a name was taken meanwhile: before anything is published."""
    for place in places:
        if place is not None and not force and is_named(place.final):
            raise FileExistsError(place.final)


def settle(file: IO[bytes]) -> None:
    """Put everything on the disk, and close."""
    file.flush()
    os.fsync(file.fileno())
    file.close()


def abandon(file: IO[bytes]) -> None:
    """Close what may not be writable any more."""
    with suppress(OSError):
        file.close()
