"""Levels by their names, as people choose them from a list or write them into a cell."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from etwin_cli.model.form_columns import NAME_MARK
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric

_MARK: Final = NAME_MARK.strip()
_NUMBERED: Final = re.compile(r"([0-9]{1,3})(?!\d)\s*([·.:)–—-]?)\s*(.*)", re.DOTALL)
"""A level's number, and what is written behind it: `2 · Developing`, `2 Developing`."""
_STATED: Final = re.compile(rf"(n/a|\?)\s*{_MARK}.*", re.IGNORECASE | re.DOTALL)
"""What stands in the place of a level, and its name: `? · We still need to find out`."""
_WHOLE: Final = re.compile(r"([0-9]+)[.,]0+")


def whole(text: str) -> str:
    """A whole number as people write it, 2 for 2.0: programs add the decimals (pandas does)."""
    found = _WHOLE.fullmatch(text)
    return found[1] if found else text


def level_said(text: str, name: str, rubrics: Sequence[Rubric]) -> str:
    """The number of the level, `?` or `n/a`, that a text means for certain; else the text itself.

    `name` is the indicator's id; the levels may be called as in any of the rubrics, which are the
    same one in several languages. A number beside another level's name means nothing for certain.
    """
    if stated := _STATED.fullmatch(text):
        return stated[1]
    text = whole(text)
    found = _NUMBERED.fullmatch(text)
    number, mark, title = found.groups() if found else ("", "", "")
    if number and not title and mark in ("", _MARK):
        return number
    names = _names(name, rubrics)
    if called := names.get(_plainly(text)):
        return called
    named = names.get(_plainly(title), number if mark == _MARK else "")
    return number if number and named == number else text


def _names(name: str, rubrics: Sequence[Rubric]) -> Mapping[str, str]:
    """The numbers of an indicator's levels by their names; of a name that two have, none."""
    names: dict[str, str] = {}
    for rubric in rubrics:
        indicator = rubric.indicators_by_id.get(IndicatorId(name))
        for level in indicator.levels if indicator else ():
            if level.title:
                title, number = _plainly(level.title), str(level.level)
                names[title] = number if names.get(title, number) == number else ""
    return names


def _plainly(text: str) -> str:
    """A name for comparing."""
    return " ".join(text.split()).casefold()
