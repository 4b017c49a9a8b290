"""A day as people write it is read in one way, at every door that people write at."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.reading.days import written_day
from etwin_cli.reading.decoding import is_date


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("2026-05-12", "2026-05-12", ""),
        ("12/5/2026", "2026-05-12", ""),
        ("12/05/2026", "2026-05-12", ""),
        ("12-5-2026", "2026-05-12", ""),
        ("12.5.2026", "2026-05-12", ""),
        ("12 5 2026", "2026-05-12", ""),
        ("2026/5/12", "2026-05-12", ""),
        ("12/5/2026 18:30", "2026-05-12", "18:30"),
        ("12/05/2026, 18:30:05", "2026-05-12", "18:30:05"),
        ("2026-05-12T18:30:05.123Z", "2026-05-12", "18:30:05.123"),
        ("2026-05-12 06:30 p. m.", "2026-05-12", "06:30 p. m."),
        ("2026-05-12 18:30 +02:00", "2026-05-12", "18:30"),
        ("2026-05-12 18:30 CEST", "2026-05-12", "18:30"),
        ("2026-05-12 00:00:00", "2026-05-12", ""),
        ("2026-05-12T00:00:00.000Z", "2026-05-12", ""),
        # The 13th month, and February's 31st: neither is turned round nor made another day.
        ("5/13/2026", "5/13/2026", ""),
        ("31/2/2026", "31/2/2026", ""),
        ("31/2/2026 18:30", "31/2/2026 18:30", ""),
        ("12/5/26", "12/5/26", ""),
        ("12 de maig", "12 de maig", ""),
        ("", "", ""),
        ("46154", "46154", ""),
        ("12/5/2026 x 18:30", "12/5/2026 x 18:30", ""),
    ],
)
def test_days_and_times(text: str, day: str, clock: str) -> None:
    assert written_day(text) == (day, clock)


@given(st.dates(date(1000, 1, 1)))
def test_every_day_may_be_written_with_the_day_first(day: date) -> None:
    assert written_day(f"{day.day}/{day.month}/{day.year}") == (day.isoformat(), "")
    assert written_day(day.isoformat()) == (day.isoformat(), "")


@given(st.text("0123456789-/. :T,Zap", max_size=30))
def test_what_is_no_day_stays_as_it_is(text: str) -> None:
    day, clock = written_day(text)
    assert is_date(day) or (day, clock) == (text, "")
