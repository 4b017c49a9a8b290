"""The criteria and their indicators, in numbers and ready to be drawn."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from etwin_cli.formats.report.values import Bar, CriterionRow, IndicatorRow, Part
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.table import Row, Rows, is_silent
from etwin_cli.model.comparison import Comparison
from etwin_cli.model.ids import CriterionId
from etwin_cli.model.result import CriterionResult, IndicatorResult, Result
from etwin_cli.model.rubric import Indicator


def criteria_of(
    page: Page, result: Result, comparison: Comparison | None
) -> tuple[CriterionRow, ...]:
    """Give the top criteria in the rubric's order, each with its indicators."""
    before = _before(comparison)
    return tuple(
        _criterion(page, number, found, before)
        for number, found in enumerate(result.criteria, start=1)
    )


def _before(comparison: Comparison | None) -> Mapping[CriterionId, Fraction | None]:
    """Give the scores of the assessment before, where it was made with the same rubric."""
    if comparison is None or not comparison.comparable:
        return {}
    return {found.criterion.id: found.scores[-2] for found in comparison.criteria}


def _criterion(
    page: Page,
    number: int,
    found: CriterionResult,
    before: Mapping[CriterionId, Fraction | None],
) -> CriterionRow:
    first, *rows = Rows(page).criteria([found], 0)
    maximum, criterion = page.rubric.maximum, found.criterion
    score = None if is_silent(found) else found.score
    earlier = before.get(criterion.id)
    return CriterionRow(
        number=number,
        title=criterion.title,
        description=criterion.description,
        figure=first.figure,
        note=first.note.text if first.note else "",
        share=None if score is None else score / maximum,
        before=None if earlier is None else earlier / maximum,
        parts=tuple(_parts(page, rows)),
    )


def _parts(page: Page, rows: Sequence[Row]) -> Iterator[Part]:
    """Cut the rows below a criterion where another criterion begins."""
    part = Part("", "", "", ())
    trail: list[str] = []
    for row in rows:
        if isinstance(row.found, IndicatorResult):
            indicator = _indicator(page, row, row.found)
            part = part._replace(indicators=(*part.indicators, indicator))
            continue
        if part.title or part.indicators:
            yield part
        note = row.note.text if row.note else ""
        trail = [*trail[: row.depth - 1], row.found.criterion.title]
        part = Part(" › ".join(trail), row.figure, note, ())
    yield part


def _indicator(page: Page, row: Row, found: IndicatorResult) -> IndicatorRow:
    level = row.level.text if row.level else ""
    note = row.note.text if row.note else ""
    target = page.words("bar.target", target=found.indicator.target)
    return IndicatorRow(
        title=found.indicator.title,
        level=level,
        note=note,
        target=str(found.indicator.target),
        figure=row.figure,
        bar=_bar(found, "; ".join(filter(None, (level, note, target)))),
    )


def _bar(found: IndicatorResult, label: str) -> Bar:
    indicator = found.indicator
    claimed = found.level if found.counted_level is not None else None
    # an open one counts as its level of least points: that is not where the school is
    counted = None if found.is_open else found.counted_level
    return Bar(
        status=found.status,
        steps=len(indicator.levels) - 1,
        counted=_position(indicator, counted),
        claimed=_position(indicator, claimed),
        target=_position(indicator, indicator.target),
        label=label,
    )


def _position(indicator: Indicator, level: int | None) -> int:
    """Give how many steps a level lies above the lowest one."""
    return 0 if level is None else [each.level for each in indicator.levels].index(level)
