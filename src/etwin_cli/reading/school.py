"""Who fills the file in, and when."""

import re
from datetime import date, timedelta
from typing import Final

from etwin_cli.model.answers import School
from etwin_cli.model.codes import Code
from etwin_cli.reading.decoding import Decoder, is_date, is_null, shown
from etwin_cli.reading.other_words import code_of_language
from etwin_cli.reading.personal_data import check_personal_data
from etwin_cli.reading.tree import Mapping, Node, Scalar

_SCHOOL_KEYS: Final = ("name", "code", "country", "region", "place", "stage")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_ROUNDED: Final = re.compile(r"[0-9](?:[.,][0-9]+)?[eE]\+[0-9]+")
_PERIOD: Final = re.compile(r"([0-9]{4})-([0-9]{4})")


def read_school(decoder: Decoder, node: Node | None) -> School:
    """The school; its name is blank where the file does not say it, which is reported."""
    mapping = None if node is None else decoder.mapping(node, "school")
    if mapping is None:
        return School("")
    decoder.check_keys(mapping, _SCHOOL_KEYS, "school")
    name = decoder.required_text(mapping, "name", "school")
    if name is not None:
        check_personal_data(decoder, mapping.entries["name"][1], name)
    school = School(name or "", *(decoder.optional_text(mapping, key) for key in _SCHOOL_KEYS[1:]))
    if school.code is not None and is_rounded(school.code):
        decoder.report(Code.ROUNDED_CODE, mapping.entries["code"][1], found=school.code)
    return school


def is_rounded(code: str) -> bool:
    """Whether a code is a number in the notation of spreadsheets, its last digits gone."""
    return _ROUNDED.fullmatch(code) is not None


def read_respondent(decoder: Decoder, node: Node | None) -> str | None:
    """The role of whoever answers: never a name."""
    mapping = None if node is None else decoder.mapping(node, "respondent")
    if mapping is None:
        return None
    decoder.check_keys(mapping, ("role",), "respondent")
    role = decoder.optional_text(mapping, "role")
    if role is not None:
        check_personal_data(decoder, mapping.entries["role"][1], role)
    return role


def read_language(decoder: Decoder, root: Mapping) -> str | None:
    """The language that people write in; a warning where it is not a language's code."""
    text = decoder.optional_text(root, "language")
    if text is not None:
        check_language(decoder, root.entries["language"][1], text)
    return text


def check_language(decoder: Decoder, node: Node | None, text: str) -> None:
    """Warn of what is not a language's code."""
    if node is None or (len(text) == 2 and text.isalpha()):  # as nearly always
        return
    code = code_of_language(text)
    if code is not None or _LANGUAGE.fullmatch(text) is None:
        suggestions = () if code is None else (code,)
        decoder.report(Code.LANGUAGE_CODE, node, found=shown(node), suggestions=suggestions)


def read_period(decoder: Decoder, node: Node | None) -> str | None:
    """The school year; a warning where it is not two consecutive years."""
    text = None if node is None else decoder.text(node, "period")
    if node is None or text is None:
        return None
    years = _PERIOD.fullmatch(text)
    if years is None or int(years[2]) != int(years[1]) + 1:
        decoder.report(Code.BAD_PERIOD, node, found=shown(node))
    return text


def read_day(decoder: Decoder, node: Node | None, key: str, latest: str) -> str | None:
    """A date; a warning where it lies after `latest`, also written YYYY-MM-DD."""
    if type(node) is Scalar and is_date(node.value) and node.value <= latest:
        return node.value  # as nearly every one is
    text = None if node is None or is_null(node) else decoder.date(node, key)
    if node is None or text is None:
        return None
    if text > latest:
        decoder.report(Code.FUTURE_DATE, node, found=text)
    return text


def tomorrow(today: date) -> str:
    """The latest day that is not in the future: it is tomorrow already in some time zone."""
    return (today if today == date.max else today + timedelta(days=1)).isoformat()
