"""Positioned values to plain ones: the shapes that answers files and rubrics share.

Every function notes what is wrong in the source and gives None, so that the caller can go on:
all the problems of a file are told in one run.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span, Value
from etwin_cli.model.ids import ID_PATTERN
from etwin_cli.reading.source import Source, cut
from etwin_cli.reading.tree import Mapping, Node, Refused, Scalar, Sequence, span_of

NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
BOOLEANS: Final = frozenset({"true", "True", "TRUE", "false", "False", "FALSE"})

UNSEEN: Final = "\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff"
"""Characters of no width, for a class of a pattern."""
UNUSUAL: Final = f"\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000{UNSEEN}"
"""And the spaces that YAML takes for letters."""
_UNSEEN: Final = re.compile(f"[{UNSEEN}]")
_UNUSUAL: Final = re.compile(f"[{UNUSUAL}]")
_STUCK: Final = re.compile(rf"(?:-|[\w.-]+:)[{UNUSUAL}]").match
"""A dash or a key whose colon no ordinary space follows: the whole is a text to YAML."""
_NUMBERS: Final = frozenset({Code.BAD_NUMBER, Code.BAD_DATE, Code.NOT_A_LEVEL})
_WORDS: Final = frozenset(
    {
        *(Code.UNKNOWN_KEY, Code.BAD_ID, Code.NOT_A_CHOICE, Code.UNKNOWN_INDICATOR),
        *(Code.UNKNOWN_CRITERION, Code.OTHER_RUBRIC, Code.FILE_NAME),
        *(Code.FILE_MISSING, Code.UNKNOWN_TRANSLATED_ID, Code.TRANSLATION_LANGUAGE),
        *(Code.UNKNOWN_CLAIM,),
    }
)
"""What is wrong with a word; where an unusual space is in it, that is told instead."""
_WHOLE: Final = re.compile(r"[-+]?[0-9]{1,12}")
_DECIMAL: Final = re.compile(r"[-+]?(?:[0-9]{1,12}(?:\.[0-9]{0,12})?|\.[0-9]{1,12})")
_NUMBER: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_DATE_OR_NUMBER: Final = re.compile(r"[-+0-9./ ]+")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def is_null(node: Node) -> bool:
    """An unquoted nothing: an empty value, `~` or `null`."""
    return isinstance(node, Scalar) and node.plain and node.value in NULLS


def kind_of(node: Node) -> str:
    """What a value is, as `languages` names it: mapping, list, empty, truth, number or text."""
    if isinstance(node, Mapping):
        return "mapping"
    if isinstance(node, Sequence):
        return "list"
    if isinstance(node, Refused) or not node.plain:
        return "text"
    if node.value in NULLS:
        return "empty"
    if node.value in BOOLEANS:
        return "truth"
    return "number" if _NUMBER.fullmatch(node.value) else "text"


def shown(node: Node) -> str:
    """A scalar's text as a message repeats it, cut where it is long; empty for the rest."""
    if not isinstance(node, Scalar):
        return ""
    return cut(str(node.value))


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """At most three ids or keys that a misspelt one may have meant; never applied, only told.

    Words of one or two letters are all alike, and get none.
    """
    if not 3 <= len(word) <= 80:
        return ()
    from difflib import get_close_matches

    folded = {each.casefold(): each for each in known}
    wanted = word.casefold().replace("_", "-")
    found = get_close_matches(wanted, folded, n=3, cutoff=0.75)
    if not found:  # a short word with two letters exchanged is not close enough
        found = [each for each in folded if sorted(each) == sorted(wanted)]
    return tuple(folded[each] for each in found)


def _is_spoilt(code: Code, text: str) -> bool:
    """Whether what is wrong with a text comes from an unusual space in it."""
    if text.isascii() or _UNUSUAL.search(text) is None:
        return False
    if code is Code.BAD_LINK:
        return _UNSEEN.search(text) is not None
    if code in _NUMBERS:
        plain = _UNUSUAL.sub("", text)
        return _STUCK(text) is not None or _DATE_OR_NUMBER.fullmatch(plain) is not None
    return code in _WORDS or (code is Code.WRONG_TYPE and _STUCK(text) is not None)


def named_space(character: str) -> dict[str, Value]:
    """What a message says of a character that looks like a space or cannot be seen."""
    kind = "space" if character.isspace() else "unseen"
    return {"reason": kind, "found": f"U+{ord(character):04X}"}


@lru_cache(maxsize=4096)
def is_date(text: str) -> bool:
    """Whether a text is YYYY-MM-DD and a day that the calendar has."""
    if _DATE.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


class Decoder:
    """Takes values out of a source's tree."""

    def __init__(self, source: Source) -> None:
        """Problems are noted in `source`."""
        self.source = source

    def report(self, code: Code, node: Node | Span | None, **values: Value) -> None:
        """Note a problem at a value; nothing more is said where an alias stood."""
        if isinstance(node, Refused):
            return
        if isinstance(node, Scalar) and _is_spoilt(code, node.value):
            self.report_unusual_space(node)
            return
        span = node if isinstance(node, Span) or node is None else span_of(node)
        self.source.report(code, span, **values)

    def report_unusual_space(self, node: Scalar) -> bool:
        """Note the first character of a text that looks like a space or cannot be seen, if any."""
        found = _UNUSUAL.search(node.value)
        if found is None:
            return False
        span = span_of(node)
        place = self.source.find_in(span, found[0]) or span
        self.source.report(Code.UNUSUAL_SPACE, place, **named_space(found[0]))
        return True

    def report_comma(self, key: Scalar, node: Node) -> bool:
        """Note the comma that has begun a key within braces, where it was meant for a text.

        Whether it was: nothing stands behind the key, not even a colon, or it has a space in it.
        """
        place = self.source.comma_before(key.line + 1, key.column + 1)
        if place is None:
            return False
        if not (is_null(node) and not self.source.has_colon(span_of(key))) and " " not in key.value:
            return False
        self.report(Code.UNKNOWN_KEY, place, reason="comma", key=shown(key))
        return True

    def nearest(self, word: str, known: Iterable[str]) -> tuple[str, ...]:
        """What a misspelt word may have meant, as long as the problem is going to be listed."""
        return () if self.source.is_full() else nearest(word, known)

    def _nearest_key(self, word: str, known: Collection[str]) -> tuple[str, ...]:
        """What a key that is not known may have meant: one that it is another word for comes first."""
        if self.source.is_full():
            return ()
        from etwin_cli.reading.other_words import other_key  # only where a key is wrong

        meant = other_key(word, known)
        return nearest(word, known) if meant is None else (meant,)

    # Mappings and lists

    def mapping(self, node: Node, key: str) -> Mapping | None:
        """The value as a mapping; `key` is what the message calls it."""
        if isinstance(node, Mapping):
            return node
        self.wrong_type(node, key, "mapping")
        return None

    def sequence(self, node: Node, key: str) -> list[Node]:
        """The items of a list; nothing where there is none."""
        if isinstance(node, Sequence):
            return node.items
        self.wrong_type(node, key, "list")
        return []

    def wrong_type(self, node: Node, key: str, expected: str) -> None:
        """Say that something else was expected here."""
        self.report(
            Code.WRONG_TYPE, node, key=key, expected=expected, kind=kind_of(node), found=shown(node)
        )

    def check_keys(self, mapping: Mapping, allowed: Collection[str], where: str) -> None:
        """Report every key that is not one of `allowed`."""
        for name, (key, node) in mapping.entries.items():
            if name not in allowed and not self.report_comma(key, node):
                self.report(
                    Code.UNKNOWN_KEY,
                    key,
                    key=shown(key),
                    where=where,
                    allowed=tuple(allowed),
                    suggestions=self._nearest_key(name, allowed),
                )

    def entry(self, mapping: Mapping, key: str) -> Node | None:
        """The value under a key; None where it is missing or null."""
        found = mapping.entries.get(key)
        if found is None:
            return None
        node = found[1]
        # Asked for every key of every answer: the text first, it is rarely a null's.
        if type(node) is Scalar and node.value in NULLS and node.plain:
            return None
        return node

    def required(self, mapping: Mapping, key: str, where: str) -> Node | None:
        """The value under a key that has to be there."""
        found = mapping.entries.get(key)
        if found is None:
            self.report(Code.MISSING_KEY, mapping, key=key, where=where)
            return None
        if is_null(found[1]):
            self.report(Code.BLANK_TEXT, found[0], key=key)
            return None
        return found[1]

    def items(self, mapping: Mapping) -> Iterator[tuple[str, Scalar, Node]]:
        """Each key's text, the key and its value."""
        for name, (key, node) in mapping.entries.items():
            yield name, key, node

    # Texts

    def text(self, node: Node, key: str) -> str | None:
        """A text, not blank; an unquoted value is taken as it is written."""
        if type(node) is Scalar:
            value: str = node.value.strip()
            if value and not (value in NULLS and node.plain):
                return value
            self.report(Code.BLANK_TEXT, node, key=key)
        else:
            self.wrong_type(node, key, "text")
        return None

    def optional_text(self, mapping: Mapping, key: str) -> str | None:
        """The text under a key; None where it is missing, null or blank."""
        found = mapping.entries.get(key)
        if found is None:
            return None
        node = found[1]
        if type(node) is not Scalar:
            return self.text(node, key)
        value: str = node.value.strip()
        return None if not value or (value in NULLS and node.plain) else value

    def texts(self, node: Node, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = (self.text(each, key) for each in self.sequence(node, key))
        return tuple(text for text in found if text is not None)

    def required_text(self, mapping: Mapping, key: str, where: str) -> str | None:
        """The text under a key that has to be there."""
        node = self.required(mapping, key, where)
        return None if node is None else self.text(node, key)

    def identifier(self, node: Node, key: str) -> str | None:
        """An id."""
        text = self.text(node, key)
        if text is None:
            return None
        if ID_PATTERN.fullmatch(text) is None:
            self.report(Code.BAD_ID, node, key=key, found=shown(node))
            return None
        return text

    def choice(self, node: Node, key: str, choices: Collection[str]) -> str | None:
        """One word of a few."""
        text = self.text(node, key)
        if text is None:
            return None
        if text not in choices:
            self.report(
                Code.NOT_A_CHOICE,
                node,
                key=key,
                found=shown(node),
                allowed=tuple(choices),
                suggestions=self.nearest(text, choices),
            )
            return None
        return text

    def date(self, node: Node, key: str) -> str | None:
        """A date written YYYY-MM-DD, one that the calendar has."""
        text = self.text(node, key)
        if text is None:
            return None
        if is_date(text):
            return text
        self.report(Code.BAD_DATE, node, key=key, found=shown(node))
        return None

    # Numbers

    def whole_number(self, node: Node, key: str, low: int, high: int) -> int | None:
        """An unquoted whole number within bounds, both included."""
        if isinstance(node, Scalar) and node.plain and _WHOLE.fullmatch(node.value):
            number = int(node.value)
            if low <= number <= high:
                self.check_leading_zero(node)
                return number
        self._bad_number(node, key, "whole", str(low), str(high))
        return None

    def decimal(self, node: Node, key: str, high: Fraction | None = None) -> Fraction | None:
        """An unquoted decimal, at most `high`, taken exactly from its text."""
        number = _decimal_of(node)
        if number is not None and (high is None or number <= high):
            return number
        self._bad_number(node, key, _fault_of(node), "", bound_text(high))
        return None

    def positive(self, node: Node, key: str, high: Fraction | None = None) -> Fraction | None:
        """A decimal above 0, at most `high`."""
        number = _decimal_of(node)
        if number is not None and number <= 0:
            self._bad_number(node, key, "positive", "", "")
            return None
        return self.decimal(node, key, high)

    def check_leading_zero(self, node: Scalar) -> None:
        """Warn of `010`: eight to some programs, ten to a reader and to us."""
        digits = node.value.lstrip("+-")
        if len(digits) > 1 and digits[0] == "0":
            self.report(Code.LEADING_ZERO, node, found=shown(node), number=int(node.value))

    def _bad_number(self, node: Node, key: str, expected: str, low: str, high: str) -> None:
        self.report(
            Code.BAD_NUMBER,
            node,
            key=key,
            expected=expected,
            low=low,
            high=high,
            kind=kind_of(node),
            found=shown(node),
        )


def _decimal_of(node: Node) -> Fraction | None:
    if isinstance(node, Scalar) and node.plain and _DECIMAL.fullmatch(node.value):
        return Fraction(node.value)
    return None


def _fault_of(node: Node) -> str:
    """Why a value is no decimal, as `languages` tells it: a number that is too long, or another."""
    if kind_of(node) != "number" or _decimal_of(node) is not None:
        return "decimal"
    return "exponent" if "e" in shown(node).lower() else "digits"


def bound_text(value: Fraction | None) -> str:
    """Give a bound as messages write it; empty where there is none."""
    return "" if value is None else str(float(value)).removesuffix(".0")
