"""The school year, the day and who answers: asked once, and never where the file says it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from etwin_cli.model.answers import Answers
from etwin_cli.reading.library import read_answers
from tests.editing.helpers import small_rubric

from .sittings import SCHOOL, sit

YEAR, DAY, WHO = "School year", "Day of the meeting", "Who answers"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(SCHOOL + "answers:\n", encoding="utf-8")
    return path


def read(file: Path) -> Answers:
    answers, diagnostics = read_answers(file, small_rubric())
    assert answers is not None
    assert diagnostics == ()
    return answers


def said(file: Path) -> tuple[str | None, str | None, str | None]:
    answers = read(file)
    return answers.period, answers.date, answers.respondent_role


def test_they_are_asked_before_the_first_question_and_never_again(file: Path) -> None:
    script = sit(file, "2025-2026", "12/5/2026", "the coordination team", "2")
    assert said(file) == ("2025-2026", "2026-05-12", "the coordination team")
    assert script.text.index(WHO) < script.text.index("question 1 of 4")
    assert "question 2 of 4" in script.text
    again = sit(file, "q").text
    assert not [each for each in (YEAR, DAY, WHO) if each in again]


def test_enter_skips_each_and_takes_today_for_the_day(file: Path) -> None:
    sit(file, "", "", "", "2")
    assert said(file) == (None, "2026-11-25", None)
    script = sit(file, "2")
    assert YEAR not in script.text
    assert WHO not in script.text
    assert len(read(file).answers) == 2


def test_the_day_may_be_left_blank_too(file: Path) -> None:
    sit(file, "-", "-", "-", "q")
    assert said(file) == (None, None, None)


def test_what_is_there_is_not_asked(file: Path) -> None:
    file.write_text(SCHOOL + "period: 2025-2026\nanswers:\n", encoding="utf-8")
    script = sit(file, "", "teacher", "q")
    assert YEAR not in script.text
    assert said(file) == ("2025-2026", "2026-11-25", "teacher")


@pytest.mark.parametrize("begun", ["planning: 1", "planning: {unknown: }"])
def test_of_a_file_with_answers_it_is_asked_where_nothing_of_it_is_said(
    begun: str, file: Path
) -> None:
    file.write_text(f"{SCHOOL}answers:\n  {begun}\n", encoding="utf-8")
    assert YEAR in sit(file, "2026-2027", "-", "q").text
    assert said(file) == ("2026-2027", None, None)
    assert DAY not in sit(file, "q").text


@pytest.mark.parametrize("typed", ["2025/26", "2025-26", "2025 - 2026", "2025–2026"])
def test_a_school_year_is_understood_as_people_write_it(typed: str, file: Path) -> None:
    sit(file, typed, "q")
    assert said(file)[0] == "2025-2026"


def test_what_is_no_school_year_no_day_or_no_role_is_asked_for_again(file: Path) -> None:
    typed = ["2", "2025-2027", "2025-27", "1999-00", "soon", "2027-01-01", "", "none", "7", ""]
    script = sit(file, *typed, "q")
    assert script.text.count("A school year is two years in a row") == 3
    assert script.text.count("That is not a date") == 1
    assert script.text.count("That day has not come yet.") == 1
    assert script.text.count("That does not say yet who answers") == 2
    assert said(file) == ("1999-2000", "2026-11-25", None)


@pytest.mark.parametrize("typed", ["Equip directiu", "equipo directivo", "leadership"])
def test_a_role_is_known_by_its_name_in_each_language(typed: str, file: Path) -> None:
    script = sit(file, "", "", typed, "q")
    assert said(file)[2] == "leadership"
    assert "Saved: management team." in script.text


def test_a_role_with_personal_data_is_told_before_it_is_saved(file: Path) -> None:
    script = sit(file, "", "", "head@example.org", "the head teacher", "q")
    assert "ET154" in script.text
    assert said(file)[2] == "the head teacher"


@pytest.mark.parametrize("before", [(), ("2025-2026",), ("", "")])
def test_q_and_the_end_of_the_input_stop_there(before: tuple[str, ...], file: Path) -> None:
    for end in (("q", "2"), ()):
        script = sit(file, *before, *end)
        assert "question 1 of 4" not in script.text
        assert "Everything is saved in answers.yaml." in script.text
        assert script.saved
        file.write_text(SCHOOL + "answers:\n", encoding="utf-8")


def after_another(file: Path, text: str, typed: str) -> Callable[[], str]:
    """What is typed right after somebody else has saved the file."""

    def save() -> str:
        file.write_text(text, encoding="utf-8")
        return typed

    return save


def test_what_somebody_else_has_said_meanwhile_stays(file: Path) -> None:
    theirs = SCHOOL + "period: 2024-2025\nanswers: # theirs\n"
    script = sit(file, after_another(file, theirs, "2026-2027"), "", "q")
    assert "Meanwhile somebody else has saved answers.yaml." in script.text
    assert said(file) == ("2024-2025", "2026-11-25", None)
    other = SCHOOL + "answers:\n  planning: 1 # theirs\n"
    file.write_text(SCHOOL + "answers:\n", encoding="utf-8")
    sit(file, after_another(file, other, "2026-2027"), "q")
    assert said(file) == ("2026-2027", None, None)
    assert "  planning: 1 # theirs\n" in file.read_text()


def test_what_cannot_be_written_without_a_loss_is_told(file: Path) -> None:
    text = SCHOOL + "? period\n:\nanswers:\n"
    file.write_text(text, encoding="utf-8")
    script = sit(file, "2026-2027", "-", "", "q")
    assert "It cannot be saved like this; the file has not changed." in script.text
    assert file.read_text() == text
