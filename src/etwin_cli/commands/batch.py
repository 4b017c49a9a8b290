"""Many schools in one go."""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from etwin_cli.batch import inputs as finding
from etwin_cli.batch.job import OtherRubricError, WorkersError
from etwin_cli.batch.jobs import FILES_AT_ONCE, ROWS_AT_ONCE, Job, OutputFormat, Task
from etwin_cli.batch.journal import Progress, ResumeError
from etwin_cli.batch.partial import WriteError
from etwin_cli.batch.running import run
from etwin_cli.commands.batch_options import BatchOptions
from etwin_cli.commands.batch_output import database_beside, place_of, sink_for
from etwin_cli.commands.batch_summary import (
    BatchSummary,
    summary_asked_for,
)
from etwin_cli.commands.configuration import Configuration, configuration_for
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.inputs import beside, mention_passed, told_of
from etwin_cli.commands.language import asked_for, chosen, why
from etwin_cli.commands.loading import usable_rubric
from etwin_cli.commands.output import write_error
from etwin_cli.commands.progress import Meter, watched
from etwin_cli.commands.request import Request
from etwin_cli.commands.settings import rubric_setting
from etwin_cli.commands.writing import refuse_existing, tell_losses
from etwin_cli.disk.destination import UnwritableError
from etwin_cli.disk.reading import (
    UnreadableError,
    exists,
    is_file,
    is_folder,
    is_named,
    leads_out,
    reason_of,
)
from etwin_cli.disk.walking import PassedOver
from etwin_cli.languages import words
from etwin_cli.model.digest import digest
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.columns import TableError
from etwin_cli.reading.recognising import Kind
from etwin_cli.reading.shipped import DEFAULT_RUBRIC, shipped_rubrics
from etwin_cli.sentences import Sentence

if TYPE_CHECKING:
    from etwin_cli.batch.workers import Workers

_WORKBOOKS: Final = (".xlsx", ".xls", ".ods")
_TABLES: Final = (".csv", ".tsv", ".jsonl")


def run_batch(options: BatchOptions) -> None:
    """Score every school, write the output, and leave with the code of the whole."""
    form = _form(options)
    configured = _configuration(options)
    summary = summary_asked_for(options, configured)
    name = rubric_setting(options.rubric, configured).value or DEFAULT_RUBRIC
    rubric = usable_rubric(name, asked_for(options.lang), Request(lang=options.lang))
    try:
        request = _request(options, form, name, rubric)
        progress = _run(options, request, rubric, configured)
    except (TableError, ResumeError, OtherRubricError, WorkersError, UnwritableError) as error:
        refuse(error.args[0])
    except UnreadableError as error:
        refuse("{file} cannot be read: {reason}", file=error.path, reason=why(error))
    except WriteError as error:
        refuse("{problem}; --resume goes on with what is there", problem=error.args[0])
    except FileExistsError:
        refuse(
            "{file} was made by someone else meanwhile; --resume --force replaces it",
            file=options.output,
        )
    if summary is not None:
        _summarise(summary, options, form)
    at_fault = progress.faulty and not options.exit_zero
    leave(ExitCode.ANSWERS if at_fault else ExitCode.OK)


def _summarise(summary: BatchSummary, options: BatchOptions, form: OutputFormat) -> None:
    place = place_of(options.output)
    if form is OutputFormat.SQLITE:
        summary.write(place.final, force=options.force)
        return
    beside = database_beside(place).partial
    try:
        summary.write(beside, force=options.force)
    finally:
        beside.unlink(missing_ok=True)


def _run(
    options: BatchOptions, request: Task, rubric: Rubric, configured: Configuration
) -> Progress:
    passed = PassedOver()
    jobs = _some(_jobs(options, passed), options, passed)
    language = chosen(options.lang, configured.language)
    meter = Meter(words(language), sys.stderr, _total(options))
    workers = _workers(options)
    sink = sink_for(options, request, rubric)
    begun = sink.progress.done
    if begun:
        write_error(meter.said("batch.resumed", n=begun))
    at_once = FILES_AT_ONCE if options.table is None else ROWS_AT_ONCE
    try:
        progress = run(
            jobs,
            at_once,
            request._replace(today=sink.day),
            sink,
            workers,
            lambda progress: meter(progress.done, progress.faulty),
            few_here=options.dask is None,
        )
        losses = sink.finish(force=options.force)
    except KeyboardInterrupt:
        sink.close()
        _tell(meter, "batch.interrupted", sink.progress, str(place_of(options.output).partial))
        raise
    finally:
        meter.clear()
        sink.close()
    pace = f" {meter.pace(progress.done)}" if watched(sys.stderr) else ""
    _tell(meter, "batch.summary", progress, options.output, pace)
    mention_passed(passed, language)
    tell_losses(losses, meter.said.language)
    return progress


def _tell(meter: Meter, key: str, progress: Progress, file: str, more: str = "") -> None:
    meter.clear()
    text = meter.said(key, n=progress.done, file=file, faulty=progress.faulty)
    write_error(f"{text}{more}")


# What is asked for


def _form(options: BatchOptions) -> OutputFormat:
    """The output's form; ends the command for what cannot be asked."""
    inputs = [options.files, options.from_list, options.table]
    if sum(map(bool, inputs)) != 1:
        refuse("give paths, or --from a list, or a --table: one of the three")
    if options.table:
        _check_table(options.table, options.rubric)
    if options.from_list and is_file(options.from_list):
        problem = Sentence("is no list of paths")
        _refuse_other("--from", options.from_list, problem, None, options.rubric)
    if len(options.files) == 1 and not finding.is_archive(options.files[0]):
        problem = Sentence("has no answers")
        _refuse_other("batch", options.files[0], problem, Kind.ANSWERS, options.rubric)
    for path in options.files:
        if reason := finding.stands_for_nothing(path):
            refuse(reason)
    ending = options.output.lower().rpartition(".")[2]
    if ending not in list(OutputFormat) or ending == options.output.lower():
        refuse("-o/--output is to end in .csv, .jsonl or .sqlite")
    _check_places(options)
    return OutputFormat(ending)


def _check_table(table: str, rubric: str | None) -> None:
    if table.lower().endswith(_WORKBOOKS):
        refuse(
            "--table: {file} is a workbook: save its sheet as .csv (UTF-8); a form that was filled "
            "in is read with etwin import",
            file=table,
        )
    if not table.lower().endswith(_TABLES):
        told = told_of(table, Kind.TABLE, rubric)
        refuse("--table: {file} does not end in .csv, .tsv or .jsonl{told}", file=table, told=told)
    if _is_special(table):
        refuse("--table: {file} is no plain file; a table is read more than once", file=table)
    _refuse_other("--table", table, Sentence("is no table"), Kind.TABLE, rubric)


def _refuse_other(
    option: str, name: str, problem: Sentence, wanted: Kind | None, rubric: str | None
) -> None:
    """End the command for a file that another command takes."""
    if told := told_of(name, wanted, rubric):
        refuse(
            "{option}: {file} {problem}{told}", option=option, file=name, problem=problem, told=told
        )


def _is_special(path: str) -> bool:
    """A pipe or a device: not what is missing, or a folder, of which is said elsewhere."""
    return exists(path) and not is_file(path) and not is_folder(path)


def _check_places(options: BatchOptions) -> None:
    names = [name for name in (options.output, options.errors) if name]
    places = [place_of(name) for name in names]
    left = [path for place in places for path in (place.partial, place.journal)]
    left.append(database_beside(places[0]).partial)
    finals = {place.final for place in places}
    if len(finals) < len(places) or finals.intersection(left):
        refuse("OUT and --errors cannot be the same file")
    read = [name for name in (options.table, options.from_list, *options.files) if name]
    found = [refuse_existing(name, force=options.force, read=read) for name in names]
    if len({place.key for place in found}) < len(names):
        refuse("OUT and --errors cannot be the same file")
    for path in left:
        if is_named(path) and not (options.resume or options.force):
            refuse(
                "{file} is there from an unfinished run; "
                "--resume goes on with it, --force begins again",
                file=path,
            )


def _configuration(options: BatchOptions) -> Configuration:
    """That of the first path; of a list, of the folder that we are in."""
    first = Path(next(iter(options.files), options.table or "."))
    return configuration_for(
        str(first / "x" if is_folder(first) else first), isolated=options.isolated
    )


def _request(options: BatchOptions, form: OutputFormat, name: str, rubric: Rubric) -> Task:
    columns = None
    if options.table is not None:
        from etwin_cli.batch.tables import columns_of

        columns = columns_of(options.table, rubric, options.ignore)
    elsewhere = options.dask is not None and name not in shipped_rubrics()
    return Task(
        rubric=str(Path(name).resolve()) if elsewhere else name,
        digest=digest(rubric),
        language=asked_for(options.lang),
        messages=asked_for(options.lang) or "en",
        form=form,
        today=date.today(),  # noqa: DTZ011 (a day in the school's own place)
        columns=columns,
        ignored=options.ignore,
        folder="" if options.dask is None else str(Path.cwd()),
        rows=options.summarises,
    )


def _workers(options: BatchOptions) -> "Callable[[], Workers] | None":
    """What starts the workers; None: this process is all there is."""
    if options.dask is None:
        number = options.workers or cores()
        return (lambda: _processes(number)) if number > 1 else None
    from etwin_cli.batch.workers import dask

    try:
        cluster = dask(options.dask)
    except ImportError:
        from etwin_cli.commands.workbooks import installation_of

        command = installation_of("dask", "distributed")
        refuse("--dask needs more than is installed: {command}", command=command)
    except (OSError, ValueError) as error:
        refuse("--dask: {address} cannot be reached: {error}", address=options.dask, error=error)
    return lambda: cluster


def _processes(number: int) -> "Workers":
    from etwin_cli.batch.workers import processes

    return processes(number)


def cores() -> int:
    """How many cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Linux
        return os.cpu_count() or 1


# Input and output


def _jobs(options: BatchOptions, passed: PassedOver) -> Iterator[Job]:
    if options.table is not None:
        from etwin_cli.batch.tables import rows

        return rows(options.table)
    if options.from_list is None:
        return finding.find(options.files, passed, alone=len(options.files) == 1)
    return finding.find(_listed(options.from_list), passed)


def _listed(name: str) -> Iterator[str]:
    if name == "-":
        if sys.stdin is None:
            raise UnreadableError(name, "missing")
        yield from finding.listed(sys.stdin.buffer)
        return
    if leads_out(name):
        raise UnreadableError(name, "outside")
    try:
        with open(name, "rb") as file:  # noqa: PTH123 (named, and so read even where it is a pipe)
            yield from finding.listed(file)
    except (OSError, ValueError) as error:
        raise UnreadableError(name, reason_of(name, error)) from None


def _some(jobs: Iterator[Job], options: BatchOptions, passed: PassedOver) -> Iterator[Job]:
    """The jobs; ends the command where there are none, before anything is written."""
    first = next(jobs, None)
    if first is None:
        what = options.table or options.from_list or " ".join(options.files)
        refuse("there is no school in {what}{beside}", what=what, beside=beside(passed))
    return chain([first], jobs)


def _total(options: BatchOptions) -> int | None:
    """How many there are, where somebody watches and they can be counted twice."""
    if options.from_list is not None or not watched(sys.stderr):
        return None
    return sum(1 for _ in _jobs(options, PassedOver()))
