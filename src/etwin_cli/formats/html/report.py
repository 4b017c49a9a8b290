"""The school's report as a page that stands alone (docs/report.md)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from markupsafe import Markup

from etwin_cli.formats.html.drawing import level_bar, line_of, share_width, total_bar
from etwin_cli.formats.html.radar import radar_of
from etwin_cli.formats.html.rendering import render_page
from etwin_cli.formats.report.values import Report
from etwin_cli.model.numbers import plain

_ADDRESS: Final = re.compile(r"https?://[^\s/?#]\S*", re.IGNORECASE)
LEGEND: Final = (
    ("full", "legend.counted"),
    ("claimed", "legend.claimed"),
    ("ahead", "legend.ahead"),
    ("open", "level.unanswered"),
    ("none", "level.not_applicable"),
    ("mark", "legend.target"),
)
"""How the parts of a level bar look, and the words for each."""


class Chapter(NamedTuple):
    """A part of the report, for its contents."""

    anchor: str
    title: str


def report_page(report: Report) -> str:
    """Give the page: the same report, the same bytes. Nothing in it asks for anything."""
    words = report.words
    maximum = words.number(plain(report.rubric.maximum))
    return render_page(
        "report.html",
        styles=("drawings.css", "report.css", "report-print.css"),
        language=words.language,
        title=f"{report.heading.school} · {words('report.title')}",
        report=report,
        theirs=_language(report.written_in),
        words=words,
        chapters=tuple(_chapters(report)),
        maximum=maximum,
        radar=radar_of(report.criteria, words("criteria.axes", maximum=maximum)),
        total=total_bar(report.standing),
        line=line_of(report.changes.points) if report.changes else None,
        legend=LEGEND,
        level_bar=level_bar,
        share_width=share_width,
        address=address,
    )


def address(url: str) -> str | None:
    """Give an address that may be a link: http or https, and nothing in it that is not seen."""
    return url if url.isprintable() and _ADDRESS.fullmatch(url) else None


def _language(code: str | None) -> Markup:
    """Give the attribute that says in which language a text of the school's is."""
    return Markup("") if code is None else Markup(' lang="{}"').format(code)


def _chapters(report: Report) -> Iterator[Chapter]:
    words = report.words
    yield Chapter("standing", words("standing.heading"))
    yield Chapter("criteria", words("criteria.heading"))
    if report.changes:
        yield Chapter("changes", words("changes.heading"))
    yield Chapter("indicators", words("indicators.heading"))
    yield Chapter("strengths", words("strengths.heading"))
    yield Chapter("steps", words("gap.steps"))
    if report.not_applicable:
        yield Chapter("not-applicable", words("reasons.not_applicable"))
    if report.unknown:
        yield Chapter("unknown", words("reasons.unknown"))
    yield Chapter("plans", words("plans.heading"))
    if report.comments:
        yield Chapter("comments", words("comments.heading"))
    yield Chapter("evidence", words("evidence.heading"))
    yield Chapter("signature", words("signature.heading"))
