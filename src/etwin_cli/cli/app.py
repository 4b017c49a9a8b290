"""The command line as a whole."""

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from keyword import iskeyword
from typing import Annotated, Final

import typer

from etwin_cli.cli.helping import CommandGroup, prepare, translate_offers
from etwin_cli.cli.options import LangOption
from etwin_cli.commands.exits import ExitCode, leave
from etwin_cli.commands.output import is_completion, prepare_for_typer, write_line
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
        cls=CommandGroup,
        epilog="The score is the school's own mirror: it decides nothing.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(etwin)
    for name in names:
        own = python_name(name)
        module = import_module(f"etwin_cli.cli.{own}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name, cls=CommandGroup)
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
    command = typer.main.get_command(command_line(needed(sys.argv[1:])))
    prepare(command)
    if is_completion():
        translate_offers(command)
    try:
        code = command.main(prog_name="etwin", standalone_mode=False)
    except typer.Abort:  # the input ended where Typer asked for something
        leave(ExitCode.REQUEST)
    except Exception as error:
        # Typer's own box would hold what was typed as it is.
        if not hasattr(error, "format_message"):
            raise
        from etwin_cli.cli.parsing import refuse_line

        refuse_line(error, command)
    raise SystemExit(code)


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
    lang: LangOption = None,
) -> None:
    """Hold a school's answers against a rubric: where it stands, what is missing, what is next."""
