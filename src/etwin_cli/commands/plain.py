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
from etwin_cli.commands.request import CheckFormat, GapFormat, Request, ScoreFormat


class Form(NamedTuple):
    """How a command may be written plainly."""

    options: Mapping[str, tuple[str, type[str]]]
    """An option to its field of `Request` and the type of its value."""
    many: bool = False
    """Any number of files, not one."""


_COMMON: Final[Mapping[str, tuple[str, type[str]]]] = {
    "--rubric": ("rubric", str),
    "--lang": ("lang", str),
    "--color": ("color", Color),
    "--output": ("output", str),
    "-o": ("output", str),
}


def _options(forms: type[StrEnum]) -> Mapping[str, tuple[str, type[str]]]:
    return {**_COMMON, "--format": ("report", forms), "-f": ("report", forms)}


FORMS: Final[Mapping[str, Form]] = {
    "score": Form(_options(ScoreFormat), many=True),
    "gap": Form(_options(GapFormat)),
    "validate": Form(_options(CheckFormat), many=True),
}


def plain_call(arguments: Sequence[str]) -> Callable[[], object] | None:
    """What a plain command line asks for, ready to be run; None for every other line."""
    if not arguments or arguments[0] not in FORMS:
        return None
    name = arguments[0]
    request = plain_request(FORMS[name], arguments[1:])
    if request is None:
        return None
    run = getattr(import_module(f"etwin_cli.commands.running.{name}"), f"run_{name}")
    return lambda: run(request)


def plain_request(form: Form, words: Sequence[str]) -> Request | None:
    """What the words ask for; None where the line is not plain."""
    given: dict[str, str] = {}
    files: list[str] = []
    rest = iter(words)
    for word in rest:
        if not word.startswith("-"):
            files.append(word)
            continue
        if word not in form.options:
            return None
        field, kind = form.options[word]
        value = _value(next(rest, None), kind)
        if value is None or field in given:
            return None
        given[field] = value
    if len(files) > 1 and not form.many:
        return None
    request = Request(**given)  # type: ignore[arg-type]
    return request._replace(files=tuple(files)) if files else request


def _value(word: str | None, kind: type[str]) -> str | None:
    if word is None or not word or word.startswith("-"):
        return None
    if issubclass(kind, StrEnum) and word not in list(kind):
        return None
    return kind(word)
