"""What a typed line means, in every language."""

import pytest

from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.questionnaire.orders import (
    TYPED,
    Heard,
    Order,
    forms,
    level_called,
    levels_of,
    names_levels,
    understood,
)
from etwin_cli.reading.library import load_rubric
from tests.editing.helpers import small_rubric

SPOKEN = [load_rubric(language=each) for each in LANGUAGES]
"""The shipped rubric in each language."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_an_order_and_no_word_is_two(language: Language) -> None:
    say = words(language)
    every = [(word, order) for order in TYPED for word in forms(order, say)]
    assert len({word for word, _ in every}) == len(every)
    for word, order in every:
        assert understood(word, say) == Heard(order)
        assert understood(word.upper(), say) == Heard(order)
    assert all(len(forms(order, say)[0]) == 1 for order in TYPED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_prompt_calls_an_order_can_be_typed(language: Language) -> None:
    say = words(language)
    named = (Order.UNKNOWN, Order.NOT_APPLICABLE, Order.EVIDENCE, Order.COMMENT)
    for order in (*named, Order.BACK, Order.LIST, Order.HELP, Order.QUIT):
        letter, _, word = say(f"ask.choice.{order}").partition(": ")
        assert understood(letter, say) == understood(word, say) == Heard(order)


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_to_know_is_to_be_found_out(language: Language) -> None:
    say = words(language)
    for line in ("no ho sé", "No lo sabemos", "I don't know"):
        assert understood(line, say) == Heard(Order.UNKNOWN)
    assert understood("don't know yet", say) == Heard(Order.UNKNOWN, "yet")


@pytest.mark.parametrize("line", ["2-3", "2 o 3", "2,5", "entre 2 i 3", "about 2", "2?"])
def test_a_line_that_names_levels(line: str) -> None:
    assert names_levels(line, small_rubric().all_indicators()[0])


@pytest.mark.parametrize(
    "line", ["12 May", "9", "two", "", "2 of us meet every other week", "2 3 4"]
)
def test_a_line_that_names_none(line: str) -> None:
    assert not names_levels(line, small_rubric().all_indicators()[0])


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
    assert understood(line, words("en")) == HEARD[line]


@pytest.mark.parametrize("line", ["zz", "-1", "1234", "²", "nobody", "h me", "comments"])
def test_what_is_not(line: str) -> None:
    assert understood(line, words("en")) is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Consolidat", "3"),
        ("nivell 3", "3"),
        (" NIVELL  4", "4"),
        ("nivell 9", "9"),  # there is none: the answer tells which there are
        ("4 - Referente", "4"),
        ("nivel 2", "2"),
        ("4 · Referente", "4"),
        ("established", "3"),
        ("Level 0", "0"),
        ("2 Developing", "2"),
    ],
)
@pytest.mark.parametrize("shown", LANGUAGES)
def test_a_level_is_called_by_its_name_in_any_language(
    shown: Language, line: str, number: str
) -> None:
    assert understood(line, words(shown)) is None
    assert level_called(line, SPOKEN[0].all_indicators()[0], SPOKEN) == Heard(Order.LEVEL, number)


@pytest.mark.parametrize(
    "line",
    ["3 Leading", "4 · Consolidat", "4 · x", "level", "level x", "Leadin", "level 1 2", "zz"],
)
def test_what_calls_no_level(line: str) -> None:
    assert level_called(line, SPOKEN[0].all_indicators()[0], SPOKEN) is None


def test_where_a_rubric_has_one_language_a_name_of_another_is_none() -> None:
    spanish = (load_rubric(language="es"),)
    for line in ("Consolidat", "4 · Consolidat"):
        assert level_called(line, spanish[0].all_indicators()[0], spanish) is None


@pytest.mark.parametrize("shown", LANGUAGES)
@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ("No escau", Heard(Order.NOT_APPLICABLE)),
        ("No procede", Heard(Order.NOT_APPLICABLE)),
        ("not applicable: alone", None),
        ("no escau som sols", Heard(Order.NOT_APPLICABLE, "som sols")),
        ("per esbrinar", Heard(Order.UNKNOWN)),
        ("por averiguar con tutoría", Heard(Order.UNKNOWN, "con tutoría")),
    ],
)
def test_what_stands_in_place_of_a_level_is_understood_in_any_language(
    shown: Language, line: str, heard: Heard | None
) -> None:
    assert understood(line, words(shown)) == heard


def test_no_word_for_it_is_another_order_elsewhere() -> None:
    in_place = (Order.UNKNOWN, Order.NOT_APPLICABLE)
    orders: dict[str, set[Order]] = {}
    for language in LANGUAGES:
        for order in TYPED:
            for word in forms(order, words(language)):
                orders.setdefault(word, set()).add(order)
    told = [found for word, found in orders.items() if len(word) > 1 and found & {*in_place}]
    assert all(len(found) == 1 for found in told)


def test_other_orders_are_those_of_the_language_shown() -> None:
    assert understood("d", words("en")) == Heard(Order.CLEAR)
    assert understood("d", words("es")) is None
    assert understood("delete", words("es")) is None


def test_levels_as_people_write_them() -> None:
    indicators = small_rubric().indicators_by_id.values()
    assert [levels_of(each) for each in indicators] == ["0-4", "0-4", "0, 2, 10", "0-4"]
