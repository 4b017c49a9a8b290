"""The hooks for pre-commit, run by pre-commit as a repository of answers files would.

Its package is of the group `ci`: without it these tests are left out.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.documents import REPOSITORY
from tests.scratch import (
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
        pytest.importorskip("pre_commit")
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
