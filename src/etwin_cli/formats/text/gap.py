"""What a school can do next, as text: `etwin gap`."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, assert_never

from etwin_cli.formats.text.heading import closing, heading, section
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, wrap
from etwin_cli.formats.text.missing import next_stage
from etwin_cli.formats.text.page import Page, named
from etwin_cli.formats.text.standing import stage, total
from etwin_cli.languages import Words
from etwin_cli.model.result import AnswerFirst, Gap, GapAnalysis, GapKind, Result
from etwin_cli.model.rubric import Band

_LONG: Final = 40
"""Lines: more than a terminal shows at once."""
_FIRST_STEPS: Final = 3


def gap_lines(
    analysis: GapAnalysis,
    words: Words,
    width: int,
    *,
    unicode: bool = True,
    hint: str | None = None,
    ask: str | None = None,
) -> list[Line]:
    """Give every step that a school can take, no line wider than `width` columns (from 24 on).

    `unicode` and `hint` are as in `score_lines`; `ask` is the command that asks the questions.
    What comes first is said again at the end where the list is a long one.
    """
    page = Page.of(analysis.result.rubric, words, width, unicode=unicode)
    steps = next_steps(page, analysis, ask)
    return [
        *heading(page, analysis.result.answers),
        *steps,
        *(_in_short(page, analysis, ask) if len(steps) > _LONG else []),
        *closing(page, hint),
    ]


def next_steps(page: Page, analysis: GapAnalysis, ask: str | None = None) -> list[Line]:
    """Give what stands between the heading and the last words."""
    result = analysis.result
    return [
        *total(page, result),
        *stage(page, result),
        *in_view(page, analysis),
        *_answer_first(page, analysis, ask),
        *_focus(page, analysis),
        *_steps(page, analysis),
        *_questions(page, analysis.questions),
        *_nothing_left(page, analysis),
    ]


def in_view(page: Page, analysis: GapAnalysis) -> list[Line]:
    """Name the band that the steps lead to, if there is one."""
    band = analysis.band_in_view
    if band is None:
        return []
    reached = _is_reached(analysis.result, band)
    key = "gap.in_view_reached" if reached else "gap.in_view"
    return page.say(page.around(key, "band", Span(band.title, Style.STRONG)))


def _is_reached(result: Result, band: Band) -> bool:
    bands = result.rubric.bands
    return result.band is not None and bands.index(band) <= bands.index(result.band)


def _answer_first(page: Page, analysis: GapAnalysis, ask: str | None) -> list[Line]:
    """Say how many more answers come first, why, where, and how they are asked for."""
    first = analysis.answer_first
    if first is None:
        return []
    lines = section(page, answer_first_title(page, first))
    lines += page.say(answer_first_reason(page, analysis))
    for top in analysis.result.criteria:
        if top.counts.unanswered:
            still_open = page.words("coverage.open", n=top.counts.unanswered)
            lines += page.bullet([*named(top.criterion), f": {still_open}"])
    if ask is not None:
        lines += page.say(page.around("first.how", "command", Span(ask, Style.ACCENT)), hang=2)
    return lines


def answer_first_title(page: Page, first: AnswerFirst) -> str:
    """Say that questions come first, and how many."""
    return page.words("first.heading", n=first.needed)


def answer_first_reason(page: Page, analysis: GapAnalysis) -> str:
    """Say why questions come first."""
    counts, band, first = analysis.result.counts, analysis.band_in_view, analysis.answer_first
    wanted = counts.answered + (first.needed if first else 0)
    said = []
    if band is not None and 2 * (wanted - 1) >= counts.indicators:  # more than half
        said.append(page.words("first.band", band=band.title, wanted=wanted))
    if 2 * counts.answered < counts.indicators:
        said.append(page.words("first.half"))
    said.append(page.words("first.now", answered=counts.answered, indicators=counts.indicators))
    return " ".join(said)


def _in_short(page: Page, analysis: GapAnalysis, ask: str | None) -> list[Line]:
    """Say again what comes first: a terminal shows the end of a long list."""
    first = analysis.answer_first
    lines = section(page, page.words("gap.in_short"))
    if first is not None:
        lines += page.bullet([answer_first_title(page, first), f" ({ask})" if ask else ""])
    for number, step in enumerate(analysis.steps[:_FIRST_STEPS], start=1):
        title = Span(step.result.indicator.title, Style.STRONG)
        lines += page.bullet(
            [f"{number}. ", title, " ", page.signs.dot, " ", *levels_ahead(page, step)]
        )
    return lines


def _focus(page: Page, analysis: GapAnalysis) -> list[Line]:
    if not analysis.focus:
        return []
    lines = section(page, page.words("gap.focus"))
    for area in analysis.focus:
        lines += page.bullet(
            [*named(area.criterion), ": ", _gain(page, analysis.result, area.gain)]
        )
    return lines


def _gain(page: Page, result: Result, value: Fraction) -> Span:
    return Span(points(page, result, value), Style.GOOD if value > 0 else Style.PLAIN)


def points(page: Page, result: Result, value: Fraction) -> str:
    """Give what the total gains where it alone moves: from what it is at least."""
    since = result.range.low if result.range else Fraction()
    return page.words("gap.gain", gain=page.gain(value, since))


def _steps(page: Page, analysis: GapAnalysis) -> list[Line]:
    """Give the steps, numbered through, what blocks the band in view under its own title."""
    lines: list[Line] = []
    digits = len(str(len(analysis.steps)))
    for number, step in enumerate(analysis.steps, start=1):
        lines += _group(page, analysis, number)
        lines += _step(page, analysis.result, step, f"{number:{digits}}. ")
    if analysis.more:
        lines += [BLANK, *page.say(page.words("gap.more", n=analysis.more))]
    return lines


def _group(page: Page, analysis: GapAnalysis, number: int) -> list[Line]:
    """Give the title that stands before step `number`, else the blank line before a step.

    Under the first title it says what the figures of a step are.
    """
    steps, band = analysis.steps, analysis.band_in_view
    step = steps[number - 1]
    if number > 1 and steps[number - 2].blocks == step.blocks:
        return [BLANK]
    legend = []
    if number == 1:
        legend = [*page.say([Span(page.words("gap.legend"), Style.DIM)]), BLANK]
    if step.blocks and band is not None:
        return [*section(page, page.words("gap.blocking", band=band.title)), *legend]
    key = "gap.steps" if number == 1 else "gap.others"
    return [*section(page, page.words(key)), *legend]


def _step(page: Page, result: Result, step: Gap, number: str) -> list[Line]:
    indicator, margin = step.result.indicator, len(number)
    blanks = " " * margin
    title, *rest = named(indicator)
    lines = wrap([Span(title.text, Style.STRONG), *rest], page.width, number, blanks)
    lines += page.say(_facts(page, result, step), margin)
    lines += page.say(levels_ahead(page, step), margin)
    descriptor = indicator.level(step.to_level).text
    if descriptor:
        lines += page.prose(descriptor, margin)
    if needs_evidence(page, step) and indicator.evidence_examples:
        lines += page.say([Span(page.words("gap.evidence"), Style.DIM)], margin)
        for example in indicator.evidence_examples:
            lines += page.bullet([example], margin)
    return lines


def _facts(page: Page, result: Result, step: Gap) -> list[Span]:
    """Say what work it is, where, what it gains and what it costs."""
    effort = page.words("gap.effort", effort=page.exact(step.effort))
    dot = Span(f" {page.signs.dot} ")
    criterion = Span(step.criterion.title, Style.DIM)
    return [criterion, dot, _gain(page, result, step.gain), dot, Span(effort)]


def levels_ahead(page: Page, step: Gap) -> list[Span]:
    """Say what work a step is, and from which level to which."""
    indicator, counted = step.result.indicator, step.result.counted_level
    now = "" if counted is None else f"{page.level(indicator, counted)} {page.signs.arrow} "
    return [
        Span(f"{_kind(page, step.kind)}: {now}"),
        Span(page.level(indicator, step.to_level), Style.STRONG),
    ]


def _kind(page: Page, kind: GapKind) -> str:
    match kind:
        case GapKind.IMPROVE | GapKind.DOCUMENT | GapKind.ANSWER:
            return page.words(f"gap.{kind}")
        case _:
            assert_never(kind)


def needs_evidence(page: Page, step: Gap) -> bool:
    """Say whether a step leads where evidence is asked for."""
    needed_from = page.rubric.required_from
    at_level = needed_from is not None and step.to_level >= needed_from
    return step.kind is GapKind.DOCUMENT or at_level


def _questions(page: Page, questions: Sequence[Gap]) -> list[Line]:
    """List what nobody has answered yet, with the question that is asked."""
    lines = section(page, page.words("gap.questions")) if questions else []
    for gap in questions:
        indicator, reason = gap.result.indicator, gap.result.reason
        lines += page.bullet(named(indicator))
        if indicator.question:
            lines += page.prose(indicator.question, 4)
        if reason:
            lines += page.say([Span(page.words("gap.unknown", reason=reason), Style.DIM)], 4)
    return lines


def _nothing_left(page: Page, analysis: GapAnalysis) -> list[Line]:
    """Say so where everything is done, and what the next band still asks for beyond it."""
    result = analysis.result
    if analysis.steps or analysis.questions or not result.counts.answered:
        return []
    done = page.say([Span(page.words("gap.done"), Style.GOOD)])
    return [BLANK, *done, *next_stage(page, result)]
