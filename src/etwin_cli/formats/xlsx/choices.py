"""What can be chosen in a cell: lists on a sheet that nobody sees."""

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from etwin_cli.formats.xlsx.cells import put
from etwin_cli.model.form_columns import LISTS


class Choices:
    """The lists of a workbook, each written once.

    On a sheet, because a list inside a cell's rule may have 255 characters and no commas. Another
    text than those offered may be written all the same: a number alone, or `?: ask the office`.
    """

    def __init__(self, book: Workbook) -> None:
        """The sheet is added as the last one when `finish` is called."""
        self._book = book
        self._lists: dict[tuple[str, ...], str] = {}
        self._rules: dict[tuple[str, tuple[str, ...]], DataValidation] = {}

    def offer(self, sheet: Worksheet, place: str, texts: Sequence[str]) -> None:
        """Offer these texts in a cell."""
        key = (sheet.title, tuple(texts))
        if key not in self._rules:
            rule = DataValidation("list", formula1=self._range(key[1]), allow_blank=True)
            rule.showErrorMessage = False
            sheet.add_data_validation(rule)
            self._rules[key] = rule
        self._rules[key].add(place)

    def finish(self) -> None:
        """Write the lists."""
        sheet = self._book.create_sheet(LISTS)
        sheet.sheet_state = "hidden"
        for number, texts in enumerate(self._lists, 1):
            for row, text in enumerate(texts, 1):
                put(sheet, f"{get_column_letter(number)}{row}", text)

    def _range(self, texts: tuple[str, ...]) -> str:
        if texts not in self._lists:
            letter = get_column_letter(len(self._lists) + 1)
            self._lists[texts] = f"{LISTS}!${letter}$1:${letter}${len(texts)}"
        return self._lists[texts]
