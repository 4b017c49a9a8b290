"""What the columns of a table are: one row a school, a column for each thing it says."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.decoding import nearest
from etwin_cli.reading.source import cut

TEXTS: Final = (
    *("school.name", "school.code", "school.country", "school.region", "school.place"),
    *("school.stage", "rubric", "language", "period", "date", "respondent.role"),
)
"""The columns beside those of the indicators."""

_BESIDE: Final = ("evidence", "comment")
STATE: Final = re.compile(r"(n/a|\?)\s*(?::\s*(.*))?", re.IGNORECASE | re.DOTALL)
"""What stands in the place of a level: `n/a: reason`, `?: reason`."""
LOST_BYTE: Final = re.compile("[\udc80-\udcff]")

Path = tuple[str, ...]
"""Where a column's value stands in an answers file: its keys from the top."""


class TableError(Exception):
    """A table that cannot be used at all: its header is wrong."""


class Columns(NamedTuple):
    """What the columns of a table are."""

    table: str
    """The table as the user named it."""
    paths: tuple[Path | None, ...]
    """Of each column; None: it is passed over."""


def read_header(
    table: str, names: Sequence[str], rubric: Rubric, ignored: Collection[str] = ()
) -> Columns:
    """What each column of a header is; one without a name is passed over, as are the `ignored`.

    Raises TableError for a column that is not known, that is there twice, or that is missing.
    """
    paths: list[Path | None] = []
    for number, name in enumerate(map(str.strip, names), 1):
        path = None if not name or name in ignored else path_of(name, rubric)
        if name and path is None and name not in ignored:
            near = nearest(name, known_names(rubric))
            offer = f"; did you mean {near[0]}?" if near else ""
            message = f"{table}:1:{number}: there is no such column as {cut(name)!r}{offer}"
            raise TableError(message)
        if path is not None and path in paths:
            message = f"{table}:1:{number}: the column {cut(name)!r} is there twice"
            raise TableError(message)
        paths.append(path)
    if ("school", "name") not in paths:
        message = f"{table}: there is no column school.name"
        raise TableError(message)
    return Columns(table, tuple(paths))


def path_of(name: str, rubric: Rubric) -> Path | None:
    """Where a column's values belong; None: nowhere. An id may hold a dot, and comes first."""
    if name in rubric.indicators_by_id:
        return ("answers", name)
    if name in TEXTS:
        return tuple(name.split("."))
    indicator, dot, beside = name.rpartition(".")
    if dot and beside in _BESIDE and indicator in rubric.indicators_by_id:
        return ("answers", indicator, beside)
    return None


def state_of(cell: str) -> str:
    """What a cell says beside a level: `open`, `excused` with a reason, or `other`."""
    text = cell.strip()
    if not text:
        return "open"
    state = STATE.fullmatch(text)
    if state is None:
        return "other"
    return "open" if state[1] == "?" else "excused" if state[2] else "other"


def has_lost_byte(text: str) -> bool:
    """Whether a text, decoded with `surrogateescape`, was not UTF-8."""
    return not text.isascii() and LOST_BYTE.search(text) is not None


def known_names(rubric: Rubric) -> Iterator[str]:
    yield from TEXTS
    for indicator in rubric.indicators_by_id:
        yield indicator
        yield from (f"{indicator}.{beside}" for beside in _BESIDE)


def is_blank(cells: Iterable[str]) -> bool:
    """Whether a row says nothing at all."""
    return not any(cell.strip() for cell in cells)
