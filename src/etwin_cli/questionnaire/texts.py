"""Asking for a text: with a word on what not to write, and a look at what was written."""

from etwin_cli.formats.text.page import Page
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.questionnaire import pages
from etwin_cli.questionnaire.effects import InputEnded, Talk, ask, say
from etwin_cli.questionnaire.orders import Order, forms
from etwin_cli.reading.personal_data import personal_data


def prompted(page: Page, key: str, *, lines: bool = False) -> Talk[str]:
    """Ask with the words under a key, as `asked_for` does."""
    return (yield from asked_for(page, page.words(key), lines=lines))


def asked_for(page: Page, prompt: str, *, lines: bool = False) -> Talk[str]:
    """Ask for a line. Raises InputEnded at the end of the input, or for `q`.

    With `lines`, a text that was pasted keeps its lines.
    Whoever wants to stop says so wherever a line is asked for: `q` is never taken for a text.
    """
    typed = yield from ask(prompt + " ", lines=lines)
    if typed.casefold() in forms(Order.QUIT, page.words):
        raise InputEnded
    return typed


class Scribe:
    """Asks for texts that are going to be read by others."""

    def __init__(self, page: Page, file: str) -> None:
        """`file` is how warnings name the file."""
        self.page = page
        self.file = file
        self.ended = False
        """Whether the input ended while a piece of evidence was told of: it is kept first."""
        self._reminded: set[str] = set()

    def remind(self, kind: str) -> Talk[None]:
        """Say once, before the first text of a kind, that no names belong into it."""
        if kind not in self._reminded:
            self._reminded.add(kind)
            yield from say(self.page.say(self.page.words("blank.privacy")))

    def text(self, key: str, *, lines: bool = False) -> Talk[str]:
        """Ask for a text with the words under a key; empty where none is given."""
        return (yield from self.checked((yield from prompted(self.page, key, lines=lines))))

    def checked(self, text: str) -> Talk[str]:
        """Warn of what a text holds of a person; it may be written again, or be left."""
        while kinds := [kind for kind, _ in personal_data(text)]:
            found = [Diagnostic(Code.PERSONAL_DATA, self.file, None, {"kind": k}) for k in kinds]
            yield from say(pages.warnings(self.page, found))
            again = yield from prompted(self.page, "ask.again")
            if not again:
                break
            text = again
        return text
