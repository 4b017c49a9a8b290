"""A table with a row for each school, as online forms export it.

A row becomes the tree that an answers file would be, every value at row:column, and goes through
the same decoder: the same answers, the same diagnostics.
"""

from collections.abc import Collection, Sequence
from datetime import date

from etwin_cli.model.answers import Answers
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import AnswersDocument, decode_answers
from etwin_cli.reading.columns import Columns
from etwin_cli.reading.row_tree import RowSource, RowTree, Spoken, parsed
from etwin_cli.reading.tree import Mapping


def read_row(
    columns: Columns,
    row: int,
    cells: Sequence[str],
    rubric: Rubric,
    today: date,
    spoken: Spoken | None = None,
) -> tuple[Answers | None, tuple[Diagnostic, ...]]:
    """A school's answers in a row of cells, and what is wrong with them; `row` is from 1.

    `spoken` gives the same rubric in the languages that its levels may be called by.
    """
    source = RowSource(columns.table, list(cells))
    tree = RowTree(source, row, rubric, spoken)
    for column, cell in enumerate(cells, 1):
        if not cell.strip():
            continue
        beyond = column > len(columns.paths)
        if beyond or column - 1 in columns.nameless:
            reason = "beyond" if beyond else "nameless"
            source.report(Code.CELL_WITHOUT_COLUMN, tree.place(column), reason=reason)
            continue
        path = columns.paths[column - 1]
        if path is not None and not tree.refuses(cell, column):
            tree.put(path, column, cell)
    if len(cells) < len(columns.paths):
        found, expected = len(cells), len(columns.paths)
        source.report(Code.SHORT_ROW, tree.place(found), found=found, expected=expected)
    return _decoded(source, tree.root, rubric, today)


def read_json_row(
    table: str,
    row: int,
    line: str,
    rubric: Rubric,
    today: date,
    ignored: Collection[str] = (),
    spoken: Spoken | None = None,
) -> tuple[Answers | None, tuple[Diagnostic, ...]]:
    """A school's answers in a line of `.jsonl`: an object whose keys are a table's columns."""
    source = RowSource(table, [])
    tree = RowTree(source, row, rubric, spoken)
    if tree.refuses(line, 1):
        return None, source.diagnostics()
    values = parsed(line)
    if values is None:
        source.report(Code.NOT_A_MAPPING, tree.place(1), kind="text")
        return None, source.diagnostics()
    source.cells = [name for name, _ in values]
    for column, (name, value) in enumerate(values, 1):
        tree.take(name, value, column, ignored)
    return _decoded(source, tree.root, rubric, today)


def _decoded(
    source: RowSource, root: Mapping, rubric: Rubric, today: date
) -> tuple[Answers | None, tuple[Diagnostic, ...]]:
    if source.has_errors():
        return None, source.diagnostics()
    return decode_answers(AnswersDocument(source, root, None, None), rubric, today)
