"""The sitting that docs/ask.md shows is one that took place."""

import re
from pathlib import Path

from etwin_cli.formats.blank import blank_answers
from etwin_cli.languages import words
from etwin_cli.reading.library import load_rubric
from tests.documents import REPOSITORY, agrees, cut_alike
from tests.formats.snapshots import updates
from tests.questionnaire.sittings import sit

PAGE = REPOSITORY / "docs" / "ask.md"
BLOCK = re.compile(r"^```text\n(.*?)^```$", re.DOTALL | re.MULTILINE)
TYPED = (
    "2026-2027",
    "",
    "management team",
    "3",
    "Hand-over note, kept at the school office",
    "11/2/2026",
    "",
    "? ask the head of studies",
    "q",
)


def test_the_page_shows_a_sitting(tmp_path: Path) -> None:
    rubric = load_rubric("etwinning-school", "en")
    path = tmp_path / "answers.yaml"
    path.write_text(blank_answers(rubric, words("en"), "Riverside School"), encoding="utf-8")
    printed = sit(path, *TYPED, rubric=rubric).text.splitlines()
    page = PAGE.read_text(encoding="utf-8")
    block = BLOCK.search(page)
    assert block is not None
    shown = block[1].splitlines()
    if updates():
        new = "\n".join(cut_alike(printed, shown))
        PAGE.write_text(page.replace(block[1], f"{new}\n", 1), encoding="utf-8")
        return
    assert agrees(shown, printed), "\n".join(printed)
