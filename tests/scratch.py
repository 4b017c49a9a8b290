"""What a pipeline has around it: an address, a copy of the repository, git."""

import os
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from tests.documents import REPOSITORY

CI_PAGE: Final = REPOSITORY / "docs" / "ci.md"
_INSTALLED: Final = (
    *("src", "criteria", "action", "action.yml", ".pre-commit-hooks.yaml"),
    *("pyproject.toml", "README.md", "LICENSE"),
)
WITHOUT_SETTINGS: Final = {
    **dict.fromkeys(("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"), os.devnull),
    **dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "test"),
    **dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "test@example.org"),
}


class Address(NamedTuple):
    """Where the project lives; what is in pyproject.toml, the documents repeat."""

    repository: str
    release: str
    commit: str


def address() -> Address:
    """The one place that says it."""
    text = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    return Address(**tomllib.loads(text)["tool"]["etwin"])


def copy_of_the_repository(folder: Path) -> str:
    """What hooks are installed from, as a git repository; gives its commit."""
    folder.mkdir()
    for name in _INSTALLED:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, folder / name)
    return commit_all(folder)


def commit_all(folder: Path) -> str:
    """Make a git repository of a folder, everything in one commit, and give its hash."""
    for arguments in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "all")):
        git(folder, *arguments)
    return git(folder, "rev-parse", "HEAD").strip()


def git(folder: Path, *arguments: str) -> str:
    """Run git without the machine's settings."""
    return subprocess.run(
        ["git", *arguments],  # noqa: S607 (the one on the path)
        cwd=folder,
        env={**os.environ, **WITHOUT_SETTINGS},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=300,
    ).stdout


def yaml_examples() -> dict[str, str]:
    """The YAML of docs/ci.md, under the name of its first key."""
    parts = CI_PAGE.read_text(encoding="utf-8").split("```yaml\n")[1:]
    texts = [part.split("```")[0] for part in parts]
    return {text.partition("\n")[0].strip(":"): text for text in texts}


def parsed(text: str) -> Any:
    """YAML, every value a text and `on` a word, as GitHub takes it."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (it makes nothing but texts)
