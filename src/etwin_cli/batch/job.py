"""What a worker does: a pure function of a job and the request, with nothing kept between jobs.

It runs in this process, in another one, or on another machine: everything it takes and gives can
be pickled, and the rubric is loaded once where it runs.
"""

import gc
import os
from collections.abc import Generator, Iterable, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from etwin_cli.batch.csv_rows import CsvRows
from etwin_cli.batch.jobs import Chunk, File, Held, Job, Lost, OutputFormat, Row, Task
from etwin_cli.batch.weighing import Weigher, standing_of
from etwin_cli.disk.reading import UnreadableError, read_bytes
from etwin_cli.formats.json.result import Explain
from etwin_cli.formats.json.writing import refused_json, result_json
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.answers import Answers
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.digest import digest
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.library import in_all_languages, load_rubric
from etwin_cli.reading.shipped import DEFAULT_RUBRIC
from etwin_cli.reading.tree import ANSWERS_LIMITS
from etwin_cli.scoring.compiling import plan_of
from etwin_cli.scoring.score import score
from etwin_cli.sentences import Sentence

if TYPE_CHECKING:
    from etwin_cli.batch.database_rows import DatabaseRows
    from etwin_cli.batch.plain_rows import QuickRows

_TRIES = 3


class OtherRubricError(Exception):
    """The rubric is not the one that the run began with."""


class WorkersError(Exception):
    """Workers that cannot be started."""


class Outcome(NamedTuple):
    """What became of one school."""

    text: str
    """What a text output gets: a line of CSV or of JSON."""
    rows: "DatabaseRows | None"
    """What a database gets."""
    problems: str
    """What is wrong, as a line of JSON; empty where nothing worse than a warning is."""


class Done(NamedTuple):
    """What became of a chunk."""

    text: str
    rows: "list[DatabaseRows]"
    problems: str
    faulty: int
    """How many have an error."""


Results = Generator[tuple[Chunk, Done], None, None]
"""Every chunk and what became of it, in order."""


def serially(chunks: Iterable[Chunk], request: Task) -> Results:
    """Every chunk and what became of it, in this process."""
    for chunk in chunks:
        yield chunk, work(chunk, request)


def work(jobs: Sequence[Job], request: Task) -> Done:
    """What becomes of a chunk of jobs, in their order. Raises OtherRubricError."""
    kit = _kit(request)
    outcomes = _outcomes(jobs, kit)
    problems = [each.problems for each in outcomes if each.problems]
    rows = [each.rows for each in outcomes if each.rows is not None]
    text = "".join([each.text for each in outcomes])
    return Done(text, rows, "".join(problems), len(problems))


def _outcomes(jobs: Sequence[Job], kit: "_Kit") -> list[Outcome]:
    """Trees of values are no cycles: looking for these takes a tenth of the time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        return [_outcome(job, kit) for job in jobs]
    finally:
        if collects:
            gc.enable()


def outcome(job: Job, request: Task) -> Outcome:
    """What becomes of one job. Raises OtherRubricError."""
    return _outcome(job, _kit(request))


def _outcome(job: Job, kit: "_Kit") -> Outcome:
    if kit.quick is not None and isinstance(job, Row):
        plain = kit.quick.read(job.cells)
        if plain is not None:
            school, standing = plain
            figures = kit.weigher.figures(standing)
            return Outcome(kit.csv.scored(job.name, school, figures), None, "")
    answers, diagnostics = _read(job, kit.request, kit.rubric)
    errors = [found for found in diagnostics if not found.code.is_warning]
    scored = None if errors else answers
    problems = refused_json(job.name, diagnostics, kit.explain) if scored is None else ""
    rows = None
    if kit.request.rows or kit.request.form is OutputFormat.SQLITE:
        from etwin_cli.batch.database_rows import rows_of  # only where a database is asked for

        rows = rows_of(job.name, kit.rubric, answers, diagnostics, kit.explain)
    if kit.request.form is OutputFormat.SQLITE:
        text = ""
    elif scored is not None:
        text = _scored(job.name, scored, kit)
    elif kit.request.form is OutputFormat.CSV:
        text = _refused_row(job.name, answers, errors, kit)
    else:
        text = problems
    return Outcome(text, rows, problems)


class _Kit(NamedTuple):
    """What all jobs of a request share."""

    request: Task
    rubric: Rubric
    weigher: Weigher
    csv: CsvRows
    quick: "QuickRows | None"
    """Where rows of figures are made of rows of cells."""
    explain: Explain


@lru_cache(maxsize=2)
def _kit(request: Task) -> _Kit:
    rubric = load_rubric(request.rubric, request.language)
    if digest(rubric) != request.digest:
        problem = Sentence(
            "the rubric {name!r} is another one here, or was changed meanwhile", name=request.rubric
        )
        raise OtherRubricError(problem)
    plan = plan_of(rubric)
    quick = None
    if request.form is OutputFormat.CSV and request.columns is not None and not request.rows:
        from etwin_cli.batch.plain_rows import QuickRows

        quick = QuickRows(request.columns, rubric, plan)
    named = None if request.rubric == DEFAULT_RUBRIC else request.rubric
    explain = Diagnoser(request.messages, named).sentences
    return _Kit(request, rubric, Weigher(plan), CsvRows(rubric, plan), quick, explain)


Read = tuple[Answers | None, tuple[Diagnostic, ...]]


def _read(job: Job, request: Task, rubric: Rubric) -> Read:
    """A school's answers and what is wrong with them, wherever they come from."""
    if isinstance(job, Row):
        from etwin_cli.reading.table import read_json_row, read_row  # only where there is a table

        spoken = partial(in_all_languages, request.rubric, rubric)
        if request.columns is not None:
            cells = job.cells
            return read_row(request.columns, job.number, cells, rubric, request.today, spoken)
        (line,) = job.cells
        return read_json_row(
            *(job.name, job.number, line, rubric, request.today, request.ignored), spoken=spoken
        )
    if isinstance(job, Lost):
        return None, (_unreadable(job.name, job.reason),)
    try:
        data = job.data if isinstance(job, Held) else stable_bytes(job, request.folder)
    except UnreadableError as error:
        return None, (_unreadable(job.name, error.reason),)
    return decode_answers(open_answers(data, job.name), rubric, request.today)


def _unreadable(name: str, reason: str) -> Diagnostic:
    return Diagnostic(Code.UNREADABLE_FILE, name, values={"reason": reason})


def stable_bytes(job: File, folder: str = "") -> bytes:
    """A file's bytes as they were at one moment. Raises UnreadableError, also of one that changes.

    A file that is being saved is half of the old and half of the new: it is read again.
    """
    path = os.path.join(folder, job.name)  # noqa: PTH118 (a quarter of a Path's time)
    named = os.path.join(folder, job.folder) if job.folder else None  # noqa: PTH118
    for _ in range(_TRIES):
        before = _moment(path)
        data = read_bytes(path, ANSWERS_LIMITS.size, named)
        if _moment(path) == before:
            return data
    raise UnreadableError(job.name, "changing")


def _moment(path: str) -> tuple[int, int, int] | None:
    """What is different once a file was written to or replaced; None: it is not there."""
    try:
        found = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _scored(name: str, answers: Answers, kit: _Kit) -> str:
    if kit.request.form is OutputFormat.JSONL:
        return result_json(score(kit.rubric, answers), name, indent=None)
    figures = kit.weigher.figures(standing_of(kit.weigher.plan, answers.answers))
    return kit.csv.scored(name, answers.school, figures)


def _refused_row(
    name: str, answers: Answers | None, errors: Sequence[Diagnostic], kit: _Kit
) -> str:
    first = errors[0]
    place = f" {first.span.line}:{first.span.column}" if first.span else ""
    message = f"{first.code.value}{place}: {kit.explain(first)[0]}"
    school = None if answers is None else answers.school
    return kit.csv.refused(name, school, len(errors), message)
