"""Results, gaps and diagnostics as JSON: docs/formats.md, Results, is the contract.

Every function takes `indent`: 2 for a file that people may open too, None for a line of `jsonl`.
What is written ends in a newline, can always be encoded in UTF-8 and holds no control character
but newlines.
"""

import json
from collections.abc import Iterable, Sequence

from etwin_cli.formats.json.result import (
    SCHEMA_VERSION,
    Explain,
    Json,
    answer_first_of,
    counts_of,
    criterion_of,
    diagnostic_of,
    focus_of,
    gap_of,
    gate_of,
    plans_of,
    standing,
    tool,
)
from etwin_cli.formats.printable import json_printable
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.gates import Verdict
from etwin_cli.model.result import GapAnalysis, Result

CheckedFile = tuple[str, bool, Sequence[Diagnostic]]
"""A file as the user named it, whether it is valid, and what was found in it."""


def result_json(
    result: Result, file: str, *, gates: Iterable[Verdict] = (), indent: int | None = 2
) -> str:
    """Give a result as `score --format json` prints it; `file` is as the user named it.

    `gates` are what came of what is asked of it.
    """
    parts = {
        **standing(result, file),
        "borderline": list(result.borderline),
        "counts": counts_of(result.counts),
        "criteria": [criterion_of(criterion) for criterion in result.criteria],
        "plans": plans_of(result.answers),
        "gates": [gate_of(gate) for gate in gates],
    }
    return written(parts, indent)


def gap_json(
    analysis: GapAnalysis, file: str, *, path: Json | None = None, indent: int | None = 2
) -> str:
    """Give a gap analysis as `gap --format json` prints it, its questions after its steps.

    `path` is what `--path` adds (`paths.path_of`).
    """
    parts = {
        **standing(analysis.result, file),
        "answer_first": answer_first_of(analysis.answer_first),
        "focus": [focus_of(area) for area in analysis.focus],
        "gaps": [gap_of(gap) for gap in (*analysis.steps, *analysis.questions)],
        **({} if path is None else {"path": path}),
    }
    return written(parts, indent)


def diagnostics_json(
    files: Iterable[CheckedFile], explain: Explain, *, indent: int | None = 2
) -> str:
    """Give what was found in files as `validate --format json` prints it."""
    found = [
        {
            "file": file,
            "valid": valid,
            "diagnostics": [diagnostic_of(d, explain) for d in diagnostics],
        }
        for file, valid, diagnostics in files
    ]
    return written({"schema_version": SCHEMA_VERSION, "tool": tool(), "files": found}, indent)


def refused_json(
    file: str, diagnostics: Iterable[Diagnostic], explain: Explain, *, indent: int | None = None
) -> str:
    """Give the line of `jsonl` that stands for a file with an error: what was found in it."""
    return written(
        {"file": file, "diagnostics": [diagnostic_of(d, explain) for d in diagnostics]}, indent
    )


def written(parts: Json | list[Json], indent: int | None) -> str:
    """Give an object, or an array of them, as text."""
    text = json.dumps(parts, ensure_ascii=False, allow_nan=False, indent=indent)
    # GitHub obeys this mark anywhere in a log; JSON's own signs never make it
    return json_printable(text).replace("##[", "#\\u0023[") + "\n"
