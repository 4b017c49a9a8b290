"""A conversation with the file and the terminal that it is about."""

from collections.abc import Sequence
from typing import Protocol

from etwin_cli.disk.destination import UnwritableError
from etwin_cli.disk.reading import UnreadableError
from etwin_cli.disk.writing import ChangedMeanwhileError
from etwin_cli.editing.checking import AnswersFaultyError
from etwin_cli.editing.drafts import Draft
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.formats.text.layout import Line
from etwin_cli.questionnaire.effects import Ask, Fate, Kept, Put, PutFact, Reply, Say, Talk


class Screen(Protocol):
    """Where a conversation is seen and heard."""

    def show(self, lines: Sequence[Line], *, begins: bool = False) -> None:
        """Show lines, `begins` as a new page."""

    def ask(self, prompt: str) -> str | None:
        """A typed line; None at the end of the input."""


class NotSavedError(Exception):
    """An answer cannot be saved, and neither can any other; the cause says why."""

    def __init__(self, put: Put | PutFact) -> None:
        """`put` is what was to be saved."""
        super().__init__(put[0])
        self.put = put


def hold(talk: Talk[bool], screen: Screen, draft: Draft) -> bool:
    """Go through a conversation; gives what it gives.

    Raises NotSavedError, from what the disk or the file's new contents have against it.
    """
    reply: Reply = None
    while True:
        try:
            wanted = talk.send(reply)
        except StopIteration as end:
            return bool(end.value)
        reply = None
        match wanted:
            case Say(lines, begins):
                screen.show(lines, begins=begins)
            case Ask(prompt):
                reply = screen.ask(prompt)
            case Put() | PutFact():
                reply = _keep(draft, wanted)


def _keep(draft: Draft, wanted: Put | PutFact) -> Kept:
    try:
        match wanted:
            case Put(indicator, answer):
                draft.put(indicator, answer)
            case PutFact(fact, text):
                draft.put_fact(fact, text)
    except EditRefusedError as error:
        faults = tuple(each for each in error.diagnostics if not each.code.is_warning)
        return Kept(Fate.REFUSED, draft.answers, faults)
    except ChangedMeanwhileError:
        try:
            draft.reload()
        except (OSError, UnreadableError, AnswersFaultyError) as error:
            raise NotSavedError(wanted) from error
        return Kept(Fate.CHANGED, draft.answers)
    except (OSError, UnreadableError, UnwritableError) as error:
        raise NotSavedError(wanted) from error
    return Kept(Fate.SAVED, draft.answers)
