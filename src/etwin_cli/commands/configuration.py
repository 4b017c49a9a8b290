"""etwin.toml: what a folder of answers files is checked with.

It is found from an answers file upwards, to the first folder with a .git or to the top. Options
come first, then the environment, then this file.
"""

import os
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Final, NamedTuple, NoReturn

from etwin_cli.commands.exits import refuse
from etwin_cli.languages import LANGUAGES, is_language

FILE_NAME: Final = "etwin.toml"
KEYS: Final = ("rubric", "language", "format", "gates")
GATES: Final = (
    "fail-under",
    "fail-under-criterion",
    "require-band",
    "require-complete",
    "max-unsupported",
)


class Configuration(NamedTuple):
    """What one etwin.toml says; None or empty where it says nothing."""

    file: str | None = None
    rubric: str | None = None
    language: str | None = None
    format: str | None = None
    fail_under: Fraction | None = None
    fail_under_criterion: tuple[tuple[str, Fraction], ...] = ()
    require_band: str | None = None
    require_complete: bool = False
    max_unsupported: int | None = None

    @property
    def has_gates(self) -> bool:
        """Whether it asks anything of a score."""
        return self[4:] != Configuration()[4:]


_cache: dict[Path, Configuration] = {}


def configuration_for(answers: str) -> Configuration:
    """The configuration that holds for an answers file; an empty one where there is none.

    Ends the command where the file is there and wrong.
    """
    folder = Path(answers).absolute().parent if "\0" not in answers else Path.cwd()
    if folder not in _cache:
        found = _find(folder)
        _cache[folder] = Configuration() if found is None else _read(found)
    return _cache[folder]


def _find(folder: Path) -> Path | None:
    for place in (folder, *folder.parents):
        if (place / FILE_NAME).is_file():
            return place / FILE_NAME
        if (place / ".git").exists():
            return None
    return None


def _read(path: Path) -> Configuration:
    import tomllib

    shown = os.path.relpath(path)
    try:
        values = tomllib.loads(path.read_bytes().decode("utf-8"), parse_float=_exact)
    except ValueError as error:
        refuse(f"{shown}: {error}")
    except OSError as error:
        refuse(f"{shown} cannot be read: {error.strerror or error}")
    return _Reader(shown, path.parent).read(values)


def _exact(text: str) -> Fraction:
    """A TOML float, exactly; ValueError for nan and inf, which nothing can be held against."""
    try:
        return Fraction(text.replace("_", ""))
    except ValueError:
        message = f"{text} is not a number that can be compared"
        raise ValueError(message) from None


class _Reader:
    """Checks what a configuration says."""

    def __init__(self, file: str, folder: Path) -> None:
        self.file = file
        self.folder = folder

    def read(self, values: Mapping[str, object]) -> Configuration:
        self.known(values, KEYS, "")
        gates = values.get("gates", {})
        if not isinstance(gates, dict):
            self.wrong("gates", "a table")
        self.known(gates, GATES, "gates.")
        language = self.text(values, "language")
        if language is not None and not is_language(language):
            self.wrong("language", f"one of {', '.join(LANGUAGES)}")
        criteria = gates.get("fail-under-criterion", {})
        if not isinstance(criteria, dict):
            self.wrong("gates.fail-under-criterion", "a table of criteria and numbers")
        return Configuration(
            file=self.file,
            rubric=self.rubric(values),
            language=language,
            format=self.text(values, "format"),
            fail_under=self.number(gates, "fail-under"),
            fail_under_criterion=tuple(
                (name, number)
                for name in criteria
                if (number := self.number(criteria, name)) is not None
            ),
            require_band=self.text(gates, "require-band"),
            require_complete=self.truth(gates, "require-complete"),
            max_unsupported=self.whole(gates, "max-unsupported"),
        )

    def rubric(self, values: Mapping[str, object]) -> str | None:
        """A shipped rubric's name, or a path that is relative to the configuration's folder."""
        name = self.text(values, "rubric")
        if name is None:
            return None
        path = self.folder / name
        return os.path.relpath(path) if path.exists() else name

    def text(self, values: Mapping[str, object], key: str) -> str | None:
        value = values.get(key)
        if value is not None and (not isinstance(value, str) or not value):
            self.wrong(key, "a text")
        return value

    def number(self, values: Mapping[str, object], key: str) -> Fraction | None:
        value = values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | Fraction):
            self.wrong(key, "a number")
        return Fraction(value)

    def whole(self, values: Mapping[str, object], key: str) -> int | None:
        value = values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            self.wrong(key, "a whole number from 0 up")
        return value

    def truth(self, values: Mapping[str, object], key: str) -> bool:
        value = values.get(key, False)
        if not isinstance(value, bool):
            self.wrong(key, "true or false")
        return value

    def known(self, values: Mapping[str, object], keys: tuple[str, ...], where: str) -> None:
        for key in values:
            if key not in keys:
                from etwin_cli.reading.decoding import nearest

                near = nearest(key, keys)
                offer = f"; did you mean {near[0]}?" if near else f"; keys: {', '.join(keys)}"
                refuse(f"{self.file}: the key {where}{key} is not known{offer}")

    def wrong(self, key: str, expected: str) -> NoReturn:
        refuse(f"{self.file}: {key} should be {expected}")
