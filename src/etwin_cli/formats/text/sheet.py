"""What a page about a cohort is written with: words, a width, signs, and its numbers."""

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, wrap
from etwin_cli.formats.text.page import ASCII, BLOCKS, LEAST_WIDTH, Signs
from etwin_cli.languages import Words
from etwin_cli.model.cohort import Summary
from etwin_cli.model.numbers import plain, shown


class Sheet(NamedTuple):
    """How to write about one cohort. A `Page` is about a rubric, which need not be at hand here."""

    summary: Summary
    words: Words
    width: int
    """In columns."""
    signs: Signs

    @classmethod
    def of(cls, summary: Summary, words: Words, width: int, *, unicode: bool) -> "Sheet":
        """Make a sheet; without `unicode` it is drawn in ASCII signs."""
        return cls(summary, words, max(LEAST_WIDTH, width), BLOCKS if unicode else ASCII)

    def say(self, text: str | Iterable[Span | str], margin: int = 0) -> list[Line]:
        """Give a paragraph across the page, `margin` columns in."""
        blanks = " " * margin
        return wrap([text] if isinstance(text, str) else text, self.width, blanks, blanks)

    def bullet(self, spans: Iterable[Span | str], margin: int = 2) -> list[Line]:
        """Give one item of a list."""
        blanks = " " * margin
        return wrap(spans, self.width, blanks + "- ", blanks + "  ")

    def section(self, title: str) -> list[Line]:
        """Begin a part of the page."""
        return [BLANK, *self.say([Span(title, Style.HEADING)])]

    def total(self, value: Fraction) -> str:
        """Give a total, on 0..maximum, never as a band's minimum that it has not reached."""
        return self._shown(value, self.summary.minimums)

    def number(self, value: Fraction) -> str:
        """Give any other figure on 0..maximum."""
        return self._shown(value, ())

    def share(self, value: Fraction) -> str:
        """Give a share, 0..1, on 0..maximum."""
        return self.number(value * self.summary.run.maximum)

    def exact(self, value: Fraction) -> str:
        """Give a number as the rubric has it."""
        return self.words.number(plain(value))

    def _shown(self, value: Fraction, thresholds: Iterable[Fraction]) -> str:
        decimals, maximum = self.summary.run.decimals, self.summary.run.maximum
        return self.words.number(shown(value, decimals, thresholds, maximum))
