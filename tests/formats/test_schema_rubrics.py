"""The schemas of a rubric's files: they take what the reader takes, and see the shape of the rest."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etwin_cli.formats.schema.nodes import Node
from etwin_cli.formats.schema.rubrics import SCHEMAS
from etwin_cli.languages import words
from etwin_cli.reading.rubric import read_rubric
from etwin_cli.reading.shipped import criteria_root
from tests.formats.editing import REPOSITORY, accepts, errors
from tests.formats.yaml_trees import BLANKS, WORDS, Tree, Trees, block, keys, mostly

INVALID = REPOSITORY / "examples" / "invalid" / "rubrics"
SHIPPED = sorted(criteria_root().glob("*/*.yaml"))
TRANSLATIONS = sorted(criteria_root().glob("*/translations/*.yaml"))
# Where an error is one of shape: what is wrong can be seen without looking elsewhere.
SHAPES = {"ET020", "ET021", "ET022", "ET023", "ET024", "ET025", "ET026", "ET202", "ET208"}
FEW_LEVELS = "ET203-bad-levels-few.yaml"
# To an editor the value of a number counts, not the way in which it is written.
SPELLINGS = {"ET025-bad-number-digits.yaml", "ET025-bad-number-exponent.yaml"}
# What the schemas leave to `etwin rubric check`: ids, order, reach, points, other files.
ELSEWHERE = {f"ET{number}" for number in (201, 203, 204, 205, 206, 207, 209, 210, 211, 212, 213)}
ELSEWHERE |= {"ET214"}


def schema(kind: str) -> Node:
    read: Node = json.loads(json.dumps(SCHEMAS[kind](words("en"))))
    return read


def kind_of(path: Path) -> str:
    if path.parent.name == "translations":
        return "translation"
    return "rubric" if path.name == "rubric.yaml" else "criterion"


@pytest.mark.parametrize("path", [*SHIPPED, *TRANSLATIONS], ids=lambda path: path.name)
def test_the_shipped_rubrics_are_taken(path: Path) -> None:
    if path.name != "claims.yaml":
        assert accepts(schema(kind_of(path)), path.read_bytes())


@pytest.mark.parametrize("path", sorted(INVALID.iterdir()), ids=lambda path: path.name)
def test_a_wrong_shape_is_refused_and_the_rest_left_to_rubric_check(path: Path) -> None:
    file = path / "rubric.yaml" if path.is_dir() else path
    code, _, _ = path.name.partition("-")
    refused = not accepts(schema("rubric"), file.read_bytes())
    # below 0 is out of range in every rubric; above it is for the score's maximum to say
    of_shape = code in SHAPES and path.name not in SPELLINGS
    assert refused is (of_shape or path.name == FEW_LEVELS)


# To an editor these are numbers and truths like any other.
SPELLED = re.compile(r"(?<=[ \[])(?:False|-?\.inf|\.nan|1e9|0xFFF|\+[25])(?=[,}\]\n])")
NUMBERS = ["0", "1", "2", "0.5", "-1", "10", "101", "1.5", "'2'", "two", "true", ".inf"]
IDS = ["a", "b", "c-1", "2026", "1.5", "A", "'-a'", "a_b", "x" * 65]
texts = st.sampled_from(["words", *BLANKS, *WORDS])
numbers = st.sampled_from(["", *NUMBERS])
wholes = st.sampled_from(["", "0", "1", "2", "10", "11", "101", "-1", "0.5", "'2'", "true"])
ids = st.sampled_from([*IDS, *BLANKS])
choices = st.sampled_from(["mean", "points", "minimum", "refused", "excluded", "full", "no", ""])


def completed(more: Tree, **least: Tree) -> Tree:
    """What is required before the rest, so that not every document is refused for that."""
    return {**least, **more} if isinstance(more, dict) else more


levels: Trees = st.sampled_from(
    ["", "[]", "[{level: 0}]", "[{level: 0}, {level: 1}]", "[{level: 1}, {level: 0}]"]
) | st.lists(keys(level=wholes, title=texts, text=texts, points=numbers), max_size=3)
PARTS: dict[str, Trees] = {
    "id": ids,
    "version": texts,
    "description": texts,
    "scale": levels,
    "target": wholes,
    "aim_from": wholes,
    "evidence": keys(required_from=wholes),
    "score": keys(maximum=numbers, decimals=wholes),
    "combine": choices,
    "bands": st.lists(
        keys(
            id=ids, title=texts, minimum=numbers, each_criterion=numbers, coverage=numbers,
            requires=st.dictionaries(st.sampled_from(["beds", "x"]), wholes, max_size=2),
        ).map(lambda more: completed(more, id="a", title="A", minimum="0")),
        max_size=2,
    ),
}  # fmt: skip
INDICATOR = keys(
    id=ids, title=texts, question=texts, weight=numbers, target=wholes, not_applicable=choices,
    not_applicable_when=texts, effort=wholes, levels=levels,
    evidence_examples=st.lists(mostly(texts), max_size=2), covers=st.lists(mostly(ids), max_size=2),
)  # fmt: skip
CRITERION = keys(
    id=ids, title=texts, description=texts, weight=numbers, combine=choices,
    indicators=st.lists(mostly(INDICATOR), max_size=2),
    criteria=st.sampled_from(["", "[]", "[{id: q, title: Q, indicators: [{id: r, title: R}]}]"]),
)  # fmt: skip


SOUND: dict[str, Tree] = {
    "id": "small",
    "version": "'1.0'",
    "language": "en",
    "title": "Small",
    "scale": [{"level": "0"}, {"level": "1"}, {"level": "2"}],
    "criteria": [{"id": "garden", "title": "G", "indicators": [{"id": "beds", "title": "B"}]}],
}
INSIDE = CRITERION.map(lambda more: completed(more, id="a", title="A")) | INDICATOR.map(
    lambda more: {
        "id": "a", "title": "A", "indicators": [completed(more, id="b", title="B")]
    }
)  # fmt: skip


@pytest.mark.parametrize("part", [*PARTS, "criteria", "x"])
def test_schema_and_reader_agree_on_the_shape(part: str, tmp_path: Path) -> None:
    editor = schema("rubric")
    file = tmp_path / "small.yaml"
    values: Trees = (
        st.lists(mostly(INSIDE), max_size=2) if part == "criteria" else PARTS.get(part, texts)
    )

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(mostly(values))
    def agree(value: Tree) -> None:
        text = block({**SOUND, part: value})
        file.write_text(text, encoding="utf-8")
        found = errors(read_rubric(file).diagnostics)
        verdict = accepts(editor, text)
        unseen = ELSEWHERE | {"ET017"} | ({"ET024", "ET025"} if SPELLED.search(text) else set())
        assert found <= unseen if verdict else found, (text, found)

    agree()


# Of every part a value that is right, and one whose shape is wrong.
RIGHT_AND_WRONG: dict[str, tuple[Tree, Tree]] = {
    "id": ("a", "A"),
    "version": ("'1.0'", []),
    "description": ("words", []),
    "scale": ([{"level": "0"}, {"level": "1"}], [{"level": "0"}]),
    "target": ("2", "101"),
    "aim_from": ("2", "x"),
    "evidence": ({"required_from": "2"}, {"required_from": "0.5"}),
    "score": ({"maximum": "10"}, {"maximum": "two"}),
    "combine": ("points", "no"),
    "bands": ([{"id": "a", "title": "A", "minimum": "0"}], [{"id": "a", "title": "A"}]),
    "criteria": (SOUND["criteria"], []),
}


@pytest.mark.parametrize("part", [*PARTS, "criteria"])
def test_they_agree_on_what_is_right_and_on_what_is_wrong(part: str, tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    for value, verdict in zip(RIGHT_AND_WRONG[part], (True, False), strict=True):
        text = block({**SOUND, part: value})
        file.write_text(text, encoding="utf-8")
        assert accepts(schema("rubric"), text) is verdict
        assert (not errors(read_rubric(file).diagnostics)) is verdict


CASES = [
    "score: {decimals: 4}",
    "score: {decimals: 5}",
    "score: {maximum: 1000000}",
    "score: {maximum: 1000001}",
    "score: {maximum: 0}",
    "target: 100",
    "target: 101",
    "evidence: {required_from: 0.5}",
    "scale: [{level: 0}, {level: 1, points: '1'}]",
    "scale: [{level: 0}]",
    "bands: [{id: a, title: A, minimum: 0, coverage: 1}]",
    "bands: [{id: a, title: A, minimum: 0, coverage: 1.5}]",
    "bands: [{id: a, title: A}]",
    "bands: [{id: a, title: A, minimum: 0, requires: {beds: }}]",
    "criteria: [{id: a, title: A, indicators: [{id: b, title: B, effort: 1}]}]",
    "criteria: [{id: a, title: A, indicators: [{id: b, title: B, effort: 0}]}]",
    "criteria: [{id: a, title: A, indicators: [{id: b, title: B, effort: 10}]}]",
    "criteria: [{id: a, title: A, indicators: [{id: b, title: B, effort: 11}]}]",
    "criteria: [{id: a, title: A, indicators: [{id: b, title: B, weight: 0}]}]",
    "criteria: [{id: a, title: A, indicators: [{id: b, title: B, not_applicable: full}]}]",
    "criteria: [{id: a, title: A, indicators: [{id: b, title: B, covers: [~]}]}]",
    "criteria: [{id: a, title: A, indicators: [{id: b, title: B, evidence_examples: ['']}]}]",
    "criteria: [{id: a, title: A, indicators: , criteria: }]",
    "criteria: [{id: a, title: A}]",
    "criteria: [{id: a, title: A, indicators: []}]",
    "criteria: []",
    "criteria: ",
]


@pytest.mark.parametrize("line", CASES)
def test_they_agree_at_the_edges(line: str, tmp_path: Path) -> None:
    part = line.partition(":")[0]
    text = block({name: value for name, value in SOUND.items() if name != part}) + line
    file = tmp_path / "small.yaml"
    file.write_text(text, encoding="utf-8")
    assert accepts(schema("rubric"), text) is (not errors(read_rubric(file).diagnostics))
