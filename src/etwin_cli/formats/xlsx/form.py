"""The form for a meeting as a workbook, which `etwin import` reads back (docs/form.md)."""

from collections.abc import Iterator
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from etwin_cli.formats.form import (
    Field,
    Part,
    Question,
    fields_of,
    how_to_answer,
    level_name,
    named,
    one_line,
    parts_of,
)
from etwin_cli.formats.printable import lines_of
from etwin_cli.formats.xlsx.cells import (
    BOLD,
    HEADING,
    fit,
    height_of,
    label,
    mark,
    put,
    put_line,
    put_paragraphs,
    room,
    set_face,
)
from etwin_cli.formats.xlsx.choices import Choices
from etwin_cli.formats.xlsx.saving import saved
from etwin_cli.formats.xlsx.sheets import sheet_names, start_sheet
from etwin_cli.languages import Words
from etwin_cli.model.form_columns import NOT_APPLICABLE, ROLES, UNKNOWN, Column
from etwin_cli.model.rubric import Criterion, Rubric

_ANSWERS: Final = (
    (Column.INDICATOR, "column.id", 5.0),
    (None, "column.indicator", 25.0),
    (None, "column.levels", 84.0),
    (Column.LEVEL, "column.level", 15.0),
    (Column.REASON, "column.reason", 22.0),
    (Column.EVIDENCE, "form.evidence", 30.0),
    (Column.COMMENT, "column.comment", 22.0),
)
"""What each column is known by, its head, and its width in characters."""
_PLANS: Final = (
    (Column.CRITERION, "column.id", 5.0),
    (None, "column.criterion", 34.0),
    (Column.YEAR, "column.year", 9.0),
    (Column.PLAN, "column.plan", 100.0),
)
_PLANS_PAGE: Final = 430
"""Points that a page of that sheet has for its rows."""


def form_workbook(rubric: Rubric, say: Words, command: str, school: str | None = None) -> bytes:
    """Give the bytes of the .xlsx file; `school` is the school's name.

    `command` is how the workbook is made an answers file of.
    """
    book = Workbook()
    set_face(book)
    parts = parts_of(rubric)
    first, *names, last = sheet_names(
        [say("sheet.school"), *(part.criterion.title for part in parts), say("sheet.plans")]
    )
    choices = Choices(book)
    sheet = book.worksheets[0]
    sheet.title = first
    _School(sheet, say, choices).write(rubric, command, school)
    for name, part in zip(names, parts, strict=True):
        _write_part(book.create_sheet(name), part, say, choices)
    _write_plans(book.create_sheet(last), rubric.criteria, say, choices)
    choices.finish()
    return saved(book)


class _School:
    """The first sheet: how it is filled in, and what the school says of itself."""

    def __init__(self, sheet: Worksheet, say: Words, choices: Choices) -> None:
        self.sheet = sheet
        self.say = say
        self.choices = choices
        self.row = 1

    def write(self, rubric: Rubric, command: str, school: str | None) -> None:
        keys = ((Column.KEY, "", 13.0), (None, "", 38.0), (Column.VALUE, "", 74.0))
        title = one_line(rubric.title)
        self.row = start_sheet(self.sheet, keys, self.say, title=title, headed=False)
        for text in (
            self.say("intro"),
            *map(one_line, lines_of(rubric.description or "")),
            one_line(rubric.notice or ""),
        ):
            if text:
                self._line("", text)
        self._heading("school.heading")
        for field in fields_of(self.say):
            self._field(field, school)
        self._heading("how.heading")
        for name, text in self._how(rubric, command):
            self._line(name, text)
        self.row += 1
        for key, text in _about(rubric):
            mark(self.sheet, f"A{self.row}", key)
            mark(self.sheet, f"C{self.row}", text)
            self.row += 1

    def _how(self, rubric: Rubric, command: str) -> Iterator[tuple[str, str]]:
        say = self.say
        yield say("how.title"), say("how.choose")
        *rest, privacy = how_to_answer(rubric, say)
        for text in (*rest, say("how.lines"), say("how.rows")):
            yield "", text
        yield say("how.privacy"), privacy
        yield say("how.after"), say("after.workbook", command=command)

    def _heading(self, key: str) -> None:
        self.row += 1
        put_line(self.sheet, f"B{self.row}", self.say(key), HEADING)
        self.row += 1

    def _line(self, name: str, text: str) -> None:
        if name:
            put(self.sheet, f"B{self.row}", name, BOLD)
        put(self.sheet, f"C{self.row}", text)
        fit(self.sheet, self.row, {"C": [text]})
        self.row += 1

    def _field(self, field: Field, school: str | None) -> None:
        place = f"C{self.row}"
        about = f"{field.label} ({field.hint})" if field.hint else field.label
        mark(self.sheet, f"A{self.row}", field.key)
        label(self.sheet, f"B{self.row}", about)
        room(self.sheet, place, (school or "") if field.key == "school.name" else "")
        if field.key == "respondent.role":
            roles = [named(role, self.say(f"role.{role}")) for role in ROLES]
            self.choices.offer(self.sheet, place, roles)
        fit(self.sheet, self.row, {"B": [about]})
        self.row += 1


def _about(rubric: Rubric) -> Iterator[tuple[str, str]]:
    """What the form says of itself: which rubric, which words."""
    yield "rubric.id", rubric.id
    yield "rubric.version", rubric.version
    yield "language", rubric.language


def _write_part(sheet: Worksheet, part: Part, say: Words, choices: Choices) -> None:
    """One sheet a top criterion, a row each indicator."""
    row = start_sheet(sheet, _ANSWERS, say, title=one_line(part.criterion.title))
    for section in part.sections:
        if section.titles:
            put_line(sheet, f"B{row}", " · ".join(map(one_line, section.titles)), HEADING)
            sheet.row_dimensions[row].height = 24
            row += 1
        for question in section.questions:
            _write_question(sheet, row, question, say, choices)
            row += 1


def _write_question(
    sheet: Worksheet, row: int, question: Question, say: Words, choices: Choices
) -> None:
    indicator = question.indicator
    mark(sheet, f"A{row}", indicator.id)
    asked = [one_line(line) for line in lines_of(indicator.question or "")]
    about = [f"{question.number}. {one_line(indicator.title)}", *asked]
    levels = list(_levels(question, say))
    put_paragraphs(sheet, f"B{row}", [(about[0], ""), *(("", line) for line in asked)])
    put_paragraphs(sheet, f"C{row}", levels)
    choices.offer(sheet, f"D{row}", _answers(question, say))
    for letter in "DEFG":
        room(sheet, f"{letter}{row}")
    fit(sheet, row, {"B": about, "C": [f"{name}  {text}" for name, text in levels]})


def _levels(question: Question, say: Words) -> Iterator[tuple[str, str]]:
    """The descriptors, what else can be said, and what shows it."""
    indicator = question.indicator
    for level in indicator.levels:
        first, *others = map(one_line, lines_of(level.text or "") or [""])
        yield one_line(level_name(level)), first
        yield from (("", line) for line in others)
    if question.may_not_apply:
        when = one_line(indicator.not_applicable_when or "")
        yield named(NOT_APPLICABLE, say("question.not_applicable")), say("question.only", when=when)
    needed = question.needed_from
    note = "" if needed is None else f" ({say('question.needed', level=needed)})"
    examples = "; ".join(map(one_line, indicator.evidence_examples))
    if examples or note:
        yield say("question.evidence") + note, examples


def _answers(question: Question, say: Words) -> list[str]:
    found = [one_line(level_name(level)) for level in question.indicator.levels]
    if question.may_not_apply:
        found.append(named(NOT_APPLICABLE, say("question.not_applicable")))
    return [*found, named(UNKNOWN, say("question.unknown"))]


def _write_plans(
    sheet: Worksheet, criteria: tuple[Criterion, ...], say: Words, choices: Choices
) -> None:
    """A row for each of the two years of each top criterion; more can be inserted."""
    row = start_sheet(sheet, _PLANS, say, title=say("form.plans"))
    height = _height_of_plans(2 * len(criteria))
    for criterion in criteria:
        for year in (1, 2):
            mark(sheet, f"A{row}", criterion.id)
            label(sheet, f"B{row}", one_line(criterion.title))
            room(sheet, f"C{row}", str(year))
            choices.offer(sheet, f"C{row}", ["1", "2"])
            room(sheet, f"D{row}")
            fit(sheet, row, {"B": [one_line(criterion.title)]}, height)
            row += 1


def _height_of_plans(rows: int) -> float:
    """Three lines to write in; fewer, but not below two, where a last page would be nearly empty."""
    height = height_of(3)
    fewer_pages = max(1, rows * height // _PLANS_PAGE)
    lower = fewer_pages * _PLANS_PAGE / rows
    return min(height, lower) if lower >= height_of(2) else height
