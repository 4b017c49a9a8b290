"""What stands in a cell, whatever program wrote it."""

import io
from datetime import date, datetime, time, timedelta
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from etwin_cli.reading.workbook.cells import read_sheets
from etwin_cli.reading.workbook.package import BadPackage

from .packages import STRICT_LINKS, STRICT_MAIN, workbook

DAYS: Final = (
    '<numFmts><numFmt numFmtId="164" formatCode="{}"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="{}"/></cellXfs>'
)


def cell(xml: str, **parts: str) -> tuple[str, str] | None:
    """The text and the kind of a cell; None: it is empty."""
    (sheet,) = read_sheets(workbook(f"<row>{xml}</row>", **parts))
    return (sheet.rows[0][0].text, sheet.rows[0][0].kind) if sheet.rows else None


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<c><v>2</v></c>", ("2", "number")),
        ("<c><v>2.0</v></c>", ("2", "number")),
        ("<c><v>2.5</v></c>", ("2.5", "number")),
        ("<c><v>8.012345E6</v></c>", ("8012345", "number")),
        ("<c><v>1e20</v></c>", ("1e+20", "number")),
        ("<c><v>1000000054099968</v></c>", ("1000000054099968", "number")),
        ('<c t="b"><v>1</v></c>', ("true", "text")),
        ('<c t="e"><v>#REF!</v></c>', ("#REF!", "error")),
        ('<c t="str"><v>a</v></c>', ("a", "text")),
        ('<c t="inlineStr"><is><t>a</t></is></c>', ("a", "text")),
        ('<c t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>', ("a b", "text")),
        ('<c t="inlineStr"><is><t> a&#13;&#10;b </t></is></c>', ("a\nb", "text")),
        ('<c t="inlineStr"><is><t>_x0041__x005F_x0042_</t></is></c>', ("A_x0042_", "text")),
        ('<c t="inlineStr"><is><t>_xD83D__xDE00__xD83D_</t></is></c>', ("😀\ufffd", "text")),
        ('<c t="d"><v>2026-05-12</v></c>', ("2026-05-12", "text")),
        ('<c t="d"><v>2026-05-12T18:30:00Z</v></c>', ("2026-05-12 18:30", "text")),
        ('<c t="s"><v>0</v></c>', ("one", "text")),
        ('<c t="s"><v>1</v></c>', ("two parts", "text")),
        ('<c t="inlineStr"><is><t>  </t></is></c>', None),
        ("<c/>", None),
    ],
)
def test_ways_to_write_a_value(xml: str, expected: tuple[str, str] | None) -> None:
    """Furigana say how a text is spoken, and are none of it."""
    strings = (
        "<si><t>one</t><rPh><t>spoken</t></rPh></si>"
        "<si><r><rPr><b/></rPr><t>two </t></r><r><t>parts</t></r></si>"
    )
    assert cell(xml, strings=strings) == expected


@pytest.mark.parametrize(
    "formula",
    [
        "<f>A1</f><v>2</v>",
        '<f t="shared" si="0"/><v>2</v>',
        '<f t="array" ref="A1:B2">A3</f>',
        "<f/>",
    ],
)
def test_a_formula_is_one_whatever_it_came_to(formula: str) -> None:
    found = cell(f"<c>{formula}</c>")
    assert found is not None
    assert found[1] == "formula"


@pytest.mark.parametrize(
    ("code", "is_day"),
    [
        ("dd/mm/yyyy", True),
        ("[$-C0A]d mmm yyyy;@", True),
        ("h:mm", True),
        ("[h]:mm", False),
        ("0.00", False),
        ("[Red]0", False),
        ('0 "days"', False),
        ("0\\d", False),
        ("_d0", False),
        ("[" * 300, False),
    ],
)
def test_what_shows_a_number_as_a_day(code: str, is_day: bool) -> None:
    styles = DAYS.format(code.replace('"', "&quot;"), 164)
    found = cell('<c s="1"><v>46154</v></c>', styles=styles)
    assert found == (("2026-05-12", "text") if is_day else ("46154", "number"))


@pytest.mark.parametrize(
    ("number", "from_1904", "expected"),
    [
        ("46154", False, "2026-05-12"),
        ("44692", True, "2026-05-12"),
        ("46154.7708333333", False, "2026-05-12 18:30"),
        ("46153.99999999", False, "2026-05-12"),
        ("1", False, "1900-01-01"),
        ("59", False, "1900-02-28"),
        ("61", False, "1900-03-01"),
        ("0.75", False, "18:00"),
        ("2958465", False, "9999-12-31"),
        ("2958466", False, "2958466"),
        ("1e300", False, "1e+300"),
        ("-1", False, "-1"),
    ],
)
def test_the_day_that_a_number_is(number: str, from_1904: bool, expected: str) -> None:
    about = f'<workbookPr date1904="{int(from_1904)}"/>'
    found = cell(f'<c s="1"><v>{number}</v></c>', styles=DAYS.format("d", 14), about=about)
    assert found is not None
    assert found[0] == expected


def test_strict_open_xml_is_read_as_the_other_edition() -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2026-05-12</v></c></row>'
    data = workbook(rows, "<si><t>a</t></si>", main=STRICT_MAIN, links=STRICT_LINKS)
    assert [each.text for each in read_sheets(data)[0].rows[0]] == ["a", "2026-05-12"]


def test_numbers_of_rows_and_places_of_cells_may_be_left_out() -> None:
    rows = (
        '<row r="3"><c><v>1</v></c><c r="D3"><v>2</v></c><c><v>3</v></c></row>'
        '<row><c><v>4</v></c></row><row><c r="B9"><v>5</v></c></row>'
    )
    (sheet,) = read_sheets(workbook(rows))
    found = [(each.row, each.column) for row in sheet.rows for each in row]
    assert found == [(3, 1), (3, 4), (3, 5), (4, 1), (9, 2)]


def test_parts_are_found_beside_the_workbook_and_whatever_the_case_of_their_names() -> None:
    rows = '<row><c t="s"><v>0</v></c></row>'
    links = '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="Worksheets/SHEET1.xml"/></Relationships>'
    data = workbook(rows, "<si><t>a</t></si>", **{"xl/_rels/workbook.xml.rels": links})
    assert read_sheets(data)[0].rows[0][0].text == "a"


def test_sheets_of_charts_are_none() -> None:
    links = '<Relationships><Relationship Id="r1" Type="x/chartsheet" Target="worksheets/sheet1.xml"/></Relationships>'
    assert read_sheets(workbook("", **{"xl/_rels/workbook.xml.rels": links})) == ()


@pytest.mark.parametrize("number", ["1", "-1", "x", "²", "99999999999"])
def test_a_text_that_is_not_there(number: str) -> None:
    with pytest.raises(BadPackage, match="broken"):
        cell(f'<c t="s"><v>{number}</v></c>', strings="<si><t>a</t></si>")


values = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=20),
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.booleans(),
    st.datetimes(datetime(1900, 3, 1), datetime(9999, 1, 1)),  # noqa: DTZ001
    st.dates(date(1900, 3, 1), date(9999, 1, 1)),
    st.times(),
    st.none(),
)


@settings(max_examples=60)
@given(st.lists(st.lists(values, max_size=4), max_size=4))
def test_another_reader_finds_the_same(rows: list[list[object]]) -> None:
    """openpyxl, which wrote it, is asked as well."""
    target = io.BytesIO()
    book = Workbook()
    (sheet,) = book.worksheets
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value  # type: ignore[assignment]
            if isinstance(value, str):
                sheet.cell(number, column).data_type = "s"
    book.save(target)
    (ours,) = read_sheets(target.getvalue())
    theirs = load_workbook(io.BytesIO(target.getvalue())).worksheets[0]
    found = {(each.row, each.column): each.text for row in ours.rows for each in row}
    assert found == expected(theirs)


def expected(sheet: Worksheet) -> dict[tuple[int, int], str]:
    """What openpyxl finds, as an answers file has it."""
    found = {}
    for row in sheet.iter_rows():
        for each in row:
            text = as_text(each.value)
            if text:
                found[int(each.row or 0), int(each.column or 0)] = text
    return found


def as_text(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return str(int(value)) if value == int(value) and abs(value) < 1e16 else repr(value)
        case datetime() | time():
            return clock(value)
        case str():
            return value.replace("\r\n", "\n").replace("\r", "\n").strip()
        case None:
            return ""
        case _:
            raise AssertionError(value)


def clock(value: datetime | time) -> str:
    """To the second, which is as exact as anybody writes it."""
    day = value.date() if isinstance(value, datetime) else date(2000, 1, 1)
    moment = datetime.combine(day, value if isinstance(value, time) else value.time())
    moment = (moment + timedelta(microseconds=500_000)).replace(microsecond=0)
    text = moment.strftime("%H:%M:%S").removesuffix(":00")
    if isinstance(value, time):
        return text
    return moment.date().isoformat() + ("" if text == "00:00" else f" {text}")
