"""The figures of `etwin rubric analyse`: against a bare pass over the rows, and as they are more.

`--large` does 250,000 schools as well: 1.6 GB of disk.
"""

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from harness import Report, environment, installed, interleaved, process
from schools import write_table

SCHOOLS = 10_000
LARGE = 25
"""Times as many, with --large."""
BARE = """
import sqlite3, sys
query = "SELECT school, indicator, status, level, unsupported FROM indicators ORDER BY school"
for row in sqlite3.connect(sys.argv[1]).execute(query):
    pass
"""
IDS = """
from etwin_cli import load_rubric
print(*load_rubric().indicators_by_id)
"""
PEAK = """
import os, subprocess, sys
run = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(run.pid, 0)
assert not status
print(usage.ru_maxrss / 1024)
"""


def cohort(programs: Path, folder: Path) -> Path:
    """The database of so many schools, a level or nothing in each answer."""
    ids = subprocess.run(
        [programs / "python", "-c", IDS],
        check=True,
        capture_output=True,
        text=True,
        env=environment(),
    )
    table = write_table(folder / "schools.csv", SCHOOLS, ids.stdout.split())
    out = folder / "cohort.sqlite"
    process([str(programs / "etwin"), "batch", "--table", str(table), "-o", str(out)])()
    return out


def multiplied(path: Path, times: int) -> Path:
    """The same schools so many times, in a database of their own."""
    other = path.with_name(f"{times}.sqlite")
    other.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(other)) as database, database:
        for table, key in (("schools", "id"), ("indicators", "school")):
            columns = [name for _, name, *_ in database.execute(f"PRAGMA table_info({table})")]
            others = ", ".join(column for column in columns if column != key)
            for each in range(1, times):
                shifted = f"SELECT {key} + {each * SCHOOLS}, {others} FROM {table}"  # noqa: S608
                shifted += f" WHERE {key} <= {SCHOOLS}"
                database.execute(f"INSERT INTO {table} ({key}, {others}) {shifted}")
    return other


def measure(programs: Path, path: Path, schools: int, report: Report) -> float:
    """Time against a bare pass; gives the megabytes that it took at most."""
    ours = [str(programs / "etwin"), "rubric", "analyse", str(path), "--format", "json"]
    python = str(programs / "python")
    rounds = 5 if schools == SCHOOLS else 1
    contestants = {"bare": process([python, "-c", BARE, str(path)]), "ours": process(ours)}
    median = interleaved(contestants, rounds=rounds, warm_up=1)
    peak = subprocess.run([python, "-c", PEAK, *ours], check=True, capture_output=True)
    memory = float(peak.stdout)
    print(f"{schools:,} schools: {median['ours']:.1f} s, {memory:.0f} MB")
    name = f"{schools:,} schools  x a bare pass over their rows"
    report.figure(name, median["ours"] / median["bare"], 4)
    return memory


def main() -> None:
    """Measure, and exit with 1 where a bar is missed."""
    report = Report()
    with installed() as programs, tempfile.TemporaryDirectory() as folder:
        path = cohort(programs, Path(folder))
        memory = measure(programs, path, SCHOOLS, report)
        times = LARGE if "--large" in sys.argv else 4
        more = measure(programs, multiplied(path, times), times * SCHOOLS, report)
        report.figure(f"memory at {times} times as many  x that", more / memory, 1.1)
    report.finish()


if __name__ == "__main__":
    main()
