"""Whatever the bytes, the reader gives an answer: it never raises, and every place is in the text."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading import yaml_events, yaml_source
from etwin_cli.reading.pure_parser import PureParser
from etwin_cli.reading.rubric import read_rubric
from etwin_cli.reading.source import MAX_PROBLEMS, Source

from .helpers import RUBRIC, has_libyaml, parse, plain, read
from .test_answers import WHOLE

# The fixture that changes the parser changes it for all examples of a test alike.
fuzz = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])

PIECES = st.sampled_from(
    [
        *"ab019:-?,[]{}#&*!|>'\"%@`~<=\\ \n\t\r",
        "\r\n", "\x85", "\u2028", "\ufeff", "\0", "\x07", "é", "😀", "\ufffe", "\ud7ff",
        ": ", "- ", "? ", " #", "\n  ", "\n    ", "---", "...", "--- ", "\n---\n", "\n...\n",
        "&a ", "*a", "!!str ", "!<", "!%ED%A0%80 ", "<<: ", "|\n ", ">-\n  ", "|2\n", '"\\',
        "\\ud800", "\\U00110000", "\\UFFFFFFFF", "\\x4", "\\\n", "''", '""', "a: ", "a: 1\n",
        "rubric: small\n", "school: {name: x}\n", "answers:\n", "answers: {", "planning", ": 3",
        "level: ", "evidence: ", "unknown: ", "not_applicable: ", "plans: ", "date: 2026-01-01",
        "a@b.cat", "12345678Z", "https://x.org", "null", "010", "9" * 20,
    ]
)  # fmt: skip

VALUES = st.recursive(
    st.sampled_from(
        [
            *("", "~", "0", "3", "010", "-1", "1.5", "NO", "text", "'3'", '""', "' '", "9" * 30),
            *("*a", "&a 1", "!!str 3", "2026-02-30", "2030-01-01", "https://x.org", "a@b.cat"),
            *("[", "{"),
        ]
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(
            st.sampled_from(
                [
                    *("level", "evidence", "comment", "unknown", "not_applicable", "url", "file"),
                    *("title", "date", "text", "year", "indicator", "id", "name", "version", "x"),
                    "~",
                ]
            ),
            inner,
            max_size=4,
        ).map(lambda made: "{" + ", ".join(f"{key}: {each}" for key, each in made.items()) + "}"),
    ),
    max_leaves=8,
)


def check(text: str | bytes, diagnostics: tuple[Diagnostic, ...]) -> None:
    """Every place lies within the text, and every excerpt is of its line."""
    data = text.encode("utf-8") if isinstance(text, str) else text
    source = Source("a", data.decode("utf-8", "replace").lstrip("\ufeff"))
    assert len(diagnostics) <= MAX_PROBLEMS + 2
    for each in diagnostics:
        if each.span is None:
            continue
        line, column, end_line, end_column = each.span
        assert 1 <= line <= end_line
        assert (line, column) <= (end_line, end_column)
        assert 1 <= column <= len(source.line(line)) + 1
        assert 1 <= end_column <= len(source.line(end_line)) + 2
        assert each.excerpt is not None
        assert each.excerpt.text in source.line(line)
    assert list(diagnostics) == sorted(diagnostics, key=Diagnostic.sort_key)


@fuzz
@given(data=st.binary(max_size=200))
def test_any_bytes(parser: str, rubric: Rubric, data: bytes) -> None:
    answers, diagnostics = read(data, rubric)
    check(data, diagnostics)
    assert answers is not None or diagnostics, parser


@fuzz
@given(pieces=st.lists(PIECES, max_size=40))
def test_any_text(parser: str, rubric: Rubric, pieces: list[str]) -> None:
    text = "".join(pieces)
    answers, diagnostics = read(text, rubric)
    check(text, diagnostics)
    assert answers is not None or diagnostics, parser


@fuzz
@given(
    cut=st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 12)),
    pieces=st.lists(PIECES, max_size=4),
)
def test_a_file_with_something_else_in_it(
    parser: str, rubric: Rubric, cut: tuple[int, int], pieces: list[str]
) -> None:
    start, length = cut
    text = WHOLE[:start] + "".join(pieces) + WHOLE[start + length :]
    answers, diagnostics = read(text, rubric)
    check(text, diagnostics)
    assert answers is not None or diagnostics, parser


@fuzz
@given(
    values=st.dictionaries(
        st.sampled_from(["language", "school", "period", "date", "respondent", "plans", "x"]),
        VALUES,
        max_size=4,
    ),
    answers=st.dictionaries(
        st.sampled_from(["planning", "outreach", "hours", "training", "work", "none"]),
        VALUES,
        max_size=4,
    ),
)
def test_a_file_with_other_values(
    parser: str, rubric: Rubric, values: dict[str, str], answers: dict[str, str]
) -> None:
    text = "rubric: small\n"
    text += "".join(f"{key}: {each}\n" for key, each in values.items())
    text += "answers:\n" + "".join(f"  {key}: {each}\n" for key, each in answers.items())
    found, diagnostics = read(text, rubric)
    check(text, diagnostics)
    assert found is not None or diagnostics, parser


BANDS = """\
bands:
  - {id: first, title: First, minimum: 10, each_criterion: 5, coverage: 0.5}
  - {id: second, title: Second, minimum: 20, requires: {hours: 2}}
"""
WORDS = """\
language: es
rubric: {title: Título}
scale: {0: Nada, 1: Algo}
bands: {first: Primero}
criteria: {work: {title: Trabajo}}
indicators: {hours: {title: Horas, levels: {}}}
"""
CLAIMS = """\
area:
  - {id: one, kind: practice, phrase: One}
"""
RUBRIC_PIECES = st.one_of(
    PIECES,
    VALUES,
    st.sampled_from(
        [
            *("a.yaml", "rubric.yaml", "../a.yaml", "work", "hours", "levels: ", "criteria: "),
            *("indicators: ", "requires: ", "weight: 0", "target: 1", "combine: points\n"),
            *("points", "[]", "{}"),
        ]
    ),
)
CHANGES = st.lists(
    st.tuples(st.integers(0, 1200), st.integers(0, 20), st.lists(RUBRIC_PIECES, max_size=3)),
    max_size=3,
)


def changed(text: str, changes: list[tuple[int, int, list[str]]]) -> str:
    """A text with something else here and there."""
    for start, length, pieces in changes:
        place = start % (len(text) + 1)
        text = text[:place] + "".join(pieces) + text[place + length :]
    return text


@fuzz
@given(own=CHANGES, words=CHANGES, claims=CHANGES)
def test_a_rubric_with_something_else_in_it(
    parser: str,
    tmp_path: Path,
    own: list[tuple[int, int, list[str]]],
    words: list[tuple[int, int, list[str]]],
    claims: list[tuple[int, int, list[str]]],
) -> None:
    texts = {
        "rubric.yaml": changed(RUBRIC + BANDS, own),
        "translations/es.yaml": changed(WORDS, words),
        "claims.yaml": changed(CLAIMS, claims),
    }
    (tmp_path / "translations").mkdir(exist_ok=True)
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text.encode("utf-8"))
    reading = read_rubric(tmp_path, "es", whole=True)
    for name, text in texts.items():
        path = str(tmp_path / name)
        check(text, tuple(each for each in reading.diagnostics if each.path == path))
    assert reading.rubric is not None or reading.diagnostics, parser


def shape(text: str) -> tuple[object, list[str]]:
    """What a parser makes of a text: the tree and the codes of what is wrong."""
    source, root = parse(text)
    return plain(root), [each.code.value for each in source.diagnostics()]


# Where the two parsers agree to the letter: what people write, not what YAML permits. A question
# mark that begins a value stands for a key, and in brackets PyYAML's own takes it for one alone.
WORDINGS = st.text(st.sampled_from("ab 3?:,-'\"#&!(/.~é😀\t"), min_size=1, max_size=12).filter(
    lambda words: re.search(r"(?:^|,)\s*\?", words) is None
)


@pytest.mark.skipif(not has_libyaml(), reason="PyYAML was built without libyaml")
@given(
    key=st.sampled_from(["a", "'a'", "? a", "a b"]),
    value=WORDINGS,
    form=st.sampled_from(["{k}: {v}\n", "- {v}\n- b\n", "[{v}, b]\n", "{{{k}: {v}}}\n"]),
)
def test_both_parsers_read_the_same(key: str, value: str, form: str) -> None:
    text = form.format(k=key, v=value)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_source, "read_plain", lambda *_: None)
        by_libyaml = shape(text)
        patch.setattr(yaml_events, "make_parser", PureParser)
        by_hand = shape(text)
    errors = {"ET005", "ET006", "ET010", "ET011"}
    if not errors & {*by_libyaml[1], *by_hand[1]}:
        assert by_hand == by_libyaml
    assert bool(by_hand[1]) == bool(by_libyaml[1])
