"""Which language to speak."""

import os
from collections.abc import Callable

from etwin_cli.commands.exits import refuse
from etwin_cli.disk.reading import UnreadableError
from etwin_cli.languages import LANGUAGES, Language, is_language
from etwin_cli.languages.choosing import FALLBACK, from_locale, supported
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic


def asked_for(lang: str | None) -> Language | None:
    """--lang, checked; None where nothing was asked for."""
    if lang is None:
        return None
    return _known(lang, "--lang")


def chosen(
    lang: str | None, configured: str | None = None, answers_language: str | None = None
) -> Language:
    """--lang, else ETWIN_LANG, etwin.toml, the answers' language, the locale's, English."""
    if lang is not None:
        return _known(lang, "--lang")
    if variable := os.environ.get("ETWIN_LANG"):
        return _known(variable, "ETWIN_LANG")
    return (
        supported(configured) or supported(answers_language) or from_locale(os.environ) or FALLBACK
    )


def _known(name: str, where: str) -> Language:
    if not is_language(name):
        refuse(f"{where}: there is no language {name!r}; choose one of {', '.join(LANGUAGES)}")
    return name


def explainer(
    language: Language, rubric: str | None = None
) -> Callable[[Diagnostic], tuple[str, str | None]]:
    """What turns a diagnostic into its message and its help; `rubric` is what commands name."""
    from etwin_cli.languages.diagnosing import Diagnoser

    diagnoser = Diagnoser(language, rubric)

    def explain(diagnostic: Diagnostic) -> tuple[str, str | None]:
        sentences = diagnoser.sentences(diagnostic)
        return sentences.message, sentences.help

    return explain


def why(error: UnreadableError) -> str:
    """Why a file cannot be read, in English as all that is said of a request, and what to do."""
    problem = Diagnostic(Code.UNREADABLE_FILE, error.path, values={"reason": error.reason})
    message, advice = explainer("en")(problem)
    return message if error.reason == "missing" else f"{message}; {advice}"
