"""Results and gaps as Markdown, for a step's summary or a comment (docs/machine-formats.md).

The text report with other marks: headings, lists and a table, no bars. Nothing that a school or a
rubric says becomes a link, an image, HTML, a mention or another line; texts of an answers file are
cut at 300 characters, since a summary over 1 MiB is not shown at all.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from etwin_cli.formats.printable import lines_of, said
from etwin_cli.formats.text.gap import next_steps
from etwin_cli.formats.text.heading import closing, heading
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, plain_text
from etwin_cli.formats.text.missing import next_stage
from etwin_cli.formats.text.page import Page, Signs
from etwin_cli.formats.text.standing import borderline, claimed, coverage, reasons, stage, total
from etwin_cli.formats.text.table import Rows
from etwin_cli.languages import Words
from etwin_cli.model.answers import Answers, NotApplicable, School, Unknown
from etwin_cli.model.gates import Gate
from etwin_cli.model.result import CriterionResult, GapAnalysis, IndicatorResult, Result
from etwin_cli.model.rubric import Rubric

if TYPE_CHECKING:
    from etwin_cli.formats.text.spreads import Row
    from etwin_cli.model.cohort import Summary
    from etwin_cli.model.comparison import Comparison
    from etwin_cli.model.path import Path

_MOST: Final = 300
"""Characters of a text."""
_WIDTH: Final = 10_000
"""No line is broken, and a hostile one not without end."""
SIGNS: Final = Signs(full="", part="", empty="", dot="·", arrow="→", none="–")
_STRONG: Final = (Style.STRONG, Style.HEADING)
_ITEM: Final = re.compile(r" *(?:- |[0-9]+\. )?")
_MARKS: Final = re.compile(r"[\\`*_\[\]~#$]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_OPENING: Final = re.compile(r"^([0-9]*)([-+=.)])")
"""What may make a list or a heading of a line that begins with it."""
_MENTION: Final = re.compile(r"@(?=\w)")


def score_markdown(result: Result, file: str, words: Words, gates: Iterable[Gate] = ()) -> str:
    """Give a result as `etwin score` says it; `file` is as the user named it.

    `gates` are what is asked of it.
    """
    short, page = _shortened(result), page_of(result.rubric, words, gates)
    above = [
        *_heading(page, short.answers, file),
        *total(page, short),
        *coverage(page, short),
        *stage(page, short),
    ]
    below = [
        *borderline(page, short),
        *claimed(page, short),
        *reasons(page, short),
        *next_stage(page, short),
        *closing(page, None),
    ]
    return _joined([*_blocks(above), "", *_table(page, short), *_blocks([BLANK, *below])])


def page_of(rubric: Rubric, words: Words, gates: Iterable[Gate] = ()) -> Page:
    """Give the page that Markdown is laid out on; `gates` are what is asked of the result."""
    return Page(rubric, words, _WIDTH, SIGNS, tuple(gates))


def cell(text: str) -> str:
    """Give a text of one line as a cell of a table, cut where it is long; a sign for none."""
    return escaped(_short(text)) if text else SIGNS.none


def gap_markdown(analysis: GapAnalysis, file: str, words: Words) -> str:
    """Give a gap analysis as `etwin gap` says it; `file` is as the user named it."""
    short = analysis._replace(
        result=_shortened(analysis.result),
        questions=tuple(
            gap._replace(result=_short_indicator(gap.result)) for gap in analysis.questions
        ),
    )
    page = page_of(analysis.result.rubric, words)
    lines = [
        *_heading(page, short.result.answers, file),
        *next_steps(page, short),
        *closing(page, None),
    ]
    return _joined(_blocks(lines))


def path_markdown(path: "Path", file: str, words: Words) -> str:
    """Give a path as `etwin gap --path` says it; `file` is as the user named it."""
    from etwin_cli.formats.text.path import way

    short = path._replace(result=_shortened(path.result))
    page = page_of(path.result.rubric, words)
    lines = [
        *_heading(page, short.result.answers, file),
        *total(page, short.result),
        *stage(page, short.result),
        *way(page, short),
        *closing(page, None),
    ]
    return _joined(_blocks(lines))


def compare_markdown(comparison: "Comparison", words: Words) -> str:
    """Give a comparison as `etwin compare` says it."""
    from etwin_cli.formats.text.compare import changes

    assessments = tuple(
        each._replace(file=_short(each.file), result=_shortened(each.result))
        for each in comparison.assessments
    )
    page = page_of(comparison.rubric, words)
    lines = [
        *heading(page, assessments[-1].result.answers),
        *changes(page, comparison._replace(assessments=assessments)),
        *closing(page, None),
    ]
    return _joined(_blocks(lines))


def summary_markdown(summary: "Summary", words: Words) -> str:
    """Give what can be told of a cohort as `etwin summary` says it."""
    from etwin_cli.formats.text import cohort, spreads
    from etwin_cli.formats.text.sheet import Sheet

    sheet = Sheet(_short_summary(summary), words, _WIDTH, SIGNS)
    schools, columns = words("summary.answered"), spreads.columns(sheet)
    stages = [[escaped(name), str(n)] for name, n in cohort.band_rows(sheet)]
    totals = [[escaped(name), str(n)] for name, n in cohort.total_rows(sheet)]
    parts = [_figures(row) for row in spreads.part_rows(sheet)]
    groups = [_figures(row) for row in spreads.group_rows(sheet)]
    return _joined(
        [
            *_blocks([*cohort.opening(sheet), BLANK]),
            *_grid([words("summary.bands"), schools], stages),
            *_blocks([*cohort.quartiles(sheet), BLANK]),
            *_grid([words("summary.total"), schools], totals),
            *_grid([words("table.items"), *columns], parts),
            *_blocks(
                [*(spreads.legend(sheet, strips=False) if parts else []), *cohort.lists(sheet)]
            ),
            *_blocks([BLANK, *spreads.groups_title(sheet), BLANK]),
            *_grid(["", *columns], groups),
            *_blocks([*spreads.groups_note(sheet), *cohort.copies(sheet)]),
            *_blocks([BLANK, *cohort.last_words(sheet)]),
        ]
    )


def _grid(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Give a table whose cells are Markdown, figures at the right; nothing without rows."""
    if rows:
        yield f"| {' | '.join(heads)} |"
        yield "| --- |" + " ---: |" * (len(heads) - 1)
        yield from (f"| {' | '.join(row)} |" for row in rows)
        yield ""


def _figures(row: "Row") -> list[str]:
    """Give a row of figures, that of a criterion in bold."""
    title = row.title._replace(text=_short(row.title.text))
    name = f" ({escaped(row.name)})" if row.name else ""
    figures = (str(row.schools), *(row.figures or [SIGNS.none] * 3))
    return [_span(title) + name, *(_span(Span(text, title.style)) for text in figures)]


def _heading(page: Page, answers: Answers, file: str) -> list[Line]:
    *lines, blank = heading(page, answers)
    return [*lines, *page.say([Span(_short(file), Style.DIM)]), blank]


def _table(page: Page, result: Result) -> Iterator[str]:
    """Give every criterion, in bold, and its indicators."""
    names = page.words("table.items"), page.words("table.level")
    yield f"| {names[0]} | {names[1]} | /{page.exact(page.rubric.maximum)} |"
    yield "| --- | --- | ---: |"
    for row in Rows(page).criteria(result.criteria, 0):
        level = "<br>".join(_span(span) for span in (row.level, row.note) if span)
        figure = _span(Span(row.figure, row.title.style))
        yield f"| {_span(row.title)} ({escaped(row.name)}) | {level} | {figure} |"


def _blocks(lines: Iterable[Line]) -> Iterator[str]:
    """Give lines of text as lines of Markdown, each of which ends where it ended."""
    is_first = True
    for line, after in pairwise([*lines, BLANK]):
        if line and line[0].style is Style.HEADING:
            yield ("## " if is_first else "### ") + escaped(plain_text(line))
        else:
            broken = line and after and not _mark(after).strip()
            yield _line(line) + ("\\" if broken else "")
        is_first = False


def _joined(lines: Iterable[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _line(line: Line) -> str:
    """Give a line, with the margin and the mark of a list that stand before it."""
    if not line:
        return ""
    mark, first = _mark(line), line[0]
    opening = first._replace(text=first.text[len(mark) :].lstrip())
    # behind a margin alone, the line begins with what stands there in another style
    begun = "".join(map(_span, (opening, *line[1:]))).lstrip()
    return mark + _OPENING.sub(r"\1\\\2", begun)


def _mark(line: Line) -> str:
    """Give what the page wrote before a line; it is never in a style."""
    found = _ITEM.fullmatch(line[0].text) if line[0].style is Style.PLAIN else None
    return found[0] if found else ""


def _span(span: Span) -> str:
    text = escaped(span.text)
    # a blank beside the marks would take their meaning from them
    return f"**{text.strip()}**" if text.strip() and span.style in _STRONG else text


def prose(text: str, before: str = "") -> str:
    """Give a text in the lines that it was written in; `before` is Markdown on the first one.

    The others stand a little in, which Markdown does not mind: none looks like a line of ours.
    """
    first, *others = lines_of(text) or [""]
    begun = before + escaped(first) if before else written(first)
    return "\\\n  ".join([begun, *map(written, others)])


def written(text: str) -> str:
    """Give a text that begins a line as Markdown that shows it and begins nothing."""
    return _OPENING.sub(r"\1\\\2", escaped(text).lstrip())


def escaped(text: str) -> str:
    """Give a text as Markdown on one line that shows it and does nothing else."""
    text = (
        said(text, keep=" \t\r\n").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    )
    text = _MARKS.sub(r"\\\g<0>", re.sub(r"\s", " ", text)).replace("|", "&#124;")
    # an escape would do for Markdown, but GitHub looks for mentions in what comes out of it
    return _MENTION.sub("@<!-- -->", text)


def _shortened(result: Result) -> Result:
    answers = result.answers
    shorter = answers._replace(
        school=School._make(text and _short(text) for text in answers.school),
        period=answers.period and _short(answers.period),
        date=answers.date and _short(answers.date),
        respondent_role=answers.respondent_role and _short(answers.respondent_role),
    )
    criteria = tuple(map(_short_criterion, result.criteria))
    return result._replace(answers=shorter, criteria=criteria)


def _short_summary(summary: "Summary") -> "Summary":
    texts = tuple(
        each._replace(copies=tuple(copy._replace(file=_short(copy.file)) for copy in each.copies))
        for each in summary.same_texts
    )
    return summary._replace(same_texts=texts)


def _short_criterion(found: CriterionResult) -> CriterionResult:
    return found._replace(
        criteria=tuple(map(_short_criterion, found.criteria)),
        indicators=tuple(map(_short_indicator, found.indicators)),
    )


def _short_indicator(found: IndicatorResult) -> IndicatorResult:
    state = found.answer.state
    if not isinstance(state, NotApplicable | Unknown) or state.reason is None:
        return found
    short = state._replace(reason=_short(state.reason))
    return found._replace(answer=found.answer._replace(state=short))


def _short(text: str) -> str:
    return text if len(text) <= _MOST else text[:_MOST] + "…"
