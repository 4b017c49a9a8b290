"""Where a school stands, as text: `etwin score`."""

from collections.abc import Iterable, Sequence

from etwin_cli.formats.text.heading import closing, heading
from etwin_cli.formats.text.layout import BLANK, Line
from etwin_cli.formats.text.missing import next_stage
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.standing import borderline, claimed, coverage, reasons, stage, total
from etwin_cli.formats.text.table import table
from etwin_cli.languages import Words
from etwin_cli.model.gates import Gate
from etwin_cli.model.result import Result


def score_lines(
    result: Result,
    words: Words,
    width: int,
    *,
    unicode: bool = True,
    hint: str | None = None,
    among: Sequence[Line] = (),
    gates: Iterable[Gate] = (),
) -> list[Line]:
    """Give a whole result, no line wider than `width` columns (from 24 on).

    `unicode` says whether bars may be drawn with block characters; `hint` is the next useful
    command, for a terminal; `among` is what is said of its place among other schools;
    `gates` are what is asked of it.
    """
    page = Page.of(result.rubric, words, width, unicode=unicode, gates=gates)
    return [
        *heading(page, result.answers),
        *table(page, result),
        BLANK,
        *total(page, result),
        *coverage(page, result),
        *stage(page, result),
        *borderline(page, result),
        *claimed(page, result),
        *reasons(page, result),
        *next_stage(page, result),
        *among,
        *closing(page, hint),
    ]
