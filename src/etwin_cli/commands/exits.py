"""Exit codes, as docs/exit-codes.md promises them."""

from enum import IntEnum
from typing import NoReturn

from etwin_cli.sentences import Sentence


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


def refuse(message: str, /, **values: object) -> NoReturn:
    """End the command because of what was asked for, with a line that says why.

    `message` is the English template that `values` fill in, with a translation in
    languages/requests; or a sentence that was made elsewhere.
    """
    tell(message, **values)
    leave(ExitCode.REQUEST)


def tell(message: str, /, **values: object) -> None:
    """Say a line on stderr as `refuse` does: in the language of the command line."""
    from etwin_cli.commands.language import spoken
    from etwin_cli.commands.output import write_error

    sentence = message if isinstance(message, Sentence) else Sentence(message, **values)
    write_error(f"etwin: {spoken(sentence)}")
