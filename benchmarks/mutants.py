"""Make small changes to the code, one at a time, and count those that the tests notice.

    python benchmarks/mutants.py [MODULE…] [--jobs N] [--sample N] [--seed S] [--also TESTS]

MODULE is a folder or a file below src/etwin_cli, such as `scoring` or `reading/answers.py`; by
default scoring, commands/gating.py, editing, reading and batch. Each change is made in a copy of
the checkout, and the tests of the module's folder are run there until one fails, with few
generated cases, the same in every run. What fails, does not end in five times the usual time, or
needs 4 GB, is noticed. What is changed and what is left out: mutating.py.
"""

import argparse
import json
import os
import queue
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

from harness import REPOSITORY
from mutating import Change, changes

PACKAGE: Final = Path("src", "etwin_cli")
ROOMS: Final = {
    "scoring": "tests/scoring",
    "commands/gating.py": "tests/commands/test_gating.py",
    "editing": "tests/editing",
    "reading": "tests/reading",
    "batch": "tests/batch",
}
"""What is changed by default, and the tests that should notice."""
LEAST_SECONDS: Final = 60
TIMES: Final = 5
MEMORY: Final = 4 << 30


class Mutant(NamedTuple):
    """A change, and the module that it is in, as a path below the package."""

    module: str
    change: Change


class Usual(NamedTuple):
    """What a folder of tests does without any change."""

    seconds: float
    tests: dict[str, tuple[float, list[str]]]
    """The seconds of every test, and the functions that it calls in its own process."""

    def order(self, mutant: Mutant) -> list[str]:
        """Tests that call the changed function first, the quickest of them before."""
        name = f"{mutant.module}:{mutant.change.function}"
        rank = {}
        for test, (seconds, called) in self.tests.items():
            if name in called:
                rank[test] = (0, seconds)
            elif any(each.startswith(f"{mutant.module}:") for each in called):
                rank[test] = (1, seconds)
            else:
                rank[test] = (2, seconds)
        return sorted(rank, key=rank.__getitem__)


class Workspace:
    """A copy of the checkout, one of its modules changed at a time."""

    def __init__(self, folder: Path) -> None:
        """Copy what git knows or would take."""
        self.folder = folder
        listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        names = subprocess.run(listing, cwd=REPOSITORY, check=True, capture_output=True).stdout
        for name in filter(None, names.decode().split("\0")):
            if (REPOSITORY / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(REPOSITORY / name, folder / name)

    def measure(self, tests: Sequence[str]) -> Usual:
        """Run tests without any change; they have to pass."""
        notes = self.folder / "calls.json"
        start = time.monotonic()
        if not self._pass(tests, 3600, CALLS_WRITE=str(notes)):
            sys.exit(f"{' '.join(tests)}: they fail without any change")
        seconds = time.monotonic() - start
        return Usual(seconds, json.loads(notes.read_text(encoding="utf-8")))

    def survives(self, mutant: Mutant, tests: Sequence[str], usual: Usual) -> bool:
        """Whether no test notices a change, which is taken back afterwards."""
        path = self.folder / PACKAGE / mutant.module
        order = self.folder / "order.txt"
        original = path.read_bytes()
        path.write_text(mutant.change.text(), encoding="utf-8")
        order.write_text("\n".join(usual.order(mutant)), encoding="utf-8")
        self._forget(path)
        try:
            patience = max(LEAST_SECONDS, TIMES * usual.seconds)
            return self._pass(tests, patience, CALLS_ORDER=str(order))
        finally:
            path.write_bytes(original)
            self._forget(path)

    def _pass(self, tests: Sequence[str], seconds: float, **told: str) -> bool:
        """Run tests until one fails; whether none did within the time."""
        command = [
            *(sys.executable, "-m", "pytest", "-qx", "--tb=no", "--no-header"),
            *("-p", "no:cacheprovider", "-p", "no:xdist", "-p", "calling", *tests),
        ]
        places = (self.folder / "src", self.folder / "benchmarks")
        with tempfile.TemporaryDirectory(prefix="etwin-mutant-") as scratch:
            environment = {
                **os.environ,
                "PYTHONPATH": os.pathsep.join(map(str, places)),
                "HYPOTHESIS_PROFILE": "same",
                "TMPDIR": scratch,
                **told,
            }
            run = subprocess.Popen(
                command,
                cwd=self.folder,
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            try:
                wait_for(run.pid, seconds)
            finally:  # while nobody has asked for its exit code, the number is its own
                os.killpg(run.pid, signal.SIGKILL)
                code = run.wait()
            return code == 0

    def _forget(self, path: Path) -> None:
        """Remove the bytecode: what was written in the same second may count as unchanged."""
        for each in (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"):
            each.unlink()


def wait_for(process: int, seconds: float) -> None:
    """Wait for a process to end, at most so long, and leave its exit code where it is."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return
        time.sleep(0.02)


def modules(names: Sequence[str]) -> Iterator[str]:
    """The modules of the folders and files that are named."""
    for name in names:
        place = REPOSITORY / PACKAGE / name
        if not place.exists():
            sys.exit(f"there is no {PACKAGE / name}")
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            yield path.relative_to(REPOSITORY / PACKAGE).as_posix()


def tests_of(module: str) -> str:
    """The folder of the tests that should notice a change of a module."""
    for room, tests in ROOMS.items():
        if module == room or module.startswith(f"{room}/"):
            return tests
    folder = f"tests/{Path(module).parent.as_posix()}"
    if not (REPOSITORY / folder).is_dir():
        sys.exit(f"{module}: there is no {folder}")
    return folder


class Trial:
    """The tests that mutants are tried with, in copies of the checkout."""

    def __init__(self, workspaces: Sequence[Workspace], also: Sequence[str]) -> None:
        """The copies that are free are kept in a queue."""
        self._free: queue.Queue[Workspace] = queue.Queue()
        for workspace in workspaces:
            self._free.put(workspace)
        self._also = also
        self._usual: dict[str, Usual] = {}

    def measure(self, tests: str) -> None:
        """See what tests do without any change."""
        workspace = self._free.get()
        usual = self._usual[tests] = workspace.measure([tests, *self._also])
        self._free.put(workspace)
        print(f"{tests} takes {usual.seconds:.0f} s", file=sys.stderr, flush=True)

    def survives(self, mutant: Mutant) -> bool:
        """Whether the tests of its folder do not notice a mutant."""
        workspace = self._free.get()
        try:
            tests = tests_of(mutant.module)
            return workspace.survives(mutant, [tests, *self._also], self._usual[tests])
        finally:
            self._free.put(workspace)


def chosen(options: argparse.Namespace) -> list[Mutant]:
    """The mutants of the modules that are named, or a sample of them."""
    found = [
        Mutant(module, change)
        for module in modules(options.modules or list(ROOMS))
        for change in changes((REPOSITORY / PACKAGE / module).read_text(encoding="utf-8"))
    ]
    if options.sample is None or options.sample >= len(found):
        print(f"{len(found)} changes")
        return found
    print(f"a sample of {options.sample} of {len(found)} changes, seed {options.seed}")
    places = random.Random(options.seed).sample(range(len(found)), options.sample)
    return [found[place] for place in sorted(places)]


def main() -> None:
    """Print, for every module, how many changes are noticed, and those that are not."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--sample", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--also", action="append", default=[], metavar="TESTS")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # the copies are removed then too
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    mutants = chosen(options)
    with ExitStack() as stack, ThreadPoolExecutor(options.jobs) as pool:
        workspaces = [
            Workspace(Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="etwin-copy-"))))
            for _ in range(options.jobs)
        ]
        trial = Trial(workspaces, options.also)
        for tests in dict.fromkeys(tests_of(each.module) for each in mutants):
            trial.measure(tests)
        try:
            report(mutants, pool.map(trial.survives, mutants))
        finally:
            pool.shutdown(cancel_futures=True)


def report(mutants: Sequence[Mutant], outcomes: Iterable[bool]) -> None:
    """Print the figures and the survivors as they come, a module at a time."""
    noticed = 0
    both = zip(mutants, outcomes, strict=True)
    for module, found in groupby(both, key=lambda each: each[0].module):
        some = list(found)
        survivors = [mutant.change for mutant, survived in some if survived]
        noticed += len(some) - len(survivors)
        print(f"\n{module}: {len(some) - len(survivors)} of {len(some)}")
        for line, function, words, _ in survivors:
            print(f"  {line} {function}: {words}", flush=True)
    print(f"\nnoticed: {noticed} of {len(mutants)}, {noticed / max(len(mutants), 1):.1%}")


if __name__ == "__main__":
    main()
