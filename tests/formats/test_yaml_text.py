"""Any text is held by YAML as it is."""

from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.formats.yaml_text import quoted
from tests.reading.helpers import parse, plain


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_is_read_is_what_was_written(text: str) -> None:
    written = quoted(text)
    assert written.isprintable()
    assert plain(parse(f"a: {written}\n")[1]) == {"a": text}


def test_a_lone_surrogate_cannot_be_held() -> None:
    assert quoted("a\ud800\U0001f600") == '"a\ufffd\U0001f600"'
