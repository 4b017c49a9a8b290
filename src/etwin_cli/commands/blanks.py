"""A blank answers file, for the commands that begin one."""

from etwin_cli.commands.exits import refuse
from etwin_cli.editing.whole import TooMuchError, blank_file
from etwin_cli.languages import Words
from etwin_cli.model.rubric import Rubric


def blank_text(
    rubric: Rubric, words: Words, school: str | None = None, schema: str | None = None
) -> str:
    """The text of a blank file, which is valid as it stands.

    Ends the command where the rubric asks more than one file may hold.
    """
    try:
        return blank_file(rubric, words, school, schema)
    except TooMuchError:
        refuse(
            "the rubric {rubric} has more questions than an answers file may hold",
            rubric=rubric.id,
        )
