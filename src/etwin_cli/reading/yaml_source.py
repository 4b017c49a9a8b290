"""Bytes to positioned values.

What is plainly written, as nearly every file is, is read by `plain_yaml`; all else, from its
beginning, by `yaml_events`, which knows all of YAML and says what is wrong. Where the first one
gives a tree at all, it is the tree that the other one would give: tests hold both together.
"""

from etwin_cli.model.codes import Code
from etwin_cli.reading.plain_yaml import read_plain
from etwin_cli.reading.source import Source
from etwin_cli.reading.tree import Limits, Node


def read_tree(data: bytes, path: str, limits: Limits) -> tuple[Source, Node | None]:
    """Read one YAML document of a file's bytes.

    Gives the source, which holds the problems found, and the top value: None where the file
    is empty or cannot be read to its end. Never raises for what the file contains.
    """
    source, readable = _decode(data, path, limits)
    if not readable:
        return source, None
    plain = read_plain(source.text, limits)
    if plain is not None:
        return source, plain
    # Imported here: PyYAML takes longer than all the rest of a start.
    from etwin_cli.reading.yaml_events import read_events

    return read_events(source, limits)


def _decode(data: bytes, path: str, limits: Limits) -> tuple[Source, bool]:
    """Size and encoding; False where there is nothing to go on with."""
    if len(data) > limits.size:
        source = Source(path, "")
        source.report(Code.FILE_TOO_LARGE, None, size=len(data), limit=limits.size)
        return source, False
    try:
        return Source(path, data.decode("utf-8").lstrip("\ufeff")), True
    except UnicodeDecodeError as error:
        # Each bad byte as one character, so that the columns still count.
        source = Source(path, data.decode("utf-8", "replace").lstrip("\ufeff"))
        before = len(data[: error.start].decode("utf-8").lstrip("\ufeff"))
        byte = f"0x{data[error.start]:02X}"
        source.report(Code.NOT_UTF8, source.span_at(before), byte=byte, offset=error.start)
        return source, False
