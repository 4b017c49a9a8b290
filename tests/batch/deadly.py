"""Work that kills the process that does it, where a job is called so."""

import os
import signal
from collections.abc import Sequence

from etwin_cli.batch.job import Done, work
from etwin_cli.batch.jobs import Job, Lost, Task


def deadly_work(jobs: Sequence[Job], request: Task) -> Done:
    """The real work, but for a job called `deadly`, which nobody survives."""
    for job in jobs:
        if "deadly" in job.name and not isinstance(job, Lost):
            os.kill(os.getpid(), signal.SIGKILL)
        if "greedy" in job.name and not isinstance(job, Lost):
            raise MemoryError
    return work(jobs, request)
