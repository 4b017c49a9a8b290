"""etwin.toml: what a folder of answers files is checked with.

It is found from an answers file upwards, to the first folder with a .git or to the top. Options
come first, then the environment, then this file. Whoever sends answers may send one too: it is
read within limits, and names nothing outside its own folder.
"""

import os
import re
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Final, NamedTuple, NoReturn

from etwin_cli.commands.exits import refuse, tell
from etwin_cli.commands.language import why
from etwin_cli.disk.reading import (
    UnreadableError,
    is_folder,
    is_named,
    is_within,
    read_bytes,
)
from etwin_cli.formats.printable import printable
from etwin_cli.languages import LANGUAGES, is_language
from etwin_cli.model.ids import ID_PATTERN
from etwin_cli.sentences import Sentence

FILE_NAME: Final = "etwin.toml"
MAX_SIZE: Final = 64 * 1024
"""Bytes."""
KEYS: Final = ("rubric", "language", "format", "gates")
GATES: Final = (
    "fail-under",
    "fail-under-criterion",
    "require-band",
    "require-complete",
    "max-unsupported",
)

_MOST_POINTS: Final = 64
"""In a line. What tomllib does with a key of many parts, a.b.c, grows with their square."""
_LONGEST_TEXT: Final = 300
_DECIMAL: Final = re.compile(r"[0-9]{1,12}(?:\.[0-9]{0,12})?|\.[0-9]{1,12}")
_WHOLE: Final = re.compile(r"[0-9]{1,9}")
_LONGEST_END: Final = 60
_AT_END: Final = " (at end of document)"
_PLACE: Final = re.compile(r"(.*) \(at line ([0-9]+), column ([0-9]+)\)", re.DOTALL)


class ConfigurationError(Exception):
    """An etwin.toml that cannot be used; says in one line what is wrong with it."""


class Gates(NamedTuple):
    """What a score has to meet."""

    fail_under: Fraction | None = None
    fail_under_criterion: tuple[tuple[str, Fraction], ...] = ()
    require_band: str | None = None
    require_complete: bool = False
    max_unsupported: int | None = None


class Configuration(NamedTuple):
    """What one etwin.toml says; None or empty where it says nothing."""

    file: str = ""
    """As messages name it."""
    rubric: str | None = None
    language: str | None = None
    format: str | None = None
    gates: Gates = Gates()


_cache: dict[Path, Configuration] = {}
_passed_over: set[Path] = set()


def configuration_for(answers: str, *, isolated: bool) -> Configuration:
    """The configuration that holds for an answers file; an empty one where there is none.

    With `isolated`, none is looked for. Ends the command where the file is there and wrong.
    """
    if isolated:
        return Configuration()
    folder = _folder_of(answers)
    if folder not in _cache:
        found, strange = _find(folder)
        for path in strange:
            _pass_over(path)
        _cache[folder] = Configuration() if found is None else _usable(found)
    return _cache[folder]


def last_configuration() -> Configuration | None:
    """The configuration that was first asked for last; None: none was asked for yet."""
    return next(reversed(_cache.values()), None)


def configured_language(answers: str) -> str | None:
    """The language that an etwin.toml sets for an answers file; None where none does.

    Nothing is said of one that cannot be used: what is said of it needs a language too. Raises
    OSError where we are in no folder.
    """
    found, _ = _find(_folder_of(answers))
    try:
        return None if found is None else _read(found).language
    except (UnreadableError, ConfigurationError):
        return None


def configuration_of(data: bytes, file: str, folder: Path) -> Configuration:
    """What the bytes of an etwin.toml in `folder` say; `file` is what messages call it.

    Raises ConfigurationError.
    """
    return _Reader(file, folder).read(_parsed(data))


def decimal(text: str) -> Fraction | None:
    """A number from 0 up, as options and etwin.toml write it: 60, 59.5; None for anything else."""
    return Fraction(text.rstrip(".")) if _DECIMAL.fullmatch(text) else None


def whole(text: str) -> int | None:
    """A whole number from 0 up, of at most nine digits; None for anything else."""
    return int(text) if _WHOLE.fullmatch(text) else None


def _folder_of(answers: str) -> Path:
    return Path(os.path.abspath(answers)).parent  # noqa: PTH100 (it takes `..` out of the name)


def _find(folder: Path) -> tuple[Path | None, list[Path]]:
    """The etwin.toml that holds in a folder, and those on the way that are another user's."""
    strange: list[Path] = []
    for place in (folder, *folder.parents):
        path = place / FILE_NAME
        if is_named(path):
            if place == folder or _is_trusted(path, folder):
                return path, strange
            strange.append(path)
        if is_named(place / ".git"):
            break
    return None, strange


def _is_trusted(path: Path, folder: Path) -> bool:
    """Whether a file above the answers' folder is ours, root's, or of that folder's owner.

    A folder above may be one that everybody writes to, such as /tmp. Windows is not asked.
    """
    if not hasattr(os, "geteuid"):
        return True
    try:
        return os.lstat(path).st_uid in (os.geteuid(), 0, os.stat(folder).st_uid)  # noqa: PTH116
    except OSError:  # the answers' folder is not there
        return False


def _pass_over(path: Path) -> None:
    if path not in _passed_over:
        _passed_over.add(path)
        tell(
            "{file} is passed over: it belongs to another user, "
            "not to root nor to the owner of the answers' folder",
            file=_shown(path),
        )


def _usable(path: Path) -> Configuration:
    """What an etwin.toml says; where it cannot be used, the command ends."""
    try:
        return _read(path)
    except UnreadableError as error:
        refuse("{file}: {problem}", file=_shown(path), problem=why(error))
    except ConfigurationError as error:
        refuse("{file}: {problem}", file=_shown(path), problem=error.args[0])


def _read(path: Path) -> Configuration:
    """What an etwin.toml says. Raises UnreadableError, ConfigurationError."""
    return configuration_of(read_bytes(path, MAX_SIZE), _shown(path), path.parent)


def _shown(path: Path) -> str:
    return printable(os.path.relpath(path))


def _parsed(data: bytes) -> dict[str, object]:
    import tomllib

    if len(data) > MAX_SIZE:
        raise ConfigurationError(Sentence("it has more than {size} KiB", size=MAX_SIZE // 1024))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigurationError(Sentence("it is not written in UTF-8")) from None
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > _MOST_POINTS:
            problem = Sentence(
                "line {line} has more than {most} points", line=number, most=_MOST_POINTS
            )
            raise ConfigurationError(problem)
    try:
        return tomllib.loads(text, parse_float=_Float)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(_of_toml(_quoted(str(error)))) from None
    except RecursionError:
        problem = Sentence("its brackets are nested too deeply")
    except ValueError:  # Python's own limit
        problem = Sentence("a number in it has too many digits")
    raise ConfigurationError(problem)


def _of_toml(text: str) -> Sentence:
    """What Python says of a file that is no TOML, with its place apart."""
    if text.endswith(_AT_END):
        return Sentence("{problem} (at end of document)", problem=text.removesuffix(_AT_END))
    found = _PLACE.fullmatch(text)
    if found is None:
        return Sentence(text)
    problem, line, column = found.groups()
    return Sentence(
        "{problem} (at line {line}, column {column})", problem=problem, line=line, column=column
    )


class _Float(NamedTuple):
    """A number with a point or an exponent, as it is written: no value is made of it here."""

    text: str


def _written(value: object) -> str:
    """A number's digits; what no option would be given, such as a text or a date, has none."""
    if isinstance(value, _Float):
        return value.text
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() <= 64:
        return str(value)
    return ""


def _quoted(text: str) -> str:
    """Words of the file as a message repeats them: on one line, and of a long one only the ends."""
    is_long = len(text) > 2 * _LONGEST_END
    return printable(f"{text[:_LONGEST_END]}...{text[-_LONGEST_END:]}" if is_long else text)


class _Reader:
    """Checks what a configuration says."""

    def __init__(self, file: str, folder: Path) -> None:
        self.file = file
        self.folder = folder

    def read(self, values: Mapping[str, object]) -> Configuration:
        self.known(values, KEYS, "")
        language = self.text(values, "language")
        if language is not None and not is_language(language):
            self.wrong("language", Sentence("one of {choices}", choices=", ".join(LANGUAGES)))
        return Configuration(
            file=self.file,
            rubric=self.rubric(values),
            language=language,
            format=self.text(values, "format"),
            gates=self.gates(self.table(values, "gates")),
        )

    def gates(self, values: Mapping[str, object]) -> Gates:
        self.known(values, GATES, "gates.")
        criteria = self.table(values, "fail-under-criterion")
        return Gates(
            fail_under=self.least(values, "fail-under") if "fail-under" in values else None,
            fail_under_criterion=tuple(
                (self.id(name), self.least(criteria, name)) for name in criteria
            ),
            require_band=self.text(values, "require-band"),
            require_complete=self.truth(values, "require-complete"),
            max_unsupported=self.whole(values, "max-unsupported"),
        )

    def rubric(self, values: Mapping[str, object]) -> str | None:
        """A shipped rubric's name, or a path from here to one in the configuration's folder."""
        from etwin_cli.reading.shipped import shipped_rubrics

        name = self.text(values, "rubric")
        if name is None or name in shipped_rubrics():
            return name
        path = self.folder / name
        parts = (path, path / "rubric.yaml") if is_folder(path) else (path,)
        if ".." in Path(name).parts or not all(is_within(part, self.folder) for part in parts):
            expected = Sentence(
                "the name of a shipped rubric, or a path inside the folder of {file}",
                file=FILE_NAME,
            )
            self.wrong("rubric", expected)
        here = os.path.relpath(path)
        return f"{os.curdir}{os.sep}{here}" if here in shipped_rubrics() else here

    def table(self, values: Mapping[str, object], key: str) -> Mapping[str, object]:
        value = values.get(key, {})
        return value if isinstance(value, dict) else self.wrong(key, Sentence("a table"))

    def text(self, values: Mapping[str, object], key: str) -> str | None:
        value = values.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value or len(value) > _LONGEST_TEXT:
            self.wrong(key, Sentence("a text of 1 to {most} characters", most=_LONGEST_TEXT))
        if printable(value) != value:
            self.wrong(key, Sentence("a text on one line"))
        return value

    def id(self, name: str) -> str:
        if not ID_PATTERN.fullmatch(name):
            self.wrong(name, Sentence("the id of a criterion"))
        return name

    def least(self, values: Mapping[str, object], key: str) -> Fraction:
        number = decimal(_written(values[key]))
        if number is None:
            self.wrong(key, Sentence("a number such as 60 or 59.5"))
        return number

    def whole(self, values: Mapping[str, object], key: str) -> int | None:
        if key not in values:
            return None
        number = whole(_written(values[key]))
        if number is None:
            self.wrong(key, Sentence("a whole number from 0 up"))
        return number

    def truth(self, values: Mapping[str, object], key: str) -> bool:
        value = values.get(key, False)
        return value if isinstance(value, bool) else self.wrong(key, Sentence("true or false"))

    def known(self, values: Mapping[str, object], keys: tuple[str, ...], where: str) -> None:
        for key in values:
            if key not in keys:
                from etwin_cli.reading.decoding import nearest

                name = f"{where}{_quoted(key)}"
                problem = Sentence(
                    "the key {key} is not known; keys: {keys}", key=name, keys=", ".join(keys)
                )
                for near in nearest(key, keys)[:1]:
                    problem = Sentence(
                        "the key {key} is not known; did you mean {near}?", key=name, near=near
                    )
                raise ConfigurationError(problem)

    def wrong(self, key: str, expected: Sentence) -> NoReturn:
        problem = Sentence("{key} should be {expected}", key=_quoted(key), expected=expected)
        raise ConfigurationError(problem)
