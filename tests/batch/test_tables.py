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


def numbers(jobs: list[Job]) -> list[tuple[str, str]]:
    return [
        (job.name.rpartition(":")[2], job.reason if isinstance(job, Lost) else str(job[2][0]))
        for job in jobs
        if isinstance(job, Lost | Row)
    ]


def test_a_quotation_mark_without_a_partner_costs_its_own_row_alone(path: Path) -> None:
    found = read(path, f'{HEADER}\nA,1,2\n"B,1,2\nC,1,2\nD,1,2\n')
    assert numbers(found) == [("2", "A"), ("3", "quote"), ("4", "C"), ("5", "D")]


def test_quotation_marks_inside_a_text_are_no_partners(path: Path) -> None:
    found = read(path, f'{HEADER}\n"B "x"",1,2\n"C ""x""",1,2\nD "x",1,2\n')
    assert numbers(found) == [("2", "quote"), ("3", 'C "x"'), ("4", 'D "x"')]


def test_rows_behind_quotation_marks_are_read_again_a_bounded_number_of_times(path: Path) -> None:
    """Every line opens a text that none of the others closes."""
    found = read(path, f"{HEADER}\n" + 'x",y,"z\n' * 200_000)
    assert len(found) < 100
    assert {type(job) for job in found} == {Lost}


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line", ["sep=;", '"sep=;"', "SEP=;"])
def test_the_line_that_tells_excel_the_separator(mark: str, line: str, path: Path) -> None:
    header = HEADER.replace(",", ";").replace("all", '"all', 1).replace(";shared", '";shared', 1)
    found = read(path, f"{mark}{line}\r\n{header}\r\nA,B,C;1;2\r\n")
    assert found == [Row(f"{path}:2", 2, ["A,B,C", "1", "2"])]


def test_a_separator_inside_quotation_marks_separates_nothing(path: Path) -> None:
    text = f'{HEADER},"Notes; of; the; office; here"\n"A; B",1,2,\n'
    assert read(path, text) == [Row(f"{path}:2", 2, ["A; B", "1", "2", ""])]
    columns = columns_of(str(path), RUBRIC, ("Notes; of; the; office; here",))
    assert columns is not None


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_read_by_its_mark(encoding: str, path: Path) -> None:
    mark = "" if encoding == "utf-16" else "\ufeff"
    text = f"{mark}{HEADER}\nCàtedra,1,2\n".replace(",", "\t")
    assert read(path, text.encode(encoding)) == [Row(f"{path}:2", 2, ["Càtedra", "1", "2"])]


def test_utf_16_without_its_mark_is_named(path: Path) -> None:
    path.write_bytes(HEADER.encode("utf-16-le"))
    with pytest.raises(TableError, match="UTF-16"):
        columns_of(str(path), RUBRIC, ())


def test_a_header_that_is_no_utf_8_is_named(path: Path) -> None:
    path.write_bytes("school.name,Població\n".encode("cp1252"))
    with pytest.raises(TableError, match=r":1:2: the name of this column is not UTF-8"):
        columns_of(str(path), RUBRIC, ())


def test_rows_without_text_above_the_header_are_passed_over(path: Path) -> None:
    found = read(path, f"\n,,\n{HEADER}\nA,1,2\n")
    assert found == [Row(f"{path}:4", 4, ["A", "1", "2"])]
    columns = columns_of(str(path), RUBRIC, ())
    assert columns is not None
    assert columns.paths[0] == ("school", "name")


def test_a_title_above_the_header_is_told(path: Path) -> None:
    path.write_text(f"Answers of 2026\n\n{HEADER}\n")
    with pytest.raises(TableError, match=r":1: .* school.name stands in row 3"):
        columns_of(str(path), RUBRIC, ())


def test_columns_that_are_not_known_are_all_told_in_one_run(path: Path) -> None:
    names = [f"Question {number}" for number in range(1, 13)]
    path.write_text(",".join(["school.name", "all-abilitys", *names]))
    with pytest.raises(TableError) as caught:
        columns_of(str(path), RUBRIC, ())
    text = str(caught.value)
    assert "13 columns are not known" in text
    assert "column 2: 'all-abilitys'; did you mean all-abilities?" in text
    assert "column 11: 'Question 9'" in text
    assert "and 3 more" in text
    assert "--ignore" in text
    assert "\n" not in text


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
