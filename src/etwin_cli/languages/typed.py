"""Commands as they can be typed in a shell: every hint that etwin prints is made here."""

from typing import Final

STDIN_NAME: Final = "<stdin>"
"""How messages name standard input."""


def command(*words: str, rubric: str | None = None, isolated: bool = False) -> str:
    """A command of etwin, with the rubric that `--rubric` names, quoted where a shell needs it."""
    options = [*(["--rubric", rubric] if rubric is not None else [])]
    return _joined("etwin", *words, *options, *(["--isolated"] if isolated else []))


def installation(*requirements: str) -> str:
    """The command that installs for the very interpreter that runs this.

    Environments made by uv or pipx have no pip of their own: there, another pip is told of them.
    """
    import sys
    from importlib.util import find_spec

    own = (sys.executable, "-m", "pip")
    pip = own if find_spec("pip") else ("pip", "--python", sys.executable)
    return _joined(*pip, "install", *requirements)


def file_word(name: str) -> str:
    """A file's name as a word of a command: never an option, and `-` for standard input."""
    if name == STDIN_NAME:
        return "-"
    return f"./{name}" if name.startswith("-") and name != "-" else name


def _joined(*words: str) -> str:
    import shlex

    return shlex.join(words)
