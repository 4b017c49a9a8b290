"""etwin init: a file that is valid as it stands, and that nothing is lost to."""

from pathlib import Path

import pytest

from etwin_cli.editing.entries import find
from etwin_cli.languages import LANGUAGES
from etwin_cli.model.form_columns import IDENTITY
from etwin_cli.reading.library import load_rubric, read_answers
from tests.commands.running import etwin


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_valid_as_it_stands(language: str, tmp_path: Path) -> None:
    assert etwin("init", "--lang", language, cwd=tmp_path).code == 0
    ran = etwin("validate", "--strict", cwd=tmp_path)
    assert ran.code == 0, ran.out
    rubric = load_rubric("etwinning-school", language)
    answers, diagnostics = read_answers(tmp_path / "answers.yaml", rubric)
    assert not diagnostics
    assert answers is not None
    assert list(answers.answers) == [each.id for each in rubric.all_indicators()]
    assert answers.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_level_stands_in_its_comments(language: str, tmp_path: Path) -> None:
    etwin("init", "--lang", language, cwd=tmp_path)
    text = (tmp_path / "answers.yaml").read_text(encoding="utf-8")
    comments = " ".join(" ".join(text.replace("#", " ").split()).split())
    for indicator in load_rubric("etwinning-school", language).all_indicators():
        assert indicator.question is not None
        assert " ".join(indicator.question.split()) in comments
        for level in indicator.levels:
            assert level.text is not None
            assert " ".join(level.text.split()) in comments
    assert all(line.isprintable() and len(line) <= 110 for line in text.splitlines())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_asks_of_the_school_what_the_paper_form_asks(language: str, tmp_path: Path) -> None:
    etwin("init", "--lang", language, cwd=tmp_path)
    text = (tmp_path / "answers.yaml").read_text(encoding="utf-8")
    assert [key for key in IDENTITY if find(text, key.split(".")) is None] == []


@pytest.mark.parametrize(
    "name",
    [
        "Escola Nova",
        'L\'Escola: "nova" # 1',
        "\u001b[31mred\u2028two\x85",
        "- no",
        "\U0001f600",
        "  x ",
    ],
)
def test_any_name_of_a_school_is_kept(name: str, tmp_path: Path) -> None:
    assert etwin("init", "--school", name, cwd=tmp_path).code == 0
    answers, diagnostics = read_answers(tmp_path / "answers.yaml", load_rubric())
    assert not diagnostics
    assert answers is not None
    assert answers.school.name == name.strip()


def test_a_file_that_is_there_is_kept_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("mine\n")
    ran = etwin("init", cwd=tmp_path)
    assert (ran.code, path.read_text()) == (2, "mine\n")
    assert "--force" in ran.err
    assert etwin("init", "--force", cwd=tmp_path).code == 0
    assert path.read_text().startswith("#")
    assert [found.name for found in tmp_path.iterdir()] == ["answers.yaml"]


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    ran = etwin("init", tmp_path / "nowhere" / "a.yaml")
    assert ran.code == 2
    assert "nowhere" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_dash_writes_to_standard_output(tmp_path: Path) -> None:
    ran = etwin("init", "-", cwd=tmp_path)
    assert ran.code == 0
    assert "shared-coordination:" in ran.out
    assert list(tmp_path.iterdir()) == []


def test_a_rubric_that_no_answers_file_could_hold_is_told(tmp_path: Path) -> None:
    questions = "".join(
        f"      - {{id: q{number}, title: {'word ' * 100}}}\n" for number in range(1_200)
    )
    (tmp_path / "rubric.yaml").write_text(
        'id: large\nversion: "1"\nlanguage: en\ntitle: Large\nscale: [{level: 0}, {level: 1}]\n'
        f"criteria:\n  - id: all\n    title: All\n    indicators:\n{questions}",
        encoding="utf-8",
    )
    ran = etwin("init", "--rubric", "rubric.yaml", cwd=tmp_path)
    assert ran.code == 2
    assert "more questions than an answers file may hold" in ran.err
    assert not (tmp_path / "answers.yaml").exists()
