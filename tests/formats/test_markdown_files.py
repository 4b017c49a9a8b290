"""The table of many files as Markdown: all are in it, and it stays short enough to be shown."""

import re
from fractions import Fraction

import pytest

from etwin_cli.formats import markdown_files
from etwin_cli.formats.markdown_files import File, files_markdown
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.gates import Gate, GateKind
from etwin_cli.model.result import Result
from etwin_cli.scoring.gates import verdict
from tests.replacing import replace

from .problems import HOSTILE
from .snapshots import matches_snapshot
from .test_markdown import assert_harmless, hostile_result, shape, tokens

EN = words("en")
GATES = (
    Gate(GateKind.SCORE, None, Fraction(100)),
    Gate(GateKind.CRITERION, "leadership", Fraction(100)),
    Gate(GateKind.COMPLETE),
)


def scored(result: Result, *gates: Gate, name: str = "a.yaml", language: Language = "en") -> File:
    verdicts = [verdict(result, gate) for gate in gates]
    return File(name, result.answers.school.name, 0, result, verdicts, words(language))


def faulty(name: str = "wrong.yaml", school: str | None = None, language: Language = "en") -> File:
    return File(name, school, 2, None, (), words(language))


def rows(text: str) -> list[str]:
    """The rows of the first table, without those of its head."""
    table = text.split("\n\n", maxsplit=1)[0].splitlines()
    assert table[1] == "| --- | --- | ---: | --- |"
    return table[2:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_page(
    complete: Result, unfinished: Result, nothing: Result, language: Language
) -> None:
    files = [
        scored(complete, name="complete.yaml", language=language),
        scored(unfinished, *GATES, name="unfinished.yaml", language=language),
        faulty(language=language),
        scored(nothing, name="nothing.yaml", language=language),
    ]
    assert matches_snapshot(files_markdown(files), f"files-{language}.md")


def test_one_file_that_is_as_asked_has_no_table(complete: Result) -> None:
    (least, *_) = GATES
    text = files_markdown([scored(complete, replace(least, needed=Fraction(1)))])
    assert text.startswith("## ")


def test_one_file_that_is_not_has_a_table_and_is_not_counted(complete: Result) -> None:
    below, wrong = files_markdown([scored(complete, *GATES)]), files_markdown([faulty()])
    assert len(rows(below)) == len(rows(wrong)) == 1
    assert "**the total is" in rows(below)[0]
    assert rows(wrong) == ["| wrong.yaml | – | – | **2 errors** |"]
    assert "Files: 1" not in below + wrong


def test_the_gates_are_counted_where_there_are_any(complete: Result) -> None:
    assert "\nFiles: 2, with errors: 1\n" in files_markdown([scored(complete), faulty()])
    both = files_markdown([scored(complete, *GATES), faulty(school="Riverside")])
    assert "\nFiles: 2, with errors: 1, below what is asked for: 1\n" in both
    assert "| wrong.yaml | Riverside | – | **2 errors** |" in both


def test_a_total_below_a_gate_is_shown_below_it(complete: Result) -> None:
    exact = complete.score
    assert exact is not None
    asked = exact + Fraction(1, 10**6)
    (row,) = rows(files_markdown([scored(complete, Gate(GateKind.SCORE, None, asked))]))
    figures = [Fraction(each) for each in re.findall(r"[0-9]+\.[0-9]", row)]
    assert figures
    assert all(figure < asked for figure in figures[:2])


_REST = 1000
"""Bytes of the head of the table and of what is said below it."""


def test_the_room_is_less_than_github_shows() -> None:
    assert markdown_files.MOST + _REST < 2**20


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> int:
    """A fiftieth of the room, so that few files fill it."""
    for name in ("MOST", "_MOST_TABLE"):
        monkeypatch.setattr(markdown_files, name, getattr(markdown_files, name) // 50)
    return markdown_files.MOST


@pytest.mark.parametrize("many", [20, 100])
def test_however_many_there_are_the_page_is_shown(complete: Result, small: int, many: int) -> None:
    files = [scored(complete, name=f"{'a' * 240}{number}.yaml") for number in range(many)]
    text = files_markdown(files)
    assert len(text.encode()) < small + _REST
    listed = len(rows(text))
    unlisted, alone = many - listed, many - text.count("\n## ")
    assert f"\nFiles: {many}, with errors: 0\n" in text
    assert alone > 0
    assert f"{alone} files are in the table alone: a page above 1 MiB is not shown." in text
    assert (unlisted > 0) is (many == 100)
    if unlisted:
        assert f"{unlisted} more files are not listed: a page above 1 MiB is not shown." in text


def test_a_file_too_long_to_be_shown_leaves_room_for_the_others(
    complete: Result, small: int
) -> None:
    (first, *others) = complete.criteria
    found = first.indicators[0]
    endless = replace(first, indicators=(*first.indicators, *[found] * (small // 20)))
    long = replace(complete, criteria=(endless, *others))
    for files in ([scored(long)], [scored(long), scored(complete, name="b.yaml")]):
        text = files_markdown(files)
        assert len(text.encode()) < small
        assert len(rows(text)) == len(files)
        assert "1 file is in the table alone: a page above 1 MiB is not shown." in text
        assert text.count("\n## ") == len(files) - 1


def test_a_file_with_many_gates_leaves_room_for_the_others(complete: Result) -> None:
    gates = [Gate(GateKind.SCORE, None, Fraction(100))] * 100
    text = files_markdown([scored(complete, *gates), faulty()])
    assert [row.count("asked for") for row in rows(text)] == [10, 0]
    assert "<br>… |" in rows(text)[0]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_do_nothing_in_the_table(text: str) -> None:
    gates = (Gate(GateKind.BAND, "further"), *GATES)
    hostile = hostile_result(text)
    band = hostile.rubric.bands[-1]
    gates = (Gate(GateKind.BAND, band.id), *GATES)
    files = [scored(hostile, *gates, name=text), faulty(text, text)]
    written = files_markdown(files)
    assert_harmless(written)
    assert len(rows(written)) == 2
    plain = files_markdown([scored(hostile_result("x"), *gates, name="x"), faulty("x", "x")])
    assert (
        shape(written)[: shape(written).index("table_close")]
        == shape(plain)[: shape(plain).index("table_close")]
    )
    assert not [token for token in tokens(written) if token.type == "link_open"]
