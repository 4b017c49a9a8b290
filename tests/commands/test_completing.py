"""What TAB offers: in a real bash, and as zsh and fish are told."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from etwin_cli.cli import completing
from etwin_cli.cli.app import COMMANDS
from etwin_cli.model.codes import Code
from etwin_cli.reading.library import load_rubric
from tests.commands.running import Ran, environment, etwin

RUBRIC = load_rubric("etwinning-school", "en")


def fish(line: str, cwd: Path | None = None, **variables: str) -> dict[str, str]:
    """The offers for a line as fish gets them, each with what is said of it."""
    ran = asked("fish", line, cwd, **variables)
    assert ran.code == 0
    assert ran.err == ""
    pairs = (offer.partition("\t") for offer in ran.out.splitlines() if offer)
    return {value: said for value, _, said in pairs}


def asked(shell: str, line: str, cwd: Path | None = None, **variables: str) -> Ran:
    return etwin(
        cwd=cwd,
        env={
            "_ETWIN_COMPLETE": f"complete_{shell}",
            "_TYPER_COMPLETE_ARGS": line,
            "_TYPER_COMPLETE_FISH_ACTION": "get-args",
            **variables,
        },
    )


@pytest.mark.parametrize(
    ("line", "offers"),
    [
        ("etwin ", set(COMMANDS)),
        ("etwin score --rubric ", {"etwinning-school"}),
        ("etwin rubric show ", {"etwinning-school"}),
        ("etwin rubric check etw", {"etwinning-school"}),
        ("etwin rubric claims ", {"etwinning-school"}),
        ("etwin init --lang ", {"ca", "es", "en"}),
        ("etwin gap --band ", {band.id for band in RUBRIC.bands}),
        ("etwin score --require-band ro", {"rooted"}),
        ("etwin score --fail-under-criterion ", {f"{c.id}=" for c in RUBRIC.all_criteria()}),
        (
            "etwin score --fail-under-criterion whole-school=50 --fail-under-criterion coll",
            {"collaboration=", "collaboration=50"},
        ),
        ("etwin explain shared-", {"shared-coordination", "shared-decisions"}),
        ("etwin explain ET01", {code.value for code in Code if code.value.startswith("ET01")}),
        ("etwin explain ", {*RUBRIC.indicators_by_id, *(code.value for code in Code)}),
        ("etwin score --format ", {"text", "json", "jsonl", "csv", "markdown"}),
        ("etwin gap -f ", {"text", "json", "csv", "markdown"}),
        ("etwin validate --format g", {"github", "gitlab"}),
        ("etwin validate --also g", {"github=", "gitlab="}),
        ("etwin validate answers.yaml --also sa", {"sarif=", "sarif=report.sarif"}),
        ("etwin gap --also ", {"text=", "json=", "csv=", "markdown="}),
        ("etwin compare --also ", {"text=", "json=", "markdown="}),
        ("etwin score --also csv=a.csv", set()),
        ("etwin score ", set()),
        ("etwin explain nonsense", set()),
    ],
)
def test_offers(line: str, offers: set[str]) -> None:
    assert set(fish(line)) == offers


def test_every_command_with_second_reports_offers_their_formats() -> None:
    asked = [name for name in COMMANDS if "--also" in etwin(name, "--help").out]
    assert asked == ["validate", "score", "gap", "compare"]
    for name in asked:
        assert "json=" in fish(f"etwin {name} --also ")


def test_offers_say_what_they_are_in_the_users_language() -> None:
    assert fish("etwin explain shared-coord") == {"shared-coordination": "Shared coordination"}
    assert fish("etwin explain ET105") == {"ET105": "not-a-level"}
    assert fish("etwin gap --band roo", ETWIN_LANG="ca") == {"rooted": "Arrelat al centre"}
    assert fish("etwin gap --lang es --band roo") == {"rooted": "Arraigado en el centro"}


def test_zsh_gets_the_same() -> None:
    ran = asked("zsh", "etwin gap --band roo")
    assert ran.out.strip() == """_arguments '*: :(("rooted":"Rooted in the school"))'"""
    assert asked("zsh", "etwin score answ").out.strip() == "_files"


OWN = """\
id: own
version: "1.0.0"
language: en
title: Own
scale: [{level: 0}, {level: 1}]
bands: [{id: here, title: "TITLE", minimum: 0}]
criteria:
  - id: place
    title: Place
    indicators: [{id: garden, title: Garden, levels: [{level: 0, text: a}, {level: 1, text: b}]}]
"""


@pytest.mark.parametrize("by", ["option", "variable", "configuration"])
def test_the_rubric_that_the_command_would_use(tmp_path: Path, by: str) -> None:
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    if by == "configuration":
        (tmp_path / "etwin.toml").write_text('rubric = "own.yaml"\n', encoding="utf-8")
    option = "--rubric own.yaml " if by == "option" else ""
    variables = {"ETWIN_RUBRIC": "own.yaml"} if by == "variable" else {}
    for line, offer in (
        ("etwin gap {}--band ", "here"),
        ("etwin score {}--fail-under-criterion ", "place="),
    ):
        assert offer in fish(line.format(option), tmp_path, **variables)


@pytest.mark.parametrize(
    "title",
    [r"a\\$(touch pwned)", "`touch pwned`", "a'; touch pwned; '", r"x\"; touch pwned; \"", "[/b]"],
)
def test_a_title_is_never_more_than_words(tmp_path: Path, title: str) -> None:
    (tmp_path / "own.yaml").write_text(OWN.replace("TITLE", title), encoding="utf-8")
    ran = asked("zsh", "etwin gap --rubric own.yaml --band ", tmp_path)
    assert re.fullmatch(r"""_arguments '\*: :\(\("here"(:"[\w ’]+")?\)\)'\n""", ran.out), ran.out


@pytest.mark.parametrize(
    ("line", "toml"),
    [
        ("etwin gap --rubric nonsense --band ", ""),
        ("etwin gap --rubric broken.yaml --band ", ""),
        ("etwin gap --lang nonsense --band ", ""),
        ("etwin score --nonsense --require-band ", "nonsense = 1"),
        ("etwin score --fail-under-criterion ", "nonsense"),
        ("etwin explain --rubric nonsense ", ""),
        ("etwin nonsense --also ", ""),
        ("etwin 'score ", ""),
        ("", ""),
    ],
)
@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_whatever_is_wrong_nothing_is_said(
    tmp_path: Path, shell: str, line: str, toml: str
) -> None:
    (tmp_path / "broken.yaml").write_text("a: [", encoding="utf-8")
    (tmp_path / "etwin.toml").write_text(toml, encoding="utf-8")
    ran = asked(shell, line, tmp_path)
    assert ran.err == ""
    assert "rror" not in ran.out


def test_a_bug_says_nothing_in_the_prompt() -> None:
    ran = etwin(env={"_ETWIN_COMPLETE": "complete_bash"})
    assert (ran.code, ran.out, ran.err) == (70, "", "")


def test_a_title_is_cut() -> None:
    assert len(completing._said("a" * 500)) == 60


BASH = """\
eval "$(etwin --show-completion)"
complete -p etwin
COMP_WORDS=(etwin "$@")
COMP_CWORD=$#
_etwin_completion etwin
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.skipif(shutil.which("bash") is None or os.name == "nt", reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "offers"),
    [
        (["explain", "shared-"], ["shared-coordination", "shared-decisions"]),
        (["gap", "--band", "r"], ["rooted", "reaching-out"]),
        (["validate", "--also", "g"], ["github=", "gitlab="]),
        (["score", "--rubric", "="], ["etwinning-school"]),
        (["score", "answ"], [""]),
        (["gap", "--rubric", "nonsense", "--band", ""], [""]),
    ],
)
def test_in_bash(tmp_path: Path, words: list[str], offers: list[str]) -> None:
    program = tmp_path / "etwin"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m etwin_cli "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    script = tmp_path / "script.bash"
    script.write_text(BASH, encoding="utf-8")
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    ran = subprocess.run(
        ["bash", "--norc", str(script), *words],  # noqa: S607 (the one on the path)
        env=environment({"PATH": path, "LC_ALL": "C.UTF-8", "SHELL": "/bin/bash"}),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    assert ran.stderr == ""
    registered, *offered = ran.stdout.splitlines()
    assert registered == "complete -o default -F _etwin_completion etwin"
    assert offered == offers
