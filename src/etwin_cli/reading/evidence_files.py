"""Whether evidence files lie beside the answers file: asked for by name, never opened."""

import os
from pathlib import Path

from etwin_cli.model.codes import Code
from etwin_cli.reading.decoding import Decoder, shown
from etwin_cli.reading.tree import Node


def check_evidence_file(decoder: Decoder, node: Node, file: str, folder: Path) -> None:
    """Warn where a file is not in the folder, or would be outside of it, links included.

    What lies outside is not looked at: whether it is there is told to nobody.
    """
    inside = os.path.realpath(folder)
    plain = os.path.normpath(os.path.join(inside, file)) if "\0" not in file else ""  # noqa: PTH118
    if not _is_within(plain, inside):
        decoder.report(Code.EVIDENCE_FILE_OUTSIDE, node, found=shown(node))
    elif not os.path.lexists(plain) and _is_within(os.path.realpath(plain), inside):
        decoder.report(Code.EVIDENCE_FILE_MISSING, node, found=shown(node))
    elif not _is_within(os.path.realpath(plain), inside):
        decoder.report(Code.EVIDENCE_FILE_OUTSIDE, node, found=shown(node))
    elif not os.path.isfile(plain):  # noqa: PTH113
        decoder.report(Code.EVIDENCE_FILE_MISSING, node, found=shown(node))


def _is_within(path: str, folder: str) -> bool:
    return bool(path) and path.startswith(folder.rstrip(os.sep) + os.sep)
