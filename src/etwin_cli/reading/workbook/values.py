"""What a cell of a workbook holds, as a text."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from etwin_cli.reading.workbook.package import MAX_UNPACKED, BadPackage, Reason, children

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LONGEST: Final = 32_767
"""Characters: no spreadsheet program writes more into a cell."""
MAX_TEXT: Final = MAX_UNPACKED
"""Characters of all cells together. Many may name one text, which then counts for each of them."""
_SHOWN: Final = 200
"""Characters that are kept of what is only going to be shown."""

_NUMBER: Final = re.compile(r"[-+]?[0-9]{1,30}(?:\.[0-9]{0,30})?(?:[eE][-+]?[0-9]{1,4})?")
_CODE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TEXTS: Final = frozenset(("s", "str", "inlineStr"))
# Formats of numbers that every program knows by their number; those of days, and of hours.
_DAY_FORMATS: Final = frozenset((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)))
_LONGEST_FORMAT: Final = 255
_NO_PART_OF_A_DAY: Final = re.compile(r'"[^"]*(?:"|$)|\\.|_.|\*.|\[[^\]]*(?:\]|$)')
_ELAPSED: Final = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_SECONDS: Final = 24 * 60 * 60


class Content(NamedTuple):
    """What stands in a cell."""

    text: str
    """As an answers file would have it: 2 for 2.0, YYYY-MM-DD for a day."""
    kind: str
    """text, number, formula, error, or long: more than a cell can hold, and not all of it here."""


class Values:
    """The texts, days and numbers of one workbook's cells."""

    def __init__(self, strings: Sequence[str], days: Sequence[bool], *, from_1904: bool) -> None:
        """`strings` are those that cells name by number; `days` says which styles are of days.

        With `from_1904`, days are counted from that year's first.
        """
        self._strings = strings
        self._days = days
        self._first = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001
        self._left = MAX_TEXT

    def of(self, cell: "Element") -> Content | None:
        """What a cell holds; None for an empty one. Raises BadPackage where it makes no sense."""
        formula = next(children(cell, "f"), None)
        if formula is not None:
            # Never worked out, nor told apart: one may stand for thousands of others.
            return Content(f"={formula.text or ''}"[:_SHOWN], "formula")
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            raw = "".join(_texts(next(children(cell, "is"), cell)))
        else:
            value = next(children(cell, "v"), None)
            raw = (value.text or "") if value is not None else ""
        if not raw:
            return None
        if kind in _TEXTS:
            return self._text(self._named(raw) if kind == "s" else raw)
        return self._other(kind, raw.strip(), cell.get("s", "0"))

    def _named(self, raw: str) -> str:
        """The text that a cell names by number."""
        number = raw.strip()
        if not (number.isascii() and number.isdecimal() and len(number) < 9):
            raise BadPackage(Reason.BROKEN)
        if int(number) >= len(self._strings):
            raise BadPackage(Reason.BROKEN)
        return self._strings[int(number)]

    def _text(self, raw: str) -> Content | None:
        """A text; one that is too long is not even counted, since nothing is made of it."""
        if len(raw) > LONGEST:
            return Content(raw[:_SHOWN], "long")
        self._left -= len(raw)
        if self._left < 0:
            raise BadPackage(Reason.LARGE)
        text = decoded(raw)
        return Content(text, "text") if text else None

    def _other(self, kind: str, raw: str, style: str) -> Content:
        if kind == "e":
            return Content(raw[:_SHOWN], "error")
        if kind == "b":
            return Content("true" if raw == "1" else "false", "text")
        if kind == "d":
            return Content(_written(raw), "text")
        if kind != "n" or _NUMBER.fullmatch(raw) is None:
            raise BadPackage(Reason.BROKEN)
        number = float(raw)
        day = self._moment(number) if self._is_day(style) else None
        return Content(_counted(number), "number") if day is None else Content(day, "text")

    def _is_day(self, style: str) -> bool:
        if not (style.isascii() and style.isdecimal() and len(style) < 9):
            return False
        return int(style) < len(self._days) and self._days[int(style)]

    def _moment(self, number: float) -> str | None:
        """A number of days as a day, with its time or without; None where there is no such day."""
        try:
            seconds = round(number * _SECONDS)
            if seconds < 0:
                return None
            if self._first.year < 1900 and _SECONDS <= seconds < 60 * _SECONDS:
                # Spreadsheets count the 29th of February of 1900, which there never was.
                seconds += _SECONDS
            moment = self._first + timedelta(seconds=seconds)
        except OverflowError:
            return None
        return _clock(moment) if seconds < _SECONDS else _shown(moment)


def decoded(raw: str) -> str:
    """A text without the codes that workbooks write for some characters: `_x000D_`."""
    if "_x" in raw:
        raw = _CODE.sub(lambda found: chr(int(found[1], 16)), raw)
        # half a pair of codes is no character
        raw = raw.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return raw.replace("\r\n", "\n").replace("\r", "\n").strip()


def shared_strings(root: "Element") -> list[str]:
    """The texts that cells name by number."""
    return ["".join(_texts(each)) for each in children(root, "si")]


def day_styles(root: "Element") -> list[bool]:
    """Of each style of cells, whether it shows a number as a day."""
    own = {
        each.get("numFmtId", ""): _is_of_days(each.get("formatCode", ""))
        for each in children(root, "numFmts", "numFmt")
    }
    known = {str(number): True for number in _DAY_FORMATS}
    found = own | known
    return [found.get(each.get("numFmtId", ""), False) for each in children(root, "cellXfs", "xf")]


def _texts(element: "Element") -> Iterator[str]:
    """The parts of a text, without how it is spoken."""
    for path in (("t",), ("r", "t")):
        for each in children(element, *path):
            yield each.text or ""


def _is_of_days(code: str) -> bool:
    """Whether a format of numbers, such as `d mmm yyyy`, is that of a day or of an hour."""
    first = code[:_LONGEST_FORMAT].partition(";")[0]
    if _ELAPSED.search(first):
        return False
    return re.search("[dmhys]", _NO_PART_OF_A_DAY.sub("", first), re.IGNORECASE) is not None


def _counted(number: float) -> str:
    """A number as people write it: 2 for 2.0."""
    whole = number.is_integer() and abs(number) < 1e16
    return str(int(number)) if whole else repr(number)


def _written(raw: str) -> str:
    """A day in words of ISO 8601, as some programs keep it."""
    try:
        return _shown(datetime.fromisoformat(raw))
    except ValueError:
        return raw[:_SHOWN]


def _shown(moment: datetime) -> str:
    """`2026-05-12`, or `2026-05-12 18:30`."""
    day = moment.date().isoformat()
    clock = _clock(moment)
    return day if clock == "00:00" else f"{day} {clock}"


def _clock(moment: datetime) -> str:
    return moment.strftime("%H:%M:%S").removesuffix(":00")
