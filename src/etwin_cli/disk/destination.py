"""What a name stands for that is to be written: a plain file in its real folder, or a stream."""

import os
import re
import stat
from pathlib import Path
from typing import Final, NamedTuple

from etwin_cli.sentences import Sentence, system_sentence

_STREAM: Final = re.compile(r"/dev/(stdin|stdout|stderr)|/(?:dev|proc/self)/fd/([0-9]{1,9})")
"""How a descriptor of this process is named: `>(command)` is one too."""
_STANDARD: Final = {"stdin": 0, "stdout": 1, "stderr": 2}
_DEVICES: Final = Path("/dev")
_UNFIT: Final = (
    (stat.S_ISDIR, Sentence("it is a folder; name the file to write in it")),
    (stat.S_ISSOCK, Sentence("it is a socket; name a file")),
    (stat.S_ISBLK, Sentence("it is a block device; name a file")),
)


class UnwritableError(Exception):
    """A name that nothing is written to: a request that cannot be met."""

    def __init__(self, name: str | Path, reason: Sentence) -> None:
        """`reason` is a clause, or the system's own words."""
        super().__init__(Sentence("{file} cannot be written: {reason}", file=name, reason=reason))
        self.name = str(name)
        self.reason = reason


class Destination(NamedTuple):
    """Where something is to be written."""

    name: str
    """As it was given."""
    path: Path
    """In its real folder, so that no link is left but the last part of the name."""
    descriptor: int | None
    """The descriptor of this process that is named, such as that of /dev/stdout."""
    found: os.stat_result | None
    """What is there; None: nothing."""

    @property
    def is_stream(self) -> bool:
        """True for what is written into and never replaced: a pipe or a device."""
        if self.descriptor is not None:
            return True
        return self.found is not None and not stat.S_ISREG(self.found.st_mode)

    @property
    def is_pipe(self) -> bool:
        """True for a pipe that has a name."""
        return self.found is not None and stat.S_ISFIFO(self.found.st_mode)

    @property
    def key(self) -> object:
        """The same for two names of one file."""
        if self.descriptor is not None:
            return self.descriptor
        if self.found is not None:
            return self.found.st_dev, self.found.st_ino
        return os.path.normcase(self.path)


def destination(name: str | Path) -> Destination:
    """What is to be written under a name.

    Raises UnwritableError for what is neither a plain file nor a pipe nor a character device, and
    for a link: nothing is written where the name does not say. A name in /dev and a descriptor of
    this process are links by nature, and are followed.
    """
    text = str(name)
    try:
        descriptor = _descriptor(text)
        if descriptor is not None:
            return Destination(text, Path(text), descriptor, _open_one(text, descriptor))
        path = _in_its_folder(text)
        found = _look(path)
        if found is not None:
            if stat.S_ISLNK(found.st_mode):
                found = _behind(text, path)
            _refuse_unfit(text, found)
        return Destination(text, path, None, found)
    except (OSError, ValueError) as error:
        raise UnwritableError(text, _said(error)) from None


def kept_under(name: str | Path) -> Path:
    """The file that holds what is read under a name, so that it can be saved there again.

    A link is followed where it leads to a file in its own folder or below. Raises UnwritableError
    for one that leads out, and for what is not there.
    """
    try:
        path = _in_its_folder(str(name))
        target = Path(os.path.realpath(path, strict=True))
    except (OSError, ValueError) as error:
        raise UnwritableError(name, _said(error)) from None
    if not target.is_relative_to(path.parent):
        reason = Sentence(
            "it is a link that leads out of its folder, to {target}; name that file itself",
            target=target,
        )
        raise UnwritableError(name, reason)
    return target


def check_plain(path: Path, *, sole: bool = True) -> None:
    """Raise UnwritableError for a name that is taken by anything but a plain file.

    It is for the files that etwin makes for itself beside another one. Nobody named them, so that
    a link is somebody else's, and so is with `sole` a file that has another name too.
    """
    found = _look(path)
    if found is None:
        return
    if stat.S_ISLNK(found.st_mode):
        reason = Sentence("it is a link to {target}; remove it", target=path.readlink())
        raise UnwritableError(path, reason)
    if not stat.S_ISREG(found.st_mode):
        raise UnwritableError(path, Sentence("it is no plain file; remove it"))
    if sole and found.st_nlink > 1:
        raise UnwritableError(path, Sentence("the file has another name too; remove it"))


def _said(error: OSError | ValueError) -> Sentence:
    if isinstance(error, OSError):
        return system_sentence(error)
    return Sentence("no file can have that name")  # a NUL, or a letter that the system has none for


def _descriptor(name: str) -> int | None:
    if os.name != "posix":
        return None
    found = _STREAM.fullmatch(os.path.normpath(Path.cwd() / name))
    if found is None:
        return None
    standard, number = found.groups()
    return _STANDARD[standard] if standard else int(number)


def _open_one(name: str, descriptor: int) -> os.stat_result:
    try:
        return os.fstat(descriptor)
    except OSError:
        raise UnwritableError(name, Sentence("it is closed")) from None


def _in_its_folder(name: str) -> Path:
    """A name without links in its folders. Raises OSError where there is no such folder.

    A folder below the one that we are in may be a stranger's: raises UnwritableError where it
    leads out. Whoever names a folder elsewhere knows where that is.
    """
    here = Path.cwd()
    whole = here / name
    try:
        path = Path(os.path.realpath(whole.parent, strict=True), whole.name)
    except FileNotFoundError:
        raise UnwritableError(name, Sentence("there is no such folder")) from None
    inside = Path(os.path.normpath(whole.parent)).is_relative_to(here)
    if inside and not path.is_relative_to(os.path.realpath(here)):
        reason = Sentence(
            "a link leads out of this folder, to {target}; name that itself", target=path
        )
        raise UnwritableError(name, reason)
    return path


def _look(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except FileNotFoundError:
        return None


def _behind(name: str, link: Path) -> os.stat_result:
    """What a link leads to, where it may be followed."""
    if link.parent == _DEVICES:
        found = link.stat()
        if not stat.S_ISREG(found.st_mode):
            return found
    reason = Sentence("it is a link to {target}; name the file itself", target=link.readlink())
    raise UnwritableError(name, reason)


def _refuse_unfit(name: str, found: os.stat_result) -> None:
    for is_unfit, reason in _UNFIT:
        if is_unfit(found.st_mode):
            raise UnwritableError(name, reason)
