"""GitHub's workflow commands, which put every problem beside its line (docs/machine-formats.md).

A step shows ten errors and ten warnings at most.
"""

from collections.abc import Iterable

from etwin_cli.formats.json.writing import CheckedFile
from etwin_cli.formats.printable import printable, said
from etwin_cli.formats.problems.findings import Finding, findings
from etwin_cli.languages.diagnosing import Diagnoser


def github(files: Iterable[CheckedFile], diagnoser: Diagnoser) -> str:
    """Give a line for every problem, errors first; nothing where there is none."""
    found = sorted(findings(files, diagnoser), key=lambda each: each.code.is_warning)
    return "".join(_command(each, diagnoser.name("help")) for each in found)


def _command(found: Finding, label: str) -> str:
    kind = "warning" if found.code.is_warning else "error"
    properties = ",".join(f"{key}={_property(value)}" for key, value in _place(found).items())
    message = _data(f"{said(found.message)}\n{label}: {said(found.help)}")
    return f"::{kind} {properties}::{message}\n"


def _place(found: Finding) -> dict[str, str]:
    """Columns mean nothing to GitHub where a problem goes over several lines."""
    span = found.span
    place = {"file": printable(found.path), "line": str(span.line), "endLine": str(span.end_line)}
    if span.line == span.end_line:
        place |= {"col": str(span.column), "endColumn": str(span.end_column)}
    return place | {"title": f"{found.code.value} {found.code.slug}"}


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
