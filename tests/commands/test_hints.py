"""Every command that an output tells people to type can be typed as it is printed."""

import contextlib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import pytest
from openpyxl import load_workbook

from etwin_cli.__main__ import main
from etwin_cli.cli.app import COMMANDS
from etwin_cli.commands import workbooks
from etwin_cli.languages import LANGUAGES, typed
from etwin_cli.languages.typed import command, file_word, installation
from tests.commands.running import environment

REPOSITORY: Final = Path(__file__).parents[2]
OWN: Final = "our rubric/rubric.yaml"
RUBRIC: Final = ("--rubric", OWN)
HEAD: Final = "rubric: first-year\nschool: {name: Riverside School}\n"
FILES: Final = {
    "a b.yaml": HEAD + "answers: {shared-plan: 1, shared-pages: {level: 2, evidence: pendent}}\n",
    "-x.yaml": HEAD + "answers: {shared-plan: 9}\n",
    "faulty.yaml": HEAD
    + "period: 2025\nanswers:\n"
    + "".join(f"  pupils-choos{number}: 1\n" for number in range(30))
    + "plans: {nobody: x}\n",
    "criterion.yaml": HEAD + "answers: {together: 1}\n",
    "level.yaml": HEAD + "answers: {shared-plan: 9}\n",
    "broken.yaml": "rubric: first-year\n\x00school: [\n",
    "odd.yaml": "rubric: first-year\nschool: {name: E}\nanswers: [1]\n",
    "empty.yaml": "",
    "old.yml": HEAD + "answers: {shared-plan: 1}\n",
    "table.csv": "school.name,shared-plan\nA,1\n",
    "open.yaml": HEAD + "answers: {shared-plan: 0}\n",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a rubric of its own, right files and wrong ones."""
    path = tmp_path_factory.mktemp("school")
    (path / "our rubric").mkdir()
    own = (REPOSITORY / "examples" / "own-rubric" / "rubric.yaml").read_text(encoding="utf-8")
    (path / OWN).write_text(own, encoding="utf-8")
    (path / "bad rubric.yaml").write_text(
        own.replace("minimum: 60", "minimum: 0"), encoding="utf-8"
    )
    for name, text in FILES.items():
        (path / name).write_text(text, encoding="utf-8")
    for name in ("form.xlsx", "filled in.xlsx"):
        run("form", "-o", name, "--school", "Riverside School", *RUBRIC, cwd=path)
    book = load_workbook(path / "filled in.xlsx")
    for sheet in book.worksheets[1:-2]:
        sheet["D4"].value = 9
    book.save(path / "filled in.xlsx")
    run("score", "a b.yaml", *RUBRIC, "--format", "json", "-o", "result.json", cwd=path)
    run("batch", "a b.yaml", *RUBRIC, "-o", "cohort.sqlite", cwd=path)
    shutil.make_archive(str(path / "schools"), "zip", path, "a b.yaml")
    return path


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "etwin_cli", *arguments],
        cwd=cwd,
        env=environment({"ETWIN_LANG": "en"}),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


SCENES: Final[dict[str, Sequence[str]]] = {
    "a score": ("score", "a b.yaml", *RUBRIC),
    "a score of a file called like an option": ("score", *RUBRIC, "--", "-x.yaml"),
    "a score of a faulty file": ("score", "faulty.yaml", *RUBRIC),
    "a score of a broken file": ("score", "broken.yaml", *RUBRIC),
    "gaps": ("gap", "a b.yaml", *RUBRIC),
    "gaps of a faulty file": ("gap", "faulty.yaml", *RUBRIC),
    "plans": ("gap", "open.yaml", *RUBRIC, "--path", "--as-plan"),
    "a report": ("report", "a b.yaml", *RUBRIC, "-o", "report.html"),
    "a comparison": ("compare", "faulty.yaml", "a b.yaml", *RUBRIC),
    "a check": ("validate", "faulty.yaml", *RUBRIC),
    "a check for machines": ("validate", "level.yaml", *RUBRIC, "--format", "json"),
    "a check for GitHub": ("validate", "criterion.yaml", *RUBRIC, "--format", "github"),
    "a level that there is not": ("validate", "level.yaml", *RUBRIC),
    "a criterion": ("validate", "criterion.yaml", *RUBRIC),
    "a list": ("validate", "odd.yaml", *RUBRIC),
    "nothing in it": ("validate", "empty.yaml", *RUBRIC),
    "not there": ("validate", "none.yaml", *RUBRIC),
    "the other ending": ("ask", "old.yaml", *RUBRIC),
    "a questionnaire": ("ask", "a b.yaml", "--plain", *RUBRIC),
    "a questionnaire of a faulty file": ("ask", "faulty.yaml", "--plain", *RUBRIC),
    "a file begun": ("init", "new file.yaml", *RUBRIC),
    "a form on paper": ("form", "-o", "paper.md", *RUBRIC),
    "a form as a page": ("form", "-o", "paper.html", *RUBRIC),
    "a form as a workbook": ("form", "-o", "new form.xlsx", *RUBRIC),
    "a form read": ("import", "form.xlsx", "-o", "read.yaml", *RUBRIC),
    "a faulty form": ("import", "filled in.xlsx", *RUBRIC),
    "no form": ("import", "a b.yaml", *RUBRIC),
    "a table at the wrong door": ("validate", "table.csv", *RUBRIC),
    "a workbook at the wrong door": ("score", "filled in.xlsx", *RUBRIC),
    "an archive at the wrong door": ("score", "schools.zip", *RUBRIC),
    "a result at the wrong door": ("score", "result.json", *RUBRIC),
    "a cohort at the wrong door": ("score", "cohort.sqlite", *RUBRIC),
    "a rubric at the wrong door": ("score", OWN, *RUBRIC),
    "a rubric with errors": ("rubric", "check", "bad rubric.yaml"),
    "a score with a faulty rubric": ("score", "a b.yaml", "--rubric", "bad rubric.yaml"),
    "a rubric that there is not": ("score", "a b.yaml", "--rubric", "nothing"),
    "an indicator that there is not": ("explain", "zzzz", *RUBRIC),
    "a folder without answers": ("validate", "our rubric", *RUBRIC),
}  # fmt: skip


SILENT: Final = {
    "a score of a broken file",
    "a form on paper",
    "a form as a page",
    "a rubric with errors",
}
"""What tells nothing to type: of a form, the form itself does."""
SPELLED_OUT: Final = re.compile(
    rf"etwin (?:{'|'.join(COMMANDS)}) (?:[-']|\S+\.(?:yaml|yml|xlsx|csv|sqlite)|show|check|list)"
)


class Said:
    """What a command has said in this process, and the commands that it told to type."""

    def __init__(self) -> None:
        self.hints: list[str] = []
        self.text = ""


def said_by(arguments: Sequence[str], cwd: Path, patch: pytest.MonkeyPatch) -> Said:
    """Run a command in this process, as in a terminal, and keep every hint that it makes."""
    said = Said()
    joined = typed._joined

    def keep(*words: str) -> str:
        said.hints.append(joined(*words))
        return said.hints[-1]

    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    patch.setattr(typed, "_joined", keep)
    patch.setattr(sys, "argv", ["etwin", *arguments])
    patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"q\n"), "utf-8"))
    patch.setattr(out, "isatty", lambda: True, raising=False)
    patch.setattr(sys, "stdout", out)
    patch.setattr(sys, "stderr", err)
    for name, value in {"ETWIN_LANG": "en", "NO_COLOR": "1", "COLUMNS": "200"}.items():
        patch.setenv(name, value)
    patch.chdir(cwd)
    with contextlib.suppress(SystemExit):
        main()
    for stream in (out, err):
        stream.flush()
        said.text += stream.buffer.getvalue().decode()
    return said


@pytest.fixture
def scene(folder: Path, tmp_path: Path) -> Path:
    """A copy of the folder, to be changed."""
    return Path(shutil.copytree(folder, tmp_path / "scene"))


def type_in_a_shell(hint: str, cwd: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    tools = tmp_path / "tools"
    tools.mkdir(exist_ok=True)
    (tools / "etwin").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m etwin_cli "$@"\n')
    (tools / "etwin").chmod(0o755)
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["/bin/sh", "-c", hint],
        cwd=cwd,
        env=environment({"ETWIN_LANG": "en", "PATH": path}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("name", SCENES)
def test_what_is_told_can_be_typed(
    name: str, scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        said = said_by(SCENES[name], scene, patch)
    plain = " ".join(said.text.split())
    told = [hint for hint in dict.fromkeys(said.hints) if hint in plain]
    assert bool(told) == (name not in SILENT), said.text
    for hint in sorted(told, key=len, reverse=True):
        plain = plain.replace(hint, "")
    assert not SPELLED_OUT.search(plain), plain
    for number, hint in enumerate(told):
        place = Path(shutil.copytree(scene, tmp_path / f"then {number}"))
        if "compare" in hint:
            shutil.copy(place / "a b.yaml", place / "answers.yaml")
        typed_in = type_in_a_shell(hint, place, tmp_path)
        assert typed_in.returncode in (0, 1), (hint, typed_in.stderr)


def test_the_rubric_in_use_stands_in_forms(folder: Path, scene: Path) -> None:
    for name in ("paper.md", "paper.html"):
        run("form", "-o", name, *RUBRIC, cwd=scene)
        text = (scene / name).read_text(encoding="utf-8").replace("&#39;", "'")
        assert "etwin ask answers.yaml --lang en --rubric 'our rubric/rubric.yaml'" in text
    book = load_workbook(folder / "form.xlsx")
    cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row]
    command = "etwin import form.xlsx -o answers.yaml --rubric 'our rubric/rubric.yaml'"
    assert any(command in each for each in cells)


def test_the_line_on_the_rest_names_what_lists_it(folder: Path) -> None:
    for name, more in (("validate", 12), ("score", 11), ("ask", 11)):
        ran = run(name, "faulty.yaml", *RUBRIC, cwd=folder)
        whole = f"etwin validate faulty.yaml --format concise --rubric '{OWN}'"
        assert f"… and {more} more, listed by: {whole}" in " ".join(
            (ran.stdout + ran.stderr).split()
        )
    listed = run("validate", "faulty.yaml", "--format", "concise", *RUBRIC, cwd=folder)
    assert len(listed.stdout.splitlines()) == 32


def test_errors_alone_and_how_many_warnings_there_are(folder: Path) -> None:
    for arguments in (("score",), ("gap",), ("report", "-o", "x.html"), ("ask",)):
        ran = run(arguments[0], "faulty.yaml", *arguments[1:], *RUBRIC, cwd=folder)
        assert ran.returncode == 1
        assert "warning[" not in ran.stderr
        check = f"etwin validate faulty.yaml --rubric '{OWN}'"
        assert f"1 warning: see it with: {check}" in ran.stderr


def test_quietly_the_errors_alone(folder: Path) -> None:
    ran = run("validate", "a b.yaml", "level.yaml", "faulty.yaml", "--quiet", *RUBRIC, cwd=folder)
    assert ran.returncode == 1
    assert "warning" not in ran.stdout + ran.stderr
    assert "a b.yaml" not in ran.stdout
    assert "level.yaml: 1 error" in ran.stdout
    assert run("validate", "a b.yaml", "-q", *RUBRIC, cwd=folder).stdout == ""
    strict = run("validate", "a b.yaml", "-q", "--strict", *RUBRIC, cwd=folder)
    assert (strict.returncode, "warning[ET159]" in strict.stdout) == (1, True)


def test_a_form_tells_all_of_its_problems_a_line_each(folder: Path) -> None:
    ran = run("import", "filled in.xlsx", "--format", "concise", *RUBRIC, cwd=folder)
    assert ran.returncode == 1
    assert ran.stdout == ""
    assert all(line.startswith("filled in.xlsx:") for line in ran.stderr.splitlines())


def test_what_installs_names_this_interpreter(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "find_spec", lambda _: None)
    with monkeypatch.context() as patch:
        said = said_by(("form", "-o", "other.xlsx"), folder, patch)
    (hint,) = said.hints[-1:]
    assert " install " in hint
    assert "openpyxl" in hint
    assert hint in said.text
    typed_in = subprocess.run(
        ["/bin/sh", "-c", hint.replace(" install ", " install --no-index --dry-run ")],
        check=False, capture_output=True, timeout=120,
    )  # fmt: skip
    assert typed_in.returncode == 0, typed_in.stderr


def test_where_there_is_no_pip_another_one_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name)
    own = [sys.executable, "-m", "pip", "install", "a>=1"]
    assert installation("a>=1") == shlex.join(own)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    other = ["pip", "--python", sys.executable, "install", "a>=1"]
    assert installation("a>=1") == shlex.join(other)


@pytest.mark.parametrize(
    ("name", "word"),
    [("a.yaml", "a.yaml"), ("-a.yaml", "./-a.yaml"), ("<stdin>", "-"), ("-", "-")],
)
def test_a_file_is_never_an_option(name: str, word: str) -> None:
    assert file_word(name) == word


def test_a_command_is_quoted_for_a_shell() -> None:
    assert (
        command("score", "it's.yaml", rubric="a b")
        == "etwin score 'it'\"'\"'s.yaml' --rubric 'a b'"
    )
    assert command("gap", isolated=True) == "etwin gap --isolated"


def catalogues() -> Iterator[tuple[str, str]]:
    for path in (REPOSITORY / "src" / "etwin_cli" / "languages").rglob("*.py"):
        # help and refusals tell what commands are for: of no file or rubric
        if path.stem.rpartition("_")[2] in LANGUAGES and path.parent.name not in (
            "help",
            "requests",
        ):
            yield path.name, path.read_text(encoding="utf-8")


def test_no_sentence_spells_a_command_out() -> None:
    seen = 0
    for name, text in catalogues():
        seen += 1
        assert not SPELLED_OUT.search(text), name
    assert seen == 2 * len(LANGUAGES)
