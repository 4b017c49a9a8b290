"""Many schools through real processes: outputs, codes, what is refused, what survives."""

import csv
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.batch.cohort import BAD, fill, good
from tests.commands.running import environment, etwin

HEADER: Final = "school.name,school.country,all-abilities,all-abilities.evidence"
ENDINGS: Final = ("csv", "jsonl", "sqlite")
OWN: Final = ("in", "--rubric", "own.yaml")
LISTED: Final = ("--from", "-", "--rubric", "own.yaml")
LAST: Final = len("in/00000.yaml\n") * 100
"""How much of the names a waiting run is not told."""
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals and limits")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where a command runs."""
    return tmp_path


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def names(place: Path) -> set[str]:
    return {path.name for path in place.iterdir()}


def started(*arguments: str, place: Path, stdin: int | None = None) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "etwin_cli", "batch", *arguments],
        cwd=place,
        env=environment(),
        stdin=stdin,
        stderr=subprocess.PIPE,
    )


def listed(place: Path) -> str:
    """The schools of `small`, a name a line."""
    return "".join(f"in/{path.name}\n" for path in sorted((place / "in").iterdir()))


def waiting(*arguments: str, place: Path, schools: str) -> "subprocess.Popen[bytes]":
    """A run that is told all but the last names, and waits for these: it cannot end too early."""
    run = started(*LISTED, *arguments, place=place, stdin=subprocess.PIPE)
    assert run.stdin is not None
    run.stdin.write(schools[:-LAST].encode())
    run.stdin.flush()
    return run


def until(true: Callable[[], bool], run: "subprocess.Popen[bytes]") -> None:
    """Wait until something is so; the run must not end before."""
    for _ in range(30_000):
        if true():
            return
        assert run.poll() is None, "the run ended too early to be disturbed"
        time.sleep(0.01)
    message = "nothing happened"
    raise AssertionError(message)


def has_begun(partial: Path) -> Callable[[], bool]:
    """Whether more than the beginning is written."""
    least = 120_000 if ".sqlite" in partial.name else 20_000
    return lambda: partial.exists() and partial.stat().st_size > least


def small(place: Path, number: int, bad: tuple[int, ...] = ()) -> None:
    """A rubric of one question in `own.yaml`, and so many schools in `in` that answer it."""
    (place / "own.yaml").write_text(
        "id: own\nversion: '1'\nlanguage: en\ntitle: Own\nscale: [{level: 0}, {level: 1}]\n"
        "criteria: [{id: c, title: C, indicators: [{id: i, title: I}]}]\n"
    )
    (place / "in").mkdir()
    for each in range(number):
        text = (
            f"rubric: own\nschool: {{name: S{each}}}\nanswers: {{i: {2 if each in bad else 1}}}\n"
        )
        (place / "in" / f"{each:05}.yaml").write_text(text)


# Outputs


def test_a_row_for_every_school(place: Path) -> None:
    fill(place / "in", 3, bad=(1,))
    ran = etwin("batch", "in", "-o", "out.csv", cwd=place)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "3 schools in out.csv; with errors: 1\n"
    first, second, _ = rows(place / "out.csv")
    assert (first["file"], first["school"], first["code"]) == ("in/00000.yaml", "School 0", "00")
    assert (first["answered"], first["errors"], first["first_error"]) == ("2", "0", "")
    assert (second["school"], second["score"], second["errors"]) == ("Bad", "", "1")
    assert second["first_error"].startswith("ET105 3:26: ")
    assert names(place) == {"in", "out.csv"}


def test_the_figures_are_those_of_score(place: Path, examples: Path) -> None:
    assert etwin("batch", examples / "*.yaml", "-o", "out.csv", cwd=place).code == 0
    for row in rows(place / "out.csv"):
        result = json.loads(etwin("score", row["file"], "-f", "json").out)
        assert row["score"] == str(result["score"])
        assert (row["low"], row["high"]) == tuple(map(str, result["range"].values()))
        assert row["coverage"] == str(result["coverage"])
        assert row["band"] == result["band"]["id"]
        for criterion in result["criteria"]:
            assert row[criterion["id"]] == str(criterion["score"])
        for name, count in result["counts"].items():
            assert row[name] == str(count)


def test_full_results_are_those_of_score(place: Path, examples: Path) -> None:
    path = examples / "leading.en.yaml"
    assert etwin("batch", path, "-o", "out.jsonl", "--lang", "es", cwd=place).code == 0
    expected = etwin("score", path, "-f", "jsonl", "--lang", "es").out
    assert (place / "out.jsonl").read_text() == expected


def test_a_database(place: Path) -> None:
    fill(place / "in", 3, bad=(1,))
    assert etwin("batch", "in", "-o", "out.sqlite", cwd=place).code == 1
    database = sqlite3.connect(place / "out.sqlite")
    found = database.execute("SELECT file, errors FROM schools ORDER BY id").fetchall()
    database.close()
    assert found == [("in/00000.yaml", 0), ("in/00001.yaml", 1), ("in/00002.yaml", 0)]


def test_what_is_wrong_stands_whole_in_the_errors(place: Path) -> None:
    fill(place / "in", 3, bad=(1,))
    command = ("batch", "in", "-o", "out.csv", "--errors", "bad.jsonl", "--lang", "es")
    assert etwin(*command, cwd=place).code == 1
    (line,) = (place / "bad.jsonl").read_text().splitlines()
    found = json.loads(line)
    assert found["file"] == "in/00001.yaml"
    assert found["diagnostics"][0]["line"] == 3
    assert "nivel" in found["diagnostics"][0]["message"]
    assert names(place) == {"in", "out.csv", "bad.jsonl"}


@pytest.mark.parametrize("ending", ENDINGS)
def test_any_number_of_workers_gives_the_same_bytes(ending: str, place: Path) -> None:
    small(place, 3000, bad=(0, 130, 2999))
    outputs = set()
    for number in (1, 2, 3):
        out = f"{number}.{ending}"
        assert etwin("batch", *OWN, "-o", out, "--workers", str(number), cwd=place).code == 1
        outputs.add((place / out).read_bytes())
    assert len(outputs) == 1


# Inputs


def test_a_list_on_standard_input(place: Path) -> None:
    fill(place / "in", 2)
    ran = etwin(
        "batch", "--from", "-", "-o", "out.csv", cwd=place, stdin="in/00001.yaml\nmissing.yaml\n"
    )
    assert ran.code == 1
    found = rows(place / "out.csv")
    assert [row["file"] for row in found] == ["in/00001.yaml", "missing.yaml"]
    assert found[1]["first_error"] == "ET001: there is no such file"
    (place / "list.txt").write_text("in/00000.yaml\n")
    assert etwin("batch", "--from", "list.txt", "-o", "two.csv", cwd=place).code == 0
    assert etwin("batch", "--from", "none.txt", "-o", "three.csv", cwd=place).code == 2


def test_an_archive(place: Path) -> None:
    with zipfile.ZipFile(place / "in.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.yaml", good(1))
        archive.writestr("../b.yaml", good(2))
        archive.writestr("c.yaml", b"\0" * 5_000_000)
    assert etwin("batch", "in.zip", "-o", "out.csv", cwd=place).code == 1
    found = rows(place / "out.csv")
    assert [row["file"] for row in found] == ["in.zip/a.yaml", "in.zip/../b.yaml", "in.zip/c.yaml"]
    assert [row["errors"] for row in found] == ["0", "1", "1"]
    assert "leads out" in found[1]["first_error"]
    assert "packed so tightly" in found[2]["first_error"]


def test_a_table(place: Path) -> None:
    (place / "t.csv").write_text(
        f"{HEADER}\nA,ES,2,\nB,IT,n/a: no,\nC,FR,4,https://example.org\n", encoding="utf-8"
    )
    ran = etwin("batch", "--table", "t.csv", "-o", "out.csv", "--errors", "e.jsonl", cwd=place)
    assert ran.code == 1
    found = rows(place / "out.csv")
    assert [row["file"] for row in found] == ["t.csv:2", "t.csv:3", "t.csv:4"]
    assert [row["country"] for row in found] == ["ES", "IT", "FR"]
    assert found[1]["first_error"].startswith("ET108 3:3: ")
    (error,) = json.loads((place / "e.jsonl").read_text())["diagnostics"]
    assert (error["path"], error["line"], error["column"]) == ("t.csv", 3, 3)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_table_and_its_lines_of_json_say_the_same(ending: str, place: Path) -> None:
    n_rows = 3000 if ending == "csv" else 50
    schools = [{"school.name": f"S{n}", "all-abilities": str(n % 5)} for n in range(n_rows)]
    with (place / "t.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, ["school.name", "all-abilities"])
        writer.writeheader()
        writer.writerows(schools)
    (place / "t.jsonl").write_text("".join(json.dumps(each) + "\n" for each in schools))
    first = etwin("batch", "--table", "t.csv", "-o", f"a.{ending}", cwd=place)
    second = etwin("batch", "--table", "t.jsonl", "-o", f"b.{ending}", cwd=place)
    assert (first.code, second.code) == (0, 0)
    if ending == "csv":
        one, two = rows(place / "a.csv"), rows(place / "b.csv")
        for number, row in enumerate(two):
            assert row["file"] == f"t.jsonl:{number + 1}"
            assert {**row, "file": ""} == {**one[number], "file": ""}


def test_a_rubric_and_a_language_of_ones_own(place: Path) -> None:
    small(place, 1)
    (place / "in" / "b.yaml").write_text(good(1))
    ran = etwin("batch", "in", "-o", "out.csv", "--rubric", "own.yaml", "--lang", "ca", cwd=place)
    assert ran.err == "2 centres a out.csv; amb errors: 1\n"
    first, second = rows(place / "out.csv")
    assert (first["rubric"], first["score"], first["c"]) == ("own", "100", "100")
    assert "ET104" in second["first_error"]
    (place / "etwin.toml").write_text('rubric = "own.yaml"\n')
    assert etwin("batch", "in", "-o", "two.csv", cwd=place).code == 1
    assert rows(place / "two.csv")[0]["score"] == "100"


# Codes and refusals


def test_errors_may_be_no_failure(place: Path) -> None:
    fill(place / "in", 2, bad=(0,))
    assert etwin("batch", "in", "-o", "out.csv", "--exit-zero", cwd=place).code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["in"], "is to end in .csv, .jsonl or .sqlite"),
        (["in", "-o", "out.txt"], "is to end in"),
        (["in", "-o", "csv"], "is to end in"),
        (["-o", "out.csv"], "one of the three"),
        (["in", "--table", "t.csv", "-o", "out.csv"], "one of the three"),
        (["none", "-o", "out.csv"], "none is not there"),
        (["*.json", "-o", "out.csv"], "no file matches"),
        (["empty", "-o", "out.csv"], "there is no school in empty"),
        (["--table", "t.xlsx", "-o", "out.csv"], "t.xlsx is a workbook: save its sheet as .csv"),
        (["--table", "none.csv", "-o", "out.csv"], "cannot be read: there is no such file"),
        (["--table", "t.csv", "-o", "out.csv"], "did you mean all-abilities?"),
        (["--table", "t.csv", "-o", "t.csv", "--force"], "t.csv is a file that this command reads"),
        (["in", "-o", "out.csv", "--errors", "./out.csv"], "the same file"),
        (["in", "-o", "in/none/out.csv"], "cannot be written"),
        (["in", "-o", "out.csv", "--workers", "0"], "workers"),
        (["in", "-o", "out.csv", "--rubric", "none"], "there is no rubric"),
        (["in", "-o", "out.csv", "--lang", "fr"], "--lang"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_asked(arguments: list[str], said: str, place: Path) -> None:
    fill(place / "in", 1)
    (place / "empty").mkdir()
    (place / "t.csv").write_text("school.name,all-abilitys\nA,1\n")
    before = names(place)
    ran = etwin("batch", *arguments, cwd=place)
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert names(place) == before


def test_nothing_is_overwritten_without_force(place: Path) -> None:
    fill(place / "in", 1)
    (place / "out.csv").write_text("mine")
    ran = etwin("batch", "in", "-o", "out.csv", cwd=place)
    assert (ran.code, (place / "out.csv").read_text()) == (2, "mine")
    assert "--force" in ran.err
    assert etwin("batch", "in", "-o", "out.csv", "--force", cwd=place).code == 0
    assert len(rows(place / "out.csv")) == 1


def test_an_unfinished_run_is_not_forgotten(place: Path) -> None:
    fill(place / "in", 1)
    (place / "out.csv.partial").write_text("x")
    ran = etwin("batch", "in", "-o", "out.csv", cwd=place)
    assert ran.code == 2
    assert "--resume" in ran.err
    ran = etwin("batch", "in", "-o", "out.csv", "--resume", cwd=place)
    assert ran.code == 2
    assert "--force begins again" in ran.err
    assert etwin("batch", "in", "-o", "out.csv", "--force", cwd=place).code == 0
    assert names(place) == {"in", "out.csv"}


def test_to_resume_what_was_never_begun_is_to_begin(place: Path) -> None:
    fill(place / "in", 1)
    assert etwin("batch", "in", "-o", "out.csv", "--resume", cwd=place).code == 0


# What survives


@posix
@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("number", ["1", "2"])
def test_an_interrupted_run_goes_on_to_the_same_bytes(
    ending: str, number: str, place: Path
) -> None:
    small(place, 3000, bad=(0, 2500))
    schools = listed(place)
    partial = place / f"out.{ending}.partial"
    command = ("-o", f"out.{ending}", "--errors", "e.jsonl", "--workers", number)
    with waiting(*command, place=place, schools=schools) as run:
        until(has_begun(partial), run)
        run.send_signal(signal.SIGINT)
        _, err = run.communicate(timeout=300)
    assert run.returncode == 130
    assert b"interrupted; " in err
    assert b"Traceback" not in err
    assert not (place / f"out.{ending}").exists()
    ran = etwin("batch", *LISTED, *command, "--resume", cwd=place, stdin=schools)
    assert ran.code == 1
    assert "3000 schools" in ran.err
    again = etwin("batch", *OWN, "-o", f"whole.{ending}", "--errors", "w.jsonl", cwd=place)
    assert again.code == 1
    assert (place / f"out.{ending}").read_bytes() == (place / f"whole.{ending}").read_bytes()
    assert (place / "e.jsonl").read_bytes() == (place / "w.jsonl").read_bytes()
    assert not [name for name in names(place) if "partial" in name]


@posix
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_run_that_is_killed_goes_on_too_and_leaves_no_workers(ending: str, place: Path) -> None:
    small(place, 3000)
    schools = listed(place)
    command = ("-o", f"out.{ending}", "--workers", "2")
    with waiting(*command, place=place, schools=schools) as run:
        until(has_begun(place / f"out.{ending}.partial"), run)
        workers = children(run.pid)
        run.kill()
        run.wait()
    for _ in range(30_000):
        if not any(map(is_running, workers)):
            break
        time.sleep(0.01)
    assert not any(map(is_running, workers))
    ran = etwin("batch", *LISTED, *command, "--resume", cwd=place, stdin=schools)
    assert ran.code == 0
    assert etwin("batch", *OWN, "-o", f"whole.{ending}", cwd=place).code == 0
    assert (place / f"out.{ending}").read_bytes() == (place / f"whole.{ending}").read_bytes()


def children(process: int) -> list[int]:
    path = Path(f"/proc/{process}/task/{process}/children")
    return list(map(int, path.read_text().split())) if path.exists() else []


def is_running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_worker_that_is_killed_costs_nothing(ending: str, place: Path) -> None:
    small(place, 3000)
    schools = listed(place)
    begun = has_begun(place / f"out.{ending}.partial")
    command = ("-o", f"out.{ending}", "--workers", "2")
    with waiting(*command, place=place, schools=schools) as run:
        until(lambda: begun() and bool(children(run.pid)), run)
        os.kill(children(run.pid)[0], signal.SIGKILL)
        _, err = run.communicate(schools[-LAST:].encode(), timeout=300)
    assert (run.returncode, err.decode()) == (
        *(0, f"3000 schools in out.{ending}; with errors: 0\n"),
    )
    assert etwin("batch", *OWN, "-o", f"whole.{ending}", cwd=place).code == 0
    assert (place / f"out.{ending}").read_bytes() == (place / f"whole.{ending}").read_bytes()


DEADLY: Final = """
import os, multiprocessing
from etwin_cli.batch import job as work
whole = work.stable_bytes
def deadly(job, folder=""):
    if "deadly" in job.name and multiprocessing.parent_process() is not None:
        os.kill(os.getpid(), 9)
    return whole(job, folder)
work.stable_bytes = deadly
"""


@posix
def test_a_file_that_kills_every_worker_is_the_only_one_lost(place: Path) -> None:
    fill(place / "in", 400)
    (place / "in" / "00100-deadly.yaml").write_text(good(1))
    (place / "site").mkdir()
    (place / "site" / "sitecustomize.py").write_text(DEADLY)
    paths = [str(place / "site"), *filter(None, [os.environ.get("PYTHONPATH")])]
    env = {"PYTHONPATH": os.pathsep.join(paths)}
    ran = etwin("batch", "in", "-o", "out.csv", "--workers", "2", cwd=place, env=env)
    assert ran.err == "401 schools in out.csv; with errors: 1\n"
    assert ran.code == 1
    found = rows(place / "out.csv")
    assert found[100]["first_error"] == "ET001: the process that was reading this ended"
    assert [row["file"] for row in found] == [
        f"in/{path.name}" for path in sorted((place / "in").iterdir())
    ]


@posix
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_full_disk_keeps_what_is_written(ending: str, place: Path) -> None:
    small(place, 4000)

    def little() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    command = [sys.executable, "-m", "etwin_cli", "batch", *OWN, "-o", f"out.{ending}"]
    run = subprocess.run(
        [*command, "--workers", "1"],
        cwd=place,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=little,
    )
    assert run.returncode == 2
    assert "cannot be written" in run.stderr
    assert "--resume" in run.stderr
    assert "Traceback" not in run.stderr
    assert etwin("batch", *OWN, "-o", f"out.{ending}", "--resume", cwd=place).code == 0
    assert etwin("batch", *OWN, "-o", f"whole.{ending}", cwd=place).code == 0
    assert (place / f"out.{ending}").read_bytes() == (place / f"whole.{ending}").read_bytes()


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0,
    reason="what is closed to a user (needs another one than root)",
)
def test_a_folder_that_may_not_be_written_to(place: Path) -> None:
    fill(place / "in", 1)
    (place / "closed").mkdir(mode=0o500)
    ran = etwin("batch", "in", "-o", "closed/out.csv", cwd=place)
    assert ran.code == 2
    assert "cannot be written" in ran.err


@posix
def test_what_is_no_plain_file_does_not_stop_it(place: Path) -> None:
    fill(place / "in", 1)
    os.mkfifo(place / "in" / "pipe.yaml")
    (place / "in" / "zero.yaml").symlink_to("/dev/zero")
    ran = etwin("batch", "in", "-o", "out.csv", cwd=place)
    assert ran.code == 1
    assert [row["errors"] for row in rows(place / "out.csv")] == ["0", "1", "1"]


def test_the_text_of_a_file_reaches_no_terminal_and_no_formula(place: Path) -> None:
    (place / "in").mkdir()
    text = 'rubric: etwinning-school\nschool: {name: "=cmd|\' /C x\\u001b[31m"}\nanswers: {}\n'
    (place / "in" / "a.yaml").write_text(text)
    assert etwin("batch", "in", "-o", "out.csv", cwd=place).code == 0
    assert b"\x1b" not in (place / "out.csv").read_bytes()
    assert rows(place / "out.csv")[0]["school"].startswith("'=cmd")


def test_progress_is_for_a_terminal(place: Path) -> None:
    pty = pytest.importorskip("pty")
    fill(place / "in", 3000)
    ours, theirs = pty.openpty()
    env = environment({"TERM": "xterm"})
    command = [sys.executable, "-m", "etwin_cli", "batch", "in", "-o", "out.csv"]
    with subprocess.Popen(command, cwd=place, env=env, stderr=theirs) as run:
        os.close(theirs)
        seen = b""
        try:
            while more := os.read(ours, 4096):
                seen += more
        except OSError:
            pass
    os.close(ours)
    assert run.returncode == 0
    assert b" of 3000 schools, " in seen
    assert b"3000 schools in out.csv; with errors: 0 (" in seen


def test_a_bad_file_among_hundreds_changes_nothing_else(place: Path) -> None:
    fill(place / "in", 200)
    assert etwin("batch", "in", "-o", "a.csv", cwd=place).code == 0
    (place / "in" / "00100.yaml").write_text(BAD)
    ran = etwin("batch", "in", "-o", "b.csv", cwd=place)
    assert ran.code == 1
    assert "Traceback" not in ran.err
    first, second = rows(place / "a.csv"), rows(place / "b.csv")
    assert [a for a, b in zip(first, second, strict=True) if a != b] == [first[100]]


@pytest.mark.skipif(os.name == "nt", reason="POSIX links")
@pytest.mark.parametrize("option", ["-o", "--errors", "--summary-output"])
def test_links_in_a_circle_are_refused(option: str, place: Path) -> None:
    small(place, 1)
    (place / "loop.csv").symlink_to("loop.csv")
    ran = etwin("batch", *OWN, "-o", "out.csv", option, "loop.csv", "--force", cwd=place)
    assert ran.code == 2
    assert "loop.csv cannot be written: it is a link to loop.csv" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
@pytest.mark.parametrize("ending", ["csv", "jsonl"])
@pytest.mark.parametrize("language", ["ca", "es", "en"])
def test_levels_are_called_in_any_language_of_the_rubric(
    language: str, ending: str, place: Path
) -> None:
    called = ["2", "Consolidat", "Todavía no", "3 · Established", "nowhere"]
    table = place / f"schools.{ending}"
    if ending == "csv":
        lines = [HEADER, *(f"School {n},,{level}," for n, level in enumerate(called))]
    else:
        lines = [json.dumps({"school.name": "S", "all-abilities": level}) for level in called]
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    asked = ("--lang", language, "--workers", "1")
    ran = etwin("batch", "--table", table.name, "-o", "o.jsonl", *asked, cwd=place)
    assert ran.code == 1
    scored = [json.loads(line) for line in (place / "o.jsonl").read_text().splitlines()]
    levels = [
        indicator["level"]
        for result in scored[:4]
        for criterion in result["criteria"]
        for indicator in criterion["indicators"]
        if indicator["id"] == "all-abilities"
    ]
    assert levels == [2, 3, 0, 3]
    assert [each["code"] for each in scored[4]["diagnostics"]] == ["ET105"]


def test_a_table_that_cannot_be_read_twice(place: Path) -> None:
    small(place, 1)
    os.mkfifo(place / "table.csv")
    ran = etwin("batch", "--table", "table.csv", *OWN[1:], "-o", "out.csv", cwd=place)
    assert ran.code == 2
    assert "table.csv is no plain file; a table is read more than once" in ran.err
