"""Where a conversation is heard and seen: a terminal, or a line at a time over a pipe."""

import contextlib
import os
import sys
from collections.abc import Sequence

from etwin_cli.commands.output import (
    Color,
    can_show_blocks,
    print_lines,
    wants_color,
    width_of,
    write_line,
)
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style


class Terminal:
    """Shows lines on stdout and reads lines from stdin."""

    def __init__(self, color: Color, *, plain: bool) -> None:
        """`plain`: no colour, no rules; so it is too where stdin or stdout is no terminal."""
        self._typed = _is_terminal(sys.stdin) and _is_terminal(sys.stdout)
        self.plain = plain or not self._typed or os.environ.get("TERM") == "dumb"
        colored = not self.plain and wants_color(color, sys.stdout, os.environ)
        self._color = Color.ALWAYS if colored else Color.NEVER
        self.width = width_of(sys.stdout, os.environ)
        _prepare_stdin(typed=self._typed)

    def show(self, lines: Sequence[Line], *, begins: bool = False) -> None:
        """Show lines; where a new page begins, with something between it and what was before."""
        between: list[Line] = [BLANK] if begins else []
        if begins and not self.plain:
            sign = "─" if can_show_blocks(sys.stdout) else "-"
            between.append((Span(sign * self.width, Style.DIM),))
        print_lines([*between, *lines], self._color)

    def ask(self, prompt: str) -> str | None:
        """A typed line, without what cannot be seen in it; None at the end of the input."""
        if self._typed:
            try:
                return _clean(input(prompt))
            except EOFError:
                write_line("")
                return None
        write_line(prompt.rstrip())
        line = sys.stdin.readline() if sys.stdin is not None else ""
        return _clean(line) if line else None


def _is_terminal(stream: object) -> bool:
    return stream is not None and bool(getattr(stream, "isatty", bool)())


def _prepare_stdin(*, typed: bool) -> None:
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        # A byte that is no letter must not end a sitting.
        reconfigure(errors="replace")
        if not typed and os.name == "nt":
            reconfigure(encoding="utf-8")
    if typed:
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401 (input() edits its line with it)


def _clean(line: str) -> str:
    return "".join(each if each.isprintable() else " " for each in line).strip()
