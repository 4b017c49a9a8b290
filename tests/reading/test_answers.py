"""An answers file against a rubric: what is read of it, and every problem with its place."""

from datetime import date

import pytest

from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Evidence,
    NotApplicable,
    Plan,
    School,
    Unanswered,
    Unknown,
)
from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic, Value
from etwin_cli.model.ids import CriterionId
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import _asked_by, open_answers

from .helpers import HEAD, bounded, marked, places, read, read_body, read_one

WHOLE = """\
rubric: {id: small, version: "1.10"}
language: ca
school: {name: Escola, code: 08012345, country: NO, region: 1.10, place: ~, stage: yes}
period: 2025-2026
date: 2026-05-12
respondent: {role: leadership}
answers:
  planning: 2
  outreach: {not_applicable: there is nobody}
  hours: {level: 10, evidence: a timetable}
  training: {unknown: to ask}
plans:
  work: Something
"""


def test_a_whole_file(parser: str, rubric: Rubric) -> None:
    answers, diagnostics = read(WHOLE, rubric)
    assert diagnostics == (), parser
    assert answers is not None
    assert answers.rubric_id == "small"
    assert answers.rubric_version == "1.10"
    assert answers.language == "ca"
    assert answers.school == School("Escola", "08012345", "NO", "1.10", None, "yes")
    assert answers.period == "2025-2026"
    assert answers.date == "2026-05-12"
    assert answers.respondent_role == "leadership"
    assert dict(answers.answers) == {
        "planning": Answer(Answered(2)),
        "outreach": Answer(NotApplicable("there is nobody")),
        "hours": Answer(Answered(10), (Evidence(title="a timetable"),)),
        "training": Answer(Unknown("to ask")),
    }
    assert answers.plans == {"work": (Plan("Something"),)}


def test_the_least_that_a_file_says(rubric: Rubric) -> None:
    answers, diagnostics = read_body("answers: {}\n", rubric)
    assert diagnostics == ()
    assert answers.rubric_version is None
    assert answers.language is None
    assert answers.school == School("Escola")
    assert answers.period is None
    assert answers.date is None
    assert answers.respondent_role is None
    assert answers.answers == {}
    assert answers.plans is None


@pytest.mark.parametrize("nothing", ["", " ~", " null", " {}"])
def test_no_answers_yet(rubric: Rubric, nothing: str) -> None:
    answers, diagnostics = read_body(f"answers:{nothing}\n", rubric)
    assert answers.answers == {}
    assert diagnostics == ()


@pytest.mark.parametrize("key", ["language", "period", "date", "respondent", "plans"])
@pytest.mark.parametrize("nothing", ["", "~", "null", "Null", "NULL"])
def test_what_is_optional_may_be_null(rubric: Rubric, key: str, nothing: str) -> None:
    _, diagnostics = read_body(f"answers: {{}}\n{key}: {nothing}\n", rubric)
    assert diagnostics == ()


# Short and long form


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        ("0", Answered(0)),
        ("2", Answered(2)),
        ("+2", Answered(2)),
        ("", Unanswered()),
        ("~", Unanswered()),
        ("null", Unanswered()),
        ("{}", Unanswered()),
        ("{level: 2}", Answered(2)),
        ("{level: null}", Unanswered()),
        ("{level: }", Unanswered()),
        ("{comment: to do}", Unanswered()),
        ("{evidence: a list}", Unanswered()),
        ("{unknown: }", Unknown(None)),
        ("{unknown: null}", Unknown(None)),
        ('{unknown: ""}', Unknown(None)),
        ('{unknown: " "}', Unknown(None)),
        ("{unknown: to ask}", Unknown("to ask")),
        ("{unknown: NO}", Unknown("NO")),
        ("{level: null, unknown: to ask}", Unknown("to ask")),
        ("{not_applicable: nobody}", NotApplicable("nobody")),
        ("{not_applicable: ' nobody '}", NotApplicable("nobody")),
        ("{not_applicable: on}", NotApplicable("on")),
        ("{level: ~, not_applicable: nobody}", NotApplicable("nobody")),
    ],
)
def test_every_state(parser: str, rubric: Rubric, entry: str, state: object) -> None:
    answer, diagnostics = read_one(entry, rubric, "outreach")
    assert diagnostics == (), parser
    assert answer.state == state
    assert type(answer.state) is type(state)


def test_a_comment_and_evidence_stand_beside_any_state(rubric: Rubric) -> None:
    for state in ("level: 1", "not_applicable: nobody", "unknown: to ask", "level: null"):
        entry = f"{{{state}, comment: ' So be it. ', evidence: a list}}"
        answer, diagnostics = read_one(entry, rubric, "outreach")
        assert diagnostics == ()
        assert answer.comment == "So be it."
        assert answer.evidence == (Evidence(title="a list"),)


@pytest.mark.parametrize("comment", ["", "~", '""', "' '"])
def test_a_blank_comment_is_none(rubric: Rubric, comment: str) -> None:
    answer, diagnostics = read_one(f"{{level: 1, comment: {comment}}}", rubric)
    assert answer.comment is None
    assert diagnostics == ()


def test_an_indicator_without_an_entry_is_not_among_the_answers(rubric: Rubric) -> None:
    answers, _ = read_body("answers: {planning: 1}\n", rubric)
    assert list(answers.answers) == ["planning"]


# Evidence


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("https://example.org/a?b=c#d", [Evidence(url="https://example.org/a?b=c#d")]),
        ("HTTP://example.org", [Evidence(url="HTTP://example.org")]),
        ('"https://example.org"', [Evidence(url="https://example.org")]),
        ("Minutes, at the office", [Evidence(title="Minutes, at the office")]),
        ("see https://example.org", [Evidence(title="see https://example.org")]),
        ("https://", [Evidence(title="https://")]),
        ("ftp://example.org/a", [Evidence(title="ftp://example.org/a")]),
        ("javascript:alert(1)", [Evidence(title="javascript:alert(1)")]),
        ("Minutes 1.10", [Evidence(title="Minutes 1.10")]),
        ("", []),
        ("~", []),
        ("''", []),
        ("[]", []),
        ("['', ~, ' ', null]", []),
        ("[one, https://two.org]", [Evidence(title="one"), Evidence(url="https://two.org")]),
        ("{url: https://one.org}", [Evidence(url="https://one.org")]),
        ("{file: a/../../b.pdf}", [Evidence(file="a/../../b.pdf")]),
        ("{title: One}", [Evidence(title="One")]),
        ("{title: One, url: ~, file: '', date: }", [Evidence(title="One")]),
        (
            "[{url: https://one.org, file: a.pdf, title: One, date: 2026-02-11}]",
            [Evidence("https://one.org", "a.pdf", "One", "2026-02-11")],
        ),
        ("{title: One, date: '2026-02-11'}", [Evidence(title="One", date="2026-02-11")]),
    ],
)
def test_evidence(parser: str, rubric: Rubric, written: str, expected: list[Evidence]) -> None:
    answer, diagnostics = read_one(f"\n    level: 2\n    evidence: {written}", rubric)
    assert diagnostics == (), parser
    assert answer.evidence == tuple(expected)


# Every problem, at its place: `answers:` is line 3, an entry line 4 from column 13 on

Values = dict[str, Value]

ENTRIES: dict[str, tuple[str, str, str, Values]] = {
    "a level that is quoted": (
        '"3"',
        "ET105 4:13",
        '"3"',
        {
            "indicator": "planning",
            "levels": "0-4",
            "kind": "text",
            "found": "3",
            "reason": "meant",
            "number": 3,
        },
    ),
    "a level in words": (
        "NO",
        "ET105 4:13",
        "NO",
        {"indicator": "planning", "levels": "0-4", "kind": "text", "found": "NO"},
    ),
    "a truth": (
        "true",
        "ET105 4:13",
        "true",
        {"indicator": "planning", "levels": "0-4", "kind": "truth", "found": "true"},
    ),
    "a level with decimals": (
        "2.0",
        "ET105 4:13",
        "2.0",
        {
            "indicator": "planning",
            "levels": "0-4",
            "kind": "number",
            "found": "2.0",
            "reason": "meant",
            "number": 2,
        },
    ),
    "a level with an exponent": (
        "1e0",
        "ET105 4:13",
        "1e0",
        {"indicator": "planning", "levels": "0-4", "kind": "number", "found": "1e0"},
    ),
    "a level below nothing": (
        "-1",
        "ET105 4:13",
        "-1",
        {"indicator": "planning", "levels": "0-4", "kind": "number", "found": "-1"},
    ),
    "a level in other digits": (
        "٢",
        "ET105 4:13",
        "٢",
        {"indicator": "planning", "levels": "0-4", "kind": "text", "found": "٢"},
    ),
    "a list of levels": (
        "[1]",
        "ET105 4:13",
        "[",
        {"indicator": "planning", "levels": "0-4", "kind": "list", "found": ""},
    ),
    "a number of five thousand digits": (
        "9" * 5000,
        "ET105 4:13",
        "9" * 72,
        {"indicator": "planning", "levels": "0-4", "kind": "number", "found": "9" * 57 + "..."},
    ),
    "a level that is not listed": (
        "7",
        "ET106 4:13",
        "7",
        {"indicator": "planning", "levels": "0-4", "found": 7},
    ),
    "a level far beyond": (
        "999999",
        "ET106 4:13",
        "999999",
        {"indicator": "planning", "levels": "0-4", "found": 999999},
    ),
    "a level in the long form": (
        "{comment: x, level: five}",
        "ET105 4:33",
        "five",
        {"indicator": "planning", "levels": "0-4", "kind": "text", "found": "five"},
    ),
    "two states": (
        "{level: 1, unknown: x}",
        "ET107 4:24",
        "unknown",
        {"indicator": "planning", "keys": ("level", "unknown")},
    ),
    "three states": (
        "{unknown: , not_applicable: x, level: 1}",
        "ET107 4:25",
        "not_applicable",
        {"indicator": "planning", "keys": ("level", "not_applicable", "unknown")},
    ),
    "not applicable where it is refused": (
        "{not_applicable: x}",
        "ET108 4:14",
        "not_applicable",
        {"indicator": "planning"},
    ),
    "a key that is misspelt": (
        "{level: 1, evidenc: x}",
        "ET021 4:24",
        "evidenc",
        {
            "key": "evidenc",
            "where": "planning",
            "allowed": ("level", "not_applicable", "unknown", "evidence", "comment"),
            "suggestions": ("evidence",),
        },
    ),
    "a comment that is a list": (
        "{level: 1, comment: [x]}",
        "ET022 4:33",
        "[",
        {"key": "comment", "expected": "text", "kind": "list", "found": ""},
    ),
    "evidence in a list in a list": (
        "{level: 1, evidence: [[x]]}",
        "ET022 4:35",
        "[",
        {"key": "evidence", "expected": "evidence", "kind": "list", "found": ""},
    ),
    "a link that is none": (
        "{level: 1, evidence: {url: example.org}}",
        "ET110 4:40",
        "example.org",
        {"found": "example.org"},
    ),
    "a link with a space": (
        '{level: 1, evidence: {url: "https://a b"}}',
        "ET110 4:40",
        '"https://a b"',
        {"found": "https://a b"},
    ),
    "evidence of nothing": ("{level: 1, evidence: {}}", "ET111 4:34", "{", {}),
    "evidence of a date": ("{level: 1, evidence: {date: 2026-01-01}}", "ET111 4:34", "{", {}),
    "evidence with a key that is not known": (
        "{level: 1, evidence: {titel: A, title: So}}",
        "ET021 4:35",
        "titel",
        {
            "key": "titel",
            "where": "evidence",
            "allowed": ("url", "file", "title", "date"),
            "suggestions": ("title",),
        },
    ),
    "evidence of a day that is none": (
        "{level: 1, evidence: {title: So, date: 2026-02-30}}",
        "ET027 4:52",
        "2026-02-30",
        {"key": "date", "found": "2026-02-30"},
    ),
    "a leading zero": ("02", "ET028 4:13", "02", {"found": "02", "number": 2}),
    "a leading zero behind a sign": ("+02", "ET028 4:13", "+02", {"found": "+02", "number": 2}),
    "no evidence from level 3 on": (
        "4",
        "ET151 4:13",
        "4",
        {"indicator": "planning", "level": 4, "counted": 2},
    ),
    "no evidence in the long form": (
        "{level: 3, evidence: [~, '']}",
        "ET151 4:21",
        "3",
        {"indicator": "planning", "level": 3, "counted": 2},
    ),
    "evidence of a day to come": (
        "{level: 1, evidence: {title: So, date: 2026-11-25}}",
        "ET152 4:52",
        "2026-11-25",
        {"found": "2026-11-25"},
    ),
    "an e-mail address in evidence": (
        "{level: 1, evidence: write to ana.puig@escola.cat today}",
        "ET154 4:43",
        "ana.puig@escola.cat",
        {"kind": "email"},
    ),
    "an e-mail address in a title": (
        "{level: 1, evidence: {title: ana@escola.cat}}",
        "ET154 4:42",
        "ana@escola.cat",
        {"kind": "email"},
    ),
    "an identity number in a comment": (
        "{level: 1, comment: DNI 12345678Z}",
        "ET154 4:37",
        "12345678Z",
        {"kind": "identity"},
    ),
    "an identity number in a reason": (
        "{unknown: ask X1234567L}",
        "ET154 4:27",
        "X1234567L",
        {"kind": "identity"},
    ),
}


@pytest.mark.parametrize("case", ENTRIES)
def test_a_problem_of_an_entry(parser: str, rubric: Rubric, case: str) -> None:
    entry, place, shown, values = ENTRIES[case]
    _, diagnostics = read_one(entry, rubric)
    assert places(diagnostics) == [place], parser
    assert marked(diagnostics[0]).startswith(shown)
    assert dict(diagnostics[0].values) == values


def test_levels_of_its_own(rubric: Rubric) -> None:
    answer, diagnostics = read_one("010", rubric, "hours")
    assert answer.state == Answered(10)
    assert places(diagnostics) == ["ET028 4:10", "ET151 4:10"]
    assert diagnostics[0].values == {"found": "010", "number": 10}
    assert diagnostics[1].values["counted"] == 2
    _, diagnostics = read_one("1", rubric, "hours")
    assert places(diagnostics) == ["ET106 4:10"]
    assert diagnostics[0].values == {"indicator": "hours", "levels": "0, 2, 10", "found": 1}


@pytest.mark.parametrize("reason", ["", "~", '""', "' '"])
def test_not_applicable_needs_a_reason(rubric: Rubric, reason: str) -> None:
    answer, diagnostics = read_one(f"{{not_applicable: {reason}}}", rubric, "outreach")
    assert type(answer.state) is Unanswered
    assert places(diagnostics) == ["ET109 4:14"]
    assert diagnostics[0].values == {
        "indicator": "outreach",
        "when": "there is nobody to reach",
    }


def test_what_is_wrong_leaves_the_rest_of_an_entry(rubric: Rubric) -> None:
    answer, _ = read_one("{level: 9, comment: so, evidence: [it, {}]}", rubric)
    assert answer == Answer(Unanswered(), (Evidence(title="it"),), "so")


# The rest of the file

BODIES: dict[str, tuple[str, list[str], str, Values]] = {
    "an indicator that is not in the rubric": (
        "answers:\n  plannning: 1\n",
        ["ET101 4:3"],
        "plannning",
        {"found": "plannning", "rubric": "small", "suggestions": ("planning",)},
    ),
    "a short word gets no suggestion": (
        "answers:\n  pl: 1\n",
        ["ET101 4:3"],
        "pl",
        {"found": "pl", "rubric": "small", "suggestions": ()},
    ),
    "a criterion instead of an indicator": (
        "answers:\n  work: 1\n",
        ["ET102 4:3"],
        "work",
        {"found": "work"},
    ),
    "a criterion inside another": (
        "answers:\n  staff: 1\n",
        ["ET102 4:3"],
        "staff",
        {"found": "staff"},
    ),
    "answers that are a list": (
        "answers: [1]\n",
        ["ET022 3:10"],
        "[",
        {"key": "answers", "expected": "mapping", "kind": "list", "found": ""},
    ),
    "answers that are a word": (
        "answers: none\n",
        ["ET022 3:10"],
        "none",
        {"key": "answers", "expected": "mapping", "kind": "text", "found": "none"},
    ),
    "no answers": ("period: 2025-2026\n", ["ET020 1:1"], "r", {"key": "answers", "where": ""}),
    "a key that is misspelt": (
        "answer: {}\nanswers: {}\n",
        ["ET021 3:1"],
        "answer",
        {
            "key": "answer",
            "where": "",
            "allowed": (
                "rubric",
                "language",
                "school",
                "period",
                "date",
                "respondent",
                "answers",
                "plans",
            ),
            "suggestions": ("answers",),
        },
    ),
    "a day that is none": (
        "answers: {}\ndate: 2026-13-01\n",
        ["ET027 4:7"],
        "2026-13-01",
        {"key": "date", "found": "2026-13-01"},
    ),
    "a date in another order": (
        "answers: {}\ndate: 12/05/2026\n",
        ["ET027 4:7"],
        "12/05/2026",
        {"key": "date", "found": "12/05/2026"},
    ),
    "the year nought": (
        "answers: {}\ndate: 0000-01-01\n",
        ["ET027 4:7"],
        "0000-01-01",
        {"key": "date", "found": "0000-01-01"},
    ),
    "a day to come": (
        "answers: {}\ndate: 2026-11-25\n",
        ["ET152 4:7"],
        "2026-11-25",
        {"found": "2026-11-25"},
    ),
    "a period of one year": (
        "answers: {}\nperiod: 2026\n",
        ["ET153 4:9"],
        "2026",
        {"found": "2026"},
    ),
    "a period with a gap": (
        "answers: {}\nperiod: 2025-2027\n",
        ["ET153 4:9"],
        "2025-2027",
        {"found": "2025-2027"},
    ),
    "a respondent with a name": (
        "answers: {}\nrespondent: {role: teacher, name: Ana}\n",
        ["ET021 4:29"],
        "name",
        {"key": "name", "where": "respondent", "allowed": ("role",), "suggestions": ()},
    ),
    "a respondent that is a word": (
        "answers: {}\nrespondent: teacher\n",
        ["ET022 4:13"],
        "teacher",
        {"key": "respondent", "expected": "mapping", "kind": "text", "found": "teacher"},
    ),
    "a plan for a criterion that is none": (
        "answers: {}\nplans:\n  wrok: x\n",
        ["ET103 5:3"],
        "wrok",
        {"found": "wrok", "rubric": "small", "suggestions": ("work",)},
    ),
    "a plan for a criterion inside another": (
        "answers: {}\nplans:\n  staff: x\n",
        ["ET103 5:3"],
        "staff",
        {"found": "staff", "rubric": "small", "suggestions": ()},
    ),
    "a plan without a text": (
        "answers: {}\nplans:\n  work: [{year: 1}]\n",
        ["ET020 5:10"],
        "{",
        {"key": "text", "where": "plans"},
    ),
    "a plan for the third year": (
        "answers: {}\nplans:\n  work: [{text: x, year: 3}]\n",
        ["ET025 5:26"],
        "3",
        {
            "key": "year",
            "expected": "whole",
            "low": "1",
            "high": "2",
            "kind": "number",
            "found": "3",
        },
    ),
    "a plan for an indicator that is none": (
        "answers: {}\nplans:\n  work: {text: x, indicator: plan}\n",
        ["ET101 5:30"],
        "plan",
        {"found": "plan", "rubric": "small", "suggestions": ()},
    ),
    "a plan for a level that is not listed": (
        "answers: {}\nplans:\n  work: {text: x, indicator: hours, level: 3}\n",
        ["ET106 5:44"],
        "3",
        {"indicator": "hours", "levels": "0, 2, 10", "found": 3},
    ),
    "a plan with a key that is not known": (
        "answers: {}\nplans:\n  work: {text: x, years: 1}\n",
        ["ET021 5:19"],
        "years",
        {
            "key": "years",
            "where": "plans",
            "allowed": ("text", "year", "indicator", "level"),
            "suggestions": ("year",),
        },
    ),
    "a plan in a list in a list": (
        "answers: {}\nplans:\n  work: [[x]]\n",
        ["ET022 5:10"],
        "[",
        {"key": "plans", "expected": "plan", "kind": "list", "found": ""},
    ),
    "an address in a plan": (
        "answers: {}\nplans:\n  work: ask ana@escola.cat\n",
        ["ET154 5:13"],
        "ana@escola.cat",
        {"kind": "email"},
    ),
}


@pytest.mark.parametrize("case", BODIES)
def test_a_problem_of_the_file(parser: str, rubric: Rubric, case: str) -> None:
    body, expected, shown, values = BODIES[case]
    _, diagnostics = read_body(body, rubric)
    assert places(diagnostics) == expected, parser
    assert marked(diagnostics[0]) == shown
    assert dict(diagnostics[0].values) == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rubric: small\nanswers: {}\n", ["ET020 1:1"]),
        ("rubric: small\nschool:\nanswers: {}\n", ["ET023 2:1"]),
        ("rubric: small\nschool: {}\nanswers: {}\n", ["ET020 2:9"]),
        ("rubric: small\nschool: {name: }\nanswers: {}\n", ["ET023 2:10"]),
        ("rubric: small\nschool: {name: ' '}\nanswers: {}\n", ["ET023 2:16"]),
        ("rubric: small\nschool: {name: [x]}\nanswers: {}\n", ["ET022 2:16"]),
        ("rubric: small\nschool: Escola\nanswers: {}\n", ["ET022 2:9"]),
        ("rubric: small\nschool: {name: x, town: y}\nanswers: {}\n", ["ET021 2:19"]),
        ("rubric: small\nschool: {name: x, code: [y]}\nanswers: {}\n", ["ET022 2:25"]),
    ],
)
def test_a_problem_of_the_school(rubric: Rubric, text: str, expected: list[str]) -> None:
    answers, diagnostics = read(text, rubric)
    assert answers is not None
    assert places(diagnostics) == expected


def test_a_school_may_be_called_no(rubric: Rubric) -> None:
    answers, diagnostics = read("rubric: small\nschool: {name: NO}\nanswers: {}\n", rubric)
    assert diagnostics == ()
    assert answers is not None
    assert answers.school.name == "NO"


# Which rubric


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("other", ["ET104 1:9"]),
        ("{id: other}", ["ET104 1:14"]),
        ("", ["ET023 1:1"]),
        ('""', ["ET023 1:9"]),
        ("[small]", ["ET022 1:9"]),
        ("{}", ["ET020 1:9"]),
        ("{id: }", ["ET023 1:10"]),
    ],
)
def test_a_file_that_is_not_for_this_rubric(
    rubric: Rubric, written: str, expected: list[str]
) -> None:
    answers, diagnostics = read(f"rubric: {written}\nschool: {{name: x}}\nanswers: {{}}\n", rubric)
    assert answers is None
    assert places(diagnostics) == expected


def test_a_file_that_names_no_rubric(rubric: Rubric) -> None:
    answers, diagnostics = read("school: {name: x}\nanswers: {}\n", rubric)
    assert answers is None
    assert places(diagnostics) == ["ET020 1:1"]


def test_another_rubric_is_told_with_the_one_in_use(rubric: Rubric) -> None:
    _, (found,) = read("rubric: smal\nschool: {name: x}\nanswers: {a: 1}\n", rubric)
    assert found.values == {"found": "smal", "rubric": "small", "suggestions": ("small",)}


def test_another_version_is_a_warning_that_names_both(rubric: Rubric) -> None:
    text = "rubric: {id: small, version: 1.1}\nschool: {name: x}\nanswers: {}\n"
    answers, (found,) = read(text, rubric)
    assert answers is not None
    assert answers.rubric_version == "1.1"
    assert found.code is Code.OTHER_VERSION
    assert found.code.is_warning
    assert found.values == {"found": "1.1", "version": "1.10", "rubric": "small"}


def test_a_version_keeps_its_characters(rubric: Rubric) -> None:
    text = "rubric: {id: small, version: 1.10}\nschool: {name: x}\nanswers: {}\n"
    assert read(text, rubric)[1] == ()


def test_what_a_file_names_is_known_before_it_is_decoded() -> None:
    document = open_answers(b"rubric: {id: one}\nlanguage: es\n", "a.yaml")
    assert (document.rubric_id, document.language) == ("one", "es")
    document = open_answers(b"rubric: one\n", "a.yaml")
    assert (document.rubric_id, document.language) == ("one", None)
    for odd in (b"", b"[]", b"rubric: []\nlanguage: {}\n", b"a: [", b"rubric: {id: [x]}\n"):
        document = open_answers(odd, "a.yaml")
        assert (document.rubric_id, document.language) == (None, None)


@pytest.mark.parametrize(
    ("text", "place", "kind"),
    [
        ("", "1:1", "empty"),
        ("# only words\n", "1:1", "empty"),
        ("---\n", "2:1", "empty"),
        ("# a\nwords\n", "2:1", "text"),
        ("# a\n- 1\n", "2:1", "list"),
        ("12", "1:1", "number"),
        ("true", "1:1", "truth"),
    ],
)
def test_a_file_that_is_no_mapping(
    parser: str, rubric: Rubric, text: str, place: str, kind: str
) -> None:
    answers, diagnostics = read(text, rubric)
    assert answers is None
    assert places(diagnostics) == [f"ET004 {place}"], parser
    assert diagnostics[0].values == {"kind": kind}


# Dates: the day is given, never asked of the machine


@pytest.mark.parametrize(
    ("day", "today", "warned"),
    [
        ("2026-11-23", date(2026, 11, 23), False),
        ("2026-11-24", date(2026, 11, 23), False),  # it is tomorrow already in some places
        ("2026-11-25", date(2026, 11, 23), True),
        ("2027-01-01", date(2026, 12, 31), False),
        ("9999-12-31", date.max, False),
        ("0001-01-01", date.min, False),
    ],
)
def test_a_date_in_the_future(rubric: Rubric, day: str, today: date, warned: bool) -> None:
    text = f"{HEAD}answers: {{}}\ndate: {day}\n"
    answers, diagnostics = read(text, rubric, today)
    assert answers is not None
    assert answers.date == day
    assert [each.code for each in diagnostics] == ([Code.FUTURE_DATE] if warned else [])


# Plans


def test_plans_in_each_form(rubric: Rubric) -> None:
    body = """\
answers: {}
plans:
  work:
    - One
    - {text: Two}
    - {text: 3, year: 2, indicator: hours, level: 10}
    - {text: Four, level: 3}
    - ~
    - ''
  people: Five
"""
    answers, diagnostics = read_body(body, rubric)
    assert diagnostics == ()
    assert answers.plans == {
        CriterionId("work"): (
            Plan("One"),
            Plan("Two"),
            Plan("3", 2, rubric.criteria[0].indicators[2].id, 10),
            Plan("Four", level=3),
        ),
        CriterionId("people"): (Plan("Five"),),
    }


def test_a_criterion_without_plans(rubric: Rubric) -> None:
    answers, diagnostics = read_body("answers: {}\nplans: {work: , people: []}\n", rubric)
    assert diagnostics == ()
    assert not any((answers.plans or {}).values())


# Personal data


@pytest.mark.parametrize(
    "text",
    [
        "ana@escola.cat",
        "ana.puig+1@sub.escola.edu.cat",
        "núria@escola.cat",
        "12345678Z",
        "12345678-Z",
        "12.345.678 z",
        "X1234567L",
        "RSSMRA85T10A562S",
    ],
)
def test_what_names_a_person(rubric: Rubric, text: str) -> None:
    answer, diagnostics = read_one(f"{{level: 1, comment: 'see {text}, please'}}", rubric)
    assert [each.code for each in diagnostics] == [Code.PERSONAL_DATA]
    assert marked(diagnostics[0]) == text
    assert text not in str(diagnostics[0].values)
    assert answer.comment == f"see {text}, please"


@pytest.mark.parametrize(
    "text",
    ["@escola", "ana@escola", "12345678A", "1234567Z", "2025-2026", "08012345", "a@b.c", "3@4.5"],
)
def test_what_names_nobody(rubric: Rubric, text: str) -> None:
    assert read_one(f"{{level: 1, comment: 'see {text}, please'}}", rubric)[1] == ()


def test_personal_data_that_does_not_stand_as_such_is_shown_at_its_text(rubric: Rubric) -> None:
    _, (found,) = read_one('{level: 1, comment: "ana\\u0040escola.cat"}', rubric)
    assert places([found]) == ["ET154 4:33"]
    _, (found,) = read_one("\n    level: 1\n    comment: |\n      x\n      a@b.cat", rubric)
    assert places([found]) == ["ET154 6:14"]


# Everything in one run


def test_every_problem_is_told_in_one_run(parser: str, rubric: Rubric) -> None:
    text = """\
rubric: {id: small, version: "2"}
langage: ca
school: {code: 1}
period: 2025
date: 30/02/2026
answers:
  planning: 9
  planning: 1
  outreach: {not_applicable: }
  hours: {level: two, evidence: {url: x, date: 2030-01-01}, coment: y}
  training: &a 3
  other: *a
plans: {nobody: x}
"""
    answers, diagnostics = read(text, rubric)
    assert places(diagnostics) == [
        "ET021 2:1",
        "ET020 3:9",
        "ET027 5:7",
        "ET106 7:13",
        "ET013 8:3",
        "ET109 9:14",
        "ET105 10:18",
        "ET110 10:39",
        "ET021 10:61",
        "ET010 11:13",
        "ET101 12:3",
        "ET010 12:10",
        "ET103 13:9",
        # the warnings
        "ET150 1:9",
        "ET153 4:9",
        "ET152 10:48",
        "ET151 11:13",
    ], parser
    assert answers is not None
    assert list(answers.answers) == ["planning", "outreach", "hours", "training"]
    assert {each.path for each in diagnostics} == {"answers.yaml"}


def test_nothing_is_said_of_a_value_where_an_alias_stood(rubric: Rubric) -> None:
    text = "rubric: small\nschool: {name: *a}\nanswers: {planning: *a, hours: {level: *a}}\n"
    _, diagnostics = read(text, rubric)
    assert places(diagnostics) == ["ET010 2:16", "ET010 3:21", "ET010 3:40"]


def test_the_severity_of_every_code_is_its_own(rubric: Rubric) -> None:
    def severities(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
        return [each.severity.value for each in diagnostics]

    assert severities(read_one("3", rubric)[1]) == ["warning"]
    assert severities(read_one("9", rubric)[1]) == ["error"]


# Hostile files

NAMES = "".join(f"  plannin{n:x}: 1\n" for n in range(24_000))
LINES = ", ".join(f"p{n:x}: 1" for n in range(20_000))
ADDRESSES = ", ".join(["a@b.cat"] * 40_000)
LONG = "x" * 100_000

HOSTILE = {
    "keys that are not known": f"answers: {{}}\n{NAMES.replace('  plan', 'lang')}",
    "indicators that are not known": f"answers:\n{NAMES}",
    "indicators that are not known, on one line": f'answers: {{{LINES}, z: "{LONG}"}}\n',
    "criteria that are not known": f"answers: {{}}\nplans:\n{NAMES}",
    "addresses on one line": f'answers: {{planning: {{evidence: [{ADDRESSES}], comment: "{LONG}"}}}}',
    "an address after a long word": f'answers: {{planning: {{comment: "{"a" * 500_000}@b.cat"}}}}',
    "an address that goes on": f'answers: {{planning: {{comment: "{"a" * 64}@{"b." * 250_000}1"}}}}',
    "at signs": f'answers: {{planning: {{comment: "{"@" * 500_000}"}}}}',
    "words before at signs": f'answers: {{planning: {{comment: "{("a" * 63 + "@") * 7_800}"}}}}',
    "numbers": f'answers: {{planning: {{comment: "{"12345678A " * 50_000}"}}}}',
    "digits": f'answers: {{planning: {{comment: "{"1" * 500_000}"}}}}',
    "a long link": f'answers: {{planning: {{evidence: "https://{"a" * 500_000} b"}}}}',
    "pieces of evidence": f"answers: {{planning: {{evidence: [{'{},' * 24_000}]}}}}",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_costs_little(rubric: Rubric, case: str) -> None:
    with bounded():
        _, diagnostics = read(HEAD + HOSTILE[case], rubric)
    assert len(diagnostics) <= 1001


@pytest.mark.parametrize(
    ("written", "help_"),
    [
        ('"3"', "write 3 and nothing else"),
        ("' 3 '", "write 3 and nothing else"),
        ("3.0", "write 3 and nothing else"),
        ("3 Shared", "write 3 and nothing else"),
        ("3 - Shared", "write 3 and nothing else"),
        ("3 of 4", "write the number of one of its levels"),
        ("7 Shared", "write the number of one of its levels"),
        ("three", "write the number of one of its levels"),
    ],
)
def test_a_level_that_can_only_mean_one_is_told(written: str, help_: str, rubric: Rubric) -> None:
    (found,) = read_one(written, rubric)[1]
    assert found.code is Code.NOT_A_LEVEL
    assert Diagnoser("en").sentences(found).help.startswith(help_)


def test_an_address_beside_the_schools_name_or_the_role_is_told(rubric: Rubric) -> None:
    text = (
        "rubric: small\nschool: {name: S a@example.org}\n"
        "respondent: {role: b@example.org}\nanswers:\n"
    )
    assert places(read(text, rubric)[1]) == ["ET154 2:18", "ET154 3:20"]


def test_what_a_file_says_of_itself_is_known_before_it_is_read() -> None:
    opened = open_answers(b"rubric: {id: small}\nlanguage: ca\nanswers: {}\n", "a.yaml")
    assert (opened.rubric_id, opened.language) == ("small", "ca")
    opened = open_answers(b"rubric:\nlanguage:\nanswers: {}\n", "a.yaml")
    assert (opened.rubric_id, opened.language) == (None, None)
    for text, language in (("language: ca\nx: [\n", "ca"), ("x: [\n", None)):
        opened = open_answers(text.encode(), "a.yaml")
        assert (opened.root, opened.language) == (None, language)
    far = open_answers(b"# x\n" * 2000 + b"language: 'es'\nx: [\n", "a.yaml")
    assert far.language == "es"


def test_the_mapping_of_a_rubric_has_its_keys_checked(rubric: Rubric) -> None:
    text = "rubric: {id: small, versio: 1}\nschool: {name: S}\nanswers: {}\n"
    (found,) = read(text, rubric)[1]
    assert (found.code, found.values["where"]) == (Code.UNKNOWN_KEY, "rubric")
    text = "rubric: {version: 1}\nschool: {name: S}\nanswers: {}\n"
    answers, (found,) = read(text, rubric)
    assert answers is None
    assert (found.code, found.values["where"]) == (Code.MISSING_KEY, "rubric")
    _, (found,) = read("rubric: [small]\nschool: {name: S}\nanswers: {}\n", rubric)
    assert (found.code, found.values["key"]) == (Code.WRONG_TYPE, "rubric")


def test_the_questions_of_a_rubric_are_made_once(rubric: Rubric) -> None:
    assert _asked_by(rubric) is _asked_by(rubric)


@pytest.mark.parametrize("reason", ["[a]", "{a: b}"])
def test_a_reason_that_is_no_text_is_told_and_answers_nothing(reason: str, rubric: Rubric) -> None:
    answer, (found,) = read_one(f"{{not_applicable: {reason}}}", rubric, "outreach")
    assert type(answer.state) is Unanswered
    assert found.code is Code.WRONG_TYPE


def test_personal_data_in_a_reason_is_told(rubric: Rubric) -> None:
    answer, (found,) = read_one("{not_applicable: ask ana@escola.cat}", rubric, "outreach")
    assert answer.state == NotApplicable("ask ana@escola.cat")
    assert found.code is Code.PERSONAL_DATA
