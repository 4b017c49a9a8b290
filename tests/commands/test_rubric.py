"""etwin rubric and etwin explain."""

import json
from pathlib import Path

import pytest

from etwin_cli.languages import LANGUAGES
from etwin_cli.model.codes import Code
from etwin_cli.reading.library import inspect_rubric, load_rubric
from tests.commands.running import etwin


def test_list_names_the_shipped_rubrics() -> None:
    assert etwin("rubric", "list").out.startswith("etwinning-school 1.1.0\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_show_has_every_indicator_in_the_language(language: str) -> None:
    out = etwin("rubric", "show", "--levels", "--lang", language).out
    joined = " ".join(out.split())
    for indicator in load_rubric("etwinning-school", language).all_indicators():
        assert f"({indicator.id})" in joined
        assert indicator.levels[-1].text is not None
        assert " ".join(indicator.levels[-1].text.split()) in joined


def test_claims_has_every_phrase_with_its_indicators() -> None:
    out = " ".join(etwin("rubric", "claims").out.split())
    reading = inspect_rubric("etwinning-school")
    assert len(reading.claims) == 80
    for claim in reading.claims:
        assert f"«{claim.phrase}»" in out
    assert "80 of 80 claims covered" in out


def test_claims_takes_the_rubric_as_show_does(tmp_path: Path) -> None:
    expected = etwin("rubric", "claims", "--rubric", "etwinning-school")
    assert etwin("rubric", "claims", "etwinning-school") == expected
    (tmp_path / "etwin.toml").write_text('rubric = "nowhere"\n', encoding="utf-8")
    assert etwin("rubric", "claims", "etwinning-school", cwd=tmp_path) == expected
    both = etwin("rubric", "claims", "etwinning-school", "--rubric", "other")
    assert (both.code, both.out) == (2, "")
    assert "one rubric at a time" in both.err


def test_check_of_the_shipped_rubric_finds_nothing() -> None:
    ran = etwin("rubric", "check", "etwinning-school", "--strict")
    assert ran.code == 0
    assert "80 of 80 claims covered" in ran.out


def test_check_of_a_broken_rubric_is_1_and_says_where(examples: Path) -> None:
    path = examples / "invalid" / "rubrics" / "ET205-equal-points.yaml"
    ran = etwin("rubric", "check", path, "--format", "concise")
    assert ran.code == 1
    assert ran.out.startswith(f"{path}:")
    assert "error[ET205]" in ran.out
    found = json.loads(etwin("rubric", "check", path, "--format", "json").out)
    assert [each["code"] for each in found["files"][0]["diagnostics"]] == ["ET205"]


def test_a_broken_rubric_is_a_request_at_fault_elsewhere(examples: Path) -> None:
    path = examples / "invalid" / "rubrics" / "ET205-equal-points.yaml"
    ran = etwin("score", examples / "leading.en.yaml", "--rubric", path)
    assert (ran.code, ran.out) == (2, "")
    assert "ET205" in ran.err


def test_a_rubric_of_ones_own_is_used(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(
        "id: own\nversion: '1'\nlanguage: fr\ntitle: La n\u00f4tre\n"
        "scale: [{level: 0}, {level: 1}, {level: 2}]\nscore: {maximum: 3, decimals: 2}\n"
        "criteria: [{id: c, title: C, indicators: [{id: i, title: I}]}]\n",
        encoding="utf-8",
    )
    (tmp_path / "answers.yaml").write_text("rubric: own\nschool: {name: A}\nanswers: {i: 1}\n")
    ran = etwin("score", "--rubric", "own.yaml", "--format", "json", cwd=tmp_path)
    result = json.loads(ran.out)
    assert (result["score"], result["maximum"], result["band"]) == (1.5, 3, None)
    assert etwin("score", cwd=tmp_path).code == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", Code, ids=lambda code: code.value)
def test_explain_a_code(code: Code, language: str) -> None:
    from etwin_cli.formats.text.explain import code_lines
    from etwin_cli.formats.text.layout import plain_text

    text = "\n".join(map(plain_text, code_lines(code, language, 80)))  # type: ignore[arg-type]
    assert text.startswith(f"{code.value} {code.slug} ")
    assert "{" not in text.split("\n\n    ")[0]


def test_explain_an_indicator() -> None:
    out = etwin("explain", "shared-coordination", "--lang", "en").out
    assert "«La coordinació ... es comparteix»" in out
    assert "3 Established" in out
    assert "3.3 %" in out


def test_explain_by_name_and_in_lower_case() -> None:
    assert etwin("explain", "not-a-level").out == etwin("explain", "et105").out


def test_a_near_miss_is_suggested() -> None:
    ran = etwin("explain", "shared-cordination")
    assert ran.code == 2
    assert "did you mean shared-coordination?" in ran.err
