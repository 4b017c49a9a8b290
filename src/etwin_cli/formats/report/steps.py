"""What is going well, what can be done next, and what does not count."""

from collections.abc import Iterator
from itertools import groupby

from etwin_cli.formats.report.saying import sentence, sentences
from etwin_cli.formats.report.values import Group, Question, Said, Step, StepGroup, Steps
from etwin_cli.formats.text.gap import (
    answer_first_reason,
    answer_first_title,
    in_view,
    levels_ahead,
    needs_evidence,
    points,
)
from etwin_cli.formats.text.page import Page
from etwin_cli.model.answers import Status
from etwin_cli.model.result import Gap, GapAnalysis, IndicatorResult, Result


def strengths_of(page: Page, result: Result) -> tuple[Group, ...]:
    """Give the indicators at or above their target that name evidence, by top criterion."""
    groups = []
    for top in result.criteria:
        strong = [found for found in top.all_indicators() if _is_strong(found)]
        if strong:
            items = (
                Said(found.indicator.title, page.level(found.indicator, found.counted_level or 0))
                for found in strong
            )
            groups.append(Group(top.criterion.title, tuple(items)))
    return tuple(groups)


def _is_strong(found: IndicatorResult) -> bool:
    return found.status is Status.ANSWERED and not found.gap and bool(found.answer.evidence)


def steps_of(page: Page, analysis: GapAnalysis) -> Steps:
    """Give the gap analysis."""
    nothing_left = not (analysis.steps or analysis.questions)
    is_done = nothing_left and analysis.result.counts.answered
    return Steps(
        in_view="".join(sentences(in_view(page, analysis))),
        first=_first(page, analysis),
        why=answer_first_reason(page, analysis) if analysis.answer_first else None,
        groups=tuple(_groups(page, analysis)),
        questions=tuple(_question(gap) for gap in analysis.questions),
        done=page.words("gap.done") if is_done else None,
    )


def _first(page: Page, analysis: GapAnalysis) -> Group | None:
    """Give the open questions of each criterion where they come first, else where work gains most."""
    if analysis.answer_first is not None:
        open_ones = (
            Said(top.criterion.title, page.words("coverage.open", n=top.counts.unanswered))
            for top in analysis.result.criteria
            if top.counts.unanswered
        )
        return Group(answer_first_title(page, analysis.answer_first), tuple(open_ones))
    if not analysis.focus:
        return None
    items = (
        Said(area.criterion.title, points(page, analysis.result, area.gain))
        for area in analysis.focus
    )
    return Group(page.words("gap.focus"), tuple(items))


def _groups(page: Page, analysis: GapAnalysis) -> Iterator[StepGroup]:
    """Give the steps, what blocks the band in view before the others."""
    first = 1
    for blocks, group in groupby(analysis.steps, key=lambda step: step.blocks):
        steps = tuple(_step(page, analysis.result, step) for step in group)
        band = analysis.band_in_view
        if blocks and band is not None:
            title = page.words("gap.blocking", band=band.title)
        else:
            title = page.words("steps.all" if first == 1 else "gap.others")
        yield StepGroup(title, first, steps)
        first += len(steps)


def _step(page: Page, result: Result, step: Gap) -> Step:
    indicator = step.result.indicator
    return Step(
        title=indicator.title,
        criterion=step.criterion.title,
        gain=points(page, result, step.gain),
        effort=page.words("gap.effort", effort=page.exact(step.effort)),
        move=sentence(levels_ahead(page, step)),
        descriptor=indicator.level(step.to_level).text,
        examples=indicator.evidence_examples if needs_evidence(page, step) else (),
    )


def _question(gap: Gap) -> Question:
    found = gap.result
    return Question(found.indicator.title, found.indicator.question, found.reason)


def reasons_of(result: Result, status: Status) -> tuple[Said, ...]:
    """Give the indicators of which a school says this, each with its reason."""
    return tuple(
        Said(found.indicator.title, found.reason or "")
        for found in result.all_indicators()
        if found.status is status
    )
