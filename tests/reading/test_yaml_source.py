"""Bytes to positioned values: what YAML is read as, and what is refused, by both parsers."""

import subprocess
import sys
from pathlib import Path

import pytest

from etwin_cli.model.codes import Code
from etwin_cli.reading.decoding import kind_of
from etwin_cli.reading.source import MAX_PROBLEMS, SHOWN_LENGTH, Source
from etwin_cli.reading.tree import (
    ANSWERS_LIMITS,
    MAX_DEPTH,
    RUBRIC_LIMITS,
    Limits,
    Mapping,
    Sequence,
    span_of,
)
from etwin_cli.reading.yaml_source import read_tree

from .helpers import bounded, marked, parse, places, plain
from .hostile import HOSTILE, SIZE

SLOW = {"plain": 10.0, "libyaml": 10.0, "pure": 40.0}
"""Seconds for a file of the greatest size."""


# What stays as it is written (conventions.md 2.9)


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("NO", "text"),
        ("no", "text"),
        ("on", "text"),
        ("Yes", "text"),
        ("y", "text"),
        ("true", "truth"),
        ("False", "truth"),
        ("08012345", "number"),
        ("010", "number"),
        ("0o10", "text"),
        ("1:30", "text"),
        ("12:30:45", "text"),
        ("1_000", "text"),
        ("1e3", "number"),
        ("1.10", "number"),
        ("2026-11-23", "text"),
        ("2026-02-30", "text"),
        (".nan", "text"),
        (".inf", "text"),
        ("9" * 5000, "number"),
        ("~", "empty"),
        ("null", "empty"),
        ("NULL", "empty"),
        ("=", "text"),
        ("<<", "text"),
        ("foo#bar", "text"),
        ("que?", "text"),
        ("a\tb", "text"),
    ],
)
def test_an_unquoted_value_keeps_its_characters(parser: str, written: str, kind: str) -> None:
    source, root = parse(f"a: {written}\n")
    assert source.diagnostics() == (), parser
    assert plain(root) == {"a": written}
    assert isinstance(root, Mapping)
    assert kind_of(root.entries["a"][1]) == kind


@pytest.mark.parametrize("written", ["NO", "3", "null", "true", "1.10", ""])
def test_a_quoted_value_is_text(parser: str, written: str) -> None:
    source, root = parse(f'a: "{written}"\n')
    assert source.diagnostics() == (), parser
    assert isinstance(root, Mapping)
    assert kind_of(root.entries["a"][1]) == "text"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yes: 1\non: 2\n", {"yes": "1", "on": "2"}),
        ("a:\nb: \n", {"a": "", "b": ""}),
        ("a: foo #bar\n", {"a": "foo"}),
        ("a: |\n  one\n  two\n", {"a": "one\ntwo\n"}),
        ("a: >\n  one\n  two\n", {"a": "one two\n"}),
        ("a: one\n  two\n", {"a": "one two"}),
        ("a: [1, {b: 2}]\n", {"a": ["1", {"b": "2"}]}),
        ("- a\n- - b\n", ["a", ["b"]]),
        ("a: [why?, https://x.org/?id=3]\n", {"a": ["why?", "https://x.org/?id=3"]}),
        ("{a: Why is it so?, b: c}\n", {"a": "Why is it so?", "b": "c"}),
        ("a:\tb\t# after a tab\nc: d\t\n", {"a": "b", "c": "d"}),
        ("a:\t\n  b: 1\n", {"a": {"b": "1"}}),
        ("\ufeffa: 1\n", {"a": "1"}),
        ("\ufeff\ufeffa: 1\nb: 2\n", {"a": "1", "b": "2"}),
        ("--- # first\na: 1\n...\n", {"a": "1"}),
        ("a: 1\r\nb: 2\r\n", {"a": "1", "b": "2"}),
        ("a: 1\rb: 2\r", {"a": "1", "b": "2"}),
        ('a: "\\e[31m\\a\\u202e\\U0001F600"\n', {"a": "\x1b[31m\a\u202e😀"}),
        ("a: x\ufeffy\u200b\n", {"a": "x\ufeffy\u200b"}),
        ("a: 'it''s'\n", {"a": "it's"}),
        ("a: b", {"a": "b"}),
        ("? a\n", {"a": ""}),
    ],
)
def test_what_is_written_is_what_is_read(parser: str, text: str, expected: object) -> None:
    source, root = parse(text)
    assert source.diagnostics() == (), parser
    assert plain(root) == expected


@pytest.mark.parametrize("text", ["", "\n", "# nothing but words\n", "\ufeff"])
def test_an_empty_file_has_no_value(parser: str, text: str) -> None:
    source, root = parse(text)
    assert root is None
    assert source.diagnostics() == (), parser


# What is refused, and where


REFUSED: dict[str, tuple[str | bytes, list[str], str]] = {
    "duplicate keys": ("a: 1\nb: 2\na: 3\n", ["ET013 3:1"], "a"),
    "duplicate keys, quoted or not": ('1: x\n"1": y\n', ["ET013 2:1"], '"1"'),
    "duplicate keys inside": ("a: {b: 1, b: 2}\n", ["ET013 1:11"], "b"),
    "a key three times": ("a: 1\na: 2\na: 3\n", ["ET013 2:1", "ET013 3:1"], "a"),
    "tab indentation": ("a:\n\tb: 2\n", ["ET006 2:1"], "\t"),
    "tab after spaces": ("a:\n  \tb: 2\n", ["ET006 2:3"], "\t"),
    "tab in a block of text": ("a: |\n\tb\n", ["ET006 2:1"], "\t"),
    "utf-16 with a mark": ("a: 1\n".encode("utf-16"), ["ET003 1:1"], "\ufffd"),
    "utf-16 without a mark": ("a: 1\n".encode("utf-16-le"), ["ET007 1:2"], "\0"),
    "latin-1": (b"a: 1\ntitle: caf\xe9\n", ["ET003 2:11"], "\ufffd"),
    "latin-1 after a byte-order mark": (b"\xef\xbb\xbfa: \xe9\n", ["ET003 1:4"], "\ufffd"),
    "latin-1 after letters of two bytes": ("à: ".encode() + b"\xe9", ["ET003 1:4"], "\ufffd"),
    "a cut letter at the end": (b"a: \xc3", ["ET003 1:4"], "\ufffd"),
    "a surrogate in utf-8": (b"a: \xed\xa0\x80\n", ["ET003 1:4"], "\ufffd"),
    "a control character": ("a: x\x1by\n", ["ET007 1:5"], "\x1b"),
    "a NUL": ("a: 1\nb: x\0y\n", ["ET007 2:5"], "\0"),
    "a form feed": ("a: 1\nb: x\x0cy\n", ["ET007 2:5"], "\x0c"),
    "not a character": ("a: \ufffe\n", ["ET007 1:4"], "\ufffe"),
    "a control character after letters": ("é: 😀\x07\n", ["ET007 1:5"], "\x07"),
    "several documents": ("a: 1\n---\nb: 2\n", ["ET014 2:1"], "---"),
    "several documents, the first empty": ("---\n---\nb: 2\n", ["ET014 2:1"], "---"),
    "text after the end": ("a: 1\n...\nb: 2\n", ["ET005 3:1"], "b"),
    "an anchor": ("a: &x 1\n", ["ET010 1:4"], "&"),
    "an anchor and its alias": ("a: &x 1\nb: *x\n", ["ET010 1:4", "ET010 2:4"], "&"),
    "an alias that goes round": ("a: &x [*x]\n", ["ET010 1:4", "ET010 1:8"], "&"),
    "a merge key": ("a: &x {b: 1}\nc: {<<: *x}\n", ["ET010 1:4", "ET010 2:9"], "&"),
    "an alias as key": ("*x : 1\n", ["ET010 1:1"], "*x"),
    "an alias at the top": ("*x\n", ["ET010 1:1"], "*x"),
    "!!python": ('a: !!python/object/apply:os.system ["x"]\n', ["ET011 1:4"], "!"),
    "!!set": ("a: !!set {b}\n", ["ET011 1:4"], "!"),
    "!!binary": ("a: !!binary aGk=\n", ["ET011 1:4"], "!"),
    "!!str": ("a: !!str 1\n", ["ET011 1:4"], "!"),
    "a local tag": ("a: !here 1\n", ["ET011 1:4"], "!"),
    "a tag that is none": ("a: ! 1\n", ["ET011 1:4"], "!"),
    "a tag at the top": ("!!map {a: 1}\n", ["ET011 1:1"], "!"),
    "an anchor and a tag": ("a: &x !!str 1\n", ["ET010 1:4", "ET011 1:4"], "&"),
    "a list as key": ("? [1, 2]\n: x\n", ["ET015 1:3"], "["),
    "a mapping as key": ("? {a: 1}\n: x\n", ["ET015 1:3"], "{"),
    "a list as key in braces": ("{[a]: 1}\n", ["ET015 1:2"], "["),
    "%YAML": ("%YAML 1.2\n---\na: 1\n", ["ET012 1:1"], "%YAML 1.2"),
    "%TAG": ("%TAG ! tag:x,2000:\n---\na: 1\n", ["ET012 1:1"], "%TAG ! tag:x,2000:"),
    "%TAG further down": ("# x\r%TAG ! x:\n---\na: 1\n", ["ET012 2:1"], "%TAG ! x:"),
    "a colon too many": ("a: b: c\n", ["ET005 1:5"], ":"),
    "a colon before a comma": ("a: [b:, c]\n", ["ET005 1:6"], ":"),
    "an open quote": ('a: 1\nb: "c\n', ["ET005 2:4"], '"'),
    "an apostrophe in single quotes": ("a: 'it's'\n", ["ET005 1:8"], "s"),
    "no colon": ("a: 1\nb\nc: 2\n", ["ET005 2:1"], "b"),
    "an open bracket": ("a: [1, 2\nb: 3\n", ["ET005 1:4"], "["),
    "an open brace": ("a: {b: 1\n", ["ET005 1:4"], "{"),
    "a closing bracket alone": ("]", ["ET005 1:1"], "]"),
    "deeper than a text": ("a: 1\n  b: 2\n", ["ET005 2:4"], ":"),
    "less deep than before": ("a:\n  b: 1\n c: 2\n", ["ET005 3:2"], "c"),
    "a list beside its key": ("a: - b\n", ["ET005 1:4"], "-"),
    "dashes in a text": ('a: "x\n---\ny"\n', ["ET005 2:1"], "-"),
    "a value that begins with @": ("a: @x\n", ["ET005 1:4"], "@"),
    "a value that begins with a backtick": ("a: `x\n", ["ET005 1:4"], "`"),
    "a character beyond the last": ('a: "\\U00110000"\n', ["ET005 1:7"], "0"),
    "a character far beyond the last": ('a: "\\UFFFFFFFF"\n', ["ET005 1:7"], "F"),
    "half an escape": ('a: "\\x1"\n', ["ET005 1:7"], "1"),
    "a tag that is no text": ("a: !%ED%A0%80 b\n", ["ET005 1:5"], "%"),
    "a tag spelt too long": ("a: 1\nb: !%C0%80 b\n", ["ET005 2:5"], "%"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_is_told_with_its_place(parser: str, case: str) -> None:
    text, expected, shown = REFUSED[case]
    found = parse(text)[0].diagnostics()
    assert places(found) == expected, parser
    assert marked(found[0]) == shown


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ('a: "\\ud800"\n', {"libyaml": 7, "pure": 4}),
        ('a: "\\q"\n', {"libyaml": 5, "pure": 6}),
        ('a: "\\', {"libyaml": 5, "pure": 6}),
    ],
)
def test_an_escape_that_stands_for_nothing(parser: str, text: str, columns: dict[str, int]) -> None:
    source, root = parse(text)
    assert root is None
    assert places(source.diagnostics()) == [f"ET005 1:{columns.get(parser, columns['libyaml'])}"]
    assert source.diagnostics()[0].values["reason"] == "escape"


def test_the_values_of_a_problem(parser: str) -> None:
    def values(text: str | bytes) -> object:
        (found,) = parse(text)[0].diagnostics()
        return found.values

    assert values("a: 1\n\na: 2\n") == {"key": "a", "line": 1}, parser
    assert values(b"a: \xe9") == {"byte": "0xE9", "offset": 3}
    assert values("a: \x07\n") == {"found": "U+0007"}
    assert values("a: *other\n") == {"found": "*other"}
    assert values("a: &other 1\n") == {"found": "&other"}
    assert values("a: !!set {}\n") == {"found": "!!set"}
    assert values("a: !mine x\n") == {"found": "!mine"}
    assert values("%YAML 1.2\n---\n") == {"found": "%YAML 1.2"}
    assert values("a: @b\n") == {"reason": "character", "found": "@"}
    assert values("[" * 40) == {"limit": MAX_DEPTH}


def test_what_can_be_read_is_read_all_the_same(parser: str) -> None:
    text = "a: &x 1\nb: *x\nc: !!str 2\na: 3\n? [d]\n: 4\ne: 5\n"
    source, root = parse(text)
    expected = ["ET010 1:4", "ET010 2:4", "ET011 3:4", "ET013 4:1", "ET015 5:3"]
    assert places(source.diagnostics()) == expected, parser
    assert plain(root) == {"a": "1", "b": "refused", "c": "2", "e": "5"}


def test_problems_before_the_place_where_reading_ends_are_told(parser: str) -> None:
    source, root = parse("a: 1\na: *x\nb: [1\n")
    assert root is None
    assert places(source.diagnostics()) == ["ET013 2:1", "ET010 2:4", "ET005 3:4"], parser


def test_the_first_of_two_documents_is_read(parser: str) -> None:
    source, root = parse("a: 1\n---\nb: [\n")
    assert plain(root) == {"a": "1"}
    assert places(source.diagnostics()) == ["ET014 2:1"], parser


# Places


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_every_line_end_of_yaml_counts_as_one(parser: str, ending: str) -> None:
    text = ending.join(["a: 1", "# \x09é", "", "b: 2", "a: 3", ""])
    found = parse(text)[0].diagnostics()
    assert places(found) == ["ET013 5:1"], parser
    assert found[0].excerpt is not None
    assert found[0].excerpt.text == "a: 3"


def test_columns_count_characters(parser: str) -> None:
    source, root = parse('"😀é\ufeff": {"à": 1,\t"à": 2}\n')
    assert places(source.diagnostics()) == ["ET013 1:17"], parser
    assert marked(source.diagnostics()[0]) == '"à"'
    assert isinstance(root, Mapping)


def test_a_byte_order_mark_has_no_column(parser: str) -> None:
    assert places(parse("\ufeff{a: 1, a: 2}")[0].diagnostics()) == ["ET013 1:8"], parser


def test_where_values_stand(parser: str) -> None:
    _, root = parse("a: [b, {c: d}]\ne: 'f\n  g'\nh:\n  - |\n    i\n")
    assert isinstance(root, Mapping)
    assert tuple(span_of(root)) == (1, 1, 1, 2), parser
    key, items = root.entries["a"]
    assert tuple(span_of(key)) == (1, 1, 1, 2)
    assert tuple(span_of(items)) == (1, 4, 1, 5)
    assert isinstance(items, Sequence)
    assert [tuple(span_of(item)) for item in items.items] == [(1, 5, 1, 6), (1, 8, 1, 9)]
    assert tuple(span_of(root.entries["e"][1])) == (2, 4, 3, 5)
    assert tuple(span_of(root.entries["h"][1])) == (5, 3, 5, 4)


@pytest.mark.parametrize("text", ["{", "[", "a: [", "? !!x", "a: {b: ", "? [a]", "- &x"])
def test_no_place_lies_beyond_the_text(parser: str, text: str) -> None:
    found = parse(text)[0].diagnostics()
    assert found, parser
    for each in found:
        assert each.span is not None
        assert each.span.line == each.span.end_line == 1
        assert each.span.column <= len(text) + 1


def test_a_long_line_is_shown_around_the_place(parser: str) -> None:
    text = "{" + "".join(f"key{n}: 1, " for n in range(1000)) + "key500: 2}"
    (found,) = parse(text)[0].diagnostics()
    assert found.excerpt is not None, parser
    assert len(found.excerpt.text) <= 160
    assert marked(found) == "key500"


def test_what_is_repeated_of_the_file_is_short(parser: str) -> None:
    name = "x" * 900
    text = f"a: &{name} 1\nb: *{name}\nc: !{name} 1\n{name}: 1\n{name}: 2\n"
    found = [*parse(text)[0].diagnostics(), *parse(f"%{name}\n")[0].diagnostics()]
    assert len(found) == 5, parser
    for each in found:
        for value in each.values.values():
            assert len(str(value)) <= SHOWN_LENGTH


# Limits


def test_the_limits() -> None:
    assert ANSWERS_LIMITS.size == 512 * 1024
    assert RUBRIC_LIMITS.size == 1024 * 1024
    assert MAX_DEPTH == 32


def test_size(parser: str) -> None:
    fits = b"a: 1\n#" + b"x" * (ANSWERS_LIMITS.size - 6)
    assert plain(parse(fits)[1]) == {"a": "1"}, parser
    source, root = parse(fits + b"x")
    assert root is None
    (found,) = source.diagnostics()
    assert found.code is Code.FILE_TOO_LARGE
    assert found.span is None
    assert found.values == {"size": ANSWERS_LIMITS.size + 1, "limit": ANSWERS_LIMITS.size}


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_depth(parser: str, opening: str, closing: str) -> None:
    def nested(depth: int) -> str:
        return opening * depth + closing * depth

    assert parse(nested(MAX_DEPTH))[0].diagnostics() == (), parser
    found = parse(nested(MAX_DEPTH + 1))[0].diagnostics()
    assert places(found) == [f"ET008 1:{len(opening) * MAX_DEPTH + 1}"]


def test_depth_of_lists_in_lists_without_brackets(parser: str) -> None:
    assert parse("- " * MAX_DEPTH + "a")[0].diagnostics() == (), parser
    assert places(parse("- " * (MAX_DEPTH + 1) + "a")[0].diagnostics()) == ["ET008 1:65"]


def test_number_of_values(parser: str) -> None:
    few = Limits(size=1000, parts=20)
    assert read_tree(b"[1, 2, 3]", "a", few)[0].diagnostics() == (), parser
    source, root = read_tree(b"[" + b"1, " * 30 + b"]", "a", few)
    assert root is None
    assert [each.code for each in source.diagnostics()] == [Code.TOO_MANY_VALUES]


def test_problems_are_listed_up_to_a_thousand(parser: str) -> None:
    source, _ = parse("a: 1\n" * (MAX_PROBLEMS + 6))
    found = source.diagnostics()
    assert len(found) == MAX_PROBLEMS + 1, parser
    assert found[-1].code is Code.TOO_MANY_PROBLEMS
    assert found[-1].values == {"shown": MAX_PROBLEMS, "more": 5}


def test_an_error_after_a_thousand_warnings_is_still_told() -> None:
    source = Source("answers.yaml", "a")
    for _ in range(MAX_PROBLEMS + 3):
        source.report(Code.BAD_PERIOD, source.span_at(0))
    assert not source.has_errors()
    source.report(Code.BAD_ID, source.span_at(0))
    assert source.has_errors()
    assert Code.BAD_ID in [each.code for each in source.diagnostics()]


def test_no_warning_takes_the_place_of_an_error() -> None:
    source = Source("answers.yaml", "a\n" * 3000)
    for line in range(MAX_PROBLEMS):
        source.report(Code.BAD_PERIOD, source.span_at(2 * line))
    for line in range(MAX_PROBLEMS - 10):
        source.report(Code.BAD_ID, source.span_at(2 * (1500 + line)))
    found = source.diagnostics()
    assert [each.code for each in found[: MAX_PROBLEMS - 10]] == [Code.BAD_ID] * (MAX_PROBLEMS - 10)
    assert [each.code for each in found[MAX_PROBLEMS - 10 : -1]] == [Code.BAD_PERIOD] * 10
    assert found[-1].values == {"shown": MAX_PROBLEMS, "more": MAX_PROBLEMS - 10}


# Hostile files: each within a time and a memory


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_costs_little(parser: str, case: str) -> None:
    text, code = HOSTILE[case]
    data = text.encode("utf-8")
    assert len(data) <= SIZE
    with bounded(SLOW[parser]):
        source, _ = parse(data)
        found = source.diagnostics()
    if code is not None:
        assert code in [each.code.value for each in found]
    assert len(found) <= MAX_PROBLEMS + 1


def test_a_file_that_is_not_text_costs_little(parser: str) -> None:
    with bounded(SLOW[parser]):
        assert places(parse(b"\xff" * SIZE)[0].diagnostics()) == ["ET003 1:1"]
        assert places(parse(b"a" * (SIZE - 1) + b"\xff")[0].diagnostics()) == [f"ET003 1:{SIZE}"]


# Without libyaml

_WITHOUT_LIBYAML = """
import sys
sys.modules["yaml._yaml"] = None
from datetime import date
from etwin_cli.reading.library import load_rubric, read_answers
from etwin_cli.reading.yaml_events import make_parser
assert type(make_parser("a: 1")).__name__ == "PureParser"
rubric = load_rubric("etwinning-school", language="en")
answers, diagnostics = read_answers(sys.argv[1], rubric, today=date(2026, 11, 23))
assert answers is not None
print(len(rubric.all_indicators()), len(answers.answers), [d.code.value for d in diagnostics])
"""


def test_a_pyyaml_without_libyaml_reads_the_same(examples: Path) -> None:
    from etwin_cli.reading.library import load_rubric, read_answers

    from .helpers import TODAY

    path = examples / "established.ca.yaml"
    rubric = load_rubric("etwinning-school", language="en")
    answers, diagnostics = read_answers(path, rubric, today=TODAY)
    assert answers is not None
    codes = [each.code.value for each in diagnostics]
    ran = subprocess.run(
        [sys.executable, "-c", _WITHOUT_LIBYAML, str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "src")},
    )
    assert ran.stderr == ""
    expected = f"{len(rubric.all_indicators())} {len(answers.answers)} {codes}"
    assert ran.stdout.strip() == expected
