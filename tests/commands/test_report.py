"""`etwin report`, as a user runs it."""

import json
from pathlib import Path

import pytest

from tests.commands.running import Ran, etwin
from tests.formats.html.pages import faults, parsed


def report(folder: Path, file: Path, *more: str | Path, output: str = "report.html") -> Ran:
    """Run it in a folder, in English."""
    return etwin("report", file, "-o", output, "--lang", "en", *more, cwd=folder)


@pytest.mark.parametrize("language", ["ca", "es", "en"])
def test_a_page_is_written_and_said(language: str, examples: Path, tmp_path: Path) -> None:
    answers = examples / "established.ca.yaml"
    ran = etwin("report", answers, "-o", "report.html", "--lang", language, cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("report.html ")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert faults(page) == []
    assert f'<html lang="{language}">' in page


def test_the_ending_decides_what_is_written(examples: Path, tmp_path: Path) -> None:
    answers = examples / "leading.en.yaml"
    ran = report(tmp_path, answers, output="report.md")
    assert (ran.code, ran.out) == (0, "report.md is ready.\n")
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert text.startswith("# Kilvarrow Community School\n")
    assert report(tmp_path, answers, output="REPORT.HTM").code == 0
    assert (tmp_path / "REPORT.HTM").read_bytes().startswith(b"<!doctype html>\n")


@pytest.mark.parametrize("output", [None, "-", "report.pdf", "report"])
def test_where_it_goes_has_to_be_said(output: str | None, examples: Path, tmp_path: Path) -> None:
    more = [] if output is None else ["-o", output]
    ran = etwin("report", examples / "leading.en.yaml", *more, cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ".html" in ran.err
    assert ".md" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_the_same_answers_make_the_same_bytes(examples: Path, tmp_path: Path) -> None:
    for name in ("a.html", "b.html", "a.md", "b.md"):
        report(tmp_path, examples / "adults.es.yaml", output=name)
    for ending in ("html", "md"):
        first, second = ((tmp_path / f"{name}.{ending}").read_bytes() for name in "ab")
        assert first == second


def test_answers_with_an_error_have_no_report(examples: Path, tmp_path: Path) -> None:
    ran = report(tmp_path, examples / "invalid" / "ET101-unknown-indicator.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert "error[ET101]" in ran.err
    assert list(tmp_path.iterdir()) == []
    ran = report(tmp_path, tmp_path / "gone.yaml")
    assert (ran.code, list(tmp_path.iterdir())) == (2, [])


def test_nothing_is_overwritten_unless_it_is_asked_for(examples: Path, tmp_path: Path) -> None:
    kept = tmp_path / "report.html"
    kept.write_text("mine")
    ran = report(tmp_path, examples / "leading.en.yaml")
    assert ran.code == 2
    assert "--force" in ran.err
    assert kept.read_text() == "mine"
    assert report(tmp_path, examples / "leading.en.yaml", "--force").code == 0
    assert kept.read_text().startswith("<!doctype html>")


def test_earlier_assessments_are_compared(examples: Path, tmp_path: Path) -> None:
    earlier = examples / "earlier" / "established-2024.ca.yaml"
    kept = tmp_path / "2025.json"
    etwin("score", earlier, "--format", "json", "-o", kept)
    result = json.loads(kept.read_text())
    kept.write_text(json.dumps(result | {"period": "2024-2025"}))
    ran = report(
        tmp_path, examples / "established.ca.yaml", "--previous", earlier, "--previous", kept
    )
    assert (ran.code, ran.err) == (0, "")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert faults(page) == []
    assert "From 2024-2025 to 2025-2026" in page
    assert 'class="line"' in page


def test_an_earlier_file_that_cannot_be_used(examples: Path, tmp_path: Path) -> None:
    answers = examples / "established.ca.yaml"
    faulty = examples / "invalid" / "ET101-unknown-indicator.yaml"
    ran = report(tmp_path, answers, "--previous", faulty)
    assert (ran.code, ran.out) == (1, "")
    assert "error[ET101]" in ran.err
    other = tmp_path / "other.json"
    etwin("score", examples / "own-rubric" / "answers.yaml", "--rubric",
          examples / "own-rubric" / "rubric.yaml", "--format", "json", "-o", other)  # fmt: skip
    ran = report(tmp_path, answers, "--previous", other)
    assert ran.code == 2
    assert "is of the rubric" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["other.json"]


def test_the_band_in_view(examples: Path, tmp_path: Path) -> None:
    answers = examples / "established.ca.yaml"
    assert report(tmp_path, answers, "--band", "no-such-band").code == 2
    assert report(tmp_path, answers, "--band", "reaching-out").code == 0
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Stage in view: Rooted and reaching out" in page


def test_standard_input_and_a_rubric_of_ones_own(examples: Path, tmp_path: Path) -> None:
    folder = examples / "own-rubric"
    ran = etwin("report", "-", "--stdin-filename", "a.yaml", "--rubric", folder / "rubric.yaml",
                "-o", "own.html", cwd=tmp_path, stdin=(folder / "answers.yaml").read_text())  # fmt: skip
    assert ran.code == 0, ran.err
    page = (tmp_path / "own.html").read_text(encoding="utf-8")
    assert faults(page) == []
    assert parsed(page).one("h1").text


def test_warnings_are_mentioned(tmp_path: Path, examples: Path) -> None:
    text = (examples / "leading.en.yaml").read_text(encoding="utf-8")
    (tmp_path / "a.yaml").write_text(text.replace('"1.1.0"', '"0.9.0"'), encoding="utf-8")
    ran = report(tmp_path, Path("a.yaml"))
    assert ran.code == 0
    assert "1 warning" in ran.err
