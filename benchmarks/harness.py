"""What the benchmarks share: an installed wheel, interleaved runs, figures beside their bars."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]


@contextmanager
def installed() -> Iterator[Path]:
    """An environment with the wheel of this checkout in it; gives the folder of its programs."""
    with tempfile.TemporaryDirectory(prefix="etwin-benchmark-") as folder:
        place = Path(folder)
        venv.create(place / "env", with_pip=True)
        programs = place / "env" / "bin"
        python = str(programs / "python")

        def pip(*arguments: str) -> None:
            command = [python, "-m", "pip", *arguments]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment())

        pip("wheel", "-q", "--no-deps", "-w", folder, str(REPOSITORY))
        wheel = next(place.glob("*.whl"))
        pip("install", "-q", str(wheel))
        yield programs


def environment() -> dict[str, str]:
    """The environment without what would slow Python down or change what is printed."""
    dropped = ("PYTHON", "ETWIN_", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "COLUMNS", "LC_")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(dropped)}
    return {**kept, "LANG": "C.UTF-8", "TERM": "xterm-256color"}


def interleaved(
    contestants: Mapping[str, Callable[[], object]], *, rounds: int, warm_up: int = 2
) -> dict[str, float]:
    """Median seconds of each, run in turn so that a noisy moment meets them all."""
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for turn in range(-warm_up, rounds):
        for name, run in contestants.items():
            start = time.perf_counter()
            run()
            if turn >= 0:
                times[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def process(command: Sequence[str], *, cwd: Path = REPOSITORY) -> Callable[[], None]:
    """A whole process, its output into a pipe that is read to the end."""

    def run() -> None:
        subprocess.run(command, check=True, capture_output=True, cwd=cwd, env=environment())

    return run


def on_terminal(command: Sequence[str], *, cwd: Path = REPOSITORY) -> Callable[[], None]:
    """A whole process on a pseudo-terminal of 100 columns."""
    import fcntl
    import pty
    import struct
    import termios

    def run() -> None:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 100, 0, 0))
        child = subprocess.Popen(command, stdout=theirs, stderr=theirs, cwd=cwd, env=environment())
        os.close(theirs)
        try:
            while os.read(ours, 65536):
                pass
        except OSError:  # how Linux says that the other end is closed
            pass
        os.close(ours)
        if child.wait():
            message = f"{command} failed"
            raise RuntimeError(message)

    return run


class Report:
    """Prints figures, and remembers whether one missed its bar."""

    def __init__(self) -> None:
        """Nothing is missed yet."""
        self.missed = 0

    def figure(self, name: str, value: float, bar: float, *, least: bool = False) -> None:
        """A figure that should be at most its bar, or at `least` its bar."""
        met = value >= bar if least else value <= bar
        self.missed += not met
        sign = ">=" if least else "<="
        verdict = "met" if met else "MISSED"
        print(f"{name:<66} {value:7.3f}  {sign} {bar:<6g} {verdict}", flush=True)

    def finish(self) -> None:
        """Exit with 1 where a bar was missed."""
        sys.exit(1 if self.missed else 0)
