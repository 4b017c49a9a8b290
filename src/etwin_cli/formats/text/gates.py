"""What is said of a gate that a result does not meet: both numbers, and who asked."""

from collections.abc import Iterable

from etwin_cli.formats.text.layout import Line, Span, Style
from etwin_cli.formats.text.page import Page
from etwin_cli.languages import Words
from etwin_cli.model.gates import Gate, GateKind, Verdict
from etwin_cli.model.result import Result


def gate_line(
    file: str, result: Result, origin: str, unmet: Verdict, asked: Iterable[Gate], words: Words
) -> Line:
    """Give a line; `origin` is the option or the line of the configuration that asks.

    `asked` are all the gates of the report: it shows the same number, and both none that reaches
    what is asked for.
    """
    page = Page.of(result.rubric, words, 0, unicode=True, gates=asked)
    sentence = Span(gate_sentence(page, result, unmet), Style.BAD)
    return (Span(file, Style.STRONG), Span(": "), sentence, Span(f" ({origin})", Style.DIM))


def gate_sentence(page: Page, result: Result, unmet: Verdict) -> str:
    """Say what a gate asks for, and what there is."""
    gate, words = unmet.gate, page.words
    if result.score is None:
        return words("gate.nothing")
    if gate.kind is GateKind.BAND:
        band = next(band.title for band in result.rubric.bands if band.id == gate.id)
        reached = words("band.none") if result.band is None else result.band.title
        return words("gate.band", band=band, reached=reached)
    if unmet.actual is None:
        return words("gate.left_out", id=gate.id)
    match gate.kind:
        case GateKind.SCORE:
            actual = page.total(unmet.actual)
        case GateKind.CRITERION:
            actual = page.criterion(unmet.actual, str(gate.id))
        case GateKind.COMPLETE | GateKind.UNSUPPORTED:
            actual = page.exact(unmet.actual)
    return words(f"gate.{gate.kind}", actual=actual, needed=page.exact(gate.needed), id=gate.id)
