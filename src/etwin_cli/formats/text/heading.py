"""The first lines and the last: whose answers to what, and what the rubric says under them."""

from typing import Final

from etwin_cli.formats.text.layout import BLANK, Line, Span, Style
from etwin_cli.formats.text.page import Page
from etwin_cli.model.answers import Answers, School

_ROLES: Final = frozenset({"leadership", "teacher", "student", "family", "assessor"})
"""Those that have words of their own (docs/formats.md); any other text is shown as it is."""


def heading(page: Page, answers: Answers) -> list[Line]:
    """Name the school, the occasion and the rubric."""
    lines = page.say(_school(answers.school), hang=2)
    occasion = f" {page.signs.dot} ".join(_occasion(page, answers))
    if occasion:
        lines += page.say(occasion, hang=2)
    rubric = page.rubric
    title = page.words("heading.rubric", title=rubric.title, version=rubric.version)
    return [*lines, *page.say([Span(title, Style.DIM)]), BLANK]


def closing(page: Page, hint: str | None) -> list[Line]:
    """Give the rubric's notice and the next useful command, where there are any."""
    notice = page.rubric.notice
    lines = page.say([Span(notice, Style.DIM)]) if notice else []
    if hint is not None:
        lines += page.say(page.around("hint", "command", Span(hint, Style.ACCENT)), hang=2)
    return [BLANK, *lines] if lines else []


def section(page: Page, title: str) -> list[Line]:
    """Begin a part of the page."""
    return [BLANK, *page.say([Span(title, Style.HEADING)])]


def _school(school: School) -> list[Span]:
    spans = [Span(school.name, Style.HEADING)]
    beside = [text for text in (school.code, school.place) if text]
    return [*spans, Span(f" ({', '.join(beside)})")] if beside else spans


def _occasion(page: Page, answers: Answers) -> list[str]:
    words = page.words
    parts = []
    if answers.period:
        parts.append(words("heading.period", period=answers.period))
    if answers.date:
        parts.append(words("heading.date", date=words.day(answers.date)))
    if answers.respondent_role:
        parts.append(words("heading.role", role=role(page, answers.respondent_role)))
    return parts


def role(page: Page, name: str) -> str:
    """Give a role in words where it has some, else as it is written."""
    return page.words(f"role.{name}") if name in _ROLES else name
