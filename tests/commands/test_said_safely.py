"""No text of a file reaches the screen as anything but text, whatever command shows it."""

import io
import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Final

import pytest
from openpyxl import load_workbook

from etwin_cli.__main__ import main
from etwin_cli.commands import configuration
from etwin_cli.formats.printable import printable
from etwin_cli.reading.library import load_rubric
from tests.formats.problems import is_obeyed

unix = pytest.mark.skipif(os.name == "nt", reason="such names of files are refused there")

FORGED: Final = "f.yaml: ready"
BREAKS: Final = ("\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029")
UNSEEN: Final = (
    *("\x1b[2K\x1b[1G", "\x00", "\x08", "\x7f", "\x9b2K", "\t"),
    *("\u202e", "\u2066", "\u200b", "\ufeff", "\U000e0001"),
    *("\ufdd0", "\ufdef", "\ufffe", "\uffff", "\U0001ffff", "\U0010fffe"),
)
TEXTS: Final = [f"x{sign}{FORGED}" for sign in (*BREAKS, "".join(UNSEEN))]
NAMES: Final = (f"x\r{FORGED}\u202e\x1b[2K\ufffe", f"x\n{FORGED}", os.fsdecode(b"x\x85\xff"))
"""Of files and folders: no NUL, and not too long."""


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is broken for want of room; nothing is known of a test before."""
    monkeypatch.setenv("COLUMNS", "240")
    monkeypatch.setenv("ETWIN_LANG", "en")
    monkeypatch.setattr(configuration, "_cache", {})
    load_rubric.cache_clear()


def told(*arguments: str, stdin: str = "") -> tuple[int, str]:
    """Run a command here, and give its code and all that it says."""
    before = sys.argv, sys.stdin, sys.stdout, sys.stderr
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    sys.argv = ["etwin", *arguments]
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
    sys.stdout, sys.stderr = out, err
    try:
        main()
        code = 0
    except SystemExit as left:
        code = int(left.code or 0)
    finally:
        sys.argv, sys.stdin, sys.stdout, sys.stderr = before
    for stream in (out, err):
        stream.seek(0)
    return code, out.read() + err.read()


def safe(*arguments: str, code: int | None = 0, stdin: str = "") -> str:
    """Run a command that ends with `code`; no line holds what is not shown, and none is forged."""
    ended, said = told(*arguments, stdin=stdin)
    assert ended == code or (code is None and ended in (0, 1, 2)), said
    assert said, arguments
    for line in said.split("\n"):
        assert printable(line) == line, arguments
        assert not line.startswith(FORGED), (arguments, said)
    if "github" not in arguments:
        assert not is_obeyed(said)
    return said


def written(path: Path, value: object) -> str:
    """Write a value as YAML, in its JSON form, and give the path."""
    text = json.dumps(value, ensure_ascii=False)
    text = re.sub(r"[^ -~]", lambda sign: f"\\U{ord(sign[0]):08x}", text)
    path.write_text(text, encoding="utf-8")
    return str(path)


def rubric(text: str) -> dict[str, object]:
    """A rubric that says `text` wherever it may."""
    levels = [{"level": each, "title": text, "text": text} for each in (0, 1, 2)]
    indicator = {"title": text, "question": text, "levels": levels, "evidence_examples": [text]}
    full = {"not_applicable": "excluded", "not_applicable_when": text}
    return {
        "id": "hostile",
        "version": text,
        "language": "en",
        **dict.fromkeys(("title", "description", "source", "notice"), text),
        "scale": levels,
        "evidence": {"required_from": 2},
        "bands": [
            {"id": "low", "title": text, "minimum": 0},
            {
                "id": "high",
                "title": text,
                "minimum": 90,
                "each_criterion": 50,
                "requires": {"b": 2},
            },
        ],
        "criteria": [
            {"id": name, "title": text, "description": text, "indicators": held}
            for name, held in (
                ("first", [{"id": "a", **indicator}, {"id": "b", **indicator, **full}]),
                ("second", [{"id": "c", **indicator, **full}, {"id": "d", **indicator}]),
            )
        ],
    }


def answers(text: str, level: int = 1) -> dict[str, object]:
    """Answers that say `text` wherever they may."""
    fields = ("name", "code", "country", "region", "place", "stage")
    evidence = [text, {"url": "https://a.example/", "title": text}, {"file": text}]
    return {
        "rubric": "hostile",
        "school": dict.fromkeys(fields, text),
        "period": text,
        "respondent": {"role": text},
        "answers": {
            "a": {"level": level, "evidence": evidence, "comment": text},
            "b": {"unknown": text, "comment": text},
            "c": {"not_applicable": text},
            "d": {"level": 2, "comment": f"{text} {'y' * 100}"},
        },
        "plans": {"first": [{"text": text, "year": 1}], "second": text},
    }


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the commands run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_texts_of_rubrics_and_answers(text: str, folder: Path) -> None:
    (folder / "etwin.toml").write_text('rubric = "r.yaml"\n')
    written(folder / "r.yaml", rubric(text))
    for year, level in (("a", 1), ("old", 0)):
        written(folder / f"{year}.yaml", answers(text, level))
    (folder / "schools").mkdir()
    for number in range(12):
        school = answers(text, number % 3)
        written(folder / "schools" / f"{number}.yaml", school)
    safe("score", "a.yaml", "--color", "never")
    safe("score", "a.yaml", "old.yaml", "--sensitivity", code=2)
    safe("score", "a.yaml", "--sensitivity")
    safe("score", "a.yaml", "--set", "a=2", "--set", "b=0")
    safe("score", "a.yaml", "--format", "markdown")
    gates = ("--require-band", "high", "--fail-under-criterion", "first=90", "--require-complete")
    safe("score", "a.yaml", *gates, code=1)
    safe("gap", "a.yaml", "--format", "markdown")
    safe("gap", "a.yaml")
    safe("gap", "a.yaml", "--path")
    safe("gap", "a.yaml", "--path", "--fix", "a", code=None)
    for form in ("text", "concise", "github"):
        safe("validate", "a.yaml", "old.yaml", "--format", form)
    safe("compare", "old.yaml", "a.yaml")
    safe("compare", "old.yaml", "a.yaml", "--format", "markdown")
    safe("compare", "a.yaml", "old.yaml", "--fail-on-regression", code=1)
    safe("report", "a.yaml", "--previous", "old.yaml", "-o", "report.html")
    safe("batch", "schools", "-o", "cohort.sqlite")
    safe("score", "a.yaml", "--against", "cohort.sqlite")
    for field in ("region", "stage"):
        safe("summary", "cohort.sqlite", "--by", field)
    safe("summary", "cohort.sqlite", "--by", "region", "--format", "markdown")
    safe("rubric", "analyse", "cohort.sqlite")
    safe("rubric", "show", "r.yaml", "--levels")
    safe("rubric", "check", "r.yaml")
    safe("rubric", "claims", code=2)
    safe("explain", "b")
    safe("form")
    safe(
        "ask", "a.yaml", stdin="l\n1\nc again\nn because\ne a minute\n-1\nx\n? who\nb\ng b\nh\nq\n"
    )
    safe("gap", "a.yaml", "--path", "--as-plan")


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_texts_that_are_at_fault(text: str, folder: Path) -> None:
    """What stands where something else should is repeated in messages."""
    written(folder / "r.yaml", rubric("the text"))
    fine = answers("the text")
    faults: dict[str, object] = {
        "key": {**fine, text: 1},
        "rubric": {**fine, "rubric": text},
        "date": {**fine, "date": text},
        "level": {**fine, "answers": {"a": text}},
        "indicator": {**fine, "answers": {text: 1}},
        "plan": {
            **fine,
            "plans": {text: "the text", "first": [{"text": "the text", "indicator": text}]},
        },
        "piece": {**fine, "answers": {"a": {"level": 1, "evidence": [{"url": text}, {text: 1}]}}},
        "scalar": text,
    }
    for name, value in faults.items():
        file = written(folder / f"{name}.yaml", value)
        for form in ("text", "concise", "github"):
            safe("validate", file, "--rubric", "r.yaml", "--format", form, code=1)
        safe("score", file, "--rubric", "r.yaml", code=1)
    own = rubric("the text")
    for name, value in (
        ("key", {**own, text: 1}),
        ("id", {**own, "id": text}),
        ("bands", {**own, "bands": [{"id": text, "title": "the text", "minimum": 0}]}),
        ("criteria", {**own, "criteria": [text]}),
    ):
        file = written(folder / f"rubric-{name}.yaml", value)
        safe("rubric", "check", file, code=1)
        safe("rubric", "check", file, "--format", "concise", code=1)
        safe("score", "key.yaml", "--rubric", file, code=2)


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_what_etwin_toml_says(text: str, folder: Path) -> None:
    written(folder / "r.yaml", rubric("the text"))
    written(folder / "a.yaml", answers("the text"))
    quoted = "".join(f"\\U{ord(each):08X}" for each in text)
    for line, code in (
        (f'"{quoted}" = 1', 2),
        (f'gates."{quoted}" = 1', 2),
        (f'gates.fail-under-criterion = {{"{quoted}" = 1}}', 2),
        (f'gates.fail-under-criterion = {{"{quoted}" = "x"}}', 2),
        (f'gates.require-band = "{quoted}"', 2),
        (f'language = "{quoted}"', 2),
        (f'format = "{quoted}"', 2),
        (f'rubric = "{quoted}"', 2),
        (f"rubric = {text}", 2),
    ):
        named = "" if line.startswith("rubric") else 'rubric = "r.yaml"\n'
        (folder / "etwin.toml").write_text(f"{named}{line}\n", encoding="utf-8", newline="")
        configuration._cache.clear()
        safe("score", "a.yaml", code=code)
        configuration._cache.clear()
        safe("config", code=None)


@unix
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_names_of_files(name: str, folder: Path) -> None:
    written(folder / "r.yaml", rubric("the text"))
    rubrics = folder / name
    rubrics.mkdir()
    shutil.copy(folder / "r.yaml", rubrics / "rubric.yaml")
    own = ("--rubric", name)
    good = written(folder / f"{name}.yaml", answers("the text"))
    bad = written(folder / f"{name}.bad.yaml", {**answers("the text"), "date": "never"})
    missing = f"{name}.missing.yaml"
    (folder / "etwin.toml").write_text("[gates]\nfail-under = 99\nrequire-band = 'high'\n")
    for form in ("text", "concise", "github"):
        safe("validate", good, bad, missing, *own, "--format", form, code=2)
    for command in ("score", "gap"):
        safe(command, good, *own, code=None)
        safe(command, bad, *own, code=1)
        safe(command, missing, *own, code=2)
        safe(command, good, "--rubric", missing, code=2)
        safe(command, good, *own, "--format", "markdown", code=None)
        safe(command, good, *own, "-o", f"{name}/{missing}/x.json", code=2)
    safe("gap", good, *own, "--path", "--as-plan")
    safe("compare", good, good, *own)
    safe("compare", good, good, *own, "--format", "markdown")
    safe("compare", good, bad, *own, code=1)
    safe("report", good, *own, "-o", f"{name}.html")
    safe("report", good, *own, "-o", f"{name}.html", code=2)
    safe("report", good, *own, "-o", f"{name}.pdf", code=2)
    safe("init", f"{name}.new.yaml", "--schema", *own)
    safe("init", f"{name}.new.yaml", *own, code=2)
    safe("form", "-o", f"{name}.xlsx", *own)
    book = load_workbook(folder / f"{name}.xlsx")
    safe("import", f"{name}.xlsx", *own, "-o", f"{name}.imported.yaml", code=1)
    book.worksheets[0]["B4"].value = "School"
    book.save(folder / f"{name}.xlsx")
    safe("import", f"{name}.xlsx", *own, "-o", f"{name}.imported.yaml", code=None)
    safe("ask", good, *own, stdin="q\n")
    safe("ask", f"{name}.asked.yaml", *own, stdin="School\nq\n")
    safe("batch", good, bad, "-o", f"{name}.sqlite", *own, code=1)
    safe("batch", good, bad, "-o", f"{name}.sqlite", *own, code=2)
    safe("batch", missing, "-o", "other.csv", *own, code=2)
    safe("batch", "--from", missing, "-o", "other.csv", *own, code=2)
    safe("batch", "--table", f"{name}.csv", "-o", "other.csv", *own, code=2)
    safe("summary", f"{name}.sqlite")
    safe("summary", good, code=2)
    safe("score", good, *own, "--against", f"{name}.sqlite", code=None)
    safe("score", good, *own, "--against", missing, code=2)
    safe("rubric", "analyse", f"{name}.sqlite", *own)
    safe("rubric", "check", name)
    safe("rubric", "check", missing, code=2)
    safe("rubric", "show", missing, code=2)
    safe("explain", name, *own, code=2)
    safe("schema", "answers", "--rubric", missing, code=2)


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_what_is_typed(text: str, folder: Path) -> None:
    """A hook or a pattern puts the names of files where options stand."""
    (folder / "etwin.toml").write_text('rubric = "r.yaml"\n')
    written(folder / "r.yaml", rubric("the text"))
    written(folder / "a.yaml", answers("the text"))
    typed = text.replace("\x00", "")
    for arguments in (
        (typed,),
        (f"--{typed}",),
        ("score", f"--{typed}"),
        ("score", "--color", typed),
        ("score", "a.yaml", "--lang", typed),
        ("score", "a.yaml", "--fail-under", typed),
        ("score", "a.yaml", "--also", typed),
        ("gap", "a.yaml", "--band", typed),
        ("gap", "a.yaml", typed),
        ("schema", typed),
        ("explain", typed),
    ):
        safe(*arguments, code=2)


@pytest.mark.usefixtures("folder")
def test_a_bug_repeats_no_line_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(*_: object) -> None:
        raise ZeroDivisionError("\n::error::x".join(TEXTS))

    monkeypatch.setattr("etwin_cli.commands.score.check_files", bug)
    assert "this is a bug" in safe("score", "a.yaml", code=70)


@pytest.mark.parametrize("width", range(24, 44))
def test_no_name_is_continued_at_the_beginning_of_a_line(
    width: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name long enough would else have its end there, in a log of so many columns."""
    monkeypatch.setenv("COLUMNS", "40")
    text = f"{'x' * width} {FORGED}"
    written(folder / "r.yaml", rubric("the text"))
    good = written(folder / f"{text}.yaml", answers(text))
    bad = written(folder / f"{text}.bad.yaml", {**answers(text), text: 1})
    own = ("--rubric", "r.yaml")
    safe("validate", good, bad, *own, code=1)
    safe("score", good, *own, "--fail-under", "99", code=1)
    safe("gap", good, *own)
    safe("compare", good, good, *own)
    safe("gap", good, *own, "--path", "--as-plan")
