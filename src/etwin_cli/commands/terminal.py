"""Where a conversation is heard and seen: a terminal, or a line at a time over a pipe."""

import os
import sys
from collections.abc import Sequence
from typing import Final

from etwin_cli.commands.output import (
    Color,
    can_show_blocks,
    print_lines,
    wants_color,
    width_of,
    write,
    write_line,
)
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style

_MARK_PASTES: Final = "\x1b[?2004h"
_DO_NOT: Final = "\x1b[?2004l"
_BEGINS, _ENDS = "\x1b[200~", "\x1b[201~"
"""What a terminal that was asked to sends around a text that is pasted."""


class Terminal:
    """Shows lines on stdout and reads lines from stdin; what is pasted at once is one text."""

    def __init__(self, color: Color, *, plain: bool) -> None:
        """`plain`: no colour, no rules; so it is too where stdin or stdout is no terminal."""
        self.typed: Final = _is_terminal(sys.stdin) and _is_terminal(sys.stdout)
        """Whether a person types: not a pipe."""
        self.plain = plain or not self.typed or os.environ.get("TERM") == "dumb"
        colored = not self.plain and wants_color(color, sys.stdout, os.environ)
        self._color = Color.ALWAYS if colored else Color.NEVER
        self.width = width_of(sys.stdout, os.environ)
        _prepare_stdin(typed=self.typed)
        self._marked = self.typed and not _edits_pastes() and _can_mark_pastes()

    def show(self, lines: Sequence[Line], *, begins: bool = False) -> None:
        """Show lines; where a new page begins, with something between it and what was before."""
        between: list[Line] = [BLANK] if begins else []
        if begins and not self.plain:
            sign = "─" if can_show_blocks(sys.stdout) else "-"
            between.append((Span(sign * self.width, Style.DIM),))
        print_lines([*between, *lines], self._color)

    def ask(self, prompt: str) -> str | None:
        """A typed line, or the lines of a text that was pasted; None at the end of the input.

        Nothing is in it that cannot be seen.
        """
        if self.typed:
            try:
                return _clean(self._line(prompt))
            except EOFError:
                write_line("")
                return None
        write_line(prompt.rstrip())
        line = sys.stdin.readline() if sys.stdin is not None else ""
        return _clean(line).replace("\n", " ") if line else None

    def _line(self, prompt: str) -> str:
        """What is typed up to Enter; the line ends within a paste are not Enter."""
        if not self._marked:
            return input(prompt)
        write(_MARK_PASTES)
        try:
            line = input(prompt)
            while line.count(_BEGINS) > line.count(_ENDS):
                line += "\n" + input()
        finally:
            write(_DO_NOT)
        return line.replace(_BEGINS, "").replace(_ENDS, "")


def _edits_pastes() -> bool:
    """Whether GNU readline edits the line, which then takes a paste as it is."""
    try:
        import readline
    except ImportError:
        return False
    if "libedit" in (readline.__doc__ or ""):
        return False
    if os.environ.get("TERM") != "dumb":
        readline.parse_and_bind("set enable-bracketed-paste on")  # Python turns it off
    return True


def _can_mark_pastes() -> bool:
    """Whether what marks a paste comes through: nothing edits the line, and takes it for keys."""
    edited = sys.modules.get("readline") is not None
    return os.name == "posix" and os.environ.get("TERM") != "dumb" and not edited


def _is_terminal(stream: object) -> bool:
    return stream is not None and bool(getattr(stream, "isatty", bool)())


def _prepare_stdin(*, typed: bool) -> None:
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        # A byte that is no letter must not end a sitting.
        reconfigure(errors="replace")
        if not typed and os.name == "nt":
            reconfigure(encoding="utf-8")


def _clean(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(each if each.isprintable() or each == "\n" else " " for each in lines).strip()
