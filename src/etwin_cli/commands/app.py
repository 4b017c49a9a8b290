"""The command line as a whole."""

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from keyword import iskeyword
from typing import Annotated, Final, NoReturn

import typer

from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.output import prepare_for_typer, write_line
from etwin_cli.model.version import __version__

COMMANDS: Final = (
    "init",
    "ask",
    "form",
    "import",
    "validate",
    "score",
    "gap",
    "compare",
    "report",
    "batch",
    "summary",
    "explain",
    "rubric",
    "config",
    "schema",
)
"""Each is a module of this folder; help lists them in this order."""


def command_line(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """The application with these commands: only their modules are imported."""
    app = typer.Typer(
        name="etwin",
        epilog="The score is the school's own mirror: it decides nothing.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(etwin)
    for name in names:
        own = python_name(name)
        module = import_module(f"etwin_cli.commands.{own}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name)
        else:
            app.command(name)(getattr(module, own))
    return app


def python_name(command: str) -> str:
    """What a command's module and its function are called: `import` is a word of Python's own."""
    return f"{command}_" if iskeyword(command) else command


def needed(arguments: Sequence[str]) -> Sequence[str]:
    """The commands that a command line needs: its own, or all of them for help and mistakes.

    Importing six commands to run one would double the time that a small one takes.
    """
    first = arguments[0] if arguments else ""
    if first in ("--version", "-V"):
        return ()
    return (first,) if first in COMMANDS else COMMANDS


def run() -> None:
    """Parse the command line and run what it asks for; ends the command where it asks wrongly."""
    prepare_for_typer()
    try:
        code = command_line(needed(sys.argv[1:]))(prog_name="etwin", standalone_mode=False)
    except typer.Abort:  # the input ended where Typer asked for something
        leave(ExitCode.REQUEST)
    except Exception as error:
        # Typer's own box would hold what was typed as it is.
        if not hasattr(error, "format_message"):
            raise
        _refuse(error.format_message(), getattr(error, "ctx", None))
    raise SystemExit(code)


def _refuse(message: str, context: typer.Context | None) -> NoReturn:
    """End the command with what Typer has against it; its help has been shown where it has nothing."""
    if not message:
        leave(ExitCode.REQUEST)
    command = "etwin" if context is None else context.command_path
    refuse(f"{' '.join(message.split()).rstrip('.')} ({command} --help)")


def _print_version(wanted: bool) -> None:
    if wanted:
        write_line(f"etwin {__version__}")
        raise typer.Exit


def etwin(
    version: Annotated[
        bool,
        typer.Option(
            "--version", "-V", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Hold a school's answers against a rubric: where it stands, what is missing, what is next."""
