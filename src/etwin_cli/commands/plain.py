"""The plain command lines, understood without Typer.

Importing Typer takes longer than reading, scoring and printing. The commands that scripts and
hooks call over and over are therefore recognised here where they are written plainly: known
options in full, each with its value as the next word. Everything else (help, mistakes, `--a=b`,
completion) is Typer's, whose declarations are the only ones; a test holds that both understand
every plain line in the same way.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from importlib import import_module
from typing import Final, NamedTuple

from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, CheckFormat, ReportFormat

Values = dict[str, object]


class Form(NamedTuple):
    """How a command may be written plainly."""

    defaults: Mapping[str, object]
    """Of every parameter."""
    options: Mapping[str, tuple[str, type[str]]]
    """An option to its parameter and the type of its value."""
    many: bool = False
    """Any number of files, not one."""


_COMMON: Final[Mapping[str, tuple[str, type[str]]]] = {
    "--rubric": ("rubric", str),
    "--lang": ("lang", str),
    "--color": ("color", Color),
}
_REPORT: Final = {"--format": ("report", ReportFormat), "-f": ("report", ReportFormat)}
_CHECK: Final = {"--format": ("report", CheckFormat), "-f": ("report", CheckFormat)}
_NOTHING: Final = {"rubric": None, "lang": None, "color": Color.AUTO}

FORMS: Final[Mapping[str, Form]] = {
    "score": Form(
        {**_NOTHING, "file": DEFAULT_FILE, "report": ReportFormat.TEXT}, {**_COMMON, **_REPORT}
    ),
    "gap": Form(
        {**_NOTHING, "file": DEFAULT_FILE, "report": ReportFormat.TEXT, "band": None},
        {**_COMMON, **_REPORT, "--band": ("band", str)},
    ),
    "validate": Form(
        {**_NOTHING, "files": [DEFAULT_FILE], "report": CheckFormat.TEXT, "strict": False},
        {**_COMMON, **_CHECK},
        many=True,
    ),
}


def plain_call(arguments: Sequence[str]) -> Callable[[], object] | None:
    """What a plain command line asks for, ready to be run; None for every other line."""
    if not arguments or arguments[0] not in FORMS:
        return None
    name = arguments[0]
    values = plain_values(FORMS[name], arguments[1:])
    if values is None:
        return None
    run = getattr(import_module(f"etwin_cli.commands.running.{name}"), f"run_{name}")
    return lambda: run(**values)


def plain_values(form: Form, words: Sequence[str]) -> Values | None:
    """The values of a command's parameters; None where the line is not plain."""
    given: Values = {}
    files: list[str] = []
    rest = iter(words)
    for word in rest:
        if not word.startswith("-"):
            files.append(word)
            continue
        if word not in form.options:
            return None
        parameter, kind = form.options[word]
        value = _value(next(rest, None), kind)
        if value is None or parameter in given:
            return None
        given[parameter] = value
    if len(files) > 1 and not form.many:
        return None
    if files:
        given.update({"files": files} if form.many else {"file": files[0]})
    return {**form.defaults, **given}


def _value(word: str | None, kind: type[str]) -> str | None:
    if word is None or not word or word.startswith("-"):
        return None
    if issubclass(kind, StrEnum) and word not in list(kind):
        return None
    return kind(word)
