"""Where many schools stand, as Markdown: a table of all the files, then each of them.

This is the summary of a run on GitHub, which shows none above 1 MiB: what finds no room is left
out, and a line tells how much.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from etwin_cli.formats.markdown.reports import cell, page_of, score_markdown
from etwin_cli.formats.text.gates import gate_sentence
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.tally import tally
from etwin_cli.languages import Words
from etwin_cli.model.gates import Verdict
from etwin_cli.model.result import Result

MOST: Final = 1_000_000
"""Bytes of the whole."""
_MOST_TABLE: Final = MOST // 2
_LEAST: Final = 500
"""Bytes of room that are not worth looking for a text for."""
_MOST_GATES: Final = 10
"""Told of one file."""
_RULE: Final = "| --- | --- | ---: | --- |"


class File(NamedTuple):
    """An answers file and what came of it."""

    name: str
    """As the user named it."""
    school: str | None
    errors: int
    result: Result | None
    """None: it is not fit for scoring."""
    verdicts: Sequence[Verdict]
    """What came of all that is asked of it."""
    words: Words

    @property
    def unmet(self) -> list[Verdict]:
        """What it does not meet."""
        return [each for each in self.verdicts if not each.met]


def files_markdown(files: Sequence[File]) -> str:
    """Give a table of all the files, and then what `score_markdown` gives of each.

    There is no table of a single file that could be scored and meets what is asked of it.
    """
    rows = _fitting(map(_row, files), _MOST_TABLE)
    scored = [(file, file.result) for file in files if file.result]
    room = MOST - sum(map(_size, rows))
    details = _fitting((_details(*each) for each in scored), room)
    if len(files) == len(details) == 1 and not files[0].unmet:
        return details[0]
    words = files[0].words
    names = [words(f"files.{name}") for name in ("file", "school", "total", "stage")]
    notes = [
        words(f"files.{name}", n=left_out)
        for name, left_out in (
            ("unlisted", len(files) - len(rows)),
            ("table_alone", len(scored) - len(details)),
        )
        if left_out
    ]
    counted = [_counted(files)] if len(files) > 1 else []
    table = "\n".join([f"| {' | '.join(names)} |", _RULE, *rows]) + "\n"
    return "\n".join([table, *(f"{line}\n" for line in (*counted, *notes)), *details])


def _fitting(texts: Iterable[str], room: int) -> list[str]:
    """Give the texts for which there is room, in bytes; no more are made once it is used up."""
    found = []
    for text in texts:
        if room < _LEAST:
            break
        size = _size(text)
        if size <= room:
            room -= size
            found.append(text)
    return found


def _size(text: str) -> int:
    return len(text.encode()) + 1


def _counted(files: Sequence[File]) -> str:
    faulty = sum(file.result is None for file in files)
    below = sum(bool(file.unmet) for file in files) if any(f.verdicts for f in files) else None
    return tally(len(files), faulty, below, files[0].words)


def _details(file: File, result: Result) -> str:
    gates = [each.gate for each in file.verdicts]
    return score_markdown(result, file.name, file.words, gates)


def _row(file: File) -> str:
    total, stage = _standing(file, file.result) if file.result else _faulty(file)
    return f"| {cell(file.name)} | {cell(file.school or '')} | {total} | {stage} |"


def _faulty(file: File) -> tuple[str, str]:
    return cell(""), f"**{file.words('validate.errors', n=file.errors)}**"


def _standing(file: File, result: Result) -> tuple[str, str]:
    """Give the total and the stage, with what is still open and what is asked for in vain."""
    page = page_of(result.rubric, file.words, [each.gate for each in file.verdicts])
    told = [cell(gate_sentence(page, result, each)) for each in file.unmet[:_MOST_GATES]]
    more = ["…"] if len(file.unmet) > _MOST_GATES else []
    lines = [cell(_stage(page, result)), *(f"**{sentence}**" for sentence in told), *more]
    return cell(_total(page, result)), "<br>".join(lines)


def _total(page: Page, result: Result) -> str:
    if result.score is None or result.range is None:
        return ""
    low, high = page.total(result.range.low), page.total(result.range.high)
    figure = f"{low}–{high}" if result.provisional and low != high else page.total(result.score)
    return f"{figure}/{page.exact(page.rubric.maximum)}"


def _stage(page: Page, result: Result) -> str:
    parts = []
    if page.rubric.bands and result.score is not None:
        parts.append(result.band.title if result.band else page.words("compare.no_stage"))
    if result.counts.unanswered:
        parts.append(page.words("coverage.open", n=result.counts.unanswered))
    return ", ".join(parts)
