"""The examples, the documented differences, and check-jsonschema, as judges of the schema."""

import importlib.util
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.library import load_rubric
from tests.formats.editing import REPOSITORY, accepts, errors, shipped

EXAMPLES = REPOSITORY / "examples"
# Of the file, not of its values: for the editor's own parser, or etwin's alone.
NOT_OF_VALUES = re.compile(r"ET0(0[35-8]|1[0-5]|42)-")
JUDGED = [
    path
    for path in [*sorted(EXAMPLES.glob("*.yaml")), *sorted((EXAMPLES / "invalid").glob("*.yaml"))]
    if not NOT_OF_VALUES.match(path.name)
]
# As docs/editors.md has them: what to put into a file, and who takes it.
DIFFERENCES = [
    (line, editor == "accepts", tool == "accepts")
    for line, editor, tool in re.findall(
        r"^\| `(.+?)` \| (accepts|refuses) \| (accepts|refuses) \|",
        (REPOSITORY / "docs" / "editors.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
]
WHOLE = {
    "rubric": "rubric: etwinning-school",
    "school": "school: {name: Example}",
    "answers": "answers: {}",
}


def etwin_accepts(data: bytes) -> bool:
    document = open_answers(data, "answers.yaml")
    return not errors(decode_answers(document, load_rubric(), date(2026, 11, 23))[1])


@pytest.mark.parametrize("path", JUDGED, ids=lambda path: path.name)
def test_an_example_is_judged_as_etwin_judges_it(path: Path) -> None:
    data = path.read_bytes()
    assert accepts(shipped(), data) is etwin_accepts(data)


def test_there_are_differences() -> None:
    assert len(DIFFERENCES) > 5
    assert all(editor is not tool for _, editor, tool in DIFFERENCES)


@pytest.mark.parametrize(("line", "editor", "tool"), DIFFERENCES)
def test_a_difference_is_as_documented(line: str, editor: bool, tool: bool) -> None:
    key = line.partition(":")[0]
    text = "\n".join([*(each for name, each in WHOLE.items() if name != key), line])
    assert etwin_accepts(text.encode()) is tool
    if "FEFF" not in line:  # its editor is one of JavaScript
        assert accepts(shipped(), text) is editor


def test_check_jsonschema_agrees() -> None:
    """Its own YAML parser, and the regular expressions of JavaScript."""
    if importlib.util.find_spec("check_jsonschema") is None:
        pytest.skip("a second judge of the schemas (needs check-jsonschema)")
    ran = subprocess.run(
        [
            sys.executable, "-m", "check_jsonschema", "--output-format", "json",
            "--schemafile", REPOSITORY / "schemas" / "etwinning-school.answers.en.json", *JUDGED,
        ],
        capture_output=True,
        check=False,
        timeout=300,
    )  # fmt: skip
    assert ran.stdout, ran.stderr
    report = json.loads(ran.stdout)
    assert report["parse_errors"] == []
    refused = {Path(error["filename"]) for error in report["errors"]}
    assert refused == {path for path in JUDGED if not etwin_accepts(path.read_bytes())}
