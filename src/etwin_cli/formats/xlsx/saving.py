"""A workbook's bytes: the same for the same workbook, whenever and wherever it is written."""

import io
from datetime import datetime
from pathlib import Path
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
    archive = _Archive()
    # Workbook.save() would put the present time into it. The archive has what is asked of one.
    ExcelWriter(book, archive).save()  # type: ignore[arg-type]
    return archive.written.getvalue()


class _Archive:
    """An archive whose parts have one date; of a clock before 1980 a ZipFile would take none."""

    def __init__(self) -> None:
        """It is empty, and kept in memory."""
        self.written = io.BytesIO()
        self._file = ZipFile(self.written, "w")
        self.namelist = self._file.namelist
        self.close = self._file.close

    def writestr(self, name: str, data: str | bytes) -> None:
        """Add a part."""
        part = ZipInfo(name, _DAY.timetuple()[:6])
        part.compress_type = ZIP_DEFLATED
        part.external_attr = 0o600 << 16
        self._file.writestr(part, data)

    def write(self, filename: str, name: str) -> None:
        """Add a part that lies in a file."""
        self.writestr(name, Path(filename).read_bytes())
