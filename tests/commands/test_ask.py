"""etwin ask: over a pipe, in a terminal, and when something stands in the way."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from etwin_cli.model.answers import Answered, Evidence
from etwin_cli.reading.library import load_rubric, read_answers
from tests.commands.running import Ran, environment, etwin
from tests.commands.terminals import InTerminal

ESCAPE = "\x1b["
OCCASION = "period: 2026-2027\ndate: 2026-11-25\nrespondent: {role: teacher}\n"
HEAD = f"rubric: etwinning-school\nschool: {{name: Escola}}\n{OCCASION}answers:\n"
unix = pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals there")


def ask(folder: Path, *arguments: str, typed: str = "") -> Ran:
    return etwin("ask", *arguments, "--lang", "en", cwd=folder, stdin=typed)


def test_a_new_file_is_the_blank_one_with_the_answers(tmp_path: Path) -> None:
    ran = ask(tmp_path, typed="Escola Nova\n2\n1\nq\n")
    assert ran.code == 0, ran.err
    blank = etwin("init", "-", "--lang", "en", "--school", "Escola Nova", cwd=tmp_path).out
    expected = blank.replace("    level:", "    level: 2", 1).replace(
        "    level:\n", "    level: 1\n", 1
    )
    assert (tmp_path / "answers.yaml").read_text(encoding="utf-8") == expected
    assert [path.name for path in tmp_path.iterdir()] == ["answers.yaml"]


def test_the_schools_name_may_be_given(tmp_path: Path) -> None:
    ran = ask(tmp_path, "mine.yaml", "--school", "Escola", typed="2\n")
    assert ran.code == 0
    assert "etwin score mine.yaml" in ran.out
    assert 'name: "Escola"' in (tmp_path / "mine.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["ca", "es", "en"])
def test_a_level_is_called_in_any_language_of_the_rubric(tmp_path: Path, language: str) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text(HEAD + "  shared-coordination: 1\n")
    typed = "Consolidat\n\n4 · Consolidado\nnivel 2\n9\nDeveloping\n"
    ran = etwin("ask", "--lang", language, cwd=tmp_path, stdin=typed)
    assert ran.code == 0, ran.err
    answers, _ = read_answers(file, load_rubric())
    assert answers is not None
    given = list(answers.answers.values())[1:]
    assert [each.state for each in given] == [Answered(3), Answered(2), Answered(2)]
    assert "0-4." in ran.out


def test_a_translation_at_fault_keeps_nobody_from_answering(tmp_path: Path, examples: Path) -> None:
    shutil.copytree(examples / "own-rubric", tmp_path / "own")
    (tmp_path / "own" / "translations").mkdir()
    (tmp_path / "own" / "translations" / "es.yaml").write_text("language: es\nindicators: [")
    file = tmp_path / "answers.yaml"
    file.write_text(f"rubric: first-year\nschool: {{name: X}}\n{OCCASION}answers: {{}}\n")
    ran = ask(tmp_path, "answers.yaml", "--rubric", "own/rubric.yaml", typed="zz\n1\n")
    assert ran.code == 0, ran.err
    assert file.read_text() != f"rubric: first-year\nschool: {{name: X}}\n{OCCASION}answers: {{}}\n"


def test_without_a_name_nothing_is_written(tmp_path: Path) -> None:
    ran = ask(tmp_path, typed="\n\n")
    assert ran.code == 0
    assert ran.out.endswith("Nothing was written.\n")
    assert list(tmp_path.iterdir()) == []


def test_it_goes_on_where_it_stopped_and_ends_with_the_input(tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_text(HEAD + "  shared-coordination: 2  # two\n")
    ran = ask(tmp_path, typed="1\n")
    assert ran.code == 0
    assert "question 2 of 43" in ran.out
    assert (tmp_path / "answers.yaml").read_text() == (
        HEAD + "  shared-coordination: 2  # two\n  shared-decisions: 1\n"
    )


def test_a_file_in_json_stays_json(tmp_path: Path) -> None:
    said = {"school": {"name": "X"}, "date": "2026-11-25"}
    file = {"rubric": "etwinning-school", **said, "answers": {}}
    (tmp_path / "answers.json").write_text(json.dumps(file))
    typed = "3\nMinutes\n2026-02-11\nplan.pdf\n\n\n\nc \U0001f600\n? whom\nq\n"
    assert ask(tmp_path, "answers.json", typed=typed).code == 0
    found = json.loads((tmp_path / "answers.json").read_text(encoding="utf-8"))
    assert found["answers"] == {
        "shared-coordination": {
            "level": 3,
            "evidence": [{"title": "Minutes", "date": "2026-02-11"}, {"file": "plan.pdf"}],
        },
        "shared-decisions": {"unknown": "whom", "comment": "\U0001f600"},
    }


def test_over_a_pipe_answers_alone_are_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text("rubric: etwinning-school\nschool: {name: X}\nanswers: {}\n")
    ran = ask(tmp_path, typed="2\nq\n")
    assert ran.code == 0
    assert file.read_text().endswith("answers:\n  shared-coordination: 2\n")
    assert "School year" not in ran.out


def test_over_a_pipe_it_is_plain_and_every_prompt_has_its_line(tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_text(HEAD)
    ran = ask(tmp_path, "--color", "always", typed="q\n")
    assert ESCAPE not in ran.out
    assert "─" not in ran.out
    assert "\nShared coordination · Answer:\n" in ran.out


def test_the_languages_are_chosen_as_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_text("language: ca\n" + HEAD)
    assert "pregunta 1 de 43" in etwin("ask", cwd=tmp_path, stdin="q\n").out
    assert "Respuesta:" in etwin("ask", "--lang", "es", cwd=tmp_path, stdin="q\n").out


def test_a_file_with_errors_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD + "  shared-coordinatoin: 2\n")
    ran = ask(tmp_path, typed="2\n")
    assert ran.code == 1
    assert ran.out == ""
    assert "error[ET101]" in ran.err
    assert path.read_text() == HEAD + "  shared-coordinatoin: 2\n"


REFUSED = {
    "standard input": ("-",),
    "a folder": (".",),
    "a folder that is not there": ("nowhere/a.yaml",),
    "an empty name": ("--school", " "),
    "a rubric that is not there": ("--rubric", "nothing"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_asked_for(name: str, tmp_path: Path) -> None:
    ran = ask(tmp_path, *REFUSED[name], typed="Escola\n2\n")
    assert ran.code == 2
    assert ran.err
    assert list(tmp_path.iterdir()) == []


def test_bytes_that_are_no_text_end_nothing(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD)
    ran = subprocess.run(
        [sys.executable, "-m", "etwin_cli", "ask"],
        cwd=tmp_path,
        env=environment(),
        input=b"c caf\xe9 \x00\x1b[2J\xff\nq\n",
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stderr
    assert b"\x1b" not in ran.stdout
    assert 'comment: "caf\ufffd [2J\ufffd"' in path.read_text(encoding="utf-8")


def test_a_folder_that_takes_no_file_leaves_the_old_one(tmp_path: Path) -> None:
    """As a full disk does: no new file can be written beside the old one."""
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD)
    for number in range(100):
        (tmp_path / f".etwin-{number}.tmp").mkdir()
    ran = ask(tmp_path, typed="2\nq\n")
    assert ran.code == 2
    assert "Not saved: Shared coordination: 2 Developing" in ran.err
    assert "cannot be written" in ran.err
    assert path.read_text() == HEAD


@unix
def test_a_school_year_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(HEAD.replace(OCCASION, ""))
    for number in range(100):
        (tmp_path / f".etwin-{number}.tmp").mkdir()
    terminal = InTerminal("ask", "--lang", "en", cwd=tmp_path)
    terminal.wait_for("School year")
    terminal.type("2025/26\r")
    terminal.wait_for("Not saved: 2025-2026")
    assert terminal.end() == 2
    assert "cannot be written" in terminal.shown
    assert path.read_text() == HEAD.replace(OCCASION, "")


@pytest.mark.parametrize("typed", ["q\n", "Quit\n"])
def test_whoever_stops_at_the_name_begins_no_file(typed: str, tmp_path: Path) -> None:
    ran = ask(tmp_path, typed=typed)
    assert ran.code == 0
    assert ran.out.endswith("Nothing was written.\n")
    assert list(tmp_path.iterdir()) == []


def test_its_sentences_are_told_without_a_traceback_for_a_rubric_of_ones_own(
    tmp_path: Path, examples: Path
) -> None:
    shutil.copytree(examples / "own-rubric", tmp_path / "own")
    rubric = next(path for path in (tmp_path / "own").rglob("rubric.yaml"))
    ran = ask(
        tmp_path, "a.yaml", "--rubric", str(rubric.parent), "--school", "E", typed="\n\n\nl\nq\n"
    )
    assert (ran.code, ran.err) == (0, "")


# In a terminal


@unix
def test_in_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_text(HEAD)
    terminal = InTerminal("ask", "--lang", "ca", cwd=tmp_path)
    terminal.wait_for("Resposta: ")
    terminal.type("3\x7f2\r")  # changed one's mind
    terminal.wait_for("Desat: 2 En desenvolupament.")
    terminal.wait_for("Resposta: ")
    terminal.type("c Ho fem plegades, l'any vinent també\r")
    terminal.wait_for("Desat.")
    terminal.wait_for("Resposta: ")
    terminal.type("\x04")
    assert terminal.end() == 0
    assert "etwin gap" in terminal.shown
    assert (tmp_path / "answers.yaml").read_text(encoding="utf-8") == (
        HEAD + "  shared-coordination: 2\n"
        "  shared-decisions:\n"
        "    level:\n"
        '    comment: "Ho fem plegades, l\'any vinent també"\n'
    )


@unix
def test_control_c_leaves_what_was_saved(tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_text(HEAD)
    terminal = InTerminal("ask", "--lang", "en", cwd=tmp_path)
    terminal.wait_for("Answer: ")
    terminal.type("4\r")
    terminal.wait_for("Evidence (Enter: later): ")
    terminal.type("half a sen")
    # Ctrl-C throws away what is not read yet, and readline would wait for it for ever.
    terminal.wait_for("half a sen")
    assert terminal.interrupt() == 130
    assert "Everything that was answered is saved in answers.yaml." in terminal.shown
    assert "Traceback" not in terminal.shown
    assert (tmp_path / "answers.yaml").read_text() == HEAD + "  shared-coordination: 4\n"


@unix
@pytest.mark.parametrize(
    ("arguments", "env", "colored", "ruled"),
    [
        ((), {}, True, True),
        ((), {"NO_COLOR": "1"}, False, True),
        (("--color", "never"), {}, False, True),
        (("--plain",), {}, False, False),
        ((), {"TERM": "dumb"}, False, False),
    ],
)
def test_colour_and_rules(
    arguments: tuple[str, ...], env: dict[str, str], colored: bool, ruled: bool, tmp_path: Path
) -> None:
    (tmp_path / "answers.yaml").write_text(HEAD)
    terminal = InTerminal("ask", *arguments, cwd=tmp_path, env=env)
    terminal.type("q\r")
    assert terminal.end() == 0
    assert (f"{ESCAPE}1m" in terminal.shown) is colored
    assert ("────" in terminal.shown) is ruled
    # nothing moves the cursor or clears the screen: what was read stays where it is
    assert f"{ESCAPE}2J" not in terminal.shown
    assert f"{ESCAPE}H" not in terminal.shown


@unix
@pytest.mark.parametrize("arguments", [("--plain",), ("--plain", "--color", "always")])
def test_plain_is_without_colour_in_what_goes_wrong_too(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text(HEAD)
    (tmp_path / "faulty.yaml").write_text(HEAD + "  shared-coordinatoin: 2\n")
    terminal = InTerminal("ask", *arguments, "--lang", "en", cwd=tmp_path)
    terminal.wait_for("Answer: ")
    file.unlink()
    file.mkdir()
    terminal.type("2\r")
    assert terminal.end() == 2
    assert "cannot be written" in terminal.shown
    assert not re.search(r"\x1b\[[0-9;]*m", terminal.shown)
    terminal = InTerminal("ask", "faulty.yaml", *arguments, cwd=tmp_path)
    assert terminal.end() == 1
    assert "ET101" in terminal.shown
    assert not re.search(r"\x1b\[[0-9;]*m", terminal.shown)


PASTE = "\x1b[200~{}\x1b[201~"


@unix
@pytest.mark.parametrize("edited", [True, False], ids=["with readline", "without"])
def test_what_is_pasted_at_once_is_one_text(edited: bool, tmp_path: Path) -> None:
    """In a terminal that says where a paste begins and ends, as nearly all do."""
    file = tmp_path / "a.yaml"
    file.write_text(HEAD)
    (tmp_path / "tools").mkdir()
    if not edited:
        (tmp_path / "tools" / "sitecustomize.py").write_text(
            "import sys; sys.modules['readline'] = None\n"
        )
    terminal = InTerminal(
        "ask", "a.yaml", "--lang", "en", cwd=tmp_path, env={"PYTHONPATH": str(tmp_path / "tools")}
    )
    terminal.wait_for("\x1b[?2004h")
    terminal.wait_for("Answer: ")
    terminal.type("c\r")
    terminal.wait_for("(Enter: leave it): ")
    terminal.type(PASTE.format("We meet on Mondays.\rAll of us:\r\r3 teachers\r") + "\r")
    terminal.wait_for("Saved.")
    terminal.wait_for("Answer: ")
    terminal.type("e\r")
    terminal.wait_for("(Enter: later): ")
    terminal.type(PASTE.format("\u2022 Acta 7\r\u2022 https://example.org/a") + "\r")
    terminal.wait_for("Saved.")
    terminal.wait_for("first one out): ")
    terminal.type("\r")
    terminal.wait_for("Answer: ")
    terminal.type("3\r")
    terminal.wait_for("question 2 of 43")
    terminal.wait_for("Answer: ")
    terminal.type("q\r")
    assert terminal.end() == 0
    assert "\x1b[?2004l" in terminal.shown
    answers, problems = read_answers(file, load_rubric())
    assert problems == ()
    assert answers is not None
    (given,) = answers.answers.values()
    assert given.comment == "We meet on Mondays.\nAll of us:\n3 teachers"
    assert given.evidence == (Evidence(title="Acta 7"), Evidence(url="https://example.org/a"))


def test_over_a_pipe_each_line_is_a_line(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD)
    ask(tmp_path, "a.yaml", typed="c\nWe meet\ron Mondays\n2\nq\n")
    answers, _ = read_answers(tmp_path / "a.yaml", load_rubric())
    assert answers is not None
    (given,) = answers.answers.values()
    assert (given.comment, given.state) == ("We meet on Mondays", Answered(2))
