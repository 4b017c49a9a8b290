"""What a worker is handed: a school each, and what is asked of all of them."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from etwin_cli.languages import Language
from etwin_cli.reading.columns import Columns

FILES_AT_ONCE: Final = 64
ROWS_AT_ONCE: Final = 1024
"""So many jobs make a chunk: large enough that handing it over costs little."""


class OutputFormat(StrEnum):
    """What is written, by the ending of its name."""

    CSV = "csv"
    JSONL = "jsonl"
    SQLITE = "sqlite"


class File(NamedTuple):
    """A file that the worker reads itself."""

    name: str
    folder: str | None = None
    """The folder that was named, where it was found in one: no link leads out of it."""


class Held(NamedTuple):
    """A file whose bytes are at hand: a member of an archive."""

    name: str
    data: bytes


class Row(NamedTuple):
    """A row of a table."""

    name: str
    number: int
    """From 1, the header being the first of a CSV table."""
    cells: Sequence[str]
    """Of `.jsonl` the whole line alone."""


class Lost(NamedTuple):
    """What cannot be read, and why."""

    name: str
    reason: str
    """As UnreadableError has it; the words are those of ET001."""


Job = File | Held | Row | Lost
Chunk = tuple[Job, ...]


class Task(NamedTuple):
    """What is asked of every school: small, and picklable."""

    rubric: str
    """The name or path of the one rubric that all are held against."""
    digest: str
    """Of that rubric: a worker that finds another one stops."""
    language: str | None
    """Of titles; None: the rubric's own."""
    messages: Language
    form: OutputFormat
    today: date
    columns: Columns | None = None
    """Of the table that the rows are from; None: they are lines of `.jsonl`."""
    ignored: tuple[str, ...] = ()
    """Columns that are passed over."""
    folder: str = ""
    """What the names of files are relative to, for a worker that is elsewhere."""
    rows: bool = False
    """Whether the rows of a database are made, whatever is written."""
