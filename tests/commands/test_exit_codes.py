"""Exit codes through real processes: 0 fine, 1 the answers, 2 the request, 70 a bug, 130 Ctrl-C."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import etwin_cli
from tests.commands.running import environment, etwin

ESTABLISHED = "established.ca.yaml"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """An answers file with one error."""
    path = tmp_path / "broken.yaml"
    path.write_text(
        "rubric: etwinning-school\nschool: {name: A}\nanswers: {shared-coordination: no}\n"
    )
    return path


@pytest.mark.parametrize("command", ["validate", "score", "gap"])
def test_a_good_file_is_0(command: str, examples: Path) -> None:
    ran = etwin(command, examples / ESTABLISHED)
    assert (ran.code, bool(ran.out)) == (0, True)


@pytest.mark.parametrize("command", ["validate", "score", "gap"])
def test_answers_at_fault_are_1(command: str, broken: Path) -> None:
    ran = etwin(command, broken)
    assert ran.code == 1
    assert "ET105" in ran.out + ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("command", ["score", "gap"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_nothing_is_on_stdout_when_answers_are_at_fault(
    command: str, form: str, broken: Path
) -> None:
    ran = etwin(command, broken, "--format", form)
    assert ran.out == ""
    assert f"{broken}:3:32" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["score", "missing.yaml"],
        ["validate", "missing.yaml"],
        ["score", "--format", "pdf"],
        ["score", "--rubric", "no-such-rubric"],
        ["score", "--lang", "fr"],
        ["gap", "--band", "gold"],
        ["explain", "ET999"],
        ["explain", "shared-cordination"],
        ["rubric", "check", "missing"],
        ["no-such-command"],
        ["score", "--no-such-option"],
    ],
    ids=" ".join,
)
def test_a_request_at_fault_is_2(arguments: list[str], examples: Path, tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_bytes((examples / ESTABLISHED).read_bytes())
    ran = etwin(*arguments, cwd=tmp_path)
    assert ran.code == 2
    assert ran.err or "ET001" in ran.out
    assert "Traceback" not in ran.err


def test_an_unknown_language_in_the_environment_is_2(examples: Path) -> None:
    ran = etwin("score", examples / ESTABLISHED, env={"ETWIN_LANG": "tlh"})
    assert ran.code == 2
    assert "ETWIN_LANG" in ran.err


def test_the_highest_code_of_several_files_is_returned(broken: Path, examples: Path) -> None:
    good = examples / ESTABLISHED
    assert etwin("validate", good, broken).code == 1
    assert etwin("validate", broken, good, "missing.yaml").code == 2


def test_warnings_fail_a_file_only_when_strict(examples: Path) -> None:
    assert etwin("validate", examples / ESTABLISHED).code == 0
    assert etwin("validate", examples / ESTABLISHED, "--strict").code == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder that we are in")
@pytest.mark.parametrize("arguments", ["score a.yaml", "validate .", "config", "init", "ask"])
def test_a_working_folder_that_was_removed_is_no_bug(arguments: str, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    command = f"rmdir {gone} && exec {sys.executable} -m etwin_cli {arguments}"
    run = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=gone,
        env=environment({"PYTHONPATH": str(Path(etwin_cli.__file__).parents[1])}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 2
    assert run.stderr == "etwin: the folder that you are in was removed; go to another one\n"


def test_a_bug_is_70_and_says_how_to_report_it(examples: Path) -> None:
    program = (
        "import etwin_cli.commands.score as command, sys\n"
        "def bug(*_): raise ZeroDivisionError('a bug')\n"
        "command.score = bug\n"
        "from etwin_cli.__main__ import main\n"
        "sys.argv[1:] = ['score', sys.argv[1]]\n"
        "main()\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(examples / ESTABLISHED)],
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
    )
    assert run.returncode == 70
    assert run.stderr.splitlines()[-1].startswith("etwin: this is a bug in etwin ")


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_interruption_is_130() -> None:
    program = (
        "import time, etwin_cli.cli.app as app\n"
        "def slow():\n"
        "    print('ready', flush=True)\n"
        "    time.sleep(600)\n"
        "app.run = slow\n"
        "from etwin_cli.__main__ import main\n"
        "main()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        child.send_signal(signal.SIGINT)
        assert child.wait(300) == 130
        assert child.stderr is not None
        assert child.stderr.read() == b""


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_reader_that_goes_away_is_no_error(examples: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "etwin_cli", "rubric", "show", "--levels"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd=examples,
    ) as child:
        assert child.stdout is not None
        child.stdout.read(10)
        child.stdout.close()
        assert child.stderr is not None
        assert child.stderr.read() == b""
        assert child.wait(300) == 0


def test_the_version_is_one_line() -> None:
    from etwin_cli import __version__

    for option in ("--version", "-V"):
        ran = etwin(option)
        assert (ran.code, ran.out, ran.err) == (0, f"etwin {__version__}\n", "")


@pytest.mark.parametrize("arguments", [[], ["rubric"]])
def test_without_a_command_the_help_is_shown(arguments: list[str]) -> None:
    ran = etwin(*arguments)
    assert (ran.code, ran.err) == (2, "")
    assert "Usage: etwin" in ran.out


FULL = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux has a full disk at hand")  # noqa: PTH110
OUTPUTS = (["--help"], ["score", "-h"], ["rubric"], ["--version"], ["--show-completion", "bash"])


@FULL
@pytest.mark.parametrize("arguments", OUTPUTS, ids=" ".join)
def test_help_that_cannot_be_written_is_2(arguments: list[str]) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        run = subprocess.run(
            [sys.executable, "-m", "etwin_cli", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env=environment({"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}),
        )
    assert run.returncode == 2
    assert run.stderr.startswith("etwin: the output cannot be written: ")
    assert run.stderr.count("\n") == 1


@FULL
def test_messages_that_cannot_be_written_leave_the_code() -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        run = subprocess.run(
            [sys.executable, "-m", "etwin_cli", "--no-such-option"],
            stdout=subprocess.PIPE,
            stderr=full,
            check=False,
            env=environment(),
        )
    assert (run.returncode, run.stdout) == (2, b"")


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
@pytest.mark.parametrize("arguments", OUTPUTS[:2], ids=" ".join)
def test_a_reader_that_goes_away_during_help_is_no_error(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    run = subprocess.run(
        [sys.executable, "-m", "etwin_cli", *arguments],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        env=environment(),
    )
    os.close(writing)
    assert (run.returncode, run.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("name", "size"),
    [
        *(("COLUMNS", size) for size in ("0", "-1", "abc", "", "1", "²", "9" * 11, "9" * 5000)),
        *((name, size) for name in ("LINES", "TERMINAL_WIDTH") for size in ("abc", "9" * 5000)),
    ],
)
def test_no_size_from_the_environment_breaks_the_help(name: str, size: str) -> None:
    ran = etwin("score", "--help", env={name: size})
    assert (ran.code, ran.err) == (0, "")
    assert "Usage: etwin score" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 240


@pytest.mark.parametrize("columns", ["0", "-1", "abc", "1", "9" * 11])
def test_no_size_from_the_environment_breaks_a_report(columns: str, examples: Path) -> None:
    ran = etwin("score", examples / ESTABLISHED, env={"COLUMNS": columns})
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.out.splitlines())) <= 240
