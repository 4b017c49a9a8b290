"""A line on a terminal that says how a long run is doing."""

import time
from collections.abc import Callable
from typing import Final, TextIO

from etwin_cli.languages import Words

_EVERY: Final = 0.1
"""Seconds between two looks."""
_CLEAR: Final = "\r\x1b[K"


class Meter:
    """Done, rate, time left, errors so far; silent where nobody watches."""

    def __init__(
        self,
        said: Words,
        stream: TextIO,
        total: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`total` None: nobody knows how many there are."""
        self.said = said
        self.stream = stream
        self.total = total
        self.clock = clock
        self.began = clock()
        self.first: int | None = None
        self._next = self.began
        self._shown = False

    def __call__(self, done: int, faulty: int) -> None:
        """Say how many are done, and how many of them have errors."""
        if self.first is None:
            self.first = done
        now = self.clock()
        if now < self._next or not watched(self.stream):
            return
        self._next = now + _EVERY
        self._shown = True
        self.stream.write(_CLEAR + self._line(done, faulty, now))
        self.stream.flush()

    def pace(self, done: int) -> str:
        """How long it took and how fast it was."""
        seconds = self.clock() - self.began
        return self.said("batch.pace", seconds=f"{seconds:.0f}", rate=self._rate(done, seconds))

    def clear(self) -> None:
        """Leave the line to what comes next."""
        if self._shown:
            self.stream.write(_CLEAR)
            self.stream.flush()

    def _line(self, done: int, faulty: int, now: float) -> str:
        rate = self._rate(done, now - self.began)
        if self.total is None:
            return self.said("batch.progress", done=done, rate=rate, faulty=faulty)
        left = duration((self.total - done) / rate) if rate else "…"
        return self.said(
            "batch.progress_of", done=done, total=self.total, rate=rate, left=left, faulty=faulty
        )

    def _rate(self, done: int, seconds: float) -> int:
        return round((done - (self.first or 0)) / seconds) if seconds > 0 else 0


def watched(stream: TextIO) -> bool:
    """Whether a line that is written over again is any good."""
    import os

    return stream.isatty() and os.environ.get("TERM") != "dumb"


def duration(seconds: float) -> str:
    """`7 s`, `3 min`, `2 h 5 min`."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
