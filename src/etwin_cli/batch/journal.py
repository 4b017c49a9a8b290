"""How far an unfinished run has come: a file beside OUT.partial, a line for each chunk written.

The first line says what was asked; every other one how many schools are done, how many of them
have errors, a digest of their names, and how long the files were then. What stands in the files
beyond the last line that fits is cut off: half a line is never taken for a whole one.
"""

import json
import os
from collections.abc import Iterable
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import IO, NamedTuple, Self

from etwin_cli.batch.jobs import Request
from etwin_cli.model.rubric import Rubric
from etwin_cli.model.version import __version__


class Progress(NamedTuple):
    """How far a run has come."""

    done: int = 0
    faulty: int = 0
    names: str = ""
    """The digest of all names so far, in their order."""
    size: int = 0
    """Bytes of the output."""
    problems: int = 0
    """Bytes of the file of errors."""

    def after(self, names: Iterable[str]) -> "Progress":
        """Progress past a chunk, as far as names go."""
        several = list(names)
        text = "\0".join([self.names, *several]).encode("utf-8", "surrogatepass")
        digest = blake2b(text, digest_size=16).hexdigest()
        return self._replace(done=self.done + len(several), names=digest)


class ResumeError(Exception):
    """An unfinished run that this one does not continue."""


def identity_of(request: Request, *, errors: bool, rubric: Rubric | None = None) -> str:
    """What has to be the same for a run to go on, whatever day it is by then.

    The digest of a rubric leaves out its words and its version, which stand in what is written:
    those of `rubric` are to be the same too.
    """
    words = blake2b(repr(rubric).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    columns = request.columns and [request.columns.table, *request.columns.paths]
    return json.dumps(
        [
            *(__version__, request.digest, request.language, request.messages),
            *(request.form, errors, columns, request.ignored, words),
        ]
    )


class Journal:
    """The journal of one run."""

    def __init__(self, file: IO[bytes]) -> None:
        """`file` is open for writing, without a buffer."""
        self._file = file

    @classmethod
    def begin(cls, path: Path, identity: str, day: date) -> Self:
        """A new one. Raises OSError, and ResumeError where another run is at work."""
        file = _locked(path)
        file.truncate()
        journal = cls(file)
        journal._write(identity, day.isoformat())
        return journal

    @classmethod
    def take_up(
        cls, path: Path, identity: str, size: int, problems: int
    ) -> tuple[Self, Progress, date]:
        """The journal of an unfinished run, how far it came, and its day.

        `size` and `problems` are what there is of the output and of the file of errors, in bytes.
        Raises OSError, and ResumeError where there is none, where something else was asked then,
        or where another run is at work.
        """
        file = _locked(path)
        head, *lines = file.read().split(b"\n")[:-1] or [b""]
        try:
            was, day = json.loads(head)
        except (ValueError, TypeError):
            was, day = "", ""
        if was != identity:
            file.close()
            raise ResumeError(other_run(path))
        end, progress = len(head) + 1, Progress()
        for line in lines:
            found = _progress(line)
            if found is None or found.size > size or found.problems > problems:
                break
            end, progress = end + len(line) + 1, found
        file.truncate(end)
        file.seek(end)
        return cls(file), progress, date.fromisoformat(day)

    def note(self, progress: Progress) -> None:
        """Write down how far the run has come, once the rest is written."""
        self._write(*progress)

    def close(self) -> None:
        """No more is to come."""
        self._file.close()

    def _write(self, *values: object) -> None:
        self._file.write(json.dumps(values).encode() + b"\n")


def other_run(path: Path) -> str:
    """What is said of an unfinished run that is not this one."""
    return (
        f"{path} is of a run with another rubric, language, table or version of etwin, "
        "or with other options; --force begins again"
    )


def at_work(path: Path) -> str:
    """What is said of a run that is not over."""
    return f"another run is at work on {path}"


def discard(path: Path) -> None:
    """Remove the journal of an unfinished run. Raises ResumeError where that run is at work."""
    if path.is_file():
        _locked(path).close()
        path.unlink(missing_ok=True)


def _locked(path: Path) -> IO[bytes]:
    """A file for this process alone, as far as the system can see to it; made where it is not."""
    file = open(path, "r+b", buffering=0, opener=_made)  # noqa: SIM115 (kept open for the run)
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock

        flock(file, LOCK_EX | LOCK_NB)
    except ImportError:  # Windows
        pass
    except BlockingIOError:
        file.close()
        raise ResumeError(at_work(path)) from None
    return file


def _made(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_CREAT, 0o666)


def _progress(line: bytes) -> Progress | None:
    try:
        return Progress(*json.loads(line))
    except (ValueError, TypeError):
        return None
