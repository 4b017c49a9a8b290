"""What has changed since the assessment before."""

from collections.abc import Iterator, Sequence

from etwin_cli.formats.report.saying import sentence, sentences
from etwin_cli.formats.report.values import Changes, Group, Point, Said
from etwin_cli.formats.text.compare import (
    LOOKS,
    cautions,
    compared,
    labels,
    level_change,
    score_change,
    stage_change,
    still_open,
    total_change,
)
from etwin_cli.formats.text.page import Page
from etwin_cli.model.comparison import ChangeKind, Comparison, CriterionChange


def changes_of(page: Page, comparison: Comparison) -> Changes:
    """Give what `etwin compare` says; a change of the rubric is never shown as the school's."""
    before = labels(page.words, comparison.assessments)[-2]
    kinds = [found.kind for found in comparison.indicators]
    unchanged = kinds.count(ChangeKind.UNCHANGED)
    lines = [
        *total_change(page, comparison),
        *stage_change(page, comparison),
        *still_open(page, comparison),
        *cautions(page, comparison),
    ]
    return Changes(
        heading=compared(page.words, comparison.assessments),
        sentences=sentences(lines),
        criteria=tuple(_criteria(page, comparison.criteria)),
        groups=tuple(_groups(page, comparison)),
        unchanged=page.words("compare.unchanged", n=unchanged) if unchanged else None,
        points=_points(page, comparison),
        before=before if comparison.comparable else None,
    )


def _criteria(page: Page, criteria: Sequence[CriterionChange], within: str = "") -> Iterator[Said]:
    """Give the criteria at every depth that have a score, the inner ones with what they are in."""
    for found in criteria:
        title = f"{within}{found.criterion.title}"
        if any(score is not None for score in found.scores[-2:]):
            yield Said(title, sentence(score_change(page, found)))
        yield from _criteria(page, found.criteria, f"{title} › ")


def _groups(page: Page, comparison: Comparison) -> Iterator[Group]:
    for kind, look in LOOKS.items():
        items = [
            Said(found.indicator.title, sentence(level_change(page, found, look)))
            for found in comparison.indicators
            if found.kind is kind
        ]
        if kind is ChangeKind.INCOMPARABLE:
            items += [Said(name, page.words("compare.gone")) for name in comparison.gone]
        if items:
            yield Group(page.words(f"compare.{kind}"), tuple(items))


def _points(page: Page, comparison: Comparison) -> tuple[Point, ...]:
    if len(comparison.scores) < 3:
        return ()
    points = []
    for label, score in zip(
        labels(page.words, comparison.assessments), comparison.scores, strict=True
    ):
        if score is None:
            points.append(Point(label, page.words("changes.none", label=label), None))
        else:
            text = page.words("changes.point", label=label, score=page.total(score))
            points.append(Point(label, text, score / page.rubric.maximum))
    return tuple(points)
