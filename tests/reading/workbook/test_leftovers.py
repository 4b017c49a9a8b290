"""What a school has written into the workbook reaches the answers, or is told: at its cell."""

from datetime import datetime
from typing import Final

import pytest
from openpyxl.comments import Comment

from etwin_cli.model.answers import Answered, Evidence, Unanswered
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.form_columns import Column
from etwin_cli.model.ids import CriterionId, IndicatorId

from .filling import Form, named
from .packages import packed, relations, unpacked
from .test_form import ID, answer, found, read

SHEET: Final = "Lideratge compartit"
PART: Final = "xl/worksheets/sheet2.xml"
LINKS: Final = "xl/worksheets/_rels/sheet2.xml.rels"
LINK: Final = "https://example.org/minutes"


def left_out(data: bytes) -> list[tuple[str, str, object]]:
    """What is told to be left out: the reason, the cell, and the words or their number."""
    problems = [each for each in read(data)[1] if each.code is Code.LEFT_OUT]
    return [(str(each.values["reason"]), each.place, told(each)) for each in problems]


def told(problem: Diagnostic) -> object:
    counted = problem.values["reason"] in ("column", "sheet")
    return problem.values["n"] if counted else problem.values.get("found")


def linked(form: Form, name: str, column: Column, text: str, address: str) -> Form:
    """A text with an address behind it, as spreadsheets make them of what is typed."""
    form.set(name, column, text)
    form.cell(name, column).hyperlink = address
    form.cell(name, column).value = text
    return form


# Notes, pictures, and what is of people's own


@pytest.mark.parametrize("column", [Column.LEVEL, Column.COMMENT])
def test_a_note_is_told_without_who_wrote_it(column: Column) -> None:
    form = named()
    cell = form.cell(ID, column)
    cell.comment = Comment("Pere Pi:\nencara ho\nhem de parlar", "Pere Pi")
    expected = ("note", f"'{SHEET}'!{cell.coordinate}", "encara ho hem de parlar")
    assert left_out(form.saved()) == [expected]


def test_a_conversation_of_excel_s_is_told_by_its_own_words() -> None:
    form = named()
    form.cell(ID, Column.LEVEL).comment = Comment("[Threaded comment]\n\nYour version of", "t")
    parts = unpacked(form.saved())
    (old,) = (name for name in parts if "comment" in name and name.endswith(".xml"))
    parts[LINKS] = relations(
        ("r1", "comments", f"/{old}"), ("r2", "threadedComment", "../threadedComments/1.xml")
    ).encode()
    parts["xl/threadedComments/1.xml"] = (
        b'<ThreadedComments><threadedComment ref="D4"><text>un 2?</text></threadedComment>'
        b'<threadedComment ref="D4"><text>un 3</text></threadedComment></ThreadedComments>'
    )
    assert left_out(packed(parts)) == [("note", f"'{SHEET}'!D4", "un 2? un 3")]


@pytest.mark.parametrize(("drawn", "expected"), [("pic", 1), ("sp", 1), ("clientData", 0)])
def test_pictures_are_told(drawn: str, expected: int) -> None:
    """Some programs add a drawing to every sheet that has notes."""
    parts = unpacked(named().saved())
    parts[LINKS] = relations(("r1", "drawing", "../drawings/drawing1.xml")).encode()
    anchor = f'<d:wsDr xmlns:d="d"><d:anchor><d:{drawn}/></d:anchor></d:wsDr>'
    parts["xl/drawings/drawing1.xml"] = anchor.encode()
    assert left_out(packed(parts)) == [("picture", f"'{SHEET}'!A1", None)] * expected


def test_a_column_that_was_added_is_counted_and_told() -> None:
    form = named().set(ID, Column.LEVEL, 2)
    sheet = form.book[SHEET]
    sheet.insert_cols(4)
    sheet["D5"], sheet["D6"], sheet["J4"] = "a", 7, "=1+1"
    assert left_out(form.saved()) == [
        ("column", f"'{SHEET}'!J4", 1),
        ("column", f"'{SHEET}'!D5", 2),
    ]
    assert answer(form).state == Answered(2)


def test_the_form_s_own_columns_may_be_anywhere() -> None:
    form = named()
    form.book[SHEET].insert_cols(2, 5)
    assert left_out(form.saved()) == []


@pytest.mark.parametrize("place", ["B", "C", "H"])
def test_a_row_that_was_added_is_told(place: str) -> None:
    form = named()
    sheet = form.book[SHEET]
    sheet.insert_rows(5)
    sheet[f"{place}5"] = "una nota nostra"
    reason = "column" if place == "H" else "row"
    assert left_out(form.saved()) == [
        (reason, f"'{SHEET}'!{place}5", 1 if place == "H" else "una nota nostra")
    ]


def test_a_row_between_those_for_the_school_is_told() -> None:
    form = named()
    sheet = form.book["Centre"]
    sheet.insert_rows(10)
    sheet["B10"], sheet["C10"] = "Telèfon", "no en tenim"
    assert left_out(form.saved()) == [("row", "'Centre'!B10", "Telèfon")]


def test_a_key_that_the_form_does_not_have_is_told() -> None:
    form = named()
    form.book["Centre"].append(["school.telephone", "Telèfon", "no en tenim"])
    row = form.book["Centre"].max_row
    assert left_out(form.saved()) == [("row", f"'Centre'!C{row}", "no en tenim")]


def test_a_sheet_of_people_s_own_is_told() -> None:
    form = named().set(ID, Column.LEVEL, 2)
    form.book.create_sheet("Notes", 0).append(["=1+1", "often", 7])
    form.book.create_sheet("Empty")
    assert left_out(form.saved()) == [("sheet", "'Notes'!A1", 3)]
    assert answer(form).state == Answered(2)


def test_headings_in_another_version_s_words_are_no_rows_of_people_s_own() -> None:
    form = named().set("rubric.version", Column.VALUE, "0.9.0")
    form.book["Centre obert"]["B4"] = "Another heading"
    assert left_out(form.saved()) == []


# Addresses behind texts


@pytest.mark.parametrize(
    ("text", "address", "expected"),
    [
        ("Acta 7", LINK, [Evidence(url=LINK, title="Acta 7")]),
        ("Acta 7", f"{LINK}#page=2", [Evidence(url=f"{LINK}#page=2", title="Acta 7")]),
        (LINK, LINK, [Evidence(url=LINK)]),
        (LINK, "https://example.com/", [Evidence(url="https://example.com/", title=LINK)]),
        (
            "Acta\nMural",
            LINK,
            [Evidence(title="Acta"), Evidence(title="Mural"), Evidence(url=LINK)],
        ),
        (f"Acta\n{LINK}", LINK, [Evidence(title="Acta"), Evidence(url=LINK)]),
        ("Acta", "actes/a 1.pdf", [Evidence(title="Acta"), Evidence(title="actes/a 1.pdf")]),
        ("www.example.org", "http://www.example.org/", [Evidence(title="www.example.org")]),
    ],
)
def test_the_address_behind_a_piece_of_evidence(
    text: str, address: str, expected: list[Evidence]
) -> None:
    form = linked(named().set(ID, Column.LEVEL, 2), ID, Column.EVIDENCE, text, address)
    assert list(answer(form).evidence) == expected
    assert left_out(form.saved()) == []


def test_a_part_of_an_address_that_excel_keeps_apart() -> None:
    form = linked(named().set(ID, Column.LEVEL, 2), ID, Column.EVIDENCE, "Acta", LINK)
    parts = unpacked(form.saved())
    parts[PART] = parts[PART].replace(b"<hyperlink ", b'<hyperlink location="page=2" ')
    answers, _ = read(packed(parts))
    assert answers is not None
    assert answers.answers[IndicatorId(ID)].evidence[0].url == f"{LINK}#page=2"


def test_a_link_to_another_cell_is_no_evidence() -> None:
    form = named().set(ID, Column.LEVEL, 2).set(ID, Column.EVIDENCE, "Acta")
    parts = unpacked(form.saved())
    parts[PART] = parts[PART].replace(
        b"</sheetData>",
        b'</sheetData><hyperlinks><hyperlink ref="F4" location="B1"/></hyperlinks>',
    )
    answers, problems = read(packed(parts))
    assert problems == ()
    assert answers is not None
    assert answers.answers[IndicatorId(ID)].evidence == (Evidence(title="Acta"),)


def test_the_address_behind_any_other_text_stays_with_it() -> None:
    form = linked(named(), ID, Column.COMMENT, "vegeu l'acta", LINK)
    linked(
        form,
        "decisions",
        Column.REASON,
        "pregunteu a escola@example.org",
        "mailto:escola@example.org",
    )
    linked(form, "leadership", Column.PLAN, "com aquí", LINK)
    form.set("decisions", Column.LEVEL, "?")
    answers, _ = read(form.saved())
    assert answers is not None
    assert answers.answers[IndicatorId(ID)].comment == f"vegeu l'acta ({LINK})"
    state = answers.answers[IndicatorId("decisions")].state
    assert getattr(state, "reason", None) == "pregunteu a escola@example.org"
    assert answers.plans is not None
    assert [each.text for each in answers.plans[CriterionId("leadership")]] == [
        f"com aquí ({LINK})"
    ]
    assert left_out(form.saved()) == []


@pytest.mark.parametrize(
    ("name", "column", "text"),
    [
        ("school.name", Column.VALUE, "Escola"),
        (ID, Column.LEVEL, "2"),
        ("leadership", Column.YEAR, "1"),
    ],
)
def test_an_address_that_has_no_place_is_told(name: str, column: Column, text: str) -> None:
    form = linked(named().set("leadership", Column.PLAN, "u"), name, column, text, LINK)
    place = form.cell(name, column)
    expected = ("link", f"'{place.parent.title}'!{place.coordinate}", LINK)
    assert left_out(form.saved()) == [expected]


# Merged cells


def merged(form: Form, ref: str, sheet: str = SHEET, hidden: bytes = b"") -> bytes:
    """The form with cells merged, and what is still in those that are covered."""
    parts = unpacked(form.saved())
    part = f"xl/worksheets/sheet{form.book.sheetnames.index(sheet) + 1}.xml"
    data = parts[part]
    if hidden:
        first, _, rest = data.partition(b'<c r="D5"')
        data = (
            first + b'<c r="D5" t="inlineStr"><is><t>' + hidden + b'</t></is></c><c r="Z5"' + rest
        )
    ranges = f'<mergeCells><mergeCell ref="{ref}"/></mergeCells>'.encode()
    parts[part] = data.replace(b"</sheetData>", b"</sheetData>" + ranges)
    return packed(parts)


def problems(data: bytes) -> list[tuple[str, str, object]]:
    return [
        (each.code.value, each.place, each.values.get("first", each.values.get("reason")))
        for each in read(data)[1]
    ]


def test_an_answer_for_several_questions_belongs_to_the_first() -> None:
    data = merged(named().set(ID, Column.LEVEL, 2), "D4:D6")
    first = f"'{SHEET}'!D4"
    assert problems(data) == [
        ("ET031", f"'{SHEET}'!D5", first),
        ("ET031", f"'{SHEET}'!D6", first),
    ]
    answers, _ = read(data)
    assert answers is not None
    assert answers.answers[IndicatorId(ID)].state == Answered(2)


def test_an_answer_that_is_hidden_under_a_merge_is_not_read() -> None:
    data = merged(named().set(ID, Column.LEVEL, 2), "D4:D5", hidden=b"3")
    assert problems(data) == [("ET031", f"'{SHEET}'!D5", f"'{SHEET}'!D4")]
    answers, _ = read(data)
    assert answers is not None
    assert answers.answers[IndicatorId("decisions")].state == Unanswered()


@pytest.mark.parametrize("ref", ["F4:G4", "B4:C6", "A1:G1", "D4:D6", "D4"])
def test_merged_cells_that_hide_nothing_are_fine(ref: str) -> None:
    form = named().set(ID, Column.EVIDENCE, "Acta")
    assert problems(merged(form, ref)) == []


def test_two_plans_are_one_where_their_cells_are_merged() -> None:
    data = merged(named().set("leadership", Column.PLAN, "u"), "D4:D5", "Plans")
    assert problems(data) == [("ET031", "'Plans'!D5", "'Plans'!D4")]


def test_a_range_as_large_as_the_sheet_costs_nothing() -> None:
    data = merged(named(), "A1:XFD1048576")
    assert {code for code, _, _ in problems(data)} <= {"ET031"}


# Days


@pytest.mark.parametrize(
    ("written", "expected", "codes"),
    [
        (datetime(2026, 5, 12), "2026-05-12", []),  # noqa: DTZ001
        (datetime(2026, 5, 12, 18, 30), "2026-05-12", ["ET029 'Centre'!C15"]),  # noqa: DTZ001
        ("12/5/2026", "2026-05-12", []),
        ("12-05-2026", "2026-05-12", []),
        ("12.5.2026 18:30", "2026-05-12", ["ET029 'Centre'!C15"]),
        ("2026-05-12", "2026-05-12", []),
        ("31/2/2026", None, ["ET027 'Centre'!C15"]),
        (46154, None, ["ET027 'Centre'!C15"]),
    ],
)
def test_the_day_of_the_meeting(written: object, expected: str | None, codes: list[str]) -> None:
    form = named().set("date", Column.VALUE, written)
    answers, _ = read(form.saved())
    assert answers is not None
    assert answers.date == expected
    assert found(form) == codes
