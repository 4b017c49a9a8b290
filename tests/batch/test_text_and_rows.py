"""A text output with a database beside it, that its summary is made of: stopped and taken up."""

from pathlib import Path

import pytest

from etwin_cli.batch.csv_rows import header
from etwin_cli.batch.database import DatabaseSink
from etwin_cli.batch.inputs import find
from etwin_cli.batch.jobs import OutputFormat
from etwin_cli.batch.journal import Progress, ResumeError
from etwin_cli.batch.outputs import Beside, Errors, TextSink
from etwin_cli.batch.partial import Place
from etwin_cli.batch.running import run
from etwin_cli.cohort.opening import opened_cohort
from etwin_cli.cohort.summary import summarised
from etwin_cli.model.cohort import Summary

from .cohort import DAY, RUBRIC, fill, request

NUMBER = 50


class Stop(Exception):
    """Something happens."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fill(tmp_path / "in", NUMBER, bad=(3, 20, 44))


def sink(out: Path, form: OutputFormat = OutputFormat.CSV, *, resume: bool = False) -> DatabaseSink:
    errors = Errors(out.with_name("errors.jsonl"))
    beside = Place(out.with_name(out.name + ".summary"))
    head = header(RUBRIC) if form is OutputFormat.CSV else ""
    return DatabaseSink(
        beside, errors, RUBRIC, "", DAY, resume=resume, text=Beside(out), header=head
    )


def go(folder: Path, form: OutputFormat, into: DatabaseSink, stop_at: int = NUMBER + 1) -> None:
    def watch(progress: Progress) -> None:
        if progress.done >= stop_at:
            raise Stop

    try:
        asked = request(form)._replace(rows=True)
        run(find([str(folder)]), 2, asked, into, None, watch)
        into.finish(force=False)
    finally:
        into.close()


def told(out: Path) -> Summary:
    with opened_cohort(f"{out}.summary.partial") as cohort:
        return summarised(cohort, least=2)


@pytest.mark.parametrize("form", [OutputFormat.CSV, OutputFormat.JSONL])
def test_the_text_is_that_of_a_run_without(form: OutputFormat, folder: Path) -> None:
    plain, out = folder.parent / "plain", folder.parent / "out"
    head = header(RUBRIC) if form is OutputFormat.CSV else ""
    into = TextSink(Place(plain), Errors(None), head, "", DAY, resume=False)
    run(find([str(folder)]), 2, request(form), into, None, lambda _: None)
    into.finish(force=False)
    go(folder, form, sink(out, form))
    assert out.read_bytes() == plain.read_bytes()
    found = told(out)
    assert (found.run.schools, found.scored, found.faulty) == (50, 47, 3)


@pytest.mark.parametrize("stops", [(2,), (34,), (48,), (10, 36, 40), (36, 37, 49)])
def test_the_same_as_without_a_stop(stops: tuple[int, ...], folder: Path) -> None:
    whole, out = folder.parent / "whole.csv", folder.parent / "out" / "out.csv"
    go(folder, OutputFormat.CSV, sink(whole))
    errors = whole.with_name("errors.jsonl").read_bytes()
    out.parent.mkdir()
    for number, stop in enumerate(stops):
        with pytest.raises(Stop):
            go(folder, OutputFormat.CSV, sink(out, resume=number > 0), stop)
        assert not out.exists()
    go(folder, OutputFormat.CSV, sink(out, resume=True))
    assert out.read_bytes() == whole.read_bytes()
    assert out.with_name("errors.jsonl").read_bytes() == errors
    assert told(out) == told(whole)
    database = [Path(f"{each}.summary.partial").read_bytes() for each in (out, whole)]
    assert database[0] == database[1]


def test_a_text_that_lacks_what_the_database_has_is_not_gone_on_with(folder: Path) -> None:
    out = folder.parent / "out.csv"
    with pytest.raises(Stop):
        go(folder, OutputFormat.CSV, sink(out), 40)
    partial = out.with_name("out.csv.partial")
    partial.write_bytes(partial.read_bytes()[:100])
    with pytest.raises(ResumeError):
        sink(out, resume=True)
