"""README and docs say what is true now: what they show is run, what they list is made anew."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from etwin_cli.cli.app import COMMANDS
from etwin_cli.model.codes import Code
from tests.documents import (
    REPOSITORY,
    Shown,
    agrees,
    commands,
    diagnostics_page,
    refreshed,
    run,
)

UPDATE = "ETWIN_UPDATE_SNAPSHOTS" in os.environ
DOCUMENTS = [*sorted(REPOSITORY.glob("*.md")), *sorted((REPOSITORY / "docs").glob("*.md"))]
SHOWN = [
    pytest.param(shown, id=f"{path.name}: {shown.command}")
    for path in DOCUMENTS
    for shown in commands(path.read_text(encoding="utf-8"))
]


if UPDATE:

    @pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
    def test_update(path: Path, tmp_path: Path) -> None:
        if path.name == "diagnostics.md":
            path.write_text(diagnostics_page(), encoding="utf-8")
        else:
            path.write_text(refreshed(path.read_text(encoding="utf-8"), tmp_path), encoding="utf-8")

else:

    @pytest.mark.parametrize("shown", SHOWN)
    def test_a_command_prints_what_the_document_shows(shown: Shown, tmp_path: Path) -> None:
        for command in shown.before:
            run(command, tmp_path)
        printed = run(shown.command, tmp_path)
        assert agrees(shown.output, printed), "\n".join(printed)

    def test_the_page_of_diagnostics_is_fresh() -> None:
        page = (REPOSITORY / "docs" / "diagnostics.md").read_text(encoding="utf-8")
        assert page == diagnostics_page()
        assert all(f"### {code.value} {code.slug} " in page for code in Code)


def test_every_command_is_documented() -> None:
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"etwin {command}" in text


def test_links_between_documents_lead_somewhere() -> None:
    for path in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#]+)", path.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_no_document_names_a_place_of_somebodys_machine() -> None:
    for path in DOCUMENTS:
        assert not re.search(r"/(home|root|Users)/", path.read_text(encoding="utf-8")), path


def test_the_python_of_the_readme_runs() -> None:
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert blocks
    for block in blocks:
        subprocess.run([sys.executable, "-c", block], check=True, cwd=REPOSITORY, timeout=300)
