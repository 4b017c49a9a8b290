"""What every command that reads answers is asked with."""

from enum import StrEnum
from typing import Final, NamedTuple

from etwin_cli.commands.output import Color

DEFAULT_FILE: Final = "answers.yaml"


class ReportFormat(StrEnum):
    """Of a score or a gap analysis."""

    TEXT = "text"
    JSON = "json"


class CheckFormat(StrEnum):
    """Of a list of problems."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"


class Request(NamedTuple):
    """The options that decide what is read, and in which words."""

    rubric: str | None
    lang: str | None
    color: Color
    machine: bool = False
    """A machine format: it follows --lang alone, never the locale."""
