"""Writing a file for a command: whole or not at all, else the command ends."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from etwin_cli.commands.exits import refuse
from etwin_cli.languages import Language

if TYPE_CHECKING:
    from etwin_cli.disk.destination import Destination
    from etwin_cli.disk.keeping import Loss


def write_file(name: str, content: str | bytes, *, force: bool) -> None:
    """Write a file, or into a pipe or a device.

    A text is written as UTF-8, its line ends as they are. Refuses to overwrite without `force`,
    and tells what stands in the way.
    """
    from etwin_cli.disk.destination import UnwritableError
    from etwin_cli.disk.writing import write_whole

    data = content.encode() if isinstance(content, str) else content
    try:
        losses = write_whole(name, data, force=force)
    except FileExistsError:
        _refuse_taken(name)
    except UnwritableError as error:
        refuse(error.args[0])
    tell_losses(losses, None, name)


def refuse_existing(name: str | Path, *, force: bool, read: "Iterable[str]" = ()) -> "Destination":
    """End the command where a file must not be written; gives where it goes else.

    `read` are the files that the command reads: with `force` neither may one of them be written
    over, for what is in it would be lost.
    """
    from etwin_cli.disk.destination import UnwritableError, destination

    try:
        place = destination(name)
    except UnwritableError as error:
        refuse(error.args[0])
    if place.found is not None and not place.is_stream:
        if any(_is_file(place.found, each) for each in read):
            refuse("{file} is a file that this command reads; name another one to write", file=name)
        if not force:
            _refuse_taken(name)
    return place


def _is_file(found: os.stat_result, name: str) -> bool:
    try:
        return os.path.samestat(found, Path(name).stat())
    except (OSError, ValueError):  # it is not there, or no name of a file
        return False


def _refuse_taken(name: str | Path) -> NoReturn:
    refuse("{file} is there already; nothing was changed (--force overwrites it)", file=name)


def tell_losses(
    losses: "Iterable[Loss]", language: Language | None, name: str | None = None
) -> None:
    """Say on stderr, a line each, what files have lost by being replaced.

    Without a language, it is said in that of the line. `name` is how the file was named, where it
    is one.
    """
    for loss in losses:
        from etwin_cli.commands.language import line_language
        from etwin_cli.commands.output import write_error
        from etwin_cli.languages import words

        text = words(language or line_language())(
            f"lost.{loss.what.value}", file=name or str(loss.path)
        )
        write_error(f"etwin: {text}")
