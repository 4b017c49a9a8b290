"""Free text that seems to name a person: minors stand behind this evidence.

A warning, and a narrow one: an e-mail address; a number that carries the check letter of a Spanish
identity document (DNI or NIE: the remainder by 23, as the Ministry of the Interior publishes it)
or has the shape of an Italian tax code; a telephone number, as it is written in Spain, with the
code of a country, or behind a word for a telephone. Names are not looked for: no text is told to
be free of personal data.
"""

import re
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.reading.decoding import Decoder
from etwin_cli.reading.tree import Node, span_of

# Texts, not compiled patterns: most files need none of them, and `re` keeps those it has compiled.
# Possessive, and from the beginning of a word: on hostile text the time stays linear.
_EMAIL: Final = r"(?<![\w.%+-])[\w.%+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+){0,8}\.[^\W\d_]{2,24}"
_DNI: Final = r"(?i)(?<!\w)([XYZ]?)[ -]?(\d{7,8}|\d{1,2}\.\d{3}\.\d{3})[ -]?([A-Z])(?!\w)"
_TAX_CODE: Final = r"(?i)(?<!\w)[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?!\w)"
_DNI_LETTERS: Final = "TRWAGMYFPDXBNJZSQVHLCKE"
_APART: Final = r"[ .\u00a0\u202f-]"
_SPANISH: Final = (
    rf"[6-9]\d{{2}}{_APART}?\d{{3}}{_APART}?\d{{3}}"
    rf"|[6-9]\d{{2}}(?:{_APART}\d{{2}}){{3}}"
    rf"|\(?[89]\d\)?{_APART}?(?:\d{{7}}|\d{{3}}{_APART}\d{{2}}{_APART}\d{{2}})"
)
_FOREIGN: Final = (
    rf"(?:\+[1-9]\d{{0,2}}\)?{_APART}?|00[1-9]\d{{0,2}}{_APART})"
    rf"\(?\d{{1,4}}\)?(?:{_APART}?\(?\d{{1,4}}\)?){{1,5}}"
)
_TELEPHONE_WORD: Final = (
    r"(?:tels?|tlfs?|tfno|telf|tel[eéè]fono?s?|phone|telephone|m[oòó][bv]il|mobile|whats ?app)"
)
# Not a part of a longer number, of a code or of an address.
_PHONE: Final = (
    r"(?<![\w/=#&?%@+-])(?<!\d[ .])"
    rf"\(?(?:(?:(?:\+|00) ?34\)?{_APART}?)?(?:{_SPANISH})|{_FOREIGN})"
    r"(?![\w/=%@])(?![ .,-]?\d)"
)
_CALLED: Final = (
    rf"(?i)(?<!\w){_TELEPHONE_WORD}(?!\w)[^\w\n]{{0,4}}(\(?\+?\d(?:[()]?{_APART}?[()]?\d){{6,14}})"
)
_FEWEST: Final = 8
"""Digits of a telephone number behind the code of a country, the code included."""
seems_personal: Final = re.compile(
    r"@|\d(?:[\d ().\u00a0\u202f-]{5}|\d[A-Za-z]\d\d[A-Za-z]\d{3})"
).search
"""Whether a text has in it what an address or a number has, and is worth a closer look."""


def check_personal_data(decoder: Decoder, node: Node, text: str | None) -> None:
    """Warn where a text holds an e-mail address, an identity number or a telephone number."""
    if text is not None and seems_personal(text):
        for kind, found in personal_data(text):
            _report(decoder, node, kind, found)


def personal_data(text: str) -> list[tuple[str, str]]:
    """What a text holds of a person: its kind, as `languages` names it, and the words."""
    found = []
    if "@" in text and (address := re.search(_EMAIL, text)):
        found.append(("email", address[0]))
    if seems_personal(text) and (number := _identity_number(text)):
        found.append(("identity", number))
    if seems_personal(text) and (number := _telephone(text)):
        found.append(("phone", number))
    return found


def _telephone(text: str) -> str | None:
    called = re.search(_CALLED, text)
    if called is not None:
        return called[1]
    for found in re.finditer(_PHONE, text):
        if sum(map(str.isdigit, found[0].removeprefix("00"))) >= _FEWEST:
            return found[0]
    return None


def _identity_number(text: str) -> str | None:
    for found in re.finditer(_DNI, text):
        prefix, digits, letter = found[1].upper(), found[2].replace(".", ""), found[3].upper()
        if len(digits) != (7 if prefix else 8):
            continue
        number = int(f"{'XYZ'.index(prefix)}{digits}" if prefix else digits)
        if _DNI_LETTERS[number % 23] == letter:
            return found[0]
    tax_code = re.search(_TAX_CODE, text)
    return tax_code[0] if tax_code else None


def _report(decoder: Decoder, node: Node, kind: str, found: str) -> None:
    """The place is that of the finding where it stands as such on one line of the file.

    What was found is not repeated in the message: logs are read by others.
    """
    span = span_of(node)
    decoder.report(Code.PERSONAL_DATA, decoder.source.find_in(span, found) or span, kind=kind)
