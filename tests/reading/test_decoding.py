"""The shapes that answers files and rubrics share: what is taken, and what is said of the rest."""

from fractions import Fraction

import pytest

from etwin_cli.model.codes import Code
from etwin_cli.reading.decoding import Decoder, kind_of, nearest
from etwin_cli.reading.source import MAX_PROBLEMS, Source
from etwin_cli.reading.tree import Node, Scalar, Sequence


def plain(text: str) -> Scalar:
    """An unquoted value."""
    return Scalar(text, plain=True, line=0, column=0)


def quoted(text: str) -> Scalar:
    """A value in quotation marks."""
    return Scalar(text, plain=False, line=0, column=0)


@pytest.fixture
def decoder() -> Decoder:
    return Decoder(Source("a.yaml", "x\n"))


def said(decoder: Decoder) -> list[str]:
    """The codes of what was reported."""
    return [found.code.value for found in decoder.source.diagnostics()]


@pytest.mark.parametrize("text", ["true", "True", "TRUE", "false", "False", "FALSE"])
def test_a_truth_is_one_however_its_letters_are(text: str) -> None:
    assert kind_of(plain(text)) == "truth"
    assert kind_of(quoted(text)) == "text"
    assert kind_of(plain(f"{text}?")) == "text"


# What a misspelt word may have meant


def test_the_nearest_words_are_offered_whatever_their_case_and_at_most_three() -> None:
    assert nearest("SHARED-COORDINATION", ["shared-coordination"]) == ("shared-coordination",)
    assert nearest("shared-cordination", ["Shared-Coordination"]) == ("Shared-Coordination",)
    assert nearest("fail_under", ["fail-under"]) == ("fail-under",)
    assert nearest("a_b_c_d", ["a-b-c-d"]) == ("a-b-c-d",)
    assert nearest("aks", ["ask", "score"]) == ("ask",)
    assert nearest("abc", ["ask", "abd"]) == ()
    known = [f"shared-plan-{letter}" for letter in "abcde"]
    assert len(nearest("shared-plan", known)) == 3


@pytest.mark.parametrize(
    ("word", "offered"), [("ab", False), ("abc", True), ("x" * 80, True), ("x" * 81, False)]
)
def test_words_that_are_very_short_or_long_are_offered_nothing(word: str, offered: bool) -> None:
    assert bool(nearest(word, [word])) is offered


def test_nothing_is_looked_for_that_would_not_be_listed(decoder: Decoder) -> None:
    assert decoder.nearest("levle", ["level"]) == ("level",)
    for _ in range(MAX_PROBLEMS):
        decoder.report(Code.BLANK_TEXT, plain(""), key="x")
    assert decoder.nearest("levle", ["level"]) == ()


# Texts


def test_a_text_is_blank_where_nothing_is_said(decoder: Decoder) -> None:
    assert decoder.text(quoted("null"), "x") == "null"
    assert decoder.text(quoted("~"), "x") == "~"
    assert said(decoder) == []
    for node in (plain("null"), plain("~"), plain(""), quoted(" ")):
        assert decoder.text(node, "x") is None
    assert said(decoder) == ["ET023"] * 4


def test_texts_leave_out_what_is_none(decoder: Decoder) -> None:
    items: list[Node] = [plain("a"), plain("~"), Sequence([], 0, 0), plain("b")]
    assert decoder.texts(Sequence(items, 0, 0), "x") == ("a", "b")
    assert said(decoder) == ["ET022", "ET023"]


def test_a_choice_that_is_blank_is_told_once(decoder: Decoder) -> None:
    assert decoder.choice(plain(""), "x", ("mean", "points")) is None
    assert said(decoder) == ["ET023"]
    assert decoder.choice(plain("mean"), "x", ("mean", "points")) == "mean"
    assert decoder.choice(plain("mena"), "x", ("mean", "points")) is None
    assert said(decoder) == ["ET023", "ET026"]


# Numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", Fraction(2)),
        ("2.", Fraction(2)),
        (".5", Fraction(1, 2)),
        ("-0.25", Fraction(-1, 4)),
        ("+3", Fraction(3)),
        ("9", Fraction(9)),
        ("9.01", None),
        ("1e0", None),
        ("1/2", None),
        ("1_0", None),
        (".", None),
        ("٣", None),
    ],
)
def test_a_decimal_is_taken_from_its_text(
    text: str, number: Fraction | None, decoder: Decoder
) -> None:
    assert decoder.decimal(plain(text), "x", Fraction(9)) == number
    assert decoder.decimal(quoted(text), "x", Fraction(9)) is None
    expected = [{"low": "", "high": "9"}] * (1 if number is not None else 2)
    told = [found.values for found in decoder.source.diagnostics()]
    assert [{key: each[key] for key in ("low", "high")} for each in told] == expected


@pytest.mark.parametrize("text", ["0", "-1", "-.5"])
def test_what_is_not_above_nothing_has_no_bounds_to_tell(text: str, decoder: Decoder) -> None:
    assert decoder.positive(plain(text), "x", Fraction(9)) is None
    (found,) = decoder.source.diagnostics()
    assert (found.values["expected"], found.values["low"], found.values["high"]) == (
        *("positive", "", ""),
    )


def test_a_leading_zero_is_told_behind_a_sign_too(decoder: Decoder) -> None:
    for text in ("010", "+010", "-010"):
        decoder.check_leading_zero(plain(text))
    for text in ("0", "+0", "10", "+10", "-1"):
        decoder.check_leading_zero(plain(text))
    found = decoder.source.diagnostics()
    assert [each.values["number"] for each in found] == [10, 10, -10]
