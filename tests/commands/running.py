"""Runs the command as a user does: a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_KEPT = ("PATH", "HOME", "SYSTEMROOT", "TMPDIR", "PYTHONPATH", "VIRTUAL_ENV")


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str


def etwin(
    *arguments: str | Path,
    cwd: Path | None = None,
    env: dict[str, str] | None = None,
    stdin: str = "",
) -> Ran:
    """Run `etwin` with these arguments, in an environment without the machine's settings."""
    run = subprocess.run(
        [sys.executable, "-m", "etwin_cli", *map(str, arguments)],
        cwd=cwd,
        env=environment(env),
        input=stdin.encode(),
        capture_output=True,
        check=False,
        timeout=300,
    )
    return Ran(run.returncode, run.stdout.decode(), run.stderr.decode())


def environment(more: dict[str, str] | None = None) -> dict[str, str]:
    """English, UTF-8, 80 columns, no colour unless asked for."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "LC_ALL": "en_GB.UTF-8", "PYTHONUTF8": "1", "COLUMNS": "80", **(more or {})}
