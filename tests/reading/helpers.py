"""What the tests of the reading say things with."""

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date

from etwin_cli.model.answers import Answer, Answers
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.source import Source
from etwin_cli.reading.tree import ANSWERS_LIMITS, Mapping, Node, Scalar, Sequence
from etwin_cli.reading.yaml_source import read_tree

TODAY = date(2026, 11, 23)

RUBRIC = """\
id: small
version: "1.10"
language: en
title: A small rubric
scale:
  - {level: 0, title: None}
  - {level: 1, title: Begun}
  - {level: 2, title: Done}
  - {level: 3, title: Shared}
  - {level: 4, title: Lived}
evidence: {required_from: 3}
criteria:
  - id: work
    title: Work
    indicators:
      - {id: planning, title: Planning}
      - id: outreach
        title: Outreach
        not_applicable: excluded
        not_applicable_when: there is nobody to reach
      - id: hours
        title: Hours
        levels: [{level: 0}, {level: 2}, {level: 10}]
  - id: people
    title: People
    criteria:
      - id: staff
        title: Staff
        indicators: [{id: training, title: Training}]
"""

HEAD = "rubric: small\nschool: {name: Escola}\n"


def has_libyaml() -> bool:
    """Whether PyYAML was built with it."""
    try:
        from yaml.cyaml import CParser  # type: ignore[attr-defined]
    except ImportError:
        return False
    return CParser is not None


def places(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """Each as `ET013 3:1`, or as its code alone where it has no place."""
    return [
        f"{each.code.value} {each.span.line}:{each.span.column}" if each.span else each.code.value
        for each in diagnostics
    ]


def marked(diagnostic: Diagnostic) -> str:
    """The stretch of the line that a problem is shown at."""
    span, excerpt = diagnostic.span, diagnostic.excerpt
    assert span is not None
    assert excerpt is not None
    start = span.column - excerpt.first_column
    end = span.end_column - excerpt.first_column if span.end_line == span.line else None
    return excerpt.text[start:end]


def parse(text: str | bytes) -> tuple[Source, Node | None]:
    """Read YAML under the limits of an answers file."""
    data = text.encode("utf-8") if isinstance(text, str) else text
    return read_tree(data, "answers.yaml", ANSWERS_LIMITS)


def plain(node: Node | None) -> object:
    """A tree as dictionaries, lists and texts."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Mapping):
        return {name: plain(value) for name, (_, value) in node.entries.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return None if node is None else "refused"


def read(
    text: str | bytes, rubric: Rubric, today: date = TODAY
) -> tuple[Answers | None, tuple[Diagnostic, ...]]:
    """Read an answers file."""
    data = text.encode("utf-8") if isinstance(text, str) else text
    return decode_answers(open_answers(data, "answers.yaml"), rubric, today)


def read_body(body: str, rubric: Rubric) -> tuple[Answers, tuple[Diagnostic, ...]]:
    """Read an answers file that begins with two lines in order; the body begins on line 3."""
    answers, diagnostics = read(HEAD + body, rubric)
    assert answers is not None
    return answers, diagnostics


def read_one(
    entry: str, rubric: Rubric, indicator: str = "planning"
) -> tuple[Answer, tuple[Diagnostic, ...]]:
    """Read one entry of `answers`, on line 4 from column 3 on."""
    answers, diagnostics = read_body(f"answers:\n  {indicator}: {entry}\n", rubric)
    return answers.answers[IndicatorId(indicator)], diagnostics


@contextmanager
def bounded(seconds: float = 10, mebibytes: float = 96) -> Iterator[None]:
    """Fail what takes more of the processor's time, or makes the process grow by more.

    For a file of the greatest size, which takes a twentieth of that: what this finds is a time
    that grows with the square of the size, not a slow machine. Where that is busy, its seconds
    are longer. PyYAML's own parser is slower by twelve times.
    """
    grown = _peak()
    begun = time.process_time()
    yield
    taken = time.process_time() - begun
    assert taken < seconds or taken < seconds * _slowness()
    assert _peak() - grown < mebibytes


def _slowness() -> float:
    """How many times as long as on an idle machine of 2026 plain work takes just now."""
    begun = time.process_time()
    sum(n * n % 7 for n in range(200_000))
    return (time.process_time() - begun) / 0.02


def _peak() -> float:
    """The most memory that the process has had, in MiB; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
