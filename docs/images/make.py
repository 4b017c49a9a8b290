"""Draw the pictures of the terminal that the documents show: `python docs/images/make.py`.

Each is what the command prints, in colour, as an SVG that stands alone. A test holds that they are fresh.
"""

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

REPOSITORY: Final = Path(__file__).parents[2]
COLUMNS: Final = 84
_FONT_FACE: Final = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


class Picture(NamedTuple):
    """A command, and the lines of what it prints that are drawn."""

    command: str
    first: int
    last: int


PICTURES: Final = {
    "score.svg": Picture("etwin score examples/established.ca.yaml --lang en", 1, 42),
    "gap.svg": Picture("etwin gap examples/established.ca.yaml --lang en", 1, 40),
}


def drawn(name: str) -> str:
    """Give the text of a picture."""
    picture = PICTURES[name]
    lines = printed(picture.command).splitlines()[picture.first - 1 : picture.last]
    console = Console(record=True, width=COLUMNS, file=open(os.devnull, "w"), force_terminal=True)
    for line in lines:
        console.print(Text.from_ansi(line), soft_wrap=True)
    svg = console.export_svg(
        title=picture.command, theme=DEFAULT_TERMINAL_THEME, unique_id=name.partition(".")[0]
    )
    # Rich would have the font fetched from elsewhere: the reader's own is good enough.
    return _FONT_FACE.sub("", svg)


def printed(command: str) -> str:
    """What a command prints, in colour."""
    words = shlex.split(command)
    environment = {**os.environ, "COLUMNS": str(COLUMNS), "FORCE_COLOR": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", "etwin_cli", *words[1:], "--color", "always"],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=REPOSITORY,
        env=environment,
    )
    return ran.stdout


if __name__ == "__main__":
    for each in PICTURES:
        (Path(__file__).parent / each).write_text(drawn(each), encoding="utf-8")
