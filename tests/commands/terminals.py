"""A command in a real pseudo-terminal, as a person has it."""

import os
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from tests.commands.running import environment

PATIENCE: Final = 120
"""Seconds: only what will never happen is given up."""


class InTerminal:
    """A running command, what it has shown, and a keyboard."""

    def __init__(self, *arguments: str, cwd: Path, env: dict[str, str] | None = None) -> None:
        """Start `etwin` with these arguments in a terminal of 80 columns."""
        import pty

        self._master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "etwin_cli", *arguments],
            cwd=cwd,
            env=environment({"TERM": "xterm-256color", **(env or {})}),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            preexec_fn=_take_the_terminal,  # noqa: PLW1509 (Ctrl-C needs one of its own)
        )
        os.close(slave)
        self.shown = ""

    def wait_for(self, text: str) -> None:
        """Read until a text is shown behind what was asked for last."""
        until = time.monotonic() + PATIENCE
        while text not in self.shown:
            assert time.monotonic() < until, self.shown
            if not self._read(1):
                break
        assert text in self.shown, self.shown
        self.shown = self.shown.partition(text)[2]

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._master, keys.encode())

    def interrupt(self) -> int:
        """Press Ctrl-C until it is heard, and give the exit code.

        One that comes right before Python waits for a key is heard with the next, which is not
        pressed while the first may still be at work.
        """
        time.sleep(0.2)
        for _ in range(5):
            self.type("\x03")
            if self._over(20):
                break
        return self.end()

    def end(self) -> int:
        """Read to the end, and give the exit code."""
        assert self._over(PATIENCE), self.shown
        code = self.process.wait(PATIENCE)
        os.close(self._master)
        return code

    def _over(self, seconds: float) -> bool:
        """Read for so long; whether that was all there is."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if not self._read(0.5):
                return True
        return False

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return self.process.poll() is None
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says so that the other end is closed
            return False
        self.shown += data.decode("utf-8", "replace")
        return bool(data)


def _take_the_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
