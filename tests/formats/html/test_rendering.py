"""What holds for every page, whatever it says."""

import jinja2
import pytest

from etwin_cli.formats.html.rendering import render, render_page
from etwin_cli.languages import LANGUAGES, Language
from tests.formats.problems import HOSTILE

from .pages import faults, parsed


def page(title: str = "A page", language: Language = "en") -> str:
    return render_page("base.html", language=language, title=title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_its_language_and_its_title(language: Language) -> None:
    root = parsed(page("A & B", language))
    assert root.one("html").attributes["lang"] == language
    assert root.one("title").text == "A & B"


def test_an_empty_page_lacks_its_heading_alone() -> None:
    assert faults(page()) == ["not one h1, the first"]


def test_the_policy_names_the_style_that_is_there() -> None:
    changed = page().replace("color-scheme: light dark;", "color-scheme: light;", 1)
    assert [fault[:10] for fault in faults(changed)] == ["the policy", "not one h1"]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_shown_and_does_nothing(text: str) -> None:
    made = page(text)
    made.encode()
    assert not set("\x1b\x9b\u202e\u2066\u200b\u2028\x85") & set(made)
    assert len(parsed(made).all("script", "img")) == 0


def test_a_value_that_is_missing_is_a_bug() -> None:
    with pytest.raises(jinja2.UndefinedError):
        render("base.html")
