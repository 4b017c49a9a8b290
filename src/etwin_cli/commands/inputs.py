"""Which files are meant, and their bytes."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from etwin_cli.commands.exits import refuse
from etwin_cli.commands.output import write_error
from etwin_cli.disk.reading import UnreadableError, read_bytes

STDIN: Final = "-"
_ENDINGS: Final = (".yaml", ".yml")


def expanded(names: Iterable[str]) -> list[str]:
    """The files that names stand for: each once, a folder's and a pattern's sorted by name.

    A folder stands for every .yaml and .yml file anywhere in it that is not hidden. Ends the
    command where a folder or a pattern stands for nothing.
    """
    found = [path for name in names for path in _files(name)]
    if found.count(STDIN) > 1:
        refuse("standard input (-) can be read once")
    return list(dict.fromkeys(found))


def _files(name: str) -> Iterable[str]:
    if name == STDIN:
        return [name]
    if "\0" in name:
        return [name]
    path = Path(name)
    if path.is_dir():
        inside = sorted(_answers_in(path))
        return inside or refuse(f"there is no .yaml file in the folder {name}")
    if _is_pattern(name) and not path.exists():
        from glob import glob

        matching = sorted(each for each in glob(name, recursive=True) if Path(each).is_file())  # noqa: PTH207
        return matching or refuse(f"no file matches {name}")
    return [name]


def _is_pattern(name: str) -> bool:
    return any(sign in name for sign in "*?[")


def _answers_in(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in _ENDINGS and not hidden and path.is_file():
            yield str(path)


def bytes_of(name: str, limit: int) -> bytes:
    """At most `limit` + 1 bytes of a file, or of standard input. Raises UnreadableError."""
    if name != STDIN:
        return read_bytes(name, limit)
    if sys.stdin is None:
        raise UnreadableError(name, "missing")
    if sys.stdin.isatty():
        write_error("etwin: reading from standard input")
    return sys.stdin.buffer.read(limit + 1)


def shown_name(name: str, stdin_filename: str | None) -> str:
    """How messages and results name a file."""
    return (stdin_filename or "<stdin>") if name == STDIN else name
