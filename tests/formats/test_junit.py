"""JUnit XML."""

from xml.etree import ElementTree as Tree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.formats.problems.junit import junit
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.codes import Code

from .problems import FILES, HOSTILE, checked, hostile_file, is_obeyed, problem
from .snapshots import matches_snapshot

EN = Diagnoser("en")


def read(text: str) -> Tree.Element:
    return Tree.fromstring(text.encode())  # noqa: S314 (our own)


def test_a_whole_report() -> None:
    assert matches_snapshot(junit(FILES, EN), "problems.junit.xml")


def test_a_case_for_every_kind_of_problem_of_a_file() -> None:
    root = read(junit(FILES, EN))
    assert [(each.get("classname"), each.get("name")) for each in root.iter("testcase")] == [
        ("answers.yaml", "ET022 wrong-type"),
        ("answers.yaml", "ET101 unknown-indicator"),
        ("answers.yaml", "ET151 missing-evidence"),
        ("schools/gone.yaml", "ET001 unreadable-file"),
        ("fine.yaml", "valid"),
    ]


def test_errors_fail_warnings_pass_and_what_was_not_read_is_an_error() -> None:
    root = read(junit(FILES, EN))
    assert [[child.tag for child in each] for each in root.iter("testcase")] == [
        ["failure"],
        ["failure"],
        ["system-out"],
        ["error"],
        [],
    ]


def test_the_numbers_are_those_of_the_cases() -> None:
    root = read(junit(FILES, EN))
    for suite in (root, *root.iter("testsuite")):
        assert suite.get("tests") == str(len(list(suite.iter("testcase"))))
        assert suite.get("failures") == str(len(list(suite.iter("failure"))))
        assert suite.get("errors") == str(len(list(suite.iter("error"))))


def test_every_problem_is_told() -> None:
    texts = " ".join(each for each in read(junit(FILES, EN)).itertext())
    for place in ("answers.yaml:4:12", "answers.yaml:7:12", "answers.yaml:9:5", "gone.yaml:1:1"):
        assert place in texts


def test_no_class_and_name_twice_even_of_files_that_look_alike() -> None:
    names = ["a\x1b.yaml", "a\\u001b.yaml", "fine.yaml (2)"]
    alike = [*map(hostile_file, names), *FILES, *FILES]
    cases = [
        (each.get("classname"), each.get("name"))
        for each in read(junit(alike, EN)).iter("testcase")
    ]
    assert len(set(cases)) == len(cases)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_stay_text(text: str) -> None:
    written = junit([hostile_file(text)], EN)
    assert not is_obeyed(written)
    root = read(written)
    assert [each.tag for each in root.iter()] == ["testsuites", "testsuite", "testcase", "failure"]


@pytest.mark.parametrize("code", [Code.UNKNOWN_INDICATOR, Code.LEADING_ZERO])
def test_no_name_begins_a_line(code: Code) -> None:
    name = "d/x\ny\r\nz.yaml"
    written = junit([checked(name, problem(code, path=name, found="a\nb", number=1))], EN)
    assert "\\u000ay\\u000d\\u000az.yaml" in written
    assert not [line for line in written.splitlines() if line.startswith(("y", "z", "b"))]


@given(st.text(st.characters()), st.sampled_from([Code.UNKNOWN_INDICATOR, Code.LEADING_ZERO]))
def test_any_text_makes_a_document_that_can_be_read(text: str, code: Code) -> None:
    found = problem(code, path=text, found=text, number=1)
    read(junit([checked(text, found)], EN))
