"""Rows of a table that hold nothing unusual, straight to what their indicators count as.

Levels, `?`, `n/a: reason` and texts: such a row has no error, so that its tree need not be made.
Every other row gives None, and is read as a file is.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from etwin_cli.batch.weighing import Standing, excused_level
from etwin_cli.model.answers import School
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.columns import Columns, shows_something, state_of, unfit_in
from etwin_cli.reading.decoding import is_date
from etwin_cli.reading.school import is_rounded
from etwin_cli.scoring.compiled import CompiledIndicator, CompiledRubric

_SCHOOL: Final = [("school", field) for field in School._fields]
_GET: Final = dict.get
_ANSWERED: Final = 0
_UNSUPPORTED: Final = 1
_OPEN: Final = 2
_EXCUSED: Final = 3

Found = tuple[int | None, int]
"""What a cell comes to: the level that counts, by its index, and one of the four above."""
Known = dict[str, Found]
"""What is commonly written in a cell."""


class _Asked(NamedTuple):
    """One indicator's cells."""

    row: CompiledIndicator
    at: int
    """Which cell has its level; -1: none."""
    evidence: int
    """Which cell has its evidence; -1: none."""
    bare: Known
    """Without evidence."""
    shown: Known
    """With evidence."""


class QuickRows:
    """Reads the plain rows of one table."""

    def __init__(self, columns: Columns, rubric: Rubric, plan: CompiledRubric) -> None:
        """`plan` is the rubric's."""
        self._paths = columns.paths
        self._nameless = columns.nameless
        self._rubric = rubric.id
        places = {path: at for at, path in enumerate(columns.paths) if path is not None}
        self._school = [places.get(path) for path in _SCHOOL]
        self._named = places.get(("rubric",))
        self._date = places.get(("date",))
        self._asked = [_asked(row, places) for row in plan.rows]
        self._bare = [each.bare for each in self._asked]
        self._written = _picker([each.at for each in self._asked])
        self._evidence = [
            (position, each.evidence, each.shown)
            for position, each in enumerate(self._asked)
            if each.evidence >= 0
        ]

    def read(self, cells: Sequence[str]) -> tuple[School, Standing] | None:
        """The school and what its indicators count as; None: the row is not a plain one."""
        if len(cells) != len(self._paths) or unfit_in("".join(cells)) is not None:
            return None
        if any(cells[at].strip() for at in self._nameless):
            return None
        school = [None if at is None else cells[at].strip() or None for at in self._school]
        day = "" if self._date is None else cells[self._date].strip()
        named = "" if self._named is None else cells[self._named].strip()
        if school[0] is None or (day and not is_date(day)) or named not in ("", self._rubric):
            return None
        standing = self._standing(cells)
        if school[1] is not None and is_rounded(school[1]):
            return None
        return None if standing is None else (School(school[0], *school[1:]), standing)

    def _standing(self, cells: Sequence[str]) -> Standing | None:
        known = self._bare
        if self._evidence:
            known = known.copy()
            for position, at, shown in self._evidence:
                if shows_something(cells[at]):
                    known[position] = shown
        # One step at a time over all cells: a loop of Python for each would take twice as long.
        written = self._written((*cells, ""))
        found = list(map(_GET, known, written))
        every = self._completed(found, written) if None in found else found
        if every is None:
            return None
        levels, kinds = zip(*every, strict=True)
        return Standing(
            list(levels),
            _where(_OPEN, kinds),
            _where(_EXCUSED, kinds),
            kinds.count(_ANSWERED) + kinds.count(_UNSUPPORTED),
            kinds.count(_UNSUPPORTED),
        )

    def _completed(
        self, found: list[Found | None], written: Sequence[str]
    ) -> list[Found | None] | None:
        """With what cells say that hold no level; None where one is not understood."""
        for position, cell in enumerate(written):
            if found[position] is None:
                row = self._asked[position].row
                state = state_of(cell)
                if state == "open":
                    found[position] = (row.least, _OPEN)
                elif state == "excused" and row.may_not_apply:
                    found[position] = (excused_level(row), _EXCUSED)
                else:
                    return None
        return found


def _picker(positions: Sequence[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """What picks cells out of a row; -1 is the last one."""
    if len(positions) == 1:
        return lambda cells: (cells[positions[0]],)
    return itemgetter(*positions)


def _where(kind: int, kinds: Sequence[int]) -> list[int]:
    if kind not in kinds:
        return []
    return [position for position, each in enumerate(kinds) if each == kind]


def _asked(row: CompiledIndicator, places: Mapping[tuple[str, ...], int]) -> _Asked:
    name = row.indicator.id
    nothing: dict[str, Found] = {"": (row.least, _OPEN), "?": (row.least, _OPEN)}
    bare, shown = dict(nothing), dict(nothing)
    for number, index in row.places.items():
        counted = row.undocumented[index]
        bare[str(number)] = (counted, _ANSWERED if counted == index else _UNSUPPORTED)
        shown[str(number)] = (index, _ANSWERED)
    level = places.get(("answers", name), -1)
    return _Asked(row, level, places.get(("answers", name, "evidence"), -1), bare, shown)
