"""The same batch on a real cluster of two worker processes; only where `distributed` is installed."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from etwin_cli.batch import workers as executing
from etwin_cli.batch.job import serially
from etwin_cli.batch.jobs import File
from etwin_cli.batch.workers import dask, mapped
from tests.commands.running import etwin
from tests.commands.test_batch import LAST, OWN, has_begun, listed, small, until, waiting

from .cohort import fill, request
from .deadly import deadly_work

distributed: Final = pytest.importorskip(
    "distributed", reason="a batch on a cluster (needs the group peers: Dask)"
)
# What the cluster says of workers that are killed is its own affair.
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def cluster() -> Iterator[Any]:
    import dask as library

    with (
        library.config.set({"distributed.scheduler.allowed-failures": 1}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
    ):
        yield cluster


def kill_one(cluster: Any) -> None:
    """End a worker process; its nanny starts another."""
    nanny = next(iter(cluster.workers.values()))
    os.kill(nanny.process.process.pid, signal.SIGKILL)


def test_a_cluster_whose_worker_is_killed_gives_the_same_bytes(
    cluster: Any, tmp_path: Path
) -> None:
    small(tmp_path, 3000, bad=(0, 1500))
    schools = listed(tmp_path)
    address = cluster.scheduler_address
    with waiting("-o", "out.csv", "--dask", address, place=tmp_path, schools=schools) as run:
        until(has_begun(tmp_path / "out.csv.partial"), run)
        kill_one(cluster)
        run.communicate(schools[-LAST:].encode(), timeout=300)
    assert run.returncode == 1
    whole = etwin("batch", *OWN, "-o", "whole.csv", "--workers", "1", cwd=tmp_path)
    assert whole.code == 1
    assert (tmp_path / "out.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_only_what_kills_its_workers_is_lost(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [str(path) for path in sorted(fill(tmp_path, 20).iterdir())]
    files = [File(name) for name in names]
    (expected,) = [done.text for _, done in serially([tuple(files)], request())]
    files.insert(5, File(str(tmp_path / "deadly.yaml")))
    monkeypatch.setattr(executing, "work", deadly_work)
    chunks = [tuple(files[at : at + 7]) for at in range(0, 21, 7)]
    text = "".join(
        done.text for _, done in mapped(chunks, request(), dask(cluster.scheduler_address))
    )
    lines = text.splitlines(keepends=True)
    assert "ET001: the process that was reading this ended" in lines.pop(5)
    assert "".join(lines) == expected


def test_no_cluster(tmp_path: Path) -> None:
    fill(tmp_path / "in", 1)
    env = {"DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "1s"}
    command = ("batch", "in", "-o", "out.csv", "--dask", "tcp://127.0.0.1:9")
    ran = etwin(*command, cwd=tmp_path, env=env)
    assert ran.code == 2
    assert "cannot be reached" in ran.err
    assert not (tmp_path / "out.csv.partial").exists()
