"""The tree of a form: what an answers file would be, every value at its cell."""

import re
from collections.abc import Sequence
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.model.form_columns import NAME_MARK, ROLES, Column
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.columns import STATE
from etwin_cli.reading.evidence import is_link
from etwin_cli.reading.level_names import whole
from etwin_cli.reading.row_tree import RowTree, Spoken
from etwin_cli.reading.source import cut
from etwin_cli.reading.tree import Node
from etwin_cli.reading.workbook.cells import Cell
from etwin_cli.reading.workbook.rows import Row
from etwin_cli.reading.workbook.source import WorkbookSource

_ANSWER: Final = (Column.LEVEL, Column.REASON, Column.EVIDENCE, Column.COMMENT)
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:(?://)?", re.IGNORECASE)


class FormTree(RowTree):
    """Makes the tree of a whole form, one row after the other."""

    def __init__(
        self, source: WorkbookSource, rubric: Rubric, spoken: Spoken | None = None
    ) -> None:
        """`spoken` gives the same rubric in the languages that its levels may be called by."""
        super().__init__(source, 1, rubric, spoken)
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
                at = row.columns.get(Column.VALUE, row.column)
                self._set(path, at, self._plain("", at))
            return
        if self._is_repeated(row):
            return
        self._report_links(row, Column.VALUE)
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
        self._report_links(row, Column.LEVEL)
        reason, comment = (
            self._with_links(row, each, cells[each]) for each in (Column.REASON, Column.COMMENT)
        )
        note = self._put_state(path, cells[Column.LEVEL], reason)
        self._put_evidence(path, row, cells[Column.EVIDENCE])
        said = [each for each in (comment, note) if each is not None]
        if said:
            text = "\n".join(each.text for each in said)
            self.put((*path, "comment"), said[0].column, text)

    def put_plan(self, row: Row) -> None:
        """One thing that the school means to do; a year alone is none."""
        self.row = row.line
        text, year = self._readable(row, Column.PLAN), self._readable(row, Column.YEAR)
        text = self._with_links(row, Column.PLAN, text)
        if text is None:
            return
        self._report_links(row, Column.YEAR)
        plan: Node = self._text(text.text, text.column)
        if year is not None:
            number = self._plain(whole(year.text), year.column)
            plan = self._described(text.column, text=plan, year=number)
        plans = self._plans.setdefault(row.name, [])
        if not plans:
            self._set(("plans", row.name), row.column, self._list(row.column, plans))
        plans.append(plan)

    def _is_repeated(self, row: Row) -> bool:
        """Whether the same was said in a row before, which is noted."""
        first = self._said.setdefault((row.kind, row.name), self.place(row.column))
        if first.line == row.line:
            return False
        found = {"key": cut(row.name), "first": self._source.name_of(first)}
        self._source.report_at(Code.DUPLICATE_KEY, row.line, row.column, **found)
        return True

    def _put_state(
        self, path: tuple[str, ...], level: Cell | None, reason: Cell | None
    ) -> Cell | None:
        """The answer itself; gives the reason back where it is none, to be kept as a comment."""
        if level is None:
            return reason
        text = self.level_said(level.text, path[-1])
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

    # What is fastened to a cell

    def _put_evidence(self, path: tuple[str, ...], row: Row, cell: Cell | None) -> None:
        """A piece a line. An address behind a text belongs to it, or is a piece of its own."""
        if cell is None:
            return
        path = (*path, "evidence")
        texts = [piece.strip() for piece in cell.text.splitlines() if piece.strip()]
        behind = _behind(row, Column.EVIDENCE, texts)
        if len(texts) == len(behind) == 1 and is_link(behind[0]):
            title, url = (self._text(each, cell.column) for each in (texts[0], behind[0]))
            piece = self._described(cell.column, url=url, title=title)
            self._set(path, cell.column, self._list(cell.column, [piece]))
            return
        self.put(path, cell.column, "\n".join([*texts, *behind]))

    def _with_links(self, row: Row, column: Column, cell: Cell | None) -> Cell | None:
        """A text with the addresses that are behind it."""
        if cell is None:
            return None
        behind = _behind(row, column, (cell.text,))
        return cell._replace(text=" ".join([cell.text, *(f"({each})" for each in behind)]))

    def _report_links(self, row: Row, column: Column) -> None:
        """Report the addresses behind a cell that has no place for any."""
        for address in _behind(row, column, (row.text(column),)):
            place = row.columns[column]
            self._source.report_at(
                Code.LEFT_OUT, row.line, place, reason="link", found=cut(address)
            )

    def _described(self, column: int, **values: Node) -> Node:
        """A group of values under names, all at one cell."""
        mapping = self._mapping(column)
        for key, node in values.items():
            mapping.entries[key] = self._text(key, column), node
        return mapping

    def _readable(self, row: Row, column: Column) -> Cell | None:
        """What stands in a cell; None, and a problem noted, for what is no value."""
        cell = row.cells.get(column)
        if cell is None or cell.kind not in ("formula", "error", "long"):
            return cell
        self._source.report_at(
            Code.BAD_CELL, row.line, cell.column, reason=cell.kind, found=cut(cell.text)
        )
        return None


def _behind(row: Row, column: Column, texts: Sequence[str]) -> tuple[str, ...]:
    """The addresses behind a cell that its texts do not say themselves.

    The text `www.example.org` says its address, and so does that of an e-mail.
    """
    links = row.links.get(column, ())
    said = {_bare(each) for text in texts for each in (text, *text.split())} if links else ()
    written = (" ".join(each.split()) for each in dict.fromkeys(links))
    return tuple(each for each in written if _bare(each) not in said)


def _bare(address: str) -> str:
    """An address without what programs add to it, and without what people put around it."""
    return _SCHEME.sub("", address.strip("<>()[].,;"), count=1).rstrip("/")
