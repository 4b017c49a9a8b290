"""What a typed line means, in every language."""

import pytest

from etwin_cli.commands.asking.hearing import TYPED, Heard, Order, forms, levels_of, understood
from etwin_cli.languages import LANGUAGES, Language
from etwin_cli.languages.areas import area_words
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


def test_levels_as_people_write_them() -> None:
    indicators = small_rubric().indicators_by_id.values()
    assert [levels_of(each) for each in indicators] == ["0-4", "0-4", "0, 2, 10", "0-4"]
