"""What a conversation is made of: it says, it asks, it puts an answer into the file.

A conversation is a generator that yields these and is sent what came of them; who reads the
keyboard and who writes the file is no concern of its own.
"""

from collections.abc import Generator, Sequence
from enum import Enum, auto
from typing import NamedTuple, TypeVar

from etwin_cli.editing.occasion import Fact
from etwin_cli.formats.text.layout import Line
from etwin_cli.model.answers import Answer, Answers
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.ids import IndicatorId


class Say(NamedTuple):
    """Lines to be shown."""

    lines: Sequence[Line]
    begins: bool = False
    """A new page begins with them."""


class Ask(NamedTuple):
    """A line to be typed, or lines pasted; a text is sent back, None at the end of the input."""

    prompt: str


class Put(NamedTuple):
    """An answer to be saved; a `Kept` is sent back."""

    indicator: IndicatorId
    answer: Answer


class PutFact(NamedTuple):
    """A fact of the occasion, to be saved; a `Kept` is sent back."""

    fact: Fact
    text: str


class Fate(Enum):
    """What became of an answer."""

    SAVED = auto()
    CHANGED = auto()
    """Somebody else has saved the file: it was read again, and nothing was written."""
    REFUSED = auto()
    """It cannot be written without losing something, or the file would be wrong."""


class Kept(NamedTuple):
    """What became of an answer that was to be saved."""

    fate: Fate
    answers: Answers
    """The file as it is now."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What would have been wrong with the file."""


class InputEnded(Exception):
    """There is nothing more to be read."""


Reply = str | Kept | None
Result = TypeVar("Result")
Talk = Generator[Say | Ask | Put | PutFact, Reply, Result]


def say(lines: Sequence[Line], *, begins: bool = False) -> Talk[None]:
    """Show some lines."""
    yield Say(lines, begins)


def ask(prompt: str, *, lines: bool = False) -> Talk[str]:
    """Ask for a line, without blanks at its ends. Raises InputEnded at the end of the input.

    With `lines`, a text that was pasted keeps its lines; else they are one.
    """
    reply = yield Ask(prompt)
    if not isinstance(reply, str):
        raise InputEnded
    found = [" ".join(line.split()) for line in reply.splitlines()]
    return ("\n" if lines else " ").join(filter(None, found))


def put(indicator: IndicatorId, answer: Answer) -> Talk[Kept]:
    """Have an answer saved."""
    return (yield from _kept(Put(indicator, answer)))


def put_fact(fact: Fact, text: str) -> Talk[Kept]:
    """Have a fact of the occasion saved."""
    return (yield from _kept(PutFact(fact, text)))


def _kept(wanted: Put | PutFact) -> Talk[Kept]:
    reply = yield wanted
    assert isinstance(reply, Kept)  # noqa: S101 (the other half of the agreement)
    return reply
