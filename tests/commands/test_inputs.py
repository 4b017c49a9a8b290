"""Many files, folders, patterns, standard input; reports to files; configuration."""

import json
import os
import shutil
from pathlib import Path

import pytest

from etwin_cli.commands import loading
from etwin_cli.commands.request import Request
from etwin_cli.reading.shipped import criteria_root
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


NOT_WINDOWS = pytest.mark.skipif(os.name == "nt", reason="POSIX files")
EVERY_FORM = [
    ("validate",),
    ("score",),
    ("score", "--fail-under", "0"),
    ("gap",),
    ("report", "-o", "r.html"),
    ("batch", "-o", "o.csv"),
]
"""The commands that take a folder."""


@NOT_WINDOWS
@pytest.mark.parametrize("kind", ["dead link", "pipe", "link out", "link to itself"])
@pytest.mark.parametrize("form", EVERY_FORM, ids=" ".join)
def test_a_folder_hides_nothing_that_cannot_be_read(
    form: tuple[str, ...], kind: str, tmp_path: Path
) -> None:
    """A file alone in it, so that gap and report take it too."""
    path = tmp_path / "schools" / "b.yaml"
    path.parent.mkdir()
    if kind == "pipe":
        os.mkfifo(path)
    else:
        target = {"dead link": "none", "link out": "../secret", "link to itself": "b.yaml"}[kind]
        (tmp_path / "secret").write_text("SECRET: token\n")
        path.symlink_to(target)
    ran = etwin(form[0], "schools", *form[1:], cwd=tmp_path)
    if form[0] == "batch":
        assert ran.code == 1
        assert "schools/b.yaml" in (tmp_path / "o.csv").read_text()
        said = (tmp_path / "o.csv").read_text()
    else:
        assert ran.code == 2
        said = ran.out + ran.err
    assert "ET001" in said
    assert "SECRET" not in said + ran.err


@NOT_WINDOWS
def test_the_good_files_of_a_folder_are_judged_beside_those_that_cannot_be_read(
    folder: Path,
) -> None:
    (folder / "sub" / "d.yaml").symlink_to("none")
    ran = etwin("validate", ".", "-f", "json", cwd=folder)
    assert names(ran.out) == ["a.yml", "b.yaml", "sub/c.yaml", "sub/d.yaml"]
    assert ran.code == 2
    assert etwin("score", "sub", "b.yaml", "-f", "jsonl", cwd=folder).code == 2


@NOT_WINDOWS
@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "out.yaml"),
        ("score", "out.yaml"),
        ("gap", "out.yaml"),
        ("ask", "out.yaml"),
        ("report", "out.yaml", "-o", "r.html"),
        ("report", "a.yml", "--previous", "out.yaml", "-o", "r.html"),
        ("compare", "out.yaml", "a.yml"),
        ("validate", "folder/secret"),
        ("validate", "folder"),
        ("validate", "folder/*"),
        ("validate", "a.yml", "--rubric", "own"),
        ("validate", "a.yml", "--rubric", "out.yaml"),
        ("rubric", "check", "own"),
        ("rubric", "show", "own/rubric.yaml"),
        ("explain", "all-abilities", "--rubric", "own"),
        ("import", "out.xlsx"),
        ("summary", "out.sqlite"),
        ("rubric", "analyse", "out.sqlite"),
        ("score", "a.yml", "--against", "out.sqlite"),
        ("batch", "--table", "out.csv", "-o", "o.csv"),
        ("batch", "--table", "out.jsonl", "-o", "o.csv"),
        ("batch", "--from", "out.txt", "-o", "o.csv"),
    ],
    ids=" ".join,
)
def test_a_link_shows_no_line_of_a_file_outside(arguments: tuple[str, ...], folder: Path) -> None:
    secrets = folder / "secrets"
    secrets.mkdir()
    (secrets / "secret").write_text("SECRET: token\n")
    here = folder / "here"
    (here / "own").mkdir(parents=True)
    (here / "a.yml").write_text(GOOD)
    for ending in ("yaml", "xlsx", "sqlite", "csv", "jsonl", "txt"):
        (here / f"out.{ending}").symlink_to(secrets / "secret")
    (here / "own" / "rubric.yaml").symlink_to(secrets / "secret")
    (here / "folder").symlink_to(secrets)
    ran = etwin(*arguments, cwd=here)
    assert ran.code == 2
    assert "leads out" in ran.err + ran.out
    assert "SECRET" not in ran.err + ran.out
    assert "Traceback" not in ran.err


@NOT_WINDOWS
def test_a_link_within_the_folder_is_read(folder: Path) -> None:
    (folder / "link.yaml").symlink_to("sub/c.yaml")
    assert "ET105" in etwin("validate", "link.yaml", "-f", "concise", cwd=folder).out


LONG = "a" * 300
NAMED = [
    *("validate {}.yaml", "validate {}.yaml b.yaml", "validate {}/*.yaml", "score {}", "gap {}"),
    *("ask {}.yaml --school A", "compare {} b.yaml", "compare b.yaml {}", "report {} -o r.html"),
    *("report b.yaml --previous {} -o r.html", "import {}.xlsx", "summary {}", "rubric check {}"),
    *("rubric show {}", "rubric analyse {}", "score b.yaml --rubric {}"),
    *("score b.yaml --against {}", "batch {} -o o.csv", "batch --from {} -o o.csv"),
    *("batch --table {}.csv -o o.csv", "batch b.yaml {} -o o.csv"),
]
REFUSED = [
    *((arguments, LONG) for arguments in NAMED),
    *((arguments, "a/" * 3000 + "a") for arguments in ("score {}", "summary {}", "ask {}")),
    *((arguments, "b.yaml/a") for arguments in ("score {}", "batch {} -o o.csv", "ask {}")),
    *((arguments, "closed/a") for arguments in ("score {}", "batch {} -o o.csv", "ask {}")),
    *((arguments, "a\udcff") for arguments in ("score {}", "rubric check {}", "summary {}")),
]


@NOT_WINDOWS
@pytest.mark.parametrize(("arguments", "name"), REFUSED, ids=range(len(REFUSED)))
def test_a_name_that_the_system_refuses_is_a_request_at_fault(
    arguments: str, name: str, folder: Path
) -> None:
    (folder / "closed").symlink_to("closed")  # nothing can be behind it, not even for root
    ran = etwin(*arguments.format(name).split(), cwd=folder)
    assert ran.code == 2
    assert "Traceback" not in ran.err


def test_both_are_judged_where_standard_input_is_called_as_another_file(folder: Path) -> None:
    (folder / "low.yaml").write_text(GOOD.replace("2", "0"))
    high = GOOD.replace("2", "{level: 4, evidence: the plan}")
    arguments = ("score", "low.yaml", "-", "--stdin-filename", "low.yaml", "-f", "jsonl")
    ran = etwin(*arguments, "--fail-under", "0.5", stdin=high, cwd=folder)
    low, above = (json.loads(line) for line in ran.out.splitlines())
    assert (low["file"], low["score"]) == ("low.yaml", 0)
    assert above["score"] > 0
    assert ran.code == 1
    assert ran.err.count("low.yaml") == 1


@pytest.mark.parametrize("command", ["validate", "score", "gap", "ask", "report -o r.html"])
def test_the_file_with_the_other_ending_is_pointed_to(command: str, tmp_path: Path) -> None:
    (tmp_path / "answers.yml").write_text(GOOD)
    name, *options = command.split()
    ran = etwin(name, *options, cwd=tmp_path)
    assert ran.code == 2
    assert "answers.yml" in ran.out + ran.err
    assert "init" not in ran.out + ran.err
    (tmp_path / "answers.yml").rename(tmp_path / "answers.yaml")
    ran = etwin(name, "answers.yml", *options, cwd=tmp_path)
    assert "answers.yaml" in ran.out + ran.err


def test_the_problems_of_many_files_are_counted_where_they_are_too_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "MOST_KEPT", 50)
    monkeypatch.setattr(loading, "FEW_KEPT", 3)
    wrong = "".join(f"  x{number}: 1\n" for number in range(1100))
    warned = "".join(
        f"  {name}: 3\n" for name in ("all-abilities", "all-cultures", "dissemination")
    )
    for name in ("a", "b", "c"):
        text = f"{GOOD.partition('answers')[0]}answers:\n{warned}{wrong}"
        (tmp_path / f"{name}.yaml").write_text(text)
    files, _ = loading.check_files(Request(files=(str(tmp_path),), machine=True))
    kept = [[found.code.value for found in each.diagnostics] for each in files]
    assert [len(each) for each in kept] == [51, 4, 4]
    assert [set(each) for each in kept] == [{"ET101", "ET016"}] * 3
    assert [each.diagnostics[-1].values["more"] for each in files] == [1053, 1100, 1100]
    assert all(each.errors for each in files)


# What is passed over


def test_what_is_passed_over_is_counted_and_the_first_are_named(folder: Path) -> None:
    for command in ("validate", "score"):
        assert "1 other file was passed over: notes.txt" in etwin(command, ".", cwd=folder).err
        assert etwin(command, "b.yaml", "a.yml", cwd=folder).err == ""
        assert etwin(command, "b.yaml", "notes.txt", "a.yml", cwd=folder).code == 1
    assert "notes.txt" in etwin("batch", ".", "-o", "o.csv", cwd=folder).err
    (folder / "sub" / "photo\x1b[2J.jpg").touch()
    assert "\x1b" not in etwin("validate", ".", cwd=folder).err
    said = etwin("validate", ".", "--lang", "ca", cwd=folder).err
    assert "s'han passat per alt 3 altres fitxers" in said
    assert etwin("validate", ".", "-f", "json", cwd=folder).err == ""


def test_what_is_there_is_named_where_no_answers_are(folder: Path) -> None:
    (folder / "empty").mkdir()
    for name in ("form.xlsx", "photo.jpg"):
        (folder / "empty" / name).touch()
    ran = etwin("validate", "b.yaml", "empty", cwd=folder)
    assert (ran.code, ran.out) == (2, "")
    assert "empty/form.xlsx" in ran.err
    assert "notes.txt" not in ran.err
    assert "empty/form.xlsx" in etwin("batch", "empty", "-o", "o.csv", cwd=folder).err


@pytest.fixture
def with_rubric(folder: Path) -> Path:
    """The folder with a rubric in it, which has translations, and answers beside it."""
    shutil.copytree(criteria_root() / "etwinning-school", folder / "own")
    (folder / "own" / "school.yaml").write_text(GOOD)
    return folder


def test_a_rubrics_own_files_are_left_alone_and_that_is_said(with_rubric: Path) -> None:
    ran = etwin("validate", ".", "-f", "json", cwd=with_rubric)
    assert names(ran.out) == ["a.yml", "b.yaml", "own/school.yaml", "sub/c.yaml"]
    ran = etwin("validate", "own", cwd=with_rubric)
    assert ran.code == 0
    assert "the files of a rubric were passed over: own" in ran.err
    ran = etwin("batch", "own", "-o", "o.csv", cwd=with_rubric)
    assert "1 school" in ran.err
    assert "passed over: own" in ran.err


def test_a_folder_of_a_rubric_alone_leads_to_its_command(with_rubric: Path) -> None:
    (with_rubric / "own" / "school.yaml").unlink()
    for form in (("validate",), ("batch", "-o", "o.csv")):
        ran = etwin(form[0], "own", *form[1:], cwd=with_rubric)
        assert ran.code == 2
        assert "etwin rubric check own" in ran.err


@pytest.mark.parametrize("name", ["rubric.yaml", "bad.yaml", "claims.yaml"])
def test_no_answers_are_hidden_by_a_rubric_beside_them(name: str, folder: Path) -> None:
    (folder / "sub" / "rubric.yaml").write_text("")
    (folder / "sub" / name).write_text(BAD)
    ran = etwin("validate", "sub", "-f", "json", cwd=folder)
    assert f"sub/{name}" in names(ran.out)
    assert ran.code == 1


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
