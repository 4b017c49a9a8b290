"""A whole run: jobs in, an output that is complete or can be taken up again."""

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain, islice
from typing import TYPE_CHECKING

from etwin_cli.batch.job import serially
from etwin_cli.batch.jobs import Chunk, Job, Task
from etwin_cli.batch.journal import Progress, ResumeError
from etwin_cli.batch.outputs import Sink
from etwin_cli.sentences import Sentence

if TYPE_CHECKING:
    from etwin_cli.batch.workers import Workers

_WORTH_A_POOL = 3
"""Chunks; fewer are done before a second process has begun."""


def run(
    jobs: Iterator[Job],
    at_once: int,
    request: Task,
    sink: Sink,
    workers: "Callable[[], Workers] | None",
    watch: Callable[[Progress], None],
    *,
    few_here: bool = True,
) -> Progress:
    """Do all jobs, `at_once` of them a chunk, and give what came of it.

    `workers` None: in this process; with `few_here` a few jobs always are. `watch` is told of
    every chunk.
    Raises WriteError, ResumeError for jobs that are not those of the run that is taken up,
    OtherRubricError. However it ends, the sink is left so that the run can be taken up again.
    """
    chunks = iter(lambda: tuple(islice(jobs, at_once)), ())
    progress = _passed(chunks, sink.progress)
    watch(progress)
    first = list(islice(chunks, _WORTH_A_POOL))
    every = chain(first, chunks)
    if workers is None or (few_here and len(first) < _WORTH_A_POOL):
        results = serially(every, request)
    else:
        # Imported here: it takes longer than a few files.
        from etwin_cli.batch.workers import mapped

        results = mapped(every, request, workers())
    with closing(results):
        for chunk, done in results:
            after = progress.after(job.name for job in chunk)
            sink.write(done, after._replace(faulty=progress.faulty + done.faulty))
            progress = sink.progress
            watch(progress)
    return progress


def _passed(chunks: Iterator[Chunk], goal: Progress) -> Progress:
    """Pass over what is done, as long as it is what was done."""
    passed = Progress()
    while passed.done < goal.done:
        chunk = next(chunks, ())
        passed = passed.after(job.name for job in chunk)
        if not chunk or passed.done > goal.done:
            break
    if (passed.done, passed.names) != (goal.done, goal.names):
        problem = Sentence(
            "the schools are not those of the unfinished run, or are in another order; "
            "--force begins again"
        )
        raise ResumeError(problem)
    return goal
