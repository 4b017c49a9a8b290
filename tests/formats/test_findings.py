"""Problems as other programs take them."""

import os
from pathlib import Path

import pytest

from etwin_cli.formats.problems.findings import findings, slashed
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Span
from tests.replacing import replace

from .problems import FILES, HOSTILE, checked, hostile_file, problem, unevidenced

EN = Diagnoser("en")


def prints(*found: Diagnostic, path: str = "answers.yaml", diagnoser: Diagnoser = EN) -> list[str]:
    """Give the fingerprints of problems."""
    held = [replace(each, path=path) for each in found]
    return [each.fingerprint for each in findings([checked(path, *held)], diagnoser)]


def test_a_fingerprint_is_64_hex_digits_of_its_own() -> None:
    found = [each.fingerprint for each in findings(FILES, EN)]
    assert len(set(found)) == len(found) == 5
    assert all(len(each) == 64 and int(each, 16) for each in found)


def test_a_fingerprint_outlives_moves_edits_and_languages() -> None:
    assert prints(unevidenced(4)) == prints(unevidenced(400))
    assert prints(unevidenced(4)) == prints(replace(unevidenced(4), excerpt=None))
    assert prints(unevidenced(4)) == prints(unevidenced(4), diagnoser=Diagnoser("ca"))
    one = problem(Code.DUPLICATE_KEY, key="date", line=3)
    assert prints(one) == prints(problem(Code.DUPLICATE_KEY, key="date", line=30))
    by_number = problem(Code.NOT_A_LEVEL, indicator="pupils", levels="0, 1", kind="number")
    by_word = problem(Code.NOT_A_LEVEL, indicator="pupils", levels="0, 1, 2", kind="truth")
    assert prints(by_number) == prints(by_word)


def test_fingerprints_of_different_problems_differ() -> None:
    assert prints(unevidenced(4)) != prints(unevidenced(4, "network"))
    assert prints(unevidenced(4)) != prints(unevidenced(4), path="other.yaml")
    assert prints(problem(found="a")) != prints(problem(Code.CRITERION_ANSWERED, found="a"))


def test_repeated_problems_are_told_apart_and_the_first_keeps_its_name() -> None:
    repeated = prints(unevidenced(4), unevidenced(7), unevidenced(9))
    assert len(set(repeated)) == 3
    assert repeated[:1] == prints(unevidenced(7))


def test_a_file_named_twice_has_no_fingerprint_twice() -> None:
    found = [each.fingerprint for each in findings([*FILES, *FILES], EN)]
    assert len(set(found)) == len(found)


def test_a_problem_without_a_place_is_at_the_start() -> None:
    found = list(findings([FILES[1]], EN))
    assert [each.span for each in found] == [Span(1, 1, 1, 1)]


@pytest.mark.parametrize(
    ("given", "shown"),
    [("./a.yaml", "a.yaml"), ("a/./b.yaml", "a/b.yaml"), ("../a.yaml", "../a.yaml"), ("-", "-")],
)
def test_paths_as_repositories_know_them(given: str, shown: str) -> None:
    assert slashed(given) == shown


def test_a_path_from_the_root_is_taken_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert slashed(str(tmp_path / "schools" / "a.yaml")) == "schools/a.yaml"
    elsewhere = tmp_path.parent / "a.yaml"
    assert slashed(str(elsewhere)) == elsewhere.as_posix()


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_a_path_is_taken_from_the_checkout_of_a_pipeline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    (tmp_path / "schools").mkdir()
    monkeypatch.chdir(tmp_path / "schools")
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    for given in ("a.yaml", "./a.yaml", ".//a.yaml", "../schools/a.yaml"):
        assert slashed(given) == "schools/a.yaml"
    assert slashed("../b.yaml") == "b.yaml"
    assert slashed(str(tmp_path / "schools/a.yaml")) == "schools/a.yaml"
    assert slashed("../../elsewhere.yaml") == "../../elsewhere.yaml"
    monkeypatch.setenv(variable, str(tmp_path / "nowhere"))
    assert slashed("./a.yaml") == "a.yaml"
    assert slashed("../schools/../b.yaml") == "../schools/../b.yaml"


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for rights to make links")
def test_a_checkout_behind_a_link_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    monkeypatch.chdir(tmp_path / "real")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "link"))
    for given in ("a.yaml", str(tmp_path / "link/a.yaml"), str(tmp_path / "real/a.yaml")):
        assert slashed(given) == "a.yaml"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_one_line_that_can_be_shown(text: str) -> None:
    (found,) = findings([hostile_file(text)], EN)
    assert found.message.replace("\ufffe", "").replace("\uffff", "").isprintable()
    assert found.help.isprintable()
