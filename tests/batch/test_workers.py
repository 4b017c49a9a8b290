"""Whatever happens to workers, every job comes back once, and in order."""

import os
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from etwin_cli.batch import workers as executing
from etwin_cli.batch.job import Done, WorkersError, serially
from etwin_cli.batch.jobs import Chunk, File, OutputFormat
from etwin_cli.batch.workers import Workers, mapped, processes

from .cohort import fill, request
from .deadly import deadly_work


def chunks(names: list[str], size: int = 4) -> list[Chunk]:
    jobs = [File(name) for name in names]
    return [tuple(jobs[at : at + size]) for at in range(0, len(jobs), size)]


def lines(results: Iterator[tuple[Chunk, Done]]) -> list[str]:
    return [line for _, done in results for line in done.text.splitlines()]


@pytest.fixture
def names(tmp_path: Path) -> list[str]:
    return [str(path) for path in sorted(fill(tmp_path, 40, bad=(7, 33)).iterdir())]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_any_number_of_processes_gives_the_same(number: int, names: list[str]) -> None:
    expected = list(serially(chunks(names), request()))
    assert list(mapped(chunks(names), request(), processes(number))) == expected
    assert sum(done.faulty for _, done in expected) == 2


def test_few_are_in_flight(names: list[str]) -> None:
    asked = 0

    def asking() -> Iterator[Chunk]:
        nonlocal asked
        for chunk in chunks(names * 5):
            asked += 1
            yield chunk

    executor = ThreadPoolExecutor(1)
    results = mapped(asking(), request(), Workers(lambda _: executor))
    next(results)
    assert asked == executing.IN_FLIGHT
    results.close()


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_only_what_kills_its_worker_twice_is_lost(
    names: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    expected = lines(serially(chunks(names), request()))
    for number in (5, 21):
        names.insert(number, str(tmp_path / f"deadly-{number}.yaml"))
    monkeypatch.setattr(executing, "work", deadly_work)
    found = lines(mapped(chunks(names), request(), processes(2)))
    assert [line for line in found if "deadly" not in line] == expected
    lost = [line for line in found if "deadly" in line]
    assert len(lost) == 2
    assert found.index(lost[0]) == 5
    assert all("ET001: the process that was reading this ended" in line for line in lost)


def test_a_job_that_takes_all_memory_is_lost_alone(
    names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    names.insert(3, "greedy.yaml")
    monkeypatch.setattr(executing, "work", deadly_work)

    def start(number: int | None) -> Executor:
        return ThreadPoolExecutor(number or 2)

    found = lines(mapped(chunks(names), request(), Workers(start)))
    assert len(found) == 41
    assert [line for line in found if "ET001" in line] == [found[3]]


def test_a_bug_is_not_a_lost_worker(names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(executing, "work", bug)
    with pytest.raises(ZeroDivisionError):
        list(mapped(chunks(names), request(), Workers(lambda _: ThreadPoolExecutor(1))))


def test_no_room_for_a_worker(names: list[str]) -> None:
    def start(_: int | None) -> Executor:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with pytest.raises(WorkersError, match="temporarily unavailable"):
        list(mapped(chunks(names), request(), Workers(start)))


@pytest.mark.parametrize("form", OutputFormat)
def test_chunks_do_not_matter(form: OutputFormat, names: list[str]) -> None:
    whole = executing.merged([done for _, done in serially(chunks(names, 40), request(form))])
    parts = executing.merged([done for _, done in serially(chunks(names, 3), request(form))])
    assert whole == parts
