"""What still stands between the school and its next stage."""

from math import ceil
from typing import assert_never

from etwin_cli.formats.text.heading import section
from etwin_cli.formats.text.layout import Line, Span, Style
from etwin_cli.formats.text.page import Page, named, unsupported_note
from etwin_cli.model.answers import Status
from etwin_cli.model.result import (
    CriterionResult,
    IndicatorResult,
    Missing,
    MissingKind,
    NextBand,
    Result,
)
from etwin_cli.model.rubric import Criterion, Indicator


def next_stage(page: Page, result: Result) -> list[Line]:
    """List everything that the next band still asks for, with what there is now."""
    following = result.next_band
    return [] if following is None or not following.missing else _listed(page, result, following)


def _listed(page: Page, result: Result, following: NextBand) -> list[Line]:
    lines = section(page, page.words("next.heading", band=following.band.title))
    for missing in following.missing:
        lines += page.bullet(_item(page, result, missing))
    return lines


def _item(page: Page, result: Result, missing: Missing) -> list[Span | str]:
    item, spans = asked(page, result, missing)
    return [*spans] if item is None else [*named(item), ": ", *spans]


def asked(
    page: Page, result: Result, missing: Missing
) -> tuple[Criterion | Indicator | None, list[Span]]:
    """Say what a band asks for and what there is now; of a criterion or indicator, or the whole."""
    match missing.kind:
        case MissingKind.SCORE:
            return None, [Span(_score(page, result, missing))]
        case MissingKind.COVERAGE:
            return None, [Span(_coverage(page, result, missing))]
        case MissingKind.CRITERION:
            criterion = next(each for each in result.criteria if each.criterion.id == missing.id)
            return criterion.criterion, [Span(_criterion(page, criterion, missing))]
        case MissingKind.INDICATOR:
            indicator = next(
                each for each in result.all_indicators() if each.indicator.id == missing.id
            )
            return indicator.indicator, _indicator(page, indicator, missing)
        case _:
            assert_never(missing.kind)


def _score(page: Page, result: Result, missing: Missing) -> str:
    words, ends = page.words, result.range
    if result.provisional and ends is not None:
        now = words("now.range", low=page.total(ends.low), high=page.total(ends.high))
    else:
        now = words("now.exact", actual=page.total(missing.actual))
    return f"{words('missing.score', needed=page.exact(missing.needed))} ({now})"


def _coverage(page: Page, result: Result, missing: Missing) -> str:
    """Say it in questions: a share of them would have to be worked out."""
    counts, words = result.counts, page.words
    needed = ceil(missing.needed * counts.indicators)
    wanted = words("missing.coverage", needed=needed, indicators=counts.indicators)
    return f"{wanted} ({words('now.exact', actual=counts.answered)})"


def _criterion(page: Page, found: CriterionResult, missing: Missing) -> str:
    words, counts = page.words, found.counts
    actual = page.criterion(missing.actual, found.criterion.id)
    if counts.unanswered and not counts.answered:
        now = words("note.nothing")
    elif counts.unanswered:
        now = words("now.open", actual=actual, n=counts.unanswered)
    else:
        now = words("now.exact", actual=actual)
    return f"{words('missing.criterion', needed=page.exact(missing.needed))} ({now})"


def _indicator(page: Page, found: IndicatorResult, missing: Missing) -> list[Span]:
    level = page.level(found.indicator, int(missing.needed))
    wanted = page.words("missing.indicator", level=level)
    return [Span(f"{wanted} ("), _level_now(page, found), Span(")")]


def _level_now(page: Page, found: IndicatorResult) -> Span:
    if found.unsupported:
        return Span(unsupported_note(page, found), Style.WARN)
    match found.status:
        case Status.ANSWERED:
            return Span(page.words("now.exact", actual=found.level))
        case Status.UNANSWERED | Status.UNKNOWN | Status.NOT_APPLICABLE:
            return Span(page.words(f"level.{found.status}"))
        case _:
            assert_never(found.status)
