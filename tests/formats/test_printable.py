import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.formats.printable import json_printable, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Til·lers", "Til·lers"),
        ("a\u00a0b", "a\u00a0b"),
        ("\x1b[31m", r"\u001b[31m"),
        ("\x9b0m", r"\u009b0m"),
        ("a\u202eb", r"a\u202eb"),
        ("a\u2028b", r"a\u2028b"),
        ("a\ud800b", r"a\ud800b"),
        ("\U000e0041", r"\U000e0041"),
        ("\ue000", "\ue000"),
        ("\ufdcf\ufdf0\ufffd\U0001fffd", "\ufdcf\ufdf0\ufffd\U0001fffd"),
        ("a\nb\tc", r"a\u000ab\u0009c"),
    ],
)
def test_what_is_not_shown_is_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_noncharacters_are_written_out_and_other_unassigned_code_points_stay() -> None:
    every = [
        *range(0xFDD0, 0xFDF0),
        *(at | end for at in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF)),
    ]
    assert len(every) == 66
    for code in every:
        escape = f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
        assert printable(f"a{chr(code)}b") == f"a{escape}b"
    assert printable("\u0378\U000e0fff") == "\u0378\U000e0fff"


def test_what_is_asked_for_stays() -> None:
    assert printable("a\nb\tc\x07", keep="\n\t") == "a\nb\tc\\u0007"


@given(st.text())
def test_json_reads_back_what_was_there(text: str) -> None:
    written = json_printable(json.dumps({"a": text}, ensure_ascii=False, indent=2))
    assert json.loads(written) == {"a": text}
    assert printable(written, keep="\n") == written


def test_a_lone_surrogate_in_json_becomes_text() -> None:
    written = json_printable(json.dumps("a\udc80", ensure_ascii=False))
    assert json.loads(written) == r"a\udc80"


@given(st.text(st.characters()))
def test_it_can_always_be_written(text: str) -> None:
    printable(text).encode()
