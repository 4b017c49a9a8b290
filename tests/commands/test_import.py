"""etwin import: from the form that a school filled in to an answers file."""

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment

from etwin_cli.model.answers import Evidence
from etwin_cli.model.ids import IndicatorId
from etwin_cli.reading.library import load_rubric, read_answers
from tests.commands.running import etwin


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A form with the school's name and one answer."""
    path = tmp_path_factory.mktemp("form") / "form.xlsx"
    assert etwin("form", "-o", path, "--lang", "en", "--school", "R").code == 0
    fill(path, "D4", "2 · Developing")
    return path.read_bytes()


@pytest.fixture
def form(once: bytes, tmp_path: Path) -> Path:
    """That form in a folder of the test's own."""
    path = tmp_path / "form.xlsx"
    path.write_bytes(once)
    return path


def fill(path: Path, place: str, value: str | int) -> None:
    book = load_workbook(path)
    book["Shared leadership"][place] = value
    book.save(path)


def test_from_the_form_to_a_score(form: Path, tmp_path: Path) -> None:
    ran = etwin("import", form, "-o", "answers.yaml", "--lang", "en", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "answers.yaml is ready: 1 of 43 questions answered. Next: etwin score\n"
    answers, problems = read_answers(tmp_path / "answers.yaml", load_rubric())
    assert problems == ()
    assert answers is not None
    assert (answers.school.name, answers.language) == ("R", "en")
    assert etwin("score", cwd=tmp_path).code == 0


def test_without_a_file_the_answers_go_to_standard_output(form: Path, tmp_path: Path) -> None:
    ran = etwin("import", form, cwd=tmp_path)
    assert ran.code == 0
    assert "  shared-coordination:\n    level: 2\n" in ran.out
    assert ran.out == etwin("import", form, "-o", "-", cwd=tmp_path).out
    assert [each.name for each in tmp_path.iterdir()] == ["form.xlsx"]


def test_the_file_goes_on_from_where_init_begins(form: Path, tmp_path: Path) -> None:
    blank = etwin("init", "-", "--lang", "en", "--school", "R").out
    imported = etwin("import", form, "--lang", "en", cwd=tmp_path).out
    kept = [line for line in blank.splitlines() if line.startswith("  # ")]
    assert [line for line in imported.splitlines() if line.startswith("  # ")] == kept


def test_problems_are_told_with_their_cells_and_nothing_is_written(
    form: Path, tmp_path: Path
) -> None:
    fill(form, "D5", "often")
    ran = etwin("import", "form.xlsx", "-o", "answers.yaml", "--lang", "en", cwd=tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert "error[ET105]" in ran.err
    assert "--> form.xlsx:'Shared leadership'!D5\n" in ran.err
    assert not (tmp_path / "answers.yaml").exists()


def test_warnings_are_told_and_the_file_is_written(form: Path, tmp_path: Path) -> None:
    fill(form, "D5", 4)
    ran = etwin("import", form, "-o", "a.yaml", "--lang", "en", cwd=tmp_path)
    assert ran.code == 0
    assert "warning[ET151]" in ran.err
    assert ran.out.endswith("Next: etwin score a.yaml\n")


@pytest.mark.parametrize("name", ["gone.xlsx", "gone.XLSX"])
def test_a_workbook_that_is_not_there_leads_to_an_empty_one(name: str, tmp_path: Path) -> None:
    ran = etwin("import", name, "--lang", "en", cwd=tmp_path)
    assert ran.code == 2
    assert f"begin a file with: etwin form -o {name}" in " ".join(ran.err.split())


def test_a_file_that_is_there_is_kept_unless_forced(form: Path, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("mine")
    assert etwin("import", form, "-o", path).code == 2
    assert path.read_text() == "mine"
    assert etwin("import", form, "-o", path, "--force").code == 0
    assert "level: 2" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "way_out"),
    [
        ("form.xls", "save it as .xlsx, in Excel"),
        ("form.XLSB", "save it as .xlsx, in Excel"),
        ("form.ods", "save it as .xlsx, in LibreOffice"),
        ("form.csv", "etwin batch --table"),
        ("form", "etwin form -o form.xlsx"),
        ("-", "etwin form -o form.xlsx"),
    ],
)
def test_only_one_kind_of_file_can_be_read(name: str, way_out: str) -> None:
    ran = etwin("import", name)
    assert ran.code == 2
    assert ".xlsx" in ran.err
    assert way_out in ran.err


def test_a_form_is_read_without_what_writes_one(form: Path, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.modules['openpyxl'] = None\n")
    ran = etwin("import", form, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)})
    assert ran.code == 0
    assert "level: 2" in ran.out


def test_what_is_left_out_is_told_and_the_rest_is_written(form: Path, tmp_path: Path) -> None:
    """The exit code says that not all that the school has written is in the file."""
    book = load_workbook(form)
    book["Shared leadership"]["D5"].comment = Comment("ask the office", "A")
    book.save(form)
    ran = etwin("import", form, "-o", "answers.yaml", "--lang", "en", cwd=tmp_path)
    assert ran.code == 1
    assert "warning[ET034]" in ran.err
    assert "'Shared leadership'!D5" in ran.err
    assert "ask the office" in " ".join(ran.err.split())
    assert "answers.yaml holds what could be read" in ran.out
    assert etwin("score", cwd=tmp_path).code == 0
    printed = etwin("import", form, cwd=tmp_path)
    assert (printed.code, "level: 2" in printed.out) == (1, True)


def test_the_time_of_a_meeting_is_told_and_costs_nothing_else(form: Path, tmp_path: Path) -> None:
    book = load_workbook(form)
    (row,) = (each for each in book["School"].iter_rows() if each[0].value == "date")
    row[2].value = datetime(2026, 5, 12, 18, 30)  # noqa: DTZ001
    book.save(form)
    ran = etwin("import", form, "--lang", "en", cwd=tmp_path)
    assert ran.code == 0
    assert "warning[ET029]: the time 18:30 is left out" in ran.err
    assert "\ndate: 2026-05-12\n" in ran.out


def test_levels_go_by_their_names_in_the_form_s_own_language(form: Path, tmp_path: Path) -> None:
    fill(form, "D5", "Developing")
    ran = etwin("import", form, "--lang", "ca", cwd=tmp_path)
    assert ran.code == 0
    assert "  shared-decisions:\n    level: 2\n" in ran.out


def test_a_link_that_ends_in_a_colon_is_a_link(form: Path, tmp_path: Path) -> None:
    for place, text in (("F4", "https://example.org/a:"), ("G4", "https://example.org/b:")):
        fill(form, place, text)
    assert etwin("import", form, "-o", "answers.yaml", cwd=tmp_path).code == 0
    answers, problems = read_answers(tmp_path / "answers.yaml", load_rubric())
    assert problems == ()
    assert answers is not None
    found = answers.answers[IndicatorId("shared-coordination")]
    assert found.evidence == (Evidence(url="https://example.org/a:"),)
    assert found.comment == "https://example.org/b:"


def test_more_than_an_answers_file_holds_is_told(form: Path, tmp_path: Path) -> None:
    for row in range(4, 9):
        fill(form, f"G{row}", "\u202e" * 30_000)  # six bytes each, where they are written
    ran = etwin("import", form, "-o", "answers.yaml", "--lang", "en", cwd=tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert "error[ET002]: the answers in this form are more than" in ran.err
    assert not (tmp_path / "answers.yaml").exists()


def test_a_file_that_is_not_there_is_the_request_s_fault(tmp_path: Path) -> None:
    ran = etwin("import", "not-there.xlsx", "--lang", "en", cwd=tmp_path)
    assert ran.code == 2
    assert "error[ET001]" in ran.err


def test_what_is_no_workbook_is_the_workbook_s_fault(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("school: {name: A}\n")
    ran = etwin("import", "a.xlsx", "--lang", "en", cwd=tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert "error[ET030]" in ran.err


def test_the_form_says_the_language_and_the_rubric_unless_asked(
    form: Path, tmp_path: Path, examples: Path
) -> None:
    fill(form, "D5", "often")
    ran = etwin("import", form, cwd=tmp_path, env={"LC_ALL": "ca_ES.UTF-8"})
    assert "should have a level" in ran.err
    ran = etwin("import", form, "--lang", "ca", cwd=tmp_path)
    assert "should have a level" not in ran.err
    ran = etwin("import", form, "--rubric", examples / "own-rubric" / "rubric.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert "error[ET104]" in ran.err
