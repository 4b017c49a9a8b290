"""What has changed in a school?"""

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.earlier import (
    assessment_of,
    language_of,
    read_assessed,
    rubric_of,
)
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.loading import scorable, verdict
from etwin_cli.commands.output import print_errors, width_for
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import chosen_format
from etwin_cli.languages import Language, words
from etwin_cli.model.comparison import Comparison
from etwin_cli.scoring.compare import compare

if TYPE_CHECKING:
    from etwin_cli.formats.text.layout import Line


class CompareFormat(StrEnum):
    """Of a comparison."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def run_compare(request: Request, *, fail_on_regression: bool = False) -> None:
    """Compare files, the oldest first, write the reports, and leave with the code."""
    if len(request.files) < 2:
        refuse("etwin compare takes two files or more, the oldest first")
    form = chosen_format(
        request.report,
        configuration_for(request.files[-1], isolated=request.isolated),
        CompareFormat,
        request.output,
    )
    request = request._replace(machine=form is CompareFormat.JSON)
    wanted = targets(form, request)
    files = [read_assessed(name, request) for name in request.files]
    checked = [each.checked for each in files if each.checked is not None]
    if len(scorable(checked, request)) < len(checked):
        code = verdict(checked)
        leave(ExitCode.OK if request.exit_zero and code is ExitCode.ANSWERS else code)
    language = language_of(files[-1], request)
    rubric = rubric_of(files, language, request)
    comparison = compare([assessment_of(each, rubric) for each in files])
    reports = [(target, _report(target, comparison, language)) for target in wanted]
    deliver(reports, request.color, force=request.force)
    if fail_on_regression and comparison.regressed:
        _say_regressed(files[-1].name, comparison, language, request)
        leave(ExitCode.OK if request.exit_zero else ExitCode.ANSWERS)
    leave(ExitCode.OK)


def _report(
    target: Target[CompareFormat], comparison: Comparison, language: Language
) -> "str | Sequence[Line]":
    match target.form:
        case CompareFormat.TEXT:
            from etwin_cli.formats.text.compare import compare_lines
            from etwin_cli.formats.text.paint import carries_blocks

            stream = sys.stdout if target.file is None else None
            return compare_lines(
                comparison,
                words(language),
                width_for(stream, os.environ),
                unicode=stream is None or carries_blocks(stream),
            )
        case CompareFormat.JSON:
            from etwin_cli.formats.json.comparison import compare_json

            return compare_json(comparison)
        case CompareFormat.MARKDOWN:
            from etwin_cli.formats.markdown.reports import compare_markdown

            return compare_markdown(comparison, words(language))
        case _:
            assert_never(target.form)


def _say_regressed(name: str, comparison: Comparison, language: Language, request: Request) -> None:
    from etwin_cli.formats.text.layout import Span, Style

    said = words(language)
    text = said("compare.regressed")
    if comparison.backwards is not None:
        before, after = map(said.day, comparison.backwards)
        text = said("compare.not_in_order", before=before, after=after)
    origin = Span(" (--fail-on-regression)", Style.DIM)
    line = (Span(name, Style.STRONG), Span(": "), Span(text, Style.BAD), origin)
    print_errors([line], request.color)
