"""What a page of text is written with: words, a width, signs, and the numbers of a rubric."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final, NamedTuple

from etwin_cli.formats.printable import lines_of
from etwin_cli.formats.text.layout import Line, Span, Style, wrap
from etwin_cli.languages import Words
from etwin_cli.model.gates import Gate, GateKind
from etwin_cli.model.numbers import plain, shown
from etwin_cli.model.result import IndicatorResult
from etwin_cli.model.rubric import Criterion, Indicator, Rubric

LEAST_WIDTH: Final = 24
"""A narrower terminal breaks the lines itself."""
TABLE_WIDTH: Final = 70
"""Below it, a list instead of a table: ids would break."""
WIDE: Final = 100
"""From it on, ids stand beside the titles."""
_MARK: Final = "\n"
"""In no catalogue's words."""


class Signs(NamedTuple):
    """What is drawn rather than written."""

    full: str
    part: str
    empty: str
    dot: str
    arrow: str
    none: str


BLOCKS: Final = Signs(full="█", part="▒", empty="░", dot="·", arrow="→", none="–")
ASCII: Final = Signs(full="#", part="+", empty=".", dot="-", arrow="->", none="-")


class Page(NamedTuple):
    """How to write about one rubric."""

    rubric: Rubric
    words: Words
    width: int
    """In columns."""
    signs: Signs
    gates: tuple[Gate, ...] = ()
    """What is asked of the result."""

    @classmethod
    def of(
        cls,
        rubric: Rubric,
        words: Words,
        width: int,
        *,
        unicode: bool,
        gates: Iterable[Gate] = (),
    ) -> "Page":
        """Make a page; without `unicode` it is drawn in ASCII signs."""
        signs = BLOCKS if unicode else ASCII
        return cls(rubric, words, max(LEAST_WIDTH, width), signs, tuple(gates))

    def total(self, value: Fraction) -> str:
        """Give a total, on 0..maximum, never as one that is asked for and that it has not reached."""
        return self._shown(value, self.asked_of_total())

    def criterion(self, value: Fraction, name: str) -> str:
        """Give the score of the criterion with an id, as `total` gives a total."""
        return self._shown(value, self.asked_of_criterion(name))

    def asked_of_total(self) -> tuple[Fraction, ...]:
        """Give every total that a band or a gate asks for."""
        bands = (band.minimum for band in self.rubric.bands)
        return (*bands, *self._gates(GateKind.SCORE, None))

    def asked_of_criterion(self, name: str) -> tuple[Fraction, ...]:
        """Give every score that a band or a gate asks of the criterion with an id."""
        bands = (band.each_criterion for band in self.rubric.bands)
        asked = (each for each in bands if each is not None)
        return (*asked, *self._gates(GateKind.CRITERION, name))

    def indicator(self, share: Fraction) -> str:
        """Give a share, 0..1, on 0..maximum."""
        return self._shown(share * self.rubric.maximum, ())

    def gain(self, value: Fraction, since: Fraction) -> str:
        """Give what the total gains from `since` on, with its sign and at least one decimal.

        It is the difference of the two totals as they are shown: it adds up with them.
        """
        decimals, maximum = max(1, self.rubric.decimals), self.rubric.maximum
        before, after = (
            shown(total, decimals, self.asked_of_total(), maximum)
            for total in (since, since + value)
        )
        return self.difference(before, after, decimals)

    def difference(self, before: str, after: str, decimals: int) -> str:
        """Give the difference of two numbers as they are shown with so many decimals, signed."""
        change = Fraction(after) - Fraction(before)
        text = shown(abs(change), decimals, (), self.rubric.maximum)
        return self.words.number(("-" if change < 0 else "+") + text)

    def exact(self, value: Fraction) -> str:
        """Give a number as the rubric has it: a maximum, a weight, what a band asks for."""
        return self.words.number(plain(value))

    def _gates(self, kind: GateKind, name: str | None) -> Iterable[Fraction]:
        return (gate.needed for gate in self.gates if (gate.kind, gate.id) == (kind, name))

    def _shown(self, value: Fraction, thresholds: Iterable[Fraction]) -> str:
        rubric = self.rubric
        return self.words.number(shown(value, rubric.decimals, thresholds, rubric.maximum))

    def level(self, indicator: Indicator, number: int) -> str:
        """Give a level's number, and its name if it has one."""
        title = indicator.level(number).title
        return f"{number} {title}" if title else str(number)

    def around(self, key: str, field: str, inside: Span) -> list[Span]:
        """Give the words under `key`, with `inside` in the place of their one field, in its style."""
        before, after = self.words(key, **{field: _MARK}).split(_MARK)
        return [Span(before), inside, Span(after)]

    def say(
        self, text: str | Iterable[Span | str], margin: int = 0, *, hang: int = 0
    ) -> list[Line]:
        """Give a paragraph across the page, `margin` columns in, `hang` more from its second line.

        What a school or a file is called hangs: no part of it can then look like a line of ours.
        """
        blanks = " " * margin
        spans = [text] if isinstance(text, str) else text
        return wrap(spans, self.width, blanks, blanks + " " * hang)

    def prose(self, text: str, margin: int = 0, style: Style = Style.PLAIN) -> list[Line]:
        """Give a text of the rubric in the lines that it was written in, each a paragraph.

        Only the first may begin where our own lines do.
        """
        return [
            line
            for number, each in enumerate(lines_of(text))
            for line in self.say([Span(each, style)], max(margin, 2) if number else margin)
        ]

    def bullet(self, spans: Iterable[Span | str], margin: int = 2) -> list[Line]:
        """Give one item of a list."""
        blanks = " " * margin
        return wrap(spans, self.width, blanks + "- ", blanks + "  ")


def named(item: Criterion | Indicator) -> tuple[Span, ...]:
    """Give a title and, beside it, the id that people edit a file by."""
    return Span(item.title), Span(" "), Span(f"({item.id})", Style.DIM)


def unsupported_note(page: Page, found: IndicatorResult) -> str:
    """Say what an answer without the evidence that it needs counts as."""
    return page.words("level.unsupported", level=found.counted_level)
