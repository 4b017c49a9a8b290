"""The public functions, and what an import costs."""

import inspect
import subprocess
import sys
from pathlib import Path
from typing import get_args, get_origin, get_type_hints

import pytest

import etwin_cli
from tests.commands.running import environment


def test_the_same_functions_that_the_commands_call(
    examples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rubric = etwin_cli.load_rubric("etwinning-school", language="en")
    answers, diagnostics = etwin_cli.read_answers(examples / "leading.en.yaml", rubric)
    assert answers is not None
    assert diagnostics == ()
    result = etwin_cli.score(rubric, answers)
    assert result.band is not None
    assert result.band.id == "reaching-out"
    assert etwin_cli.gaps(result).steps == ()
    assert capsys.readouterr() == ("", "")


def test_every_public_name_is_there_and_documented() -> None:
    for name in etwin_cli.__all__:
        if name != "__version__":
            assert getattr(etwin_cli, name).__doc__
    assert dir(etwin_cli) == etwin_cli.__all__
    with pytest.raises(AttributeError, match="no_such_name"):
        etwin_cli.no_such_name  # noqa: B018


def test_everything_that_they_take_and_give_has_a_name_there() -> None:
    """With the fields and properties of all of it, as far as it goes."""
    reached: dict[str, object] = {}

    def reach(found: object) -> None:
        for part in get_args(found):
            reach(part)
        found = get_origin(found) or found
        name = getattr(found, "__name__", "")
        if not getattr(found, "__module__", "").startswith("etwin_cli") or name in reached:
            return
        reached[name] = found
        if isinstance(found, type):
            members = (each for name, each in vars(found).items() if not name.startswith("_"))
            functions = (each.fget if isinstance(each, property) else each for each in members)
            for each in (found, *filter(inspect.isfunction, functions)):
                for hint in get_type_hints(each).values():
                    reach(hint)

    for each in (etwin_cli.load_rubric, etwin_cli.read_answers, etwin_cli.score, etwin_cli.gaps):
        for hint in get_type_hints(inspect.unwrap(each)).values():
            reach(hint)
    assert {"Rubric", "Answers", "Result", "Gap", "Diagnostic", "BandId"} <= set(reached)
    for name, found in reached.items():
        assert getattr(etwin_cli, name) is found


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    rubric = etwin_cli.load_rubric("etwinning-school")
    with pytest.raises(etwin_cli.UnreadableError):
        etwin_cli.read_answers(tmp_path / "nowhere.yaml", rubric)


def test_no_rubric_by_that_name() -> None:
    with pytest.raises(etwin_cli.RubricError, match="nowhere"):
        etwin_cli.load_rubric("nowhere")


@pytest.mark.parametrize(
    ("program", "absent"),
    [
        ("import etwin_cli", ["yaml", "rich", "typer", "etwin_cli.model.rubric"]),
        ("import sys; sys.argv[1:] = ['--version']", ["yaml", "rich.console"]),
        ("import sys; sys.argv[1:] = ['score', FILE, '--format', 'json']", ["typer", "rich"]),
        ("import sys; sys.argv[1:] = ['score', FILE]", ["typer", "rich.console"]),
    ],
)
def test_what_is_not_needed_is_not_imported(
    program: str, absent: list[str], examples: Path
) -> None:
    run = (
        ""
        if "argv" not in program
        else ("\ntry:\n    from etwin_cli.__main__ import main; main()\nexcept SystemExit: pass\n")
    )
    check = (
        f"\nimport sys\nprint([name for name in {absent} if name in sys.modules], file=sys.stderr)"
    )
    code = program.replace("FILE", repr(str(examples / "leading.en.yaml"))) + run + check
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment()
    )
    assert done.stderr == "[]\n"
