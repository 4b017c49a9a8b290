"""The figures of `etwin batch`: against a bare YAML loop, a peer, itself, and a bare CSV pass.

`--large` also does 250,000 files once, which takes minutes and 2.5 GB of disk.
"""

import filecmp
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from harness import Report, environment, installed, interleaved, process
from schools import write_files, write_table

BARE_YAML = """
import sys, yaml
from pathlib import Path
for path in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    with open(path, encoding="utf-8") as file:
        yaml.load(file, yaml.CSafeLoader)
"""
BARE_CSV = """
import csv, sys
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.reader(file):
        pass
"""
IDS = """
from etwin_cli import load_rubric
print(*load_rubric().indicators_by_id)
"""
MEASURED = """
import os, subprocess, sys, time
start = time.perf_counter()
run = subprocess.Popen(sys.argv[1:], stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(run.pid, 0)
print(os.waitstatus_to_exitcode(status), time.perf_counter() - start, usage.ru_maxrss / 1024)
"""


class Bench:
    """An installed etwin and a folder to work in."""

    def __init__(self, programs: Path, place: Path, report: Report) -> None:
        """Nothing is made yet."""
        self.python = str(programs / "python")
        self.etwin = str(programs / "etwin")
        self.programs = programs
        self.place = place
        self.report = report

    def files(self, number: int) -> str:
        """The folder of so many files, made where it is not there yet."""
        folder = self.place / f"{number}"
        if not folder.exists():
            write_files(folder, number)
        return str(folder)

    def batch(self, *arguments: str, out: str = "out.csv") -> list[str]:
        """A command line."""
        return [self.etwin, "batch", *arguments, "-o", str(self.place / out), "--force"]

    def runs(self, *arguments: str, out: str = "out.csv") -> Callable[[], None]:
        """A whole process."""
        return process(self.batch(*arguments, out=out))

    def bare(self, program: str, path: str) -> Callable[[], None]:
        """A whole process that does the least there is to do."""
        return process([self.python, "-c", program, path])

    def serial(self) -> None:
        """In one process, against the parser alone."""
        folder = self.files(1000)
        contestants = {
            "bare": self.bare(BARE_YAML, folder),
            "csv": self.runs(folder, "--workers", "1"),
            "jsonl": self.runs(folder, "--workers", "1", out="out.jsonl"),
            "sqlite": self.runs(folder, "--workers", "1", out="out.sqlite"),
        }
        median = interleaved(contestants, rounds=5, warm_up=1)
        print(f"a bare CSafeLoader loop over 1,000 files: {median['bare']:.2f} s")
        figure = self.report.figure
        figure("serial, 1,000 files to CSV  x the bare loop", median["csv"] / median["bare"], 0.55)
        for form in ("jsonl", "sqlite"):
            print(f"serial, 1,000 files to {form}: {median[form] / median['bare']:.2f} x it")

    def workers(self) -> None:
        """Two processes against one, and the same bytes."""
        folder = self.files(5000)
        contestants = {
            name: self.runs(folder, "--workers", name, out=f"{name}.csv") for name in ("1", "2")
        }
        median = interleaved(contestants, rounds=5, warm_up=1)
        print(f"5,000 files: {median['1']:.2f} s in one process, {median['2']:.2f} s in two")
        self.report.figure(
            "2 workers, 5,000 files  x serial", median["1"] / median["2"], 1.75, least=True
        )
        same = filecmp.cmp(self.place / "1.csv", self.place / "2.csv", shallow=False)
        self.report.figure("outputs that differ", not same, 0)

    def one(self) -> None:
        """One file, against `score`; and a shell loop."""
        file = str(next(Path(self.files(1000)).rglob("*.yaml")))
        one, other = self.place / "one.json", self.place / "one.jsonl"
        commands = {
            "score": [self.etwin, "score", file, "--format", "json", "-o", str(one)],
            "batch": [self.etwin, "batch", file, "-o", str(other)],
        }

        def anew(command: list[str]) -> None:
            one.unlink(missing_ok=True)
            other.unlink(missing_ok=True)
            process(command)()

        contestants = {name: partial(anew, command) for name, command in commands.items()}
        median = interleaved(contestants, rounds=15)
        print(f"etwin score FILE: {median['score'] * 1000:.0f} ms, so much a file in a shell loop")
        self.report.figure("one file, batch  x etwin score", median["batch"] / median["score"], 1.1)

    def peer(self) -> None:
        """`check-jsonschema`, which only validates, with the schema of the answers."""
        pip = [self.python, "-m", "pip", "install", "-q", "check-jsonschema"]
        subprocess.run(pip, check=True, env=environment(), stdout=subprocess.DEVNULL)
        schema = self.place / "schema.json"
        run = subprocess.run(
            [self.etwin, "schema", "answers"], check=True, capture_output=True, env=environment()
        )
        schema.write_bytes(run.stdout)
        checker = str(self.programs / "check-jsonschema")

        def check(number: int) -> Callable[[], None]:
            paths = map(str, sorted(Path(self.files(number)).rglob("*.yaml")))
            return process([checker, "--schemafile", str(schema), *paths])

        for number, workers, bar in ((500, "1", 9), (5000, "2", 18)):
            folder = self.files(number)
            contestants = {"peer": check(number), "us": self.runs(folder, "--workers", workers)}
            median = interleaved(contestants, rounds=5 if number == 500 else 1, warm_up=0)
            name = f"check-jsonschema, {number} files  x batch, {workers} workers"
            self.report.figure(name, median["peer"] / median["us"], bar, least=True)

    def growth(self) -> None:
        """Time and memory as there are more."""
        seconds: dict[int, float] = {}
        memory: dict[int, float] = {}
        for number in (1000, 10_000, 50_000):
            command = [self.python, "-c", MEASURED, *self.batch(self.files(number))]
            several = [self._measured(command) for _ in range(3 if number < 50_000 else 1)]
            seconds[number] = sorted(several)[len(several) // 2][0]
            memory[number] = max(peak for _, peak in several)
            print(f"{number} files: {seconds[number]:.1f} s, {memory[number]:.0f} MB")
        self.report.figure("50,000 files  x 10,000", seconds[50_000] / seconds[10_000], 5.3)
        self.report.figure("memory at 50,000  x that at 1,000", memory[50_000] / memory[1000], 1.3)

    def _measured(self, command: list[str]) -> tuple[float, float]:
        run = subprocess.run(command, check=True, capture_output=True, env=environment())
        code, seconds, peak = run.stdout.split()
        if int(code):
            message = f"{command} failed"
            raise RuntimeError(message)
        return float(seconds), float(peak)

    def table(self) -> None:
        """A table of 250,000 rows."""
        run = subprocess.run(
            [self.python, "-c", IDS], check=True, capture_output=True, text=True, env=environment()
        )
        path = str(write_table(self.place / "t.csv", 250_000, run.stdout.split()))
        contestants = {
            "bare": self.bare(BARE_CSV, path),
            "one": self.runs("--table", path, "--workers", "1"),
            "all": self.runs("--table", path),
        }
        median = interleaved(contestants, rounds=5, warm_up=1)
        print(f"a table of 250,000 rows: {median['all']:.1f} s; csv.reader {median['bare']:.2f} s")
        print(f"in one process: {median['one'] / median['bare']:.1f} x csv.reader")
        ratio = median["all"] / median["bare"]
        self.report.figure("a table of 250,000 rows  x a bare csv.reader pass", ratio, 16)

    def large(self) -> None:
        """250,000 files, once."""
        bare = interleaved({"bare": self.bare(BARE_YAML, self.files(1000))}, rounds=3)["bare"]
        folder = self.files(250_000)
        start = time.perf_counter()
        self.runs(folder)()
        seconds = time.perf_counter() - start
        print(f"250,000 files: {seconds:.0f} s, {seconds / 0.25:.0f} us a file")
        self.report.figure(
            "250,000 files  x the bare load of as many", seconds / (250 * bare), 0.28
        )


def main() -> None:
    """Run what is named, or all; print each figure beside its bar; exit with 1 on a miss."""
    report = Report()
    wanted = [word for word in sys.argv[1:] if word != "--large"]
    names = wanted or ["one", "serial", "workers", "peer", "table", "growth"]
    if "--large" in sys.argv:
        names.append("large")
    with installed() as programs, tempfile.TemporaryDirectory() as folder:
        bench = Bench(programs, Path(folder), report)
        for name in names:
            getattr(bench, name)()
    report.finish()


if __name__ == "__main__":
    main()
