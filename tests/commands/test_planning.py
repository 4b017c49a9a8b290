"""`gap --path`, `score --set` and `compare`, as a user runs them."""

import json
import re
from pathlib import Path

import pytest

from tests.commands.running import etwin

RUBRIC = """
id: small
version: "1"
language: en
title: Small
scale: [{level: 0, title: none}, {level: 1, title: some}, {level: 2, title: all}]
evidence: {required_from: 2}
bands:
  - {id: low, title: Low, minimum: 0}
  - {id: high, title: High, minimum: 75, requires: {b: 1}}
criteria:
  - id: x
    title: X
    indicators:
      - {id: a, title: A, effort: 3}
      - {id: b, title: B}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small rubric, and two years of answers."""
    (tmp_path / "rubric.yaml").write_text(RUBRIC)
    (tmp_path / "etwin.toml").write_text('rubric = "rubric.yaml"\n')
    write(tmp_path, "old.yaml", "2024-2025", "a: 1, b: 1")
    write(tmp_path, "new.yaml", "2025-2026", "a: {level: 2, evidence: Minutes}, b: 0")
    return tmp_path


def write(folder: Path, name: str, period: str, answers: str) -> None:
    (folder / name).write_text(
        f"rubric: small\nschool: {{name: S}}\nperiod: {period}\nanswers: {{{answers}}}\n"
    )


def test_the_path(folder: Path) -> None:
    ran = etwin("gap", "old.yaml", "--path", cwd=folder)
    assert ran.code == 0
    assert "The least effort that reaches the stage High: 1\n" in ran.out
    assert "B (b)" in ran.out
    ran = etwin("gap", "old.yaml", "--path", "--fix", "b", cwd=folder)
    assert "reaches the stage High: 3\n" in ran.out
    ran = etwin("gap", "new.yaml", "--path", "--fix", "b", cwd=folder)
    assert "The stage High cannot be reached from here" in ran.out
    assert ran.code == 0


def test_the_path_with_a_budget_as_json(folder: Path) -> None:
    run = ("gap", "old.yaml", "--path", "--budget", "0.5", "--format", "json")
    path = json.loads(etwin(*run, cwd=folder).out)["path"]
    assert (path["band"], path["reachable"], path["effort"], path["steps"]) == (
        "high",
        False,
        0,
        [],
    )
    assert path["reason"] == "The stage High would still ask for: a total of 75 (then 50.0)"
    spanish = json.loads(etwin(*run, "--lang", "es", cwd=folder).out)["path"]
    assert spanish["reason"].startswith("La fase High todavía pediría:")


def test_a_band_is_called_by_its_title_too(folder: Path) -> None:
    by_id = etwin("gap", "old.yaml", "--path", "--band", "high", cwd=folder)
    assert by_id.code == 0
    assert etwin("gap", "old.yaml", "--path", "--band", "HIGH", cwd=folder) == by_id


def test_without_path_there_is_none(folder: Path) -> None:
    assert "path" not in json.loads(etwin("gap", "old.yaml", "-f", "json", cwd=folder).out)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--budget", "2"], "--budget goes with --path"),
        (["--fix", "a"], "--fix goes with --path"),
        (["--path", "--budget", "0.3"], "not an effort such as 4 or 2.5"),
        (["--path", "--budget", "nan"], "not an effort"),
        (["--path", "--fix", "aa"], "no indicator 'aa'"),
        (["--path", "--band", "top"], "has no band 'top'"),
        (["--path", "--format", "csv"], "not as csv"),
    ],
)
def test_a_path_that_cannot_be_asked_for(options: list[str], said: str, folder: Path) -> None:
    ran = etwin("gap", "old.yaml", *options, cwd=folder)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_rubric_without_bands_has_a_budget_alone(folder: Path) -> None:
    bare = re.sub(r"bands:\n(  - .*\n)+", "", RUBRIC)
    (folder / "rubric.yaml").write_text(bare)
    assert etwin("gap", "old.yaml", "--path", cwd=folder).code == 2
    ran = etwin("gap", "old.yaml", "--path", "--budget", "3", cwd=folder)
    assert ran.code == 0
    assert "The most that an effort of 3 can gain: +25.0 points" in ran.out


def test_what_if_leaves_the_file_as_it_is(folder: Path) -> None:
    before = (folder / "old.yaml").read_bytes()
    ran = etwin("score", "old.yaml", "--set", "b=2", "--sensitivity", cwd=folder)
    assert ran.code == 0
    assert "B (b): 1 some → 2 all" in ran.out
    assert "evidence that these levels need is taken as given" in ran.out
    assert "Stage: before, Low; now, High" in ran.out
    assert "How firm the stage is" in ran.out
    assert (folder / "old.yaml").read_bytes() == before


def test_gates_are_held_against_the_answers_as_they_are(folder: Path) -> None:
    ran = etwin("score", "old.yaml", "--set", "b=2", "--fail-under", "60", cwd=folder)
    assert ran.code == 1
    assert "the total is 50" in ran.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--set", "b"], "not ID=LEVEL; the levels of b: 0, 1, 2"),
        (["--set", "b=3"], "not ID=LEVEL"),
        (["--set", "c=1"], "no indicator 'c'"),
        (["--set", "b=1", "--set", "b=2"], "b is set twice"),
        (["--set", "b=1", "--format", "json"], "as text alone"),
        (["new.yaml", "--sensitivity"], "take one file"),
    ],
)
def test_a_what_if_that_cannot_be_asked(options: list[str], said: str, folder: Path) -> None:
    ran = etwin("score", "old.yaml", *options, cwd=folder)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_comparing_answers_with_a_result_that_was_kept(folder: Path) -> None:
    ran = etwin("score", "old.yaml", "--format", "json", "-o", "old.json", cwd=folder)
    assert ran.code == 0
    texts = [etwin("compare", old, "new.yaml", cwd=folder) for old in ("old.yaml", "old.json")]
    assert texts[0] == texts[1]
    assert "From 2024-2025 to 2025-2026" in texts[0].out
    assert "Better\n  - A (a): 1 some → 2 all\n" in texts[0].out
    assert "Worse\n  - B (b): 1 some → 0 none\n" in texts[0].out
    found = json.loads(etwin("compare", "old.json", "new.yaml", "-f", "json", cwd=folder).out)
    assert (found["comparable"], found["change"], found["regression"]) == (True, 0, True)


def test_a_regression_fails_where_that_is_asked_for(folder: Path) -> None:
    both = ("compare", "old.yaml", "new.yaml")
    assert etwin(*both, cwd=folder).code == 0
    ran = etwin(*both, "--fail-on-regression", cwd=folder)
    assert ran.code == 1
    assert "new.yaml: something is worse, or it cannot be told" in ran.err
    assert etwin(*both, "--fail-on-regression", "--exit-zero", cwd=folder).code == 0
    same = etwin("compare", "old.yaml", "old.yaml", "--fail-on-regression", cwd=folder)
    assert (same.code, same.err) == (0, "")


@pytest.mark.parametrize(
    ("language", "said", "failed"),
    [
        ("en", "run backwards in time: 2025-2026 stands before 2024-2025", "backwards in time"),
        ("ca", "al revés del temps: primer, 2025-2026; després, 2024-2025", "al revés del temps"),
        (
            "es",
            "al revés del tiempo: primero, 2025-2026; después, 2024-2025",
            "al revés del tiempo",
        ),
    ],
)
def test_files_that_run_backwards_in_time_never_pass(
    language: str, said: str, failed: str, folder: Path
) -> None:
    write(folder, "new.yaml", "2025-2026", "a: 1, b: 1")
    both = ("compare", "new.yaml", "old.yaml", "--lang", language)
    ran = etwin(*both, "--fail-on-regression", cwd=folder)
    assert ran.code == 1
    assert said in " ".join(ran.out.split())
    assert failed in ran.err
    assert "2025-2026" in ran.err
    for form in ("markdown", "text"):
        ran = etwin(*both, "-f", form, cwd=folder)
        assert ran.code == 0
        assert said in " ".join(ran.out.replace("\\", "").split())
    found = json.loads(etwin(*both, "-f", "json", cwd=folder).out)
    assert (found["backwards"], found["regression"], found["change"]) == (True, True, 0)
    for file in ("page.html", "report.md"):
        back = ("old.yaml", "--previous", "new.yaml", "--lang", language, "-o", file)
        assert etwin("report", *back, cwd=folder).code == 0
        text = (folder / file).read_text(encoding="utf-8")
        assert said in " ".join(text.replace("\\", "").split())
    forth = ("compare", "old.yaml", "new.yaml", "--lang", language, "--fail-on-regression")
    assert etwin(*forth, cwd=folder).code == 0


def test_another_state_of_the_rubric_never_passes_for_what_it_asks_otherwise(folder: Path) -> None:
    etwin("score", "old.yaml", "--format", "json", "-o", "old.json", cwd=folder)
    other = RUBRIC.replace(
        "{id: b, title: B}", "{id: b, title: B, levels: [{level: 0}, {level: 1}]}"
    )
    (folder / "rubric.yaml").write_text(other)
    write(folder, "new.yaml", "2025-2026", "a: 1, b: 1")
    ran = etwin("compare", "old.json", "new.yaml", "--fail-on-regression", cwd=folder)
    assert ran.code == 1
    assert "in the same way each time: 1 of 2." in " ".join(ran.out.split())
    assert "Total: 50.0 of 100, as before" in ran.out
    assert "B (b): the rubric did not ask it in the same way" in ran.out


@pytest.mark.parametrize(
    ("files", "code", "said"),
    [
        (["old.yaml"], 2, "two files or more"),
        (["old.yaml", "nowhere.yaml"], 2, "nowhere.yaml"),
        (["wrong.yaml", "new.yaml"], 1, "ET101"),
        (["wrong.json", "new.yaml"], 2, "wrong.json: not a result"),
        (["other.json", "new.yaml"], 2, "is of the rubric 'etwinning-school', not of small"),
    ],
)
def test_what_cannot_be_compared(
    files: list[str], code: int, said: str, folder: Path, examples: Path
) -> None:
    write(folder, "wrong.yaml", "2025-2026", "z: 1")
    (folder / "wrong.json").write_text('{"schema_version": 1}')
    ran = etwin("score", examples / "leading.en.yaml", "--format", "json", cwd=folder.parent)
    (folder / "other.json").write_text(ran.out)
    ran = etwin("compare", *files, cwd=folder)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "From 1 October 2025 to 12 May 2026\n"),
        ("ca", "Abans, 1 d'octubre de 2025; ara, 12 de maig de 2026\n"),
        ("es", "Antes, 1 de octubre de 2025; ahora, 12 de mayo de 2026\n"),
    ],
)
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_days_are_compared_in_words_that_can_stand_before_them(
    form: str, language: str, said: str, folder: Path
) -> None:
    for name, day in (("old", "2025-10-01"), ("new", "2026-05-12")):
        path = folder / f"{name}.yaml"
        period = "2025-2026"
        write(folder, path.name, f"{period}\ndate: {day}", "a: 1, b: 1")
    ran = etwin("compare", "old.yaml", "new.yaml", "-f", form, "--lang", language, cwd=folder)
    assert said in ran.out


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_criterion_that_nobody_has_answered_has_no_score_to_compare(
    form: str, folder: Path
) -> None:
    rubric = RUBRIC + "  - id: z\n    title: Z\n    indicators: [{id: c, title: C}]\n"
    (folder / "rubric.yaml").write_text(rubric)
    write(folder, "old.yaml", "2024-2025", "a: 1, b: 1, c: 1")
    ran = etwin("compare", "old.yaml", "new.yaml", "-f", form, cwd=folder)
    lines = [line for line in ran.out.splitlines() if line.strip().startswith(("- Z", "| Z"))]
    assert "50.0" in lines[0]
    assert "points" not in lines[0]


def test_reports_to_files(folder: Path) -> None:
    run = ("compare", "old.yaml", "new.yaml", "-o", "out.txt", "--also", "markdown=out.md")
    assert etwin(*run, cwd=folder).out == ""
    assert "By criterion" in (folder / "out.txt").read_text()
    assert "### By criterion" in (folder / "out.md").read_text()
    assert etwin(*run, cwd=folder).code == 2
    assert etwin(*run, "--force", cwd=folder).code == 0


def test_the_words_are_those_of_the_newest(examples: Path) -> None:
    earlier = examples / "earlier" / "established-2024.ca.yaml"
    ran = etwin("compare", earlier, examples / "established.ca.yaml")
    assert "De 2023-2024 a 2025-2026" in ran.out
    ran = etwin("compare", earlier, examples / "established.ca.yaml", "--lang", "es")
    assert "Liderazgo compartido" in ran.out
