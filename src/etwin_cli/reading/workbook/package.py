"""An .xlsx file's bytes to the same file in small: only its checked parts. It is untrusted.

A workbook is an archive of XML. Before any of it is parsed, its parts are counted, unpacked no
further than a limit, and looked through: no document type, so no entities; nothing that leads
out of the file. What openpyxl then gets was made here, of just these bytes.
"""

import io
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from zipfile import ZipFile

MAX_SIZE: Final = 16 * 1024 * 1024
"""Bytes of the file: pictures that were pasted into it are passed over, but have to be carried."""
MAX_PARTS: Final = 2_000
MAX_UNPACKED: Final = 8 * 1024 * 1024
"""Bytes of all the parts that are read; those of a form that is full take about one."""
MAX_TAGS: Final = 80_000
"""Beginnings and ends of elements in them, which are what costs time; 43 questions make 11,000."""

_PACKED: Final = (0, 8)
"""Stored and deflated: the other ways can make many megabytes of one read."""
_OLD: Final = b"\xd0\xcf\x11\xe0"
"""How an .xls begins, and a workbook that is locked with a password."""
_READ: Final = re.compile(
    r"\[Content_Types\]\.xml|_rels/[^/]*\.rels|xl/[^/]*\.xml|xl/_rels/[^/]*\.rels"
    r"|xl/worksheets/[^/]*\.xml"
)
_DOCTYPE: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING: Final = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)


class Reason(StrEnum):
    """Why a file cannot be read as a workbook."""

    OLD = "old"
    """An .xls, or one with a password."""
    BROKEN = "broken"
    LARGE = "large"
    FOREIGN = "foreign"
    """It holds what no spreadsheet program writes, and what could do harm."""


class BadPackage(Exception):
    """A file that cannot be read as a workbook."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def checked_package(data: bytes) -> io.BytesIO:
    """Give the parts of a workbook that its cells are in, as a workbook of their own.

    Raises BadPackage for everything else: no archive, a bomb, a document type.
    """
    from zipfile import BadZipFile, ZipFile
    from zlib import error as BadDeflate

    if data[:4] == _OLD:
        raise BadPackage(Reason.OLD)
    checked = io.BytesIO()
    try:
        with ZipFile(io.BytesIO(data)) as archive, ZipFile(checked, "w") as target:
            for name, part in _parts(archive):
                target.writestr(name, part)
    except (BadZipFile, BadDeflate, RuntimeError, ValueError, OSError, EOFError):
        # RuntimeError: a part with a password
        raise BadPackage(Reason.BROKEN) from None
    return checked


def _parts(archive: "ZipFile") -> Iterator[tuple[str, bytes]]:
    """Each part that is read, by its name."""
    if len(archive.infolist()) > MAX_PARTS:
        raise BadPackage(Reason.LARGE)
    left, tags = MAX_UNPACKED, 0
    seen: set[str] = set()
    for member in archive.infolist():
        if not _READ.fullmatch(member.filename) or member.filename in seen:
            continue
        seen.add(member.filename)
        if member.compress_type not in _PACKED:
            raise BadPackage(Reason.BROKEN)
        if member.file_size > left:
            raise BadPackage(Reason.LARGE)
        with archive.open(member) as file:
            part = file.read(left + 1)
        left -= len(part)
        tags += part.count(b"<")
        if left < 0 or tags > MAX_TAGS:
            raise BadPackage(Reason.LARGE)
        _check_text(part)
        yield member.filename, part


def _check_text(part: bytes) -> None:
    """UTF-8 alone, so that what is looked for cannot hide in another encoding."""
    encoding = _ENCODING.match(part.lstrip(b"\xef\xbb\xbf"))
    if b"\0" in part or (encoding and encoding[1].lower() not in (b"utf-8", b"us-ascii", b"ascii")):
        raise BadPackage(Reason.FOREIGN)
    if _DOCTYPE.search(part):
        raise BadPackage(Reason.FOREIGN)
