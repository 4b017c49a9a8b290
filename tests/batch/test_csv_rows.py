"""A line for each school that a spreadsheet reads as it was meant."""

import csv
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.batch.csv_rows import CsvRows, cell, header, number
from etwin_cli.model.numbers import exact_json
from etwin_cli.scoring.compiling import plan_of
from tests.replacing import replace

from .cohort import RUBRIC


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (None, ""),
        ("", ""),
        ("Sant Pau", "Sant Pau"),
        ("=1+1", "'=1+1"),
        ("  @cmd", "  '@cmd"),
        ("Sant Pau;=1+1", "Sant Pau;'=1+1"),
        ('Sant Pau; "@cmd', '"Sant Pau; ""\'@cmd"'),
        ('"=1+1"', '"""\'=1+1"""'),
        ("Sant Pau; 4-5", "Sant Pau; 4-5"),
        ("-2", "'-2"),
        ("\uff1dA1", "'\uff1dA1"),
        ("\t=1", "\\u0009=1"),
        ("a\nb\x1b[31m", "a\\u000ab\\u001b[31m"),
        ('a "b", c', '"a ""b"", c"'),
    ],
)
def test_a_text_stays_a_text(text: str | None, shown: str) -> None:
    assert cell(text) == shown


@given(st.text())
def test_a_cell_is_one_cell_of_one_row(text: str) -> None:
    rows = list(csv.reader([f"{cell(text)},end"]))
    assert len(rows) == 1
    assert len(rows[0]) == 2
    for part in rows[0][0].split(";"):
        assert not part.lstrip(' "').startswith(("=", "+", "-", "@"))


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.sampled_from([1, 3, Fraction("3.5"), 100]))
def test_a_number_is_that_of_json(low: int, high: int, maximum: Fraction) -> None:
    low, high = sorted((low, high))
    whole = Fraction(maximum)
    assert number((low, high), whole) == str(exact_json(Fraction(low, high) * whole))


def test_every_row_has_the_columns_of_the_header() -> None:
    names = next(csv.reader([header(RUBRIC)]))
    assert names[:4] == ["file", "school", "code", "country"]
    assert names[10:-7] == [each.id for each in RUBRIC.all_criteria()]
    refused = CsvRows(RUBRIC, plan_of(RUBRIC)).refused("a.yaml", None, 2, "ET105 3:4: no")
    row = dict(zip(names, next(csv.reader([refused])), strict=True))
    assert (row["errors"], row["first_error"], row["score"]) == ("2", "ET105 3:4: no", "")


def test_a_criterion_that_is_called_like_a_column_of_ours() -> None:
    criterion = replace(RUBRIC.criteria[0], id="score")
    names = header(replace(RUBRIC, criteria=(criterion, *RUBRIC.criteria[1:]))).split(",")
    assert "criterion score" in names
    assert names.count("score") == 1
