"""What has changed in a school?"""

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, assert_never

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.delivery import Target, deliver, targets
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.language import asked_for, chosen
from etwin_cli.commands.loading import Checked, check_file, scorable, usable_rubric, verdict
from etwin_cli.commands.output import print_errors, width_for
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import chosen_format, rubric_setting
from etwin_cli.formats.digest import digest
from etwin_cli.languages import Language, words
from etwin_cli.model.comparison import Assessment, Comparison
from etwin_cli.model.kept import KeptResult
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.files import UnreadableError, read_bytes
from etwin_cli.reading.results import MAX_RESULT, ResultError, read_result
from etwin_cli.scoring.compare import compare
from etwin_cli.scoring.kept import rescored
from etwin_cli.scoring.score import score

if TYPE_CHECKING:
    from etwin_cli.formats.text.layout import Line


class CompareFormat(StrEnum):
    """Of a comparison."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


class _File(NamedTuple):
    """One of the files: a result that was kept, or else answers."""

    name: str
    kept: KeptResult | None
    checked: Checked | None


def run_compare(request: Request, *, fail_on_regression: bool = False) -> None:
    """Compare files, the oldest first, write the reports, and leave with the code."""
    if len(request.files) < 2:
        refuse("etwin compare takes two files or more, the oldest first")
    form = chosen_format(request.report, configuration_for(request.files[-1]), CompareFormat)
    request = request._replace(machine=form is CompareFormat.JSON)
    wanted = targets(form, request)
    files = [_read(name, request) for name in request.files]
    checked = [each.checked for each in files if each.checked is not None]
    if len(scorable(checked, request)) < len(checked):
        code = verdict(checked)
        leave(ExitCode.OK if request.exit_zero and code is ExitCode.ANSWERS else code)
    language = _language(files[-1], request)
    rubric = _rubric(files, language, request)
    comparison = compare([_assessment(each, rubric) for each in files])
    reports = [(target, _report(target, comparison, language)) for target in wanted]
    deliver(reports, request.color, force=request.force)
    if fail_on_regression and comparison.regressed:
        _say_regressed(files[-1].name, language, request)
        leave(ExitCode.OK if request.exit_zero else ExitCode.ANSWERS)
    leave(ExitCode.OK)


def _read(name: str, request: Request) -> _File:
    try:
        data = b"" if name == "-" else read_bytes(name, MAX_RESULT)
        kept = read_result(data)
    except UnreadableError:  # told as it is told of any answers file
        kept = None
    except ResultError as error:
        refuse(f"{name}: not a result of etwin score --format json: {error}")
    return _File(name, kept, check_file(name, request) if kept is None else None)


def _language(last: _File, request: Request) -> Language:
    """That of the newest file."""
    if last.checked is not None:
        return last.checked.language
    if request.machine:
        return asked_for(request.lang) or "en"
    return chosen(request.lang, configuration_for(last.name).language)


def _rubric(files: Sequence[_File], language: Language, request: Request) -> Rubric:
    """The newest file's rubric; ends the command where another file is of another one."""
    last = files[-1]
    rubric = last.checked.rubric if last.checked is not None else None
    if rubric is None:
        name = _rubric_name(last, request)
        rubric = usable_rubric(name, request.lang if request.machine else language, request)
    for each in files:
        if each.kept is not None and each.kept.rubric_id != rubric.id:
            refuse(f"{each.name} is of the rubric {each.kept.rubric_id!r}, not of {rubric.id}")
        other = each.checked.rubric if each.checked is not None else None
        if other is not None and digest(other) != digest(rubric):
            refuse(f"{each.name} and {last.name} have different rubrics; name one with --rubric")
    return rubric


def _rubric_name(file: _File, request: Request) -> str:
    from etwin_cli.reading.shipped import DEFAULT_RUBRIC, shipped_rubrics

    asked = rubric_setting(request.rubric, configuration_for(file.name)).value
    if asked is not None:
        return asked
    named = file.kept.rubric_id if file.kept is not None else None
    return named if named in shipped_rubrics() else DEFAULT_RUBRIC


def _assessment(file: _File, rubric: Rubric) -> Assessment:
    """Score a file with the rubric at hand, so that all speak with the same words."""
    if file.kept is not None:
        same = file.kept.digest == digest(rubric)
        return rescored(file.kept, rubric, file.name, same_rubric=same)
    answers = file.checked.answers if file.checked is not None else None
    if answers is None:
        message = f"{file.name} was told to be fit for scoring"
        raise AssertionError(message)
    return Assessment(file.name, score(rubric, answers))


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
            from etwin_cli.formats.comparisons import compare_json

            return compare_json(comparison)
        case CompareFormat.MARKDOWN:
            from etwin_cli.formats.markdown import compare_markdown

            return compare_markdown(comparison, words(language))
        case _:
            assert_never(target.form)


def _say_regressed(name: str, language: Language, request: Request) -> None:
    from etwin_cli.formats.text.layout import Span, Style, said

    sentence = Span(words(language)("compare.regressed"), Style.BAD)
    origin = Span(" (--fail-on-regression)", Style.DIM)
    line = (Span(said(name), Style.STRONG), Span(": "), sentence, origin)
    print_errors([line], request.color)
