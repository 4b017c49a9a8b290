"""Workbooks that are written part by part, as programs write them."""

import io
from collections.abc import Mapping
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN: Final = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_LINKS: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def packed(parts: Mapping[str, bytes | str]) -> bytes:
    """An archive of these parts."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def relations(*found: tuple[str, str, str], to: str = LINKS) -> str:
    """A part that says what another leads to: ids, kinds and targets."""
    rows = "".join(
        f'<Relationship Id="{name}" Type="{to}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if kind == "hyperlink" else "/>")
        for name, kind, target in found
    )
    return f"<Relationships>{rows}</Relationships>"


def workbook(
    rows: str,
    strings: str = "",
    styles: str = "",
    about: str = "",
    main: str = MAIN,
    links: str = LINKS,
    **parts: bytes | str,
) -> bytes:
    """A workbook of one sheet: its rows as XML, what they refer to, and other parts."""
    whole = {
        "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml"), to=links),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{links}">{about}<sheets>'
        '<sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("r1", "worksheet", "worksheets/sheet1.xml"),
            ("r2", "sharedStrings", "sharedStrings.xml"),
            ("r3", "styles", "/xl/styles.xml"),
            to=links,
        ),
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    return packed(whole | parts)
