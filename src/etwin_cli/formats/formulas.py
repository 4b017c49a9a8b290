"""What a spreadsheet would take for a formula is shown to it as text."""

import re
from typing import Final

SIGNS: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a formula begins with. The last four, of full width, count in East Asian spreadsheets."""
_FORMULA: Final = re.compile(
    r"""((?:^|[;\t\n])(?:[^\S\t\n]|")*)(?=[-=+@\uff0d\uff1d\uff0b\uff20])"""
)
"""Where a cell may begin: where the decimal sign is a comma, cells are split at semicolons, and
quotation marks in the middle of one do not hold it together.
"""


def defused(text: str) -> str:
    """Give `text` with an apostrophe wherever a spreadsheet would begin a formula."""
    return _FORMULA.sub(r"\1'", text)
