"""A file as an editor judges it, and as etwin does."""

import json
from pathlib import Path
from typing import Final

from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from etwin_cli.formats.schema.answers import answers_schema
from etwin_cli.formats.schema.nodes import Node, written
from etwin_cli.languages import Language, words
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.library import load_rubric
from tests.formats import core_yaml

REPOSITORY: Final = Path(__file__).parents[2]


def answers_schema_of(rubric: Rubric, language: Language = "en") -> Node:
    """The schema as a file would hold it: numbers and texts are JSON's."""
    read: Node = json.loads(written(answers_schema(rubric, words(language))))
    return read


def shipped(language: Language = "en") -> Node:
    """The schema of the answers to the shipped rubric."""
    return answers_schema_of(load_rubric("etwinning-school", language), language)


def accepts(schema: Node, text: str | bytes) -> bool:
    """Whether an editor with this schema finds nothing wrong in a YAML text."""
    return bool(Draft7Validator(schema).is_valid(core_yaml.load(text)))


def errors(diagnostics: tuple[Diagnostic, ...]) -> set[str]:
    """The codes that fail a file: an editor shows no warnings of a schema."""
    return {found.code.value for found in diagnostics if not found.code.is_warning}
