"""action.yml, run as GitHub runs it: its inputs in `env`, its steps in bash, its files."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from tests.commands.running import environment
from tests.documents import REPOSITORY
from tests.scratch import parsed, yaml_examples

ACTION: Final = parsed((REPOSITORY / "action.yml").read_text(encoding="utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
COMMAND: Final = re.compile(r"^::(?:error|warning|notice|add-mask|set-output)\b", re.MULTILINE)

pytestmark = pytest.mark.skipif(
    shutil.which("bash") is None or os.name == "nt", reason="runs on Linux and macOS"
)


class Step(NamedTuple):
    """What a step leaves behind."""

    code: int
    log: str
    summary: str
    outputs: dict[str, str]


def run(folder: Path, **inputs: str) -> Step:
    """Run the step that checks, with inputs written with underscores, in a folder of examples."""
    if not (folder / "examples").exists():
        shutil.copytree(REPOSITORY / "examples", folder / "examples")
    runner = folder / "runner"
    for name, words in (("etwin", "-P -m etwin_cli"), ("python", "")):
        program = runner / "etwin/bin" / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {words} "$@"\n', encoding="utf-8")
        program.chmod(0o755)
    files = {name: runner / name.lower() for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT")}
    for file in files.values():
        file.write_text("", encoding="utf-8")
    given = {
        name: inputs.get(name.replace("-", "_"), known["default"])
        for name, known in ACTION["inputs"].items()
    }
    ran = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", CHECK["run"]],  # noqa: S607
        cwd=folder,
        env={
            **environment({name: str(file) for name, file in files.items()}),
            **{name: _value(text, given) for name, text in CHECK["env"].items()},
            "LC_ALL": "C.UTF-8",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(REPOSITORY),
            "RUNNER_TEMP": str(runner),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=300,
    )
    summary, output = (file.read_text(encoding="utf-8") for file in files.values())
    outputs = dict(line.split("=", 1) for line in output.splitlines())
    return Step(ran.returncode, ran.stdout, summary, outputs)


def _value(expression: str, given: dict[str, str]) -> str:
    found = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", expression)
    assert found, expression
    return given[found[1]]


def commands(log: str) -> list[str]:
    """The lines that the runner obeys: none while commands are stopped."""
    open_parts = re.sub(
        r"^::stop-commands::(\w+)$.*?^::\1::$", "", log, flags=re.MULTILINE | re.DOTALL
    )
    return [line for line in open_parts.splitlines() if COMMAND.match(line)]


def test_a_file_that_is_right(tmp_path: Path) -> None:
    ran = run(tmp_path, files="examples/established.ca.yaml", lang="en")
    assert ran.code == 0
    assert all(line.startswith("::warning ") for line in commands(ran.log))
    assert "57.7" in ran.summary
    assert ran.outputs["score"] == "57.691"
    assert ran.outputs["band"] == "taking-root"
    assert ran.outputs["exit-code"] == "0"
    assert Path(ran.outputs["results"]).is_file()


def test_every_problem_is_an_annotation_at_its_line(tmp_path: Path) -> None:
    ran = run(tmp_path, files="examples/invalid/ET101-unknown-indicator.yaml", lang="en")
    assert ran.code == 1
    (command,) = commands(ran.log)
    assert command.startswith(
        "::error file=examples/invalid/ET101-unknown-indicator.yaml,line=5,endLine=5,"
    )
    assert (ran.outputs["score"], ran.outputs["band"]) == ("", "")


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"fail_under": "57.7"}, 1),
        ({"fail_under": "57"}, 0),
        ({"fail_under": "58", "exit_zero": "true"}, 0),
        ({"fail_under_criterion": "shared-leadership=65\nwhole-school=101\n"}, 2),
        ({"fail_under_criterion": "shared-leadership=65\nwhole-school=90\n"}, 1),
        ({"require_band": "rooted"}, 1),
        ({"require_band": "taking-root"}, 0),
        ({"require_complete": "true"}, 1),
        ({"max_unsupported": "4"}, 1),
        ({"max_unsupported": "5"}, 0),
        ({"strict": "true"}, 1),
        ({"strict": "yes"}, 2),
        ({"lang": "xx"}, 2),
        ({"rubric": "nonsense"}, 2),
        ({"files": ""}, 2),
        ({"files": "missing.yaml"}, 2),
    ],
)
def test_inputs_reach_their_options(tmp_path: Path, inputs: dict[str, str], code: int) -> None:
    ran = run(tmp_path, **{"files": "examples/established.ca.yaml", **inputs})
    assert ran.code == code, ran.log


def test_a_gate_that_is_not_met_is_an_annotation_too(tmp_path: Path) -> None:
    ran = run(tmp_path, files="examples/leading.en.yaml", fail_under="99")
    assert "::error title=etwin::a gate is not met; the log says which" in commands(ran.log)
    assert "--fail-under" in ran.log


def test_several_files_have_their_results_in_a_file(tmp_path: Path) -> None:
    names = "examples/leading.en.yaml\nexamples/invalid/ET101-unknown-indicator.yaml\n"
    ran = run(tmp_path, files=names)
    assert ran.code == 1
    assert "score" not in ran.outputs
    results = Path(ran.outputs["results"]).read_text(encoding="utf-8")
    assert results.count("\n") == 2


def test_sarif_is_written_again_and_again(tmp_path: Path) -> None:
    for _ in range(2):
        ran = run(tmp_path, files="examples/leading.en.yaml", sarif="etwin.sarif")
        assert ran.code == 0, ran.log
    assert (tmp_path / "etwin.sarif").read_text(encoding="utf-8").startswith("{")


HOSTILE: Final = "$(touch pwned)`touch pwned`; touch pwned\n::error::forged\n--lang=es"


@pytest.mark.parametrize("name", [name.replace("-", "_") for name in ACTION["inputs"]])
def test_nothing_in_an_input_is_run(tmp_path: Path, name: str) -> None:
    ran = run(tmp_path, **{"files": "examples/leading.en.yaml", name: HOSTILE})
    assert ran.code != 0 or name == "sarif"
    assert not list(tmp_path.rglob("pwned"))
    assert "::error::forged" not in commands(ran.log)


@pytest.mark.parametrize(
    "text",
    [
        'rubric: etwinning-school\nschool: {name: "a\\n::error::forged"}\nanswers: {}\n',
        'rubric: etwinning-school\nschool: {name: a}\nanswers: {"a\\n::error::forged": 1}\n',
        'rubric: "a\\n::error::forged"\nschool: {name: a}\nanswers: {}\n',
    ],
)
def test_no_words_of_a_file_become_a_command(tmp_path: Path, text: str) -> None:
    (tmp_path / "answers.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "etwin.toml").write_text('"b\\n::error::forged" = 1\n', encoding="utf-8")
    refused = run(tmp_path)
    (tmp_path / "etwin.toml").unlink()
    ran = run(tmp_path)
    assert (refused.code, ran.code) != (0, 0)
    assert "::error::forged" not in commands(refused.log) + commands(ran.log)


def test_nothing_of_the_folder_at_hand_is_imported(tmp_path: Path) -> None:
    for name in ("json", "venv", "pip", "etwin_cli"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(99)", encoding="utf-8")
    assert run(tmp_path, files="examples/leading.en.yaml").code == 0
    assert "python3 -I -m venv" in INSTALL["run"]


def test_inputs_come_through_the_environment_alone() -> None:
    assert all("${{" not in step["run"] for step in (INSTALL, CHECK))
    read = {re.sub(r".*inputs\.([a-z-]+).*", r"\1", text) for text in CHECK["env"].values()}
    assert read == set(ACTION["inputs"])


def test_the_examples_use_what_the_action_has() -> None:
    for name in ("name: Answers", "name: Code scanning"):
        (job,) = parsed(yaml_examples()[name])["jobs"].values()
        for step in job["steps"]:
            if "etwin@" in step.get("uses", ""):
                assert set(step["with"]) <= set(ACTION["inputs"])
            for output in re.findall(r"outputs\.([a-z-]+)", str(step.get("env", ""))):
                assert output in ACTION["outputs"]
