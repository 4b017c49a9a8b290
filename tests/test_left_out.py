"""What a run of the tests says of those that it leaves out."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.running import environment
from tests.documents import REPOSITORY

TESTS = """
import pytest

def test_one(): pass

@pytest.mark.parametrize("number", [1, 2])
def test_two(number): pytest.skip("the moon (needs a rocket)")
"""


def run(folder: Path, *options: str) -> tuple[int, str]:
    """Run those tests with the settings of all others."""
    (folder / "test_moon.py").write_text(TESTS, encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", *options, str(folder)],
        cwd=folder,
        env=environment({"PYTHONPATH": str(REPOSITORY)}),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return ran.returncode, ran.stdout


@pytest.mark.parametrize("options", [(), ("-n", "1")])
def test_it_is_said_once_at_the_end(options: tuple[str, ...], tmp_path: Path) -> None:
    code, out = run(tmp_path, *options)
    assert code == 0, out
    assert out.count("not tried: the moon (needs a rocket)\n") == 1


def test_where_nothing_may_be_left_out_it_is_a_failure(tmp_path: Path) -> None:
    code, out = run(tmp_path, "--nothing-left-out")
    assert code == 1, out
    assert run(tmp_path, "--nothing-left-out", "-k", "one")[0] == 0
