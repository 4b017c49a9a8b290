"""Where results go: a text file that grows line by line, and the errors beside it."""

from contextlib import ExitStack, suppress
from datetime import date
from pathlib import Path
from typing import IO, Protocol

from etwin_cli.batch.job import Done
from etwin_cli.batch.journal import Journal, Progress
from etwin_cli.batch.partial import Place, WriteError, abandon, check_free, settle
from etwin_cli.disk.keeping import Loss


class Sink(Protocol):
    """An output that can be left at any moment and taken up again."""

    progress: Progress
    """How far it has come."""
    day: date
    """On which the run began."""

    def write(self, done: Done, progress: Progress) -> None:
        """Add what became of a chunk; `progress` is how far that is. Raises WriteError."""

    def finish(self, *, force: bool) -> tuple[Loss, ...]:
        """Put the files under their names; gives what files have lost that had them.

        Raises WriteError, FileExistsError, UnwritableError.
        """

    def close(self) -> None:
        """Leave what there is for another time."""


class Beside:
    """A file that grows beside the output, where one is asked for."""

    def __init__(self, path: Path | None) -> None:
        """Nothing is opened yet."""
        self.place = None if path is None else Place(path)
        self._file: IO[bytes] | None = None

    def size(self) -> int:
        """Bytes that there are of it."""
        return 0 if self.place is None else self.place.size()

    def open(self, size: int | None) -> None:
        """From its beginning (None), or on from a size."""
        if self.place is not None:
            self._file = self.place.opened(size)

    def write(self, text: str) -> int:
        """Add lines; gives how many bytes there are then."""
        if self._file is None:
            return 0
        self._file.write(text.encode())
        self._file.flush()
        return self._file.tell()

    def finish(self, *, force: bool) -> tuple[Loss, ...]:
        """Put it under its name; gives what a file has lost that had it."""
        if self._file is None or self.place is None:
            return ()
        settle(self._file)
        return self.place.publish(force=force)

    def close(self) -> None:
        """Leave it."""
        if self._file is not None:
            abandon(self._file)


class Errors(Beside):
    """The file of errors."""


class TextSink:
    """CSV or JSON, with a journal beside it."""

    def __init__(
        self, place: Place, errors: Errors, header: str, identity: str, day: date, *, resume: bool
    ) -> None:
        """Begin, or with `resume` go on. Raises ResumeError, UnwritableError, WriteError."""
        self.place = place
        self.errors = errors
        with ExitStack() as opened:
            try:
                if resume:
                    self.journal, self.progress, self.day = Journal.take_up(
                        place.journal, identity, place.size(), errors.size()
                    )
                else:
                    self.day = day
                    self.progress = Progress()
                    self.journal = Journal.begin(place.journal, identity, day)
                opened.callback(self.journal.close)
                begun = self.progress.done > 0
                self._file = place.opened(self.progress.size if begun else None)
                opened.callback(abandon, self._file)
                errors.open(self.progress.problems if begun else None)
                opened.callback(errors.close)
                if not begun:
                    self._file.write(header.encode())
            except OSError as error:
                raise WriteError(place.partial, error) from None
            opened.pop_all()  # they stay open

    def write(self, done: Done, progress: Progress) -> None:
        """Add lines, then note that they are there: in this order, whatever happens between."""
        try:
            problems = self.errors.write(done.problems)
            self._file.write(done.text.encode())
            self._file.flush()
            self.progress = progress._replace(size=self._file.tell(), problems=problems)
            self.journal.note(self.progress)
        except OSError as error:
            raise WriteError(self.place.partial, error) from None

    def finish(self, *, force: bool) -> tuple[Loss, ...]:
        """Errors first: once OUT is there, all is."""
        try:
            check_free(self.place, self.errors.place, force=force)
            settle(self._file)
            losses = self.errors.finish(force=force) + self.place.publish(force=force)
            self.journal.close()
            self.place.journal.unlink()
        except FileExistsError:
            raise
        except OSError as error:
            raise WriteError(self.place.final, error) from None
        return losses

    def close(self) -> None:
        """Leave what there is."""
        abandon(self._file)
        self.errors.close()
        with suppress(OSError):
            self.journal.close()
