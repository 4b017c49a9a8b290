"""One line a problem, as editors and grep know it.

answers.yaml:12:3: error[ET101] the rubric etwinning-school has no indicator shared-cordination
"""

from collections.abc import Iterable

from etwin_cli.formats.printable import said
from etwin_cli.languages import Language
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.diagnostics import Diagnostic


def concise(diagnostics: Iterable[Diagnostic], language: Language) -> str:
    """Give every problem on a line of its own; nothing where there is none."""
    diagnoser = Diagnoser(language)
    return "".join(_line(found, diagnoser) for found in diagnostics)


def _line(found: Diagnostic, diagnoser: Diagnoser) -> str:
    place = f"{found.place or '1:1'}:"
    message = diagnoser.sentences(found).message
    # The severity is a word for programs: never translated.
    head = f"{said(found.path)}:{place} {found.severity.value}"
    return f"{head}[{found.code.value}] {said(message)}\n"
