"""A new file as the one in whose place it goes: its owner, who may read it, its attributes."""

import os
import stat
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

_ACCESS_LIST: Final = "system.posix_acl_access"
_OF_CONTENTS: Final = frozenset(("security.capability", "security.evm", "security.ima"))
"""What the system notes about the contents themselves: it does not hold for other contents."""


class Lost(StrEnum):
    """What a file can lose by being replaced."""

    OWNER = "owner"
    """Its owner or its group: only the administrator may give a file to somebody else."""
    ATTRIBUTES = "attributes"
    """Extended attributes, such as an access list."""
    OTHER_NAME = "other_name"
    """A hard link: the file under its other name keeps the old contents."""


class Loss(NamedTuple):
    """What a file has lost."""

    path: Path
    what: Lost


def keep(descriptor: int, old: Path, found: os.stat_result) -> tuple[Loss, ...]:
    """Give a new file the owner, the rights and the attributes of `old`; gives what was lost.

    `found` is what `old` was when it was looked at last. The new file is reached through its
    descriptor alone: under its name there could be another one by now, of somebody who would like
    to have it.
    """
    losses = [Lost.OTHER_NAME] if found.st_nlink > 1 else []
    if hasattr(os, "fchown"):  # Windows: a new file has the rights of its folder
        losses += _keep_rights(descriptor, old, found)
    return tuple(Loss(old, each) for each in losses)


def _keep_rights(descriptor: int, old: Path, found: os.stat_result) -> list[Lost]:
    owner, group = _give(descriptor, found)
    refused = _copy_attributes(descriptor, old)
    mode = stat.S_IMODE(found.st_mode) & 0o777
    if group != found.st_gid or _ACCESS_LIST in refused:
        mode &= 0o707  # better nobody of a group than everybody of another one
    os.fchmod(descriptor, mode)
    is_theirs = (owner, group) == (found.st_uid, found.st_gid)
    return [*([] if is_theirs else [Lost.OWNER]), *([Lost.ATTRIBUTES] if refused else [])]


def _give(descriptor: int, found: os.stat_result) -> tuple[int, int]:
    """Give a file away as far as that is allowed; gives its owner and group then."""
    for owner in (found.st_uid, -1):
        with suppress(OSError):  # not ours to give
            os.fchown(descriptor, owner, found.st_gid)
            break
    now = os.fstat(descriptor)
    return now.st_uid, now.st_gid


def _copy_attributes(descriptor: int, old: Path) -> set[str]:
    """Copy the extended attributes, where the system has them; gives those that it refuses."""
    if not hasattr(os, "listxattr"):
        return set()
    try:
        theirs = set(os.listxattr(old, follow_symlinks=False)) - _OF_CONTENTS
        ours = set(os.listxattr(descriptor))
    except OSError:  # a file system without any
        return set()
    lost = set()
    for name in sorted(theirs):
        try:
            value = os.getxattr(old, name, follow_symlinks=False)
            if name not in ours or os.getxattr(descriptor, name) != value:
                os.setxattr(descriptor, name, value)
        except OSError:
            lost.add(name)
    if _ACCESS_LIST in ours - theirs:  # that of the folder: the file had none
        try:
            os.removexattr(descriptor, _ACCESS_LIST)
        except OSError:
            lost.add(_ACCESS_LIST)
    return lost
