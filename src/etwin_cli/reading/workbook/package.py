"""An .xlsx file: an archive of parts, most of them XML. It is untrusted.

A part is unpacked when it is asked for, no further than a limit for all of them together, and
looked through before it is parsed: no document type, so no entities; UTF-8 alone.
"""

import io
import posixpath
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element
    from zipfile import ZipFile, ZipInfo

MAX_SIZE: Final = 16 * 1024 * 1024
"""Bytes of the file: pictures that were pasted into it are passed over, but have to be carried."""
MAX_PARTS: Final = 2_000
MAX_UNPACKED: Final = 8 * 1024 * 1024
"""Bytes of all the parts that are read; those of a form that is full take about one."""
MAX_TAGS: Final = 80_000
"""Beginnings and ends of elements in them, which are what costs time; 43 questions make 11,000."""
MAX_EQUALS: Final = 200_000
"""Equals signs in them: as many attributes at most, which are what costs memory."""

_PACKED: Final = (0, 8)
"""Stored and deflated: the other ways can make many megabytes of one read."""
_LISTED: Final = b"PK\x01\x02"
"""How each part is listed in the archive."""
_OLD: Final = b"\xd0\xcf\x11\xe0"
"""How an .xls begins, and a workbook that is locked with a password."""
_OPEN_DOCUMENT: Final = b"mimetypeapplication/vnd.oasis.opendocument"
"""What stands near the beginning of an .ods, whatever its name ends in."""
_DOCTYPE: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING: Final = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)


class Reason(StrEnum):
    """Why a file cannot be read as a workbook."""

    OLD = "old"
    """An .xls, or one with a password."""
    OPEN_DOCUMENT = "open-document"
    """An .ods."""
    BROKEN = "broken"
    LARGE = "large"
    FOREIGN = "foreign"
    """It holds what no spreadsheet program writes, and what could do harm."""


class BadPackage(Exception):
    """A file that cannot be read as a workbook."""

    def __init__(self, reason: Reason) -> None:
        """`reason` is why the workbook cannot be read."""
        super().__init__(reason.value)
        self.reason = reason


class Relation(NamedTuple):
    """What a part leads to."""

    id: str
    kind: str
    """The last word of its type: `worksheet`, `hyperlink`; the rest differs between editions."""
    target: str
    """The name of another part, or an address as it is written."""


class Package:
    """The parts of a workbook, found by their names without regard to case."""

    def __init__(self, data: bytes) -> None:
        """Only the list of the parts is read. Raises BadPackage, as reading a part does."""
        if data[:4] == _OLD:
            raise BadPackage(Reason.OLD)
        if _OPEN_DOCUMENT in data[:128]:
            raise BadPackage(Reason.OPEN_DOCUMENT)
        if data.count(_LISTED) > MAX_PARTS:
            raise BadPackage(Reason.LARGE)
        self._archive, self._parts = _opened(data)
        self._left, self._tags, self._equals = MAX_UNPACKED, MAX_TAGS, MAX_EQUALS

    def has(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name.lower() in self._parts

    def xml(self, name: str) -> "Element":
        """A part as a tree. Every reading of it counts towards the limits."""
        from xml.etree.ElementTree import ParseError, XMLParser

        # What could do harm in XML is not in it: see _check_text.
        parser = XMLParser(encoding="utf-8")  # noqa: S314
        try:
            parser.feed(self._bytes(name))
            root: Element = parser.close()
        except ParseError:
            raise BadPackage(Reason.BROKEN) from None
        return root

    def relations(self, name: str) -> tuple[Relation, ...]:
        """What a part leads to; the package itself has no name."""
        folder, own = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{own}.rels")
        return tuple(_relations(self.xml(listed), folder)) if self.has(listed) else ()

    def _bytes(self, name: str) -> bytes:
        """A part's bytes, within what is left of the limits."""
        part = self._parts.get(name.lower())
        if part is None or part.compress_type not in _PACKED:
            raise BadPackage(Reason.BROKEN)
        if part.file_size > self._left:
            raise BadPackage(Reason.LARGE)
        data = _unpacked(self._archive, part, self._left + 1)
        self._left -= len(data)
        self._tags -= data.count(b"<")
        self._equals -= data.count(b"=")
        if min(self._left, self._tags, self._equals) < 0:
            raise BadPackage(Reason.LARGE)
        _check_text(data)
        return data


def local(name: str) -> str:
    """An element's or attribute's name without its namespace, which differs between editions."""
    return name.rpartition("}")[2]


def children(element: "Element", *path: str) -> "Iterator[Element]":
    """The elements under these names, a step further in with each."""
    name, *rest = path
    for child in element:
        if local(child.tag) == name:
            if rest:
                yield from children(child, *rest)
            else:
                yield child


def _opened(data: bytes) -> "tuple[ZipFile, dict[str, ZipInfo]]":
    """The archive, and its parts by their names in small letters."""
    from struct import error as BadStruct
    from zipfile import BadZipFile, ZipFile

    try:
        archive = ZipFile(io.BytesIO(data))
    except (BadZipFile, BadStruct, NotImplementedError, ValueError, OSError, EOFError):
        raise BadPackage(Reason.BROKEN) from None
    members = archive.infolist()
    parts = {member.filename.lower(): member for member in members}
    if len(parts) != len(members):
        # Two programs could read different things in it.
        raise BadPackage(Reason.FOREIGN)
    return archive, parts


def _unpacked(archive: "ZipFile", part: "ZipInfo", limit: int) -> bytes:
    from zipfile import BadZipFile
    from zlib import error as BadDeflate

    try:
        with archive.open(part) as file:
            return file.read(limit)
    except (BadZipFile, BadDeflate, RuntimeError, ValueError, OSError, EOFError):
        # RuntimeError: a part with a password
        raise BadPackage(Reason.BROKEN) from None


def _relations(root: "Element", folder: str) -> Iterator[Relation]:
    for each in children(root, "Relationship"):
        target = each.get("Target", "")
        if each.get("TargetMode", "").lower() != "external":
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        kind = each.get("Type", "").rpartition("/")[2]
        yield Relation(each.get("Id", ""), kind, target)


def _check_text(part: bytes) -> None:
    """UTF-8 alone, so that what is looked for cannot hide in another encoding."""
    encoding = _ENCODING.match(part.lstrip(b"\xef\xbb\xbf"))
    if b"\0" in part or (encoding and encoding[1].lower() not in (b"utf-8", b"us-ascii", b"ascii")):
        raise BadPackage(Reason.FOREIGN)
    if _DOCTYPE.search(part):
        raise BadPackage(Reason.FOREIGN)
