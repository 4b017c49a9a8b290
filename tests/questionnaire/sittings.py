"""A sitting without a terminal: what is typed is given, what is shown is kept."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from etwin_cli.commands.sitting import hold
from etwin_cli.editing.drafts import Draft
from etwin_cli.formats.text.layout import Line, plain_text
from etwin_cli.formats.text.page import Page
from etwin_cli.languages import Language, words
from etwin_cli.model.rubric import Rubric
from etwin_cli.questionnaire.conversation import Conversation
from tests.editing.helpers import small_rubric

TODAY: Final = date(2026, 11, 25)
SCHOOL: Final = "rubric: small\nschool: {name: Escola}\n"
HEAD: Final = SCHOOL + "date: 2026-11-25\nperiod: 2026-2027\nrespondent: {role: teacher}\n"
"""Whose answers they are, so that it is not asked."""
Typed = str | Callable[[], str]
"""A line; or what happens before it is typed."""


class Script:
    """A screen that types by itself, and shows what it types."""

    def __init__(self, typed: Sequence[Typed]) -> None:
        self.typed = list(typed)
        self.shown: list[str] = []
        self.saved = False

    def show(self, lines: Sequence[Line], *, begins: bool = False) -> None:
        self.shown += [*([""] if begins else []), *map(plain_text, lines)]

    def ask(self, prompt: str) -> str | None:
        if not self.typed:
            self.shown.append(prompt.rstrip())
            return None
        line = self.typed.pop(0)
        text = line if isinstance(line, str) else line()
        self.shown.append((prompt + text).rstrip())
        return text

    @property
    def text(self) -> str:
        return "\n".join(self.shown) + "\n"


def sit(
    path: Path,
    *typed: Typed,
    rubric: Rubric | None = None,
    language: Language = "en",
    file: str = "answers.yaml",
    width: int = 80,
) -> Script:
    """Hold a sitting with the file at `path`, and give what was on the screen."""
    used = rubric or small_rubric()
    draft = Draft(str(path), used, TODAY)
    page = Page.of(used, words(language), width, unicode=True)
    then = ("etwin score", "etwin gap", "etwin ask")
    script = Script(typed)
    script.saved = hold(Conversation(page, draft.answers, file, TODAY, then).talk(), script, draft)
    return script
