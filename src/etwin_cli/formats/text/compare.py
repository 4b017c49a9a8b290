"""What has changed from one assessment to the next, as text: `etwin compare`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from etwin_cli.formats.text.bars import bar
from etwin_cli.formats.text.heading import closing, heading, section
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, line_width
from etwin_cli.formats.text.page import Page, named, unsupported_note
from etwin_cli.languages import Words
from etwin_cli.model.answers import Status
from etwin_cli.model.comparison import (
    Assessment,
    ChangeKind,
    Comparison,
    CriterionChange,
    Incomparable,
    IndicatorChange,
)
from etwin_cli.model.numbers import shown
from etwin_cli.model.result import IndicatorResult

_MOST_DECIMALS = 12
"""As many as it may take to show that two numbers differ."""
_CLOSED = (Status.ANSWERED, Status.NOT_APPLICABLE)
LOOKS = {
    ChangeKind.NEW: Style.ACCENT,
    ChangeKind.BETTER: Style.GOOD,
    ChangeKind.WORSE: Style.BAD,
    ChangeKind.INCOMPARABLE: Style.WARN,
}


def compare_lines(
    comparison: Comparison, words: Words, width: int, *, unicode: bool = True
) -> list[Line]:
    """Give a comparison, no line wider than `width` columns (from 24 on); else as `score_lines`."""
    page = Page.of(comparison.rubric, words, width, unicode=unicode)
    return [
        *heading(page, comparison.assessments[-1].result.answers),
        *changes(page, comparison),
        *closing(page, None),
    ]


def changes(page: Page, comparison: Comparison) -> list[Line]:
    """Give what stands between the heading and the last words."""
    title = compared(page.words, comparison.assessments)
    return [
        *page.say([Span(title, Style.HEADING)], hang=2),
        *cautions(page, comparison),
        BLANK,
        *total_change(page, comparison),
        *still_open(page, comparison),
        *stage_change(page, comparison),
        *_years(page, comparison),
        *criteria_changes(page, comparison.criteria),
        *_indicators(page, comparison),
    ]


def compared(words: Words, assessments: Sequence[Assessment]) -> str:
    """Give the heading of the last two assessments.

    A day or a file's name does not stand behind "de" as it is in Catalan and Spanish.
    """
    before, after = labels(words, assessments)[-2:]
    by_period = before == assessments[-2].result.answers.period
    key = "compare.heading" if by_period else "compare.heading.named"
    return words(key, before=before, after=after)


def labels(words: Words, assessments: Sequence[Assessment]) -> list[str]:
    """Give what people tell the assessments apart by: periods, else dates, else files."""
    answers = [each.result.answers for each in assessments]
    for found in (
        [each.period for each in answers],
        [each.date and words.day(each.date) for each in answers],
    ):
        told = [text for text in found if text]
        if len(set(told)) == len(assessments):
            return told
    return [each.file for each in assessments]


def total_change(page: Page, comparison: Comparison) -> list[Line]:
    """Give the total before and after."""
    before, after = comparison.scores[-2:]
    if before is None or after is None:
        return page.say(page.words("compare.no_total"))
    maximum = page.exact(page.rubric.maximum)
    old, new, change = _moved(page, before, after, page.asked_of_total())
    if before == after:
        text = page.words("compare.same_total", after=new, maximum=maximum)
    else:
        points = page.words("gap.gain", gain=change)
        text = page.words("compare.total", before=old, after=new, maximum=maximum, change=points)
    return page.say([Span(text, Style.STRONG)])


def stage_change(page: Page, comparison: Comparison) -> list[Line]:
    """Give the stage before and after, where whole scores can be compared."""
    if not comparison.comparable or not page.rubric.bands:
        return []
    none = page.words("compare.no_stage")
    before, after = (band.title if band else none for band in comparison.bands[-2:])
    if before == after:
        return page.say(page.words("compare.same_stage", after=after))
    return page.say(page.words("compare.stage", before=before, after=after))


def criteria_changes(
    page: Page, criteria: Sequence[CriterionChange], *, all_of_them: bool = True
) -> list[Line]:
    """Give the criteria at every depth with their scores before and after; or those that moved."""
    lines: list[Line] = []
    for depth, found in _nested(criteria):
        if any(score is not None for score in found.scores[-2:]) and (
            all_of_them or found.change != 0
        ):
            spans = [*named(found.criterion), Span(": "), *score_change(page, found)]
            lines += page.bullet(spans, min(2 + 2 * depth, page.width // 3))
    return [*section(page, page.words("compare.criteria")), *lines] if lines else []


def _moved(
    page: Page, before: Fraction, after: Fraction, thresholds: Sequence[Fraction]
) -> tuple[str, str, str]:
    """Give two scores and their difference, with decimals enough to see that they differ.

    The difference is that of the scores as they are shown: it adds up with them.
    """
    maximum, change = page.rubric.maximum, abs(after - before)
    for decimals in range(page.rubric.decimals, _MOST_DECIMALS + 1):
        old, new = (shown(value, decimals, thresholds, maximum) for value in (before, after))
        if not change or (old != new and Fraction(shown(change, decimals, (), maximum))):
            break
    return page.words.number(old), page.words.number(new), page.difference(old, new, decimals)


def cautions(page: Page, comparison: Comparison) -> list[Line]:
    """Say what keeps the assessments from being compared as they are."""
    words = page.words
    lines: list[Line] = []
    if comparison.backwards is not None:
        before, after = map(words.day, comparison.backwards)
        text = words("compare.backwards", before=before, after=after)
        lines += page.say([Span(text, Style.WARN)])
    if not comparison.comparable:
        every = comparison.indicators
        lines += page.say(
            words("compare.rubric_changed", n=len(comparison.matched), indicators=len(every))
        )
    codes = dict.fromkeys(each.result.answers.school.code for each in comparison.assessments)
    known = [code for code in codes if code]
    if len(known) > 1:
        text = words("compare.school", before=known[0], after=known[-1])
        lines += page.say([Span(text, Style.WARN)], hang=2)
    return lines


def still_open(page: Page, comparison: Comparison) -> list[Line]:
    """Say of each assessment how much was open."""
    lines: list[Line] = []
    assessments = comparison.assessments
    for name, each in zip(labels(page.words, assessments), assessments, strict=True):
        if left := each.result.counts.unanswered:
            text = page.words("compare.open", label=name, n=left)
            lines += page.say([Span(text, Style.DIM)], 2, hang=2)
    return lines


def _years(page: Page, comparison: Comparison) -> list[Line]:
    """Draw the total of every assessment, where there are more than two."""
    if len(comparison.scores) < 3:
        return []
    lines = section(page, page.words("compare.years"))
    width = max(6, min(30, page.width // 3))
    names = labels(page.words, comparison.assessments)
    for name, score in zip(names, comparison.scores, strict=True):
        if score is None:
            drawn: Line = (Span(page.signs.none),)
        else:
            share = score / page.rubric.maximum
            drawn = (*bar(share, width, page.signs), Span(" " + page.total(score)))
        *above, last = page.say(name, 2)
        beside: Line = (*last, Span("  "), *drawn)
        fits = not above and line_width(beside) <= page.width
        lines += [beside] if fits else [*above, last, (Span("    "), *drawn)]
    return lines


def _nested(
    criteria: Sequence[CriterionChange], depth: int = 0
) -> Iterator[tuple[int, CriterionChange]]:
    for found in criteria:
        yield depth, found
        yield from _nested(found.criteria, depth + 1)


def score_change(page: Page, found: CriterionChange) -> list[Span]:
    """Give a criterion's score before and after."""
    before, after = _answered_scores(found)
    if before is None or after is None:
        name = found.criterion.id
        texts = (page.signs.none if s is None else page.criterion(s, name) for s in (before, after))
        return [Span(f" {page.signs.arrow} ".join(texts))]
    asked = page.asked_of_criterion(found.criterion.id)
    old, new, change = _moved(page, before, after, asked)
    if before == after:
        return [Span(f"{new}, {page.words('compare.as_before')}", Style.DIM)]
    points = Span(page.words("gap.gain", gain=change), Style.GOOD if after > before else Style.BAD)
    return [Span(f"{old} {page.signs.arrow} {new} ("), points, Span(")")]


def _answered_scores(found: CriterionChange) -> list[Fraction | None]:
    """Give the last two scores; None where every question that counts is still open."""
    scores = found.scores[-2:]
    results = [each.results[-2:] for each in found.all_indicators]
    closed = [
        any(each is not None and each.status in _CLOSED for each in time)
        for time in zip(*results, strict=True)
    ]
    return [score if told else None for score, told in zip(scores, closed, strict=True)]


def _indicators(page: Page, comparison: Comparison) -> list[Line]:
    """Give the indicators that changed, by what became of them, and count the others."""
    every = comparison.indicators
    lines: list[Line] = []
    for kind, look in LOOKS.items():
        held = [found for found in every if found.kind is kind]
        gone = comparison.gone if kind is ChangeKind.INCOMPARABLE else ()
        if held or gone:
            lines += section(page, page.words(f"compare.{kind}"))
        for found in held:
            lines += page.bullet([*named(found.indicator), ": ", *level_change(page, found, look)])
        for name in gone:
            lines += page.bullet([name, f": {page.words('compare.gone')}"])
    unchanged = sum(found.kind is ChangeKind.UNCHANGED for found in every)
    if unchanged:
        lines += [BLANK, *page.say(page.words("compare.unchanged", n=unchanged))]
    return lines


def level_change(page: Page, found: IndicatorChange, look: Style) -> list[Span]:
    """Give an indicator's level before and after, or why they cannot be compared."""
    before, after = found.results[-2:]
    if found.reason is Incomparable.RUBRIC or before is None or after is None:
        return [Span(page.words("compare.rubric"))]
    old, new = (level_now(page, each) for each in (before, after))
    spans = [Span(f"{old} {page.signs.arrow} "), Span(new, look)]
    if found.reason is not None:
        spans.append(Span(f" ({page.words(f'compare.{found.reason}')})"))
    if after.unsupported:
        spans.append(Span(f" ({unsupported_note(page, after)})", Style.WARN))
    return spans


def level_now(page: Page, found: IndicatorResult) -> str:
    """Give the level that counts, or why there is none."""
    if found.status is Status.ANSWERED and found.counted_level is not None:
        return page.level(found.indicator, found.counted_level)
    return page.words(f"level.{found.status}")
