"""Where output goes: colour, width, and writing that nothing breaks."""

import os
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NoReturn, TextIO, cast

from etwin_cli.sentences import Sentence, system_sentence

if TYPE_CHECKING:
    from etwin_cli.formats.text.layout import Line

LEAST_WIDTH: Final = 40
GREATEST_WIDTH: Final = 240
"""Nobody reads a longer line."""
WIDTH_WITHOUT_TERMINAL: Final = 100


class Color(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def wants_color(choice: Color, stream: TextIO, environment: Mapping[str, str]) -> bool:
    """--color, then NO_COLOR, then FORCE_COLOR or CLICOLOR_FORCE, then whether it is a terminal."""
    if choice is not Color.AUTO:
        return choice is Color.ALWAYS
    if environment.get("NO_COLOR"):
        return False
    forced = environment.get("FORCE_COLOR") or environment.get("CLICOLOR_FORCE")
    if forced and forced != "0":
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def width_of(stream: TextIO, environment: Mapping[str, str]) -> int:
    """Columns to write in: COLUMNS, else the terminal's, else 100."""
    columns = _columns(environment.get("COLUMNS", ""))
    if columns is not None:
        return columns
    try:
        return _bounded(os.get_terminal_size(stream.fileno()).columns)
    except (OSError, ValueError):
        return WIDTH_WITHOUT_TERMINAL


def width_for(stream: TextIO | None, environment: Mapping[str, str]) -> int:
    """Columns of a stream, or of a file (None): COLUMNS, else 100."""
    if stream is not None:
        return width_of(stream, environment)
    return _columns(environment.get("COLUMNS", "")) or WIDTH_WITHOUT_TERMINAL


def _columns(text: str) -> int | None:
    """The width that a variable of the environment names; None where it is no number above 0."""
    digits = text.lstrip("0")
    if not (text.isascii() and digits.isdecimal()):
        return None
    return _bounded(int(digits)) if len(digits) < 8 else GREATEST_WIDTH


def _bounded(columns: int) -> int:
    return min(GREATEST_WIDTH, max(LEAST_WIDTH, columns))


def can_show_blocks(stream: TextIO) -> bool:
    """Whether the stream's encoding has the characters that bars are drawn with."""
    from etwin_cli.formats.text.paint import carries_blocks

    return carries_blocks(stream)


def print_lines(lines: "Sequence[Line]", color: Color) -> None:
    """Write laid-out lines on stdout, coloured where that is wanted."""
    from etwin_cli.formats.text.paint import paint

    with _Pipe(sys.stdout):
        paint(lines, sys.stdout, color=wants_color(color, sys.stdout, os.environ))


def print_errors(lines: "Sequence[Line]", color: Color) -> None:
    """Write laid-out lines on stderr."""
    from etwin_cli.formats.text.paint import paint

    with _Pipe(sys.stderr):
        paint(lines, sys.stderr, color=wants_color(color, sys.stderr, os.environ))


def write(text: str) -> None:
    """Write a machine format on stdout."""
    with _Pipe(sys.stdout):
        sys.stdout.write(text)


def write_line(text: str) -> None:
    """Write a sentence on stdout: one line, whatever stands in it."""
    write(_line(text))


def write_report(text: str) -> None:
    """Write a machine format on stdout: UTF-8 whatever the locale, line ends as they are."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:  # stdout was replaced by something that takes text alone
        write(text)
        return
    with _Pipe(sys.stdout):
        sys.stdout.flush()
        buffer.write(text.encode("utf-8", "backslashreplace"))


def write_error(text: str) -> None:
    """Write a sentence on stderr: one line, whatever stands in it."""
    with _Pipe(sys.stderr):
        sys.stderr.write(_line(text))


def _line(text: str) -> str:
    from etwin_cli.formats.printable import said

    return said(text) + "\n"


def _refuse_output(reason: Sentence) -> NoReturn:
    from etwin_cli.commands.exits import refuse

    refuse("the output cannot be written: {reason}", reason=reason)


class _Lent:
    """A stream that Typer and Rich write on by themselves, as safe from breaking as our own."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with _Pipe(self._stream):
            self._stream.write(text)
        return len(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)


class _Pipe:
    """A reader that went away (`etwin score | head`) changes nothing of the verdict."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: object, trace: object) -> bool:
        try:
            if error is None:
                self.stream.flush()
                return False
        except OSError as failed:
            error = failed
        if not isinstance(error, OSError):
            return False
        # Python flushes once more at the end, and would complain then.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.stream.fileno())
        os.close(nowhere)
        if not isinstance(error, BrokenPipeError):
            # Not a bug: the disk is full, say. Nothing more can be done for the reader.
            if self.stream is not sys.stderr:
                _refuse_output(system_sentence(error))
            raise SystemExit(2) from None
        return True


def is_completion() -> bool:
    """Say whether the shell asks what could come next, in a variable."""
    return "_ETWIN_COMPLETE" in os.environ


def prepare_for_typer() -> None:
    """Let Typer write its help within bounds, and fail as everything else does where it cannot.

    Typer and Rich take any number that these variables hold for a size.
    """
    for name in ("COLUMNS", "TERMINAL_WIDTH"):
        columns = _columns(os.environ.pop(name, ""))
        if columns is not None:
            os.environ[name] = str(columns)
    os.environ.pop("LINES", None)
    sys.stdout = cast("TextIO", _Lent(sys.stdout))


def prepare_streams() -> None:
    """Write UTF-8 on Windows too, where a redirected stream has an older code page.

    Text that cannot be encoded is escaped, never an error.
    """
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (to the end)
    if sys.stdout is None:
        _refuse_output(Sentence("it is closed"))
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if os.name == "nt" and not (
            os.environ.get("PYTHONIOENCODING") or os.environ.get("PYTHONUTF8")
        ):
            reconfigure(encoding="utf-8")
        reconfigure(errors="backslashreplace")
