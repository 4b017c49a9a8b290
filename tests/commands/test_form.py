"""etwin form: a file to print or to fill in, decided by its name."""

import sys
from pathlib import Path

import pytest

from etwin_cli.languages import LANGUAGES
from etwin_cli.reading.library import load_rubric
from tests.commands.running import etwin


@pytest.mark.parametrize("ending", ["html", "md", "xlsx", "HTML"])
def test_the_ending_decides_and_the_next_step_is_told(ending: str, tmp_path: Path) -> None:
    ran = etwin("form", "-o", f"our form.{ending}", "--lang", "en", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert "our form" in ran.out
    data = (tmp_path / f"our form.{ending}").read_bytes()
    starts = {"html": b"<!doctype html>", "md": b"# eTwinning", "xlsx": b"PK"}
    assert data.startswith(starts[ending.lower()])
    if ending == "xlsx":
        assert "etwin import 'our form.xlsx' -o answers.yaml" in ran.out
    assert [each.name for each in tmp_path.iterdir()] == [f"our form.{ending}"]


@pytest.mark.parametrize("arguments", [(), ("-o", "-")])
def test_without_a_file_it_is_markdown_on_standard_output(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    ran = etwin("form", *arguments, "--lang", "es", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count("☐") > 43 * 6
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["form.docx", "form", "form.pdf", ".xlsx"])
def test_any_other_ending_is_refused_with_those_that_there_are(name: str, tmp_path: Path) -> None:
    ran = etwin("form", "-o", name, cwd=tmp_path)
    assert ran.code == 2
    assert ".html, .md or .xlsx" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_kept_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    path.write_text("mine")
    assert etwin("form", "-o", "form.xlsx", cwd=tmp_path).code == 2
    assert path.read_text() == "mine"
    assert etwin("form", "-o", "form.xlsx", "--force", cwd=tmp_path).code == 0
    assert path.read_bytes().startswith(b"PK")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_asked_for(language: str) -> None:
    title = load_rubric("etwinning-school", language).title
    assert title in etwin("form", "--lang", language).out


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_is_typed_in_with_the_questionnaire_in_its_own_language(language: str) -> None:
    ran = etwin("form", "--lang", language)
    assert f"`etwin ask answers.yaml --lang {language}`" in ran.out


def test_the_name_of_the_school_stands_in_it() -> None:
    assert "| Riverside &amp; Hill |" in etwin("form", "--school", "Riverside & Hill").out
    assert etwin("form", "--school", " ").code == 2


def test_a_rubric_of_ones_own(examples: Path) -> None:
    ran = etwin("form", "--rubric", examples / "own-rubric" / "rubric.yaml")
    assert ran.code == 0
    assert "etwinning-school" not in ran.out
    assert etwin("form", "--rubric", "nowhere").code == 2


def test_a_workbook_needs_its_extra(tmp_path: Path) -> None:
    """Without openpyxl: its name stands for nothing."""
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.modules['openpyxl'] = None\n")
    ran = etwin("form", "-o", "f.xlsx", cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)})
    assert ran.code == 2, ran
    assert sys.executable in ran.err
    assert " install 'openpyxl" in ran.err
    assert not (tmp_path / "f.xlsx").exists()


def test_paper_needs_no_workbook_and_no_page(tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv = ['etwin', 'form']; from etwin_cli.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "assert not {'openpyxl', 'jinja2'} & set(sys.modules), 'imported'\n"
    )
    import subprocess

    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path, capture_output=True)
