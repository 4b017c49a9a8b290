"""etwin schema, and etwin init --schema."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from etwin_cli.cli.schema import SchemaName
from etwin_cli.languages import LANGUAGES
from tests.commands.running import etwin
from tests.formats import core_yaml

REPOSITORY = Path(__file__).parents[2]
RUBRIC = """\
id: ours
version: "1"
language: en
title: Ours
scale: [{level: 0}, {level: 1, text: All can see it}]
criteria: [{id: garden, title: Garden, indicators: [{id: beds, title: Beds}]}]
"""


@pytest.mark.parametrize("name", SchemaName)
def test_what_is_printed_is_a_schema(name: str) -> None:
    ran = etwin("schema", name)
    assert ran.code == 0, ran.err
    Draft7Validator.check_schema(json.loads(ran.out))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answers_are_explained_in_the_language_asked_for(language: str) -> None:
    ran = etwin("schema", "answers", "--lang", language)
    published = REPOSITORY / "schemas" / f"etwinning-school.answers.{language}.json"
    assert ran.out == published.read_text(encoding="utf-8")


@pytest.mark.parametrize("asked", ["option", "environment", "configuration"])
def test_a_rubric_of_ones_own(asked: str, tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text(RUBRIC)
    if asked == "configuration":
        (tmp_path / "etwin.toml").write_text('rubric = "ours.yaml"\n')
    arguments = ["--rubric", "ours.yaml"] if asked == "option" else []
    environment = {"ETWIN_RUBRIC": "ours.yaml"} if asked == "environment" else {}
    ran = etwin("schema", "answers", *arguments, cwd=tmp_path, env=environment)
    assert ran.code == 0, ran.err
    assert "All can see it" in ran.out
    assert list(json.loads(ran.out)["properties"]["answers"]["properties"]) == ["beds"]


def test_a_schema_goes_to_a_file_and_overwrites_nothing(tmp_path: Path) -> None:
    file = tmp_path / "rubric.json"
    assert etwin("schema", "rubric", "-o", file).code == 0
    assert file.read_text(encoding="utf-8") == etwin("schema", "rubric").out
    file.write_text("mine")
    assert etwin("schema", "rubric", "-o", file).code == 2
    assert file.read_text() == "mine"
    assert etwin("schema", "rubric", "-o", file, "--force").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing"],
        [],
        ["rubric", "--rubric", "etwinning-school"],
        ["answers", "--rubric", "nowhere"],
        ["answers", "--lang", "fr"],
    ],
)
def test_what_cannot_be_asked_for(arguments: list[str]) -> None:
    ran = etwin("schema", *arguments)
    assert ran.code == 2
    assert not json.loads(ran.out or "null")
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_init_writes_the_schema_beside_and_names_it_first(language: str, tmp_path: Path) -> None:
    ran = etwin("init", "--schema", "--lang", language, cwd=tmp_path)
    assert ran.code == 0, ran.err
    text = (tmp_path / "answers.yaml").read_text(encoding="utf-8")
    assert text.splitlines()[:2] == [
        "# yaml-language-server: $schema=answers.schema.json",
        "# $schema: answers.schema.json",
    ]
    schema = json.loads((tmp_path / "answers.schema.json").read_text(encoding="utf-8"))
    assert Draft7Validator(schema).is_valid(core_yaml.load(text))
    assert etwin("validate", "--strict", cwd=tmp_path).code == 0


def test_init_says_both_files(tmp_path: Path) -> None:
    ran = etwin("init", "a b#.yaml", "--schema", cwd=tmp_path)
    assert "a-b-.schema.json" in ran.out
    assert "a b#.yaml" in ran.out
    # a modeline ends at a blank
    assert "$schema=a-b-.schema.json\n" in (tmp_path / "a b#.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("there", ["answers.yaml", "answers.schema.json"])
def test_init_overwrites_neither_file(there: str, tmp_path: Path) -> None:
    (tmp_path / there).write_text("mine")
    ran = etwin("init", "--schema", cwd=tmp_path)
    assert ran.code == 2
    assert there in ran.err
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(there, "mine")]
    assert etwin("init", "--schema", "--force", cwd=tmp_path).code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"answers.yaml", "answers.schema.json"}


def test_init_without_a_file_has_nothing_beside_it(tmp_path: Path) -> None:
    assert etwin("init", "-", "--schema", cwd=tmp_path).code == 2
    assert list(tmp_path.iterdir()) == []
