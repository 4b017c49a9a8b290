"""The public way in: a rubric by name or path, an answers file by path."""

from contextlib import suppress
from datetime import date
from functools import lru_cache
from pathlib import Path

from etwin_cli.disk.reading import UnreadableError, is_file, read_bytes
from etwin_cli.model.answers import Answers
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.rubric import RubricReading, read_rubric
from etwin_cli.reading.shipped import DEFAULT_RUBRIC, criteria_root, shipped_rubrics
from etwin_cli.reading.tree import ANSWERS_LIMITS


class RubricError(Exception):
    """A rubric that cannot be used: there is none by that name, or its files have errors."""

    def __init__(self, rubric: str, diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        """`diagnostics` is empty where there is no such rubric at all."""
        super().__init__(f"rubric {rubric!r} cannot be used: {len(diagnostics)} problems")
        self.rubric = rubric
        self.diagnostics = diagnostics


def rubric_path(name_or_path: str) -> Path:
    """Where a rubric is: a shipped one by its name, else a folder or a file.

    Raises RubricError where there is none.
    """
    if name_or_path in shipped_rubrics():
        return criteria_root() / name_or_path
    path = Path(name_or_path)
    if is_file(path / "rubric.yaml") or is_file(path):
        return path
    raise RubricError(name_or_path)


def inspect_rubric(name_or_path: str, language: str | None = None) -> RubricReading:
    """Read and check a rubric whole: every translation and its claims too.

    Raises RubricError where there is none, UnreadableError where it cannot be read.
    """
    return read_rubric(rubric_path(name_or_path), language, whole=True)


@lru_cache(maxsize=8)
def load_rubric(name_or_path: str = DEFAULT_RUBRIC, language: str | None = None) -> Rubric:
    """Load a rubric, in a language that it has words in, else in its own.

    `name_or_path` is the name of a shipped rubric, a folder with a rubric.yaml, or a file.
    Raises RubricError where there is none or its files have errors, UnreadableError where a
    file cannot be read. The same rubric is loaded once (docs/formats.md).
    """
    reading = read_rubric(rubric_path(name_or_path), language)
    if reading.rubric is None:
        raise RubricError(name_or_path, reading.diagnostics)
    return reading.rubric


def in_all_languages(name_or_path: str, rubric: Rubric) -> tuple[Rubric, ...]:
    """Give a rubric that was loaded, then the same in its other languages.

    One whose translation is at fault, or cannot be read any more, is left out.
    """
    found = [rubric]
    for language in rubric.languages:
        if language != rubric.language:
            with suppress(RubricError, UnreadableError):
                found.append(load_rubric(name_or_path, language))
    return tuple(found)


def read_answers(
    path: str | Path, rubric: Rubric, *, today: date | None = None
) -> tuple[Answers | None, tuple[Diagnostic, ...]]:
    """Read a school's answers file against a rubric.

    Gives what could be read (None where that is nothing) and every problem found; with an
    error among these, the answers should not be scored. `today` is for warnings about dates
    in the future. Raises UnreadableError where the file cannot be read.
    """
    data = read_bytes(path, ANSWERS_LIMITS.size)
    document = open_answers(data, str(path))
    return decode_answers(document, rubric, today or date.today())  # noqa: DTZ011 (a day here)


__all__ = ["RubricError", "UnreadableError", "inspect_rubric", "load_rubric", "read_answers"]
