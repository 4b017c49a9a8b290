"""The form as Markdown: the whole questionnaire, and nothing that its words do."""

import pytest

from etwin_cli.formats.markdown.form import form_markdown
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.library import load_rubric
from tests.replacing import replace

from .problems import HOSTILE
from .samples import RUBRIC
from .snapshots import matches_snapshot
from .test_markdown import OURS, PLAIN, tokens


def form(rubric: Rubric = RUBRIC, language: Language = "en", school: str | None = None) -> str:
    return form_markdown(rubric, words(language), school)


@pytest.mark.parametrize("language", LANGUAGES)
def test_snapshots(language: Language) -> None:
    assert matches_snapshot(form(language=language), f"form-{language}.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_rubric_is_left_out(language: Language) -> None:
    rubric = load_rubric("etwinning-school", language)
    text = " ".join(form(rubric, language).replace("\\", "").replace("&lt;", "<").split())
    for indicator in rubric.all_indicators():
        for said in (indicator.title, indicator.question, *indicator.evidence_examples):
            assert " ".join((said or "").split()) in text
        for level in indicator.levels:
            assert " ".join((level.text or "").split()) in text


def test_a_box_for_everything_that_can_be_answered() -> None:
    levels = sum(len(each.levels) for each in RUBRIC.all_indicators())
    questions = len(RUBRIC.indicators_by_id)
    assert form().count("☐") == levels + questions + 2  # the two that may not apply
    assert form().count("**n/a") == 2


def test_evidence_is_asked_for_from_its_level_and_only_where_it_is_reached() -> None:
    assert form().count("needed from level 3 on") == len(RUBRIC.indicators_by_id)
    assert "needed from" not in form(replace(RUBRIC, required_from=5))
    assert "needed from" not in form(replace(RUBRIC, required_from=None))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_shown_and_does_nothing(text: str) -> None:
    made = form(replace(RUBRIC, title=text), school=text)
    assert not set("\x1b\x9b\u202e\u2066\u200b\u2028\x85") & set(made)
    for token in tokens(made):
        kind = token.type.removesuffix("_open").removesuffix("_close")
        assert kind in PLAIN | {"code_inline"}, token
        assert token.type != "html_inline" or token.content in OURS
