"""A result that was kept: what `etwin score --format json` once wrote (docs/formats.md)."""

from typing import NamedTuple

from etwin_cli.model.answers import School, State


class KeptIndicator(NamedTuple):
    """What a kept result says of one indicator."""

    id: str
    state: State
    has_evidence: bool
    counted_level: int | None
    highest_level: int
    share: int | float | None
    """0..1, rounded as in the file."""


class KeptResult(NamedTuple):
    """As much of a kept result as another assessment can be compared with."""

    rubric_id: str
    rubric_version: str
    digest: str
    school: School
    period: str | None
    date: str | None
    indicators: tuple[KeptIndicator, ...]
