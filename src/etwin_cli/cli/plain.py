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

from etwin_cli.commands.batch_options import BatchOptions
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import CheckFormat, GapFormat, Request, ScoreFormat

Options = Mapping[str, tuple[str, type[str | int]]]
"""An option to its field of the request and the type of its value; `bool` takes none."""


class Syntax(NamedTuple):
    """How a command may be written plainly."""

    options: Options
    request: type[Request | BatchOptions] = Request
    many: bool = False
    """Any number of files, not one."""


_WORDS: Final[Options] = {
    "--rubric": ("rubric", str),
    "--lang": ("lang", str),
    "--isolated": ("isolated", bool),
    "--output": ("output", str),
    "-o": ("output", str),
}


def _options(forms: type[StrEnum]) -> Options:
    report: Options = {
        "--color": ("color", Color),
        "--format": ("report", forms),
        "-f": ("report", forms),
    }
    return {**_WORDS, **report}


_BATCH: Final[Options] = {
    **_WORDS,
    "--errors": ("errors", str),
    "--from": ("from_list", str),
    "--table": ("table", str),
    "--workers": ("workers", int),
    "--force": ("force", bool),
    "--exit-zero": ("exit_zero", bool),
}

FORMS: Final[Mapping[str, Syntax]] = {
    "score": Syntax(_options(ScoreFormat), many=True),
    "gap": Syntax(_options(GapFormat)),
    "validate": Syntax(_options(CheckFormat), many=True),
    "batch": Syntax(_BATCH, BatchOptions, many=True),
}


def plain_call(arguments: Sequence[str]) -> Callable[[], object] | None:
    """What a plain command line asks for, ready to be run; None for every other line."""
    if not arguments or arguments[0] not in FORMS:
        return None
    name = arguments[0]
    request = plain_request(FORMS[name], arguments[1:])
    if request is None:
        return None
    run = getattr(import_module(f"etwin_cli.commands.{name}"), f"run_{name}")
    return lambda: run(request)


def plain_request(form: Syntax, words: Sequence[str]) -> Request | BatchOptions | None:
    """What the words ask for; None where the line is not plain."""
    given: dict[str, str | int] = {}
    files: list[str] = []
    rest = iter(words)
    for word in rest:
        if not word.startswith("-"):
            files.append(word)
            continue
        if word not in form.options:
            return None
        field, kind = form.options[word]
        value = True if kind is bool else _value(next(rest, None), kind)
        if value is None or field in given:
            return None
        given[field] = value
    if len(files) > 1 and not form.many:
        return None
    request = form.request(**given)  # type: ignore[arg-type]
    return request._replace(files=tuple(files)) if files else request


def _value(word: str | None, kind: type[str | int]) -> str | int | None:
    if word is None or not word or word.startswith("-"):
        return None
    if kind is int:  # of workers: at least one
        return int(word) if word.isascii() and word.isdecimal() and int(word) else None
    if issubclass(kind, StrEnum) and word not in list(kind):
        return None
    return kind(word)
