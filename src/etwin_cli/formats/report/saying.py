"""The sentences of the terminal's reports, without its lines."""

from collections.abc import Iterable
from typing import Final

from etwin_cli.formats.markdown.reports import SIGNS
from etwin_cli.formats.report.values import Said
from etwin_cli.formats.text.layout import Line, Span, plain_text
from etwin_cli.formats.text.page import Page
from etwin_cli.languages import Words
from etwin_cli.model.rubric import Rubric

_ENDLESS: Final = 1_000_000_000
"""No file that is read holds a text as long: nothing is broken."""


def endless_page(rubric: Rubric, words: Words) -> Page:
    """Give a page on which every sentence is one line, and every bar is blank."""
    return Page(rubric, words, _ENDLESS, SIGNS)


def sentences(lines: Iterable[Line]) -> tuple[str, ...]:
    """Give the lines that say something."""
    texts = (plain_text(line).strip() for line in lines)
    return tuple(text for text in texts if text)


def sentence(spans: Iterable[Span]) -> str:
    """Give spans as one text."""
    return plain_text(tuple(spans))


def fact(page: Page, key: str, field: str, text: str) -> Said:
    """Give the words under `key`, which end with their one field, with `text` as its value."""
    before, inside, _ = page.around(key, field, Span(text))
    return Said(before.text, inside.text)
