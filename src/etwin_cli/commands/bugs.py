"""What is said of a bug: where it happened, and how to report it."""

import sys
import traceback
from pathlib import Path
from textwrap import indent
from typing import Final

from etwin_cli.commands.exits import tell
from etwin_cli.formats.printable import said
from etwin_cli.model.version import __version__

REPORT_TO: Final = "the issue tracker of etwin"


def report() -> int:
    """Say on stderr what the exception at hand is; gives the exit code.

    It is a bug, unless the folder that we are in was removed: then no relative name means anything.
    """
    try:
        Path.cwd()
    except FileNotFoundError:
        tell("the folder that you are in was removed; go to another one")
        return 2
    _report_bug()
    return 70


def _report_bug() -> None:
    """Write the traceback of the exception at hand, and one line for the user.

    An exception may hold a text of a file: it is made safe, and no line of it begins a line.
    """
    python = ".".join(map(str, sys.version_info[:3]))
    trace = said(traceback.format_exc(), keep="\n").encode("ascii", "backslashreplace").decode()
    sys.stderr.write(indent(trace, "  "))
    sys.stderr.write(
        f"etwin: this is a bug in etwin {__version__} (Python {python}), not in your files; "
        f"please report the lines above to {REPORT_TO}\n"
    )
