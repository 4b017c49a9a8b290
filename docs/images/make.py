"""Draw the pictures of the terminal that the documents show: `python docs/images/make.py`.

Each is what the command prints, in colour, as an SVG that stands alone. tests/test_pictures.py
holds that they say what the commands print now.
"""

import io
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

HERE: Final = Path(__file__).parent
COLUMNS: Final = 84
_FONT_FACE: Final = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")


class Picture(NamedTuple):
    """A command, and what of its output is drawn: so many lines of its head and of its tail."""

    command: str
    head: int
    tail: int = 0


PICTURES: Final = {
    "score.svg": Picture("etwin score examples/established.ca.yaml --lang en", head=22, tail=18),
    "gap.svg": Picture("etwin gap examples/established.ca.yaml --lang en", head=37),
}


def drawn(name: str) -> str:
    """Give the text of a picture."""
    picture = PICTURES[name]
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    for line in kept(picture):
        console.print(Text.from_ansi(line), soft_wrap=True)
    svg = console.export_svg(
        title=picture.command, theme=DEFAULT_TERMINAL_THEME, unique_id=name.partition(".")[0]
    )
    # Rich would have the font fetched from elsewhere: the reader's own is good enough.
    return _FONT_FACE.sub("", svg)


def kept(picture: Picture) -> list[str]:
    """Give the lines that are drawn, in colour; `…` where some are left out."""
    lines = _printed(picture.command)
    tail = lines[-picture.tail :] if picture.tail else []
    return [*lines[: picture.head], "…", *tail]


def said(line: str) -> str:
    """Give a line without its colours."""
    return _COLOUR.sub("", line).rstrip()


def _printed(command: str) -> list[str]:
    program, *words = shlex.split(command)
    environment = {**os.environ, "COLUMNS": str(COLUMNS)}
    ran = subprocess.run(  # noqa: S603 (the commands above)
        [sys.executable, "-m", f"{program}_cli", *words, "--color", "always"],
        check=True,
        capture_output=True,
        encoding="utf-8",
        cwd=HERE.parents[1],
        env=environment,
    )
    return ran.stdout.splitlines()


if __name__ == "__main__":
    for each in PICTURES:
        (HERE / each).write_text(drawn(each), encoding="utf-8")
