"""A database that is not complete yet: opened with care, gone on with, or removed."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import IO, Final

from etwin_cli.batch.journal import AtWorkError, ResumeError, damaged
from etwin_cli.batch.partial import WriteError
from etwin_cli.disk.destination import check_plain
from etwin_cli.disk.reading import is_named
from etwin_cli.disk.writing import open_plain

_BESIDE: Final = ("-journal", "-wal", "-shm")
"""What SQLite keeps beside a database."""
_HEAD: Final = b"SQLite format 3\0"
_ROLLBACK: Final = b"\x01\x01"
"""That a database has a journal and no log: its bytes 18 and 19."""
_NAMES_A_FILE: Final = bytes.fromhex("d9d505f920a163d7")
"""How a journal ends that names another file."""
_SYSTEM: Final = (
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM),
    *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM),
)
"""Errors that are none of the database's."""


def connected(partial: Path) -> sqlite3.Connection:
    """The database; nothing in it runs, even where somebody else has put it there."""
    database = sqlite3.connect(partial, timeout=0, isolation_level=None)
    try:
        database.execute("PRAGMA trusted_schema = OFF")
        database.execute("PRAGMA cell_size_check = ON")
    except sqlite3.Error:
        database.close()
        raise
    return database


def discard(partial: Path) -> None:
    """Remove an unfinished database, and what SQLite keeps beside it.

    Raises AtWorkError where another run is at work on it: it would go on in a file without a name;
    UnwritableError where something else has its name, and WriteError.
    """
    check_plain(partial, sole=False)
    try:
        if is_named(partial) and may_be_opened(partial):
            _refuse_at_work(partial)
        for ending in ("", *_BESIDE):
            partial.with_name(partial.name + ending).unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(partial, error) from None


def _refuse_at_work(partial: Path) -> None:
    """Raise AtWorkError where somebody has the database; else it is no matter what is wrong."""
    try:
        with closing(connected(partial)) as database:
            database.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        if _kind(error) == sqlite3.SQLITE_BUSY:
            raise AtWorkError(partial) from None


def may_be_opened(partial: Path) -> bool:
    """Whether a database and what lies beside it can be left to SQLite.

    SQLite believes what it finds: it replays a log, and removes the file that is named at the end
    of a journal. etwin makes neither; they would be somebody else's. Raises OSError, and
    UnwritableError for a journal that is no plain file.
    """
    log, journal = (partial.with_name(partial.name + ending) for ending in ("-wal", "-journal"))
    if is_named(log):
        return False
    with _opened(partial) as file:
        head = file.read(20)
    if head and (not head.startswith(_HEAD) or head[18:] != _ROLLBACK):
        return False
    try:
        with _opened(journal) as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - len(_NAMES_A_FILE)))
            return file.read() != _NAMES_A_FILE
    except FileNotFoundError:
        return True


def _opened(path: Path) -> IO[bytes]:
    return os.fdopen(open_plain(path, os.O_RDONLY, sole=False), "rb")


def told(partial: Path, error: Exception) -> WriteError | ResumeError:
    """What is raised for what SQLite or the system says."""
    kind = _kind(error)
    if kind == sqlite3.SQLITE_BUSY:
        return AtWorkError(partial)
    if isinstance(error, OSError) or kind in _SYSTEM:
        return WriteError(partial, error)
    return ResumeError(damaged(partial))


def _kind(error: Exception) -> int | None:
    """The first part of SQLite's code for an error; None: it has none."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None
