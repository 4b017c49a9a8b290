"""What a school names as evidence. Nothing here is opened or fetched: it is only named."""

import re
from datetime import date
from typing import Final

from etwin_cli.model.answers import Evidence
from etwin_cli.model.codes import Code
from etwin_cli.reading.decoding import Decoder, is_null, shown
from etwin_cli.reading.personal_data import check_personal_data
from etwin_cli.reading.school import read_day
from etwin_cli.reading.yaml_source import Mapping, Node, Scalar, Sequence

_KEYS: Final = ("url", "file", "title", "date")
_LINK: Final = re.compile(r"https?://[^\s/?#]\S*", re.IGNORECASE)


def read_evidence(decoder: Decoder, node: Node, today: date) -> tuple[Evidence, ...]:
    """One piece, or a list of pieces; blank ones are none."""
    nodes = node.items if isinstance(node, Sequence) else [node]
    pieces = []
    for each in nodes:
        piece = _piece(decoder, each, today)
        if piece is not None:
            pieces.append(piece)
    return tuple(pieces)


def _piece(decoder: Decoder, node: Node, today: date) -> Evidence | None:
    if isinstance(node, Mapping):
        return _described(decoder, node, today)
    if not isinstance(node, Scalar):
        decoder.wrong_type(node, "evidence", "evidence")
        return None
    text = node.value.strip()
    if not text or is_null(node):
        return None
    if _LINK.fullmatch(text):
        return Evidence(url=text)
    check_personal_data(decoder, node, text)
    return Evidence(title=text)


def _described(decoder: Decoder, mapping: Mapping, today: date) -> Evidence | None:
    """A mapping with at least one of url, file and title."""
    decoder.check_keys(mapping, _KEYS, "evidence")
    url = decoder.entry(mapping, "url")
    link = decoder.optional_text(mapping, "url")
    if url is not None and link is not None and not _LINK.fullmatch(link):
        decoder.report(Code.BAD_LINK, url, found=shown(url))
    file = decoder.optional_text(mapping, "file")
    title = decoder.optional_text(mapping, "title")
    if title is not None:
        check_personal_data(decoder, mapping.entries["title"][1], title)
    day = read_day(decoder, decoder.entry(mapping, "date"), "date", today)
    if link is None and file is None and title is None:
        decoder.report(Code.EMPTY_EVIDENCE, mapping)
        return None
    return Evidence(link, file, title, day)
