"""A school's answers as lines of an answers file, whatever stands in them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from etwin_cli.formats.yaml_text import quoted
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Answers,
    Evidence,
    NotApplicable,
    Plan,
    School,
    Unanswered,
    Unknown,
)

_PLAIN: Final = re.compile(
    r"[^\W\d_](?:[\w ./()’'·;!?%&+=-]|,(?= ))*[\w./()’'!?%]|https?://[^\s#,\[\]{}]*[^\s#,\[\]{}:]"
)
"""What every reader of YAML takes for a text without quotation marks."""
_WORDS: Final = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
"""What some of them take for something else."""
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{4}")


def identity_lines(answers: Answers) -> Iterator[str]:
    """The language, the school, the period, the date and who answers.

    What is not said has its key all the same.
    """
    yield _entry("", "language", answers.language)
    yield "school:"
    for key, text in zip(School._fields, answers.school, strict=True):
        yield _entry("  ", key, text)
    yield _entry("", "period", answers.period)
    yield _entry("", "date", answers.date)
    yield "respondent:"
    yield _entry("  ", "role", answers.respondent_role)


def answer_lines(answer: Answer, *, asks_evidence: bool) -> Iterator[str]:
    """What is said of one indicator; keys that wait to be filled in are empty."""
    match answer.state:
        case Answered(level):
            yield f"    level: {level}"
        case NotApplicable(reason):
            yield _entry("    ", "not_applicable", reason)
        case Unknown(reason):
            yield _entry("    ", "unknown", reason)
        case Unanswered():
            yield "    level:"
        case _:
            assert_never(answer.state)
    if answer.evidence:
        yield "    evidence:"
        for piece in answer.evidence:
            yield f"      - {_evidence(piece)}"
    elif asks_evidence:
        yield "    evidence:"
    yield from _text_lines("    ", "comment", answer.comment)


def plan_lines(name: str, plans: Sequence[Plan]) -> Iterator[str]:
    """What the school means to do by one criterion."""
    if not plans:
        yield f"  {name}:"
        return
    if len(plans) == 1 and plans[0] == Plan(plans[0].text):
        yield from _text_lines("  ", name, plans[0].text)
        return
    yield f"  {name}:"
    for plan in plans:
        yield f"    - {_plan(plan)}"


def _plan(plan: Plan) -> str:
    if plan == Plan(plan.text):
        return _scalar(plan.text)
    said = {
        "text": quoted(plan.text),
        "year": plan.year,
        "indicator": plan.indicator and quoted(plan.indicator),
    }
    return _bracketed({**said, "level": plan.level})


def _evidence(piece: Evidence) -> str:
    """A link or a text stands alone; all else says what it is."""
    alone = piece.title or piece.url
    is_link = alone is not None and re.match("https?://", alone, re.IGNORECASE) is not None
    own = Evidence(url=alone) if is_link else Evidence(title=alone)
    if alone is not None and piece == own:
        return _scalar(alone)
    said = {key: text and quoted(text) for key, text in piece._asdict().items() if key != "date"}
    return _bracketed({**said, "date": piece.date})


def _bracketed(said: dict[str, object]) -> str:
    return "{" + ", ".join(f"{key}: {each}" for key, each in said.items() if each is not None) + "}"


def _entry(margin: str, key: str, text: str | None) -> str:
    return f"{margin}{key}:" if text is None else f"{margin}{key}: {_scalar(text)}"


def _text_lines(margin: str, key: str, text: str | None) -> Iterator[str]:
    """A text that may have several lines: each on its own, where all of them show."""
    lines = (text or "").split("\n")
    if len(lines) == 1 or not _are_shown(lines):
        yield _entry(margin, key, text)
        return
    yield f"{margin}{key}: |-"
    for line in lines:
        yield f"{margin}  {line}".rstrip()


def _are_shown(lines: Sequence[str]) -> bool:
    """Whether a block holds the lines as they are: blanks at the edges of a line would not stay."""
    return all(line.isprintable() and line == line.rstrip() for line in lines) and (
        not lines[0][:1].isspace() and lines[0] != "" and lines[-1] != ""
    )


def _scalar(text: str) -> str:
    """A text without quotation marks where that is safe."""
    is_plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS and text.isprintable()
    return text if is_plain or _DAY.fullmatch(text) else quoted(text)
