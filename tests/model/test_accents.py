"""Accents are taken away, within a time that goes with the length of the text."""

import unicodedata

import pytest

from etwin_cli.cohort import same_texts
from etwin_cli.model.accents import without_accents

HOSTILE = "Z" + "\u0301\u0316" * 2000
"""Marks on one letter that are not in order: sorting them takes the square of their number."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The lengths of all the texts that are normalised."""
    lengths: list[int] = []
    normalize = unicodedata.normalize

    def noted(form: "unicodedata._NormalizationForm", text: str) -> str:
        lengths.append(len(text))
        return normalize(form, text)

    monkeypatch.setattr(unicodedata, "normalize", noted)
    monkeypatch.setattr(same_texts, "normalize", noted)
    return lengths


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Encara NO", "encara no"),
        ("Más tàrd, ÇA", "mas tard, ca"),
        ("Me\u0301s", "mes"),
        ("Straße ﬁ", "strasse fi"),
        ("Z\u0301\u0316\u0f73", "z"),
    ],
)
def test_what_is_left_of_a_text(text: str, plain: str) -> None:
    assert without_accents(text) == plain


@pytest.mark.parametrize("text", [HOSTILE, "\u0f73" * 2000])
def test_marks_without_number_are_never_sorted_together(text: str, asked: list[int]) -> None:
    assert set(without_accents(text)) <= {"z"}
    assert max(asked) == 1


def test_a_word_of_marks_is_not_sorted_to_be_compared(asked: list[int]) -> None:
    one, other = (same_texts._plain(f"{word} {HOSTILE}") for word in ("M\u00e9s", "Me\u0301s"))
    assert one == other
    assert max(asked) < 200
