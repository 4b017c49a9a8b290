"""etwin validate --check-files: what is not there, and nothing of what lies outside."""

import json
from pathlib import Path

import pytest

from tests.commands.running import etwin


def codes(folder: Path, file: str) -> list[str]:
    """The codes for one evidence file."""
    path = folder / "answers.yaml"
    path.write_text(
        "rubric: etwinning-school\nschool: {name: A}\nanswers:\n  shared-coordination:\n"
        f"    level: 3\n    evidence:\n      - file: {json.dumps(file)}\n"
    )
    ran = etwin("validate", "--check-files", "-f", "json", path)
    assert ran.code == 0
    return [found["code"] for found in json.loads(ran.out)["files"][0]["diagnostics"]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A school's folder with one piece of evidence, beside something that is not its own."""
    school = tmp_path / "school"
    (school / "evidence").mkdir(parents=True)
    (school / "evidence" / "minutes.pdf").write_text("minutes")
    (tmp_path / "secret.pdf").write_text("secret")
    (school / "out.pdf").symlink_to(tmp_path / "secret.pdf")
    (school / "nowhere.pdf").symlink_to(tmp_path / "not-there.pdf")
    (school / "way-out").symlink_to(tmp_path)
    (school / "inside.pdf").symlink_to(school / "evidence" / "minutes.pdf")
    return school


@pytest.mark.parametrize(
    "file", ["evidence/minutes.pdf", "./evidence/../evidence/minutes.pdf", "inside.pdf"]
)
def test_what_is_there_is_no_problem(file: str, folder: Path) -> None:
    assert codes(folder, file) == []


@pytest.mark.parametrize("file", ["evidence/nothing.pdf", "evidence", "minutes.pdf"])
def test_what_is_not_there_is_told(file: str, folder: Path) -> None:
    assert codes(folder, file) == ["ET155"]


@pytest.mark.parametrize(
    "file",
    [
        "../secret.pdf",
        "../not-there.pdf",
        "/etc/passwd",
        "/nowhere/at/all",
        "out.pdf",
        "nowhere.pdf",
        "way-out/secret.pdf",
        "way-out/not-there.pdf",
        "a\u0000b",
    ],
)
def test_what_lies_outside_is_not_looked_at(file: str, folder: Path) -> None:
    """The same answer whether it is there or not: nobody learns what is on the machine."""
    assert codes(folder, file) == ["ET156"]


def test_without_the_option_no_file_is_asked_for(folder: Path) -> None:
    codes(folder, "nothing.pdf")
    ran = etwin("validate", "-f", "json", folder / "answers.yaml")
    assert json.loads(ran.out)["files"][0]["diagnostics"] == []
