"""The form through LibreOffice: opened, printed, saved as .ods and as .xlsx again, and read back.

    python benchmarks/office.py

Needs soffice on the path, and etwin with its extra `xlsx`. What would fail: a drop-down that was
lost, an answer that came back as another.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from openpyxl import load_workbook

_FILLED: Final = {
    "school.name": 'School "A" & Ü',
    "school.code": "08012345",
    "date": "2026-05-12",
    "shared-coordination": (
        "3 · Established",
        None,
        "https://example.org/a\nMinutes: page 3",
        "x\ny",
    ),
    "shared-decisions": ("?", "ask the head of studies", None, None),
    "students-promote-to-families": ("n/a", "all our pupils are adults", None, None),
}


def main() -> None:
    """Run it, and say how long it took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start = time.perf_counter()
        etwin(folder, "form", "-o", "form.xlsx", "--lang", "en")
        fill(folder / "form.xlsx")
        office(folder, "pdf", "form.xlsx")
        size = (folder / "form.pdf").stat().st_size
        office(folder, "ods", "form.xlsx")
        (folder / "form.xlsx").rename(folder / "first.xlsx")
        office(folder, "xlsx", "form.ods")
        before, after = (etwin(folder, "import", each) for each in ("first.xlsx", "form.xlsx"))
        assert before == after, "LibreOffice changed an answer"
        assert all(said in after for said in ("level: 3", "unknown: ask", "not_applicable: all"))
        sheets = load_workbook(folder / "form.xlsx").worksheets
        assert any(sheet.data_validations.dataValidation for sheet in sheets), (
            "no drop-down is left"
        )
        took = time.perf_counter() - start
        print(f"{len(sheets)} sheets, a PDF of {size // 1024} KB, read back the same: {took:.1f} s")


def fill(path: Path) -> None:
    """Answer a few questions, as a school would."""
    book = load_workbook(path, rich_text=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            said = _FILLED.get(str(row[0].value))
            values = (said,) if isinstance(said, str) else said or ()
            first = 2 if isinstance(said, str) else 3
            for cell, value in zip(row[first:], values, strict=False):
                cell.value = value
    book.save(path)


def office(folder: Path, ending: str, name: str) -> None:
    """Let LibreOffice convert a file, with a profile of its own."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(folder)]
    subprocess.run([*command, str(folder / name)], check=True, capture_output=True, timeout=180)


def etwin(folder: Path, *arguments: str) -> str:
    """What a command prints."""
    command = [sys.executable, "-m", "etwin_cli", *arguments]
    ran = subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=60)
    return ran.stdout.decode()


if __name__ == "__main__":
    main()
