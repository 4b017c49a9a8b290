"""The form as a workbook: what stands in it, what can be chosen, and that it is always the same."""

import io
import re
from typing import Final
from zipfile import ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from etwin_cli.formats.printable import printable
from etwin_cli.formats.xlsx.cells import height_of
from etwin_cli.formats.xlsx.form import form_workbook
from etwin_cli.formats.xlsx.sheets import sheet_names
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.form_columns import Column
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.library import load_rubric
from tests.formats.samples import LEADERSHIP, RUBRIC
from tests.replacing import replace

COMMAND: Final = "etwin import form.xlsx -o answers.yaml"
REFUSED: Final = set("[]:*?/\\")


def written(rubric: Rubric = RUBRIC, language: Language = "ca") -> bytes:
    return form_workbook(rubric, words(language), COMMAND)


def opened(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


def texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def test_a_sheet_for_the_school_for_each_criterion_and_for_the_plans() -> None:
    book = opened(written(language="en"))
    titles = [each.title for each in RUBRIC.criteria]
    assert book.sheetnames == ["School", *titles, "Plans", "etwin"]
    assert book["etwin"].sheet_state == "hidden"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_rubric_is_left_out(language: Language) -> None:
    rubric = load_rubric("etwinning-school", language)
    book = opened(written(rubric, language))
    every = "\n".join(text for sheet in book.worksheets for text in texts(sheet))
    for indicator in rubric.all_indicators():
        said = [indicator.question, *(each.text for each in indicator.levels)]
        assert all(" ".join((each or "").split()) in every for each in said)
        assert indicator.id in every
    assert COMMAND in every


def test_two_runs_give_the_same_bytes_and_no_clock() -> None:
    first, second = written(), written()
    assert first == second
    with ZipFile(io.BytesIO(first)) as archive:
        assert {each.date_time[0] for each in archive.infolist()} == {2000}
        assert b"2000-01-01" in archive.read("docProps/core.xml")


def test_a_clock_from_before_there_were_archives_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected = written()
    monkeypatch.setattr("time.time", lambda: 0.0)
    assert written() == expected


def test_answers_are_chosen_from_the_levels_and_what_stands_in_their_place() -> None:
    book = opened(written(language="en"))
    sheet = book[LEADERSHIP.title]
    rule = next(each for each in sheet.data_validations.dataValidation if "D4" in each.sqref)
    place = rule.formula1.removeprefix("etwin!").replace("$", "")
    offered = [row[0].value for row in book["etwin"][place]]
    assert offered[0] == "0 · Encara no"
    assert offered[-1] == "? · We still need to find out"
    assert not any(str(each).startswith("n/a") for each in offered)
    assert not rule.showErrorMessage  # a number alone will do


def test_not_applicable_is_offered_only_where_the_rubric_has_it() -> None:
    lists = list(opened(written())["etwin"].iter_cols(values_only=True))
    with_it = [each for each in lists if any(str(text).startswith("n/a") for text in each)]
    assert len(with_it) == 1


def test_it_is_made_for_paper_and_for_a_screen() -> None:
    book = opened(written())
    sheet = book[LEADERSHIP.title]
    assert sheet.freeze_panes == "C4"
    assert sheet.print_title_rows == "$2:$2"
    setup = sheet.page_setup
    assert (setup.paperSize, setup.orientation) == (9, "landscape")
    assert (setup.fitToWidth, setup.fitToHeight) == (1, 0)
    assert sheet["C4"].alignment.wrap_text
    assert 100 < (sheet.row_dimensions[4].height or 0) <= 409
    assert sheet.row_dimensions[3].hidden


def test_a_row_grows_with_what_is_typed_into_it_and_heads_do_not() -> None:
    with ZipFile(io.BytesIO(written())) as archive:
        for number, sheet in enumerate(opened(written()).worksheets[1:-1], 2):
            part = archive.read(f"xl/worksheets/sheet{number}.xml").decode()
            rows = {int(n): text for n, text in re.findall(r'<row r="(\d+)"([^>]*)>', part)}
            assert all('customHeight="1"' in rows[each] for each in (1, 2))
            asked = [each for each in rows if each > 3 and sheet[f"A{each}"].value]
            assert asked
            assert all("customHeight" not in rows[each] and ' ht="' in rows[each] for each in asked)


@pytest.mark.parametrize("criteria", range(1, 40))
def test_the_plans_leave_no_page_nearly_empty_for_want_of_a_line(criteria: int) -> None:
    many = tuple(replace(RUBRIC.criteria[0], id=f"c{each}") for each in range(criteria))
    sheet = opened(written(replace(RUBRIC, criteria=many))).worksheets[-2]
    heights = [sheet.row_dimensions[row].height or 0 for row in range(4, 4 + 2 * criteria)]
    assert len(set(heights)) == 1
    assert height_of(2) <= heights[0] <= height_of(3)
    paper = 430  # A4, below the heads
    pages = round(sum(heights) / paper, 6)
    assert pages <= 1 or pages % 1 == 0 or heights[0] == height_of(3)
    if heights[0] == height_of(3):  # with less, there would be no room to write in
        assert pages <= 1 or (pages // 1) * paper / len(heights) < height_of(2)


def test_what_people_write_stays_text() -> None:
    sheet = opened(written())["Centre"]
    row = next(row for row in sheet.iter_rows() if row[0].value == "school.code")
    assert row[2].number_format == "@"


@pytest.mark.parametrize("sign", "=+-@")
def test_a_text_that_begins_like_a_formula_is_none(sign: str) -> None:
    said = f"{sign}HYPERLINK('x')"
    criterion = replace(LEADERSHIP, title=said)
    cell = opened(written(replace(RUBRIC, title=said, criteria=(criterion,))))["Centre"]["B1"]
    assert (cell.value, cell.data_type) == (said, "s")
    data = written(replace(RUBRIC, title=said, criteria=(criterion,)))
    with ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
    assert not any(b"<f>" in each for each in sheets)


def test_every_column_says_what_it_is() -> None:
    sheet = opened(written())[LEADERSHIP.title]
    marks = [cell.value for cell in sheet[3] if cell.value]
    assert marks == [
        Column.INDICATOR,
        Column.LEVEL,
        Column.REASON,
        Column.EVIDENCE,
        Column.COMMENT,
    ]
    assert [sheet[f"A{row}"].value for row in (4, 5, 6)] == ["coordination", "decisions", "support"]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=12))
@example(["History", "history", "etwin", "", "'", "a" * 31, "a" * 32, "a" * 40, "A" * 40])
@example(["x/y", "x:y", "x y"])
def test_names_that_every_spreadsheet_takes(titles: list[str]) -> None:
    names = sheet_names(titles)
    assert len(names) == len(titles)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 1 <= len(name) <= 31
        assert not REFUSED & set(name)
        assert name.strip("'") == name
        assert printable(name) == name
        assert name.casefold() not in ("history", "etwin")
