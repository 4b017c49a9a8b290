"""What the tests of the formats write about."""

import pytest

from etwin_cli.model.result import Result
from etwin_cli.scoring.score import score

from .samples import COMPLETE, DONE, NOTHING, OPEN, RUBRIC, answers


@pytest.fixture
def complete() -> Result:
    """Every question has an answer; one lacks its evidence, two do not apply."""
    return score(RUBRIC, answers(COMPLETE))


@pytest.fixture
def unfinished() -> Result:
    """One question unanswered, one still to find out."""
    return score(RUBRIC, answers(OPEN))


@pytest.fixture
def nothing() -> Result:
    """No answer at all."""
    return score(RUBRIC, answers(NOTHING))


@pytest.fixture
def done() -> Result:
    """Every target met."""
    return score(RUBRIC, answers(DONE))
