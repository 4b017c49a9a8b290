"""A file at the wrong door is known for what it is, and sent to the command that takes it."""

import io
import zipfile
from pathlib import Path

import pytest

from etwin_cli.cli.app import COMMANDS
from etwin_cli.languages.typed import command
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.library import inspect_rubric, read_answers
from etwin_cli.reading.recognising import (
    Kind,
    Recognised,
    belongs_to_rubric,
    command_for,
    other_than,
    recognised,
)
from etwin_cli.reading.shipped import criteria_root

ANSWERS = "rubric: x\nschool: {name: A}\nanswers: {}\n"
CRITERION = "id: c\ntitle: C\nindicators: []\n"
TRANSLATION = "language: es\nrubric:\n  title: T\nscale: {0: No}\ncriteria: {}\nindicators: {}\n"
RESULT = '{\n "schema_version": 1,\n "school": {"name": "A"},\n "criteria": []}\n'


def package(*names: str, first: str = "") -> bytes:
    """An archive of files with these names."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        if first:
            archive.writestr(zipfile.ZipInfo("mimetype"), first)
        for name in names:
            archive.writestr(name, "x" * 200)
    return stream.getvalue()


OFFICE = "application/vnd.oasis.opendocument."
FILES: list[tuple[bytes | str, str, Kind, str]] = [
    (ANSWERS, "a.txt", Kind.ANSWERS, ".yaml"),
    ("\ufeff" + ANSWERS, "rubric.yaml", Kind.ANSWERS, ".yaml"),
    ('"school": {name: A}\n"answers": [\n', "a.yaml", Kind.ANSWERS, ".yaml"),
    ('{"rubric": "x", "answers": {}}', "a.json", Kind.ANSWERS, ".yaml"),
    ('id: r\nversion: "1"\ncriteria: []\n', "r.yaml", Kind.RUBRIC, ".yaml"),
    ("id: r\nscale: []\ncriteria: [\n", "r.yaml", Kind.RUBRIC, ".yaml"),
    ('{"id": "r", "version": "1", "criteria": []}', "r.json", Kind.RUBRIC, ".yaml"),
    (CRITERION, "c.yaml", Kind.RUBRIC_FILE, ".yaml"),
    ("id: c\ntitle: C\ncriteria: []\n", "c.yaml", Kind.RUBRIC_FILE, ".yaml"),
    (TRANSLATION, "es.yaml", Kind.RUBRIC_FILE, ".yaml"),
    ("area:\n  - {id: a, kind: practice}\n", "own/claims.yaml", Kind.RUBRIC_FILE, ".yaml"),
    (RESULT, "r.json", Kind.RESULT, ".json"),
    (RESULT.replace("criteria", "gaps"), "g.json", Kind.REPORT, ".json"),
    ('{"schema_version": 1, "files": []}', "v.json", Kind.REPORT, ".json"),
    (RESULT.replace("\n", "") + "\n" + RESULT.replace("\n", ""), "r.jsonl", Kind.REPORT, ".json"),
    ("file,school,code\na.yaml,A,\n", "o.csv", Kind.REPORT, ".csv"),
    ("school.name,a,b\nA,1,2\n", "table", Kind.TABLE, ".csv"),
    ('a;"school.name";b\n1;A;2\n', "table.txt", Kind.TABLE, ".txt"),
    ("Nom del centre;Nivell\n", "t.CSV", Kind.TABLE, ".csv"),
    ('{"school.name": "A"}\n', "t.jsonl", Kind.TABLE, ".jsonl"),
    ("# Title\n", "README.md", Kind.DOCUMENT, ".md"),
    (b"%PDF-1.7\n", "a.yaml", Kind.DOCUMENT, ".pdf"),
    (b"{\\rtf1 x}", "a", Kind.DOCUMENT, ".rtf"),
    (b"\xd0\xcf\x11\xe0\xa1", "a.doc", Kind.DOCUMENT, ".doc"),
    (b"\xd0\xcf\x11\xe0\xa1", "a.xls", Kind.SPREADSHEET, ".xls"),
    (b"SQLite format 3\0x", "a.yaml", Kind.DATABASE, ""),
    ("\n<!DOCTYPE html><html>", "a", Kind.PAGE, ".html"),
    ("<html lang=ca>", "a", Kind.PAGE, ".html"),
    (package("_rels/.rels", "xl/workbook.xml"), "a.yaml", Kind.WORKBOOK, ".xlsx"),
    (package("docProps/app.xml", "word/document.xml"), "a", Kind.DOCUMENT, ".docx"),
    (package("ppt/presentation.xml"), "a", Kind.DOCUMENT, ".pptx"),
    (package("content.xml", first=f"{OFFICE}spreadsheet"), "a", Kind.SPREADSHEET, ".ods"),
    (package("content.xml", first=f"{OFFICE}text"), "a", Kind.DOCUMENT, ".odt"),
    (package("a.yaml"), "a", Kind.ARCHIVE, ".zip"),
    (package("word/a.yaml", "xl/b.yaml"), "s.zip", Kind.ARCHIVE, ".zip"),
]


@pytest.mark.parametrize(("data", "name", "kind", "ending"), FILES)
def test_what_a_file_is(data: bytes | str, name: str, kind: Kind, ending: str) -> None:
    data = data if isinstance(data, bytes) else data.encode()
    assert recognised(data, name) == Recognised(kind, ending)
    assert other_than(kind, data, name) is None
    other = other_than(None, data, name)
    assert other is not None
    (found,) = other.diagnostics()
    assert (found.code.value, found.values["reason"]) == ("ET019", kind.value)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "a.yaml"),
        ("rubric: x\nindicators: {}\n", "a.yaml"),
        (" school: {}\n answers: {}\n", "a.yaml"),
        ("a.yaml\nb.yaml\n", "list.txt"),
        ("a.yaml\nb.yaml\n", "list.csv"),
        ("[" * 100_000, "a.yaml"),
        ('{"a":' * 100_000, "a.json"),
        ("key: <html>\n", "a.yaml"),
        ("# see school.name\n", "a.yaml"),
    ],
)
def test_what_may_be_anything(text: str, name: str) -> None:
    assert recognised(text.encode(), name) is None


@pytest.mark.parametrize("path", sorted((criteria_root() / "etwinning-school").rglob("*.yaml")))
def test_the_files_of_a_rubric_belong_to_it(path: Path) -> None:
    assert belongs_to_rubric(path.read_bytes(), path.name)


@pytest.mark.parametrize("name", ["rubric.yaml", "claims.yaml", "es.yaml"])
def test_answers_belong_to_no_rubric(name: str) -> None:
    assert not belongs_to_rubric(ANSWERS.encode(), name)
    assert not belongs_to_rubric(b"x: 1\n", "other.yaml")
    assert belongs_to_rubric(b"x: [\n", "rubric.yaml")


def test_the_commands_can_be_typed() -> None:
    for kind in Kind:
        assert command_for(kind, "my files/a b.yaml")[0] in COMMANDS
    assert command_for(Kind.RUBRIC_FILE, "own/translations/es.yaml") == ("rubric", "check", "own")
    assert command_for(Kind.RUBRIC_FILE, "es.yaml") == ("rubric", "check", ".")
    typed = command(*command_for(Kind.WORKBOOK, "a b.xlsx"))
    assert typed == "etwin import 'a b.xlsx' -o answers.yaml"
    assert "form.xlsx" in command_for(Kind.SPREADSHEET, "form.ods")


def test_that_alone_is_said_of_a_file_at_the_wrong_door(tmp_path: Path, rubric: Rubric) -> None:
    for name, data in {"r.yaml": CRITERION.encode(), "f.xlsx": package("xl/a.xml")}.items():
        path = tmp_path / name
        path.write_bytes(data + b" " * 600_000)  # more than an answers file may have
        answers, diagnostics = read_answers(path, rubric)
        assert answers is None
        assert [found.code.value for found in diagnostics] == ["ET019"]
    for name, text in {"a.yaml": ANSWERS, "r.json": RESULT, "c.yaml": CRITERION}.items():
        path = tmp_path / name
        path.write_text(text)
        found = inspect_rubric(str(path))
        assert [each.code.value for each in found.diagnostics] == ["ET019"]


def test_answers_that_are_wrong_are_told_as_answers(tmp_path: Path, rubric: Rubric) -> None:
    for text in ("rubric: small\nschool: {name: A}\n", ANSWERS + "criteria: 1\n", "answers: [\n"):
        path = tmp_path / "a.yaml"
        path.write_text(text)
        _, diagnostics = read_answers(path, rubric)
        assert "ET019" not in [found.code.value for found in diagnostics]
