"""A form that was filled in says what an answers file would: the same answers, the same problems."""

from datetime import date, datetime

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from etwin_cli.formats.blank import filled_answers
from etwin_cli.languages import words
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Answers,
    Evidence,
    NotApplicable,
    Plan,
    School,
    Unanswered,
    Unknown,
)
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.form_columns import Column
from etwin_cli.model.ids import CriterionId, IndicatorId
from etwin_cli.model.nothing import says_nothing
from etwin_cli.model.rubric import Criterion, Level
from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.workbook.form import decode_form, open_form
from tests.formats.samples import RUBRIC
from tests.formats.test_answers_lines import days, links, said, states, titles
from tests.replacing import replace

from .filling import Form, filled, named

DAY = date(2026, 11, 23)
ID = "coordination"
MAY_NOT_APPLY = "families"

Read = tuple[Answers | None, tuple[Diagnostic, ...]]


def read(data: bytes) -> Read:
    return decode_form(open_form(data, "form.xlsx"), RUBRIC, DAY)


def found(form: Form) -> list[str]:
    """Each problem's code and cell."""
    return [f"{each.code.value} {each.place}" for each in read(form.saved())[1]]


def answer(form: Form, name: str = ID) -> Answer:
    answers, problems = read(form.saved())
    assert answers is not None
    assert not [each for each in problems if not each.code.is_warning]
    return answers.answers[IndicatorId(name)]


def one_line(text: str) -> str:
    return " ".join(text.split())


# A cell has one kind of end of line.
cells = said.map(lambda text: text.replace("\r", "\n"))
maybe = st.none() | cells
evidence = links.map(lambda link: Evidence(url=link)) | titles.map(one_line).filter(
    lambda text: not says_nothing(text)
).map(lambda text: Evidence(title=text))


def of(name: str) -> st.SearchStrategy[Answer]:
    policy = RUBRIC.indicators_by_id[IndicatorId(name)].not_applicable_when is not None
    return st.builds(
        Answer, states(policy, cells), st.lists(evidence, max_size=2).map(tuple), maybe
    )


all_answers = st.builds(
    Answers,
    st.just(RUBRIC.id),
    st.just(RUBRIC.version),
    st.just("ca"),
    st.builds(School, cells, maybe, maybe, maybe, maybe, maybe),
    st.none() | st.just("2025-2026"),
    st.none() | days,
    maybe,
    st.fixed_dictionaries({name: of(name) for name in RUBRIC.indicators_by_id}),
    st.dictionaries(
        st.sampled_from([each.id for each in RUBRIC.criteria]),
        st.lists(
            st.tuples(cells, st.none() | st.sampled_from([1, 2])).map(lambda two: Plan(*two)),
            min_size=1,
            max_size=3,
        ).map(tuple),
    ),
)


# Making a failing case smaller would open a thousand workbooks.
@settings(max_examples=15, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(all_answers)
def test_what_is_filled_in_is_what_comes_back(given_: Answers) -> None:
    """Form, filled in, read, written as a file, read again."""
    answers, problems = read(filled(given_))
    assert not [each for each in problems if not each.code.is_warning]
    assert answers == given_
    text = filled_answers(RUBRIC, words("ca"), given_)
    assert decode_answers(open_answers(text.encode(), "a.yaml"), RUBRIC, DAY)[0] == given_


def test_a_form_that_is_blank_but_for_the_name_is_fine() -> None:
    answers, problems = read(named().saved())
    assert problems == ()
    assert answers is not None
    assert list(answers.answers) == list(RUBRIC.indicators_by_id)
    assert {each.state for each in answers.answers.values()} == {Unanswered()}
    assert answers.plans == {}


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("3 · Consolidat", 3),
        ("3 · another name", 3),
        ("3·Consolidat", 3),
        ("consolidat", 3),
        ("3 Consolidat", 3),
        ("3 - Consolidat", 3),
        ("3. consolidat", 3),
        ("3) Consolidat", 3),
        (" 3 ", 3),
        ("3.00", 3),
        ("3,0", 3),
        (3, 3),
        (3.0, 3),
    ],
)
def test_ways_to_write_a_level(written: object, level: int) -> None:
    assert answer(named().set(ID, Column.LEVEL, written)).state == Answered(level)


@pytest.mark.parametrize(
    "written", ["2 · Consolidat", "2 Consolidat", "3 o més", "3.5", "3 4", "-3"]
)
def test_what_may_mean_another_level_is_none(written: str) -> None:
    form = named().set(ID, Column.LEVEL, written)
    assert found(form) == ["ET105 'Lideratge compartit'!D4"]


@pytest.mark.parametrize("written", ["Established", "3 Established", "Consolidat"])
def test_levels_go_by_their_names_in_each_of_the_languages(written: str) -> None:
    """That of the form, and that of the messages."""
    names = {"Consolidat": "Established"}
    scale = [replace(each, title=names.get(each.title or "", each.title)) for each in RUBRIC.scale]
    criteria = [_with_levels(each, tuple(scale)) for each in RUBRIC.criteria]
    spoken = replace(RUBRIC, scale=tuple(scale), criteria=tuple(criteria))
    form = open_form(named().set(ID, Column.LEVEL, written).saved(), "form.xlsx")
    answers, _ = decode_form(form, RUBRIC, DAY, spoken)
    assert answers is not None
    assert answers.answers[IndicatorId(ID)].state == Answered(3)


def _with_levels(criterion: Criterion, levels: tuple[Level, ...]) -> Criterion:
    return replace(
        criterion,
        criteria=tuple(_with_levels(each, levels) for each in criterion.criteria),
        indicators=tuple(replace(each, levels=levels) for each in criterion.indicators),
    )


def test_not_applicable_with_its_reason_beside_it_or_behind_it() -> None:
    form = named().set(MAY_NOT_APPLY, Column.LEVEL, "n/a · no escau")
    form.set(MAY_NOT_APPLY, Column.REASON, "tothom és adult")
    assert answer(form, MAY_NOT_APPLY).state == NotApplicable("tothom és adult")
    form = named().set(MAY_NOT_APPLY, Column.LEVEL, "N/A: tothom és adult")
    assert answer(form, MAY_NOT_APPLY).state == NotApplicable("tothom és adult")


def test_what_there_is_to_find_out() -> None:
    assert answer(named().set(ID, Column.LEVEL, "?")).state == Unknown(None)
    form = named().set(ID, Column.LEVEL, "? · Encara ho hem d'esbrinar")
    assert answer(form.set(ID, Column.REASON, "a l'AFA")).state == Unknown("a l'AFA")


def test_a_reason_beside_a_level_is_kept_as_a_comment() -> None:
    form = named().set(ID, Column.LEVEL, 2).set(ID, Column.REASON, "perquè sí, des del gener")
    assert answer(form).comment == "perquè sí, des del gener"
    form.set(ID, Column.COMMENT, "Som dues")
    assert answer(form) == Answer(Answered(2), (), "Som dues\nperquè sí, des del gener")


def test_evidence_is_one_piece_a_line() -> None:
    form = named().set(ID, Column.LEVEL, 3)
    form.set(ID, Column.EVIDENCE, "https://example.org/a\n\nActa: a secretaria")
    assert answer(form).evidence == (
        Evidence(url="https://example.org/a"),
        Evidence(title="Acta: a secretaria"),
    )


def test_a_day_that_a_spreadsheet_took_for_a_day() -> None:
    answers, problems = read(
        named().set("date", Column.VALUE, datetime(2026, 5, 12)).saved()  # noqa: DTZ001
    )
    assert problems == ()
    assert answers is not None
    assert answers.date == "2026-05-12"


def test_a_code_that_a_spreadsheet_took_for_a_number() -> None:
    form = named().set("school.code", Column.VALUE, 8012345)
    answers, (problem,) = read(form.saved())
    assert problem.code is Code.CODE_AS_NUMBER
    assert problem.code.is_warning
    assert problem.place == "'Centre'!C9"
    assert answers is not None
    assert answers.school.code == "8012345"
    assert found(named().set("school.code", Column.VALUE, "08012345")) == []


@pytest.mark.parametrize(
    ("name", "column", "value", "expected"),
    [
        (ID, Column.LEVEL, "often", "ET105 'Lideratge compartit'!D4"),
        (ID, Column.LEVEL, "2 or 3", "ET105 'Lideratge compartit'!D4"),
        (ID, Column.LEVEL, 2.5, "ET105 'Lideratge compartit'!D4"),
        (ID, Column.LEVEL, True, "ET105 'Lideratge compartit'!D4"),
        (ID, Column.LEVEL, 9, "ET106 'Lideratge compartit'!D4"),
        (ID, Column.LEVEL, "=1+1", "ET031 'Lideratge compartit'!D4"),
        (ID, Column.LEVEL, "#REF!", "ET031 'Lideratge compartit'!D4"),
        (ID, Column.LEVEL, "n/a: x y", "ET108 'Lideratge compartit'!D4"),
        (ID, Column.LEVEL, 4, "ET151 'Lideratge compartit'!D4"),
        (ID, Column.COMMENT, "a@example.org", "ET154 'Lideratge compartit'!G4"),
        (ID, Column.EVIDENCE, '=HYPERLINK("x")', "ET031 'Lideratge compartit'!F4"),
        (MAY_NOT_APPLY, Column.LEVEL, "n/a · no escau", "ET109 'Centre obert'!D6"),
        (MAY_NOT_APPLY, Column.INDICATOR, "familys", "ET101 'Centre obert'!A6"),
        ("date", Column.VALUE, "12 May", "ET027 'Centre'!C15"),
        ("date", Column.VALUE, "2027-05-12", "ET152 'Centre'!C15"),
        ("period", Column.VALUE, "2025", "ET153 'Centre'!C14"),
        ("school.name", Column.VALUE, None, "ET023 'Centre'!C8"),
        ("rubric.id", Column.VALUE, "other", "ET104 'Centre'!C28"),
        ("rubric.version", Column.VALUE, "0.9.0", "ET150 'Centre'!C28"),
        ("leadership", Column.CRITERION, "leader", "ET103 'Plans'!A4"),
        ("leadership", Column.YEAR, 3, "ET025 'Plans'!C4"),
    ],
)
def test_problems_stand_at_their_cells(
    name: str, column: Column, value: object, expected: str
) -> None:
    form = named()
    if column in (Column.INDICATOR, Column.LEVEL) and value == "familys":
        form.set(name, Column.LEVEL, 2)
    if column in (Column.CRITERION, Column.YEAR):
        form.set(name, Column.PLAN, "un pas")
    form.set(name, column, value)
    assert found(form) == [expected]


def test_a_problem_shows_its_cell() -> None:
    (problem,) = read(named().set(ID, Column.LEVEL, "sovint,\nde fet").saved())[1]
    assert problem.excerpt is not None
    assert problem.excerpt.text == "sovint, de fet"


def test_problems_come_in_the_order_of_the_sheets() -> None:
    form = named().set("neighbours", Column.LEVEL, "b").set(ID, Column.LEVEL, "a")
    form.set("date", Column.VALUE, "x")
    assert [each.split()[0] for each in found(form)] == ["ET027", "ET105", "ET105"]


def test_an_indicator_that_is_answered_twice() -> None:
    form = named().set(ID, Column.LEVEL, 2)
    sheet = form.book["Centre obert"]
    sheet.append([ID, None, None, 3])
    row = sheet.max_row
    assert found(form) == [f"ET013 'Centre obert'!A{row}"]
    sheet.cell(row, 4).value = None
    assert found(form) == []


def test_a_school_that_has_two_names() -> None:
    form = named()
    form.book["Centre"].append(["school.name", None, "Another"])
    assert [each.split()[0] for each in found(form)] == ["ET013"]


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("leadership · equip directiu", "leadership"),
        ("student", "student"),
        ("Coordinació · primària", "Coordinació · primària"),
    ],
)
def test_a_role_is_one_of_the_list_or_any_words(written: str, role: str) -> None:
    answers, _ = read(named().set("respondent.role", Column.VALUE, written).saved())
    assert answers is not None
    assert answers.respondent_role == role


def test_rows_and_columns_may_be_moved_and_inserted() -> None:
    form = named().set(ID, Column.LEVEL, 2).set("support", Column.COMMENT, "sí")
    sheet = form.book["Lideratge compartit"]
    sheet.insert_rows(2, 3)
    sheet.insert_rows(8, 1)
    sheet.insert_cols(4, 1)
    assert found(form) == []
    assert answer(form).state == Answered(2)
    assert answer(form, "support").comment == "sí"


def test_an_answer_in_a_row_without_an_id_is_not_lost_in_silence() -> None:
    form = named()
    form.book["Centre obert"].cell(30, 4).value = 3
    assert found(form) == ["ET031 'Centre obert'!D30"]


def test_a_plan_in_a_row_that_was_inserted_belongs_to_the_criterion_above() -> None:
    form = named().set("leadership", Column.PLAN, "u")
    sheet = form.book["Plans"]
    sheet.insert_rows(5)
    sheet.cell(5, 4).value = "dos"
    answers, problems = read(form.saved())
    assert problems == ()
    assert answers is not None
    assert answers.plans == {CriterionId("leadership"): (Plan("u", 1), Plan("dos"))}


def test_the_sheet_of_the_lists_may_be_missing() -> None:
    form = named().set(ID, Column.LEVEL, 2)
    del form.book["etwin"]
    assert found(form) == []
    assert answer(form).state == Answered(2)


def test_a_column_that_was_deleted_is_missed() -> None:
    form = named()
    form.book["Centre obert"].delete_cols(4)
    assert found(form) == ["ET030 'Centre obert'!A3"]


@pytest.mark.parametrize(
    ("sheet", "kind"),
    [("Centre", Column.KEY), ("Centre obert", Column.INDICATOR), ("Plans", Column.CRITERION)],
)
def test_so_is_the_column_that_says_what_the_rows_are(sheet: str, kind: Column) -> None:
    form = named().set("pupils", Column.LEVEL, 3).set("leadership", Column.PLAN, "u")
    form.book[sheet].delete_cols(1)
    problems = read(form.saved())[1]
    missed = [each.values["found"] for each in problems if each.code is Code.BAD_WORKBOOK]
    assert missed == [kind]


@pytest.mark.parametrize("lost", ["the sheet", "the row with its columns"])
def test_questions_that_have_no_row_are_told(lost: str) -> None:
    form = named().set("pupils", Column.LEVEL, 2)
    if lost == "the sheet":
        form.book.remove(form.book["Centre obert"])
    else:
        form.book["Centre obert"].delete_rows(3)
    answers, problems = read(form.saved())
    assert answers is not None
    (problem,) = (each for each in problems if each.code is Code.MISSING_ROWS)
    assert "pupils" in str(problem.values["found"])


def test_a_workbook_that_is_no_form() -> None:
    form = named()
    for sheet in form.sheets:
        sheet.delete_rows(3)
    assert found(form) == ["ET030 "]


def test_a_form_says_its_rubric_and_its_language() -> None:
    form = open_form(named().saved(), "form.xlsx")
    assert (form.rubric_id, form.language) == ("sample", "ca")


def test_an_indicator_that_the_rubric_has_no_more_is_nothing_while_nobody_answered() -> None:
    fewer = replace(RUBRIC, criteria=RUBRIC.criteria[:1], version="0.9.0")
    form = open_form(named().saved(), "form.xlsx")
    answers, problems = decode_form(form, fewer, DAY)
    assert [each.code for each in problems] == [Code.OTHER_VERSION]
    assert answers is not None
    assert list(answers.answers) == ["coordination", "decisions", "support"]
