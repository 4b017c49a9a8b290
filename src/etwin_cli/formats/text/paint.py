"""Lines onto a stream, with colour or without."""

from collections.abc import Iterable, Mapping
from typing import Final, TextIO

from etwin_cli.formats.printable import said
from etwin_cli.formats.text.layout import Line, Style, plain_text

COLOURS: Final[Mapping[Style, str]] = {
    Style.PLAIN: "",
    Style.HEADING: "bold",
    Style.STRONG: "bold",
    Style.DIM: "dim",
    Style.GOOD: "green",
    # not yellow: on a light background it cannot be read
    Style.WARN: "magenta",
    Style.BAD: "red",
    Style.ACCENT: "cyan",
}
"""Of the sixteen that every terminal has, in its owner's own shades, on dark and on light."""


def paint(lines: Iterable[Line], stream: TextIO, color: bool) -> None:  # noqa: FBT001
    """Write lines to `stream`, each with a newline at its end; `color` is decided by the caller.

    Each is one line, whatever stands in it: a line break or a control character is written out.
    What the stream's encoding cannot carry is written out, `\\u2588`-like: nothing here fails
    for a character.
    """
    if color:
        _paint_in_colour(lines, stream)
    else:
        stream.write(_carried("".join(said(plain_text(line)) + "\n" for line in lines), stream))


def carries_blocks(stream: TextIO) -> bool:
    """Say whether the stream's encoding has the characters that bars are drawn with."""
    return _carried("█▒░→·–", stream) == "█▒░→·–"


def _carried(text: str, stream: TextIO) -> str:
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _paint_in_colour(lines: Iterable[Line], stream: TextIO) -> None:
    # 41 ms, and only a terminal needs it
    from rich.console import Console
    from rich.text import Text

    console = Console(
        file=stream,
        force_terminal=True,
        color_system="standard",
        no_color=False,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
    )
    text = Text(end="")
    for line in lines:
        for span in line:
            text.append(_carried(said(span.text), stream), COLOURS[span.style])
        text.append("\n")
    console.print(text, end="")
