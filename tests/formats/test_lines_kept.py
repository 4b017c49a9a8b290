"""A text of several lines keeps them, wherever it is shown."""

import io
from fractions import Fraction

import pytest
from openpyxl import load_workbook

from etwin_cli.formats.blank import blank_answers
from etwin_cli.formats.html.form import form_page
from etwin_cli.formats.html.report import report_page
from etwin_cli.formats.markdown.form import form_markdown
from etwin_cli.formats.markdown.report import report_markdown
from etwin_cli.formats.markdown.reports import gap_markdown
from etwin_cli.formats.printable import lines_of
from etwin_cli.formats.text.explain import indicator_lines
from etwin_cli.formats.text.gap import gap_lines
from etwin_cli.formats.text.layout import plain_text
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.rubric import show_lines
from etwin_cli.formats.xlsx.form import form_workbook
from etwin_cli.languages import words
from etwin_cli.questionnaire.pages import question
from etwin_cli.questionnaire.questions import questions
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score
from tests.formats.html.pages import parsed
from tests.formats.report.reports import report
from tests.formats.samples import LEADERSHIP, OPENNESS, RUBRIC, answers, level
from tests.replacing import replace

ASKED = "Who takes part?\n- teachers\r\n\n  - 2. pupils  \n"
DESCRIBED = "Seen in\n1) the plan\n2) the year"
_FIRST, *_OTHERS = LEADERSHIP.indicators
_LEVELS = tuple(replace(each, text=DESCRIBED) for each in _FIRST.levels)
OWN = replace(
    RUBRIC,
    description=DESCRIBED,
    criteria=(
        replace(
            LEADERSHIP,
            description=DESCRIBED,
            indicators=(replace(_FIRST, question=ASKED, levels=_LEVELS), *_OTHERS),
        ),
        OPENNESS,
    ),
)
NAME = str(_FIRST.id)
PAGE = Page.of(OWN, words("en"), 80, unicode=True)
OPEN = score(OWN, answers({}))
LOW = score(OWN, answers({NAME: level(1, comment=DESCRIBED)}))


def text(lines: object) -> str:
    return "\n".join(plain_text(line) for line in lines)  # type: ignore[attr-defined]


TEXTS = {
    "rubric show": lambda: text(show_lines(OWN, words("en"), 80, levels=True, unicode=True)),
    "explain": lambda: text(
        indicator_lines(
            OWN, OWN.all_indicators()[0], [], Fraction(1), words("en"), 80, unicode=True
        )
    ),
    "ask": lambda: text(question(PAGE, questions(OWN), 0, OPEN.answers, introduce=True)),
}


def test_lines_are_what_stands_between_breaks() -> None:
    assert lines_of(ASKED) == ["Who takes part?", "- teachers", "- 2. pupils"]
    assert lines_of(" \n\r\n") == []


@pytest.mark.parametrize("name", TEXTS)
def test_text(name: str) -> None:
    shown = TEXTS[name]()
    where = shown.index("Who takes part?")
    margin = " " * (where - shown.rfind("\n", 0, where) - 1)
    inner = margin or "  "
    assert f"{margin}Who takes part?\n{inner}- teachers\n{inner}- 2. pupils\n" in shown
    assert f": Seen in\n{margin}  1) the plan\n{margin}  2) the year\n" in shown


def test_gap() -> None:
    assert "\n    Who takes part?\n    - teachers\n    - 2. pupils\n" in text(
        gap_lines(gaps(OPEN), words("en"), 80)
    )
    assert "   Seen in\n   1) the plan\n   2) the year\n" in text(
        gap_lines(gaps(LOW), words("en"), 80)
    )
    assert "Who takes part?\\\n    \\- teachers\\\n    \\- 2. pupils\n" in gap_markdown(
        gaps(OPEN), "a.yaml", words("en")
    )


def test_answers_file() -> None:
    blank = blank_answers(OWN, words("en"), "School")
    assert "  # Who takes part?\n  # - teachers\n  # - 2. pupils\n" in blank
    assert ": Seen in\n  #      1) the plan\n  #      2) the year\n" in blank


def test_form() -> None:
    say = words("en")
    paper = form_markdown(OWN, say)
    assert "**Who takes part?**\\\n**- teachers**\\\n**- 2. pupils**\n" in paper
    assert "Seen in\\\n  1\\) the plan\\\n  2\\) the year\n" in paper
    assert "\n\nSeen in\\\n  1\\) the plan\\\n  2\\) the year\n\n" in paper
    root = parsed(form_page(OWN, say))
    lines = [each for each in root.walk() if "written" in (each.attributes.get("class") or "")]
    assert [each.text for each in lines if "teachers" in each.text] == [ASKED]
    assert sum("the plan" in each.text for each in lines) == 2 + len(_LEVELS)
    book = load_workbook(io.BytesIO(form_workbook(OWN, say, "etwin import")))
    asked, described = (str(book.worksheets[1][place].value) for place in ("B4", "C4"))
    assert asked.endswith("Who takes part?\n- teachers\n- 2. pupils")
    assert "Seen in\n1) the plan\n2) the year\n1 ·" in described


def test_report() -> None:
    made = report_markdown(report(OPEN))
    assert "Who takes part?\\\n    \\- teachers\\\n    \\- 2. pupils\n" in made
    made = report_markdown(report(LOW))
    assert ": Seen in\\\n    1\\) the plan\\\n    2\\) the year\n" in made  # the comment
    root = parsed(report_page(report(OPEN)))
    lines = [each for each in root.walk() if "written" in (each.attributes.get("class") or "")]
    assert [each.text for each in lines if "teachers" in each.text] == [ASKED]
    assert any("the plan" in each.text for each in lines)


def test_without_an_example_nothing_is_promised() -> None:
    bare = replace(OWN.all_indicators()[0], evidence_examples=())
    low = replace(bare, levels=bare.levels[:3], target=2)
    say = words("en")
    needed = ("Evidence is needed from level 3 on.\n", "e: evidence (needed from 3) ")
    for indicator, wanted in ((bare, needed), (low, ("", "e: evidence "))):
        used = replace(OWN, criteria=(replace(LEADERSHIP, indicators=(indicator,)),), bands=())
        page = replace(PAGE, rubric=used)
        for shown, there in zip(
            (
                text(indicator_lines(used, indicator, [], Fraction(1), say, 80, unicode=True)),
                text(question(page, questions(used), 0, answers({}), introduce=False)),
            ),
            wanted,
            strict=True,
        ):
            assert there in shown
            assert "example" not in shown
            assert (indicator is bare) is ("needed" in shown)
