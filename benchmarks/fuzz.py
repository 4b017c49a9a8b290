"""Throw a million inputs at the reader and at every format: none may crash, hang or forge.

    pip install atheris && python benchmarks/fuzz.py [INPUTS] [SEED]

Coverage-guided by atheris (https://pypi.org/project/atheris), with seeds from the examples and a
dictionary of what answers files are made of. Each input is read and its problems are worded; one
of sixteen, and every one without errors, also goes through every format, scored where it can be. What would count as a failure: any exception
but those that the reader documents, a place outside of the text, an output with a control
character, one input that takes more than a second, memory above 200 MB. A failing input is left
in benchmarks/seeds/, where the next run, and tests/test_fuzz_seeds.py, begin.
"""

import resource
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Final

import atheris

REPOSITORY: Final = Path(__file__).parents[1]
SEEDS: Final = REPOSITORY / "benchmarks" / "seeds"
SECONDS: Final = 1.0
MEGABYTES: Final = 200
TODAY: Final = date(2026, 11, 23)

sys.path.insert(0, str(Path(__file__).parent))
with atheris.instrument_imports(include=["etwin_cli"]):
    from fuzz_target import run_one

WORDS: Final = (
    "rubric: etwinning-school",
    "school: {name: ",
    "answers:",
    "level: ",
    "evidence:",
    "comment: ",
    "not_applicable: ",
    "unknown: ",
    "plans:",
    "period: 2025-2026",
    "date: 2026-05-12",
    "shared-coordination: ",
    "families-included: ",
    "all-abilities: ",
    "- {url: ",
    "https://",
    "&a",
    "*a",
    "!!str",
    "%YAML",
    "---",
    "...",
    "? ",
    "| ",
    "> ",
    "[[[[",
    "{{{{",
    "\\x00",
    "\\x09",
    "\\x1b[31m",
    "::error::",
    "=cmd()",
    "[/b]",
    "\\xe2\\x80\\xae",
    "\\xc2\\x85",
    "0o10",
    "1e3",
)


class Statistics:
    """What a run has seen so far."""

    total = 0
    inputs = 0
    formatted = 0
    scored = 0
    slowest = 0.0
    started = time.perf_counter()


def one(data: bytes) -> None:
    """One input, timed by the processor: others may be using the machine."""
    start = time.process_time()
    try:
        thorough = Statistics.inputs % 16 == 0
        Statistics.formatted += thorough
        Statistics.scored += run_one(data, TODAY, thorough=thorough)
    except BaseException:
        keep(data)
        raise
    seconds = time.process_time() - start
    Statistics.inputs += 1
    Statistics.slowest = max(Statistics.slowest, seconds)
    if seconds > SECONDS:
        keep(data)
        message = f"{seconds:.2f} s for one input"
        raise TimeoutError(message)
    if Statistics.inputs == Statistics.total:
        summary()  # libFuzzer ends the process itself, and without a word of ours


def keep(data: bytes) -> None:
    """Leave a failing input for the next run."""
    import hashlib

    SEEDS.mkdir(exist_ok=True)
    (SEEDS / f"{hashlib.sha256(data).hexdigest()[:16]}.bin").write_bytes(data)


def summary() -> None:
    """Print what a run has seen."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    minutes = (time.perf_counter() - Statistics.started) / 60
    print(
        f"{Statistics.inputs} inputs in {minutes:.1f} minutes, {Statistics.formatted} of them through "
        f"every format, {Statistics.scored} scored; slowest {Statistics.slowest * 1000:.0f} ms; peak memory {peak:.0f} MB",
        flush=True,
    )


def main() -> None:
    """Run, print a summary; libFuzzer exits with its own code on a failure."""
    inputs = sys.argv[1] if len(sys.argv) > 1 else "1000000"
    seed = sys.argv[2] if len(sys.argv) > 2 else "1"
    folder = Path(tempfile.mkdtemp(prefix="etwin-fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, path in enumerate(sorted((REPOSITORY / "examples").rglob("*.yaml"))):
        (corpus / f"example-{number}").write_bytes(path.read_bytes())
    words = folder / "words"
    words.write_text("".join(f'"{word}"\n' for word in WORDS))
    Statistics.total = int(inputs)
    for text in (b"", b"a: &b c\n", (REPOSITORY / "examples" / "starting.es.yaml").read_bytes()):
        run_one(text, TODAY)  # what is imported with its first use, before the clock runs
    SEEDS.mkdir(exist_ok=True)
    arguments = [
        sys.argv[0],
        f"-runs={inputs}",
        f"-seed={seed}",
        f"-dict={words}",
        "-max_len=2048",
        f"-rss_limit_mb={MEGABYTES}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=0",
        "-verbosity=0",
        str(corpus),
        str(SEEDS),
    ]
    atheris.Setup(arguments, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
