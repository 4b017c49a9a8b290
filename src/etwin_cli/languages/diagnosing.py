"""A diagnostic's values to the sentences that people read."""

import re
from collections.abc import Mapping
from importlib import import_module
from typing import Final, NamedTuple

from etwin_cli.languages import Language
from etwin_cli.languages.typed import command, file_word
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Value

_FIELD: Final = re.compile(r"\{(\w+)\}")
_COMMANDS: Final[Mapping[str, tuple[str, ...]]] = {
    "init": ("init", "{path}"),
    "blank": ("init", "-"),
    "form": ("form", "-o", "blank-form.xlsx"),
    "show": ("rubric", "show"),
    "explain": ("explain", "{indicator}"),
    "validate": ("validate", "{path}"),
}
"""What a sentence may tell people to type; `command` is one whose words the diagnostic has."""
_OF_A_RUBRIC: Final = ("score", "batch", "import", "ask")
"""Commands among those of `command` that take `--rubric`."""
# The value of a diagnostic that tells apart the sentences of one code.
_VARIANTS: Final = ("reason", "expected", "kind")


class Sentences(NamedTuple):
    """What is said of one diagnostic; texts of the file stand in them as they are."""

    message: str
    help: str


class Diagnoser:
    """Makes sentences in one language."""

    def __init__(self, language: Language, rubric: str | None = None) -> None:
        """Only that language's sentences are loaded.

        `rubric` is what commands in them have to name; None: they find it by themselves.
        """
        self._rubric = rubric
        catalogue = import_module(f"etwin_cli.languages.diagnostics_{language}")
        self._messages: dict[str, str] = catalogue.MESSAGES
        self._helps: dict[str, str] = catalogue.HELPS
        self._whys: dict[str, str] = catalogue.WHYS
        self._names: dict[str, str] = catalogue.NAMES

    def name(self, key: str) -> str:
        """One of the small words: error, warning, help."""
        return self._names[key]

    def why(self, code: Code) -> str:
        """Why a code exists: what it protects."""
        return self._whys[code.value]

    def templates(self, code: Code) -> list[tuple[str, str]]:
        """Every message of a code with its help; for each field stands its name: `<indicator>`."""
        found = []
        for key, message in self._messages.items():
            if key.split(".")[0] == code.value:
                advice = self._helps.get(key) or self._helps.get(code.value)
                found.append((message, advice or self._helps[f"{code.value}.other"]))
        return [(_FIELD.sub(_named, one), _FIELD.sub(_named, two)) for one, two in found]

    def sentences(self, diagnostic: Diagnostic) -> Sentences:
        """The message and the help of a diagnostic."""
        fields = self._fields(diagnostic)
        message = _pick(self._messages, diagnostic).format_map(fields)
        advice = _pick(self._helps, diagnostic).format_map(fields)
        suggestions = diagnostic.values.get("suggestions")
        if suggestions and isinstance(suggestions, tuple):
            offer = self._names["suggestion"].format(suggestions=self.listed(suggestions, "or"))
            advice = f"{offer} {advice}"
        return Sentences(message, advice)

    def listed(self, items: tuple[str, ...], joint: str) -> str:
        """`a, b or c`; `joint` is `or` or `and`."""
        if len(items) < 2:
            return "".join(items)
        return self._names[joint].format(first=", ".join(items[:-1]), last=items[-1])

    def _fields(self, diagnostic: Diagnostic) -> "_Fields":
        fields = _Fields(diagnostic, self._rubric)
        found = fields.get("found", "")
        for key, value in diagnostic.values.items():
            if isinstance(value, tuple):
                fields[key] = self.listed(value, "and" if key == "keys" else "or")
        kind = diagnostic.values.get("kind")
        if kind in self._names:
            fields["kind"] = self._names[str(kind)].format(found=found)
        expected = self._names.get(f"expected.{diagnostic.values.get('expected')}")
        if expected is not None:
            fields["expected"] = expected
        return fields


class _Fields(dict[str, Value]):
    """What a sentence is filled with: a diagnostic's values, and the commands that it asks for."""

    def __init__(self, diagnostic: Diagnostic, rubric: str | None) -> None:
        super().__init__(diagnostic.values)
        self._diagnostic = diagnostic
        self._rubric = rubric

    def __missing__(self, key: str) -> str:
        values = self._diagnostic.values
        if key == "command":
            words = values["words"]
            if not isinstance(words, tuple):
                raise KeyError(key)
            return command(*words, rubric=self._rubric if words[0] in _OF_A_RUBRIC else None)
        path = file_word(self._diagnostic.path)
        typed = [
            each.format(path=path, indicator=values.get("indicator")) for each in _COMMANDS[key]
        ]
        if key == "init" and path.lower().endswith(".xlsx"):
            typed = ["form", "-o", path]
        elif key == "init" and not path.endswith((".yaml", ".yml")):
            typed.pop()
        if key == "show":
            return command(*typed, *([] if self._rubric is None else [self._rubric]))
        return command(*typed, rubric=None if key == "validate" else self._rubric)


def _named(field: re.Match[str]) -> str:
    """A field as a catalogue of sentences shows it: `<indicator>`, or the command that it is."""
    words = (
        " ".join(("etwin", *_COMMANDS[field[1]])) if field[1] in _COMMANDS else f"{{{field[1]}}}"
    )
    return _FIELD.sub(r"<\1>", words)


def _pick(catalogue: dict[str, str], diagnostic: Diagnostic) -> str:
    """The sentence of the code's variant, else the code's own; of a workbook, in its terms."""
    key = _key(catalogue, diagnostic)
    if diagnostic.sheet is not None:
        return catalogue.get(f"{key}.cell", catalogue[key])
    return catalogue[key]


def _key(catalogue: dict[str, str], diagnostic: Diagnostic) -> str:
    code, values = diagnostic.code.value, diagnostic.values
    for each in _VARIANTS:
        if f"{code}.{values.get(each)}" in catalogue:
            return f"{code}.{values[each]}"
    if values.get("where") and f"{code}.in" in catalogue:
        return f"{code}.in"
    if values.get("first") and f"{code}.first" in catalogue:
        return f"{code}.first"
    return code if code in catalogue else f"{code}.other"
