"""What the fuzzer does with one answers file, and what has to hold of it."""

import re
from datetime import date
from typing import Final

from etwin_cli.formats.csv import gap_csv, score_csv
from etwin_cli.formats.json.writing import gap_json, result_json
from etwin_cli.formats.markdown.reports import gap_markdown, score_markdown
from etwin_cli.formats.problems.concise import concise
from etwin_cli.formats.problems.github import github
from etwin_cli.formats.problems.gitlab import gitlab
from etwin_cli.formats.problems.junit import junit
from etwin_cli.formats.problems.sarif import sarif
from etwin_cli.formats.problems.text import checked_lines
from etwin_cli.formats.text.gap import gap_lines
from etwin_cli.formats.text.layout import plain_text
from etwin_cli.formats.text.score import score_lines
from etwin_cli.languages import words
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.library import load_rubric
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score

RUBRIC: Final = load_rubric("etwinning-school", "en")
DIAGNOSER: Final = Diagnoser("en")
WORDS: Final = words("en")
_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def run_one(data: bytes, today: date, *, thorough: bool = True) -> bool:
    """Read, and where there is no error score and format; True where it came to that.

    Problems are worded; with `thorough` they go through every format.

    Raises AssertionError where something that is promised does not hold.
    """
    document = open_answers(data, "answers.yaml")
    answers, diagnostics = decode_answers(document, RUBRIC, today)
    lines = document.source.text.count("\n") + document.source.text.count("\r") + 8
    for found in diagnostics:
        assert found.span is None or 1 <= found.span.line <= lines + len(document.source.text)
    for found in diagnostics:
        sentences = DIAGNOSER.sentences(found)
        assert sentences.message
        assert sentences.help
    if thorough:
        check_outputs(diagnostics)
    failed = any(not found.code.is_warning for found in diagnostics)
    if failed or answers is None:
        return False
    result = score(RUBRIC, answers)
    analysis = gaps(result)
    harmless(
        "\n".join(map(plain_text, score_lines(result, WORDS, 80))),
        "\n".join(map(plain_text, gap_lines(analysis, WORDS, 80))),
        result_json(result, "answers.yaml"),
        gap_json(analysis, "answers.yaml"),
        score_csv([("answers.yaml", result)]),
        gap_csv([("answers.yaml", analysis)]),
        score_markdown(result, "answers.yaml", WORDS),
        gap_markdown(analysis, "answers.yaml", WORDS),
    )
    return True


def check_outputs(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Every format of problems."""
    valid = all(found.code.is_warning for found in diagnostics)
    files = [("answers.yaml", valid, diagnostics)]
    text = checked_lines("answers.yaml", diagnostics, "en", 80, "etwin validate")
    harmless(
        "\n".join(map(plain_text, text)),
        concise(diagnostics, "en"),
        sarif(files, DIAGNOSER),
        gitlab(files, DIAGNOSER),
        junit(files, DIAGNOSER),
    )
    for line in github(files, DIAGNOSER).splitlines():
        assert line.startswith(("::error ", "::warning ", "::notice ")), line


def harmless(*outputs: str) -> None:
    """No control character, nothing that turns text round, nothing that UTF-8 cannot carry."""
    for output in outputs:
        found = _CONTROL.search(output)
        assert found is None, (found, output)
        output.encode()
