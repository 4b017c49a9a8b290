"""What no parser sees: pages in a real browser, with axe-core (see README.md here)."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from etwin_cli.formats.html.form import form_page
from etwin_cli.formats.html.rendering import render_page
from etwin_cli.formats.html.report import report_page
from etwin_cli.languages import Language, words
from etwin_cli.scoring.score import score
from tests.formats.real import scored_examples
from tests.formats.report.reports import compared, hostile, odd_rubrics, report
from tests.formats.samples import OPEN, RUBRIC, answers
from tests.replacing import replace

FOLDER = Path(__file__).parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
IS_READY = (
    shutil.which("node") is not None
    and ("CHROMIUM" in os.environ or any(map(shutil.which, BROWSERS)))
    and (FOLDER / "node_modules" / "axe-core").is_dir()
)
pytestmark = pytest.mark.skipif(
    not IS_READY, reason="the pages in a browser (needs node, Chromium and npm ci in tests/pages)"
)
EXAMPLES: dict[str, Language] = {"established.ca.yaml": "ca"}
HOSTILE = '<b>"x"</b> {{ x }} ' + "a" * 2_000


def pages() -> Iterator[tuple[str, str]]:
    """A name and a page each."""
    for name, language in EXAMPLES.items():
        yield name, report_page(report(scored_examples()[name], language=language))
    unfinished = score(RUBRIC, answers(OPEN))
    yield "years", report_page(report(unfinished, compared(unfinished, years=3)))
    yield "hostile", report_page(report(*hostile(HOSTILE)))
    yield "form", form_page(RUBRIC, words("en"), "R & S")
    titled = replace(RUBRIC, title=HOSTILE, description=HOSTILE)
    yield "hostile form", form_page(titled, words("ca"), HOSTILE)
    yield "nothing", report_page(report(score(odd_rubrics()["nested"], answers({}))))


def check(*files: Path) -> subprocess.CompletedProcess[str]:
    """Look at pages as tests/pages/check.mjs does."""
    return subprocess.run(
        ["node", FOLDER / "check.mjs", *files],  # noqa: S607 (the one on the path)
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def test_a_browser_finds_no_fault(tmp_path: Path) -> None:
    files = []
    for name, page in pages():
        files.append(tmp_path / f"{name}.html")
        files[-1].write_text(page, encoding="utf-8")
    ran = check(*files)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_browser_would_find_one(tmp_path: Path) -> None:
    page = render_page("base.html", language="en", title="A page")
    (tmp_path / "a.html").write_text(page.replace("light dark;", "light;", 1), encoding="utf-8")
    ran = check(tmp_path / "a.html")
    assert ran.returncode == 1
    assert "Content Security Policy" in ran.stderr
    assert "(dark) page-has-heading-one" in ran.stderr
