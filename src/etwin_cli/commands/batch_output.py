"""Where the rows of many schools go."""

from etwin_cli.batch import journal
from etwin_cli.batch.csv_rows import header
from etwin_cli.batch.jobs import OutputFormat, Task
from etwin_cli.batch.journal import ResumeError, identity_of
from etwin_cli.batch.outputs import Beside, Errors, Sink, TextSink
from etwin_cli.batch.partial import Place
from etwin_cli.commands.batch_options import BatchOptions
from etwin_cli.commands.exits import refuse
from etwin_cli.commands.writing import refuse_existing
from etwin_cli.disk.reading import is_named
from etwin_cli.model.rubric import Rubric
from etwin_cli.sentences import Sentence


def place_of(name: str) -> Place:
    """The place of a file that is named; ends the command for what cannot be gone on with."""
    place = refuse_existing(name, force=True)
    if place.is_stream:
        refuse(
            "{file} is a pipe or a device: a run that is interrupted goes on in its file, "
            "so name a plain one",
            file=name,
        )
    return Place(place.path)


def database_beside(output: Place) -> Place:
    """Where the database is that only the summary of a text output is made of: its partial."""
    return Place(output.final.with_name(output.final.name + ".summary"))


def sink_for(options: BatchOptions, request: Task, rubric: Rubric) -> Sink:
    """Where the rows go. Raises ResumeError, UnwritableError, WriteError."""
    place = place_of(options.output)
    errors = Errors(None if options.errors is None else place_of(options.errors).final)
    identity = identity_of(request, errors=options.errors is not None, rubric=rubric)
    resume = options.resume and is_named(place.partial)
    head = header(rubric) if request.form is OutputFormat.CSV else ""
    beside = database_beside(place)
    if request.form is not OutputFormat.SQLITE:
        _refuse_mixture(place, beside, request, resume=resume)
    if request.form is OutputFormat.SQLITE or request.rows:
        from etwin_cli.batch.database import DatabaseSink

        text = None if request.form is OutputFormat.SQLITE else Beside(place.final)
        kept = place if text is None else beside
        day = request.today
        return DatabaseSink(
            kept, errors, rubric, identity, day, resume=resume, text=text, header=head
        )
    return TextSink(place, errors, head, identity, request.today, resume=resume)


def _refuse_mixture(place: Place, beside: Place, request: Task, *, resume: bool) -> None:
    """A run goes on as it began, with what its summary is made of or without it."""
    if not resume:
        _discard_other(place, beside, request)
    elif is_named(beside.partial) is not request.rows:
        begun_without = Sentence(
            "the unfinished run was begun without --summary; --force begins again"
        )
        begun_with = Sentence("the unfinished run was begun with --summary; --force begins again")
        raise ResumeError(begun_without if request.rows else begun_with)


def _discard_other(place: Place, beside: Place, request: Task) -> None:
    """What a run of the other kind has left of the same output. Raises ResumeError."""
    if request.rows:
        journal.discard(place.journal)
    elif is_named(beside.partial):
        from etwin_cli.batch.unfinished import discard

        discard(beside.partial)
