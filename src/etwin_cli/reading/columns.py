"""What the columns of a table are: one row a school, a column for each thing it says."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from etwin_cli.model.nothing import says_nothing
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.decoding import nearest
from etwin_cli.reading.source import cut
from etwin_cli.sentences import Sentence, joined

TEXTS: Final = (
    *("school.name", "school.code", "school.country", "school.region", "school.place"),
    *("school.stage", "rubric", "language", "period", "date", "respondent.role"),
)
"""The columns beside those of the indicators."""

_BESIDE: Final = ("evidence", "comment")
STATE: Final = re.compile(r"(n/a|\?)\s*(?::\s*(.*))?", re.IGNORECASE | re.DOTALL)
"""What stands in the place of a level: `n/a: reason`, `?: reason`."""
NAME: Final = "school.name"
"""The one column that every table has."""
LOST_BYTE: Final = re.compile("[\udc80-\udcff]")
_UNFIT: Final = re.compile(
    "[\udc80-\udcff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]"
)
"""What no cell may hold: bytes that are no UTF-8, control characters."""
_MOST_NAMED: Final = 10

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
    nameless: tuple[int, ...] = ()
    """The columns, from 0, that the header gives no name."""


def read_header(
    table: str,
    names: Sequence[str],
    rubric: Rubric,
    ignored: Collection[str] = (),
    row: int = 1,
) -> Columns:
    """What each column of a header in a row is; the `ignored` are passed over.

    Raises TableError for columns that are not known, all of them in one sentence, for one that is
    there twice or missing, and for names that are no UTF-8.
    """
    paths: list[Path | None] = []
    unknown: list[tuple[int, str]] = []
    for number, name in enumerate(map(str.strip, names), 1):
        if has_lost_byte(name):
            problem = Sentence(
                "{place}: the name of this column is not UTF-8 text; save the "
                'table again as "CSV UTF-8"',
                place=f"{table}:{row}:{number}",
            )
            raise TableError(problem)
        path = None if not name or name in ignored else path_of(name, rubric)
        if name and path is None and name not in ignored:
            unknown.append((number, name))
        if path is not None and path in paths:
            problem = Sentence(
                "{place}: the column {column!r} is there twice",
                place=f"{table}:{row}:{number}",
                column=cut(name),
            )
            raise TableError(problem)
        paths.append(path)
    if unknown:
        raise TableError(_unknown_columns(f"{table}:{row}", unknown, rubric))
    if (*NAME.split("."),) not in paths:
        problem = Sentence("{table}: there is no column {column}", table=table, column=NAME)
        raise TableError(problem)
    return Columns(table, tuple(paths), tuple(_nameless(names)))


def _nameless(names: Sequence[str]) -> Iterator[int]:
    return (at for at, name in enumerate(names) if not name.strip())


def _unknown_columns(header: str, unknown: Sequence[tuple[int, str]], rubric: Rubric) -> Sentence:
    """What is wrong with columns that nothing is known of, each with its number and its name."""
    named = [(number, _named(name, rubric)) for number, name in unknown[:_MOST_NAMED]]
    if len(unknown) == 1:
        number, column = named[0]
        place = f"{header}:{number}"
        return Sentence("{place}: there is no such column as {column}", place=place, column=column)
    each = [
        Sentence("column {number}: {column}", number=number, column=column)
        for number, column in named
    ]
    if more := len(unknown) - len(named):
        each.append(Sentence("and {n} more", n=more))
    return Sentence(
        "{place}: {n} columns are not known: {columns} (--ignore COLUMN passes one over)",
        place=header,
        n=len(unknown),
        columns=joined(" · ", each),
    )


def _named(name: str, rubric: Rubric) -> Sentence:
    """A column that is not known, and which one may have been meant."""
    column = Sentence("{column!r}", column=cut(name))
    for near in nearest(name, known_names(rubric))[:1]:
        return Sentence("{column}; did you mean {near}?", column=column, near=near)
    return column


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
    if state[1] == "?":
        return "open"
    return "other" if says_nothing(state[2] or "") else "excused"


def shows_something(cell: str) -> bool:
    """Whether a cell of evidence holds a piece, a line each, that is one."""
    return any(not says_nothing(piece) for piece in cell.splitlines())


def has_lost_byte(text: str) -> bool:
    """Whether a text, decoded with `surrogateescape`, was not UTF-8."""
    return not text.isascii() and LOST_BYTE.search(text) is not None


def unfit_in(text: str) -> str | None:
    """The first character of a text that no cell may hold."""
    found = None if text.isprintable() else _UNFIT.search(text)
    return found and found[0]


def known_names(rubric: Rubric) -> Iterator[str]:
    """Give every name that a column of a table can have."""
    yield from TEXTS
    for indicator in rubric.indicators_by_id:
        yield indicator
        yield from (f"{indicator}.{beside}" for beside in _BESIDE)


def is_blank(cells: Iterable[str]) -> bool:
    """Whether a row says nothing at all."""
    return not any(cell.strip() for cell in cells)
