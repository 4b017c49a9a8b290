"""Run the tests many times, every time with other generated cases; stop at the first failure.

    python benchmarks/seeds.py TIMES [--first SEED] [PYTEST OPTIONS AND PATHS…]

Run number n has the seed SEED + n - 1 (SEED is 1 by default), and remembers nothing of the run
before. The seed of a failure is printed last: `pytest --hypothesis-seed=SEED` repeats it. Other
arguments go to pytest as they are; without any it runs all tests on all processors.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time

from harness import REPOSITORY


def passes(seed: int, arguments: list[str]) -> bool:
    """Run the tests with a seed; what they print is printed."""
    command = [
        *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
        *(f"--hypothesis-seed={seed}", *(arguments or ["-n", "auto"])),
    ]
    with tempfile.TemporaryDirectory(prefix="etwin-seeds-") as scratch:
        environment = {**os.environ, "HYPOTHESIS_STORAGE_DIRECTORY": scratch}
        ran = subprocess.run(command, cwd=REPOSITORY, env=environment, check=False)
    return ran.returncode == 0


def main() -> None:
    """Say how each run ends; exit with 1 at the first that fails."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0], allow_abbrev=False)
    parser.add_argument("times", type=int, metavar="TIMES")
    parser.add_argument("--first", type=int, default=1, metavar="SEED")
    options, arguments = parser.parse_known_args()
    for seed in range(options.first, options.first + options.times):
        begun = time.monotonic()
        passed = passes(seed, arguments)
        verdict = "passed" if passed else "FAILED"
        print(f"seed {seed} {verdict}, {time.monotonic() - begun:.0f} s", flush=True)
        if not passed:
            sys.exit(1)
    print(f"passed {options.times} times")


if __name__ == "__main__":
    main()
