"""Copy a report into the workspace, which may hold a stranger's files: `copy.py FROM TO`.

It goes to a plain file inside the workspace and nowhere else. Folders are entered one by one
without following a link, and the file is written beside its name and renamed: a rename replaces a
link and never follows it. Exits with 1 where that cannot be.
"""

import os
import shutil
import stat
import sys
from pathlib import Path

FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW


def main(source: str, name: str) -> int:
    """Copy a file to a name in the workspace; give the exit code."""
    workspace = os.environ.get("GITHUB_WORKSPACE") or str(Path.cwd())
    try:
        *folders, last = Path(workspace, name).relative_to(workspace).parts
        if ".." in folders:
            return 1
        folder = os.open(workspace, FOLDER & ~os.O_NOFOLLOW)
        for each in folders:
            folder = os.open(each, FOLDER, dir_fd=folder)
        if not is_free(last, folder):
            return 1
        replace(source, last, folder)
    except (OSError, ValueError):
        return 1
    return 0


def is_free(name: str, folder: int) -> bool:
    """Whether a name is that of a plain file, or of nothing yet."""
    try:
        return stat.S_ISREG(os.lstat(name, dir_fd=folder).st_mode)
    except FileNotFoundError:
        return True


def replace(source: str, name: str, folder: int) -> None:
    """Write a copy of a file beside a name, and rename it."""
    beside = f".etwin-{os.urandom(8).hex()}"
    written = os.open(beside, NEW_FILE, 0o644, dir_fd=folder)
    try:
        with open(written, "wb") as copy, open(source, "rb") as report:  # noqa: PTH123
            shutil.copyfileobj(report, copy)
        os.rename(beside, name, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError:
        os.unlink(beside, dir_fd=folder)
        raise


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
