"""What holds for every page, whatever it says."""

import jinja2
import pytest
from markupsafe import Markup

from etwin_cli.formats.html.rendering import render, render_page
from etwin_cli.languages import LANGUAGES, Language
from etwin_cli.model.version import __version__
from tests.documents import REPOSITORY
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


def test_a_page_says_what_made_it_and_ends_with_its_line() -> None:
    (made_by,) = [
        each.attributes["content"]
        for each in parsed(page()).all("meta")
        if each.attributes.get("name") == "generator"
    ]
    assert made_by == f"etwin {__version__}"
    assert page().endswith("</body>\n</html>\n")
    assert "\n\n" not in page().partition("</style>")[2]


def test_the_style_is_its_sheets_one_after_the_other() -> None:
    folder = REPOSITORY / "src" / "etwin_cli" / "formats" / "html" / "templates"
    sheets = [(folder / name).read_text(encoding="utf-8") for name in ("base.css", "form.css")]
    made = render_page("base.html", language="en", title="A", styles=["form.css"])
    assert f"<style>{sheets[0]}{sheets[1]}</style>" in made


def test_a_text_that_is_shown_as_markup_is_as_safe() -> None:
    assert render_page("base.html", language="en", title=Markup("a\u202e<b>")).count("a\\u202e<b>")


def test_a_value_that_is_missing_is_a_bug() -> None:
    with pytest.raises(jinja2.UndefinedError):
        render("base.html")
