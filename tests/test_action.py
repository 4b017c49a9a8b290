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
    program = runner / "etwin/bin/python"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
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
            "GITHUB_WORKSPACE": str(folder),
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


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A checkout with answers whose key is a command line, beside a program outside it."""
    folder = tmp_path / "repo"
    folder.mkdir()
    command = "$(touch pwned)"
    (folder / "answers.yaml").write_text(
        f"rubric: etwinning-school\nschool: {{name: X}}\nanswers: {{}}\n{command}: 1\n",
        encoding="utf-8",
    )
    outside = tmp_path / "program"
    outside.write_text("#!/bin/sh\n", encoding="utf-8")
    outside.chmod(0o755)
    return folder


def test_a_link_in_the_place_of_the_sarif_file_is_refused(workspace: Path) -> None:
    program = workspace / "runner/etwin/bin/python"
    for target in ("runner/etwin/bin/python", "../program", "nowhere"):
        (workspace / "etwin.sarif").symlink_to(target)
        ran = run(workspace, sarif="etwin.sarif")
        assert ran.code == 2
        assert any("the input sarif" in line for line in commands(ran.log))
        assert program.read_text(encoding="utf-8").startswith("#!")
        assert (workspace.parent / "program").read_text(encoding="utf-8") == "#!/bin/sh\n"
        assert not (workspace / "nowhere").exists()
        assert not list(workspace.rglob("pwned"))
        (workspace / "etwin.sarif").unlink()


@pytest.mark.parametrize(
    "sarif", ["link/etwin.sarif", "../etwin.sarif", "a/../../etwin.sarif", "a", "pipe", "missing/x"]
)
def test_sarif_goes_to_a_plain_file_of_the_workspace_alone(workspace: Path, sarif: str) -> None:
    elsewhere = workspace.parent / "elsewhere"
    elsewhere.mkdir()
    (workspace / "link").symlink_to(elsewhere)
    (workspace / "a").mkdir()
    os.mkfifo(workspace / "pipe")
    ran = run(workspace, sarif=sarif)
    assert ran.code == 2
    assert any("the input sarif" in line for line in commands(ran.log))
    assert not list(elsewhere.iterdir())
    assert not (workspace.parent / "etwin.sarif").exists()
    assert not list(workspace.rglob(".etwin-*"))
    assert (workspace / "pipe").is_fifo()


def test_sarif_may_lie_in_a_folder_and_be_named_whole(workspace: Path) -> None:
    (workspace / "reports").mkdir()
    for sarif in ("reports/etwin.sarif", str(workspace / "reports/etwin.sarif")):
        assert run(workspace, sarif=sarif).code == 1
        text = (workspace / "reports/etwin.sarif").read_text(encoding="utf-8")
        assert "touch pwned" in text
    assert not list(workspace.rglob("pwned"))


def test_the_etwin_toml_of_a_pull_request_does_not_count_unless_asked_to(tmp_path: Path) -> None:
    leading = "examples/leading.en.yaml"
    (tmp_path / "etwin.toml").write_text("[gates]\nfail-under = 100\n", encoding="utf-8")
    assert run(tmp_path, files=leading).code == 0
    assert run(tmp_path, files=leading, config="true").code == 1
    (tmp_path / "etwin.toml").unlink()
    os.mkfifo(tmp_path / "etwin.toml")
    assert run(tmp_path, files=leading).code == 0
    assert run(tmp_path, files=leading, config="true").code == 2


def test_no_rubric_of_a_pull_request_is_scored_with(tmp_path: Path) -> None:
    shutil.copytree(REPOSITORY / "criteria/etwinning-school", tmp_path / "evil")
    rubric = tmp_path / "evil/rubric.yaml"
    easier = re.sub(r"minimum: 58, .*", "minimum: 43}", rubric.read_text(encoding="utf-8"))
    rubric.write_text(easier, encoding="utf-8")
    (tmp_path / "etwin.toml").write_text('rubric = "evil"\n', encoding="utf-8")
    established = "examples/established.ca.yaml"
    assert run(tmp_path, files=established, rubric="evil").outputs["band"] == "rooted"
    for inputs in ({}, {"rubric": ""}, {"config": "true"}):
        ran = run(tmp_path, files=established, **inputs)
        assert ran.outputs["band"] == "taking-root", inputs


def test_a_file_named_as_an_option_is_a_file(tmp_path: Path) -> None:
    wrong = (REPOSITORY / "examples/invalid/ET101-unknown-indicator.yaml").read_bytes()
    (tmp_path / "--exit-zero.yaml").write_bytes(wrong)
    ran = run(tmp_path, files="*.yaml")
    assert ran.code == 1
    assert "::error file=--exit-zero.yaml,line=5," in ran.log


def test_the_summary_begins_with_a_table_of_all_the_files(tmp_path: Path) -> None:
    names = ["examples/established.ca.yaml", "examples/invalid/ET101-unknown-indicator.yaml"]
    ran = run(tmp_path, files="\n".join(names), lang="en", fail_under="58")
    rows = [line.split(" | ") for line in ran.summary.splitlines() if line.startswith("| ")]
    assert [row[0] for row in rows[:4]] == ["| File", "| ---", *(f"| {name}" for name in names)]
    assert "57.7, and 58 is asked for" in rows[2][3]
    assert "1 error" in rows[3][3]
    alone = run(tmp_path, files=names[1], lang="en")
    assert alone.summary.startswith("| File | ")


def test_the_summary_of_many_schools_stays_below_what_github_shows(tmp_path: Path) -> None:
    (tmp_path / "schools").mkdir()
    established = (REPOSITORY / "examples/established.ca.yaml").read_text(encoding="utf-8")
    for number in range(220):
        (tmp_path / f"schools/{number:03}.yaml").write_text(established, encoding="utf-8")
    ran = run(tmp_path, files="schools", lang="en")
    assert len(ran.summary.encode()) < 2**20
    assert ran.summary.count("schools/") > 220
    assert "files are in the table alone: a page above 1 MiB is not shown." in ran.summary
    assert ran.code == 0


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
    refused = run(tmp_path, config="true")
    ran = run(tmp_path)
    assert refused.code == 2
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
