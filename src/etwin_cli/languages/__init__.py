"""The interface's words, a catalogue per language; a language's module is loaded when it is asked for.

A catalogue is a dict literal: key -> text with named fields, `"total.single": "Total: {score} …"`.
Where one and several differ, there are two keys, `key.one` and `key.other`, and a field `n`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, TypeGuard, get_args

Language = Literal["ca", "es", "en"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
"""Every language that the interface speaks: the rubric's own first."""

_DECIMAL_MARKS: Final[Mapping[Language, str]] = {"ca": ",", "es": ",", "en": "."}


class Words:
    """What the tool says in one language."""

    __slots__ = ("_entries", "_mark", "language")

    def __init__(self, language: Language, entries: Mapping[str, str]) -> None:
        """Speak with `entries`, a catalogue: key -> text with named fields."""
        self.language: Final = language
        self._entries = entries
        self._mark = _DECIMAL_MARKS[language]

    def __call__(self, key: str, **values: object) -> str:
        """Give the text under `key`, its fields filled in with `values`, which stay as they are.

        With a value `n`, `key` may stand for the pair `key.one` and `key.other`.
        KeyError if the catalogue has neither, or a field gets no value.
        """
        text = self._entries.get(key)
        if text is None:
            form = "one" if values.get("n") == 1 else "other"
            text = self._entries[f"{key}.{form}"]
        return text.format(**values)

    def number(self, text: str) -> str:
        """Give a number, written with a point, as this language writes it: "62,5" in Catalan."""
        return text.replace(".", self._mark)

    def day(self, text: str) -> str:
        """Give a day, written as 2026-06-03, as people do: "3 de juny de 2026"; else the text itself."""
        year, _, rest = text.partition("-")
        month, _, day = rest.partition("-")
        written = self._entries.get(f"day.{month}")
        if written is None or not (day.isascii() and day.isdecimal() and len(day) == 2):
            return text
        return written.format(day=day.lstrip("0"), year=year)


def is_language(text: str) -> TypeGuard[Language]:
    """Say whether the interface speaks `text`, a language's code."""
    return text in LANGUAGES


@cache
def words(language: Language) -> Words:
    """Give the words of a language; no other language's catalogue is loaded."""
    match language:
        case "ca":
            from etwin_cli.languages import ca as catalogue
        case "es":
            from etwin_cli.languages import es as catalogue  # type: ignore[no-redef]
        case "en":
            from etwin_cli.languages import en as catalogue  # type: ignore[no-redef]
    return Words(language, catalogue.WORDS)
