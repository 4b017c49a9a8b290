"""Two people with one file: the second is told, and neither loses anything."""

from collections.abc import Callable
from pathlib import Path

import pytest

from etwin_cli.commands.sitting import NotSavedError
from etwin_cli.editing.checking import AnswersFaultyError

from .sittings import HEAD, sit

BEFORE = HEAD + "answers:\n  planning: 1\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(BEFORE, encoding="utf-8")
    return path


def after_another(file: Path, text: str, typed: str) -> Callable[[], str]:
    """What is typed right after somebody else has saved the file."""

    def save() -> str:
        file.write_text(text, encoding="utf-8")
        return typed

    return save


THEIRS = BEFORE + "  # theirs\n  hours: 2\n"


def test_another_answer_of_theirs_stays_and_ours_is_put_beside_it(file: Path) -> None:
    script = sit(file, after_another(file, THEIRS, "2"), "", "q")
    assert file.read_text() == BEFORE + "  outreach: 2\n  # theirs\n  hours: 2\n"
    assert "Meanwhile somebody else has saved answers.yaml. Nothing was overwritten" in script.text
    assert "Not saved: Outreach: 2 Done" in script.text
    assert "question 4 of 4" in script.text
    assert script.saved


def test_ours_may_be_left_out(file: Path) -> None:
    script = sit(file, after_another(file, THEIRS, "2"), "n", "q")
    assert file.read_text() == THEIRS
    assert script.saved


SAME = BEFORE + "  outreach: {level: 1, comment: theirs, evidence: a}\n"


def test_the_same_question_is_theirs_unless_we_say_so(file: Path) -> None:
    script = sit(file, after_another(file, SAME, "2"), "", "q")
    assert file.read_text() == SAME
    assert "They have answered this very question: 1 Begun" in script.text
    assert "  - comment: theirs" in script.text


def test_the_same_question_is_ours_if_we_say_so_and_what_they_added_stays(file: Path) -> None:
    sit(file, after_another(file, SAME, "2"), "yes", "q")
    assert file.read_text() == SAME.replace("level: 1", "level: 2")


def test_what_both_have_said_of_one_question_goes_together(file: Path) -> None:
    script = sit(file, after_another(file, SAME, "e our minutes"), "", "", "", "q")
    assert file.read_text() == SAME.replace("evidence: a", 'evidence: [a, "our minutes"]')
    assert "Put your answer into it?" in script.text


def test_they_save_once_more(file: Path) -> None:
    more = THEIRS + "  training: 2\n"
    sit(file, after_another(file, THEIRS, "2"), after_another(file, more, ""), "", "q")
    assert file.read_text() == (BEFORE + "  outreach: 2\n  # theirs\n  hours: 2\n  training: 2\n")


def test_where_the_input_ends_then_it_is_told_that_something_is_not_saved(file: Path) -> None:
    script = sit(file, after_another(file, THEIRS, "2"))
    assert file.read_text() == THEIRS
    assert script.text.count("Not saved: Outreach") == 2
    assert not script.saved


def test_their_file_may_have_errors(file: Path) -> None:
    with pytest.raises(NotSavedError) as error:
        sit(file, after_another(file, BEFORE + "  nowhere: 2\n", "2"))
    assert isinstance(error.value.__cause__, AnswersFaultyError)
    assert file.read_text() == BEFORE + "  nowhere: 2\n"


def test_what_cannot_be_written_without_a_loss_is_told_and_the_sitting_goes_on(
    file: Path,
) -> None:
    text = HEAD + "answers:\n  ? planning\n  : 2\n"
    file.write_text(text)
    script = sit(file, "g 1", "c why", "q")
    assert "in a way that cannot be changed here" in script.text
    assert "Not saved: Planning: 2 Done" in script.text
    assert file.read_text() == text


def test_what_would_make_the_file_too_large_is_told(file: Path) -> None:
    script = sit(file, "c " + "x" * 600_000, "q")
    assert "ET002" in script.text
    assert file.read_text() == BEFORE
