"""Schools to do in one go, and what is asked of them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from etwin_cli.batch.database import DatabaseSink
from etwin_cli.batch.jobs import Held, OutputFormat, Task
from etwin_cli.batch.outputs import Errors
from etwin_cli.batch.partial import Place
from etwin_cli.batch.running import run
from etwin_cli.model.digest import digest
from etwin_cli.reading.columns import Columns
from etwin_cli.reading.library import load_rubric
from etwin_cli.reading.shipped import DEFAULT_RUBRIC

DAY: Final = date(2026, 11, 23)
RUBRIC: Final = load_rubric()
BAD: Final = "rubric: etwinning-school\nschool: {name: Bad}\nanswers: {all-abilities: no}\n"


def good(number: int) -> str:
    """An answers file without errors; each number's differs from the next one's."""
    return (
        f"rubric: etwinning-school\nschool: {{name: School {number}, code: '0{number}'}}\n"
        f"answers:\n  all-abilities: {number % 3}\n  shared-coordination: {number // 3 % 3}\n"
    )


def fill(folder: Path, number: int, bad: tuple[int, ...] = ()) -> Path:
    """A folder of so many files; those in `bad` have an error."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in range(number):
        text = BAD if each in bad else good(each)
        (folder / f"{each:05}.yaml").write_text(text)
    return folder


def request(form: OutputFormat = OutputFormat.CSV, columns: Columns | None = None) -> Task:
    """What is asked of every school, with the shipped rubric and in English."""
    return Task(DEFAULT_RUBRIC, digest(RUBRIC), None, "en", form, DAY, columns)


SMALL: Final = """\
id: small
version: "1"
language: en
title: A small one
scale: [{level: 0}, {level: 1}, {level: 2}]
evidence: {required_from: 2}
bands:
  - {id: low, title: Low, minimum: 10}
  - {id: high, title: High, minimum: 60}
criteria:
  - id: first
    title: First
    indicators:
      - {id: a, title: A}
      - {id: b, title: B, not_applicable: excluded, not_applicable_when: there is none}
  - {id: second, title: Second, indicators: [{id: c, title: C}]}
"""
"""A rubric whose figures are worked out by hand: a mean of two criteria, levels worth 0, 50, 100."""


def small_rubric(folder: Path) -> Path:
    """The small rubric as a file."""
    path = folder / "small.yaml"
    path.write_text(SMALL)
    return path


def small_answers(answers: str, school: str = "name: S") -> str:
    """An answers file for it; `answers` is `a: 1, b: 0`, and so on."""
    return f"rubric: small\nschool: {{{school}}}\nanswers: {{{answers}}}\n"


def database_of(folder: Path, files: Mapping[str, str], rubric: str | Path) -> Path:
    """The database of a cohort whose files have these names and texts."""
    out = folder / "cohort.sqlite"
    loaded = load_rubric(str(rubric))
    asked = request(OutputFormat.SQLITE)._replace(rubric=str(rubric), digest=digest(loaded))
    sink = DatabaseSink(Place(out), Errors(None), loaded, "", DAY, resume=False)
    jobs = (Held(name, text.encode()) for name, text in files.items())
    run(jobs, 8, asked, sink, None, lambda _: None)
    sink.finish(force=True)
    sink.close()
    return out
