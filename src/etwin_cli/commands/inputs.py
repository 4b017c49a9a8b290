"""Which files are meant, and their bytes."""

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from etwin_cli.commands.exits import refuse, tell
from etwin_cli.commands.language import explainer, line_language
from etwin_cli.commands.output import write_error
from etwin_cli.disk.reading import UnreadableError, is_file, is_folder, read_bytes
from etwin_cli.languages import Language, words
from etwin_cli.languages.typed import STDIN_NAME, command, file_word
from etwin_cli.sentences import Sentence, joined

if TYPE_CHECKING:
    from etwin_cli.disk.walking import PassedOver, Tally
    from etwin_cli.reading.recognising import Kind

STDIN: Final = "-"
_HEAD: Final = 1024 * 1024
"""Bytes of a file that are enough to know what it is."""


class Input(NamedTuple):
    """A file that is meant, and how it was found."""

    name: str
    folder: str | None = None
    """The folder that was named, where it was found in one: no link leads out of it."""
    reason: str | None = None
    """Why it cannot be read, where that is known already, as UnreadableError has it."""

    def read(self, limit: int) -> bytes:
        """At most `limit` + 1 bytes of it, or of standard input. Raises UnreadableError."""
        if self.reason is not None:
            raise UnreadableError(self.name, self.reason)
        if self.name != STDIN:
            return read_bytes(self.name, limit, self.folder)
        if sys.stdin is None:
            raise UnreadableError(self.name, "missing")
        if sys.stdin.isatty():
            tell("reading from standard input")
        return sys.stdin.buffer.read(limit + 1)


class Inputs(NamedTuple):
    """The files of a run, and what was passed over beside them."""

    files: tuple[Input, ...]
    passed: "PassedOver | None" = None
    """None: the one file was named."""


def expanded(names: Sequence[str]) -> Inputs:
    """The files that names stand for, as etwin batch finds them: each once.

    Ends the command where a folder or a pattern stands for nothing.
    """
    if names.count(STDIN) > 1:
        refuse("standard input (-) can be read once")
    if len(names) == 1 and (names[0] == STDIN or is_file(names[0])):
        return Inputs((Input(names[0]),))
    # Imported here: most runs name one file.
    from etwin_cli.batch.inputs import Once
    from etwin_cli.disk.walking import PassedOver

    once, passed = Once(), PassedOver()
    found = (each for name in names for each in _found(name, passed))
    return Inputs(tuple(each for each in found if once.is_new(each.name)), passed)


def _found(name: str, passed: "PassedOver") -> Iterator[Input]:
    from etwin_cli.batch.inputs import jobs_of
    from etwin_cli.batch.jobs import File, Lost
    from etwin_cli.disk.walking import PassedOver

    nothing, here = True, PassedOver()
    for job in jobs_of(name, here, archives=False):
        nothing = False
        if isinstance(job, File):
            yield Input(job.name, job.folder)
        elif isinstance(job, Lost):
            yield Input(job.name, None, job.reason)
    if nothing:
        others = beside(here)
        if is_folder(name):
            refuse(
                "there is no answers file (.yaml) in the folder {folder}{beside}",
                folder=name,
                beside=others,
            )
        refuse(
            "there is no answers file (.yaml) that {pattern} matches{beside}",
            pattern=name,
            beside=others,
        )
    passed.files.add(here.files)
    passed.rubrics.add(here.rubrics)


def beside(passed: "PassedOver") -> Sentence:
    """What there is where no answers file is, at the end of a sentence."""
    rubrics, files = passed.rubrics, passed.files
    said = [
        Sentence(
            "; the rubric in {folder} is checked with: {command}",
            folder=folder,
            command=command("rubric", "check", file_word(folder)),
        )
        for folder in rubrics.first[:1]
    ]
    if files.count:
        said.append(Sentence("; other files: {files}", files=listed(files)))
    return joined("", said)


def mention_passed(passed: "PassedOver | None", language: Language) -> None:
    """Say on stderr what was passed over, so that nothing vanishes without a word."""
    if passed is None:
        return
    speak = words(language)
    if passed.rubrics.count:
        names = listed(passed.rubrics)
        write_error(speak("passed.rubrics", n=passed.rubrics.count, names=names))
    if passed.files.count:
        names = listed(passed.files)
        write_error(speak("passed.files", n=passed.files.count, names=names))


def listed(tally: "Tally") -> str:
    """The first names, and a sign that there are more."""
    return ", ".join(tally.first) + (", …" if tally.count > len(tally.first) else "")


def shown_name(name: str, stdin_filename: str | None) -> str:
    """How messages and results name a file."""
    return (stdin_filename or STDIN_NAME) if name == STDIN else name


def sibling(name: str) -> str | None:
    """The file that is there with the other ending, .yml for .yaml; None: there is none."""
    for ending, other in ((".yaml", ".yml"), (".yml", ".yaml")):
        near = name.removesuffix(ending) + other
        if name.endswith(ending) and is_file(near):
            return near
    return None


def told_of(name: str, wanted: "Kind | None", rubric: str | None = None) -> str:
    """What a file is that is not of the kind that is wanted, and which command takes it.

    It is said in the language of the line. It goes on where a sentence ends; empty where nothing speaks for another kind. `rubric` is
    the one that was asked for.
    """
    from etwin_cli.reading.recognising import other_than

    try:
        other = other_than(wanted, read_bytes(name, _HEAD), name)
    except UnreadableError:
        return ""
    if other is None:
        return ""
    message, advice = explainer(line_language(), rubric)(other.diagnostics()[0])
    return f"; {message}: {advice}"
