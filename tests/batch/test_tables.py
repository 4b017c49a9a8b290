"""The rows of tables, however they were exported."""

from pathlib import Path

import pytest

from etwin_cli.batch.jobs import Job, Lost, Row
from etwin_cli.batch.tables import columns_of, rows
from etwin_cli.disk.reading import UnreadableError
from etwin_cli.reading.columns import TableError

from .cohort import RUBRIC

HEADER = "school.name,all-abilities,shared-coordination"


def read(path: Path, text: str | bytes) -> list[Job]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(rows(str(path)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.csv"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_spreadsheets_write(delimiter: str, end: str, mark: str, path: Path) -> None:
    lines = [HEADER, "A,1,2", ",,", '"B ""x""",3,4', ""]
    text = mark + end.join(line.replace(",", delimiter) for line in lines)
    found = read(path, text)
    assert found == [
        Row(f"{path}:2", 2, ["A", "1", "2"]),
        Row(f"{path}:4", 4, ['B "x"', "3", "4"]),
    ]
    columns = columns_of(str(path), RUBRIC, ())
    assert columns is not None
    assert columns.paths[0] == ("school", "name")


def test_a_row_that_does_not_end_costs_no_other(path: Path) -> None:
    endless = '"' + "x" * 600_000
    found = read(path, f"{HEADER}\nA,1,2\n{endless}\nB,1,2\n{'y,' * 400_000}\nC,1,2\n")
    assert [job.name.rpartition(":")[2] for job in found] == ["2", "3", "4", "5", "6"]
    assert [type(job) for job in found] == [Row, Lost, Row, Lost, Row]


def test_a_quote_that_is_never_closed_takes_a_bounded_piece(path: Path) -> None:
    found = read(path, f'{HEADER}\nA,1,2\n"B,1,2\n' + "C,1,2\n" * 200_000)
    assert [type(job) for job in found[:2]] == [Row, Lost]
    assert len(found) > 100_000


def test_lines_of_json(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    long = '{"a": "' + "x" * 600_000 + '"}'
    found = read(path, f'{{"school.name": "A"}}\n\n{long}\n{{}}')
    assert [job.name.rpartition(":")[2] for job in found] == ["1", "3", "4"]
    assert [type(job) for job in found] == [Row, Lost, Row]
    assert columns_of(str(path), RUBRIC, ()) is None


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("school.name,all-abilitys", "1:2: there is no such column as 'all-abilitys'; did you"),
        ("school.name,Timestamp", "'Timestamp'"),
        ("school.name,all-abilities,all-abilities", "is there twice"),
        ("school.code,all-abilities", "no column school.name"),
        ("", "no column school.name"),
        ("x" * 600_000, "too long"),
    ],
)
def test_a_header_that_cannot_be_used(header: str, said: str, path: Path) -> None:
    path.write_text(header)
    with pytest.raises(TableError, match=said):
        columns_of(str(path), RUBRIC, ())


def test_columns_that_are_passed_over(path: Path) -> None:
    path.write_text("Timestamp,,school.name,all-abilities.comment\n")
    columns = columns_of(str(path), RUBRIC, ("Timestamp",))
    assert columns is not None
    assert columns.paths == (
        None,
        None,
        ("school", "name"),
        ("answers", "all-abilities", "comment"),
    )


def test_a_table_that_is_not_there(path: Path) -> None:
    with pytest.raises(UnreadableError, match="missing"):
        list(rows(str(path)))
    with pytest.raises(UnreadableError, match="folder"):
        list(rows(str(path.parent)))
