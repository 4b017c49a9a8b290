"""The figures of a cohort, asked of its database.

SQLite sorts and counts; here values come one after the other and none is kept.
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

from etwin_cli.cohort.opening import Cohort
from etwin_cli.model.answers import Status
from etwin_cli.model.cohort import (
    Answering,
    BandCount,
    CriterionSpread,
    Field,
    Group,
    Groups,
    IndicatorSpread,
    Others,
    Quartiles,
    Spread,
)
from etwin_cli.model.numbers import JSON_DECIMALS
from etwin_cli.scoring.cohort import Run, apart, mean, split, spread
from etwin_cli.sentences import Sentence

_TOTAL_PARTS: Final = 10
_PARTS: Final = 5
"""Of the histogram of a criterion or an indicator."""
_UNIT: Final = 10**JSON_DECIMALS
_MOST_PARTS: Final = 20_000
"""Bands, criteria and indicators: no rubric has more."""
_WHOLE: Final = Fraction(1)
_ROUNDED: Final = Fraction(1, _UNIT)


class _Part(NamedTuple):
    """A band, a criterion or an indicator, as the database has it."""

    kind: str
    id: str
    parent: str | None
    title: str
    minimum: Fraction | None


class CohortReader:
    """Asks one database. Raises CohortError for what etwin never writes, and sqlite3.Error."""

    def __init__(
        self, cohort: Cohort, least: int, titles: Mapping[tuple[str, str], str] | None = None
    ) -> None:
        """Read a cohort; nothing is told of fewer than `least` schools.

        `titles` are those of bands, criteria and indicators by kind and id, where others are
        wanted than the database has.
        """
        self._cohort = cohort
        self._ask = cohort.database.execute
        self._maximum = cohort.run.maximum
        self._least = least
        parts = list(self._parts(titles or {}))
        self.bands = [each for each in parts if each.kind == "band"]
        self._criteria = [each for each in parts if each.kind == "criterion"]
        self._indicators = [each for each in parts if each.kind == "indicator"]

    def _parts(self, titles: Mapping[tuple[str, str], str]) -> Iterator[_Part]:
        query = "SELECT kind, id, parent, title, minimum FROM parts ORDER BY kind, position LIMIT ?"
        for at, (kind, name, parent, title, minimum) in enumerate(self._ask(query, (_MOST_PARTS,))):
            texts = (kind, name, title)
            if not all(isinstance(text, str) for text in texts) or at + 1 == _MOST_PARTS:
                self._cohort.refuse("its table parts is none of a rubric")
            least = None if minimum is None else self._value(minimum, self._maximum)
            inside = None if parent is None else str(parent)
            yield _Part(kind, name, inside, titles.get((kind, name), title), least)

    def counts(self) -> tuple[int, int]:
        """How many schools have a score, and how many without an error have answered nothing."""
        query = "SELECT count(score), total(errors = 0 AND score IS NULL) FROM schools"
        scored, silent = self._ask(query).fetchone()
        return scored, int(silent)

    def band_counts(self) -> tuple[BandCount, ...]:
        """How many schools are in each band, those in none first where there are any."""
        query = "SELECT band, count(*) FROM schools WHERE score IS NOT NULL GROUP BY band"
        held = dict(self._ask(query).fetchall())
        self._check(held.keys() - {None}, self.bands, Sentence("no band of its rubric"))
        if not self.bands:
            return ()
        below = held.get(None, 0)
        none = [BandCount(None, None, below)] if below else []
        return (
            *none,
            *(BandCount(each.id, each.title, held.get(each.id, 0)) for each in self.bands),
        )

    def total(self, scored: int) -> Spread:
        """The totals of all schools that have one."""
        query = (
            "SELECT score, count(*) FROM schools WHERE score IS NOT NULL "
            "GROUP BY score ORDER BY score"
        )
        return self._spread(self._ask(query), scored, self._maximum, _TOTAL_PARTS)

    def criteria(self) -> tuple[CriterionSpread, ...]:
        """Every criterion, in the rubric's order, over the schools that answered anything in it."""
        join = "FROM criteria JOIN schools ON schools.id = school WHERE schools.score IS NOT NULL"
        having = f"{join} AND criteria.score IS NOT NULL AND criteria.answered > 0"
        # A stranger's table may say that "a" and "A" are the same.
        name = "criterion COLLATE BINARY"
        sizes = dict(self._ask(f"SELECT criterion, count(*) {having} GROUP BY {name}"))
        self._check(sizes, self._criteria, Sentence("no criterion of its rubric"))
        every = self._ask(
            f"SELECT criterion, criteria.score, count(*) {having} "
            f"GROUP BY {name}, criteria.score ORDER BY {name}, criteria.score"
        )
        spreads = {
            name: self._spread((row[1:] for row in rows), sizes[name], self._maximum, _PARTS)
            for name, rows in groupby(every, key=itemgetter(0))
            if sizes[name] >= self._least
        }
        depths: dict[str | None, int] = {None: -1}
        found = []
        for each in self._criteria:
            depths[each.id] = depth = depths.get(each.parent, -1) + 1
            size, held = sizes.get(each.id, 0), spreads.get(each.id)
            found.append(CriterionSpread(each.id, each.title, each.parent, depth, size, held))
        return tuple(found)

    def indicators(self, scored: int) -> tuple[IndicatorSpread, ...]:
        """Every indicator, in the rubric's order."""
        every = self._ask(
            "SELECT indicator, status, share, sum(indicators.unsupported IS 1), count(*) "
            "FROM indicators JOIN schools ON schools.id = school WHERE score IS NOT NULL "
            "GROUP BY indicator, status, share ORDER BY indicator, status, share"
        )
        held = {name: list(rows) for name, rows in groupby(every, key=itemgetter(0))}
        self._check(held, self._indicators, Sentence("no indicator of its rubric"))
        return tuple(
            self._indicator(each, held.get(each.id, ()), scored) for each in self._indicators
        )

    def _indicator(
        self, part: _Part, rows: Iterable[tuple[str, str, object, int, int]], scored: int
    ) -> IndicatorSpread:
        runs: list[Run] = []
        counts = dict.fromkeys(Status, 0)
        unsupported = 0
        for _, status, share, lacking, count in rows:
            if status not in counts:
                self._cohort.refuse("{found} is no status of an indicator", found=repr(status))
            counts[Status(status)] += count
            if status == Status.ANSWERED:
                runs.append((self._value(share, _WHOLE), count))
                unsupported += lacking
        answered = counts[Status.ANSWERED]
        if sum(counts.values()) != scored:
            self._cohort.refuse("{part} is not there for every school", part=part.id)
        answering = None
        if answered >= self._least:
            held = spread(runs, answered, _WHOLE, _PARTS)
            answering = Answering(held, mean(runs), apart(runs))
        return IndicatorSpread(
            id=part.id,
            title=part.title,
            criterion=part.parent or "",
            answered=answered,
            open=counts[Status.UNANSWERED] + counts[Status.UNKNOWN],
            not_applicable=counts[Status.NOT_APPLICABLE],
            unsupported=unsupported,
            answering=answering,
        )

    def groups(self, field: Field) -> Groups:
        """The schools by what they say of themselves, without giving a small group away."""
        said = f"nullif(trim({field.value}), '')"
        scored = "FROM schools WHERE score IS NOT NULL"
        sizes = dict(self._ask(f"SELECT {said}, count(*) {scored} GROUP BY 1"))
        shown, merged = split(sizes, self._least)
        if not shown:
            return Groups(field, (), None)
        every = self._ask(
            f"SELECT {said}, score, count(*) {scored} GROUP BY 1, score ORDER BY 1, score"
        )
        quartiles = {
            name: self._quartiles((row[1:] for row in rows), sizes[name])
            for name, rows in groupby(every, key=itemgetter(0))
            if name in shown
        }
        named = sorted(shown, key=lambda name: (name is None, (name or "").casefold(), name))
        return Groups(
            field,
            tuple(Group(name, sizes[name], quartiles[name]) for name in named),
            self._others(said, merged, sum(sizes[name] for name in merged)),
        )

    def _others(self, said: str, merged: frozenset[str | None], schools: int) -> Others | None:
        if not merged:
            return None
        self._cohort.database.create_function("merged", 1, merged.__contains__, deterministic=True)
        where = f"WHERE score IS NOT NULL AND merged({said})"
        query = f"SELECT score, count(*) FROM schools {where} GROUP BY 1 ORDER BY 1"  # noqa: S608 (a column of ours)
        every = self._ask(query)
        return Others(len(merged), schools, self._quartiles(every, schools))

    def _check(self, names: Iterable[object], parts: Iterable[_Part], problem: Sentence) -> None:
        """Raise CohortError, with the problem, for a name that is of none of the parts."""
        if others := set(names) - {each.id for each in parts}:
            self._cohort.refuse("{part} is {problem}", part=min(map(str, others)), problem=problem)

    def _quartiles(self, rows: Iterable[tuple[object, int]], schools: int) -> Quartiles:
        return self._spread(rows, schools, self._maximum, 1).quartiles

    def _spread(
        self, rows: Iterable[tuple[object, int]], schools: int, highest: Fraction, parts: int
    ) -> Spread:
        runs = ((self._value(value, highest), count) for value, count in rows)
        return spread(runs, schools, highest, parts)

    def _value(self, cell: object, highest: Fraction) -> Fraction:
        """A number that etwin wrote with 4 decimals, exactly as it was meant."""
        # The comparison is false for what is no number, and for one that is endless.
        if not isinstance(cell, int | float) or not 0 <= cell <= highest + _ROUNDED:
            self._cohort.refuse("{found} is no score", found=repr(cell))
        return min(Fraction(round(cell * _UNIT), _UNIT), highest)
