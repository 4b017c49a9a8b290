"""Another answer in the file's own hand: what it looks like then."""

import pytest

from etwin_cli.editing.answers import with_answer
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Evidence,
    NotApplicable,
    State,
    Unanswered,
    Unknown,
)
from etwin_cli.model.ids import IndicatorId

from .helpers import HEAD, NOTHING, changed, level, opened

LINK = Evidence(url="https://example.org/a")
MINUTES = Evidence(title="Minutes, page 3")

LEVELS = {
    "short": ("  planning: 2   # why\n", "  planning: 3   # why\n"),
    "empty": ("  planning:   # why\n", "  planning: 3   # why\n"),
    "null": ("  planning: ~\n", "  planning: 3\n"),
    "quoted key": ('  "planning": 2\n', '  "planning": 3\n'),
    "long": (
        "  planning:\n    # now\n    level: 2 # why\n    comment: x\n",
        "  planning:\n    # now\n    level: 3 # why\n    comment: x\n",
    ),
    "long without a level": (
        "  planning:\n    comment: x # why\n",
        "  planning:\n    comment: x # why\n    level: 3\n",
    ),
    "brackets": ("  planning: {level: 2} # why\n", "  planning: {level: 3} # why\n"),
    "empty brackets": ("  planning: {} # why\n", "  planning: # why\n    level: 3\n"),
    "unknown": (
        "  planning:\n    unknown: ask # why\n    comment: x\n",
        "  planning:\n    level: 3 # why\n    comment: x\n",
    ),
    "empty level beside unknown": (
        "  planning:\n    level: # how far\n    unknown: ask # why\n    comment: x\n",
        "  planning:\n    level: 3 # how far\n    # why\n    comment: x\n",
    ),
    "on a line of its own": (
        "  planning: # why\n    2 # two\n  hours: 2\n",
        "  planning: # why\n    3 # two\n  hours: 2\n",
    ),
    "nothing ends the last line": ("  planning: 2", "  planning: 3"),
    "lines of Windows": ("  planning: 2\r\n  hours: 2\r\n", "  planning: 3\r\n  hours: 2\r\n"),
}


@pytest.mark.parametrize("name", LEVELS)
def test_a_level(name: str) -> None:
    before, after = LEVELS[name]
    kept = opened(f"{HEAD}answers:\n{before}").answers.answers[IndicatorId("planning")]
    answer = kept._replace(state=Answered(3))
    assert changed(f"answers:\n{before}", answer) == f"answers:\n{after}"


NEW = {
    "after the question before": (
        "answers:\n  planning: 2 # two\n\n  # on hours\n  hours: 2\n",
        "answers:\n  planning: 2 # two\n  outreach: 3\n\n  # on hours\n  hours: 2\n",
    ),
    "at the end where none comes before": (
        "answers:\n    # on hours\n    hours: 2 # two\nplans:\n",
        "answers:\n    # on hours\n    hours: 2 # two\n    outreach: 3\nplans:\n",
    ),
    "no answers yet": (
        "answers:   # all\n# plans\nplans:\n",
        "answers:   # all\n  outreach: 3\n# plans\nplans:\n",
    ),
    "null": ("answers: ~ # all\n", "answers: # all\n  outreach: 3\n"),
    "empty brackets": ("answers: {} # all\n", "answers: # all\n  outreach: 3\n"),
    "empty brackets with a comment": (
        "answers: { # all\n  }\n",
        "answers: {outreach: 3 # all\n  }\n",
    ),
    "brackets": (
        "answers: {planning: {level: 2}, hours: 2} # all\n",
        "answers: {planning: {level: 2}, outreach: 3, hours: 2} # all\n",
    ),
    "brackets as in JSON": (
        'answers: {"planning": 2, "hours": 2}\n',
        'answers: {"planning": 2, "outreach": 3, "hours": 2}\n',
    ),
    "after a text of several lines": (
        "answers:\n  planning:\n    comment: |\n      One\n\n      two\n\n\n  hours: 2\n",
        "answers:\n  planning:\n    comment: |\n      One\n\n      two\n  outreach: 3\n\n\n  hours: 2\n",
    ),
    "nothing ends the last line": (
        "answers:\n  planning: 2",
        "answers:\n  planning: 2\n  outreach: 3",
    ),
}


@pytest.mark.parametrize("name", NEW)
def test_an_answer_that_was_not_there(name: str) -> None:
    before, after = NEW[name]
    assert changed(before, level(3), "outreach") == after


def test_a_level_alone_becomes_long_and_keeps_its_comment() -> None:
    answer = level(3, MINUTES, LINK, comment='So "it" is: really')
    assert changed("answers:\n  planning: 2  # two\n  hours: 2\n", answer) == (
        "answers:\n"
        "  planning:  # two\n"
        "    level: 3\n"
        "    evidence:\n"
        '      - "Minutes, page 3"\n'
        '      - "https://example.org/a"\n'
        '    comment: "So \\"it\\" is: really"\n'
        "  hours: 2\n"
    )


def test_the_file_says_how_far_to_move_in() -> None:
    body = "answers:\n    planning: 2\n"
    assert changed(body, level(3, comment="x")) == (
        'answers:\n    planning:\n        level: 3\n        comment: "x"\n'
    )


OTHERS: dict[str, tuple[State, str]] = {
    "unknown": (Unknown("ask: whom?"), 'unknown: "ask: whom?"'),
    "unknown without a word": (Unknown(None), "unknown:"),
    "not applicable": (NotApplicable("nobody is near"), 'not_applicable: "nobody is near"'),
    "open again": (Unanswered(), "level:"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_stands_in_the_place_of_a_level(name: str) -> None:
    state, written = OTHERS[name]
    body = "answers:\n  outreach:\n    level: 2  # two\n    comment: x\n"
    assert changed(body, Answer(state, (), "x"), "outreach") == body.replace("level: 2", written)


def test_open_again_in_short() -> None:
    assert changed("answers:\n  planning: 2  # two\n", NOTHING) == "answers:\n  planning:  # two\n"
    assert changed("answers: {planning: 2}\n", NOTHING) == "answers: {planning: null}\n"


EVIDENCE = {
    "a list": (
        "    evidence: # all\n      - one # first of all\n      # not yet: c\n    comment:\n",
        '    evidence: # all\n      - one # first of all\n      - "https://example.org/a"\n      # not yet: c\n    comment:\n',
    ),
    "a list under its key": (
        "    evidence:\n    - one\n",
        '    evidence:\n    - one\n    - "https://example.org/a"\n',
    ),
    "brackets": (
        "    evidence: [one] # all\n",
        '    evidence: [one, "https://example.org/a"] # all\n',
    ),
    "one alone": (
        "    evidence: one # first of all\n",
        '    evidence:\n      - one # first of all\n      - "https://example.org/a"\n',
    ),
    "one alone, a mapping": (
        "    evidence: # all\n      title: one # first of all\n",
        '    evidence: # all\n    - title: one # first of all\n    - "https://example.org/a"\n',
    ),
    "one alone, several lines": (
        "    evidence: >-\n      one\n",
        '    evidence:\n    - >-\n      one\n    - "https://example.org/a"\n',
    ),
}


@pytest.mark.parametrize("name", EVIDENCE)
def test_another_piece_of_evidence(name: str) -> None:
    before, after = EVIDENCE[name]
    head = "answers:\n  planning:\n    level: 3\n"
    answer = level(3, Evidence(title="one"), LINK)
    assert changed(head + before, answer) == head + after


GONE = {
    "a list": (
        "    evidence:\n      # head\n      - one # first of all\n      - two\n",
        "    evidence:\n      # head\n      # first of all\n      - two\n",
    ),
    "brackets": ("    evidence: [one, two]\n", "    evidence: [two]\n"),
}


def test_what_is_no_evidence_stays_where_it_is() -> None:
    head = "answers:\n  planning:\n    level: 3\n"
    before = "    evidence:\n      - pendent # see\n      - one\n      - {title: no}\n      - two\n"
    after = before.replace("      - one\n", "")
    assert changed(head + before, level(3, Evidence(title="two"))) == head + after
    alone = "    evidence: pendent\n"
    listed = '    evidence:\n      - pendent\n      - "https://example.org/a"\n'
    assert changed(head + alone, level(3, LINK)) == head + listed


@pytest.mark.parametrize("name", GONE)
def test_a_piece_of_evidence_less(name: str) -> None:
    before, after = GONE[name]
    head = "answers:\n  planning:\n    level: 3\n"
    assert changed(head + before, level(3, Evidence(title="two"))) == head + after


def test_the_last_piece_of_evidence_goes() -> None:
    body = "answers:\n  planning:\n    level: 3\n    evidence:\n      - one # first of all\n    comment: x\n"
    assert changed(body, level(3, comment="x")) == (
        "answers:\n  planning:\n    level: 3\n    evidence:\n      # first of all\n    comment: x\n"
    )


def test_a_mark_at_the_beginning_of_the_file_stays() -> None:
    data = ("\ufeff" + HEAD + "answers:\n  planning: 2\n").encode()
    after = with_answer(opened(data), IndicatorId("planning"), level(3)).data
    assert after == data.replace(b"planning: 2", b"planning: 3")


REFUSED = {
    "a comment that would become a part of the text above it, which then goes": (
        "answers:\n  planning:\n    comment: |\n      One\n    unknown: x\n        # why\n    level:\n"
    ),
    "a key with a question mark": "answers:\n  ? planning\n  : 2\n",
    "a comment within brackets": (
        "answers:\n  planning:\n    evidence: [one, # first of all\n      two]\n    level: 3\n"
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_changed_without_losing_something_is_refused(name: str) -> None:
    with pytest.raises(EditRefusedError) as refused:
        changed(REFUSED[name], level(0, Evidence(title="two"), comment="x"))
    assert not refused.value.diagnostics


def test_what_the_rubric_does_not_have_is_refused_with_what_is_wrong() -> None:
    for answer in (level(7), Answer(NotApplicable("no"))):
        with pytest.raises(EditRefusedError) as refused:
            changed("answers:\n  planning: 2\n", answer)
        assert refused.value.diagnostics


def test_the_same_answer_is_no_change() -> None:
    reading = opened(HEAD + "answers:\n  planning: +2\n")
    assert with_answer(reading, IndicatorId("planning"), level(2)) is reading
    assert with_answer(reading, IndicatorId("hours"), NOTHING) is reading


def test_what_would_be_read_back_as_something_else_is_refused() -> None:
    with pytest.raises(EditRefusedError):
        changed("answers:\n  planning: 2\n", level(3, Evidence(url="not a link")))
