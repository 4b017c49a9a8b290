"""Days as people write them: 12/5/2026 is the 12th of May, 2026-05-12 the same everywhere."""

import re
from typing import Final

from etwin_cli.reading.decoding import is_date

_DAY_FIRST: Final = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_CLOCK: Final = re.compile(
    r"(.{8,10}?)(?:[T ]|, ?)([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?"
    r"(?: ?[ap]\.? ?m\.?)?)(?: ?(?:Z|UTC|GMT|[A-Z]{3,4}|[-+][0-9]{2}:?[0-9]{2}))?",
    re.IGNORECASE,
)
_MIDNIGHT: Final = re.compile("[0:.,]+")


def written_day(text: str) -> tuple[str, str]:
    """A day, and the time of day that stands behind it; empty where there is none, or midnight.

    The day is YYYY-MM-DD; where the text is none that the calendar has, it is given as it is.
    """
    found = _CLOCK.fullmatch(text)
    day = _day(found[1] if found else text)
    if day is None:
        return text, ""
    return day, "" if found is None or _MIDNIGHT.fullmatch(found[2]) else found[2]


def _day(text: str) -> str | None:
    if found := _YEAR_FIRST.fullmatch(text):
        day = f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}"
    elif found := _DAY_FIRST.fullmatch(text):
        day = f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    else:
        return None
    return day if is_date(day) else None
