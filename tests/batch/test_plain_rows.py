"""A row without surprises gives the same line, whichever way it is read."""

from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.batch import job as working
from etwin_cli.batch.job import outcome
from etwin_cli.batch.jobs import Row
from etwin_cli.batch.plain_rows import QuickRows
from etwin_cli.reading.columns import read_header
from etwin_cli.scoring.compiling import plan_of

from .cohort import RUBRIC, request

NAMES: Final = (
    *("school.name", "school.code", "date", "rubric", "period", "", "all-abilities"),
    *("all-abilities.evidence", "students-promote-to-families", "shared-coordination"),
    *("shared-coordination.comment", "area-ambassador", "area-ambassador.evidence"),
)
COLUMNS: Final = read_header("t.csv", NAMES, RUBRIC)
CELLS: Final = st.sampled_from(
    [
        *("", "", "0", "1", "2", "3", "4", "5", " 3", "03", "3.0", "x", "?", "?: later", "? : "),
        *("n/a", "n/a: all are adults", "N/A : x", "n/a:", "https://example.org", "null", "~"),
        *("a@example.org", "2026-05-12", "2026-13-12", "etwinning-school", "other", "\udcff", "é"),
        *("=1+1", "a, b", "a\nb", " ", "n/a: pendent", "pendent", "Acta 7", "Acta 7\npendent"),
    ]
)


@given(st.lists(CELLS, min_size=len(NAMES) - 1, max_size=len(NAMES) + 1))
def test_both_ways_are_one(cells: list[str]) -> None:
    kit = working._kit(request(columns=COLUMNS))
    job = Row("t.csv:7", 7, cells)
    quick = working._outcome(job, kit)
    slow = working._outcome(job, kit._replace(quick=None))
    assert quick == slow


def test_a_plain_row_is_read_the_quick_way() -> None:
    quick = QuickRows(COLUMNS, RUBRIC, plan_of(RUBRIC))
    plain = ["A", "", "", "", "", "", "3", "https://example.org", "n/a: adults", "2", "", "?", ""]
    found = quick.read(plain)
    assert found is not None
    school, standing = found
    assert school.name == "A"
    assert (standing.answered, standing.unsupported, len(standing.excused)) == (2, 0, 1)
    assert quick.read([*plain[:6], "9", *plain[7:]]) is None


def test_the_line_of_a_row() -> None:
    cells = ["A", "=1", "", "", "", "", "3", "", "", "2", "", "", ""]
    text = outcome(Row("t.csv:2", 2, cells), request(columns=COLUMNS)).text
    assert text.startswith("t.csv:2,A,'=1,,etwinning-school,")
    assert text.endswith(",43,2,41,0,1,0,\r\n")
