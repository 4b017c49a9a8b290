"""Writing a file: whole or not at all."""

from errno import ELOOP
from os import strerror
from pathlib import Path

from etwin_cli.commands.exits import refuse


def write_file(name: str, content: str | bytes, *, force: bool) -> None:
    """Write a file beside its name and rename it, so that nobody sees half of it.

    A text is written as UTF-8, its line ends as they are. Refuses to overwrite without `force`,
    and tells what stands in the way.
    """
    path = Path(name)
    refuse_existing(path, force=force)
    try:
        _write_beside(path, content, force=force)
    except FileExistsError:
        refuse(f"{path} is there already; nothing was changed (--force overwrites it)")
    except OSError as error:
        refuse(f"{path} cannot be written: {error.strerror or error}")


def refuse_existing(path: Path, *, force: bool) -> None:
    """End the command where a file must not be written."""
    if path.is_dir():
        refuse(f"{path} is a folder; name the file to write in it")
    if not force and (path.exists() or path.is_symlink()):
        refuse(f"{path} is there already; nothing was changed (--force overwrites it)")


def led_to(path: Path) -> Path:
    """The file that is to be replaced: through a link, that which it leads to. Raises OSError."""
    try:
        target = path.resolve()
    except RuntimeError:  # what pathlib makes of links in a circle before Python 3.13
        raise OSError(ELOOP, strerror(ELOOP)) from None
    if target.is_symlink():  # and since
        raise OSError(ELOOP, strerror(ELOOP))
    return target


def _write_beside(path: Path, content: str | bytes, *, force: bool) -> None:
    from etwin_cli.editing.saving import written_beside

    target = led_to(path)
    data = content.encode() if isinstance(content, str) else content
    with written_beside(target, data) as beside:
        if force:
            beside.replace(target)
        else:
            # A link fails where the name was taken meanwhile; a rename would overwrite.
            _claim(beside, target)


def _claim(beside: Path, target: Path) -> None:
    try:
        target.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        beside.replace(target)
