"""Which language to speak."""

import os
import sys
from collections.abc import Callable, Sequence

from etwin_cli.commands.exits import refuse
from etwin_cli.commands.output import is_completion
from etwin_cli.commands.request import DEFAULT_FILE
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
        refuse(
            "{origin}: there is no language {name!r}; choose one of {languages}",
            origin=where,
            name=name,
            languages=", ".join(LANGUAGES),
        )
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


def why(error: UnreadableError, language: Language | None = None) -> str:
    """Why a file cannot be read, and what to do; without a language, in that of the line."""
    problem = Diagnostic(Code.UNREADABLE_FILE, error.path, values={"reason": error.reason})
    message, advice = explainer(language or line_language())(problem)
    return message if error.reason == "missing" else f"{message}; {advice}"


def spoken(text: str, language: Language | None = None) -> str:
    """Return a sentence in a language; without one, in that of the line. Other texts stay."""
    from etwin_cli.languages.saying import in_language

    return in_language(text, language or line_language())


_of_answers: list[str] = []
"""The language that the answers file says which was read last."""


def note_answers_language(language: str | None) -> None:
    """Keep the language of answers that were read, for what is said of the request from here on."""
    _of_answers[:] = [] if language is None else [language]


def line_language() -> Language:
    """Return the language of what is said of the command line, wherever that ends."""
    return language_of(line())


def line() -> Sequence[str]:
    """Return the words of the command line; of completion, those of the line that is completed."""
    if not is_completion():
        return sys.argv[1:]
    return os.environ.get("_TYPER_COMPLETE_ARGS", os.environ.get("COMP_WORDS", "")).split()


def language_of(words: Sequence[str]) -> Language:
    """Return the language of a line that may not be run: whatever is wrong with it, there is one.

    It is that of --lang, else of ETWIN_LANG, etwin.toml, the answers that were read, the locale,
    else English. What names no language is passed over, as is an etwin.toml that cannot be used.
    """
    return (
        supported(_asked(words))
        or supported(os.environ.get("ETWIN_LANG"))
        or supported(_configured(isolated="--isolated" in words))
        or supported("".join(_of_answers))
        or from_locale(os.environ)
        or FALLBACK
    )


def _asked(words: Sequence[str]) -> str | None:
    """The value of the last --lang."""
    asked = None
    for word, after in zip(words, [*words[1:], ""], strict=False):
        if word == "--":
            break
        if word == "--lang":
            asked = after
        elif word.startswith("--lang="):
            asked = word.partition("=")[2]
    return asked


def _configured(*, isolated: bool) -> str | None:
    """The language of the etwin.toml that holds for what was read, else of that which holds here."""
    from etwin_cli.commands.configuration import configured_language, last_configuration

    if isolated:
        return None
    try:
        last = last_configuration()
        return configured_language(DEFAULT_FILE) if last is None else last.language
    except OSError:  # the folder that we are in was removed
        return None
