"""How far an unfinished run has come: a file beside OUT.partial, a line for each chunk written.

The first line says what was asked; every other one how many schools are done, how many of them
have errors, a digest of their names, and how long the files were then. Every line ends with a
digest of itself. What stands in the files beyond the last line that fits is cut off: half a line,
or one that is damaged, is never taken for a whole one.
"""

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any, Final, NamedTuple, Self

from etwin_cli.batch.jobs import Task
from etwin_cli.disk.writing import lock, open_plain
from etwin_cli.model.rubric import Rubric
from etwin_cli.model.version import __version__
from etwin_cli.sentences import Sentence

_MOST: Final = 2**53
"""More schools and bytes than there are, and fewer than a database can count."""
_LONGEST: Final = 2**26
"""Bytes of a journal: several hundred thousand chunks."""


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

    @classmethod
    def of(cls, values: Any) -> "Progress | None":
        """Progress that was written down; None where that cannot be what etwin wrote."""
        match values:
            case [done, faulty, str() as names, size, problems]:
                numbers = (done, faulty, size, problems)
            case _:
                return None
        # A truth value is a number too.
        if any(type(each) is not int or not 0 <= each < _MOST for each in numbers):
            return None
        return cls(done, faulty, names, size, problems) if faulty <= done else None

    def after(self, names: Iterable[str]) -> "Progress":
        """Progress past a chunk, as far as names go."""
        several = list(names)
        text = "\0".join([self.names, *several])
        return self._replace(done=self.done + len(several), names=_digest(text))


class ResumeError(Exception):
    """An unfinished run that this one does not continue."""


class AtWorkError(ResumeError):
    """A run that is not over."""

    def __init__(self, path: Path) -> None:
        """`path` is the file that it holds."""
        super().__init__(Sentence("another run is at work on {file}", file=path))


def identity_of(request: Task, *, errors: bool, rubric: Rubric | None = None) -> str:
    """What has to be the same for a run to go on, whatever day it is by then.

    The digest of a rubric leaves out its words and its version, which stand in what is written:
    those of `rubric` are to be the same too.
    """
    words = _digest(repr(rubric))
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
        """A new one. Raises OSError, UnwritableError, and ResumeError where a run is at work."""
        file = _locked(path, os.O_RDWR | os.O_CREAT)
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
        Raises OSError, UnwritableError, and ResumeError where there is none, where it is damaged,
        where something else was asked then, or where another run is at work.
        """
        try:
            file = _locked(path, os.O_RDWR)
        except FileNotFoundError:
            raise ResumeError(damaged(path)) from None
        try:
            data = file.read(_LONGEST)
            end, progress, day = _read(data, identity, path, (size, problems))
        except ResumeError:
            file.close()
            raise
        file.truncate(end)
        file.seek(end)
        return cls(file), progress, day

    def note(self, progress: Progress) -> None:
        """Write down how far the run has come, once the rest is written."""
        self._write(*progress)

    def close(self) -> None:
        """No more is to come."""
        self._file.close()

    def _write(self, *values: object) -> None:
        self._file.write(sealed(*values).encode() + b"\n")


def sealed(*values: object) -> str:
    """Values as a line, with a digest at its end by which damage is noticed."""
    text = json.dumps(values)
    return f"{text} {_digest(text)}"


def unsealed(line: str | bytes) -> Any:
    """The values of a line, as a list; None for one that is damaged."""
    try:
        text, _, seal = (line if isinstance(line, str) else line.decode()).rpartition(" ")
        return json.loads(text) if _digest(text) == seal else None
    except (ValueError, RecursionError):
        return None


def day_of(text: object) -> date | None:
    """The day that a run began on; None for what is none."""
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def other_run(path: Path) -> Sentence:
    """What is said of an unfinished run that is not this one."""
    return Sentence(
        "{file} is of a run with another rubric, language, table or version of etwin, "
        "or with other options; --force begins again",
        file=path,
    )


def damaged(path: Path) -> Sentence:
    """What is said of an unfinished run of which it is not known how far it has come."""
    return Sentence("{file} is damaged, or something is missing; --force begins again", file=path)


def discard(path: Path) -> None:
    """Remove the journal of an unfinished run. Raises ResumeError where that run is at work."""
    with suppress(FileNotFoundError):
        _locked(path, os.O_RDWR).close()
        path.unlink()


def _locked(path: Path, flags: int) -> IO[bytes]:
    """A file for this process alone, as far as the system can see to it."""
    file = os.fdopen(open_plain(path, flags), "r+b", buffering=0)
    if lock(file.fileno()) is False:
        file.close()
        raise AtWorkError(path)
    return file


def _read(
    data: bytes, identity: str, path: Path, there: tuple[int, int]
) -> tuple[int, Progress, date]:
    """How much of a journal counts, in bytes, how far the run came, and its day.

    It counts up to the first line that is damaged or half, or that tells of more bytes than are
    `there` of the output and of the file of errors.
    """
    head, *lines = data.split(b"\n")[:-1] or [b""]
    match unsealed(head):
        case [was, text] if (day := day_of(text)) is not None:
            if was != identity:
                raise ResumeError(other_run(path))
        case _:
            raise ResumeError(damaged(path))
    end, progress = len(head) + 1, Progress()
    for line in lines:
        found = Progress.of(unsealed(line))
        if found is None or found.size > there[0] or found.problems > there[1]:
            break
        end, progress = end + len(line) + 1, found
    return end, progress, day


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
