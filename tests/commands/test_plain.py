"""The plain command lines mean without Typer exactly what they mean with it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from etwin_cli.cli import app as app_module
from etwin_cli.cli import batch, gap, score, validate
from etwin_cli.cli.plain import FORMS, plain_call, plain_request

MODULES = {"score": score, "gap": gap, "validate": validate, "batch": batch}
WORDS = [
    "answers.yaml",
    "b.yaml",
    "folder/c d.yaml",
    "--format",
    "-f",
    "--lang",
    "--rubric",
    "--color",
    "--band",
    "--strict",
    "text",
    "json",
    "concise",
    "ca",
    "always",
    "never",
    "-o",
    "out.csv",
    "--errors",
    "--from",
    "--table",
    "--workers",
    "2",
    "0",
    "--force",
    "--exit-zero",
    "--resume",
    "pdf",
    "",
    "-",
    "--",
    "--format=json",
    "-fjson",
    "--form",
    "--help",
    "-h",
]


def by_typer(name: str, words: list[str], patch: pytest.MonkeyPatch) -> Any:
    """The request that Typer hands on; None where it refuses the line or only helps."""
    got: list[Any] = []
    patch.setattr(MODULES[name], f"run_{name}", lambda request, *_, **__: got.append(request))
    CliRunner().invoke(app_module.command_line([name]), [name, *words])
    return got[0] if got else None


@given(name=st.sampled_from(sorted(FORMS)), words=st.lists(st.sampled_from(WORDS), max_size=6))
def test_a_plain_line_is_understood_as_typer_does(name: str, words: list[str]) -> None:
    plain = plain_request(FORMS[name], words)
    if plain is None:
        return
    with pytest.MonkeyPatch.context() as patch:
        assert by_typer(name, words, patch) == plain


@pytest.mark.parametrize(
    "line",
    [
        ["score"],
        ["score", "a.yaml"],
        ["score", "a.yaml", "--format", "json", "--lang", "ca"],
        ["gap", "-f", "json", "a.yaml", "-o", "gap.json"],
        ["validate", "a.yaml", "b.yaml", "-f", "concise", "--color", "never"],
        ["batch", "folder", "-o", "out.csv"],
        ["batch", "a.yaml", "b.zip", "--output", "out.jsonl", "--force", "--workers", "2"],
    ],
    ids=" ".join,
)
def test_the_lines_that_scripts_write_are_plain(line: list[str]) -> None:
    assert plain_call(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        [],
        ["--help"],
        ["score", "--help"],
        ["score", "--format=json"],
        ["score", "--format", "pdf"],
        ["gap", "a.yaml", "b.yaml"],
        ["score", "--format"],
        ["score", "--lang", "ca", "--lang", "es"],
        ["score", "--", "a.yaml"],
        ["batch", "folder", "-o", "out.csv", "--workers", "0"],
        ["batch", "folder", "-o", "out.csv", "--force", "--force"],
        ["batch", "folder", "-o", "out.csv", "--resume"],
        ["init"],
    ],
    ids=lambda line: " ".join(line) or "nothing",
)
def test_everything_else_is_typers(line: list[str]) -> None:
    assert plain_call(line) is None
