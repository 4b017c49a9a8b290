"""Problems of files, for the formats that report them; and texts that mean harm."""

from collections.abc import Mapping, Sequence
from typing import Final

from etwin_cli.formats.json.writing import CheckedFile
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Span, Value

HOSTILE: Final[Mapping[str, str]] = {
    "control characters": "\x1b[31mred\x07\x00\x9b\x7f",
    "bidi characters": "\u202egnp.exe\u2066\u200b",
    "line breaks": "a\nb\r\nc\u2028d\x85e",
    "workflow commands": "::add-mask::x\n::error file=a,line=1::b\n##[error]c %0A%25",
    "rich markup": "[/b][red]x[/red] :smile:",
    "markdown": "| a | `b` ``` ![x](https://evil.example/x.png) [y](https://evil.example) **c** _d_",
    "links of their own accord": "https://evil.example www.evil.example a@evil.example @somebody",
    "html": "<img src=x onerror=alert(1)><script>x</script><!-- &amp; --></failure>",
    "formula": '=HYPERLINK("https://evil.example","x")',
    "formula after a blank": " \t+1+cmd|' /C calc'!A0",
    "formula after a separator": 'x;=1+1;"@A1;\n-2',
    "commands on lines of their own": "x\n::error::y\n  ::add-mask::z\n##[add-mask]w",
    "what xml cannot carry": "\ufffe\uffff\x0b]]><![CDATA[",
    "half a surrogate pair": "\ud800x\udfff",
    "placeholders": "{0} {n} {{x}} %s ${HOME} $(id)",
    "quotes": "\"a\" 'b', c; d\te\\",
    "a very long name": "x" * 100_000,
    "very many words": "a " * 50_000,
}
"""What a stranger may write into an answers file, or call it."""


_KEY: Final = Span(5, 3, 5, 22)


def problem(
    code: Code = Code.UNKNOWN_INDICATOR,
    span: Span | None = _KEY,
    path: str = "answers.yaml",
    **values: Value,
) -> Diagnostic:
    """Make a problem."""
    return Diagnostic(code, path, span, {"rubric": "sample", **values})


def checked(path: str, *found: Diagnostic) -> CheckedFile:
    """Make a file with these problems."""
    return path, all(each.code.is_warning for each in found), found


def unevidenced(line: int, indicator: str = "pupils") -> Diagnostic:
    """Make a warning."""
    span = Span(line, 12, line, 13)
    return problem(Code.MISSING_EVIDENCE, span, indicator=indicator, level=3, counted=2)


FILES: Final[Sequence[CheckedFile]] = (
    checked(
        "answers.yaml",
        unevidenced(4),
        problem(found="cordination", suggestions=("coordination",)),
        unevidenced(7, "network"),
        problem(
            Code.WRONG_TYPE,
            Span(9, 5, 11, 1),
            key="evidence",
            expected="evidence",
            kind="text",
            found="50 %: no, none",
        ),
    ),
    checked(
        "schools/gone.yaml",
        problem(Code.UNREADABLE_FILE, None, "schools/gone.yaml", reason="missing"),
    ),
    checked("fine.yaml"),
)
"""Errors, warnings, a problem over several lines, one without a place, a file without any."""


def is_obeyed(written: str) -> bool:
    """Say whether the log of a GitHub job would take a part of it for a command."""
    return "##[" in written or any(line.lstrip().startswith("::") for line in written.splitlines())


def hostile_file(text: str) -> CheckedFile:
    """Make a file that is called `text` and says it."""
    return checked(text, problem(path=text, found=text))
