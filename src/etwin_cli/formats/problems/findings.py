"""Problems as other programs take them: in words, with a path from here, under a lasting name."""

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from etwin_cli.formats.json.writing import CheckedFile
from etwin_cli.formats.printable import printable
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Span

_START: Final = Span(1, 1, 1, 1)
# What a problem is about. Not where it stands, what the rubric says, nor how bad the value is.
_SUBJECT: Final = ("indicator", "criterion", "band", "where", "key", "found", "reason")


class Finding(NamedTuple):
    """One problem."""

    code: Code
    path: str
    """As `slashed` gives it."""
    span: Span
    """The start of the file where the problem has no place of its own."""
    message: str
    help: str
    """One line each, with nothing in it that is not shown."""
    fingerprint: str
    """64 hex digits: the same as long as the problem is there, whatever moves around it."""


def findings(files: Iterable[CheckedFile], diagnoser: Diagnoser) -> Iterator[Finding]:
    """Give every problem of the files, in their order, each with a fingerprint of its own."""
    seen: Counter[str] = Counter()
    for _, _, diagnostics in files:
        for found in diagnostics:
            path = slashed(found.path)
            subject = _subject(found, path)
            seen[subject] += 1
            message, advice = diagnoser.sentences(found)
            yield Finding(
                code=found.code,
                path=path,
                span=found.span or _START,
                message=printable(message),
                help=printable(advice),
                fingerprint=hashlib.sha256(f"{subject}{seen[subject]}".encode()).hexdigest(),
            )


def slashed(path: str) -> str:
    """Give a path from the checkout of a pipeline, else from the current folder, with `/` only.

    As it was named where it is in neither.
    """
    whole = Path(os.path.abspath(path))  # noqa: PTH100 (links stay as they are named)
    for root in _roots():
        if whole.is_relative_to(root):
            return whole.relative_to(root).as_posix()
    return Path(path).as_posix()


def _roots() -> Iterator[str]:
    """Give the folders that annotations count paths from: GitHub's, GitLab's, the current one."""
    for variable in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        if root := os.environ.get(variable):
            yield root
            yield os.path.realpath(root)
    yield str(Path.cwd())


def _subject(found: Diagnostic, path: str) -> str:
    about = [found.values.get(key) for key in _SUBJECT]
    return json.dumps([path, found.code.value, about])
