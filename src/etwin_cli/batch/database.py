"""A database of a whole cohort: SQLite, ready for a query (docs/batch.md has its tables).

How far a run has come stands in the database itself, and is committed with the rows.
"""

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from etwin_cli.batch.journal import Progress, ResumeError, at_work, other_run
from etwin_cli.batch.places import Place, WriteError, check_free
from etwin_cli.batch.sinks import Beside, Errors
from etwin_cli.batch.work import Done
from etwin_cli.formats.digest import digest
from etwin_cli.formats.numbers import plain
from etwin_cli.model.rounding import exact_json
from etwin_cli.model.rubric import Criterion, Rubric
from etwin_cli.model.version import __version__

SCHEMA_VERSION: Final = 1
_CHUNKS_A_COMMIT: Final = 16
"""Always the same number, so that the same schools make the same bytes."""

_SCHEMA: Final = """
CREATE TABLE run (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE parts (
    kind TEXT, id TEXT, position INTEGER, parent TEXT, title TEXT,
    target INTEGER, lowest INTEGER, highest INTEGER, minimum REAL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TABLE schools (
    id INTEGER PRIMARY KEY, file TEXT NOT NULL,
    name TEXT, code TEXT, country TEXT, region TEXT, place TEXT, stage TEXT,
    period TEXT, date TEXT, respondent TEXT,
    score REAL, low REAL, high REAL, claimed REAL, coverage REAL, provisional INTEGER, band TEXT,
    indicators INTEGER, answered INTEGER, unanswered INTEGER, not_applicable INTEGER,
    unsupported INTEGER, errors INTEGER NOT NULL, warnings INTEGER NOT NULL
);
CREATE TABLE criteria (
    school INTEGER, criterion TEXT, parent TEXT, score REAL,
    indicators INTEGER, answered INTEGER, unanswered INTEGER, not_applicable INTEGER,
    unsupported INTEGER,
    PRIMARY KEY (school, criterion)
) WITHOUT ROWID;
CREATE TABLE indicators (
    school INTEGER, indicator TEXT, criterion TEXT, status TEXT, level INTEGER,
    counted_level INTEGER, share REAL, unsupported INTEGER, evidence INTEGER,
    comment TEXT, reason TEXT,
    PRIMARY KEY (school, indicator)
) WITHOUT ROWID;
CREATE TABLE diagnostics (
    school INTEGER, code TEXT, name TEXT, severity TEXT, message TEXT,
    "line" INTEGER, "column" INTEGER, help TEXT
)
"""
_WIDTHS: Final = {"schools": 25, "criteria": 9, "indicators": 11, "diagnostics": 8}
_INSERTS: Final = {
    table: f"INSERT INTO {table} VALUES ({', '.join('?' * width)})"  # noqa: S608 (names of ours)
    for table, width in _WIDTHS.items()
}


class DatabaseSink:
    """Puts rows in, a commit for every so many chunks."""

    def __init__(
        self,
        place: Place,
        errors: Errors,
        rubric: Rubric,
        identity: str,
        day: date,
        *,
        resume: bool,
        text: Beside | None = None,
        header: str = "",
    ) -> None:
        """Begin, or with `resume` go on. Raises ResumeError, WriteError.

        With `text`, that is the output: it grows beside the database, which is only there to be
        summarised and stays `place.partial`. `header` is its first line.
        """
        self.place = place
        self.errors = errors
        self.text = Beside(None) if text is None else text
        self.day = day
        self.progress = self._kept = Progress()
        self._waiting = 0
        try:
            self._db = _connected(place, resume=resume)
        except (sqlite3.Error, OSError) as error:
            raise WriteError(place.partial, error) from None
        try:
            if resume and _has_begun(self._db):
                self._take_up(identity)
            else:
                self._begin(rubric, identity)
            self._open_beside(header)
            self._db.execute("BEGIN IMMEDIATE")
        except (sqlite3.Error, OSError) as error:
            self.close()
            _refuse_busy(place.partial, error)
            raise WriteError(place.partial, error) from None
        except ResumeError:
            self.close()
            raise

    def write(self, done: Done, progress: Progress) -> None:
        """Add the rows of a chunk."""
        try:
            for number, rows in enumerate(done.rows, self.progress.done + 1):
                self._db.execute(_INSERTS["schools"], (number, *rows.school))
                for table, several in zip(_PARTS, rows[1:], strict=True):
                    self._db.executemany(_INSERTS[table], [(number, *row) for row in several])
            size = self.text.write(done.text)
            problems = self.errors.write(done.problems)
            self.progress = progress._replace(size=size, problems=problems)
            self._waiting += 1
            if self._waiting == _CHUNKS_A_COMMIT:
                self._commit()
                self._db.execute("BEGIN IMMEDIATE")
        except (sqlite3.Error, OSError) as error:
            raise WriteError(self.place.partial, error) from None

    def finish(self, *, force: bool) -> None:
        """Errors first: once OUT is there, all is."""
        try:
            output = self.text.place or self.place
            check_free(output, self.errors.place, force=force)
            self._commit(complete=True)
            self._db.close()
            self.errors.finish(force=force)
            if output is self.place:
                self.place.publish(force=force)
            self.text.finish(force=force)
        except FileExistsError:
            raise
        except (sqlite3.Error, OSError) as error:
            raise WriteError(self.place.final, error) from None

    def close(self) -> None:
        """Leave what is committed; the rest is done again."""
        self.progress = self._kept
        self._db.close()
        self.errors.close()
        self.text.close()

    def _open_beside(self, header: str) -> None:
        """Open the files beside the database as they were when it was last committed."""
        begun = self.progress.done > 0
        if self.text.size() < self.progress.size or self.errors.size() < self.progress.problems:
            raise ResumeError(other_run(self.place.partial))
        self.errors.open(self.progress.problems if begun else None)
        self.text.open(self.progress.size if begun else None)
        if not begun:
            self.text.write(header)

    def _commit(self, *, complete: bool = False) -> None:
        kept = {"progress": json.dumps(self.progress), "complete": str(int(complete))}
        for key, value in kept.items():
            self._db.execute("UPDATE run SET value = ? WHERE key = ?", (value, key))
        self._db.execute("COMMIT")
        self._kept = self.progress
        self._waiting = 0

    def _take_up(self, identity: str) -> None:
        kept = dict(self._db.execute("SELECT key, value FROM run"))
        if kept.get("identity") != identity:
            raise ResumeError(other_run(self.place.partial))
        self.day = date.fromisoformat(kept["day"])
        self.progress = self._kept = Progress(*json.loads(kept["progress"]))

    def _begin(self, rubric: Rubric, identity: str) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        _make_tables(self._db)
        kept = {
            **_described(rubric),
            "day": self.day.isoformat(),
            "identity": identity,
            "complete": "0",
            "progress": json.dumps(self.progress),
        }
        self._db.executemany("INSERT INTO run VALUES (?, ?)", kept.items())
        self._db.executemany(
            "INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _parts_of(rubric)
        )
        self._db.execute("COMMIT")


def _has_begun(database: sqlite3.Connection) -> bool:
    """Whether anything was committed: a run may end before its tables are there."""
    return database.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def empty_database() -> sqlite3.Connection:
    """A database in memory that has the tables of a cohort, and nothing in them."""
    database = sqlite3.connect(":memory:")
    _make_tables(database)
    return database


def _make_tables(database: sqlite3.Connection) -> None:
    for table in _SCHEMA.split(";"):
        database.execute(table)


def _connected(place: Place, *, resume: bool) -> sqlite3.Connection:
    """The database; of one that is begun again, nothing is left. Raises ResumeError."""
    if not resume:
        discard(place.partial)
    return sqlite3.connect(place.partial, timeout=0, isolation_level=None)


def discard(partial: Path) -> None:
    """Remove an unfinished database, and what SQLite keeps beside it.

    Raises ResumeError where another run is at work on it: it would go on in a file without a name.
    """
    if partial.is_file():
        with closing(sqlite3.connect(partial, timeout=0, isolation_level=None)) as database:
            try:
                database.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                _refuse_busy(partial, error)
            except sqlite3.DatabaseError:  # none: nobody is at work on it
                pass
    partial.unlink(missing_ok=True)
    partial.with_name(f"{partial.name}-journal").unlink(missing_ok=True)


def _refuse_busy(partial: Path, error: Exception) -> None:
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
        raise ResumeError(at_work(partial)) from None


_PARTS: Final = ("criteria", "indicators", "diagnostics")
Part = tuple[str, str, int, str | None, str, int | None, int | None, int | None, float | None]


def _described(rubric: Rubric) -> dict[str, str]:
    """What the cohort is held against, and by whom."""
    return {
        "schema_version": str(SCHEMA_VERSION),
        "tool": __version__,
        "rubric": rubric.id,
        "rubric_version": rubric.version,
        "rubric_title": rubric.title,
        "rubric_language": rubric.language,
        "rubric_digest": digest(rubric),
        "maximum": plain(rubric.maximum),
        "decimals": str(rubric.decimals),
    }


def _parts_of(rubric: Rubric) -> list[Part]:
    """The criteria, indicators and bands that the other tables name, with their titles."""
    parts: list[Part] = []
    for at, band in enumerate(rubric.bands):
        minimum = float(exact_json(band.minimum))
        parts.append(("band", band.id, at, None, band.title, None, None, None, minimum))
    for criterion in rubric.criteria:
        _add(parts, criterion, None)
    return parts


def _add(parts: list[Part], criterion: Criterion, parent: str | None) -> None:
    at = len(parts)
    parts.append(("criterion", criterion.id, at, parent, criterion.title, None, None, None, None))
    for child in criterion.criteria:
        _add(parts, child, criterion.id)
    for each in criterion.indicators:
        low, high = each.levels[0].level, each.levels[-1].level
        place = ("indicator", each.id, len(parts), criterion.id, each.title)
        parts.append((*place, each.target, low, high, None))
