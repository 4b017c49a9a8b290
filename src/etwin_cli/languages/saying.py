"""Sentences about a request, in the language of who asks."""

from collections.abc import Mapping
from typing import assert_never

from etwin_cli.languages import Language
from etwin_cli.sentences import Sentence


def in_language(text: str, language: Language) -> str:
    """Return a sentence in a language; what has no translation, such as a name, stays as it is."""
    return _said(text, _catalogue(language)) if isinstance(text, Sentence) else text


def _said(sentence: Sentence, texts: Mapping[str, str]) -> str:
    template = texts.get(sentence.template, sentence.template)
    if not sentence.values:
        return template
    values = {
        name: _said(value, texts) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return template.format(**values)


def _catalogue(language: Language) -> Mapping[str, str]:
    match language:
        case "ca":
            from etwin_cli.languages.requests import ca

            return ca.TEXTS | ca.SYSTEM
        case "es":
            from etwin_cli.languages.requests import es

            return es.TEXTS | es.SYSTEM
        case "en":
            return {}
        case _:
            assert_never(language)
