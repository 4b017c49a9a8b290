"""Earlier assessments of a school: answers files, or results that were kept."""

from collections.abc import Sequence
from typing import NamedTuple

from etwin_cli.commands.configuration import configuration_for
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.inputs import told_of
from etwin_cli.commands.language import asked_for, chosen
from etwin_cli.commands.loading import Checked, check_file, usable_rubric
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import rubric_setting
from etwin_cli.disk.reading import UnreadableError, read_bytes
from etwin_cli.languages import Language
from etwin_cli.model.comparison import Assessment
from etwin_cli.model.digest import digest
from etwin_cli.model.kept import KeptResult
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.results import MAX_RESULT, ResultError, read_result
from etwin_cli.scoring.kept import rescored
from etwin_cli.scoring.score import score


class Assessed(NamedTuple):
    """One of the files: a result that was kept, or else answers."""

    name: str
    kept: KeptResult | None
    checked: Checked | None


def read_assessed(name: str, request: Request) -> Assessed:
    """Read a file that holds either. Ends the command for a result that cannot be used."""
    try:
        data = b"" if name == "-" else read_bytes(name, MAX_RESULT)
        kept = read_result(data)
    except UnreadableError:  # told as it is told of any answers file
        kept = None
    except ResultError as error:
        from etwin_cli.reading.recognising import Kind

        told = told_of(name, Kind.RESULT, request.rubric)
        refuse(
            "{file}: not a result of etwin score --format json: {problem}{told}",
            file=name,
            problem=error.args[0],
            told=told,
        )
    return Assessed(name, kept, check_file(name, request) if kept is None else None)


def language_of(last: Assessed, request: Request) -> Language:
    """The language of the newest file."""
    if last.checked is not None:
        return last.checked.language
    if request.machine:
        return asked_for(request.lang) or "en"
    return chosen(request.lang, configuration_for(last.name, isolated=request.isolated).language)


def rubric_of(files: Sequence[Assessed], language: Language, request: Request) -> Rubric:
    """The newest file's rubric; ends the command where another file is of another one."""
    last = files[-1]
    rubric = last.checked.rubric if last.checked is not None else None
    if rubric is None:
        name = _rubric_name(last, request)
        rubric = usable_rubric(name, request.lang if request.machine else language, request)
    for each in files:
        if each.kept is not None and each.kept.rubric_id != rubric.id:
            refuse(
                "{file} is of the rubric {other!r}, not of {rubric}",
                file=each.name,
                other=each.kept.rubric_id,
                rubric=rubric.id,
            )
        other = each.checked.rubric if each.checked is not None else None
        if other is not None and digest(other) != digest(rubric):
            refuse(
                "{file} and {other} have different rubrics; name one with --rubric",
                file=each.name,
                other=last.name,
            )
    return rubric


def _rubric_name(file: Assessed, request: Request) -> str:
    from etwin_cli.reading.shipped import DEFAULT_RUBRIC, shipped_rubrics

    asked = rubric_setting(
        request.rubric, configuration_for(file.name, isolated=request.isolated)
    ).value
    if asked is not None:
        return asked
    named = file.kept.rubric_id if file.kept is not None else None
    return named if named in shipped_rubrics() else DEFAULT_RUBRIC


def assessment_of(file: Assessed, rubric: Rubric) -> Assessment:
    """Score a file with the rubric at hand, so that all speak with the same words."""
    if file.kept is not None:
        same = file.kept.digest == digest(rubric)
        return rescored(file.kept, rubric, file.name, same_rubric=same)
    answers = file.checked.answers if file.checked is not None else None
    if answers is None:
        message = f"{file.name} was told to be fit for scoring"
        raise AssertionError(message)
    return Assessment(file.name, score(rubric, answers))
