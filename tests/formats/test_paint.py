import io
import subprocess
import sys

import pytest

from etwin_cli.formats.text.layout import Span, Style
from etwin_cli.formats.text.paint import COLOURS, carries_blocks, paint

LINES = [
    (Span("Total [/b] :smile: https://x.org 12", Style.STRONG), Span(" █", Style.ACCENT)),
    (),
    (Span("x" * 300, Style.WARN),),
]


def written(*, color: bool, encoding: str = "utf-8") -> str:
    """Paint the lines and give what reached the stream."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, newline="")
    paint(LINES, stream, color)
    stream.flush()
    return raw.getvalue().decode(encoding)


def test_without_colour_it_is_the_text() -> None:
    assert written(color=False) == f"Total [/b] :smile: https://x.org 12 █\n\n{'x' * 300}\n"


def test_with_colour_the_text_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    text = written(color=True)
    assert "\x1b[1mTotal [/b] :smile: https://x.org 12\x1b[0m" in text
    assert "\x1b[36m" in text
    assert text.endswith("x\x1b[0m\n")
    assert "x" * 300 in text


@pytest.mark.parametrize("color", [False, True])
def test_a_poor_stream_gets_what_it_can_carry(color: bool) -> None:
    assert r"\u2588" in written(color=color, encoding="cp1252")


def test_whether_bars_can_be_drawn() -> None:
    assert carries_blocks(io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
    assert not carries_blocks(io.TextIOWrapper(io.BytesIO(), encoding="cp1252"))
    assert carries_blocks(io.StringIO())


def test_every_style_has_a_look() -> None:
    assert set(COLOURS) == set(Style)


def test_rich_is_loaded_only_for_colour() -> None:
    code = (
        "import sys; import etwin_cli.formats.text.score, etwin_cli.formats.text.gap,"
        "etwin_cli.formats.json.writing; from etwin_cli.formats.text.paint import paint;"
        "paint([()], sys.stdout, False); sys.exit('rich' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("color", [False, True])
def test_a_line_is_one_line_whatever_stands_in_it(color: bool) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="utf-8", newline="")
    paint([(Span("a\r\nb\tc\x1b[2J\x00", Style.STRONG), Span("::d\u2028\ufffe"))], stream, color)
    stream.flush()
    written = raw.getvalue().decode()
    if color:
        written = written.replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert written == r"a\u000d\u000ab\u0009c\u001b[2J\u0000\u003a:d\u2028\ufffe" + "\n"
