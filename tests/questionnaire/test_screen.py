"""A question stands on a usual terminal whole: 24 lines of 80 columns, with its prompt."""

from pathlib import Path

import pytest

from etwin_cli.formats.text.display import display_width
from etwin_cli.formats.text.layout import plain_text
from etwin_cli.formats.text.page import Page
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.answers import Answer, Answered, Answers, School
from etwin_cli.questionnaire import pages
from etwin_cli.questionnaire.questions import questions
from etwin_cli.reading.library import load_rubric
from tests.replacing import replace

from .sittings import HEAD, sit

LINES, COLUMNS = 24, 80
ANSWERED = Answer(Answered(3))


@pytest.mark.parametrize("answer", [None, ANSWERED], ids=["open", "answered"])
@pytest.mark.parametrize("introduce", [True, False], ids=["introduced", "going on"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_of_the_shipped_rubric_fits(
    language: Language, introduce: bool, answer: Answer | None
) -> None:
    rubric = load_rubric("etwinning-school", language)
    page = Page.of(rubric, words(language), COLUMNS, unicode=True)
    asked = questions(rubric)
    said = {each.indicator.id: answer for each in asked if answer}
    answers = Answers(rubric.id, None, None, School("E"), None, None, None, said, None)
    for place, question in enumerate(asked):
        lines = pages.question(page, asked, place, answers, introduce=introduce)
        shown = [*map(plain_text, lines), pages.prompt(page, question.indicator) + " 3"]
        rows = sum(max(1, -(-display_width(line) // COLUMNS)) for line in shown)
        assert rows <= LINES, (question.indicator.id, "\n".join(shown))


@pytest.mark.parametrize("language", LANGUAGES)
def test_going_back_and_stopping_are_among_the_choices(language: Language, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD + "answers:\n", encoding="utf-8")
    say = words(language)
    text = sit(path, "q", language=language).text
    for key in ("back", "quit"):
        assert f"{say(f'ask.typed.{key}').split(', ')[0]}: " in text
        assert say(f"ask.choice.{key}") in " ".join(text.split())


def test_the_criterion_is_introduced_where_there_is_room(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD.replace("small", "etwinning-school") + "answers: {}\n")
    rubric = load_rubric("etwinning-school", "en")
    first, *others = rubric.criteria
    assert first.description is not None
    assert first.description.split("\n")[0][:40] in sit(path, rubric=rubric).text
    told = replace(first, description="A long story. " * 80)
    long = replace(rubric, criteria=(told, *others))
    assert "A long story." not in sit(path, rubric=long).text
    assert "A long story." in sit(path, "l", rubric=long).text


def test_examples_of_evidence_are_shown_when_they_are_wanted(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD.replace("small", "etwinning-school") + "answers: {}\n")
    rubric = load_rubric("etwinning-school", "en")
    example = questions(rubric)[0].indicator.evidence_examples[0][:40]
    assert example not in sit(path, "c why", "h", rubric=rubric).text
    assert example in sit(path, "e", "", rubric=rubric).text
    assert example in sit(path, "3", "", rubric=rubric).text


def test_the_title_stands_beside_the_prompt_and_is_never_long(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD + "answers:\n", encoding="utf-8")
    script = sit(path, "h", "2")
    assert script.text.count("Planning · Answer: ") == 2
    rubric = load_rubric("etwinning-school", "en")
    page = Page.of(rubric, words("en"), COLUMNS, unicode=True)
    long = replace(questions(rubric)[0].indicator, title="\x1b[2J 世界" * 40)
    prompt = pages.prompt(page, long)
    assert prompt.isprintable()
    assert prompt.endswith("… · Answer:")
    assert display_width(prompt) < COLUMNS
