"""SARIF 2.1.0, for code scanning (docs/machine-formats.md).

No `automationDetails`: the category that the upload gives stays the user's to choose.
"""

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from etwin_cli.formats.json.result import Json
from etwin_cli.formats.json.writing import CheckedFile, written
from etwin_cli.formats.problems.findings import Finding, findings
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.codes import Code
from etwin_cli.model.version import __version__

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
# The specification reads a brace as a placeholder and `[text](address)` as a link.
_LITERAL: Final = {"{": "{{", "}": "}}", "](": "]\\u0028"}


def sarif(files: Iterable[CheckedFile], diagnoser: Diagnoser) -> str:
    """Give a run with a result for every problem, and a rule for every code that occurs."""
    found = list(findings(files, diagnoser))
    codes = sorted({each.code for each in found}, key=lambda code: code.value)
    places = {code: place for place, code in enumerate(codes)}
    run = {
        "tool": {
            "driver": {
                "name": "etwin",
                "semanticVersion": __version__,
                "rules": [_rule(code, diagnoser) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, places[each.code], diagnoser) for each in found],
    }
    return written({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, 2)


def _rule(code: Code, diagnoser: Diagnoser) -> Json:
    label = diagnoser.name("help")
    cases = [f"- {message}\n  {label}: {advice}" for message, advice in diagnoser.templates(code)]
    return {
        "id": code.value,
        "name": code.slug,
        "shortDescription": _text(code.slug.replace("-", " ")),
        "fullDescription": _text(diagnoser.why(code)),
        "help": _text("\n".join([*cases, f"etwin explain {code.value}"])),
        "defaultConfiguration": {"level": _level(code)},
        "properties": {"problem.severity": _level(code)},
    }


def _result(found: Finding, rule: int, diagnoser: Diagnoser) -> Json:
    span = found.span
    return {
        "ruleId": found.code.value,
        "ruleIndex": rule,
        "level": _level(found.code),
        "message": _text(f"{found.message}\n{diagnoser.name('help')}: {found.help}"),
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(found.path)},
                    "region": {
                        "startLine": span.line,
                        "startColumn": span.column,
                        "endLine": span.end_line,
                        "endColumn": span.end_column,
                    },
                }
            }
        ],
        "partialFingerprints": {"primaryLocationLineHash": found.fingerprint},
    }


def _level(code: Code) -> str:
    return "warning" if code.is_warning else "error"


def _text(text: str) -> Json:
    for mark, literal in _LITERAL.items():
        text = text.replace(mark, literal)
    return {"text": text}


def _uri(path: str) -> str:
    return quote(path, safe="/", errors="surrogatepass")
