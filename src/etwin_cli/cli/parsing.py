"""What is said of a command line that Typer cannot read.

The sentences are made of what its errors hold, never of their English: what they hold is the same in
all its versions. Their classes are known by their names, since Typer does not export them.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from etwin_cli.cli.helping import sayer, translate
from etwin_cli.commands.exits import ExitCode, leave, refuse
from etwin_cli.commands.language import line, line_language
from etwin_cli.commands.output import write
from etwin_cli.languages import Words, words


def refuse_line(error: Any, root: Any) -> NoReturn:
    """End the command with what Typer has against the line; `root` is the whole application."""
    classes = {each.__name__ for each in type(error).__mro__}
    if "NoArgsIsHelpError" in classes:
        if error.message:  # without Rich, the help itself
            write(f"{error.message}\n")
        leave(ExitCode.REQUEST)
    language = line_language()
    translate(root, sayer(language))
    context = getattr(error, "ctx", None)
    if context is None:
        command, path = _named(root, line())
    else:
        command, path = context.command, context.command_path
    problem = _problem(error, classes, command, words(language))
    refuse("{problem} ({path} --help)", problem=problem, path=path)


def refuse_command(name: str, known: Iterable[str], context: Any) -> NoReturn:
    """End the command: no command is called `name`."""
    from etwin_cli.reading.decoding import nearest

    say = words(line_language())
    near = nearest(name, known)
    key = "command.unknown.near" if near else "command.unknown"
    problem = say(key, command=name, near=", ".join(near))
    refuse("{problem} ({path} --help)", problem=problem, path=context.command_path)


def _problem(error: Any, classes: set[str], command: Any, say: Words) -> str:
    parameter = getattr(error, "param", None)
    if "NoSuchOption" in classes:
        near = ", ".join(error.possibilities or ())
        key = "option.unknown.near" if near else "option.unknown"
        return say(key, option=error.option_name, near=near)
    if "BadOptionUsage" in classes:
        return _option(error.option_name, command, say)
    if "BadParameter" in classes and parameter is not None:
        return _value(error, classes, parameter, say)
    if "UsageError" in classes and getattr(command, "commands", None):
        return say("command.missing", commands=", ".join(command.commands))
    if "UsageError" in classes and error.ctx is not None:
        takes = " ".join(_name(each) for each in command.params if not _is_option(each))
        return say("words.many" if takes else "words.none", takes=takes)
    return " ".join(error.format_message().split()).rstrip(".")


def _option(name: str, command: Any, say: Words) -> str:
    """What is said of an option with a value where it takes none, or without where it needs one."""
    option = next((each for each in command.params if name in each.opts), None)
    if option is None or option.is_flag:
        return say("option.flag", option=name)
    values = ", ".join(_choices(option)) or option.metavar or option.name
    return say("option.value", option=name, value=values)


def _value(error: Any, classes: set[str], parameter: Any, say: Words) -> str:
    """What is said of a value that is missing, or that its option or argument cannot have."""
    name = _name(parameter)
    choices = ", ".join(_choices(parameter))
    if "MissingParameter" in classes:
        if choices:
            return say("value.missing.choice", name=name, choices=choices)
        return say("value.missing", name=name, what=_inside(parameter.help))
    if choices:
        return say("value.choice", name=name, choices=choices)
    least = _least(parameter)
    if least is not None:
        return say("value.number", name=name, least=least)
    return f"{name}: {' '.join(error.message.split()).rstrip('.')}"


def _name(parameter: Any) -> str:
    """What a parameter is called in help: an option by its first name, an argument by its own."""
    return str(parameter.opts[0] if _is_option(parameter) else parameter.metavar or parameter.name)


def _is_option(parameter: Any) -> bool:
    return bool(parameter.param_type_name == "option")


def _inside(sentence: str) -> str:
    """A sentence of the help as it stands inside another one."""
    return f"{sentence[:1].lower()}{sentence[1:].rstrip('.')}"


def _choices(parameter: Any) -> list[str]:
    """The values that a parameter can have, where they are listed."""
    found = getattr(_kind(parameter), "choices", None) or ()
    return [str(getattr(each, "value", each)) for each in found]


def _least(parameter: Any) -> object:
    """The least number that a parameter can be; None where there is none."""
    kind = _kind(parameter)
    return getattr(getattr(kind, "parameter_info", kind), "min", None)


def _kind(parameter: Any) -> Any:
    """What a parameter's values are: Typer 0.29 has it in another place."""
    return getattr(parameter, "type_descriptor", None) or getattr(parameter, "type", None)


def _named(root: Any, words: Sequence[str]) -> tuple[Any, str]:
    """The command that a line names, and what it is typed as: some errors do not tell."""
    command, path = root, ["etwin"]
    for word in words:
        below = getattr(command, "commands", {}).get(word)
        if below is not None:
            command = below
            path.append(word)
    return command, " ".join(path)
