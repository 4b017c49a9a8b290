"""A cohort's database, opened to be read and no more (docs/batch.md has its tables).

It may come from anywhere: that it is one, whole and of this version is checked before anything is
asked of it. What its cells hold stays for whoever reads them to check.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Final, NamedTuple, NoReturn

from etwin_cli.batch.database import SCHEMA_VERSION, empty_database
from etwin_cli.disk.reading import is_file, is_folder, leads_out, size_of
from etwin_cli.model.cohort import CohortRun
from etwin_cli.sentences import Sentence

_LONGEST: Final = 16_000_000
"""Bytes of a text: more than an answers file has, even with every character written out."""
_LONGEST_VALUE: Final = 250
"""Characters; a cell that is quoted may have millions."""
_POSITIVE: Final = re.compile(r"(?=.*[1-9])[0-9]{1,20}(\.[0-9]{1,20})?")
_DECIMALS: Final = re.compile(r"[0-9]")


class CohortError(Exception):
    """A database that cannot be read as a cohort: a request that cannot be met."""

    def __init__(self, path: str, reason: Sentence) -> None:
        """`reason` goes on where the name of the file ends: "is not there"."""
        super().__init__(Sentence("{file} {reason}", file=path, reason=reason))
        self.path = path
        self.reason = reason


class Cohort(NamedTuple):
    """An open database and what it says of itself. All its texts are as strangers wrote them."""

    database: sqlite3.Connection
    run: CohortRun
    path: str

    def refuse(self, problem: str, /, **values: object) -> NoReturn:
        """Raise CohortError: a cell holds what etwin never writes.

        `problem` is a template that `values` fill in.
        """
        found = Sentence(problem, **{name: _brief(value) for name, value in values.items()})
        raise CohortError(self.path, Sentence("is damaged: {problem}", problem=found))


@contextmanager
def opened_cohort(path: str) -> Iterator[Cohort]:
    """A cohort's database, for reading only.

    Raises CohortError for what is none, for one that is unfinished or of another version, and
    where the body of the `with` finds it damaged.
    """
    _refuse_other(path)
    try:
        with closing(_connected(path)) as database:
            _check_length(path, database)
            _check_tables(path, database)
            yield Cohort(database, _run_of(path, database), path)
    except sqlite3.Error as error:
        raise CohortError(path, _said(error)) from None
    except UnicodeDecodeError:  # of a message that quotes a schema which is no text
        raise CohortError(path, Sentence("is damaged: malformed database schema")) from None


def _refuse_other(path: str) -> None:
    """What SQLite has no clear words for."""
    if is_folder(path):
        raise CohortError(path, Sentence("is a folder, not the database of a cohort"))
    if not is_file(path):
        raise CohortError(path, Sentence("is not there, or is no plain file"))
    if leads_out(path):
        reason = Sentence("is a link that leads out of the folder: name the file it leads to")
        raise CohortError(path, reason)
    if is_file(f"{path}-journal"):
        reason = Sentence("is being written, or was left unfinished (etwin batch --resume)")
        raise CohortError(path, reason)
    if size_of(f"{path}-wal"):
        reason = Sentence("is open in another program, which has not saved all of it: close it")
        raise CohortError(path, reason)


def _connected(path: str) -> sqlite3.Connection:
    # Immutable: nothing is put beside it, as SQLite does to share one that keeps a -wal.
    name = Path(path).resolve().as_uri()
    database = sqlite3.connect(f"{name}?mode=ro&immutable=1", uri=True)
    # Nothing in a stranger's schema is to be run, and no cell to fill the memory.
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    return database


def _said(error: sqlite3.Error) -> Sentence:
    if isinstance(error, sqlite3.OperationalError):
        return Sentence("cannot be read: {reason}", reason=_brief(error))
    if "not a database" in str(error):
        return Sentence(
            "is not the database of a cohort (etwin batch writes one, with -o cohort.sqlite)"
        )
    return Sentence("is damaged: {problem}", problem=_brief(error))


def _brief(value: object) -> str:
    """A text of the database as a message repeats it: not the whole of a long one."""
    if isinstance(value, Sentence):
        return value
    text = str(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."


def _check_length(path: str, database: sqlite3.Connection) -> None:
    """SQLite passes over an end that is cut off within a page."""
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    (size,) = database.execute("PRAGMA page_size").fetchone()
    if size_of(path) < pages * size:
        raise CohortError(path, Sentence("is damaged: its end is missing"))


def _check_tables(path: str, database: sqlite3.Connection) -> None:
    """That every table of a cohort is a plain one with the columns that it has to have."""
    with closing(empty_database()) as ours:
        for table in _tables(ours):
            if not _columns(ours, table) <= _columns(database, table):
                reason = Sentence(
                    "is not the database of a cohort of this version of etwin: {table} is not "
                    "there as it should be (etwin batch writes one, with -o cohort.sqlite)",
                    table=table,
                )
                raise CohortError(path, reason)


def _tables(database: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    return [name for (name,) in database.execute(query)]


def _columns(database: sqlite3.Connection, table: str) -> set[str]:
    """The stored columns of a plain table; none of a view or a virtual table."""
    query = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"
    found = database.execute(query, (table,)).fetchone()
    if found is None or not str(found[0]).upper().startswith("CREATE TABLE "):
        return set()
    stored = "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0"
    return {name for (name,) in database.execute(stored, (table,))}


def _run_of(path: str, database: sqlite3.Connection) -> CohortRun:
    rows = database.execute("SELECT key, value FROM run LIMIT 100")
    kept = {str(key): str(value) for key, value in rows}
    version = kept.get("schema_version")
    if version != str(SCHEMA_VERSION):
        reason = Sentence(
            "is a cohort of version {version}; this etwin reads version {ours}",
            version=_brief(version),
            ours=SCHEMA_VERSION,
        )
        raise CohortError(path, reason)
    if kept.get("complete") != "1":
        reason = Sentence("is a cohort left unfinished (etwin batch --resume finishes it)")
        raise CohortError(path, reason)
    (schools,) = database.execute("SELECT count(*) FROM schools").fetchone()
    try:
        return _run(kept, schools)
    except (KeyError, ValueError) as error:
        reason = Sentence("is damaged: in its table run, {problem}", problem=_brief(error))
        raise CohortError(path, reason) from None


def _run(kept: dict[str, str], schools: int) -> CohortRun:
    return CohortRun(
        rubric=kept["rubric"],
        rubric_version=kept["rubric_version"],
        rubric_title=kept["rubric_title"],
        rubric_language=kept["rubric_language"],
        rubric_digest=kept["rubric_digest"],
        maximum=Fraction(_fitting(kept, "maximum", _POSITIVE)),
        decimals=int(_fitting(kept, "decimals", _DECIMALS)),
        day=date.fromisoformat(kept["day"]),
        tool=kept["tool"],
        schools=schools,
    )


def _fitting(kept: dict[str, str], key: str, form: re.Pattern[str]) -> str:
    if not form.fullmatch(kept[key]):
        raise ValueError(key)
    return kept[key]
