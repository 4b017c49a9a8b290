"""The form for a meeting as a page: made to be printed, and to be read on a screen."""

from typing import NamedTuple

from markupsafe import Markup

from etwin_cli.formats.form import (
    BEGIN,
    Question,
    fields_of,
    how_to_answer,
    named,
    one_line,
    parts_of,
    version_line,
)
from etwin_cli.formats.html.rendering import render_page
from etwin_cli.languages import Words
from etwin_cli.model.form_columns import NOT_APPLICABLE, UNKNOWN
from etwin_cli.model.rubric import Rubric


class Choice(NamedTuple):
    """One answer that can be ticked."""

    name: str
    """`2 · Developing`."""
    text: str | None
    """Its descriptor; of "not applicable" the only case in which it is one."""
    ask: str
    """What is to be written beside it; may be empty."""
    theirs: bool
    """Whether the name and the text are the rubric's own words."""


def form_page(rubric: Rubric, say: Words, school: str | None = None, then: str = BEGIN) -> str:
    """Give a whole page that stands alone; `school` is the school's name, `then` a command."""
    own = rubric.language != say.language
    before, _, rest = say("after.paper", command="\0").partition("\0")
    return render_page(
        "form.html",
        language=say.language,
        title=one_line(rubric.title),
        styles=["form.css"],
        say=say,
        rubric=rubric,
        # the rubric may have no words in the language of the page
        theirs=Markup(' lang="{}"').format(rubric.language) if own else "",
        version=version_line(rubric, say),
        fields=fields_of(say),
        school=school or "",
        how=[say("how.level"), *how_to_answer(rubric, say)],
        after=(before, then, rest),
        parts=parts_of(rubric),
        choices=lambda question: _choices(question, say),
    )


def _choices(question: Question, say: Words) -> list[Choice]:
    found = [
        Choice(named(str(level.level), level.title), level.text, "", theirs=True)
        for level in question.indicator.levels
    ]
    unknown = named(UNKNOWN, say("question.unknown"))
    found.append(Choice(unknown, None, say("question.ask"), theirs=False))
    if question.may_not_apply:
        name = named(NOT_APPLICABLE, say("question.not_applicable"))
        only = say("question.only", when=question.indicator.not_applicable_when or "")
        found.append(Choice(name, only, say("question.why"), theirs=False))
    return found
