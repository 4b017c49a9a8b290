"""What an option's value is in the end: the option, else the environment, else etwin.toml."""

import os
from enum import StrEnum
from typing import Final, NamedTuple, TypeVar

from etwin_cli.commands.configuration import Configuration, configuration_for
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.language import chosen
from etwin_cli.commands.request import DEFAULT_FILE, CheckFormat, GapFormat, ScoreFormat
from etwin_cli.languages import Language
from etwin_cli.reading.shipped import DEFAULT_RUBRIC

Form = TypeVar("Form", bound=StrEnum)
_EVERY_FORMAT = frozenset([*CheckFormat, *ScoreFormat, *GapFormat])


class Setting(NamedTuple):
    """A value and where it came from."""

    value: str | None
    origin: str


def rubric_setting(option: str | None, configured: Configuration) -> Setting:
    """Which rubric is asked for; None: the one that the answers name."""
    return _first(option, "--rubric", "ETWIN_RUBRIC", configured.rubric, configured)


def language_here(option: str | None, *, isolated: bool) -> Language:
    """The language of a command that reads no answers."""
    return chosen(option, configuration_for(DEFAULT_FILE, isolated=isolated).language)


def rubric_here(option: str | None, *, isolated: bool) -> str:
    """The rubric of a command that reads no answers: asked for here, else the shipped one."""
    configured = configuration_for(DEFAULT_FILE, isolated=isolated)
    return rubric_setting(option, configured).value or DEFAULT_RUBRIC


def format_setting(option: str | None, configured: Configuration) -> Setting:
    """Which format is asked for."""
    return _first(option, "--format", "ETWIN_FORMAT", configured.format, configured)


_ENDINGS: Final = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".md": "markdown",
    ".markdown": "markdown",
    ".sarif": "sarif",
    ".xml": "junit",
}


def chosen_format(
    option: str | None, configured: Configuration, forms: type[Form], output: str | None = None
) -> Form:
    """The format of a command: as asked, else by the ending of `output`, else as set elsewhere.

    One that only other commands have, in the environment or the configuration, is passed over;
    one that none has ends the command.
    """
    if option is None and output is not None:
        name = next((form for end, form in _ENDINGS.items() if output.lower().endswith(end)), "")
        if name in list(forms):
            return forms(name)
    setting = format_setting(option, configured)
    if setting.value is None:
        return forms("text")
    if setting.value not in _EVERY_FORMAT or (option and option not in list(forms)):
        refuse(
            "{origin}: there is no format {name!r}; choose one of {formats}",
            origin=setting.origin,
            name=setting.value,
            formats=", ".join(forms),
        )
    return forms(setting.value) if setting.value in list(forms) else forms("text")


def _first(
    option: str | None, name: str, variable: str, configured: str | None, where: Configuration
) -> Setting:
    if option is not None:
        return Setting(option, name)
    if value := os.environ.get(variable):
        return Setting(value, variable)
    if configured is not None:
        return Setting(configured, where.file)
    return Setting(None, "default")
