"""Telephone numbers in free text, and all the numbers that are none."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.library import load_rubric
from etwin_cli.reading.personal_data import personal_data

from .helpers import HEAD, marked, read, read_one

REPOSITORY = Path(__file__).parents[2]

TELEPHONES = [
    *("612 345 678", "612345678", "612-345-678", "612.345.678", "612 34 56 78", "612\u00a0345\u00a0678"),
    *("93 123 45 67", "931 234 567", "93-123-45-67", "93.123.45.67", "(93) 123 45 67", "93 1234567"),
    *("+34 612 34 56 78", "+34612345678", "(+34) 93 123 45 67", "0034 612345678", "700 123 456"),
    *("+351 912 345 678", "+44 20 7946 0958", "+1 (555) 010-9999", "+33 6 12 34 56 78", "+376 812 345"),
]  # fmt: skip
NUMBERS = [
    *("2026-05-12", "12/05/2026", "11 2 2026", "2024-2025", "2019-2020, 2020-2021 i 2021-2022"),
    *("08012345", "17099214", "91987K", "41001234", "0751234A", "ISBN 978-84-376-0494-7", "9788437604947"),
    *("84-376-0494-7", "978 84 376 0494 7", "https://example.org/p/612345678", "www.a.org/612345678"),
    *("https://example.org/?id=612345678&x=1", "pp. 612-645", "12-34, 56-78", "2024-1-ES01-KA120-SCH-000123456"),
    *("KA210-612345678", "ES91 2100 0418 4502 0005 1332", "1.234.567 euros", "612.345", "9-10-11 de març"),
    *("9:30-10:45", "09.30-10.45", "+5 punts", "+20 alumnes 2026", "80-90 % dels 2026", "2025 2026 2027"),
    *("700, 800 i 900", "1. 2. 3. 4. 5. 6. 7. 8.", "versió 6.1.2.3.4", "9.1.1 i 9.1.2", "6123456789"),
    *("registre 2026/000123", "1/2/3/4/5/6/7/8/9", "hotel 2024-2025", "aula 612", "98765432"),
]  # fmt: skip


def kinds(text: str) -> list[str]:
    return [kind for kind, _ in personal_data(text)]


@pytest.mark.parametrize("number", TELEPHONES)
def test_a_telephone_number(rubric: Rubric, number: str) -> None:
    answer, diagnostics = read_one(
        f"{{level: 1, comment: 'truqueu al {number}, si us plau'}}", rubric
    )
    assert [each.values for each in diagnostics] == [{"kind": "phone"}]
    assert marked(diagnostics[0]).strip("() ") == number.strip("()")
    assert number in (answer.comment or "")
    for text in (number, f"{number}.", f"{number} (secretaria)", f"A:{number}\nB"):
        assert kinds(text) == ["phone"], text


@pytest.mark.parametrize(
    "text",
    ["tel. 21 123 4567", "Telèfon: 020 7946 0958", "teléfono:612345678", "tfno. 81 234 56 78",
     "WhatsApp 600 12 34 56", "mòbil 612345678", "Phone (020) 7946 0958", "Tel 931234567/8"],
)  # fmt: skip
def test_a_number_behind_a_word_for_a_telephone(text: str) -> None:
    assert kinds(text) == ["phone"]


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_of_another_kind(text: str) -> None:
    assert "phone" not in kinds(text)
    assert "phone" not in kinds(f"see {text}, please")


def test_it_is_told_wherever_people_write(rubric: Rubric) -> None:
    number = "'612 345 678'"
    body = f"""\
respondent: {{role: {number}}}
answers:
  planning: {{unknown: {number}}}
  hours: {{level: 2, evidence: [{number}, {{title: {number}}}], comment: {number}}}
plans: {{work: [{number}, {{text: {number}}}]}}
"""
    _, diagnostics = read(HEAD + body, rubric)
    found = [each for each in diagnostics if each.code.value == "ET154"]
    assert [each.span and each.span.line for each in found] == [3, 5, 6, 6, 6, 7, 7]
    assert {marked(each) for each in found} == {number.strip("'")}


@given(st.integers(0, 999_999_999), st.sampled_from([" ", "-", ".", ""]))
def test_years_pages_and_codes_of_eight_digits_are_none(number: int, apart: str) -> None:
    digits = f"{number:08d}"[:8]
    for text in (digits, f"{digits[:4]}{apart}{digits[4:]}", f"{digits[:2]}{apart}{digits[2:5]}"):
        assert "phone" not in kinds(f"curs {text} del centre")


def test_no_example_is_taken_for_one() -> None:
    seen = 0
    for path in [
        *(REPOSITORY / "examples").rglob("*.yaml"),
        *(REPOSITORY / "criteria").rglob("*.yaml"),
    ]:
        if "ET154" not in path.name and "ET003" not in path.name:
            assert personal_data(path.read_text(encoding="utf-8")) == [], path
            seen += 1
    for path in (REPOSITORY / "examples").rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for cell in row:
                    assert personal_data(cell) == [], cell
                    seen += 1
    for language in ("ca", "es", "en"):
        for indicator in load_rubric(language=language).all_indicators():
            for text in (indicator.title, indicator.question, *indicator.evidence_examples):
                assert personal_data(text or "") == []
    assert seen > 500
