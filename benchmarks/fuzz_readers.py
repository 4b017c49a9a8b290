"""Hold the plain reader against the strict one: a million texts, and never two trees.

    python benchmarks/fuzz_readers.py [TEXTS] [SEED]

Texts are made of lines near the border of what the plain reader reads, or are parts of the
examples and of the shipped rubrics with characters taken away, put in and doubled. Where the
plain reader gives a tree, it has to be that of the strict one to the last column, and the strict
one must have nothing to say. Ends with the first text where it is not so, and prints it.
"""

import random
import sys
import time
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).parents[1]

sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "src")]
from tests.reading.two_readers import PIECES, changed, is_read, made, part


def texts(chance: random.Random) -> list[str]:
    """What people have written."""
    found = [
        path
        for folder in ("examples", "criteria")
        for path in (REPOSITORY / folder).rglob("*.yaml")
    ]
    chance.shuffle(found)
    return [path.read_bytes().decode("utf-8", "replace") for path in found]


def one(chance: random.Random, written: list[str]) -> str:
    """The next text."""
    match chance.randrange(8):
        case 0 | 1:
            return made(chance)
        case 2 | 3:
            return changed(made(chance), chance)
        case 4:
            return "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 12)))
        case 5:
            return (
                changed(chance.choice(written), chance) if chance.random() < 0.02 else made(chance)
            )
        case _:
            return changed(part(chance.choice(written), chance), chance)


def main() -> None:
    """Run, and print what was seen."""
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    written = texts(chance)
    read, slowest, began = 0, 0.0, time.perf_counter()
    for number in range(total):
        text = one(chance, written)
        start = time.perf_counter()
        try:
            read += is_read(text)
        except BaseException:
            print(f"text {number}: {text!r}", flush=True)
            raise
        slowest = max(slowest, time.perf_counter() - start)
        if (number + 1) % 100_000 == 0 or number + 1 == total:
            minutes = (time.perf_counter() - began) / 60
            print(
                f"{number + 1} texts in {minutes:.1f} minutes: {read} read by both, and in the "
                f"same way; the others left to the strict reader; slowest {slowest * 1000:.0f} ms",
                flush=True,
            )


if __name__ == "__main__":
    main()
