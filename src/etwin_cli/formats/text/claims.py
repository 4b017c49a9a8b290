"""The claims of a rubric's source, each with the indicators that stand for it."""

from collections.abc import Sequence
from itertools import groupby

from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, wrap
from etwin_cli.formats.text.page import Page
from etwin_cli.languages import Words
from etwin_cli.model.rubric import Claim, Rubric


def claims_lines(
    rubric: Rubric, claims: Sequence[Claim], words: Words, width: int, *, unicode: bool
) -> list[Line]:
    """Give every claim in the source's own words, by area, and below it its indicators."""
    page = Page.of(rubric, words, width, unicode=unicode)
    titles = {str(criterion.id): criterion.title for criterion in rubric.all_criteria()}
    lines: list[Line] = []
    for area, group in groupby(claims, key=lambda claim: claim.area):
        lines += page.say([Span(titles.get(area, area), Style.HEADING)])
        for claim in group:
            lines += _claim(claim, page)
        lines.append(BLANK)
    covered = {each for found in rubric.all_indicators() for each in found.covers}
    count = sum(claim.id in covered for claim in claims)
    return [*lines, *page.say(words("rubric.covered", covered=count, claims=len(claims)))]


def _claim(claim: Claim, page: Page) -> list[Line]:
    kind = page.words(f"claim.{claim.kind}")
    phrase = [Span(f"«{claim.phrase}»"), Span(f" ({claim.id}, {kind})", Style.DIM)]
    lines = wrap(phrase, page.width, "  ", "    ")
    standing = [each for each in page.rubric.all_indicators() if claim.id in each.covers]
    if not standing:
        return [*lines, *page.say([Span(page.words("claim.none"), Style.BAD)], 4)]
    for indicator in standing:
        spans = [
            Span(f"{page.signs.arrow} "),
            Span(indicator.id, Style.ACCENT),
            Span(f" {indicator.title}"),
        ]
        lines += wrap(spans, page.width, "    ", "       ")
    return lines
