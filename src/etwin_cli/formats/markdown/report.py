"""The school's report as Markdown: the page's content in the page's order, without its drawings.

As in every Markdown of ours, nothing that a school or a rubric says becomes a link, an image, HTML,
a mention or another line. Nothing is cut: it is a document to keep.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from etwin_cli.formats.markdown.reports import escaped, prose, written
from etwin_cli.formats.report.values import (
    Changes,
    CriterionRow,
    Group,
    IndicatorRow,
    Pieces,
    Plans,
    Report,
    Said,
    StandingPart,
    Step,
    Steps,
)
from etwin_cli.languages import Words
from etwin_cli.model.answers import Evidence
from etwin_cli.model.numbers import plain

_SIGNATURE: Final = ("name", "post", "place", "signature")
_LINE: Final = "\\_" * 24
"""To be written on."""


def report_markdown(report: Report) -> str:
    """Give the whole report; the same report, the same text."""
    words = report.words
    blocks = [
        *_heading(report),
        *_standing(report.standing, words),
        *_criteria(report),
        *_changes(report.changes, words),
        *_indicators(report),
        *_strengths(report),
        *_steps(report.steps, words),
        *_list(words("reasons.not_applicable"), report.not_applicable),
        *_list(words("reasons.unknown"), report.unknown),
        *_plans(report.plans, words),
        *_list(words("comments.heading"), report.comments),
        *_evidence(report.evidence, words),
        *_signature(report),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _heading(report: Report) -> Iterator[str]:
    heading = report.heading
    yield f"# {_inside(heading.school)}"
    yield f"**{report.words('report.title')}** · {_inside(heading.rubric)}"
    yield _items(_labelled(fact) for fact in heading.facts)
    yield written(heading.notice or "")


def _labelled(fact: Said) -> str:
    """Give a fact after its label, which ends with what stands between them."""
    return f"{escaped(fact.title)}{_inside(fact.text)}"


def _standing(standing: StandingPart, words: Words) -> Iterator[str]:
    first, *others = standing.total
    yield f"## {words('standing.heading')}"
    yield _strong(first)
    yield from map(written, others)
    yield _items(map(written, standing.sentences))
    if standing.stages:
        yield f"### {words('rubric.bands')}"
        yield _numbered(
            f"{_strong(stage.title)} ({escaped(stage.minimum)}): {escaped(stage.state)}"
            for stage in standing.stages
        )
    yield from _group(standing.missing)
    if standing.borderline:
        yield written(standing.borderline.title)
        yield _items(map(_said, standing.borderline.items))


def _criteria(report: Report) -> Iterator[str]:
    words = report.words
    out_of = f"/{words.number(plain(report.rubric.maximum))}"
    yield f"## {words('criteria.heading')}"
    yield _table(
        [words("column.criterion"), out_of],
        "-:",
        (
            (f"{row.number}. {_noted(row.title, row.note)}", _inside(row.figure))
            for row in report.criteria
        ),
    )


def _changes(changes: Changes | None, words: Words) -> Iterator[str]:
    if changes is None:
        return
    yield f"## {words('changes.heading')}"
    yield _strong(changes.heading)
    yield _items(map(written, changes.sentences))
    if changes.points:
        yield f"### {words('compare.years')}"
        yield _items(written(point.text) for point in changes.points)
    if changes.criteria:
        yield _table(
            [words("column.criterion"), words("column.change")],
            "-:",
            ((_inside(row.title), _inside(row.text)) for row in changes.criteria),
        )
    for group in changes.groups:
        yield from _group(group)
    yield written(changes.unchanged or "")


def _indicators(report: Report) -> Iterator[str]:
    yield f"## {report.words('indicators.heading')}"
    for row in report.criteria:
        yield f"### {row.number}. {_inside(row.title)}"
        yield prose(row.description or "")
        yield _indicator_table(report, row)


def _indicator_table(report: Report, criterion: CriterionRow) -> str:
    words = report.words
    names = [words(f"column.{name}") for name in ("indicator", "target")]
    rows = []
    for part in criterion.parts:
        if part.title:
            rows.append(_sum(part.title, part.note, part.figure))
        rows += map(_indicator, part.indicators)
    rows.append(_sum(criterion.title, criterion.note, criterion.figure))
    out_of = f"/{words.number(plain(report.rubric.maximum))}"
    return _table([names[0], words("table.level"), names[1], out_of], "--::", rows)


def _sum(title: str, note: str, figure: str) -> tuple[str, str, str, str]:
    """Give the row of a criterion."""
    name = "<br>".join(filter(None, (_strong(title), _inside(note))))
    return name, "", "", _strong(figure)


def _indicator(row: IndicatorRow) -> tuple[str, str, str, str]:
    return (
        _inside(row.title),
        _noted(row.level, row.note),
        _inside(row.target),
        _inside(row.figure),
    )


def _strengths(report: Report) -> Iterator[str]:
    words = report.words
    yield f"## {words('strengths.heading')}"
    yield words("strengths.intro" if report.strengths else "strengths.none")
    for group in report.strengths:
        yield from _group(group)


def _steps(steps: Steps, words: Words) -> Iterator[str]:
    yield f"## {words('gap.steps')}"
    yield written(steps.done or "")
    yield written(steps.in_view)
    yield from _group(steps.first)
    yield written(steps.why or "")
    for group in steps.groups:
        yield f"### {_inside(group.title)}"
        if group.first == 1:
            yield words("steps.intro")
        for number, step in enumerate(group.steps, start=group.first):
            yield _step(number, step, words)
    if steps.questions:
        yield f"### {words('gap.questions')}"
        yield _items(
            _lines(
                [
                    _strong(item.title),
                    prose(item.question or ""),
                    written(words("gap.unknown", reason=item.unknown)) if item.unknown else "",
                ]
            )
            for item in steps.questions
        )


def _step(number: int, step: Step, words: Words) -> str:
    examples = _items(map(written, step.examples))
    mark = f"{number}. "
    lines = [
        _strong(step.title),
        " · ".join(map(written, (step.criterion, step.gain, step.effort))),
        written(step.move),
        prose(step.descriptor or ""),
        words("gap.evidence") if examples else "",
    ]
    text = _lines(lines) + (f"\n\n{examples}" if examples else "")
    return mark + _moved(text, len(mark))


def _plans(plans: Sequence[Plans], words: Words) -> Iterator[str]:
    yield f"## {words('plans.heading')}"
    if not plans:
        yield words("plans.none")
    for group in plans:
        yield f"### {_inside(group.title)}"
        yield _items(
            f"{prose(plan.text)}{f' ({_inside(plan.title)})' if plan.title else ''}"
            for plan in group.plans
        )


def _evidence(evidence: Sequence[Pieces], words: Words) -> Iterator[str]:
    yield f"## {words('evidence.heading')}"
    if not evidence:
        yield words("evidence.none")
        return
    yield words("evidence.caption")
    yield _table(
        [words(f"column.{name}") for name in ("indicator", "evidence", "date")],
        "---",
        (
            (_inside(held.title), _piece(piece), _inside(words.day(piece.date or "")))
            for held in evidence
            for piece in held.pieces
        ),
    )


def _piece(piece: Evidence) -> str:
    parts = (piece.title, piece.file, piece.url)
    return "<br>".join(_inside(part) for part in parts if part)


def _signature(report: Report) -> Iterator[str]:
    words = report.words
    yield f"## {words('signature.heading')}"
    yield words("signature.intro")
    for name in _SIGNATURE:
        yield f"{words(f'signature.{name}')}: {_LINE}"
    yield written(report.heading.notice or "")
    yield written(report.made)


# what all of them are written with


def _inside(text: str) -> str:
    """Give a text within a line."""
    return escaped(text).strip()


def _strong(text: str) -> str:
    # blanks beside the marks, or marks around nothing, would be shown
    shown = _inside(text)
    return f"**{shown}**" if shown else ""


def _noted(text: str, note: str) -> str:
    return "<br>".join(_inside(part) for part in (text, note) if part)


def _said(item: Said) -> str:
    if not item.title:
        return prose(item.text)
    return prose(item.text, f"{_strong(item.title)}: ") if item.text else _strong(item.title)


def _group(group: Group | None) -> Iterator[str]:
    if group is not None:
        yield f"### {_inside(group.title)}"
        yield _items(map(_said, group.items))


def _list(title: str, items: Sequence[Said]) -> Iterator[str]:
    if items:
        yield f"## {title}"
        yield _items(map(_said, items))


def _items(texts: Iterable[str]) -> str:
    return "\n".join(f"- {_moved(text, 2)}" for text in texts)


def _numbered(texts: Iterable[str]) -> str:
    return "\n".join(f"{number}. {text}" for number, text in enumerate(texts, start=1))


def _lines(texts: Iterable[str]) -> str:
    """Give lines of one paragraph, each of which ends where it ended."""
    return "\\\n".join(text for text in texts if text)


def _moved(text: str, columns: int) -> str:
    """Give a text whose later lines belong to the same item of a list."""
    return text.replace("\n", "\n" + " " * columns)


def _table(names: Sequence[str], sides: str, rows: Iterable[Sequence[str]]) -> str:
    """Give a table; `sides` has a colon for each column of figures."""
    rules = ["---:" if side == ":" else "---" for side in sides]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (names, rules, *rows))
