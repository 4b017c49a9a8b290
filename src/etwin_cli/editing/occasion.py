"""The school year, the day and the role of whoever answers, put into an answers file."""

import re
from collections.abc import Mapping
from typing import Final, Literal

from etwin_cli.editing.checking import Reading, rewritten
from etwin_cli.editing.entries import TOP, add, find, set_scalar
from etwin_cli.formats.yaml_text import quoted
from etwin_cli.model.form_columns import ROLES

Fact = Literal["period", "date", "respondent_role"]
"""What is said of the occasion, by its name in `Answers`."""

_PATHS: Final[Mapping[Fact, tuple[str, ...]]] = {
    "period": ("period",),
    "date": ("date",),
    "respondent_role": ("respondent", "role"),
}
_DAYS: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{4}")


def with_fact(reading: Reading, fact: Fact, text: str) -> Reading:
    """The file with one fact of the occasion.

    Only its bytes are other ones, and it is read back. Raises EditRefusedError where that cannot
    be done.
    """
    path = _PATHS[fact]
    scalar = text if text in ROLES or _DAYS.fullmatch(text) else quoted(text)

    def change(old: str) -> str:
        if find(old, path) is not None:
            return set_scalar(old, path, scalar)
        if len(path) == 1:
            return add(old, (), path[0], scalar, TOP)
        if find(old, path[:1]) is None:
            return add(old, (), path[0], {path[1]: scalar}, TOP)
        return add(old, path[:1], path[1], scalar, path[1:])

    before = reading.answers
    expected = {
        "period": before._replace(period=text),
        "date": before._replace(date=text),
        "respondent_role": before._replace(respondent_role=text),
    }[fact]
    return rewritten(reading, ".".join(path), change, expected)
