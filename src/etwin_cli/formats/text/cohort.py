"""A cohort as a whole, as text: `etwin summary`. Indicators are held together, schools never."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from etwin_cli.formats.text.bars import bar
from etwin_cli.formats.text.display import display_width
from etwin_cli.formats.text.layout import (
    BLANK,
    Cell,
    Line,
    Span,
    Style,
    indented,
    side_by_side,
    wrap,
)
from etwin_cli.formats.text.sheet import Sheet
from etwin_cli.formats.text.spreads import groups, parts
from etwin_cli.languages import Words
from etwin_cli.model.cohort import Named, SameText, Summary

_LONGEST_BAR: Final = 30
_SHORTEST_BAR: Final = 5
_LONGEST_TEXT: Final = 160
"""Characters of a comment, so that it is known again."""
_MOST_COPIES: Final = 10
"""Files that are named for a text."""
_MOST_TEXTS: Final = 20

Counted = tuple[str, int]
"""A name, and how many schools it stands for."""
_GAP: Final = 2


def summary_lines(
    summary: Summary, words: Words, width: int, *, unicode: bool = True
) -> list[Line]:
    """Give what can be told of a cohort, no line wider than `width` columns (from 24 on).

    `unicode` says whether block characters may be drawn.
    """
    sheet = Sheet.of(summary, words, width, unicode=unicode)
    return [
        *opening(sheet),
        *bands(sheet),
        *total(sheet),
        *parts(sheet),
        *lists(sheet),
        *groups(sheet),
        *copies(sheet),
        *last_words(sheet),
    ]


def opening(sheet: Sheet) -> list[Line]:
    """Name the rubric, and count the schools."""
    words, found = sheet.words, sheet.summary
    version = found.run.rubric_version
    title = words("heading.rubric", title=found.run.rubric_title, version=version)
    counts = [words("summary.scored", n=found.scored)]
    if found.silent:
        counts.append(words("summary.silent", n=found.silent))
    if found.faulty:
        counts.append(words("summary.faulty", n=found.faulty))
    lines = [
        *sheet.say([Span(title, Style.HEADING)]),
        *sheet.say(
            words("summary.schools", n=found.run.schools, day=words.day(found.run.day.isoformat()))
        ),
        *sheet.say(f" {sheet.signs.dot} ".join(counts)),
    ]
    if found.total is None:
        lines += [BLANK, *sheet.say(words("summary.few", least=found.least))]
    return lines


def bands(sheet: Sheet) -> list[Line]:
    """Draw how many schools are in each stage."""
    named = band_rows(sheet)
    if not named:
        return []
    title = sheet.words("summary.bands")
    return [*sheet.section(title), *_bars(sheet, named, sheet.summary.scored)]


def band_rows(sheet: Sheet) -> list[Counted]:
    """Give how many schools are in each stage."""
    none = sheet.words("summary.band.none")
    held = sheet.summary.bands or ()
    return [(none if each.title is None else each.title, each.schools) for each in held]


def total(sheet: Sheet) -> list[Line]:
    """Give the quartiles of the total, and draw how many schools are in each part of the scale."""
    named = total_rows(sheet)
    if not named:
        return []
    return [*quartiles(sheet), *_bars(sheet, named, max(schools for _, schools in named))]


def quartiles(sheet: Sheet) -> list[Line]:
    """Give the quartiles of the total."""
    held = sheet.summary.total
    if held is None:
        return []
    first, median, third = map(sheet.total, held.quartiles)
    maximum = sheet.exact(sheet.summary.run.maximum)
    sentence = sheet.words(
        "summary.quartiles", first=first, median=median, third=third, maximum=maximum
    )
    return [*sheet.section(sheet.words("summary.total")), *sheet.say(sentence)]


def total_rows(sheet: Sheet) -> list[Counted]:
    """Give how many schools are in each part of the scale."""
    if sheet.summary.total is None:
        return []
    held, whole = sheet.summary.total.histogram, sheet.summary.run.maximum
    ends = [sheet.exact(whole * at / len(held)) for at in range(len(held) + 1)]
    none = sheet.signs.none
    return [(f"{ends[at]} {none} {ends[at + 1]}", schools) for at, schools in enumerate(held)]


def lists(sheet: Sheet) -> list[Line]:
    """Name the indicators that stand out, each list for a reason of its own."""
    found = sheet.summary
    lines: list[Line] = []
    for key, held in (("weakest", found.weakest), ("uneven", found.uneven)):
        notes = [
            sheet.words(f"summary.{key}.item", value=sheet.share(each.figure)) for each in held
        ]
        lines += _list(sheet, key, held, notes)
    for key, held in (
        ("open", found.most_open),
        ("unsupported", found.most_unsupported),
        ("not_applicable", found.most_not_applicable),
    ):
        notes = [sheet.words("summary.of", n=each.figure, schools=found.scored) for each in held]
        lines += _list(sheet, key, held, notes)
    return lines


def copies(sheet: Sheet) -> list[Line]:
    """List the texts that several schools have."""
    held = sheet.summary.same_texts
    if not held:
        return []
    lines = sheet.section(sheet.words("summary.same"))
    lines += sheet.say(sheet.words("summary.same.why"))
    lines += [line for each in held[:_MOST_TEXTS] for line in _same(sheet, each)]
    return [*lines, *_and_more(sheet, len(held) - _MOST_TEXTS)]


def _and_more(sheet: Sheet, left: int) -> list[Line]:
    return sheet.bullet([sheet.words("summary.same.more", n=left)]) if left > 0 else []


def last_words(sheet: Sheet) -> list[Line]:
    """Say what this is not."""
    return [BLANK, *sheet.say([Span(sheet.words("summary.closing"), Style.DIM)])]


def _bars(sheet: Sheet, named: Sequence[Counted], whole: int) -> list[Line]:
    """Draw how many schools each name stands for, of so many; no bars where there is no room."""
    left = min(max(display_width(name) for name, _ in named), sheet.width // 2)
    digits = len(str(max(schools for _, schools in named)))
    room = min(_LONGEST_BAR, sheet.width - left - digits - 3 * _GAP)
    lines: list[Line] = []
    for name, schools in named:
        cells = [
            Cell(wrap([name], left), left),
            Cell([(Span(str(schools)),)], digits, right=True),
        ]
        if room >= _SHORTEST_BAR:
            cells.append(Cell([bar(Fraction(schools, whole), room, sheet.signs)], room))
        lines += indented(side_by_side(cells), _GAP)
    return lines


def _list(sheet: Sheet, key: str, held: Sequence[Named], notes: Sequence[str]) -> list[Line]:
    if not held:
        return []
    lines = sheet.section(sheet.words(f"summary.{key}"))
    for (found, _), note in zip(held, notes, strict=True):
        name = Span(f"({found.id})", Style.DIM)
        lines += sheet.bullet([found.title, " ", name, f": {note}"])
    return lines


def _same(sheet: Sheet, found: SameText) -> list[Line]:
    short = found.text[:_LONGEST_TEXT].rstrip()
    more = "…" if len(found.text) > _LONGEST_TEXT else ""
    lines = [BLANK, *sheet.say(f"«{short}{more}»", 2)]
    for each in found.copies[:_MOST_COPIES]:
        names = ", ".join(each.indicators)
        lines += sheet.bullet([each.file, Span(f" ({names})", Style.DIM)])
    return [*lines, *_and_more(sheet, len(found.copies) - _MOST_COPIES)]
