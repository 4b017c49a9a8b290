"""The schemas of what the commands print as JSON, against what they print."""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError  # type: ignore[import-untyped]

from etwin_cli.formats.json.writing import diagnostics_json, gap_json, refused_json, result_json
from etwin_cli.formats.output_schemas import OUTPUT_SCHEMAS, output_schema
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.result import Result
from etwin_cli.scoring.gaps import gaps

from .problems import FILES
from .real import checked_examples, scored_examples

FOLDER = Path(__file__).parents[2] / "schemas" / "output"
UPDATES = bool(os.environ.get("ETWIN_UPDATE_SNAPSHOTS"))
EN = Diagnoser("en")


def explain(found: Diagnostic) -> tuple[str, str | None]:
    return EN.sentences(found)


def validator(name: str, part: str | None = None) -> Draft202012Validator:
    schema = json.loads(output_schema(name))
    if part is None:
        return Draft202012Validator(schema)
    return Draft202012Validator({"$ref": f"#/$defs/{part}", "$defs": schema["$defs"]})


def keys_of(node: Any) -> set[str]:
    """Every key that a schema knows, at any depth."""
    if isinstance(node, list):
        return {key for each in node for key in keys_of(each)}
    if not isinstance(node, dict):
        return set()
    own = set(node.get("properties", {}))
    return own | {key for each in node.values() for key in keys_of(each)}


@pytest.mark.parametrize("name", OUTPUT_SCHEMAS)
def test_a_schema_is_one_and_the_file_of_it_is_fresh(name: str) -> None:
    text = output_schema(name)
    Draft202012Validator.check_schema(json.loads(text))
    path = FOLDER / f"{name}.json"
    if UPDATES:
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("name", OUTPUT_SCHEMAS)
def test_what_is_said_of_a_key_is_in_words_and_names_keys_alone(name: str) -> None:
    def descriptions(node: Any) -> list[str]:
        if isinstance(node, list):
            return [text for each in node for text in descriptions(each)]
        if not isinstance(node, dict):
            return []
        own = node.get("description")
        inner = [text for each in node.values() for text in descriptions(each)]
        return [own, *inner] if isinstance(own, str) else inner

    schema = json.loads(output_schema(name))
    named = {word for text in descriptions(schema) for word in re.findall(r"\w+_\w+", text)}
    assert named <= keys_of(schema)


def test_no_other_file_is_there() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(OUTPUT_SCHEMAS)


@pytest.mark.parametrize("name", scored_examples())
def test_results_and_gaps_of_the_examples(name: str) -> None:
    result = scored_examples()[name]
    validator("result").validate(json.loads(result_json(result, name)))
    validator("gap").validate(json.loads(gap_json(gaps(result), name)))


@pytest.mark.parametrize("name", ["complete", "unfinished", "nothing", "done"])
def test_results_and_gaps_of_every_kind(name: str, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(name)
    validator("result").validate(json.loads(result_json(result, name)))
    validator("gap").validate(json.loads(gap_json(gaps(result), name)))


def test_diagnostics_of_the_examples() -> None:
    files = [*checked_examples(), *FILES]
    validator("diagnostics").validate(json.loads(diagnostics_json(files, explain)))


def test_the_line_of_jsonl_for_a_file_with_an_error() -> None:
    for file, _, found in FILES:
        line = json.loads(refused_json(file, found, explain))
        validator("diagnostics", "refused").validate(line)


def test_a_key_too_many_or_too_few_is_refused(complete: Result) -> None:
    for name, text in (
        ("result", result_json(complete, "a.yaml")),
        ("gap", gap_json(gaps(complete), "a.yaml")),
        ("diagnostics", diagnostics_json(FILES, explain)),
    ):
        found = json.loads(text)
        for changed in ({**found, "more": 1}, {key: found[key] for key in list(found)[:-1]}):
            with pytest.raises(ValidationError):
                validator(name).validate(changed)


def test_the_documented_keys_are_those_of_the_schemas() -> None:
    """docs/formats.md, Results, names every key."""
    page = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
    contract = page.split("## Results (JSON)")[1]
    known = {key for name in OUTPUT_SCHEMAS for key in keys_of(json.loads(output_schema(name)))}
    # those of the school and of its evidence are in the answers file's own section
    unnamed = {key for key in known if key not in contract}
    assert unnamed <= {"name", "code", "country", "region", "place", "stage", "date", "role"}
