"""GitLab's Code Quality report: an array (docs/machine-formats.md).

Of a problem GitLab shows the description and the line, so the description has the code in it.
"""

from collections.abc import Iterable

from etwin_cli.formats.json.result import Json
from etwin_cli.formats.json.writing import CheckedFile, written
from etwin_cli.formats.problems.findings import Finding, findings
from etwin_cli.languages.diagnosing import Diagnoser


def gitlab(files: Iterable[CheckedFile], diagnoser: Diagnoser) -> str:
    """Give an object for every problem; an empty array where there is none."""
    label = diagnoser.name("help")
    return written([_issue(each, label) for each in findings(files, diagnoser)], 2)


def _issue(found: Finding, label: str) -> Json:
    return {
        "description": f"{found.code.value}: {found.message} ({label}: {found.help})",
        "check_name": found.code.slug,
        "fingerprint": found.fingerprint,
        "severity": "minor" if found.code.is_warning else "major",
        "location": {"path": found.path, "lines": {"begin": found.span.line}},
    }
