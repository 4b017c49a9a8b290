"""The form as a page: whole, safe and in order."""

from html import unescape

import pytest

from etwin_cli.formats.html.form import form_page
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.library import load_rubric
from tests.formats.problems import HOSTILE
from tests.formats.samples import RUBRIC
from tests.formats.snapshots import matches_snapshot
from tests.replacing import replace

from .pages import Node, faults, parsed


def page(rubric: Rubric = RUBRIC, language: Language = "ca", school: str | None = None) -> str:
    return form_page(rubric, words(language), school)


def body(made: str) -> str:
    """The page without its style, which is another test's."""
    head, _, rest = made.partition("<body>")
    assert head
    return f"<body>{rest}"


def classed(root: Node, name: str) -> list[Node]:
    return [each for each in root.walk() if name in (each.attributes.get("class") or "").split()]


def test_snapshot() -> None:
    assert matches_snapshot(body(page()), "form-ca.html")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_page_without_faults(language: Language) -> None:
    rubric = load_rubric("etwinning-school", language)
    made = page(rubric, language)
    assert faults(made) == []
    text = " ".join(unescape(parsed(made).text).split())
    for indicator in rubric.all_indicators():
        for said in (
            indicator.title,
            indicator.question,
            *(each.text for each in indicator.levels),
        ):
            assert " ".join((said or "").split()) in text


def test_nothing_is_asked_of_any_network() -> None:
    made = page()
    assert "://" not in made
    assert "<script" not in made


def test_a_box_for_everything_that_can_be_answered() -> None:
    root = parsed(page())
    levels = sum(len(each.levels) for each in RUBRIC.all_indicators())
    assert len(classed(root, "box")) == levels + len(RUBRIC.indicators_by_id) + 2
    assert len(classed(root, "question")) == len(RUBRIC.indicators_by_id)


def test_each_criterion_begins_a_page_and_no_question_is_cut() -> None:
    root = parsed(page())
    assert len(classed(root, "page")) == len(RUBRIC.criteria) + 1
    assert all("whole" in (each.attributes["class"] or "") for each in classed(root, "question"))


def test_the_words_of_a_rubric_in_another_language_say_so() -> None:
    root = parsed(page(language="en"))
    assert root.one("html").attributes["lang"] == "en"
    assert root.one("h1").attributes["lang"] == "ca"
    assert "lang" not in parsed(page(language="ca")).one("h1").attributes


def test_the_names_and_texts_of_levels_are_the_rubrics_and_the_others_ours() -> None:
    names = [str(name) for name in RUBRIC.indicators_by_id]
    one = RUBRIC.all_indicators()[names.index("network")]
    choices = [each.all("li") for each in classed(parsed(page(language="en")), "choices")]
    *levels, unknown, not_applicable = choices[names.index("network")]
    assert [each.attributes.get("lang") for each in levels] == ["ca"] * len(one.levels)
    assert "lang" not in unknown.attributes
    assert "lang" not in not_applicable.attributes


def test_a_level_without_a_descriptor_has_its_name_alone() -> None:
    named = replace(RUBRIC.all_indicators()[0].levels[0], title="Sol", text=None)
    first, *others = RUBRIC.criteria
    indicator = replace(
        first.all_indicators()[0], levels=(named, *first.all_indicators()[0].levels[1:])
    )
    rubric = replace(
        RUBRIC, criteria=(replace(first, indicators=(indicator,), criteria=()), *others)
    )
    box = classed(parsed(page(rubric)), "choices")[0].all("li")[0]
    assert box.text == "0 · Sol"


def test_the_name_of_the_school_stands_in_its_place() -> None:
    (line,) = [each for each in parsed(page(school="A & B")).all("dd") if each.text]
    assert line.text == "A & B"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_shown_and_does_nothing(text: str) -> None:
    made = page(replace(RUBRIC, title=text, description=text), school=text)
    made.encode()
    assert not set("\x1b\x9b\u202e\u2066\u200b\u2028\x85") & set(made)
    assert len(parsed(made).all("script", "img")) == 0
