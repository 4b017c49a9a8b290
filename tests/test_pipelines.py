"""docs/ci.md: its addresses, its examples, and what an auditor of workflows says of them."""

import re
import shlex
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

from tests.commands.running import etwin
from tests.documents import REPOSITORY
from tests.scratch import CI_PAGE, address, parsed, yaml_examples


def test_every_address_is_the_one_of_pyproject() -> None:
    project = address()
    text = CI_PAGE.read_text(encoding="utf-8")
    found = re.findall(r"(?:uses: |github\.com/|^`)([\w.-]+/etwin)\b", text, re.MULTILINE)
    assert set(found) == {project.repository}
    assert set(re.findall(r"/etwin@([0-9a-f]{40})", text)) == {project.commit}
    assert set(re.findall(r"(?:rev: |/etwin@)(v[\d.]+)", text)) == {project.release}


def test_the_jobs_of_gitlab_run(tmp_path: Path) -> None:
    job = parsed(yaml_examples()["etwin"])["etwin"]
    (tmp_path / "schools").mkdir()
    shutil.copy2(REPOSITORY / "examples/leading.en.yaml", tmp_path / "schools/answers.yaml")
    for line in job["script"]:
        program, *words = shlex.split(line)
        assert program == "etwin"
        ran = etwin(*words, cwd=tmp_path)
        assert ran.code == 0, ran.err
    for report in job["artifacts"]["reports"].values():
        assert (tmp_path / report).is_file()


ZIZMOR = shutil.which("zizmor", path=sysconfig.get_path("scripts"))


@pytest.mark.skipif(ZIZMOR is None, reason="an audit of the workflows (needs the group ci: zizmor)")
def test_zizmor_finds_nothing(tmp_path: Path) -> None:
    workflows = tmp_path / ".github" / "workflows"
    workflows.mkdir(parents=True)
    shutil.copy2(REPOSITORY / "action.yml", tmp_path)
    for key, text in yaml_examples().items():
        if key.startswith("name: "):
            name = key.removeprefix("name: ").replace(" ", "-")
            (workflows / f"{name}.yml").write_text(text, encoding="utf-8")
    for path in (REPOSITORY / ".github" / "workflows").iterdir():
        shutil.copy2(path, workflows)
    assert len(list(workflows.iterdir())) == 2 + 1
    ran = subprocess.run(
        [str(ZIZMOR), "--offline", "--persona=auditor", "--color=never", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
