"""The words of the schemas for editors: loaded only where a schema is made."""

from importlib import import_module

from etwin_cli.languages import Language, Words


def schema_words(language: Language) -> Words:
    """Give the words of a language, those of the schemas beside the interface's."""
    names = (f"etwin_cli.languages.{language}", f"etwin_cli.languages.schema_{language}")
    interface, schema = (import_module(name).WORDS for name in names)
    return Words(language, interface | schema)
