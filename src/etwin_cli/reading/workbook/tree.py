"""The tree of a form: what an answers file would be, every value at its cell."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.model.form import NAME_MARK, ROLES, Column
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.columns import STATE
from etwin_cli.reading.row_tree import RowTree
from etwin_cli.reading.source import cut
from etwin_cli.reading.tree import Node
from etwin_cli.reading.workbook.cells import Cell
from etwin_cli.reading.workbook.source import WorkbookSource

_NAMED: Final = re.compile(rf"(\d+|n/a|\?)\s*{NAME_MARK.strip()}.*", re.IGNORECASE | re.DOTALL)
"""What counts, and its name behind it: `2 · Developing`."""
_ANSWER: Final = (Column.LEVEL, Column.REASON, Column.EVIDENCE, Column.COMMENT)


class Row(NamedTuple):
    """One row of the form."""

    kind: Column
    """The column that says what it is of: a key, an indicator or a criterion."""
    name: str
    """That key or id, as written."""
    line: int
    """Over the whole workbook."""
    column: int
    """Of the name."""
    cells: Mapping[Column, Cell]
    """What was written in it."""

    def text(self, column: Column) -> str:
        """What stands in a column; empty where nothing does."""
        cell = self.cells.get(column)
        return cell.text if cell else ""


class FormTree(RowTree):
    """Makes the tree of a whole form, one row after the other."""

    def __init__(self, source: WorkbookSource, rubric: Rubric) -> None:
        super().__init__(source, 1, rubric)
        self._source = source
        self._said: dict[tuple[Column, str], Span] = {}
        self._plans: dict[str, list[Node]] = {}
        self._open(("plans",), 1)

    def put_entry(self, row: Row) -> None:
        """What the school, or the form, says of itself."""
        self.row = row.line
        cell = self._readable(row, Column.VALUE)
        path = tuple(row.name.split("."))
        if cell is None:
            # The name is asked for: that it is missing is said in its own row.
            if row.name == "school.name" and (row.kind, row.name) not in self._said:
                self._set(path, row.column, self._plain("", row.column))
            return
        if self._is_repeated(row):
            return
        if row.name == "school.code" and cell.kind == "number":
            place = self.place(cell.column)
            self._source.report(Code.CODE_AS_NUMBER, place, found=cut(cell.text))
        role, mark, _ = cell.text.partition(NAME_MARK)
        chosen = row.name == "respondent.role" and mark and role in ROLES
        self.put(path, cell.column, role if chosen else cell.text)

    def put_answer(self, row: Row) -> None:
        """A level, or what stands in its place, with its evidence and its comment."""
        self.row = row.line
        cells = {each: self._readable(row, each) for each in _ANSWER}
        known = IndicatorId(row.name) in self.rubric.indicators_by_id
        if not any(cells.values()):
            if known:  # asked, and still open
                self._open(("answers", row.name), row.column)
            return
        if self._is_repeated(row):
            return
        path = ("answers", row.name)
        self._open(path, row.column)
        note = self._put_state(path, cells[Column.LEVEL], cells[Column.REASON])
        evidence, comment = cells[Column.EVIDENCE], cells[Column.COMMENT]
        if evidence is not None:
            self.put((*path, "evidence"), evidence.column, evidence.text)
        said = [each for each in (comment, note) if each is not None]
        if said:
            text = "\n".join(each.text for each in said)
            self.put((*path, "comment"), said[0].column, text)

    def put_plan(self, row: Row) -> None:
        """One thing that the school means to do; a year alone is none."""
        self.row = row.line
        text, year = self._readable(row, Column.PLAN), self._readable(row, Column.YEAR)
        if text is None:
            return
        plan: Node = self._text(text.text, text.column)
        if year is not None:
            entries = self._mapping(text.column)
            entries.entries["text"] = self._text("text", text.column), plan
            number = self._plain(_counting(year.text), year.column)
            entries.entries["year"] = self._text("year", year.column), number
            plan = entries
        plans = self._plans.setdefault(row.name, [])
        if not plans:
            self._set(("plans", row.name), row.column, self._list(row.column, plans))
        plans.append(plan)

    def _is_repeated(self, row: Row) -> bool:
        """Whether the same was said in a row before, which is noted."""
        first = self._said.setdefault((row.kind, row.name), self.place(row.column))
        if first.line == row.line:
            return False
        found = {"key": cut(row.name), "reason": "cell", "first": self._source.name_of(first)}
        self._source.report_at(Code.DUPLICATE_KEY, row.line, row.column, **found)
        return True

    def _put_state(
        self, path: tuple[str, ...], level: Cell | None, reason: Cell | None
    ) -> Cell | None:
        """The answer itself; gives the reason back where it is none, to be kept as a comment."""
        if level is None:
            return reason
        text = self._level_of(path[-1], _counting(level.text))
        state = STATE.fullmatch(text)
        if state is None or state[2] or reason is None:
            self.put(path, level.column, text)
            return reason
        key = "unknown" if state[1] == "?" else "not_applicable"
        # The key stands where the answer does, its reason where that does.
        self._open(path, level.column).entries[key] = (
            self._text(key, level.column),
            self._text(reason.text, reason.column),
        )
        return None

    def _level_of(self, name: str, text: str) -> str:
        """The number of a level that is called by its name alone."""
        indicator = self.rubric.indicators_by_id.get(IndicatorId(name))
        for level in indicator.levels if indicator else ():
            if level.title and level.title.casefold() == text.casefold():
                return str(level.level)
        return text

    def _readable(self, row: Row, column: Column) -> Cell | None:
        """What stands in a cell; None, and a problem noted, for a formula or an error."""
        cell = row.cells.get(column)
        if cell is None or cell.kind not in ("formula", "error"):
            return cell
        self._source.report_at(
            Code.BAD_CELL, row.line, cell.column, reason=cell.kind, found=cut(cell.text)
        )
        return None


def _counting(text: str) -> str:
    """What counts of a text that was chosen from a list: `2` of `2 · Developing`."""
    found = _NAMED.fullmatch(text)
    return found[1] if found else text
