"""Long comments that are the same in different schools: by eye nobody would see it.

No accusation: a text may come from a course, from a template, or from schools that work together.
"""

from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import Final
from unicodedata import is_normalized, normalize

from etwin_cli.cohort.opening import Cohort
from etwin_cli.model.cohort import Copy, SameText

SHORTEST: Final = 80
"""Characters: shorter ones are alike by chance."""

_LONGEST: Final = 200
"""Characters of a word."""
_TEXTS: Final = """
WITH texts AS (
    SELECT text_key(comment) AS text, school_key(code, country, name, place) AS own,
           schools.id AS school, file, indicator, comment, position
    FROM indicators
    JOIN schools ON schools.id = indicators.school
    JOIN parts ON parts.kind = 'indicator' AND parts.id = indicator
    WHERE comment IS NOT NULL
)
SELECT text, school, file, indicator, comment FROM texts
WHERE text IN (
    SELECT text FROM texts WHERE text IS NOT NULL GROUP BY text HAVING count(DISTINCT own) > 1
)
ORDER BY min(school) OVER (PARTITION BY text), text, school, position
"""


def same_texts(cohort: Cohort) -> tuple[SameText, ...]:
    """The comments of at least 80 characters that stand in answers of several schools.

    White space and case do not count. Files of one school, by its code, else by its name and its
    place, are one school here: what it says again is its own.
    """
    database = cohort.database
    database.create_function("text_key", 1, _text_key, deterministic=True)
    database.create_function("school_key", 4, _school_key, deterministic=True)
    found = []
    for _, rows in groupby(database.execute(_TEXTS), key=itemgetter(0)):
        every = list(rows)
        copies = tuple(
            Copy(str(file), tuple(row[3] for row in same))
            for (_, file), same in groupby(every, key=itemgetter(1, 2))
        )
        found.append(SameText(every[0][4], copies))
    return tuple(found)


def _text_key(comment: object) -> bytes | None:
    """A digest that two copies of a text share; None for what is too short to be one."""
    if not isinstance(comment, str):
        return None
    text = _plain(comment)
    if len(text) < SHORTEST:
        return None
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _school_key(code: object, country: object, name: object, place: object) -> str:
    """What is the same in two files of a school."""
    known = (code, country) if code else (name, place, country)
    return "\0".join(_plain(str(each or "")) for each in known)


def _plain(text: str) -> str:
    """A text for comparing; a word that nobody writes keeps its accents as they are written.

    The marks on one letter are sorted, which takes the square of their number.
    """
    plain = " ".join(text.split()).casefold()
    if is_normalized("NFC", plain):
        return plain
    words = plain.split(" ")
    return " ".join(normalize("NFC", each) if len(each) <= _LONGEST else each for each in words)
