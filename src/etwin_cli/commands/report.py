"""The school's report, as a page or as Markdown."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final, assert_never

from etwin_cli.commands.earlier import (
    Assessed,
    assessment_of,
    read_assessed,
    rubric_of,
)
from etwin_cli.commands.exits import leave, refuse
from etwin_cli.commands.gap import band_of
from etwin_cli.commands.inputs import mention_passed
from etwin_cli.commands.loading import check_files, criterion_in_view, scorable, verdict
from etwin_cli.commands.output import write_line
from etwin_cli.commands.reporting import mention_warnings
from etwin_cli.commands.request import Request
from etwin_cli.commands.writing import refuse_existing, write_file
from etwin_cli.formats.report.making import report_of
from etwin_cli.formats.report.values import Report
from etwin_cli.languages import Language, words
from etwin_cli.model.comparison import Comparison
from etwin_cli.scoring.compare import compare
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score


class ReportFormat(StrEnum):
    """Of a report."""

    HTML = "html"
    MARKDOWN = "markdown"


_ENDINGS: Final = {
    ".html": ReportFormat.HTML,
    ".htm": ReportFormat.HTML,
    ".md": ReportFormat.MARKDOWN,
    ".markdown": ReportFormat.MARKDOWN,
}


def run_report(request: Request, previous: Sequence[str] = (), band: str | None = None) -> None:
    """Write the report of an answers file, and leave with its code."""
    file, form = _target(request)
    checked, passed = check_files(request)
    if len(checked) > 1:
        refuse("etwin report takes one file; earlier ones go after --previous")
    files = [
        *(read_assessed(name, request) for name in previous),
        *(Assessed(each.file, None, each) for each in checked),
    ]
    every = [each.checked for each in files if each.checked is not None]
    if len(scorable(every, request)) < len(every):
        leave(verdict(every))
    newest = every[-1]
    rubric, answers = newest.rubric, newest.answers
    if rubric is None or answers is None:
        message = f"{newest.file} was told to be fit for scoring"
        raise AssertionError(message)
    comparison = _comparison(files, newest.language, request) if previous else None
    analysis = gaps(score(rubric, answers), band_of(rubric, band))
    alone = criterion_in_view(rubric, request)
    if alone is not None:
        analysis = analysis.only(alone)
        comparison = comparison and comparison.only(alone)
    say = words(newest.language)
    write_file(file, _text(report_of(analysis, comparison, say), form), force=request.force)
    done = "report.done" if form is ReportFormat.HTML else "report.done_markdown"
    write_line(say(done, file=file))
    mention_warnings(newest, request)
    mention_passed(passed, newest.language)
    leave(verdict(every))


def _target(request: Request) -> tuple[str, ReportFormat]:
    """What to write, and as what: its ending says it."""
    file = request.output
    if file is None:
        refuse(
            "etwin report writes a file: name it with -o, such as -o report.html or -o report.md"
        )
    form = _ENDINGS.get(Path(file).suffix.lower())
    if form is None:
        refuse(
            "-o {file}: a report is a page (.html) or Markdown (.md): give it that ending",
            file=file,
        )
    refuse_existing(file, force=request.force, read=request.files)
    return file, form


def _comparison(files: Sequence[Assessed], language: Language, request: Request) -> Comparison:
    rubric = rubric_of(files, language, request)
    return compare([assessment_of(each, rubric) for each in files])


def _text(report: Report, form: ReportFormat) -> str:
    match form:
        case ReportFormat.HTML:
            from etwin_cli.formats.html.report import report_page

            return report_page(report)
        case ReportFormat.MARKDOWN:
            from etwin_cli.formats.markdown.report import report_markdown

            return report_markdown(report)
        case _:
            assert_never(form)
