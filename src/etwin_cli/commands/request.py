"""What the commands that read answers are asked with."""

from enum import StrEnum
from typing import Final, NamedTuple

from etwin_cli.commands.output import Color

DEFAULT_FILE: Final = "answers.yaml"


class CheckFormat(StrEnum):
    """Of the problems of files."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"


class ScoreFormat(StrEnum):
    """Of a score."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MARKDOWN = "markdown"


class GapFormat(StrEnum):
    """Of a gap analysis."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


class Request(NamedTuple):
    """The options that decide what is read, in which words, and where it goes."""

    files: tuple[str, ...] = (DEFAULT_FILE,)
    rubric: str | None = None
    lang: str | None = None
    report: str | None = None
    """A value of the command's format; None: what the environment or the configuration says."""
    color: Color = Color.AUTO
    output: str | None = None
    also: tuple[str, ...] = ()
    force: bool = False
    stdin_filename: str | None = None
    exit_zero: bool = False
    check_files: bool = False
    """Whether evidence files are looked for beside the answers file."""
    isolated: bool = False
    """No etwin.toml is looked for."""
    criterion: str | None = None
    """The one to show, by its id or its title."""
    machine: bool = False
    """The format is for machines: it follows --lang alone, never the locale."""


class GateOptions(NamedTuple):
    """What a score has to meet, as it is written on the command line."""

    fail_under: str | None = None
    fail_under_criterion: tuple[str, ...] = ()
    require_band: str | None = None
    require_complete: bool = False
    max_unsupported: str | None = None


class WhatIf(NamedTuple):
    """What is asked about other answers, as it is written on the command line."""

    levels: tuple[str, ...] = ()
    """ID=LEVEL each."""
    sensitivity: bool = False
