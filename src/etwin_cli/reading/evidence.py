"""What a school names as evidence. Nothing here is opened or fetched: it is only named."""

import re
from datetime import date
from pathlib import Path
from typing import Final

from etwin_cli.model.answers import Evidence
from etwin_cli.model.codes import Code
from etwin_cli.model.nothing import says_nothing
from etwin_cli.reading.decoding import NULLS, UNSEEN, UNUSUAL, Decoder, shown
from etwin_cli.reading.other_words import other_key
from etwin_cli.reading.personal_data import check_personal_data, seems_personal
from etwin_cli.reading.school import read_day
from etwin_cli.reading.source import Source
from etwin_cli.reading.tree import Mapping, Node, Scalar, Sequence

_KEYS: Final = ("url", "file", "title", "date")
_KNOWN: Final = frozenset(_KEYS)
_LINK: Final = re.compile(rf"https?://[^\s/?#{UNSEEN}][^\s{UNSEEN}]*", re.IGNORECASE)
"""No blank is in it, and nothing that cannot be seen."""
_STUCK: Final = re.compile(rf"-[{UNUSUAL}]|https?://\S*[{UNSEEN}]", re.IGNORECASE).match
"""A dash without an ordinary space behind it, or a link with what cannot be seen in it."""


def is_link(text: str) -> bool:
    """Whether a text alone is a link, http or https."""
    return _LINK.fullmatch(text) is not None


def read_evidence(
    decoder: Decoder, node: Node, latest: str, folder: Path | None = None
) -> tuple[Evidence, ...]:
    """One piece, or a list of pieces; those that are blank, or say "none" or "not yet", are none.

    No date should lie after `latest`. With a `folder`, files are looked for in it.
    """
    nodes = node.items if isinstance(node, Sequence) else [node]
    pieces = []
    for each in nodes:
        piece = _piece(decoder, each, latest, folder)
        if piece is not None:
            pieces.append(piece)
    return tuple(pieces)


def pieces_in(node: Node) -> list[int]:
    """Which items of a list are pieces, by their index; one value alone is its own first item."""
    nodes = node.items if isinstance(node, Sequence) else [node]
    decoder = Decoder(Source("", ""))
    found = [_piece(decoder, each, date.max.isoformat(), None) for each in nodes]
    return [index for index, piece in enumerate(found) if piece is not None]


def _piece(decoder: Decoder, node: Node, latest: str, folder: Path | None) -> Evidence | None:
    if type(node) is Mapping:
        return _described(decoder, node, latest, folder)
    if type(node) is not Scalar:
        decoder.wrong_type(node, "evidence", "evidence")
        return None
    text = node.value.strip()
    if not text or (node.plain and text in NULLS):
        return None
    if text[0] in "hH" and is_link(text):
        return Evidence(text)
    if not text.isascii() and _STUCK(text) and decoder.report_unusual_space(node):
        return Evidence(title=text)
    if seems_personal(text):
        check_personal_data(decoder, node, text)
    return None if _is_nothing(decoder, node, text, "evidence") else Evidence(None, None, text)


def _is_nothing(decoder: Decoder, node: Node, text: str, key: str) -> bool:
    """Whether a text says "none", "not yet" and the like, which is noted."""
    if not says_nothing(text):
        return False
    decoder.report(Code.NO_EVIDENCE, node, reason=key, found=shown(node))
    return True


def _described(
    decoder: Decoder, mapping: Mapping, latest: str, folder: Path | None
) -> Evidence | None:
    """A mapping with at least one of url, file and title."""
    entries = mapping.entries
    known = _KNOWN.issuperset(entries)
    if not known and len(entries) == 1 and other_key(next(iter(entries)), _KEYS) is None:
        # "Minutes: point 3" without quotation marks: one thing is wrong with it, not three.
        decoder.report(Code.EMPTY_EVIDENCE, mapping, reason="sentence")
        return Evidence(title=next(iter(entries)))
    if not known:
        decoder.check_keys(mapping, _KEYS, "evidence")
    link = decoder.optional_text(mapping, "url") if "url" in entries else None
    if link is not None and not is_link(link):
        decoder.report(Code.BAD_LINK, entries["url"][1], found=shown(entries["url"][1]))
    file = decoder.optional_text(mapping, "file") if "file" in entries else None
    if file is not None and folder is not None:
        from etwin_cli.reading.evidence_files import check_evidence_file

        check_evidence_file(decoder, entries["file"][1], file, folder)
    title = decoder.optional_text(mapping, "title") if "title" in entries else None
    if title is not None and seems_personal(title):
        check_personal_data(decoder, entries["title"][1], title)
    day = None
    if "date" in entries:
        day = read_day(decoder, entries["date"][1], "date", latest)
    if link is None and file is None and title is None:
        if known:  # else what it is may stand under the key that is not
            decoder.report(Code.EMPTY_EVIDENCE, mapping)
        return None
    if file is not None and _is_nothing(decoder, entries["file"][1], file, "file"):
        file = None
    if title is not None and _is_nothing(decoder, entries["title"][1], title, "title"):
        title = None
    return Evidence(link, file, title, day) if link or file or title else None
