"""The school year, the day and the role, put into a file: all else stays as people wrote it."""

import pytest

from etwin_cli.editing.occasion import Fact, with_fact

from .helpers import opened

ANSWERS = "answers:\n  planning: 1  # one\n"
HEAD = "rubric: small\nschool:\n  name: Escola  # ours\n"
FACTS: tuple[tuple[Fact, str], ...] = (
    ("period", "2026-2027"),
    ("date", "2026-11-25"),
    ("respondent_role", "teacher"),
)

FILES = {
    "nothing of it": (
        HEAD + ANSWERS,
        HEAD + "period: 2026-2027\ndate: 2026-11-25\nrespondent:\n  role: teacher\n" + ANSWERS,
    ),
    "empty keys with their comments": (
        HEAD + "period:   # year\ndate:  # day\nrespondent:\n  role:   # who\n" + ANSWERS,
        HEAD
        + "period: 2026-2027   # year\ndate: 2026-11-25  # day\n"
        + "respondent:\n  role: teacher   # who\n"
        + ANSWERS,
    ),
    "an empty respondent": (
        HEAD + "respondent:  # who\n" + ANSWERS,
        HEAD
        + "period: 2026-2027\ndate: 2026-11-25\nrespondent:  # who\n  role: teacher\n"
        + ANSWERS,
    ),
    "brackets": (
        "{rubric: small, school: {name: E}, respondent: {role: }, answers: {}}\n",
        (
            "{rubric: small, school: {name: E}, period: 2026-2027, date: 2026-11-25, "
            "respondent: {role: teacher }, answers: {}}\n"
        ),
    ),
    "JSON": (
        '{"rubric": "small", "school": {"name": "E"}, "answers": {}}\n',
        (
            '{"rubric": "small", "school": {"name": "E"}, "period": "2026-2027", '
            '"date": "2026-11-25", "respondent": {"role": "teacher"}, "answers": {}}\n'
        ),
    ),
    "lines of Windows": (
        (HEAD + ANSWERS).replace("\n", "\r\n"),
        (
            HEAD + "period: 2026-2027\ndate: 2026-11-25\nrespondent:\n  role: teacher\n" + ANSWERS
        ).replace("\n", "\r\n"),
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_only_what_is_new_is_written(name: str) -> None:
    before, after = FILES[name]
    reading = opened(before)
    for fact, text in FACTS:
        reading = with_fact(reading, fact, text)
        assert getattr(reading.answers, fact) == text
    assert reading.data.decode() == after


@pytest.mark.parametrize("role", ["no", 'the "head": of # it', "null", "2", "Direcció"])
def test_any_role_is_read_back_as_it_was_given(role: str) -> None:
    reading = with_fact(opened(HEAD + ANSWERS), "respondent_role", role)
    assert reading.answers.respondent_role == role
