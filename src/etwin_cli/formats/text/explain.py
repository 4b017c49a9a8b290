"""What a diagnostic code means, and what an indicator asks."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, wrap
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.rubric import evidence_lines, level_lines
from etwin_cli.languages import Language, Words
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.languages.diagnostic_examples import EXAMPLES
from etwin_cli.model.codes import Code
from etwin_cli.model.rubric import Claim, Criterion, Indicator, Rubric


def code_lines(code: Code, language: Language, width: int) -> list[Line]:
    """Give a code's name, what it says, why it is there, what to do, and an example of it."""
    diagnoser = Diagnoser(language)
    severity = diagnoser.name("warning" if code.is_warning else "error")
    style = Style.WARN if code.is_warning else Style.BAD
    head = [Span(code.value, Style.HEADING), Span(f" {code.slug} "), Span(f"({severity})", style)]
    lines = [*wrap(head, width), BLANK]
    for message, advice in diagnoser.templates(code):
        lines += wrap([Span(message, Style.STRONG)], width, "- ", "  ")
        lines += wrap(
            [Span(f"{diagnoser.name('help')}: ", Style.ACCENT), advice], width, "  ", "  "
        )
    lines += [BLANK, *wrap([diagnoser.why(code)], width), BLANK]
    lines += [(Span("    " + text),) for text in EXAMPLES[code.value].splitlines()]
    return lines


def indicator_lines(
    rubric: Rubric,
    indicator: Indicator,
    claims: Sequence[Claim],
    share: Fraction,
    words: Words,
    width: int,
    *,
    unicode: bool,
) -> list[Line]:
    """Give an indicator whole; `share` is the part of the total that it decides, 0..1."""
    page = Page.of(rubric, words, width, unicode=unicode)
    above = " / ".join(criterion.title for criterion in _path(rubric.criteria, indicator))
    lines = page.say([Span(indicator.title, Style.HEADING), Span(f" ({indicator.id})", Style.DIM)])
    lines += [*page.say([Span(above, Style.DIM)]), BLANK, *level_lines(indicator, page, 0)]
    if needed := evidence_lines(indicator, page):
        lines += [BLANK, *needed]
    if indicator.not_applicable_when:
        when = indicator.not_applicable_when
        lines += [BLANK, *page.say(words("explain.not_applicable", when=when))]
    if claims:
        lines += [BLANK, *page.say(words("explain.claims"))]
        lines += [line for claim in claims for line in page.bullet([f"«{claim.phrase}»"])]
    percent = words.number(f"{float(share * 100):.1f}")
    facts = words(
        "explain.share", share=percent, weight=page.exact(indicator.weight), effort=indicator.effort
    )
    return [*lines, BLANK, *page.say(facts)]


def _path(criteria: Iterable[Criterion], indicator: Indicator) -> Iterator[Criterion]:
    """The criteria that hold an indicator, from the top."""
    for criterion in criteria:
        if any(each.id == indicator.id for each in criterion.all_indicators()):
            yield criterion
            yield from _path(criterion.criteria, indicator)
