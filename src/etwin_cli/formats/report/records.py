"""What the school has written down: evidence, plans and comments."""

from etwin_cli.formats.report.values import Pieces, Plans, Said
from etwin_cli.formats.text.page import Page
from etwin_cli.model.answers import Plan
from etwin_cli.model.result import Result


def evidence_of(result: Result) -> tuple[Pieces, ...]:
    """Give every indicator that names evidence, in the rubric's order."""
    return tuple(
        Pieces(found.indicator.title, found.answer.evidence)
        for found in result.all_indicators()
        if found.answer.evidence
    )


def comments_of(result: Result) -> tuple[Said, ...]:
    """Give every comment with its indicator, in the rubric's order."""
    return tuple(
        Said(found.indicator.title, found.answer.comment)
        for found in result.all_indicators()
        if found.answer.comment
    )


def plans_of(page: Page, result: Result) -> tuple[Plans, ...]:
    """Give the plans of each top criterion that has some, in the rubric's order."""
    plans = result.answers.plans or {}
    return tuple(
        Plans(criterion.title, tuple(_plan(page, plan) for plan in plans[criterion.id]))
        for criterion in (found.criterion for found in result.criteria)
        if plans.get(criterion.id)
    )


def _plan(page: Page, plan: Plan) -> Said:
    parts = [] if plan.year is None else [page.words("plans.year", year=plan.year)]
    indicator = page.rubric.indicators_by_id.get(plan.indicator) if plan.indicator else None
    if indicator is not None and plan.level is not None:
        level = page.level(indicator, plan.level)
        parts.append(page.words("plans.level", title=indicator.title, level=level))
    elif indicator is not None:
        parts.append(indicator.title)
    return Said(f" {page.signs.dot} ".join(parts), plan.text)
