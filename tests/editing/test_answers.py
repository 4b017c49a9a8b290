"""Another answer in the file's own hand: what it looks like then."""

import pytest

from etwin_cli.editing.answers import with_answer
from etwin_cli.editing.entries import find, set_scalar
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
    "beside unknown, before it": (
        "  planning:\n    unknown: ask\n    level:\n",
        "  planning:\n    level: 3\n",
    ),
    "beside unknown, with a key that has quotation marks": (
        "  planning:\n    'unknown': ask # why\n    comment: x\n",
        "  planning:\n    'level': 3 # why\n    comment: x\n",
    ),
    "brackets with a key alone": ("  planning: {level} # why\n", "  planning: {level: 3} # why\n"),
    "brackets without a level": (
        "  planning: {level: , comment: x}\n",
        "  planning: {level: 3 , comment: x}\n",
    ),
    "brackets, unknown behind it": (
        "  planning: {level: , unknown: x, comment: x}\n",
        "  planning: {level: 3 , comment: x}\n",
    ),
    "brackets, unknown before it": (
        "  planning: {unknown: x, level: , comment: x}\n",
        "  planning: {level: 3 , comment: x}\n",
    ),
    "brackets, unknown at the end": (
        "  planning: {comment: x, level: null, unknown: x}\n",
        "  planning: {comment: x, level: 3}\n",
    ),
    "nothing ends the last line": ("  planning: 2", "  planning: 3"),
    "nothing ends the last line, which goes": (
        "  planning:\n    level:\n    unknown: x",
        "  planning:\n    level: 3",
    ),
    "nothing ends the last line of Windows, which goes": (
        "  planning:\r\n    level:\r\n    unknown: x",
        "  planning:\r\n    level: 3",
    ),
    "a last line goes that is ended": (
        "  planning:\r\n    level:\r\n    unknown: x\r\n",
        "  planning:\r\n    level: 3\r\n",
    ),
    "a last line goes whose comment stays": (
        "  planning:\n    level:\n    unknown: x # why",
        "  planning:\n    level: 3\n    # why",
    ),
    "a text of several lines goes with its comment kept": (
        "  planning:\n    level:\n    unknown: | # why\n      One\n\n      two\n    comment: x\n",
        "  planning:\n    level: 3\n    # why\n    comment: x\n",
    ),
    "a comment without a blank before it": (
        '  planning: {level: , "unknown"}# why\n',
        "  planning: {level: 3 }# why\n",
    ),
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
    "after the nearest question before": (
        "answers:\n  training: 1\n  planning: 2\n  hours: 2\n",
        "answers:\n  training: 1\n  planning: 2\n  outreach: 3\n  hours: 2\n",
    ),
    "at the end of several where none comes before": (
        "answers:\n  hours: 2\n  training: 1\n",
        "answers:\n  hours: 2\n  training: 1\n  outreach: 3\n",
    ),
    "as far in as the plans": (
        "plans:\n    work: go\nanswers:\n",
        "plans:\n    work: go\nanswers:\n    outreach: 3\n",
    ),
    "at least two columns in": (
        "plans:\n work: go\nanswers:\n",
        "plans:\n work: go\nanswers:\n  outreach: 3\n",
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


def test_a_text_of_several_lines_keeps_the_comment_behind_its_sign() -> None:
    body = "answers:\n  planning:\n    level: 2\n    comment: |  # why\n      One\n\n      two\n"
    other = changed(body, level(2, comment="y"))
    assert other == 'answers:\n  planning:\n    level: 2\n    comment: "y"  # why\n'
    none = changed(body, level(2))
    assert none == "answers:\n  planning:\n    level: 2\n    comment:  # why\n"


def test_what_is_alone_on_its_line_goes_and_its_comments_stay() -> None:
    body = "answers:\n  planning: # why\n    2 # two\n"
    assert changed(body, NOTHING) == "answers:\n  planning: # why\n     # two\n"


def test_a_comment_in_brackets_that_have_no_place_to_go_on_from() -> None:
    answer = NOTHING._replace(comment="x")
    body = "answers:\n  planning: {level: }\n"
    assert changed(body, answer) == 'answers:\n  planning: {comment: "x", level: }\n'
    body = 'answers: {planning: {"level": null}}\n'
    assert changed(body, answer) == 'answers: {planning: {"level": null, "comment": "x"}}\n'


def test_as_far_in_as_the_school() -> None:
    head = "rubric: small\nschool:\n    name: Escola\n"
    reading = opened(head + "answers: {}\n")
    after = with_answer(reading, IndicatorId("planning"), level(2, comment="x")).data.decode()
    assert after == (head + 'answers:\n    planning:\n        level: 2\n        comment: "x"\n')


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
    "brackets over lines": (
        "    evidence: [\n      one\n    ] # all\n",
        '    evidence: [\n      one, "https://example.org/a"\n    ] # all\n',
    ),
    "one alone": (
        "    evidence: one # first of all\n",
        '    evidence:\n      - one # first of all\n      - "https://example.org/a"\n',
    ),
    "one alone, a mapping": (
        "    evidence: # all\n      title: one # first of all\n",
        '    evidence: # all\n    - title: one # first of all\n    - "https://example.org/a"\n',
    ),
    "one alone, below its key": (
        "    evidence: # all\n        one # first of all\n",
        '    evidence: # all\n      - one # first of all\n      - "https://example.org/a"\n',
    ),
    "a list whose last piece has lines of its own": (
        "    evidence:\n      - |\n        one\n\n    comment:\n",
        '    evidence:\n      - |\n        one\n      - "https://example.org/a"\n\n    comment:\n',
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


FIRST = {
    "none": ("    level: 3\n", '    level: 3\n    evidence:\n      - "Minutes, page 3"\n'),
    "an empty key": (
        "    evidence: # all\n    level: 3\n",
        '    evidence: # all\n      - "Minutes, page 3"\n    level: 3\n',
    ),
    "null": (
        "    evidence: ~ # all\n    level: 3\n",
        '    evidence: # all\n      - "Minutes, page 3"\n    level: 3\n',
    ),
    "empty brackets": (
        "    evidence: [ ] # all\n    level: 3\n",
        '    evidence: ["Minutes, page 3" ] # all\n    level: 3\n',
    ),
}


@pytest.mark.parametrize("name", FIRST)
def test_a_first_piece_of_evidence(name: str) -> None:
    before, after = FIRST[name]
    head = "answers:\n  planning:\n"
    assert changed(head + before, level(3, MINUTES)) == head + after


WITHIN = {
    "none": ("{level: 3}", '{level: 3, evidence: ["Minutes, page 3"]}'),
    "a text": ("{level: 3, evidence: one}", '{level: 3, evidence: [one, "Minutes, page 3"]}'),
    "a mapping": (
        "{evidence: {title: one}, level: 3}",
        '{evidence: [{title: one}, "Minutes, page 3"], level: 3}',
    ),
    "null": ("{evidence: null, level: 3}", '{evidence: ["Minutes, page 3"], level: 3}'),
    "a key alone": ("{evidence, level: 3}", '{evidence: ["Minutes, page 3"], level: 3}'),
}


@pytest.mark.parametrize("name", WITHIN)
def test_a_piece_of_evidence_within_brackets(name: str) -> None:
    before, after = WITHIN[name]
    old = opened(f"{HEAD}answers:\n  planning: {before}\n").answers.answers
    answer = old[IndicatorId("planning")]
    answer = answer._replace(evidence=(*answer.evidence, MINUTES))
    assert changed(f"answers:\n  planning: {before}\n", answer) == (
        f"answers:\n  planning: {after}\n"
    )


ALL_GONE = {
    "a text": ("    evidence: one # first of all\n", "    evidence: # first of all\n"),
    "a mapping in brackets": (
        "    evidence: {title: one} # first of all\n",
        "    evidence: # first of all\n",
    ),
    "a mapping": (
        "    evidence: # all\n      title: one # first of all\n      date: 2026-05-01\n    comment:\n",
        "    evidence: # all\n      # first of all\n    comment:\n",
    ),
    "a list in brackets": (
        "    evidence: [one] # first of all\n",
        "    evidence: [] # first of all\n",
    ),
    "a list below its key": (
        "    evidence:\n    - one\n    comment:\n",
        "    evidence:\n    comment:\n",
    ),
    "its dash above it": ("    evidence:\n    -\n      one\n", "    evidence:\n"),
    "what says nothing stays": ("    evidence:\n    -\n    - one\n", "    evidence:\n    -\n"),
}


@pytest.mark.parametrize("name", ALL_GONE)
def test_the_only_piece_of_evidence_goes(name: str) -> None:
    before, after = ALL_GONE[name]
    head = "answers:\n  planning:\n    level: 3\n"
    assert changed(head + before, level(3)) == head + after
    if "\n    comment" not in before and "\n    -" not in before:
        assert changed(head + before[:-1], level(3)) == head + after[:-1]


def test_the_only_piece_of_evidence_within_brackets_goes() -> None:
    for piece in ("{title: one}", "one"):
        body = f"answers:\n  planning: {{evidence: {piece}, level: 3}} # why\n"
        after = "answers:\n  planning: {evidence: null, level: 3} # why\n"
        assert changed(body, level(3)) == after


GONE = {
    "a list": (
        "    evidence:\n      # head\n      - one # first of all\n      - two\n",
        "    evidence:\n      # head\n      # first of all\n      - two\n",
    ),
    "the last line": ("    evidence:\n      - two\n      - one", "    evidence:\n      - two"),
    "between others": (
        "    evidence:\n      - two\n      - file: one # first of all\n        title: three\n      - two\n",
        "    evidence:\n      - two\n      # first of all\n      - two\n",
    ),
    "brackets": ("    evidence: [one, two]\n", "    evidence: [two]\n"),
    "brackets, the last": ("    evidence: [two, one] # all\n", "    evidence: [two] # all\n"),
    "brackets, between others": ("    evidence: [two, one, two]\n", "    evidence: [two, two]\n"),
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
    rest = [Evidence(title="two")] * after.count("two\n") or [Evidence(title="two")]
    rest = rest * 2 if "[two, two]" in after else rest
    assert changed(head + before, level(3, *rest)) == head + after


def test_every_line_keeps_its_own_end() -> None:
    head = HEAD.replace("\n", "\r\n") + "answers:\r\n  planning:\r\n"
    data = (head + "    level: 3 # so\n  hours: 2\r\n").encode()
    after = with_answer(opened(data), IndicatorId("planning"), level(3, LINK)).data
    assert after == data.replace(
        b"# so\n", b'# so\n    evidence:\n      - "https://example.org/a"\n'
    )
    data = (head + "    level: 3\r\n  hours: 2\n").encode()
    after = with_answer(opened(data), IndicatorId("training"), level(1)).data
    assert after == data + b"  training: 1\n"


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
    assert refused.value.place in ("planning", "evidence")


def test_an_entry_that_is_not_there_has_no_value_to_change() -> None:
    with pytest.raises(EditRefusedError) as refused:
        set_scalar("a:\n  b: 1\n", ("a", "c"), "2")
    assert refused.value.place == "c"
    assert find("a:\n  b: 1\n", ("b", "a")) is None


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
