"""Where a school lies among others, as text: `etwin score --against`."""

from collections.abc import Sequence

from etwin_cli.formats.text.heading import section
from etwin_cli.formats.text.layout import Line, Span, Style
from etwin_cli.formats.text.page import Page, named
from etwin_cli.languages import Words
from etwin_cli.model.cohort import CohortPosition
from etwin_cli.model.result import Result


def against_lines(
    result: Result,
    standings: Sequence[CohortPosition],
    words: Words,
    width: int,
    *,
    least: int,
    unicode: bool = True,
) -> list[Line]:
    """Give the quarter that the total and each criterion lie in, no line wider than `width`.

    The first of `standings` is the total's. `least` is how many schools it takes to tell.
    """
    page = Page.of(result.rubric, words, width, unicode=unicode)
    lines = section(page, words("against.heading"))
    schools = standings[0].schools
    if schools < least:
        return [*lines, *page.say(words("against.few_schools", n=schools, least=least))]
    for each in standings:
        total = (Span(words("against.total"), Style.STRONG),)
        title = total if each.criterion is None else named(each.criterion)
        lines += page.bullet([*title, f": {_where(page, each, least)}"])
    return [*lines, *page.say([Span(words("against.why"), Style.DIM)])]


def _where(page: Page, found: CohortPosition, least: int) -> str:
    words = page.words
    if not found.has_figure:
        return words("against.none")
    if found.quarters is None:
        return words("against.few", n=found.schools, least=least)
    low, high = (words(f"against.{quarter}") for quarter in found.quarters)
    if low == high:
        return words("against.in", quarter=low, n=found.schools)
    return words("against.between", low=low, high=high, n=found.schools)
