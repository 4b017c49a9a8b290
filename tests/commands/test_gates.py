"""Gates through real processes: at the exact threshold, and one ten-thousandth below it."""

import json
import re
from fractions import Fraction
from pathlib import Path

import pytest

from tests.commands.running import Ran, etwin

RUBRIC = """\
id: r
version: "1"
language: en
title: R
scale: [{level: 0}, {level: 1}, {level: 2}, {level: 3}]
evidence: {required_from: 3}
bands: [{id: low, title: Low, minimum: 0}, {id: high, title: High, minimum: 60}]
criteria:
  - id: a
    title: A
    indicators: [{id: i, title: I, weight: 0.1}, {id: j, title: J, weight: 0.2}]
  - id: b
    title: B
    indicators: [{id: k, title: K, not_applicable: excluded, not_applicable_when: never}]
"""


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """a = (1/3 x 0.1 + 2/3 x 0.2) / 0.3 = 5/9 of 100, b = 2/3: the total is 61.1111…"""
    (tmp_path / "r.yaml").write_text(RUBRIC)
    (tmp_path / "answers.yaml").write_text(
        "rubric: r\nschool: {name: S}\nanswers: {i: 1, j: 2, k: 2}\n"
    )
    return tmp_path


def score(folder: Path, *options: str) -> Ran:
    return etwin("score", "--rubric", "r.yaml", *options, cwd=folder)


def rewrite(folder: Path, answers: str) -> None:
    (folder / "answers.yaml").write_text(f"rubric: r\nschool: {{name: S}}\nanswers: {answers}\n")


def test_equal_passes_and_a_ten_thousandth_more_does_not(school: Path) -> None:
    rewrite(school, "{i: 2, j: 2, k: 1}")  # a = 2/3, b = 1/3: exactly 50
    assert score(school, "--fail-under", "50").code == 0
    assert score(school, "--fail-under", "50.0001").code == 1
    assert score(school, "--fail-under", "49.9999").code == 0


def test_the_exact_value_decides_not_the_one_shown(school: Path) -> None:
    # 61.1111… shows as 61.1
    assert score(school, "--fail-under", "61.1111").code == 0
    ran = score(school, "--fail-under", "61.1112")
    assert ran.code == 1
    assert "is 61.1, and 61.1112" in ran.err
    assert "--fail-under" in ran.err


@pytest.mark.parametrize("form", ["text", "markdown"])
@pytest.mark.parametrize("origin", ["option", "configuration"])
def test_a_report_never_shows_what_a_gate_asks_for_in_vain(
    school: Path, form: str, origin: str
) -> None:
    rewrite(school, "{i: 2, j: 2, k: 2}")  # a, b and the total: 66.6666…, which rounds to 66.7
    assert "66.7" in score(school, "-f", form).out
    gates = "[gates]\nfail-under = 66.7\nfail-under-criterion = {a = 66.7}\n"
    options = ["--fail-under", "66.7", "--fail-under-criterion", "a=66.7"]
    if origin == "configuration":
        (school / "etwin.toml").write_text(gates)
        options = []
    ran = score(school, "-f", form, *options)
    assert ran.code == 1
    assert "the total is 66.6, and 66.7 is asked for" in ran.err
    assert "a is at 66.6, and 66.7 is asked for" in ran.err
    assert "Total: 66.6 of 100" in ran.out
    a, b = (re.search(rf"^(?:\| \*\*)?{name}\b.*", ran.out, re.MULTILINE) for name in "AB")
    assert a is not None
    assert "66.6" in a[0]
    assert b is not None
    assert "66.7" in b[0]


def test_what_if_shows_a_total_below_a_gate_too(school: Path) -> None:
    rewrite(school, "{i: 2, j: 2, k: 2}")
    ran = score(school, "--set", "k=0", "--fail-under", "66.7")
    assert ran.code == 1
    assert "from 66.6 to" in ran.out


def test_the_gates_are_in_json(school: Path) -> None:
    ran = score(school, "-f", "json", "--fail-under", "61.1112", "--require-band", "high")
    assert ran.code == 1
    assert json.loads(ran.out)["gates"] == [
        {"kind": "score", "id": None, "needed": 61.1112, "actual": 61.1111, "met": False},
        {"kind": "band", "id": "high", "needed": None, "actual": None, "met": True},
    ]
    (line,) = score(school, "-f", "jsonl", "--max-unsupported", "0").out.splitlines()
    assert [gate["met"] for gate in json.loads(line)["gates"]] == [True]
    assert json.loads(score(school, "-f", "jsonl").out)["gates"] == []


def test_many_files_end_with_how_many_are_at_fault_and_below_the_gates(school: Path) -> None:
    for name, answers in (("b", "{i: 2, j: 2, k: 2}"), ("c", "{i: no}"), ("d", "{i: x}")):
        text = f"rubric: r\nschool: {{name: S}}\nanswers: {answers}\n"
        (school / f"{name}.yaml").write_text(text)
    files = ["answers.yaml", "b.yaml", "c.yaml"]
    last = score(school, *files, "--fail-under", "62").out.splitlines()[-2:]
    assert last == ["", "Files: 3, with errors: 1, below what is asked for: 1"]
    assert score(school, *files).out.splitlines()[-1] == "Files: 3, with errors: 1"
    assert score(school, "c.yaml", "d.yaml").out == "Files: 2, with errors: 2\n"
    checked = etwin("validate", "--rubric", "r.yaml", *files, cwd=school)
    assert checked.out.splitlines()[-2:] == ["", "Files: 3, with errors: 1"]
    for one in ("answers.yaml", "c.yaml"):
        assert "Files:" not in score(school, one).out
        assert "Files:" not in etwin("validate", "--rubric", "r.yaml", one, cwd=school).out


def test_a_bad_file_is_no_excuse_for_the_gates_of_the_others(school: Path) -> None:
    (school / "0.yaml").write_text("rubric: r\nschool: {name: S}\nanswers: {i: no}\n")
    ran = score(school, "0.yaml", "answers.yaml", "--fail-under", "99")
    assert "answers.yaml: the total is 61.1, and 99 is asked for (--fail-under)" in ran.err


def test_a_criterion_has_a_gate_of_its_own(school: Path) -> None:
    assert score(school, "--fail-under-criterion", "a=55.5555").code == 0
    assert score(school, "--fail-under-criterion", "a=55.5556").code == 1
    assert (
        score(school, "--fail-under-criterion", "a=50", "--fail-under-criterion", "b=70").code == 1
    )
    ran = score(school, "--fail-under-criterion", "c=50")
    assert (ran.code, "'c'" in ran.err) == (2, True)
    assert score(school, "--fail-under-criterion", "a").code == 2


def test_a_criterion_without_a_score_fails_its_gate(school: Path) -> None:
    rewrite(school, "{i: 2, j: 2, k: {not_applicable: never}}")
    assert score(school, "--fail-under-criterion", "b=0").code == 1
    assert score(school, "--fail-under", "60").code == 0


def test_nothing_answered_fails_every_gate(school: Path) -> None:
    rewrite(school, "{}")
    for gate in (
        ["--fail-under", "0"],
        ["--require-complete"],
        ["--max-unsupported", "9"],
        ["--require-band", "low"],
        ["--fail-under-criterion", "a=0"],
    ):
        assert score(school, *gate).code == 1, gate
    assert score(school).code == 0


def test_zero_is_a_threshold(school: Path) -> None:
    rewrite(school, "{i: 0, j: 0, k: 0}")
    assert score(school, "--fail-under", "0").code == 0
    assert score(school, "--fail-under", "0.0001").code == 1
    assert score(school, "--max-unsupported", "0").code == 0
    rewrite(school, "{i: 3, j: 0, k: 0}")
    assert score(school, "--max-unsupported", "0").code == 1
    assert score(school, "--max-unsupported", "1").code == 0


def test_a_band_and_completeness(school: Path) -> None:
    assert score(school, "--require-band", "high").code == 0
    rewrite(school, "{i: 1, j: 2}")
    assert score(school, "--require-band", "high").code == 1
    assert score(school, "--require-band", "low").code == 0
    assert score(school, "--require-complete").code == 1
    assert score(school, "--require-band", "gold").code == 2


@pytest.mark.parametrize("number", ["nan", "inf", "-1", "100.0001", "101", "1e2", "", "abc", "5_0"])
def test_what_is_no_score_is_a_request_at_fault(number: str, school: Path) -> None:
    ran = score(school, "--fail-under", number)
    assert ran.code == 2
    assert ran.out == ""


@pytest.mark.parametrize("number", ["-1", "1.5", "x", "nan"])
def test_what_is_no_count_is_a_request_at_fault(number: str, school: Path) -> None:
    assert score(school, "--max-unsupported", number).code == 2


def test_exit_zero_turns_1_into_0_and_nothing_else(school: Path) -> None:
    assert score(school, "--fail-under", "99", "--exit-zero").code == 0
    assert score(school, "--fail-under", "101", "--exit-zero").code == 2
    assert score(school, "missing.yaml", "--exit-zero").code == 2
    rewrite(school, "{i: no}")
    assert score(school, "--exit-zero").code == 0
    assert etwin("validate", "--rubric", "r.yaml", "--exit-zero", cwd=school).code == 0


def test_every_gate_that_is_not_met_is_told(school: Path) -> None:
    ran = score(
        school, "--fail-under", "90", "--fail-under-criterion", "a=90", "--require-band", "high"
    )
    assert ran.err.count("answers.yaml: ") == 2
    assert ran.out


def test_the_threshold_is_exact_whatever_the_weights() -> None:
    assert (Fraction(1, 3) / 10 + Fraction(2, 3) / 5) / Fraction(3, 10) == Fraction(5, 9)
