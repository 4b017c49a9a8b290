"""Schools by the thousand, always the same ones: the examples, each time with other levels."""

import csv
import random
import re
from pathlib import Path

from harness import REPOSITORY

SHORT = re.compile(r"^(  [a-z-]+: )([0-2])$", re.MULTILINE)


def write_files(folder: Path, number: int) -> Path:
    """So many answers files of about 7 KB, a thousand in a folder."""
    texts = [path.read_text() for path in sorted((REPOSITORY / "examples").glob("*.yaml"))]
    chance = random.Random(7)
    for each in range(number):
        place = folder / f"{each // 1000:03}"
        if each % 1000 == 0:
            place.mkdir(parents=True)
        text = SHORT.sub(lambda found: found[1] + str(chance.randint(0, 2)), texts[each % 4])
        (place / f"school-{each:06}.yaml").write_text(text)
    return folder


def write_table(path: Path, number: int, ids: list[str]) -> Path:
    """A table of so many rows, a level or nothing in each cell."""
    chance = random.Random(3)
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["school.name", "school.code", "school.country", *ids])
        for each in range(number):
            levels = [chance.choice(["", "0", "1", "2", "2", "3", "4"]) for _ in ids]
            country = chance.choice(["ES", "IT", "FR", "PL"])
            writer.writerow([f"School {each}", f"{each:08}", country, *levels])
    return path
