"""What a typed line means: a level's number, or one of a few words, in the language spoken."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from etwin_cli.languages import LANGUAGES, Words, words
from etwin_cli.model.form_columns import NAME_MARK
from etwin_cli.model.rubric import Indicator, Rubric
from etwin_cli.reading.level_names import level_said


class Order(StrEnum):
    """What can be asked for; each is a key of the catalogues."""

    LEVEL = "level"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    EVIDENCE = "evidence"
    COMMENT = "comment"
    NEXT = "next"
    BACK = "back"
    GO = "go"
    LIST = "list"
    CLEAR = "clear"
    HELP = "help"
    QUIT = "quit"


TYPED: Final[tuple[Order, ...]] = tuple(order for order in Order if order is not Order.LEVEL)
"""Those that have words; a level has its number."""
_WITH_MORE: Final = frozenset(
    {Order.UNKNOWN, Order.NOT_APPLICABLE, Order.EVIDENCE, Order.COMMENT, Order.GO}
)
_NUMBER: Final = re.compile(r"[0-9]{1,3}")
_NUMBERS: Final = re.compile(r"[0-9]+")
_SHORT: Final = 20
"""The most characters of a line that says no more than what level it is."""
_LINK: Final = re.compile("(?i)https?://")


class Heard(NamedTuple):
    """An order, and what was typed behind it; a level's number stands in `rest`."""

    order: Order
    rest: str = ""


def understood(line: str, words: Words) -> Heard | None:
    """What a line asks for; None where it asks for nothing that is known.

    Enter goes on, and a link is evidence.
    """
    if not line:
        return Heard(Order.NEXT)
    if _NUMBER.fullmatch(line):
        return Heard(Order.LEVEL, str(int(line)))
    if _LINK.match(line):
        return Heard(Order.EVIDENCE, line)
    for order in TYPED:
        if line.casefold() in _heard(order, words):
            return Heard(order)
    # Longer words first: "go to 3" is not "go" to "to 3".
    longest = sorted(
        ((typed, order) for order in _WITH_MORE for typed in _heard(order, words)),
        key=lambda pair: -len(pair[0]),
    )
    for typed, order in longest:
        # A question mark may stand right before what is in question.
        sign = "" if typed == "?" else " "
        if line.replace("\n", " ").casefold().startswith(typed + sign):
            return Heard(order, line[len(typed) :].strip())
    return None


def _heard(order: Order, words: Words) -> list[str]:
    """The words that are taken for an order: for what stands in place of a level, in any language.

    Not so the short forms, nor the other orders: `d` deletes in English alone.
    """
    own = forms(order, words)
    if order not in (Order.UNKNOWN, Order.NOT_APPLICABLE):
        return own
    others = in_all_languages(f"ask.typed.{order}")
    return [*own, *(each for each in others if len(each) > 1 and each not in own)]


def level_called(line: str, indicator: Indicator, rubrics: Sequence[Rubric]) -> Heard | None:
    """The level of an indicator that a line calls by its name, `level 3` or `4 - Leading`.

    `rubrics` are the same one in every language that it has. None where no level is called so.
    """
    # A form's own mark takes any name behind it; what is typed is held against the levels.
    said = " ".join(line.split()).replace(NAME_MARK.strip(), "-")
    word, _, number = said.casefold().partition(" ")
    if _NUMBER.fullmatch(number) and word in in_all_languages("ask.level_word"):
        return Heard(Order.LEVEL, str(int(number)))
    number = level_said(said, indicator.id, rubrics)
    return Heard(Order.LEVEL, number) if _NUMBER.fullmatch(number) else None


def names_levels(line: str, indicator: Indicator) -> bool:
    """Whether a line names a level among other things: `2-3`, `2 or 3`, `2.5`, `about 2`."""
    found = _NUMBERS.findall(line) if len(line) <= _SHORT else []
    return 1 <= len(found) <= 2 and int(found[0]) in {level.level for level in indicator.levels}


def in_all_languages(key: str) -> list[str]:
    """What the words under a key are in each language: a Catalan word is typed under Spanish too."""
    return [form for each in LANGUAGES for form in words(each)(key).split(", ")]


def forms(order: Order, words: Words) -> list[str]:
    """The words for an order, the shortest first."""
    return words(f"ask.typed.{order}").split(", ")


def is_yes(line: str, words: Words) -> bool:
    """Whether a line says yes."""
    return line.casefold() in words("ask.yes").split(", ")


def is_no(line: str, words: Words) -> bool:
    """Whether a line says no."""
    return line.casefold() in words("ask.no").split(", ")


def levels_of(indicator: Indicator) -> str:
    """An indicator's levels as people write them: `0-4`, or `0, 2, 10`."""
    numbers = [level.level for level in indicator.levels]
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]}-{numbers[-1]}"
    return ", ".join(map(str, numbers))
