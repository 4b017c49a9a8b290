"""Documents that cannot rot: their commands are run, and their tables made from the program.

`ETWIN_UPDATE_SNAPSHOTS=1 pytest tests/test_documents.py` writes what is true now into them.
"""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp
from typing import Final, NamedTuple

from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.languages.diagnostic_examples import EXAMPLES
from etwin_cli.model.codes import Code
from tests.commands.running import etwin

REPOSITORY: Final = Path(__file__).parents[1]
CUT: Final = "[…]"
"""A line that stands for any number of lines of output."""

_BLOCK: Final = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_BLOCKS: Final = (
    ("ET0", "The file and its shape"),
    ("ET1", "Answers"),
    ("ET2", "Rubrics"),
)


class Shown(NamedTuple):
    """A command that a document shows, and what it says came out."""

    command: str
    output: list[str]
    before: tuple[str, ...] = ()
    """The commands above it in the same block, whose files it may need."""


def commands(text: str) -> Iterator[Shown]:
    """Every `$ etwin …` in a document's console blocks."""
    for block in _BLOCK.finditer(text):
        shown: Shown | None = None
        for line in block[1].splitlines():
            if line.startswith("$ "):
                before = (*shown.before, shown.command) if shown else ()
                if shown:
                    yield shown
                shown = Shown(line[2:], [], before)
            elif shown:
                shown.output.append(line)
        if shown:
            yield shown


def run(command: str, folder: Path) -> list[str]:
    """What a command prints in English at 80 columns, in a folder that has the examples."""
    if not (folder / "examples").exists():
        shutil.copytree(REPOSITORY / "examples", folder / "examples")
    words = shlex.split(command, comments=True)
    assert words[0] == "etwin", command
    ran = etwin(*words[1:], cwd=folder)
    return [line.rstrip() for line in (ran.out + ran.err).splitlines()]


def agrees(shown: list[str], printed: list[str]) -> bool:
    """Whether what a document shows is what was printed, but for what it says it cuts."""
    if CUT not in shown:
        return shown == printed
    place = shown.index(CUT)
    head, tail = shown[:place], shown[place + 1 :]
    kept = len(printed) - len(tail)
    return len(head) <= kept and printed[:place] == head and printed[kept:] == tail


def cut_alike(printed: list[str], shown: list[str]) -> list[str]:
    """What was printed, cut where a document cuts it."""
    if CUT not in shown:
        return printed
    place = shown.index(CUT)
    tail = len(shown) - place - 1
    return [*printed[:place], CUT, *printed[len(printed) - tail :]]


def refreshed(text: str, folder: Path) -> str:
    """The document with what its commands print now, cut where it was cut."""

    def block(found: re.Match[str]) -> str:
        lines: list[str] = []
        place = Path(mkdtemp(dir=folder))
        for shown in commands(found[0]):
            printed = cut_alike(run(shown.command, place), shown.output)
            lines += [f"$ {shown.command}", *printed]
        return "```console\n" + "\n".join(lines) + "\n```"

    return _BLOCK.sub(block, text)


def diagnostics_page() -> str:
    """docs/diagnostics.md, made from the catalogue that `etwin explain` reads."""
    diagnoser = Diagnoser("en")
    lines = [
        "# Diagnostics",
        "",
        "Every problem of a file has a permanent code and a name. `etwin explain CODE` prints what",
        "stands here, in Catalan, Spanish or English. Errors fail a file; warnings only under",
        "`--strict`. For each there is a file in `examples/invalid/`.",
    ]
    for prefix, title in _BLOCKS:
        lines += ["", f"## {title}"]
        for code in Code:
            if code.value.startswith(prefix):
                lines += _entry(code, diagnoser)
    return "\n".join(lines) + "\n"


def _entry(code: Code, diagnoser: Diagnoser) -> Iterator[str]:
    severity = "warning" if code.is_warning else "error"
    yield from ("", f"### {code.value} {code.slug} ({severity})", "")
    for message, advice in diagnoser.templates(code):
        yield f"- {_code(message)}  "
        yield f"  {diagnoser.name('help')}: {_code(advice)}"
    yield from ("", diagnoser.why(code), "", "```yaml")
    yield from (visible(line) for line in EXAMPLES[code.value].splitlines())
    yield "```"


def visible(text: str) -> str:
    """A tab or a control character written out: in a document nobody would see it."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def _code(text: str) -> str:
    """Markdown would take `<indicator>` for HTML."""
    return re.sub(r"<(\w+)>", r"`<\1>`", text)
