"""Every command that writes: into a plain file that was named, and nowhere else."""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from etwin_cli.commands.writing import tell_losses
from etwin_cli.disk.keeping import Loss, Lost
from etwin_cli.languages import LANGUAGES
from tests.commands.running import environment, etwin
from tests.disk.places import IS_ROOT, NOT_WINDOWS, NULL, device

pytestmark = NOT_WINDOWS

GOOD: Final = "rubric: etwinning-school\nschool: {name: A}\nanswers: {all-abilities: 2}\n"
PLANNED: Final = (
    "rubric: etwinning-school\nschool: {name: A}\n"
    "answers: {shared-coordination: 1, dissemination: 0}\n"
)
HEAD: Final = "rubric: etwinning-school\nschool: {name: A}\nanswers:\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder to be in, with answers; and a file outside of it that is none of its business."""
    (tmp_path / "here" / "in").mkdir(parents=True)
    (tmp_path / "here" / "a.yaml").write_text(GOOD)
    (tmp_path / "here" / "in" / "a.yaml").write_text(GOOD)
    (tmp_path / "secret").write_text("precious")
    return tmp_path / "here"


WRITES: Final = {
    "score": ("score", "a.yaml", "-f", "json", "-o", "{}"),
    "score --also": ("score", "a.yaml", "--also", "json={}"),
    "gap": ("gap", "a.yaml", "-o", "{}"),
    "validate": ("validate", "a.yaml", "--also", "sarif={}"),
    "schema": ("schema", "rubric", "-o", "{}"),
    "init": ("init", "{}"),
    "form": ("form", "-o", "{}"),
    "report": ("report", "a.yaml", "-o", "{}"),
    "batch": ("batch", "in", "-o", "{}"),
    "batch --errors": ("batch", "in", "-o", "out.csv", "--errors", "{}"),
    "batch --summary-output": ("batch", "in", "-o", "out.csv", "--summary-output", "{}"),
}
ENDINGS: Final = {"form": ".html", "report": ".html", "batch": ".csv"}


@pytest.mark.parametrize("name", WRITES)
def test_nothing_is_written_through_a_link(name: str, place: Path) -> None:
    file = f"out{ENDINGS.get(name, '.txt')}"
    command = [each.format(file) for each in WRITES[name]]
    leads = ("../secret", "../nowhere") if name in ("score", "batch") else ("../secret",)
    for target in leads:
        (place / file).unlink(missing_ok=True)
        (place / file).symlink_to(target)
        before = {each.name for each in place.iterdir()}
        for force in ([], ["--force"]) if name == "score" else (["--force"],):
            ran = etwin(*command, *force, cwd=place)
            assert (ran.code, ran.out) == (2, "")
            assert ran.err == (
                f"etwin: {file} cannot be written: it is a link to {target}; name the file itself\n"
            )
        assert (place / file).is_symlink()
        assert {each.name for each in place.iterdir()} == before
    assert (place.parent / "secret").read_text() == "precious"
    assert not (place.parent / "nowhere").exists()


@pytest.mark.parametrize("name", ["score", "batch"])
def test_nothing_is_written_through_a_folder_that_leads_out(name: str, place: Path) -> None:
    (place / "sub").symlink_to("..")
    command = [each.format("sub/new.csv") for each in WRITES[name]]
    ran = etwin(*command, "--force", cwd=place)
    assert ran.code == 2
    assert "sub/new.csv cannot be written: a link leads out of this folder, to " in ran.err
    assert {each.name for each in place.parent.iterdir()} == {"here", "secret"}


def test_a_device_stays_one(place: Path) -> None:
    null = device(place / "null", NULL)
    for force in ([], ["--force"]):
        ran = etwin("score", "a.yaml", "-f", "csv", "--also", "json=null", *force, cwd=place)
        assert (ran.code, ran.err) == (0, "")
        assert stat.S_ISCHR(null.lstat().st_mode)


def test_a_run_that_may_be_interrupted_needs_a_file(place: Path) -> None:
    os.mkfifo(place / "out.csv")
    device(place / "null", NULL)
    for command in (["-o", "out.csv"], ["-o", "other.csv", "--errors", "null"]):
        ran = etwin("batch", "in", *command, "--force", cwd=place)
        assert ran.code == 2
        assert "is a pipe or a device: a run that is interrupted goes on in its file" in ran.err
    assert {each.name for each in place.iterdir()} == {"a.yaml", "in", "null", "out.csv"}


def test_a_pipe_that_nobody_reads_from_is_not_waited_for(place: Path) -> None:
    os.mkfifo(place / "pipe")
    ran = etwin("score", "a.yaml", "-o", "pipe", cwd=place)
    assert (ran.code, ran.err) == (
        *(2, "etwin: pipe cannot be written: nobody is reading from it\n"),
    )


def shell(line: str, place: Path) -> "subprocess.CompletedProcess[str]":
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    return subprocess.run(
        [bash, "-c", line],
        cwd=place,
        env=environment({"ETWIN": f"{sys.executable} -m etwin_cli", "LC_ALL": "C"}),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_streams_can_be_named(place: Path) -> None:
    """As `-o` of any other program takes them."""
    expected = etwin("score", "a.yaml", "-f", "json", cwd=place).out
    ran = shell("$ETWIN score a.yaml -f json -o /dev/stdout | cat", place)
    assert (ran.stdout, ran.stderr) == (expected, "")
    ran = shell("$ETWIN score a.yaml -f json -o /dev/stdout >out.json", place)
    assert (place / "out.json").read_text() == expected
    ran = shell("$ETWIN score a.yaml -f json -o >(cat >copied.json; echo end) | cat", place)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "end\n", "")
    assert (place / "copied.json").read_text() == expected


def test_streams_that_are_closed_are_told(place: Path) -> None:
    ran = shell("$ETWIN score a.yaml -f json -o /dev/fd/7", place)
    assert (ran.returncode, ran.stderr) == (
        *(2, "etwin: /dev/fd/7 cannot be written: it is closed\n"),
    )
    reading, writing = os.pipe()
    os.close(reading)
    gone = subprocess.run(
        [sys.executable, "-m", "etwin_cli", "score", "a.yaml", "-o", f"/dev/fd/{writing}"],
        cwd=place,
        env=environment(),
        pass_fds=(writing,),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    os.close(writing)
    assert gone.returncode == 2
    assert gone.stderr == (
        f"etwin: /dev/fd/{writing} cannot be written: whoever was reading from it is gone\n"
    )


@pytest.mark.parametrize("other", ["sub/../q.csv", "./q.csv", "{place}/q.csv", "hard.csv"])
def test_two_reports_do_not_go_to_one_file(other: str, place: Path) -> None:
    (place / "sub").mkdir()
    if other == "hard.csv":
        (place / "q.csv").write_text("mine")
        (place / "hard.csv").hardlink_to(place / "q.csv")
    before = {each.name for each in place.iterdir()}
    also = f"json={other.format(place=place)}"
    ran = etwin("score", "a.yaml", "-f", "csv", "-o", "q.csv", "--also", also, "--force", cwd=place)
    assert (ran.code, ran.err) == (2, "etwin: two reports cannot go to the same file\n")
    assert {each.name for each in place.iterdir()} == before


OVER_WHAT_IS_READ: Final = {
    "score": ("score", "a.yaml", "-f", "json", "-o", "./a.yaml"),
    "another name of it": ("score", "a.yaml", "-f", "json", "-o", "hard.yaml"),
    "score --also": ("score", "a.yaml", "--also", "json=a.yaml"),
    "gap": ("gap", "a.yaml", "-o", "a.yaml"),
    "validate": ("validate", "in/a.yaml", "a.yaml", "-f", "sarif", "-o", "a.yaml"),
    "compare": ("compare", "a.yaml", "in/a.yaml", "-o", "a.yaml"),
    "report": ("report", "a.md", "-o", "a.md"),
    "import": ("import", "a.xlsx", "-o", "a.xlsx"),
    "batch": ("batch", "--from", "list.csv", "-o", "list.csv"),
    "batch --errors": ("batch", "a.csv", "-o", "out.csv", "--errors", "a.csv"),
    "summary": ("summary", "a.sqlite", "-o", "a.sqlite"),
}


@pytest.mark.parametrize("name", OVER_WHAT_IS_READ)
def test_what_is_read_is_not_written_over_even_with_force(name: str, place: Path) -> None:
    for ending in ("md", "xlsx", "csv", "sqlite"):
        shutil.copy(place / "a.yaml", place / f"a.{ending}")
    (place / "list.csv").write_text("a.yaml\n")
    (place / "hard.yaml").hardlink_to(place / "a.yaml")
    before = {each: each.read_bytes() for each in place.rglob("*") if each.is_file()}
    ran = etwin(*OVER_WHAT_IS_READ[name], "--force", cwd=place)
    assert ran.code == 2
    assert "is a file that this command reads; name another one to write" in ran.err
    assert {each: each.read_bytes() for each in place.rglob("*") if each.is_file()} == before


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("-o", "q.csv", "--errors", "sub/../q.csv"), "OUT and --errors cannot be the same"),
        (("-o", "q.csv", "--errors", "q.csv.partial"), "OUT and --errors cannot be the same"),
        (("-o", "q.csv", "--errors", "q.csv.partial.journal"), "OUT and --errors cannot be"),
        (("-o", "q.csv", "--errors", "hard.csv", "--force"), "OUT and --errors cannot be"),
        (("-o", "q.csv", "--summary-output", "sub/../q.csv"), "summary cannot go to the same"),
    ],
)
def test_a_run_and_its_errors_have_a_file_each(
    names: tuple[str, ...], said: str, place: Path
) -> None:
    (place / "sub").mkdir()
    if "hard.csv" in names:
        (place / "q.csv").write_text("mine")
        (place / "hard.csv").hardlink_to(place / "q.csv")
    before = {each.name for each in place.iterdir()}
    ran = etwin("batch", "in", *names, cwd=place)
    assert ran.code == 2
    assert said in ran.err
    assert {each.name for each in place.iterdir()} == before


@pytest.mark.parametrize("left", ["out.csv.partial", "out.csv.partial.journal", "out.csv"])
@pytest.mark.parametrize("target", ["../secret", "../nowhere"])
def test_a_link_beside_the_output_is_somebody_elses(left: str, target: str, place: Path) -> None:
    (place / left).symlink_to(target)
    for option in ((), ("--force",), ("--resume",)):
        ran = etwin("batch", "in", "-o", "out.csv", *option, cwd=place)
        assert ran.code == 2
        assert f"{left} is there from an unfinished run" in ran.err or "it is a link" in ran.err
        assert (place / left).is_symlink()
    assert (place.parent / "secret").read_text() == "precious"
    assert not (place.parent / "nowhere").exists()


def test_a_link_in_the_place_of_a_database(place: Path) -> None:
    (place / "out.csv.summary.partial").symlink_to("../secret")
    for option in ((), ("--force",)):
        ran = etwin("batch", "in", "-o", "out.csv", "--summary", *option, cwd=place)
        assert ran.code == 2
    (place / "out.sqlite.partial").symlink_to("../secret")
    ran = etwin("batch", "in", "-o", "out.sqlite", "--force", cwd=place)
    assert ran.code == 2
    assert "it is a link to ../secret; remove it" in ran.err
    assert (place.parent / "secret").read_text() == "precious"


def test_notes_of_a_run_are_not_overwritten_without_force(place: Path) -> None:
    (place / "out.csv.partial.journal").write_text("mine")
    ran = etwin("batch", "in", "-o", "out.csv", cwd=place)
    assert ran.code == 2
    assert "out.csv.partial.journal is there from an unfinished run" in ran.err
    assert (place / "out.csv.partial.journal").read_text() == "mine"
    assert etwin("batch", "in", "-o", "out.csv", "--force", cwd=place).code == 0
    assert {each.name for each in place.iterdir()} == {"a.yaml", "in", "out.csv"}


# The questionnaire, and plans


@pytest.mark.parametrize("target", ["../secret.yaml", "../nowhere.yaml"])
def test_answers_are_not_saved_through_a_link_that_leads_out(target: str, place: Path) -> None:
    secret = place.parent / "secret.yaml"
    secret.write_text(PLANNED)
    (place / "answers.yaml").symlink_to(target)
    ran = etwin("ask", "--lang", "en", "--school", "A", cwd=place, stdin="2\nq\n")
    assert (ran.code, ran.out) == (2, "")
    assert "this is a link that leads out of the folder" in ran.err
    assert not (place.parent / "nowhere.yaml").exists()
    assert secret.read_text() == PLANNED
    if target == "../secret.yaml":
        ran = etwin("gap", "answers.yaml", "--path", "--as-plan", "--lang", "en", cwd=place)
        assert (ran.code, ran.out) == (2, "")
        assert "this is a link that leads out of the folder" in ran.err
    assert secret.read_text() == PLANNED
    assert not (place.parent / "nowhere.yaml").exists()


def test_a_link_within_its_folder_stays_one(place: Path) -> None:
    (place / "in" / "a.yaml").write_text(HEAD)
    (place / "answers.yaml").symlink_to("in/a.yaml")
    ran = etwin("ask", "--lang", "en", cwd=place, stdin="2\nq\n")
    assert (ran.code, ran.err) == (0, "")
    assert (place / "answers.yaml").is_symlink()
    assert (place / "in" / "a.yaml").read_text() == HEAD + "  shared-coordination: 2\n"


def test_what_a_file_loses_is_told_once(place: Path) -> None:
    file, other = place / "answers.yaml", place / "other.yaml"
    file.write_text(HEAD)
    other.hardlink_to(file)
    ran = etwin("ask", "--lang", "en", cwd=place, stdin="2\n1\nq\n")
    told = "etwin: {} has another name too (a hard link): under that name the old contents stay\n"
    assert (ran.code, ran.err) == (0, told.format("answers.yaml"))
    assert other.read_text() == HEAD
    file.write_text(PLANNED)
    other.unlink()
    other.hardlink_to(file)
    ran = etwin("gap", "answers.yaml", "--path", "--as-plan", "--lang", "ca", cwd=place)
    assert ran.code == 0
    assert "etwin: answers.yaml també té un altre nom (un enllaç físic)" in ran.err
    other.unlink()
    other.hardlink_to(file)
    ran = etwin("init", "answers.yaml", "--force", cwd=place)
    assert ran.code == 0
    assert ran.err == told.format("answers.yaml")
    for name in ("out.csv", "e.jsonl"):
        (place / name).write_text("old")
        (place / f"other-{name}").hardlink_to(place / name)
    ran = etwin("batch", "in", "-o", "out.csv", "--errors", "e.jsonl", "--force", cwd=place)
    assert ran.code == 0
    assert ran.err.endswith(told.format(place / "e.jsonl") + told.format(place / "out.csv"))
    assert (place / "other-out.csv").read_text() == "old"


@IS_ROOT
@pytest.mark.parametrize(
    "command",
    [
        ("ask", "a.yaml"),
        ("gap", "a.yaml", "--path", "--as-plan"),
        ("init", "a.yaml", "--force"),
        ("score", "in/a.yaml", "-f", "json", "-o", "a.yaml", "--force"),
    ],
    ids=lambda command: command[0],
)
def test_root_saves_for_the_owner(command: tuple[str, ...], place: Path) -> None:
    """As every run in a container does, on a folder of somebody else."""
    file = place / "a.yaml"
    file.write_text(PLANNED)
    file.chmod(0o600)
    os.chown(file, 65534, 12345)
    ran = etwin(*command, cwd=place, stdin="2\nq\n")
    assert (ran.code, ran.err) == (0, "")
    assert file.read_text() != PLANNED
    found = file.stat()
    assert (found.st_uid, found.st_gid, found.st_mode & 0o777) == (65534, 12345, 0o600)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_loss_has_its_words(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    tell_losses([Loss(Path("a\x1b[31m.yaml"), what) for what in Lost], language)  # type: ignore[arg-type]
    lines = capsys.readouterr().err.splitlines()
    assert len(set(lines)) == len(Lost)
    for line in lines:
        assert line.startswith("etwin: ")
        assert "a\\u001b[31m.yaml" in line


def test_a_damaged_run_is_a_request_at_fault(place: Path) -> None:
    (place / "out.csv.partial").write_text("x")
    (place / "out.csv.partial.journal").write_text("[" * 100_000 + "\n")
    (place / "out.sqlite.partial").write_bytes(b"SQLite format 3\0" + b"\1" * 5000)
    for name in ("out.csv", "out.sqlite"):
        ran = etwin("batch", "in", "-o", name, "--resume", cwd=place)
        assert ran.code == 2
        assert "is damaged, or something is missing; --force begins again" in ran.err
        ran = etwin("batch", "in", "-o", name, "--force", cwd=place)
        assert (ran.code, ran.err) == (0, f"1 school in {name}; with errors: 0\n")
    assert json.loads(etwin("summary", "out.sqlite", "-f", "json", cwd=place).out)


@pytest.mark.parametrize("name", ["x" * 300, "x" * 5000, "none/x", "a.yaml/x"])
def test_a_name_that_the_system_refuses(name: str, place: Path) -> None:
    for command in (["score", "a.yaml", "-o"], ["init"], ["ask"], ["schema", "rubric", "-o"]):
        ran = etwin(*command, name, cwd=place, stdin="A\n")
        assert ran.code == 2
        assert "Traceback" not in ran.err
    assert {each.name for each in place.iterdir()} == {"a.yaml", "in"}
