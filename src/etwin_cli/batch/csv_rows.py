"""A row for each school: RFC 4180, UTF-8 without a byte-order mark, a decimal point.

A text that a spreadsheet would take for a formula has an apostrophe before the sign that begins it; control characters
and line breaks are written out, so that a school is a line.
"""

from fractions import Fraction
from typing import Final

from etwin_cli.batch.weighing import Figures
from etwin_cli.formats.formulas import SIGNS, defused
from etwin_cli.formats.printable import printable
from etwin_cli.model.answers import School
from etwin_cli.model.numbers import JSON_DECIMALS
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.compiled import CompiledRubric, Ratio

_BEFORE: Final = (
    *("file", "school", "code", "country", "rubric", "score", "low", "high", "coverage", "band"),
)
_AFTER: Final = (
    *("indicators", "answered", "unanswered", "not_applicable", "unsupported"),
    *("errors", "first_error"),
)
_MAY_BE_FORMULA: Final = (*SIGNS, '"')
_UNIT: Final = 10**JSON_DECIMALS
_WHOLE: Final = Fraction(1)
_MOST_KEPT: Final = 10_000
"""Texts of scores."""
_END: Final = "\r\n"


def header(rubric: Rubric) -> str:
    """The names of the columns; a criterion whose id is one of ours has `criterion ` before it."""
    ours = {*_BEFORE, *_AFTER}
    criteria = [each.id for each in rubric.all_criteria()]
    named = [f"criterion {name}" if name in ours else name for name in criteria]
    return ",".join([*_BEFORE, *named, *_AFTER]) + _END


class CsvRows:
    """Writes the rows of one rubric."""

    def __init__(self, rubric: Rubric, plan: CompiledRubric) -> None:
        """`plan` is the rubric's."""
        self._rubric = cell(rubric.id)
        self._maximum = plan.maximum
        places = {node.criterion.id: at for at, node in enumerate(plan.nodes) if node.criterion}
        self._criteria = [places[each.id] for each in rubric.all_criteria()]
        every = len(plan.rows)
        self._coverage = [number((answered, every), _WHOLE) for answered in range(every + 1)]
        self._texts: dict[Ratio, str] = {}
        self._blank = "," * (len(self._criteria) + 10)

    def scored(self, file: str, school: School, figures: Figures) -> str:
        """The row of a school that has a result."""
        shares, counts, maximum = figures.shares, figures.counts, self._maximum
        total, high = shares[-1], figures.high
        low = "" if total is None else number(total, maximum)
        cells = [
            *(cell(file), cell(school.name), cell(school.code), cell(school.country)),
            self._rubric,
            low if counts.answered else "",
            low,
            low if high is total else "" if high is None else number(high, maximum),
            self._coverage[counts.answered],
            figures.band or "",
        ]
        cells += [self._criterion(shares[place]) for place in self._criteria]
        cells += map(str, counts)
        return ",".join(cells) + ",0," + _END

    def _criterion(self, share: Ratio | None) -> str:
        """The score of a criterion, of which there are few different ones."""
        if share is None:
            return ""
        text = self._texts.get(share)
        if text is None:
            if len(self._texts) == _MOST_KEPT:
                self._texts.clear()
            text = self._texts[share] = number(share, self._maximum)
        return text

    def refused(self, file: str, school: School | None, errors: int, first: str) -> str:
        """The row of what has no result: how many errors there are, and the first of them."""
        known = ("", None, None) if school is None else school[:3]
        cells = [*map(cell, (file, *known)), self._rubric]
        return f"{','.join(cells)}{self._blank},{errors},{cell(first)}{_END}"


def number(share: Ratio, maximum: Fraction) -> str:
    """A share on 0..maximum as JSON has it: half up, 4 decimals, whole ones without a point."""
    numerator = share[0] * maximum.numerator
    denominator = share[1] * maximum.denominator
    units = (2 * numerator * _UNIT + denominator) // (2 * denominator)
    return repr(units / _UNIT) if units % _UNIT else str(units // _UNIT)


def cell(text: str | None) -> str:
    """A text that stays one: never a formula, a command or a second row."""
    if not text:
        return ""
    safe = printable(text)
    if ";" in safe or safe.lstrip().startswith(_MAY_BE_FORMULA):  # most texts: not looked through
        safe = defused(safe)
    return f'"{safe.replace(chr(34), chr(34) * 2)}"' if "," in safe or '"' in safe else safe
