"""What if: the effect of some levels, and how firm the stage is: `etwin score --set`."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import count

from etwin_cli.formats.text.compare import criteria_changes, level_now, stage_change, total_change
from etwin_cli.formats.text.heading import closing, heading, section
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style
from etwin_cli.formats.text.page import Page, named
from etwin_cli.formats.text.standing import stage, total
from etwin_cli.languages import Words
from etwin_cli.model.comparison import Comparison
from etwin_cli.model.gates import Gate
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.numbers import shown
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Band
from etwin_cli.model.sensitivity import Sensitivity, Turn


def what_if_lines(
    result: Result,
    words: Words,
    width: int,
    *,
    effect: tuple[Comparison, Sequence[IndicatorId]] | None,
    firmness: Sensitivity | None,
    unicode: bool = True,
    gates: Iterable[Gate] = (),
) -> list[Line]:
    """Give the effect of other levels, how firm the stage is, or both; else as `score_lines`.

    `effect`: `result` compared with what it would be, and the indicators set. `gates` are what
    is asked of `result`.
    """
    page = Page.of(result.rubric, words, width, unicode=unicode, gates=gates)
    lines = heading(page, result.answers)
    if effect is None:
        lines += [*total(page, result), *stage(page, result)]
    else:
        lines += _effect(page, *effect)
    if firmness is not None:
        lines += _firmness(page, firmness)
    return [*lines, *closing(page, None)]


def _effect(page: Page, comparison: Comparison, changed: Sequence[IndicatorId]) -> list[Line]:
    before, after = (
        {found.indicator.id: found for found in each.result.all_indicators()}
        for each in comparison.assessments
    )
    lines = page.say([Span(page.words("whatif.heading"), Style.HEADING)])
    for name in changed:
        old, new = before[name], after[name]
        ends = f": {level_now(page, old)} {page.signs.arrow} "
        lines += page.bullet(
            [*named(new.indicator), ends, Span(level_now(page, new), Style.STRONG)]
        )
    lines += page.say([Span(page.words("whatif.evidence"), Style.DIM)])
    criteria = criteria_changes(page, comparison.criteria, all_of_them=False)
    return [
        *lines,
        BLANK,
        *total_change(page, comparison),
        *stage_change(page, comparison),
        *(criteria or page.say(page.words("whatif.same"))),
    ]


def _firmness(page: Page, found: Sensitivity) -> list[Line]:
    lines = section(page, page.words("sensitivity.heading"))
    band = found.result.band
    if band is None:
        lines += page.say(page.words("band.none"))
    else:
        lines += [*_margin(page, found, band), *_lower(page, found, band)]
    return lines + _higher(page, found)


def _margin(page: Page, found: Sensitivity, band: Band) -> list[Line]:
    """Say how far the total, as it is shown, is above the band's minimum."""
    if not found.margin:
        return page.say(page.words("sensitivity.exact", band=band.title))
    total, asked = band.minimum + found.margin, page.asked_of_total()
    totals = (
        Fraction(shown(total, decimals, asked, page.rubric.maximum))
        for decimals in count(page.rubric.decimals)
    )
    above = next(total - band.minimum for total in totals if total > band.minimum)
    margin = page.exact(above)
    return page.say(page.words("sensitivity.margin", margin=margin, band=band.title))


def _lower(page: Page, found: Sensitivity, band: Band) -> list[Line]:
    title = band.title
    if not found.losing:
        return page.say(page.words("sensitivity.firm", band=title))
    lines = page.say(page.words("borderline", n=len(found.losing), band=title))
    return lines + _turns(page, found.losing)


def _higher(page: Page, found: Sensitivity) -> list[Line]:
    if not found.winning:
        return page.say(page.words("sensitivity.far"))
    lines: list[Line] = []
    for band in page.rubric.bands:
        held = [turn for turn in found.winning if turn.band == band]
        if held:
            lines += page.say(page.words("sensitivity.higher", n=len(held), band=band.title))
            lines += _turns(page, held)
    return lines


def _turns(page: Page, turns: Sequence[Turn]) -> list[Line]:
    """Give each answer, the level that counts now and the one that it would have."""
    lines: list[Line] = []
    for turn in turns:
        ends = f": {turn.found.counted_level} {page.signs.arrow} {turn.to_level}"
        lines += page.bullet([*named(turn.found.indicator), ends])
    return lines
