import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.formats.printable import said
from etwin_cli.formats.text.display import display_width, fold
from etwin_cli.formats.text.layout import (
    Cell,
    Span,
    Style,
    line_width,
    plain_text,
    side_by_side,
    unbroken,
    wrap,
)

HOSTILE = st.text(
    st.sampled_from("aà漢\u0301\u20dd\u200d\x1b\u202e \n❤\ufe0f한ｱ:#[/b]"), max_size=80
)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("abc", 3),
        ("Til·lers", 8),
        ("漢字", 4),
        ("e\u0301", 1),
        ("\u0301", 0),
        ("❤", 1),
        ("❤\ufe0f", 2),
        ("漢\ufe0f", 2),
        ("한", 2),
        ("ｱ", 1),
        ("", 0),
    ],
)
def test_columns(text: str, width: int) -> None:
    assert display_width(text) == width


@given(HOSTILE, st.integers(0, 10), st.integers(2, 10))
def test_folding_drops_nothing(text: str, room: int, width: int) -> None:
    first, *others = fold(text, room, width)
    assert first + "".join(others) == text
    assert display_width(first) <= room or first == ""
    assert all(display_width(piece) <= width for piece in others)


@given(st.lists(st.tuples(HOSTILE, st.sampled_from(Style)), max_size=5), st.integers(6, 30))
def test_wrapping_keeps_to_the_width_and_drops_nothing(
    spans: list[tuple[str, Style]], width: int
) -> None:
    texts = [Span(said(text), style) for text, style in spans]
    lines = wrap(texts, width, "- ", "  ")
    assert all(line_width(line) <= width for line in lines)
    given = "".join(span.text for span in texts)
    shown = "".join(plain_text(line)[2:] for line in lines)
    assert "".join(shown.split()) == "".join(given.split())


def test_words_keep_their_styles() -> None:
    lines = wrap([Span("one two", Style.STRONG), ": ", Span("three", Style.DIM)], 9)
    assert lines == [
        (Span("one two", Style.STRONG), Span(":", Style.PLAIN)),
        (Span("three", Style.DIM),),
    ]


def test_a_long_word_goes_on_in_the_next_line() -> None:
    lines = wrap(["to https://example.org/long"], 12, "- ", "  ")
    assert [plain_text(line) for line in lines] == [
        "- to",
        "  https://ex",
        "  ample.org/",
        "  long",
    ]


def test_what_is_kept_together() -> None:
    assert [plain_text(line) for line in wrap(["ab " + unbroken("cd ef")], 6)] == ["ab", "cd ef"]


def test_columns_side_by_side() -> None:
    rows = side_by_side(
        [
            Cell(wrap(["name of it"], 5), 5),
            Cell([], 3),
            Cell([(Span("7"),)], 4, right=True),
        ]
    )
    assert [plain_text(row) for row in rows] == ["name           7", "of it"]


def test_commands_to_a_log_are_written_out() -> None:
    assert said("::add-mask::x") == r"\u003a:add-mask\u003a:x"
    assert said("##[error]x") == r"\u0023\u0023[error]x"
    assert said("a: b :smile: [/b] #1") == "a: b :smile: [/b] #1"
