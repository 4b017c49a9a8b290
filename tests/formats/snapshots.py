"""Whole outputs kept in files; ETWIN_UPDATE_SNAPSHOTS=1 writes them anew."""

import os
from pathlib import Path

# read at once: no test sees the machine's own settings (tests/conftest.py)
_UPDATES = bool(os.environ.get("ETWIN_UPDATE_SNAPSHOTS"))
_FOLDER = Path(__file__).parent / "snapshots"


def matches_snapshot(text: str, name: str) -> bool:
    """Say whether `text` is what tests/formats/snapshots/`name` holds, byte by byte."""
    path = _FOLDER / name
    if _UPDATES:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    return path.read_bytes() == text.encode()


def updates() -> bool:
    """Say whether what is kept is to be written anew."""
    return _UPDATES
