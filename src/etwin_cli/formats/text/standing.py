"""Where the school stands: the total, the stage, and all that they rest on."""

from fractions import Fraction

from etwin_cli.formats.text.bars import range_bar
from etwin_cli.formats.text.heading import section
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, indented
from etwin_cli.formats.text.page import Page, named
from etwin_cli.model.answers import Status
from etwin_cli.model.result import Range, Result

_LONGEST_BAR = 50


def total(page: Page, result: Result) -> list[Line]:
    """Give the total: one figure where nothing is open, else where it lies; and a bar."""
    alone = result.alone
    if alone is None:
        return _total(page, result)
    title = Span(alone.title, Style.STRONG)
    return [
        *_total(page, result),
        *page.say(page.around("total.criterion_alone", "criterion", title)),
    ]


def _total(page: Page, result: Result) -> list[Line]:
    if result.range is None or not (result.counts.answered or result.provisional):
        return page.say(page.words("total.none"))
    if result.score is None:
        nothing = page.words("total.nothing")
        sentence = _between(page, result.range, "total.nothing_range")
        return [*page.say([Span(nothing, Style.STRONG)]), *page.say(sentence)]
    if result.provisional and page.total(result.range.low) != page.total(result.range.high):
        sentence = _between(page, result.range, "total.range")
    else:
        maximum = page.exact(page.rubric.maximum)
        sentence = page.words("total.single", score=page.total(result.score), maximum=maximum)
    return [*page.say([Span(sentence, Style.STRONG)]), _bar(page, result.range)]


def stage(page: Page, result: Result) -> list[Line]:
    """Name the band reached, and say so where open questions may still change it."""
    if not page.rubric.bands or result.score is None:
        return []
    if result.band is None:
        return page.say(page.words("band.none"))
    key = "band.provisional" if result.provisional else "band.reached"
    before, band, after = page.around(key, "band", Span(result.band.title, Style.STRONG))
    look = Style.WARN if result.provisional else Style.PLAIN
    return page.say([before, band, Span(after.text, look)])


def coverage(page: Page, result: Result) -> list[Line]:
    """Say how many questions are answered, and what became of the others."""
    words, counts = page.words, result.counts
    parts = [
        words("coverage.answered", answered=counts.answered, indicators=counts.indicators),
    ]
    if counts.not_applicable:
        parts.append(words("coverage.not_applicable", n=counts.not_applicable))
    if counts.unanswered:
        parts.append(words("coverage.open", n=counts.unanswered))
    return page.say(", ".join(parts))


def claimed(page: Page, result: Result) -> list[Line]:
    """Say what the total would be with every level's evidence; nothing where it is all there."""
    if result.claimed is None or not result.counts.unsupported:
        return []
    key = "total.claimed_open" if result.provisional else "total.claimed"
    lines = page.say(page.words(key, score=page.total(result.claimed)))
    return [BLANK, *lines] if result.borderline else lines


def borderline(page: Page, result: Result) -> list[Line]:
    """Name the answers that the band reached hangs on."""
    if not result.borderline or result.band is None:
        return []
    band = result.band.title
    lines = page.say(page.words("borderline", n=len(result.borderline), band=band))
    for name in result.borderline:
        lines += page.bullet(named(page.rubric.indicators_by_id[name]))
    return [BLANK, *lines]


def reasons(page: Page, result: Result) -> list[Line]:
    """List what is not applicable and what is still to find out, each with its reason."""
    lines = []
    for status, key in (
        (Status.NOT_APPLICABLE, "not_applicable.heading"),
        (Status.UNKNOWN, "unknown.heading"),
    ):
        held = [found for found in result.all_indicators() if found.status is status]
        lines += section(page, page.words(key)) if held else []
        for found in held:
            reason = f": {found.reason}" if found.reason else ""
            lines += page.bullet([*named(found.indicator), Span(reason)])
    return lines


def _between(page: Page, ends: Range, key: str) -> str:
    return page.words(
        key,
        low=page.total(ends.low),
        high=page.total(ends.high),
        maximum=page.exact(page.rubric.maximum),
    )


def _bar(page: Page, ends: Range) -> Line:
    width = min(_LONGEST_BAR, page.width - 2)
    low, high = (_share(page, end) for end in (ends.low, ends.high))
    return indented([range_bar(low, high, width, page.signs)], 2)[0]


def _share(page: Page, value: Fraction) -> Fraction:
    return value / page.rubric.maximum
