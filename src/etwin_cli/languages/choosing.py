"""Which language a person wants."""

from collections.abc import Mapping
from typing import Final

from etwin_cli.languages import Language, is_language

FALLBACK: Final[Language] = "en"


def supported(name: str | None) -> Language | None:
    """A language's code as the tool has it: `ca` of `ca`, `ca_ES.UTF-8` or `ca-valencia`."""
    if not name:
        return None
    code = name.replace("-", "_").split("_")[0].split(".")[0].lower()
    return code if is_language(code) else None


def from_locale(environment: Mapping[str, str]) -> Language | None:
    """The language that the locale names, as POSIX looks it up; None for any other."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(variable):
            return supported(value)
    return None
