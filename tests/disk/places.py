"""Devices and pipes, made in a folder of the test's own: never those of the machine."""

import os
import stat
from pathlib import Path
from typing import Final

import pytest

NOT_WINDOWS: Final = pytest.mark.skipif(os.name == "nt", reason="there are none on Windows")
IS_ROOT: Final = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="only root may do that"
)
NULL: Final = (1, 3)
FULL: Final = (1, 7)
NO_DISK: Final = (7, 999)


def device(path: Path, numbers: tuple[int, int], kind: int = stat.S_IFCHR) -> Path:
    """Make a device; skips the test where that is not allowed."""
    try:
        os.mknod(path, kind | 0o600, os.makedev(*numbers))
        if kind == stat.S_IFCHR:
            path.open("wb").close()  # where devices may be made, but not be opened
    except OSError as error:
        pytest.skip(f"no device can be made here: {error.strerror}")
    return path
