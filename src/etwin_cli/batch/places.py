"""The files of a run: OUT.partial and what stands beside it, until all of it is complete."""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple


class WriteError(Exception):
    """A file of the run that cannot be written."""

    def __init__(self, path: Path, error: Exception) -> None:
        """`error` is what the system or SQLite says."""
        super().__init__(f"{path} cannot be written: {getattr(error, 'strerror', None) or error}")


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

    def publish(self, *, force: bool) -> None:
        """Give it its name. Raises FileExistsError for a name that was taken meanwhile."""
        if force:
            self.partial.replace(self.final)
            return
        try:
            # A link fails where the name is taken; a rename would overwrite.
            self.final.hardlink_to(self.partial)
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            self.partial.replace(self.final)
        else:
            self.partial.unlink()


def check_free(*places: Place | None, force: bool) -> None:
    """Raise FileExistsError where a name was taken meanwhile: before anything is published."""
    for place in places:
        if place is not None and not force and place.final.exists():
            raise FileExistsError(place.final)


def opened(path: Path, size: int | None) -> IO[bytes]:
    """A file to be written from its beginning (None), or on from a size in bytes."""
    if size is None:
        return path.open("wb")
    file = path.open("r+b")
    file.truncate(size)
    file.seek(size)
    return file


def size_of(path: Path) -> int:
    """Bytes of a file; 0 where there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def settle(file: IO[bytes]) -> None:
    """Put everything on the disk, and close."""
    file.flush()
    os.fsync(file.fileno())
    file.close()


def abandon(file: IO[bytes]) -> None:
    """Close what may not be writable any more."""
    with suppress(OSError):
        file.close()
