"""Forms that were filled in, as a school would with a spreadsheet program."""

import io
from collections.abc import Iterator, Mapping
from functools import cache

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from etwin_cli.formats.xlsx.form import form_workbook
from etwin_cli.languages import words
from etwin_cli.model.answers import Answer, Answered, Answers, NotApplicable, Unknown
from etwin_cli.model.form_columns import Column
from tests.formats.samples import RUBRIC


@cache
def blank() -> bytes:
    """The sample rubric's form."""
    return form_workbook(RUBRIC, words("ca"), "etwin import form.xlsx")


class Form:
    """A form that is open, whose cells are found by what they are."""

    def __init__(self, data: bytes | None = None) -> None:
        self.book: Workbook = load_workbook(io.BytesIO(data or blank()))
        self.sheets: list[Worksheet] = list(map(self._sheet, self.book.sheetnames))
        self._cells = dict(self._found())

    def _sheet(self, name: str) -> Worksheet:
        sheet = self.book[name]
        assert isinstance(sheet, Worksheet)
        return sheet

    def cell(self, name: str, column: Column) -> Cell:
        """The first cell of a row that is known by this name."""
        return self._cells[name, column.value]

    def _found(self) -> Iterator[tuple[tuple[str, str], Cell]]:
        """Every cell by the name of its row and that of its column, the last first."""
        for sheet in reversed(self.sheets):
            heads = {each.column: str(each.value) for each in sheet[3] if each.value}
            for row in reversed(list(sheet.iter_rows(min_row=4))):
                for cell in row:
                    if isinstance(cell, Cell) and cell.column in heads:
                        yield (str(row[0].value), heads[cell.column]), cell

    def set(self, name: str, column: Column, value: object) -> "Form":
        self.cell(name, column).value = value  # type: ignore[assignment]
        return self

    def text(self, name: str, column: Column, value: str) -> "Form":
        """As a spreadsheet writes what was typed: a text, whatever it begins with."""
        cell = self.cell(name, column)
        cell.value = coded(value)
        cell.data_type = "s"
        return self

    def saved(self) -> bytes:
        target = io.BytesIO()
        self.book.save(target)
        return target.getvalue()


def coded(text: str) -> str:
    """What no workbook holds as it is: Excel writes it as a code."""
    return "".join(
        f"_x{ord(each):04X}_" if (each < " " and each != "\n") or each in "\ufffe\uffff" else each
        for each in text.replace("_x", "_x005F_x")
    )


def named(school: str = "Escola") -> Form:
    """A form with the name of the school, and nothing else."""
    return Form().set("school.name", Column.VALUE, school)


def filled(answers: Answers) -> bytes:
    """The form that says what these answers say."""
    form = Form()
    school = {f"school.{key}": text for key, text in answers.school._asdict().items()}
    said: Mapping[str, str | None] = {
        **school,
        "period": answers.period,
        "date": answers.date,
        "respondent.role": answers.respondent_role,
    }
    for key, text in said.items():
        if text is not None:
            form.text(key, Column.VALUE, text)
    for name, answer in answers.answers.items():
        _fill(form, name, answer)
    for criterion, plans in (answers.plans or {}).items():
        _fill_plans(form, criterion, [(plan.text, plan.year) for plan in plans])
    return form.saved()


def _fill(form: Form, name: str, answer: Answer) -> None:
    match answer.state:
        case Answered(level):
            title = RUBRIC.scale[level].title
            form.text(name, Column.LEVEL, f"{level} · {title}")
        case NotApplicable(reason):
            form.text(name, Column.LEVEL, "n/a · no escau").text(name, Column.REASON, reason)
        case Unknown(reason):
            form.text(name, Column.LEVEL, "?")
            if reason is not None:
                form.text(name, Column.REASON, reason)
    pieces = [each.url or each.title or "" for each in answer.evidence]
    if pieces:
        form.text(name, Column.EVIDENCE, "\n".join(pieces))
    if answer.comment is not None:
        form.text(name, Column.COMMENT, answer.comment)


def _fill_plans(form: Form, criterion: str, plans: list[tuple[str, int | None]]) -> None:
    """Below the two rows that are there, more are added at the end, with the id."""
    sheet = form.sheets[-2]
    heads = [each.value for each in sheet[3]]
    text, year = heads.index(Column.PLAN.value), heads.index(Column.YEAR.value)
    rows = [row for row in sheet.iter_rows(min_row=4) if row[0].value == criterion]
    while len(rows) < len(plans):
        number = sheet.max_row + 1
        sheet.cell(number, 1, criterion)
        sheet.cell(number, len(heads), None)
        rows.append(tuple(sheet.cell(number, column) for column in range(1, len(heads) + 1)))
    for row, (said, when) in zip(rows, plans, strict=False):
        row[text].value, row[text].data_type = coded(said), "s"
        row[year].value = when
