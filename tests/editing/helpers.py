"""What the tests of the editing say things with."""

import tempfile
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from etwin_cli.editing.answers import with_answer
from etwin_cli.editing.checking import Reading, read
from etwin_cli.model.answers import Answer, Answered, Evidence, Unanswered
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.rubric import read_rubric
from tests.reading.helpers import HEAD, RUBRIC

TODAY: Final = date(2026, 11, 25)
NOTHING: Final = Answer(Unanswered())


@cache
def small_rubric() -> Rubric:
    """A rubric of four indicators, as the tests of the reading have it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "small.yaml"
        path.write_text(RUBRIC, encoding="utf-8")
        rubric = read_rubric(path).rubric
    assert rubric is not None
    return rubric


def opened(text: str | bytes) -> Reading:
    """A file's text, read."""
    data = text.encode("utf-8") if isinstance(text, str) else text
    return read(data, "answers.yaml", small_rubric(), TODAY)


def level(number: int, *evidence: Evidence, comment: str | None = None) -> Answer:
    """An answer with a level."""
    return Answer(Answered(number), evidence, comment)


def changed(body: str, answer: Answer, indicator: str = "planning") -> str:
    """What becomes of the lines below `answers`' head once an answer is another one."""
    after = with_answer(opened(HEAD + body), IndicatorId(indicator), answer).data.decode("utf-8")
    assert after.startswith(HEAD)
    return after.removeprefix(HEAD)


__all__ = ["HEAD", "NOTHING", "changed", "level", "opened", "small_rubric"]
