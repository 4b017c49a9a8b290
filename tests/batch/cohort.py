"""Schools to do in one go, and what is asked of them."""

from datetime import date
from pathlib import Path
from typing import Final

from etwin_cli.batch.jobs import Form, Request
from etwin_cli.formats.digest import digest
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


def request(form: Form = Form.CSV, columns: Columns | None = None) -> Request:
    """What is asked of every school, with the shipped rubric and in English."""
    return Request(DEFAULT_RUBRIC, digest(RUBRIC), None, "en", form, DAY, columns)
