"""Exit codes, as docs/exit-codes.md promises them."""

from enum import IntEnum
from typing import NoReturn


class ExitCode(IntEnum):
    """What a script can tell apart."""

    OK = 0
    ANSWERS = 1
    """The answers are at fault."""
    REQUEST = 2
    """The request is at fault: options, paths, the rubric."""


def leave(code: ExitCode) -> NoReturn:
    """End the command; a return value would not be an exit code."""
    raise SystemExit(int(code))


def refuse(message: str) -> NoReturn:
    """End the command because of what was asked for, with a line that says why."""
    from etwin_cli.commands.output import write_error

    write_error(f"etwin: {message}")
    leave(ExitCode.REQUEST)
