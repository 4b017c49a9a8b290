"""Many files, folders, patterns, standard input; reports to files; configuration."""

import json
from pathlib import Path

import pytest

from tests.commands.running import etwin

GOOD = "rubric: etwinning-school\nschool: {name: A}\nanswers: {all-abilities: 2}\n"
BAD = "rubric: etwinning-school\nschool: {name: A}\nanswers: {all-abilities: no}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two good files, a bad one, a hidden one, and one that is no answers file."""
    (tmp_path / "sub" / ".hidden").mkdir(parents=True)
    (tmp_path / "b.yaml").write_text(GOOD)
    (tmp_path / "a.yml").write_text(GOOD)
    (tmp_path / "sub" / "c.yaml").write_text(BAD)
    (tmp_path / "sub" / ".hidden" / "d.yaml").write_text(BAD)
    (tmp_path / "notes.txt").write_text("nothing")
    return tmp_path


def names(out: str) -> list[str]:
    return [each["file"] for each in json.loads(out)["files"]]


def test_a_folder_stands_for_its_files_sorted(folder: Path) -> None:
    ran = etwin("validate", ".", "-f", "json", cwd=folder)
    assert names(ran.out) == ["a.yml", "b.yaml", "sub/c.yaml"]
    assert ran.code == 1


def test_a_pattern_stands_for_its_files_sorted_and_each_file_once(folder: Path) -> None:
    ran = etwin("validate", "**/*.yaml", "b.yaml", "-f", "json", cwd=folder)
    assert names(ran.out) == ["b.yaml", "sub/c.yaml"]


@pytest.mark.parametrize("name", ["empty", "*.json"])
def test_what_stands_for_nothing_is_a_request_at_fault(name: str, folder: Path) -> None:
    (folder / "empty").mkdir()
    assert etwin("validate", name, cwd=folder).code == 2


def test_standard_input_has_the_name_it_is_given(folder: Path) -> None:
    ran = etwin("validate", "-", "-f", "concise", stdin=BAD, cwd=folder)
    assert ran.out.startswith("<stdin>:3:")
    ran = etwin(
        "validate", "-", "--stdin-filename", "x.yaml", "-f", "concise", stdin=BAD, cwd=folder
    )
    assert ran.out.startswith("x.yaml:3:")
    ran = etwin("score", "-", "-f", "json", stdin=GOOD, cwd=folder)
    assert json.loads(ran.out)["file"] == "<stdin>"
    assert etwin("validate", "-", "-", cwd=folder).code == 2


def test_jsonl_has_a_line_for_every_file(folder: Path) -> None:
    ran = etwin("score", ".", "-f", "jsonl", cwd=folder)
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [line["file"] for line in lines] == ["a.yml", "b.yaml", "sub/c.yaml"]
    assert lines[2]["diagnostics"][0]["code"] == "ET105"
    assert ran.code == 1


def test_json_takes_one_file(folder: Path) -> None:
    ran = etwin("score", "a.yml", "b.yaml", "-f", "json", cwd=folder)
    assert (ran.code, ran.out) == (2, "")
    assert "jsonl" in ran.err


def test_a_bad_file_does_not_hide_the_others(folder: Path) -> None:
    ran = etwin("score", ".", cwd=folder)
    assert ran.code == 1
    assert ran.out.count("own assessment") == 2
    assert "ET105" in ran.err


def test_a_report_to_a_file_and_another_beside_it(folder: Path) -> None:
    ran = etwin(
        "validate", ".", "-f", "json", "-o", "r.json", "--also", "concise=r.txt", cwd=folder
    )
    assert (ran.code, ran.out) == (1, "")
    assert len(json.loads((folder / "r.json").read_text())["files"]) == 3
    assert "ET105" in (folder / "r.txt").read_text()
    again = etwin("validate", ".", "-o", "r.json", cwd=folder)
    assert again.code == 2
    assert "--force" in again.err
    assert etwin("validate", ".", "-o", "r.json", "--force", cwd=folder).code == 1
    assert "\x1b" not in (folder / "r.json").read_text()


def test_a_failed_run_leaves_no_file(folder: Path) -> None:
    assert etwin("score", "sub/c.yaml", "-o", "out.txt", cwd=folder).code == 1
    assert etwin("score", "missing.yaml", "-o", "out.txt", cwd=folder).code == 2
    assert etwin("score", "a.yml", "-o", "out.txt", "--fail-under", "nan", cwd=folder).code == 2
    assert not (folder / "out.txt").exists()


@pytest.mark.parametrize("also", ["pdf=x", "json", "json=", "=x"])
def test_a_second_report_that_cannot_be(also: str, folder: Path) -> None:
    assert etwin("validate", "a.yml", "--also", also, cwd=folder).code == 2


def test_two_reports_cannot_go_to_one_file(folder: Path) -> None:
    ran = etwin("validate", "a.yml", "-o", "x", "--also", "json=./x", cwd=folder)
    assert ran.code == 2


def test_the_configuration_is_found_upwards(folder: Path) -> None:
    (folder / "etwin.toml").write_text(
        'language = "ca"\nformat = "jsonl"\n[gates]\nfail-under = 99.5\nmax-unsupported = 0\n'
    )
    (folder / "sub" / "e.yaml").write_text(GOOD)
    ran = etwin("score", "e.yaml", cwd=folder / "sub")
    assert json.loads(ran.out)["school"]["name"] == "A"
    assert ran.code == 1
    assert "fail-under" in ran.err
    assert etwin("score", "e.yaml", "--fail-under", "1", cwd=folder / "sub").code == 0
    assert (
        "Encara"
        not in etwin("score", "e.yaml", "-f", "text", "--lang", "en", cwd=folder / "sub").out
    )
    assert "autoavaluació" in etwin("score", "e.yaml", "-f", "text", cwd=folder / "sub").out


def test_the_environment_stands_between_options_and_configuration(folder: Path) -> None:
    (folder / "etwin.toml").write_text('format = "csv"\nlanguage = "ca"\n')
    env = {"ETWIN_FORMAT": "json", "ETWIN_LANG": "es"}
    assert json.loads(etwin("score", "a.yml", cwd=folder, env=env).out)
    text = etwin("score", "a.yml", "-f", "text", cwd=folder, env=env).out
    assert "autoevaluación" in text
    shown = etwin("config", "a.yml", cwd=folder, env=env).out
    assert "(ETWIN_FORMAT)" in shown
    assert "(ETWIN_LANG)" in shown


def test_a_format_that_only_other_commands_have_is_passed_over(folder: Path) -> None:
    env = {"ETWIN_FORMAT": "concise"}
    assert "own assessment" in etwin("score", "a.yml", cwd=folder, env=env).out
    assert etwin("score", "a.yml", cwd=folder, env={"ETWIN_FORMAT": "pdf"}).code == 2


def test_a_rubric_in_the_configuration_lies_beside_it(folder: Path) -> None:
    (folder / "own.yaml").write_text(
        "id: own\nversion: '1'\nlanguage: en\ntitle: Own\nscale: [{level: 0}, {level: 1}]\n"
        "criteria: [{id: c, title: C, indicators: [{id: i, title: I}]}]\n"
    )
    (folder / "etwin.toml").write_text('rubric = "own.yaml"\n')
    (folder / "sub" / "e.yaml").write_text("rubric: own\nschool: {name: A}\nanswers: {i: 1}\n")
    assert etwin("score", "e.yaml", cwd=folder / "sub").code == 0
    env = {"ETWIN_RUBRIC": "etwinning-school"}
    assert etwin("score", "e.yaml", cwd=folder / "sub", env=env).code == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("langauge = 'ca'", "did you mean language?"),
        ("[gates]\nfail_under = 3", "did you mean fail-under?"),
        ("language = 'fr'", "one of ca, es, en"),
        ("rubric = 3", "rubric should be a text"),
        ("[gates]\nfail-under = true", "a number"),
        ("[gates]\nfail-under = nan", "etwin.toml"),
        ("[gates]\nmax-unsupported = -1", "a whole number"),
        ("[gates]\nrequire-complete = 1", "true or false"),
        ("gates = 1", "a table"),
        ("language = ", "etwin.toml"),
    ],
)
def test_a_mistake_in_the_configuration_is_a_request_at_fault(
    text: str, said: str, folder: Path
) -> None:
    (folder / "etwin.toml").write_text(text)
    ran = etwin("score", "a.yml", cwd=folder)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err
