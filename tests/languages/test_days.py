"""Days as people write them, in each language."""

from datetime import date, timedelta

import pytest

from etwin_cli.languages import LANGUAGES, Language, words


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("ca", "2026-06-03", "3 de juny de 2026"),
        ("ca", "2026-04-11", "11 d'abril de 2026"),
        ("ca", "2025-10-01", "1 d'octubre de 2025"),
        ("es", "2026-06-03", "3 de junio de 2026"),
        ("en", "2026-06-30", "30 June 2026"),
    ],
)
def test_a_day_is_said_with_the_name_of_its_month(
    language: Language, written: str, said: str
) -> None:
    assert words(language).day(written) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_days_of_a_year_are_said_alike(language: Language) -> None:
    first = date(2026, 1, 1)
    days = [first + timedelta(days=n) for n in range(365)]
    assert len({words(language).day(day.isoformat()) for day in days}) == 365


@pytest.mark.parametrize(
    "text",
    ["", "2025-2026", "2026-13-01", "2026-00-10", "2026-6-3", "2026-06-3", "juny", "2026-06-٠٣"],
)
def test_what_is_no_such_day_stays_as_it_is(text: str) -> None:
    assert words("ca").day(text) == text
