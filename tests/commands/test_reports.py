"""What the reports promise whatever the stream: width, colour, the last lines."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.running import environment, etwin

ESC = "\x1b["


@pytest.mark.parametrize("command", ["score", "gap"])
@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("name", ["established.ca.yaml", "leading.en.yaml", "starting.es.yaml"])
def test_no_line_is_wider_than_asked_for(
    command: str, width: int, name: str, examples: Path
) -> None:
    out = etwin(command, examples / name, env={"COLUMNS": str(width)}).out
    assert max(map(len, out.splitlines())) <= width
    assert "…" not in out


def test_colour_is_decided_by_the_option_then_the_environment(examples: Path) -> None:
    path = examples / "established.ca.yaml"
    assert ESC not in etwin("score", path).out
    assert ESC in etwin("score", path, "--color", "always").out
    assert ESC in etwin("score", path, env={"FORCE_COLOR": "1"}).out
    assert ESC not in etwin("score", path, env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).out
    assert ESC in etwin("score", path, "--color", "always", env={"NO_COLOR": "1"}).out


def test_colour_adds_nothing_but_colour(examples: Path) -> None:
    for command in ("score", "gap"):
        plain = etwin(command, examples / "established.ca.yaml").out
        coloured = etwin(command, examples / "established.ca.yaml", "--color", "always").out
        assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


@pytest.mark.skipif(os.name == "nt", reason="a POSIX terminal")
def test_a_terminal_gets_colour_and_the_next_command(examples: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "etwin_cli", "score", "established.ca.yaml"],
        stdout=theirs,
        stderr=theirs,
        cwd=examples,
        env=environment({"TERM": "xterm-256color"}),
    )
    os.close(theirs)
    printed = b""
    try:
        while chunk := os.read(ours, 65536):
            printed += chunk
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    assert child.wait(300) == 0
    text = printed.decode()
    assert ESC in text
    assert "etwin gap established.ca.yaml" in text
    assert "etwin gap" not in etwin("score", "established.ca.yaml", cwd=examples).out


def test_a_terminal_without_utf8_gets_ascii_bars(examples: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "etwin_cli", "score", "leading.en.yaml"],
        capture_output=True,
        check=True,
        cwd=examples,
        env={**environment(), "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    )
    assert b"####" in ran.stdout
    assert ran.stdout.isascii()


def test_answers_yaml_is_the_file_where_none_is_named(examples: Path, tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_bytes((examples / "leading.en.yaml").read_bytes())
    for command in ("validate", "score", "gap"):
        assert etwin(command, cwd=tmp_path).code == 0


def test_other_warnings_are_mentioned_and_not_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("rubric: etwinning-school\nschool: {name: A}\nperiod: 2025\nanswers: {}\n")
    ran = etwin("score", cwd=tmp_path)
    assert ran.code == 0
    assert ran.err.startswith("1 warning")


@pytest.mark.parametrize(
    ("command", "name", "beginning"),
    [
        ("score", "s.json", "{"),
        ("score", "s.jsonl", "{"),
        ("score", "s.CSV", "file,"),
        ("score", "s.md", "## "),
        ("score", "s.txt", "Escola"),
        ("gap", "g.json", "{"),
        ("validate", "v.sarif", "{"),
        ("validate", "v.xml", "<?xml"),
    ],
)
def test_the_ending_of_a_file_is_its_format(
    command: str, name: str, beginning: str, tmp_path: Path, examples: Path
) -> None:
    ran = etwin(command, examples / "established.ca.yaml", "-o", name, cwd=tmp_path)
    assert ran.code == 0
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(beginning)


def test_a_format_that_is_asked_for_comes_before_the_ending(tmp_path: Path, examples: Path) -> None:
    path = examples / "established.ca.yaml"
    asked = etwin("score", path, "-o", "s.json", "-f", "csv", cwd=tmp_path)
    assert asked.code == 0
    assert (tmp_path / "s.json").read_text(encoding="utf-8").startswith("file,")
    (tmp_path / "etwin.toml").write_text('format = "csv"\n')
    (tmp_path / "a.yaml").write_bytes(path.read_bytes())
    assert etwin("score", "a.yaml", "-o", "t.json", cwd=tmp_path).code == 0
    assert (tmp_path / "t.json").read_text(encoding="utf-8").startswith("{")
