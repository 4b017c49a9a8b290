"""A workbook's bytes: the same for the same workbook, whenever and wherever it is written."""

import io
from datetime import datetime
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

_DAY: Final = datetime(2000, 1, 1)  # noqa: DTZ001 (a file's own time has no zone)
"""When every workbook says that it was made: its bytes hold no clock."""


def saved(book: Workbook) -> bytes:
    """Give the bytes of the .xlsx file."""
    book.properties.creator = "etwin"
    book.properties.created = _DAY
    book.properties.modified = _DAY
    written = io.BytesIO()
    # Workbook.save() would put the present time into it.
    ExcelWriter(book, ZipFile(written, "w")).save()
    return _without_clock(written)


def _without_clock(written: io.BytesIO) -> bytes:
    """The same archive with one date for all its parts, and packed."""
    packed = io.BytesIO()
    with ZipFile(written) as archive, ZipFile(packed, "w") as target:
        for name in archive.namelist():
            part = ZipInfo(name, _DAY.timetuple()[:6])
            part.compress_type = ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            target.writestr(part, archive.read(name))
    return packed.getvalue()
