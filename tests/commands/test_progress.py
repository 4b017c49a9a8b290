"""A line on a terminal that says how a long run is doing."""

import io

import pytest

from etwin_cli.commands.progress import Meter, duration
from etwin_cli.languages import words


class Terminal(io.StringIO):
    """A stream that somebody watches."""

    def isatty(self) -> bool:
        return True


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_it_says_how_many_how_fast_and_how_long() -> None:
    stream, clock = Terminal(), Clock()
    meter = Meter(words("en"), stream, 1000, clock)
    meter(200, 0)
    clock.now += 2
    meter(400, 3)
    last = stream.getvalue().rpartition("\r\x1b[K")[2]
    assert last == "400 of 1000 schools, 100 a second, 6 s left, with errors: 3"
    assert meter.pace(400) == "(2 s, 100 a second)"
    meter.clear()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_without_a_total_it_says_what_it_knows() -> None:
    stream, clock = Terminal(), Clock()
    meter = Meter(words("ca"), stream, None, clock)
    meter(0, 0)
    clock.now += 1
    meter(64, 0)
    assert stream.getvalue().endswith("64 centres, 64 per segon, amb errors: 0")


def test_it_does_not_flicker() -> None:
    stream, clock = Terminal(), Clock()
    meter = Meter(words("en"), stream, None, clock)
    for done in range(1000):
        meter(done, 0)
        clock.now += 0.001
    assert stream.getvalue().count("\r") <= 11


def test_it_is_silent_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    meter = Meter(words("en"), stream)
    meter(1, 0)
    meter.clear()
    assert stream.getvalue() == ""
    monkeypatch.setenv("TERM", "dumb")
    dumb = Terminal()
    Meter(words("en"), dumb)(1, 0)
    assert dumb.getvalue() == ""


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.4, "0 s"), (59, "59 s"), (90, "2 min"), (7500, "2 h 5 min")]
)
def test_durations(seconds: float, said: str) -> None:
    assert duration(seconds) == said
