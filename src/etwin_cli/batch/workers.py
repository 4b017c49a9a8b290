"""One function mapped over an executor: results in order, few in flight, nothing lost.

A worker that dies takes its executor with it. What was in flight is then tried again one by one
in a fresh one, and only what kills that too is given up.
"""

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import suppress
from itertools import chain
from threading import Thread, active_count
from typing import Final, Literal, NamedTuple, Self

from etwin_cli.batch.job import Done, Results, WorkersError, work
from etwin_cli.batch.jobs import Chunk, Job, Lost, Task
from etwin_cli.sentences import Sentence, system_sentence

IN_FLIGHT: Final = 8
"""Chunks that are handed over and not yet written."""

Start = Callable[[int | None], Executor]
"""Starts an executor of so many workers; None: of all of them."""


class Workers(NamedTuple):
    """Where the work is done."""

    start: Start
    losses: tuple[type[BaseException], ...] = (BrokenExecutor, MemoryError)
    """What a future raises whose worker died."""


def mapped(chunks: Iterable[Chunk], request: Task, workers: Workers) -> Results:
    """Every chunk and what became of it, in order, whichever is done first."""
    with _Crew(workers, request) as crew:
        flying: deque[tuple[Chunk, Future[Done]]] = deque()
        try:
            for chunk in chunks:
                flying.append((chunk, crew.submit(chunk)))
                if len(flying) >= IN_FLIGHT:
                    yield crew.settled(*flying.popleft())
            while flying:
                yield crew.settled(*flying.popleft())
        finally:
            for _, future in flying:
                future.cancel()


class _Crew:
    """An executor that is replaced when it breaks, and another for what may have broken it."""

    def __init__(self, workers: Workers, request: Task) -> None:
        self.workers = workers
        self.request = request
        self.many: Executor | None = None
        self.one: Executor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for executor in (self.many, self.one):
            if executor is not None:
                executor.shutdown(wait=False)

    def submit(self, chunk: Chunk) -> "Future[Done]":
        try:
            if self.many is not None:
                with suppress(BrokenExecutor):
                    return self.many.submit(work, chunk, self.request)
            self.many = self.workers.start(None)
            return self.many.submit(work, chunk, self.request)
        except OSError as error:  # the system has no room for another process
            problem = Sentence(
                "no worker can be started: {reason} (--workers 1 needs none)",
                reason=system_sentence(error),
            )
            raise WorkersError(problem) from None

    def settled(self, chunk: Chunk, future: "Future[Done]") -> tuple[Chunk, Done]:
        """What became of a chunk; of one whose worker died, job by job."""
        try:
            return chunk, future.result()
        except self.workers.losses:
            return chunk, merged([self._alone(job) for job in chunk])

    def _alone(self, job: Job) -> Done:
        if self.one is None:
            self.one = self.workers.start(1)
        try:
            return self.one.submit(work, (job,), self.request).result()
        except self.workers.losses:
            self.one.shutdown(wait=False)
            self.one = None
            return work((Lost(job.name, "worker"),), self.request)


def merged(parts: Sequence[Done]) -> Done:
    """What became of several chunks, as of one."""
    return Done(
        "".join(part.text for part in parts),
        list(chain.from_iterable(part.rows for part in parts)),
        "".join(part.problems for part in parts),
        sum(part.faulty for part in parts),
    )


# Where the work is done


def processes(number: int) -> Workers:
    """So many processes of this machine."""

    def start(wanted: int | None) -> Executor:
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        return ProcessPoolExecutor(wanted or number, get_context(_method()), _begin)

    return Workers(start)


def _method() -> Literal["fork", "spawn"]:
    """A fork has everything loaded, but is safe only while nothing else runs in this process."""
    alone = sys.platform == "linux" and active_count() == 1
    return "fork" if alone else "spawn"


def dask(address: str) -> Workers:
    """The workers of a Dask cluster. ImportError without `distributed`, OSError for no cluster."""
    from distributed import Client, KilledWorker

    client = Client(address)

    def start(_: int | None) -> Executor:
        executor: Executor = client.get_executor()
        return executor

    return Workers(start, (BrokenExecutor, MemoryError, KilledWorker))


def _begin() -> None:
    """A worker leaves Ctrl-C to whoever started it, and ends when that process does."""
    import signal
    from multiprocessing import parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)
