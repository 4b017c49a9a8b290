"""The form for a meeting as a workbook: what its cells are known by, so that it finds its way back.

Each sheet of it has a row of these words, hidden from people: which column is what, wherever it
was moved to. A column of ids or keys says the same of the rows.
"""

from enum import StrEnum
from typing import Final


class Column(StrEnum):
    """A column that is read."""

    KEY = "etwin.key"
    VALUE = "etwin.value"
    INDICATOR = "etwin.indicator"
    LEVEL = "etwin.level"
    REASON = "etwin.reason"
    EVIDENCE = "etwin.evidence"
    COMMENT = "etwin.comment"
    CRITERION = "etwin.criterion"
    PLAN = "etwin.plan"
    YEAR = "etwin.year"


IDENTITY: Final = (
    "school.name",
    "school.code",
    "school.country",
    "school.region",
    "school.place",
    "school.stage",
    "period",
    "date",
    "respondent.role",
)
"""The keys of what a school says of itself, in the order of the form."""
RUBRIC_KEYS: Final = ("rubric.id", "rubric.version", "language")
"""The keys of what the form says of itself."""
ROLES: Final = ("leadership", "teacher", "student", "family", "assessor")
"""The roles that have a name in every language; any other text will do."""
UNKNOWN: Final = "?"
NOT_APPLICABLE: Final = "n/a"
NAME_MARK: Final = " · "
"""What stands in a cell before it counts, what follows is its name: `2 · Developing`."""
LISTS: Final = "etwin"
"""The sheet of what can be chosen: nobody writes there."""
