"""What is said of a gate that a result does not meet: both numbers, and who asked."""

from fractions import Fraction
from typing import Protocol

from etwin_cli.formats.numbers import plain
from etwin_cli.formats.text.layout import Line, Span, Style
from etwin_cli.languages import Words
from etwin_cli.model.result import Result
from etwin_cli.model.rounding import shown


class Asked(Protocol):
    """What was asked for: the kind (score, criterion, …), the id, the number."""

    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> str | None: ...
    @property
    def needed(self) -> Fraction: ...


class Unmet(Protocol):
    """A gate that is not met, with the exact number that there is."""

    @property
    def gate(self) -> Asked: ...
    @property
    def actual(self) -> Fraction | None: ...


def gate_lines(file: str, result: Result, origin: str, unmet: Unmet, words: Words) -> list[Line]:
    """Give one line; `origin` is the option or the line of the configuration that asks.

    The number that there is is never shown as reaching the one that is asked for.
    """
    gate = unmet.gate
    needed = words.number(plain(gate.needed))
    if result.score is None:
        sentence = words("gate.nothing")
    elif gate.kind in ("score", "criterion") and unmet.actual is None:
        sentence = words("gate.left_out", id=gate.id)
    elif gate.kind == "band":
        reached = words("band.none") if result.band is None else result.band.title
        sentence = words("gate.band", band=_title(result, gate.id), reached=reached)
    else:
        actual = unmet.actual or Fraction(0)
        text = shown(actual, result.rubric.decimals, [gate.needed], result.rubric.maximum)
        number = plain(actual) if actual.denominator == 1 else text
        sentence = words(
            f"gate.{gate.kind}", actual=words.number(number), needed=needed, id=gate.id
        )
    head = Span(file, Style.STRONG)
    return [(head, Span(": "), Span(sentence, Style.BAD), Span(f" ({origin})", Style.DIM))]


def _title(result: Result, band: str | None) -> str:
    found = result.rubric.band(band or "")
    return band or "" if found is None else found.title
