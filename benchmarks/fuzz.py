"""Throw a million inputs at a reader and at every format: none may crash, hang or forge.

    pip install atheris && python benchmarks/fuzz.py [INPUTS] [SEED] [KIND]

Coverage-guided by atheris (https://pypi.org/project/atheris). KIND is what is read:

answers (where none is named): seeds from the examples and a dictionary of what answers files are
made of. Each input is read and its problems are worded; one of sixteen, and every one without
errors, also goes through every format, scored where it can be.

workbooks: a form with answers, changed as the input says: cells, attributes, elements, parts,
bytes. Each is read and its problems are worded; one without errors is written as an answers file
and read back, which has to say the same.

configuration: an etwin.toml.

What would count as a failure: any exception but those that the reader documents, a place outside
of the text, an output with a control character, one input that takes more than a second, memory
above 200 MB. A failing input is left in benchmarks/seeds/KIND/, where the next run begins.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

import atheris

REPOSITORY: Final = Path(__file__).parents[1]
SEEDS: Final = REPOSITORY / "benchmarks" / "seeds"
SECONDS: Final = 1.0
MEGABYTES: Final = 200
TODAY: Final = date(2026, 11, 23)

sys.path.insert(0, str(Path(__file__).parent))
with atheris.instrument_imports(include=["etwin_cli"]):
    from fuzz_configuration import run_configuration
    from fuzz_target import run_one
    from fuzz_workbooks import run_workbook

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


class Kind(NamedTuple):
    """What inputs are read as."""

    run: Callable[[bytes], bool]
    """Reads one; True where there was no error."""
    examples: tuple[bytes, ...]
    words: tuple[str, ...] = ()
    longest: int = 2048


def kinds() -> dict[str, Kind]:
    """Every kind, by its name."""
    examples = sorted((REPOSITORY / "examples").rglob("*.yaml"))
    return {
        "answers": Kind(
            lambda data: run_one(data, TODAY, thorough=Statistics.thorough),
            (b"", b"a: &b c\n", *(path.read_bytes() for path in examples)),
            WORDS,
        ),
        "workbooks": Kind(
            lambda data: run_workbook(data, TODAY),
            (b"", *(bytes([0, 0, number, 0, *range(number, 90, 7)]) for number in range(10))),
            longest=64,
        ),
        "configuration": Kind(
            run_configuration,
            (b"", b'rubric = "a"\nlanguage = "ca"\n[gates]\nfail-under = 59.5\n'),
            ("fail-under", "[gates", "= 1e", "[[", "{a=", '"""', "0x", ".", "\\xef\\xbb\\xbf"),
        ),
    }


class Statistics:
    """What a run has seen so far."""

    kind = "answers"
    run: Callable[[bytes], bool]
    thorough = True
    total = 0
    inputs = 0
    formatted = 0
    fine = 0
    slowest = 0.0
    started = time.perf_counter()


def one(data: bytes) -> None:
    """One input, timed by the processor: others may be using the machine."""
    start = time.process_time()
    try:
        Statistics.thorough = Statistics.inputs % 16 == 0
        Statistics.formatted += Statistics.thorough
        Statistics.fine += Statistics.run(data)
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

    folder = SEEDS / Statistics.kind
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{hashlib.sha256(data).hexdigest()[:16]}.bin").write_bytes(data)


def summary() -> None:
    """Print what a run has seen."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    minutes = (time.perf_counter() - Statistics.started) / 60
    fine = f"{Statistics.fine} without errors"
    if Statistics.kind == "answers":
        fine = f"{Statistics.formatted} of them through every format, {Statistics.fine} scored"
    print(
        f"{Statistics.inputs} inputs in {minutes:.1f} minutes, {fine}; "
        f"slowest {Statistics.slowest * 1000:.0f} ms; peak memory {peak:.0f} MB",
        flush=True,
    )


def main() -> None:
    """Run, print a summary; libFuzzer exits with its own code on a failure."""
    inputs, seed, name = (*sys.argv[1:4], *("1000000", "1", "answers")[len(sys.argv) - 1 :])
    kind = kinds()[name]
    folder = Path(tempfile.mkdtemp(prefix="etwin-fuzz-"))
    corpus, words, seeds = folder / "corpus", folder / "words", SEEDS / name
    corpus.mkdir()
    seeds.mkdir(parents=True, exist_ok=True)
    words.write_text("".join(f'"{_quoted(word)}"\n' for word in kind.words))
    for number, example in enumerate(kind.examples):
        (corpus / f"example-{number}").write_bytes(example)
        kind.run(example)  # what is imported with its first use, before the clock runs
    Statistics.kind, Statistics.run, Statistics.total = name, kind.run, int(inputs)
    arguments = [
        sys.argv[0],
        f"-runs={inputs}",
        f"-seed={seed}",
        *([f"-dict={words}"] if kind.words else []),
        f"-max_len={kind.longest}",
        f"-rss_limit_mb={MEGABYTES}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=0",
        "-verbosity=0",
        str(corpus),
        str(seeds),
    ]
    atheris.Setup(arguments, one)
    atheris.Fuzz()


def _quoted(word: str) -> str:
    """A word as libFuzzer's dictionaries have it, whose own escapes stay."""
    return word.replace('"', '\\"')


if __name__ == "__main__":
    main()
