"""The hooks for pre-commit, run by pre-commit as a repository of answers files would.

Its package is of the group `ci`: without it these tests are left out.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.documents import REPOSITORY
from tests.scratch import (
    CI_PAGE,
    WITHOUT_SETTINGS,
    address,
    commit_all,
    copy_of_the_repository,
    git,
    parsed,
    yaml_examples,
)

HOOKS = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
HOME = "https://github.com/"


class PreCommit:
    """A repository with the configuration that docs/ci.md shows."""

    def __init__(self, folder: Path) -> None:
        pytest.importorskip("pre_commit", reason="the hooks (needs the group ci: pre-commit)")
        hooks = folder / "hooks"
        commit = copy_of_the_repository(hooks)
        self.cache = folder / "cache"
        self.schools = folder / "schools"
        self.schools.mkdir()
        shutil.copytree(REPOSITORY / "criteria/etwinning-school", self.rubric)
        project = address()
        configuration = yaml_examples()["repos"]
        configuration = configuration.replace(HOME + project.repository, hooks.as_posix())
        self.write(".pre-commit-config.yaml", configuration.replace(project.release, commit))
        commit_all(self.schools)

    @property
    def rubric(self) -> Path:
        return self.schools / "criteria/our-rubric"

    def write(self, name: str, text: str) -> None:
        path = self.schools / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self) -> tuple[int, str]:
        """Run the hooks on what changed since the commit."""
        git(self.schools, "add", "-A")
        ran = subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--color=never"],
            cwd=self.schools,
            env={**os.environ, **WITHOUT_SETTINGS, "PRE_COMMIT_HOME": str(self.cache)},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        return ran.returncode, ran.stdout + ran.stderr

    def options(self, entry: str) -> None:
        """Give the first hook an entry of its own, as docs/ci.md says."""
        path = self.schools / ".pre-commit-config.yaml"
        text = path.read_text(encoding="utf-8")
        hook = "- id: etwin-validate\n"
        path.write_text(text.replace(hook, f"{hook}        entry: {entry}\n"), encoding="utf-8")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> PreCommit:
    return PreCommit(tmp_path_factory.mktemp("pre-commit"))


@pytest.fixture
def pre_commit(installed: PreCommit) -> PreCommit:
    git(installed.schools, "reset", "-q", "--hard")
    return installed


def test_answers_that_are_right_pass(pre_commit: PreCommit, examples: Path) -> None:
    pre_commit.write("a/answers.yaml", (examples / "leading.en.yaml").read_text(encoding="utf-8"))
    code, out = pre_commit.run()
    assert (code, "etwin validate" in out) == (0, True), out


def test_answers_that_are_wrong_stop_the_commit(pre_commit: PreCommit, examples: Path) -> None:
    wrong = (examples / "invalid/ET101-unknown-indicator.yaml").read_text(encoding="utf-8")
    pre_commit.write("b/river-answers.yml", wrong)
    code, out = pre_commit.run()
    assert code == 1
    assert "ET101" in out
    assert "b/river-answers.yml:5:3" in out


def test_a_file_named_as_an_option_is_a_file(pre_commit: PreCommit, examples: Path) -> None:
    wrong = (examples / "invalid/ET101-unknown-indicator.yaml").read_text(encoding="utf-8")
    pre_commit.write("bad-answers.yaml", wrong)
    pre_commit.write("--exit-zero.answers.yaml", wrong)
    pre_commit.write("--rubric=x.answers.yaml", "x: 1\n")
    pre_commit.write(
        "x.answers.yaml/rubric.yaml",
        """\
id: etwinning-school
version: "1.0.0"
language: en
title: evil
scale: [{level: 0}, {level: 1}, {level: 2}, {level: 3}, {level: 4}]
criteria: [{id: c, title: C, indicators: [{id: shared-coordinatoin, title: x}]}]
""",
    )
    code, out = pre_commit.run()
    assert code == 1
    assert "bad-answers.yaml:5:3" in out
    assert "--exit-zero.answers.yaml:5:3" in out


def test_options_go_into_the_entry(pre_commit: PreCommit, examples: Path) -> None:
    assert all(hook["entry"].endswith(" --") for hook in HOOKS)
    found = re.findall(r"`entry: (etwin validate [^`]+ --)`", CI_PAGE.read_text(encoding="utf-8"))
    assert len(found) == 2
    warned = (examples / "invalid/ET151-missing-evidence.yaml").read_text(encoding="utf-8")
    pre_commit.write("answers.yaml", warned)
    codes = [pre_commit.run()[0]]
    for entry in found:
        pre_commit.options(entry)
        codes.append(pre_commit.run()[0])
        git(pre_commit.schools, "checkout", "-q", "HEAD", "--", ".pre-commit-config.yaml")
    assert codes == [0, 1, 0]


def test_other_yaml_is_no_concern_of_theirs(pre_commit: PreCommit) -> None:
    pre_commit.write("docker-compose.yaml", "services: {}\n")
    code, out = pre_commit.run()
    assert code == 0
    assert out.count("Skipped") == len(HOOKS)


def test_a_rubric_with_an_error_stops_the_commit(pre_commit: PreCommit) -> None:
    path = pre_commit.rubric / "shared-leadership.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "colour: blue\n", encoding="utf-8")
    code, out = pre_commit.run()
    assert code == 1
    assert "ET021" in out


def test_a_rubric_that_is_right_passes(pre_commit: PreCommit) -> None:
    path = pre_commit.rubric / "shared-leadership.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# reviewed\n", encoding="utf-8")
    code, out = pre_commit.run()
    assert (code, "Passed" in out) == (0, True), out


def test_the_example_names_the_hooks_that_there_are() -> None:
    (shown,) = parsed(yaml_examples()["repos"])["repos"]
    assert [hook["id"] for hook in shown["hooks"]] == [hook["id"] for hook in HOOKS]
