"""The schemas: valid themselves, fresh in schemas/, and all that an editor shows on hover."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from etwin_cli.formats.schema.answers import answers_schema
from etwin_cli.formats.schema.nodes import Node, spellings, written
from etwin_cli.formats.schema.rubrics import SCHEMAS
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.rubric import NotApplicablePolicy
from etwin_cli.reading.library import load_rubric
from tests.formats.editing import REPOSITORY, accepts, answers_schema_of, shipped
from tests.formats.samples import RUBRIC

UPDATES = bool(os.environ.get("ETWIN_UPDATE_SNAPSHOTS"))


def published() -> dict[str, Node]:
    """What schemas/ holds of files that people write."""
    rubrics = {f"{name}.json": make(words("en")) for name, make in SCHEMAS.items()}
    answers = {
        f"etwinning-school.answers.{language}.json": answers_schema(
            load_rubric("etwinning-school", language), words(language)
        )
        for language in LANGUAGES
    }
    return rubrics | answers


def nodes(schema: object) -> Iterator[Node]:
    """Every schema inside a schema that describes values: not the rules about them."""
    if not isinstance(schema, dict):
        return
    yield schema
    inner = [schema.get("items"), schema.get("additionalProperties"), *schema.get("oneOf", ())]
    inner += [*schema.get("properties", {}).values(), *schema.get("definitions", {}).values()]
    for each in inner:
        yield from nodes(each)


def entry(schema: Any, indicator: str) -> Any:
    """What the schema says of one indicator."""
    return schema["properties"]["answers"]["properties"][indicator]


def long_form(schema: Node, indicator: str) -> Any:
    """The keys of an answer that is a mapping."""
    return entry(schema, indicator)["oneOf"][1]["properties"]


@pytest.mark.parametrize("name", published())
def test_the_published_schemas_are_fresh(name: str) -> None:
    path = REPOSITORY / "schemas" / name
    text = written(published()[name])
    if UPDATES:
        path.write_bytes(text.encode())
    assert path.read_bytes() == text.encode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_schemas(language: Language) -> None:
    schemas = [make(words(language)) for make in SCHEMAS.values()]
    for schema in [*schemas, shipped(language)]:
        Draft7Validator.check_schema(schema)
        assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_node_is_described_and_no_mapping_takes_other_keys(language: Language) -> None:
    schemas = [make(words(language)) for make in SCHEMAS.values()]
    for schema in [*schemas, shipped(language)]:
        for node in nodes(schema):
            described = node.keys() & {"description", "title"}
            # a list of what is described, and what stands for an empty value, say nothing more
            assert (
                described
                or node.keys() & {"$ref", "items", "oneOf", "required"}
                or (node == {"type": "null"})
            ), node
            if "properties" in node and "description" in node:
                assert node["additionalProperties"] is False


@pytest.mark.parametrize("language", LANGUAGES)
def test_ids_are_complete_and_questions_and_levels_are_shown(language: Language) -> None:
    rubric = load_rubric("etwinning-school", language)
    schema: Any = shipped(language)
    properties = schema["properties"]
    assert list(properties["answers"]["properties"]) == list(rubric.indicators_by_id)
    assert list(properties["plans"]["properties"]) == [each.id for each in rubric.criteria]
    for indicator in rubric.all_indicators():
        said = entry(schema, indicator.id)
        assert (said["title"], said["description"]) == (indicator.title, indicator.question)
        levels = schema["definitions"][f"level.{indicator.id}"]["oneOf"]
        for level, node in zip(indicator.levels, levels, strict=False):
            assert node["const"] == level.level
            assert level.text in node["description"]
            assert level.title in node["description"]


def test_not_applicable_is_offered_with_its_reason_where_it_is_allowed() -> None:
    rubric = load_rubric("etwinning-school", "en")
    schema = shipped()
    for indicator in rubric.all_indicators():
        offered = long_form(schema, indicator.id).get("not_applicable")
        if indicator.not_applicable is NotApplicablePolicy.REFUSED:
            assert offered is None
        else:
            assert indicator.not_applicable_when in offered["description"]


def test_evidence_is_shown_by_its_examples() -> None:
    indicator = RUBRIC.all_indicators()[0]
    said = long_form(answers_schema_of(RUBRIC), indicator.id)["evidence"]["description"]
    assert all(example in said for example in indicator.evidence_examples)


def test_the_words_of_a_rubric_cannot_leave_the_text() -> None:
    hostile = RUBRIC._replace(title='"}\u202e\x1b[31m\ud800')
    text = written(answers_schema(hostile, words("en")))
    assert all(character.isprintable() or character == "\n" for character in text)
    text.encode()


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("shared", ["shared"]),
        ("2026", ["2026", 2026]),
        ("1.10", ["1.10", 1.1]),
        ("1e2", ["1e2", 100.0]),
        ("0x1f", ["0x1f", 31]),
        ("0o17", ["0o17", 15]),
        ("1e999", ["1e999"]),
        ("true", ["true", True]),
        ("null", ["null"]),
        ("1.2.3", ["1.2.3"]),
    ],
)
def test_an_id_may_look_like_something_else(name: str, values: list[object]) -> None:
    assert spellings(name) == values


def test_a_rubric_whose_id_is_a_number() -> None:
    schema = answers_schema_of(RUBRIC._replace(id=type(RUBRIC.id)("2026")))
    rest = "school: {name: x}\nanswers: {}\n"
    assert accepts(schema, f"rubric: 2026\n{rest}")
    assert accepts(schema, f'rubric: {{id: "2026"}}\n{rest}')
    assert not accepts(schema, f"rubric: 2027\n{rest}")
