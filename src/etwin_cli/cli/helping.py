"""Help in the language of who asks.

The English texts stand where options and commands are declared. Once Typer has made its commands of
them, and only where help, a mistake or completion is shown, each is replaced by its translation.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

import typer
from typer.core import TyperGroup

from etwin_cli.commands.language import line_language
from etwin_cli.languages import Language

Say = Callable[[str], str]
"""An English text to the same text in another language."""

_TEXTS: Final = (
    "help",
    "short_help",
    "epilog",
    "options_metavar",
    "subcommand_metavar",
    "metavar",
    "rich_help_panel",
)
"""What Typer's commands and their parameters are shown with."""
_OF_TYPER: Final = (
    "ARGUMENTS_PANEL_TITLE",
    "OPTIONS_PANEL_TITLE",
    "COMMANDS_PANEL_TITLE",
    "DEFAULT_STRING",
    "REQUIRED_LONG_STRING",
)
"""What typer.rich_utils itself says in help."""


class HelpContext(typer.Context):
    """What Typer knows of a command while it reads the line; its help is translated."""

    def get_help(self) -> str:
        """Show the help of the command, in the language of the line."""
        say = sayer(line_language())
        translate(self.find_root().command, say)
        translate_frame(say)
        return super().get_help()

    def make_formatter(self) -> Any:
        """Return what lays the usage out, which begins with a word of the language."""
        formatter = super().make_formatter()
        prefix = f"{sayer(line_language())('Usage:')} "
        formatter.write_usage = partial(formatter.write_usage, prefix=prefix)  # type: ignore[method-assign]
        return formatter


class CommandGroup(TyperGroup):
    """Commands of which one is chosen; --lang before it counts for it."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that the first word names; where there is none, end the command."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            from etwin_cli.cli.parsing import refuse_command

            refuse_command(args[0], self.commands, ctx)
        if lang := ctx.params.get("lang"):
            ctx.default_map = {name: {"lang": lang} for name in self.commands}
        return super().resolve_command(ctx, args)


def prepare(command: Any) -> None:
    """Let a command, and those below it, be translated when their help is asked for."""
    command.context_class = HelpContext
    for below in getattr(command, "commands", {}).values():
        prepare(below)


def translate(command: Any, say: Say, parent: typer.Context | None = None) -> None:
    """Put what is declared of a command, and of those below it, as `say` has it.

    `say` gets a paragraph at a time, on one line.
    """
    settings = command.context_settings
    context = HelpContext(command, info_name=command.name, parent=parent, **settings)
    for each in (command, *command.get_params(context)):
        for name in _TEXTS:
            text = getattr(each, name, None)
            if isinstance(text, str) and text:
                paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
                setattr(each, name, "\n\n".join(map(say, paragraphs)))
    for below in getattr(command, "commands", {}).values():
        translate(below, say, context)


def translate_frame(say: Say) -> None:
    """Put what Typer writes around all that, with Rich, as `say` has it."""
    from typer import rich_utils

    for name in _OF_TYPER:
        setattr(rich_utils, name, say(getattr(rich_utils, name)))
    highlighter = rich_utils.OptionHighlighter
    highlighter.highlights = [*highlighter.highlights, rf"(?P<usage>{say('Usage:')} )"]


def translate_offers(command: Any) -> None:
    """Put what a shell says of commands and options in the language of the line.

    Shells quote with straight apostrophes, and lose those of a text.
    """
    say = sayer(line_language())
    translate(command, lambda text: say(text).replace("'", "’"))


def sayer(language: Language) -> Say:
    """Return what translates the help into a language; a text without translation stays."""
    texts = _catalogue(language)
    return lambda text: texts.get(text, text)


def _catalogue(language: Language) -> Mapping[str, str]:
    match language:
        case "ca":
            from etwin_cli.languages.help import ca as catalogue
        case "es":
            from etwin_cli.languages.help import es as catalogue  # type: ignore[no-redef]
        case "en":
            return {}
    return catalogue.TEXTS
