"""What `etwin gap --path --as-plan` has put into a file, as text."""

from collections.abc import Mapping, Sequence

from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, unbroken
from etwin_cli.formats.text.page import Page
from etwin_cli.model.answers import Plan
from etwin_cli.model.ids import CriterionId


def plan_lines(
    page: Page,
    new: Mapping[CriterionId, Sequence[Plan]],
    file: str,
    ask: str,
    *,
    wanted: int,
    left_out: int,
    later: int,
) -> list[Line]:
    """Give the plans that are new, by criterion and year; `wanted` is how many steps there are.

    `left_out` are the steps of open questions, which the command `ask` asks; `later` those that
    two years have no room for.
    """
    added = sum(map(len, new.values()))
    rest = page.say(page.words("plan.later", n=later), hang=2) if later else []
    if left_out:
        rest += page.say(page.words("plan.open", n=left_out, command=unbroken(ask)), hang=2)
    if not added:
        key = "plan.there" if wanted else "plan.none"
        return [BLANK, *page.say(page.words(key, file=file), hang=2), *rest]
    head = page.words("plan.added", n=added, file=file)
    lines = [BLANK, *page.say([Span(head, Style.HEADING)], hang=2)]
    for criterion in page.rubric.criteria:
        if criterion.id in new:
            lines += page.say([Span(criterion.title, Style.STRONG)], 2)
        for plan in new.get(criterion.id, ()):
            year = page.words("plan.year", year=plan.year)
            lines += page.bullet([Span(year, Style.ACCENT), f" {page.signs.dot} {plan.text}"], 4)
    return [*lines, *rest]
