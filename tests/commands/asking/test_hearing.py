"""What a typed line means, in every language."""

import pytest

from etwin_cli.commands.asking.hearing import (
    TYPED,
    Heard,
    Order,
    forms,
    level_called,
    levels_of,
    understood,
)
from etwin_cli.languages import LANGUAGES, Language
from etwin_cli.languages.areas import area_words
from etwin_cli.reading.library import load_rubric
from tests.editing.helpers import small_rubric


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_an_order_and_no_word_is_two(language: Language) -> None:
    say = area_words("ask", language)
    every = [(word, order) for order in TYPED for word in forms(order, say)]
    assert len({word for word, _ in every}) == len(every)
    for word, order in every:
        assert understood(word, say) == Heard(order)
        assert understood(word.upper(), say) == Heard(order)
    assert all(len(forms(order, say)[0]) == 1 for order in TYPED)


HEARD = {
    "": Heard(Order.NEXT),
    "3": Heard(Order.LEVEL, "3"),
    "03": Heard(Order.LEVEL, "3"),
    "?": Heard(Order.UNKNOWN),
    "?who": Heard(Order.UNKNOWN, "who"),
    "? who": Heard(Order.UNKNOWN, "who"),
    "x nobody is near": Heard(Order.NOT_APPLICABLE, "nobody is near"),
    "not applicable nobody": Heard(Order.NOT_APPLICABLE, "nobody"),
    "go to 12": Heard(Order.GO, "12"),
    "g 12": Heard(Order.GO, "12"),
    "c So it is": Heard(Order.COMMENT, "So it is"),
    "HTTPS://example.org": Heard(Order.EVIDENCE, "HTTPS://example.org"),
}


@pytest.mark.parametrize("line", HEARD)
def test_what_is_understood(line: str) -> None:
    assert understood(line, area_words("ask", "en")) == HEARD[line]


@pytest.mark.parametrize("line", ["zz", "-1", "1234", "²", "nobody", "h me", "comments"])
def test_what_is_not(line: str) -> None:
    assert understood(line, area_words("ask", "en")) is None


@pytest.mark.parametrize(
    ("language", "line", "number"),
    [
        ("ca", "Consolidat", "3"),
        ("ca", "nivell 3", "3"),
        ("ca", " NIVELL  4", "4"),
        ("ca", "nivell 9", "9"),  # there is none: the answer tells which there are
        ("es", "4 - Referente", "4"),
        ("es", "nivel 2", "2"),
        ("es", "4 · Referente", "4"),
        ("en", "established", "3"),
        ("en", "Level 0", "0"),
        ("en", "2 Developing", "2"),
    ],
)
def test_a_level_is_called_by_its_name(language: Language, line: str, number: str) -> None:
    rubric = load_rubric(language=language)
    indicator, say = rubric.all_indicators()[0], area_words("ask", language)
    assert understood(line, say) is None
    assert level_called(line, rubric, indicator, say) == Heard(Order.LEVEL, number)


@pytest.mark.parametrize("line", ["3 Leading", "level", "level x", "Leadin", "level 1 2", "zz"])
def test_what_calls_no_level(line: str) -> None:
    rubric = load_rubric(language="en")
    say = area_words("ask", "en")
    assert level_called(line, rubric, rubric.all_indicators()[0], say) is None


def test_levels_as_people_write_them() -> None:
    indicators = small_rubric().indicators_by_id.values()
    assert [levels_of(each) for each in indicators] == ["0-4", "0-4", "0, 2, 10", "0-4"]
