"""A database of a whole cohort: SQLite, ready for a query (docs/batch.md has its tables).

How far a run has come stands in the database itself, and is committed with the rows.
"""

import sqlite3
from contextlib import closing
from datetime import date
from typing import Final

from etwin_cli.batch.job import Done
from etwin_cli.batch.journal import (
    Progress,
    ResumeError,
    damaged,
    day_of,
    other_run,
    sealed,
    unsealed,
)
from etwin_cli.batch.outputs import Beside, Errors
from etwin_cli.batch.partial import Place, check_free
from etwin_cli.batch.unfinished import connected, discard, may_be_opened, told
from etwin_cli.disk.destination import UnwritableError, check_plain
from etwin_cli.disk.keeping import Loss
from etwin_cli.model.digest import digest
from etwin_cli.model.numbers import exact_json, plain
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
            if not resume:
                discard(place.partial)
                place.make()
            elif not may_be_opened(place.partial):
                raise ResumeError(damaged(place.partial))
            check_plain(place.partial)
            self._db = connected(place.partial)
        except (sqlite3.Error, OSError) as error:
            raise told(place.partial, error) from None
        try:
            self._db.execute("BEGIN IMMEDIATE")
            if resume and _has_begun(self._db):
                self._take_up(identity)
            else:
                self._begin(rubric, identity)
            self._open_beside(header)
        except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
            self.close()
            raise told(place.partial, error) from None
        except (ResumeError, UnwritableError):
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
            raise told(self.place.partial, error) from None

    def finish(self, *, force: bool) -> tuple[Loss, ...]:
        """Errors first: once OUT is there, all is."""
        try:
            output = self.text.place or self.place
            check_free(output, self.errors.place, force=force)
            self._commit(complete=True)
            self._db.close()
            losses = self.errors.finish(force=force)
            if output is self.place:
                losses += self.place.publish(force=force)
            return losses + self.text.finish(force=force)
        except FileExistsError:
            raise
        except (sqlite3.Error, OSError) as error:
            raise told(self.place.partial, error) from None

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
            raise ResumeError(damaged(self.place.partial))
        self.errors.open(self.progress.problems if begun else None)
        self.text.open(self.progress.size if begun else None)
        if not begun:
            self.text.write(header)

    def _commit(self, *, complete: bool = False) -> None:
        kept = {"progress": self._notes(), "complete": str(int(complete))}
        for key, value in kept.items():
            self._db.execute("UPDATE run SET value = ? WHERE key = ?", (value, key))
        self._db.execute("COMMIT")
        self._kept = self.progress
        self._waiting = 0

    def _notes(self) -> str:
        return sealed(self.day.isoformat(), *self.progress)

    def _take_up(self, identity: str) -> None:
        """Go on with what is there, if it is whole and ours."""
        if not _is_sound(self._db):
            raise ResumeError(damaged(self.place.partial))
        kept = dict(self._db.execute("SELECT key, value FROM run"))
        if kept.get("identity") != identity:
            raise ResumeError(other_run(self.place.partial))
        day, progress = _noted(kept.get("progress"))
        numbers = self._db.execute("SELECT count(*), ifnull(max(id), 0) FROM schools").fetchone()
        if day is None or progress is None or numbers != (progress.done, progress.done):
            raise ResumeError(damaged(self.place.partial))
        self.day = day
        self.progress = self._kept = progress

    def _begin(self, rubric: Rubric, identity: str) -> None:
        _make_tables(self._db)
        kept = {
            **_described(rubric),
            "day": self.day.isoformat(),
            "identity": identity,
            "complete": "0",
            "progress": self._notes(),
        }
        self._db.executemany("INSERT INTO run VALUES (?, ?)", kept.items())
        self._db.executemany(
            "INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _parts_of(rubric)
        )
        self._db.execute("COMMIT")
        self._db.execute("BEGIN IMMEDIATE")


def _has_begun(database: sqlite3.Connection) -> bool:
    """Whether anything was committed: a run may end before its tables are there."""
    return database.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def _is_sound(database: sqlite3.Connection) -> bool:
    """Whether a database has our tables and nothing else, and holds together."""
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
    with closing(empty_database()) as ours:
        if database.execute(query).fetchall() != ours.execute(query).fetchall():
            return False
    found: tuple[object] = database.execute("PRAGMA quick_check(1)").fetchone()
    return found == ("ok",)


def _noted(line: object) -> tuple[date | None, Progress | None]:
    """The day on which a run began, and how far it came; None for what is damaged."""
    match unsealed(line) if isinstance(line, str) else None:
        case [day, *progress]:
            return day_of(day), Progress.of(progress)
        case _:
            return None, None


def empty_database() -> sqlite3.Connection:
    """A database in memory that has the tables of a cohort, and nothing in them."""
    database = sqlite3.connect(":memory:")
    _make_tables(database)
    return database


def _make_tables(database: sqlite3.Connection) -> None:
    for table in _SCHEMA.split(";"):
        database.execute(table)


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
