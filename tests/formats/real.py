"""What is found in the repository's own examples."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from etwin_cli.formats.json.writing import CheckedFile
from etwin_cli.model.result import Result
from etwin_cli.reading.library import load_rubric, read_answers
from etwin_cli.reading.rubric import read_rubric
from etwin_cli.scoring.score import score

from .problems import checked

EXAMPLES: Final = Path(__file__).parents[2] / "examples"
_TODAY: Final = date(2026, 11, 23)


@cache
def checked_examples() -> tuple[CheckedFile, ...]:
    """Every example that is checked, the invalid ones included."""
    return tuple(_checked())


def _checked() -> Iterator[CheckedFile]:
    for path in sorted([*EXAMPLES.glob("*.yaml"), *EXAMPLES.glob("invalid/*.yaml")]):
        yield checked(str(path), *read_answers(path, load_rubric(), today=_TODAY)[1])
    for path in sorted(EXAMPLES.glob("invalid/rubrics/*")):
        yield checked(str(path), *read_rubric(path, whole=True).diagnostics)


@cache
def scored_examples() -> dict[str, Result]:
    """The results of the examples that work, by the file's name."""
    rubric = load_rubric()
    read = {
        path.name: read_answers(path, rubric, today=_TODAY)[0] for path in EXAMPLES.glob("*.yaml")
    }
    return {name: score(rubric, answers) for name, answers in sorted(read.items()) if answers}
