"""Sentences that can be said in another language than English."""

from collections.abc import Iterable
from typing import Self


class Sentence(str):
    """An English sentence, or a part of one, that keeps the template and the values it is made of.

    It is its English text wherever a text is wanted. `languages/requests` has the translations of
    the templates; a value that is a sentence is translated too.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill `template` in with `values`; without any, it is the text as it stands."""
        sentence = super().__new__(cls, template.format(**values) if values else template)
        sentence.template = template
        sentence.values = values
        return sentence


def joined(separator: str, parts: Iterable[str]) -> Sentence:
    """Return sentences one after the other, with a sign between them that every language has."""
    values: dict[str, object] = {f"part{number}": part for number, part in enumerate(parts)}
    return Sentence(separator.join(f"{{{name}}}" for name in values), **values)


def system_sentence(error: Exception) -> Sentence:
    """Return what the system says of an error; what it says often has a translation."""
    return Sentence(getattr(error, "strerror", None) or str(error))
