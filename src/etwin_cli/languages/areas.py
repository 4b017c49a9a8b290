"""The words that one area alone needs: loaded only where that area speaks.

An area is a folder beside this module with a catalogue per language, as the interface's own. What
every command says stays in the interface's: a long catalogue costs each of them time.
"""

from importlib import import_module
from typing import Final, Literal, get_args

from etwin_cli.languages import Language, Words

Area = Literal["schema", "summary", "analysis", "ask", "plans", "report", "form", "line"]

AREAS: Final[tuple[Area, ...]] = get_args(Area)


def area_words(area: Area, language: Language) -> Words:
    """Give the words of a language, those of the area beside the interface's."""
    # The area's come last: it may say the same thing in its own way.
    names = (f"etwin_cli.languages.{language}", f"etwin_cli.languages.{area}.{language}")
    interface, own = (import_module(name).WORDS for name in names)
    return Words(language, interface | own)
