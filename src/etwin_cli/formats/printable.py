"""What a school writes is shown as text, never obeyed by a terminal (docs/formats.md, all text)."""

import re
from collections.abc import Iterable, Mapping
from typing import Final
from unicodedata import category

_UNSAFE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Controls, marks without a shape (they turn text round or hide it), lone surrogates, line breaks."""
_BREAK: Final = re.compile(r"\r\n?|\n")
_COMMANDS: Final = re.compile(r":(?=:)|##(?=\[)")


def printable(text: str, keep: str = "") -> str:
    r"""Give `text` with every character that is not shown as one written out, `\u001b`-like.

    These are the Unicode categories Cc, Cf, Cs, Zl and Zp and the noncharacters, which no file
    may hold; those in `keep`, such as tab and newline, stay. What comes back can be written in
    UTF-8.
    """
    return text if text.isprintable() else text.translate(_written_out(text, keep))


def said(text: str, keep: str = "") -> str:
    r"""Give `text` as it can be shown in a log, where it commands nobody.

    It is printable, and the marks of GitHub's workflow commands are written out in it: a line of a
    log that begins `::add-mask::`, or holds `##[`, would be obeyed there.
    """
    safe = printable(text, keep)
    return _COMMANDS.sub(lambda mark: "".join(_escape(ord(each)) for each in mark[0]), safe)


def lines_of(text: str) -> list[str]:
    """Give the lines that a text was written in, but for the blank ones."""
    return [line for line in map(str.strip, _BREAK.split(text)) if line]


def json_printable(text: str, keep: str = "\n") -> str:
    r"""Give JSON with the same characters escaped as JSON does it: a reader gets them back whole.

    Only lone surrogates, which no strict reader takes, stay written out, as the text `\ud800`.
    """
    return text.translate(
        {
            code: "\\" + escape if 0xD800 <= code <= 0xDFFF else _as_json(code)
            for code, escape in _written_out(text, keep).items()
        }
    )


def _written_out(text: Iterable[str], keep: str) -> Mapping[int, str]:
    """Give the escape of every unsafe character of `text`, by its code point."""
    return {
        ord(character): _escape(ord(character))
        for character in set(text).difference(keep)
        if category(character) in _UNSAFE or _is_noncharacter(ord(character))
    }


def _is_noncharacter(code: int) -> bool:
    """Say whether a code point is none that Unicode will ever give to a character.

    XML and YAML refuse some of them. The others of their category, Cn, are only not yet given:
    which those are depends on the version of Python.
    """
    return 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _as_json(code: int) -> str:
    """Give JSON's escape of a code point: a pair of surrogates above U+FFFF."""
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
