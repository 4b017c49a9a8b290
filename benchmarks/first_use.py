"""The figures of the main job: start-up, one file in process, hostile files.

Ratios are of medians over interleaved runs; bars are the project's own.
"""

import json
import subprocess
import sys
from pathlib import Path

from harness import REPOSITORY, Report, environment, installed, interleaved, on_terminal, process

EXAMPLE = "examples/leading.en.yaml"


def startup(programs: Path, report: Report) -> None:
    """Whole processes, against an interpreter that only imports Typer and PyYAML."""
    etwin, python = str(programs / "etwin"), str(programs / "python")
    median = interleaved(
        {
            "base": process([python, "-c", "import typer, yaml"]),
            "version": process([etwin, "--version"]),
            "json": process([etwin, "score", EXAMPLE, "--format", "json"]),
            "terminal": on_terminal([etwin, "score", EXAMPLE]),
        },
        rounds=21,
    )
    print(f"import typer, yaml: {median['base'] * 1000:.0f} ms")
    for name, what, bar in (
        ("version", "etwin --version", 1.0),
        ("json", "etwin score FILE --format json, into a pipe", 1.15),
        ("terminal", "etwin score FILE, on a pseudo-terminal, coloured", 1.8),
    ):
        report.figure(f"{what}  x import typer, yaml", median[name] / median["base"], bar)


IN_PROCESS = """
import json, statistics, sys, timeit
from datetime import date
import yaml
from yaml.cyaml import CParser
from etwin_cli import load_rubric, score
from etwin_cli.reading.answers import decode_answers, open_answers

data = open(sys.argv[1], "rb").read()
text, day = data.decode(), date(2026, 11, 23)
rubric = load_rubric("etwinning-school")

def ours():
    answers, _ = decode_answers(open_answers(data, "answers.yaml"), rubric, day)
    score(rubric, answers)

times = {"ours": [], "load": [], "events": []}
contestants = {
    "ours": ours,
    "load": lambda: yaml.load(text, yaml.CSafeLoader),
    "events": lambda: CParser(text).raw_parse(),
}
for _ in range(31):
    for name, run in contestants.items():
        times[name].append(timeit.timeit(run, number=20) / 20)
json.dump({name: statistics.median(values) for name, values in times.items()}, sys.stdout)
"""


def one_file(programs: Path, report: Report) -> None:
    """Read, validate and score one file, in process."""
    path = REPOSITORY / EXAMPLE
    command = [str(programs / "python"), "-c", IN_PROCESS, str(path)]
    run = subprocess.run(command, check=True, capture_output=True, env=environment())
    median = json.loads(run.stdout)
    size = path.stat().st_size / 1024
    print(f"read, validate and score {size:.1f} KiB: {median['ours'] * 1e6:.0f} us")
    report.figure(
        "read + validate + score  x yaml.load(CSafeLoader)", median["ours"] / median["load"], 0.5
    )
    report.figure(
        "read + validate + score  x libyaml's bare events", median["ours"] / median["events"], 6
    )


HOSTILE_RUN = """
import resource, subprocess, sys, time
start = time.perf_counter()
run = subprocess.run(sys.argv[1:], capture_output=True)
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(run.returncode, seconds, peak)
sys.stdout.flush()
sys.stdout.buffer.write(run.stdout)
"""


def hostile(programs: Path, report: Report) -> None:
    """Every hostile file of the tests, through the command: exit 1, a place, quick and small."""
    sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "src")]
    from tests.reading.hostile import HOSTILE

    etwin, python = str(programs / "etwin"), str(programs / "python")
    at_rest = _peak(python, [etwin, "--version"])[2]
    slowest: tuple[float, str] = (0.0, "")
    largest: tuple[float, str] = (0.0, "")
    folder = programs.parent
    wrong = 0
    for name, (text, _) in HOSTILE.items():
        path = folder / "hostile.yaml"
        path.write_text(text, encoding="utf-8", newline="")
        code, seconds, peak, output = _peak(python, [etwin, "validate", "-f", "concise", str(path)])
        placed = output.startswith(f"{path}:".encode()) and output.split(b":")[1].isdigit()
        if code != 1 or not placed:
            wrong += 1
            print(f"  {name}: exit {code}, {output[:80]!r}")
        slowest = max(slowest, (seconds, name))
        largest = max(largest, (peak - at_rest, name))
    print(f"{len(HOSTILE)} hostile files; slowest {slowest[1]!r}, largest {largest[1]!r}")
    report.figure("hostile files without exit 1 and path:line:column", wrong, 0)
    report.figure("slowest hostile file, whole process, seconds", slowest[0], 1)
    report.figure("largest hostile file, MB above etwin --version", largest[0], 64)


def _peak(python: str, command: list[str]) -> tuple[int, float, float, bytes]:
    run = subprocess.run(
        [python, "-c", HOSTILE_RUN, *command], check=True, capture_output=True, env=environment()
    )
    head, _, output = run.stdout.partition(b"\n")
    code, seconds, peak = head.split()
    return int(code), float(seconds), float(peak), output


def main() -> None:
    """Run all, print each figure beside its bar, exit with 1 where one is missed."""
    report = Report()
    with installed() as programs:
        startup(programs, report)
        one_file(programs, report)
        hostile(programs, report)
    report.finish()


if __name__ == "__main__":
    main()
