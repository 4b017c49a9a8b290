"""GitHub's workflow commands."""

import re

import pytest

from etwin_cli.formats.problems.github import github
from etwin_cli.languages.diagnosing import Diagnoser

from .problems import FILES, HOSTILE, checked, hostile_file
from .snapshots import matches_snapshot

EN = Diagnoser("en")


def read(line: str) -> tuple[str, dict[str, str], str]:
    """Read a command as the runner does: its kind, its properties, its message."""
    found = re.fullmatch(r"::(error|warning) ([^:]*)::(.*)", line)
    assert found, line
    pairs = (pair.split("=", 1) for pair in found[2].split(","))
    return found[1], {key: unescaped(value) for key, value in pairs}, unescaped(found[3])


def unescaped(text: str) -> str:
    for mark, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(mark, character)
    return text


def test_a_whole_report() -> None:
    assert matches_snapshot(github(FILES, EN), "problems.github.txt")


def test_errors_come_first_and_in_their_order() -> None:
    commands = [read(line) for line in github(FILES, EN).splitlines()]
    kinds = [kind for kind, _, _ in commands]
    assert kinds == ["error", "error", "error", "warning", "warning"]
    assert [places["line"] for _, places, _ in commands] == ["5", "9", "1", "4", "7"]


def test_columns_only_within_one_line() -> None:
    commands = [read(line)[1] for line in github(FILES, EN).splitlines()]
    for place in commands:
        assert ("col" in place) is ("endColumn" in place) is (place["line"] == place["endLine"])
    assert sum("col" not in place for place in commands) == 1


def test_nothing_is_said_where_nothing_is_found() -> None:
    assert github([checked("fine.yaml")], EN) == ""


def test_a_path_of_any_characters_reaches_github_whole() -> None:
    path = "a,b:c%d e::f.yaml"
    assert read(github([hostile_file(path)], EN).rstrip("\n"))[1]["file"] == path


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_one_command_and_no_other(text: str) -> None:
    written = github([hostile_file(text)], EN)
    written.encode()
    assert written.count("\n") == 1
    assert len(written.splitlines()) == 1
    kind, place, message = read(written.rstrip("\n"))
    assert (kind, place["line"], place["title"]) == ("error", "5", "ET101 unknown-indicator")
    assert "##[" not in message
    assert not any(line.startswith("::") for line in message.splitlines())
