"""The plain reader reads what it reads as the strict one does, and leaves the rest to it."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etwin_cli.reading.plain_yaml import read_plain
from etwin_cli.reading.tree import ANSWERS_LIMITS, MAX_DEPTH, RUBRIC_LIMITS, Limits
from tests.generated import cases

from .helpers import bounded
from .hostile import HOSTILE
from .two_readers import PIECES, changed, is_read, made, part

REPOSITORY = Path(__file__).parents[2]
WRITTEN = [
    path.read_text(encoding="utf-8", errors="replace")
    for folder in ("examples", "criteria")
    for path in sorted((REPOSITORY / folder).rglob("*.yaml"))
]
CHANCE = st.integers(0, 2**32).map(random.Random)


# What it reads


def test_the_examples_and_the_shipped_rubrics_are_plain() -> None:
    files = [*REPOSITORY.glob("examples/*.yaml"), *REPOSITORY.glob("criteria/**/*.yaml")]
    assert len(files) > 10
    for path in files:
        assert is_read(path.read_text(encoding="utf-8"), RUBRIC_LIMITS), path


@pytest.mark.parametrize(
    "text",
    [
        "a: 1",
        "a: 1\r\nb:\r\n  - c # d\r\n",
        "  a: 1\n  b: 2\n",
        "a:\n\n  # what is said of it\n  b: c  # d\n#\n",
        "a:\n- b\n- c\nd: 1\n",
        "- a: 1\n  b:\n  - c\n-   d: 1\n    e: 2\n",
        "a:\nb:  # nothing\nc:\n  - d:\n",
        'a: it\'s "so", [he] {said}:#1:2 \\ é 😀 x\n',
        'a: "it\'s: # {so}"\nb: \'say "so"\'\nc: ""\n',
        "a: {b: 1, c: 'd, }', e: [f g, https://h.i/j#k] } # l\n",
        "- []\n- {}\n- [ a , b ]\n- [{a: 1}, [b]]\n- [a, ]\n",
        "level: ~\n0: null\nN-n.o_: NO\n",
    ],
)
def test_what_is_plainly_written_is_read(text: str) -> None:
    assert is_read(text)


# What it leaves


@pytest.mark.parametrize(
    "text",
    [
        *("", "\n", "# a\n", "a\n", '"a"\n', "{a: 1}\n", "[a]\n", "---\na: 1\n", "a: 1\n...\n"),
        *("a: 1\na: 2\n", "a: {b: 1, b: 2}\n", "a: b\n  c\n", "a: 'b\n  c'\n", "a: |\n  b\n"),
        *(
            "a: >-\n  b\n",
            "a: &b 1\n",
            "a: *b\n",
            "a: !t 1\n",
            "%YAML 1.2\n",
            "? a\n",
            "a:\n\tb: 1\n",
        ),
        *(
            "a: b: c\n",
            "a: b:\n",
            "a:b\n",
            "a : b\n",
            "'a': b\n",
            "a b: c\n",
            "- - a\n",
            "-\n",
            "- \n",
        ),
        *("a: 1\n  b: 2\n", "a:\n    b: 1\n  c: 2\n", "- a\nb: 1\n", "a: 1\n- b\n", "- a\n  - b\n"),
        *("a: 'it''s'\n", 'a: "\\n"\n', 'a: "b" c\n', 'a: "b"#c\n', "a: {b}\n", "a: {b: }\n"),
        *("a: [b: c]\n", "a: [b,\n  c]\n", "a: [b]]\n", "a: [b}\n", "a: [b] c\n", "a: [[[b]]]\n"),
        *(
            "a: [b:]\n",
            "a: [b:?c]\n",
            "a: [- b]\n",
            "a: {b: - c}\n",
            "a: [b #c]\n",
            "a: [,]\n",
            "a: -b\n",
            "a: @b\n",
            "a: `b\n",
            "a: %b\n",
        ),
        *(
            "a: \x07\n",
            "# \x07\n",
            "a: \x85\n",
            "a: \u2028\n",
            "# \ufeff\n",
            "a: b\u00a0c\n",
            "a: 1\rb: 2",
        ),
        *("é: 1\n", "k" * 101 + ": 1\n", "a: {" + "k" * 101 + ": 1}\n"),
    ],
)
def test_all_else_is_left_to_the_strict_reader(text: str) -> None:
    assert read_plain(text, ANSWERS_LIMITS) is None


def test_depth() -> None:
    def nested(depth: int) -> str:
        return "".join(f"{' ' * at}a:\n" for at in range(depth))

    assert is_read(nested(MAX_DEPTH - 2))
    assert read_plain(nested(MAX_DEPTH - 1), ANSWERS_LIMITS) is None
    assert read_plain("- a:\n" + nested(MAX_DEPTH)[4:], ANSWERS_LIMITS) is None


@pytest.mark.parametrize(
    "text",
    ["a:\n", "a:\n- b:\n", "a: []\nb: []\n", "- {}\n" * 9, "- [{},{},{}]\n", "- [a,b,c,d]\n"],
)
def test_no_file_passes_the_limit_of_values(text: str) -> None:
    for parts in range(1, 60):
        is_read(text, Limits(1000, parts))
    assert is_read(text, Limits(1000, 60))


# On both sides of the border


@cases(300)
@given(chance=CHANCE)
def test_made_texts(chance: random.Random) -> None:
    text = made(chance)
    is_read(text)
    is_read(changed(text, chance))


@cases(200)
@given(chance=CHANCE)
def test_parts_of_what_people_wrote_with_something_else_in_them(chance: random.Random) -> None:
    is_read(changed(part(chance.choice(WRITTEN), chance), chance))


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=8))
def test_pieces(pieces: list[str]) -> None:
    is_read("".join(pieces))


def test_many_of_the_made_texts_are_read() -> None:
    chance = random.Random(5)  # noqa: S311
    assert sum(is_read(made(chance)) for _ in range(200)) > 60


# Hostile texts


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_read_in_the_same_way_or_left(case: str) -> None:
    text = HOSTILE[case][0]
    with bounded():
        is_read(text.removeprefix("\ufeff")[:60_000])


@pytest.mark.parametrize(
    "line",
    [
        *("a: {fill}", "- {fill}", "a: {fill}: b", 'a: "{fill}', "a: '{fill}", "# {fill}\x07"),
        *("a: [{fill}", "a: [{fill}]", "a: {{b: {fill}}}", "a: {{b: {fill}", "{fill}: a", "{fill}"),
        *("a: [{fill}] b", "- {fill} #\x07", "a: 'b'{fill}c", "a: [b]{fill}c", "a: b {fill}:"),
    ],
)
@pytest.mark.parametrize(
    "filler",
    ["a", " ", "a ", ":", ": ", "a:", "#", " #", "a#", "[", "]", "] ", "{", "}", ",", ", ", "a, ",
     '"', "'", "- ", "-", "a: b, ", "[a], ", "{a: b}, ", "''", "é", "a:b "],
)  # fmt: skip
def test_one_long_line_takes_no_time_that_grows_with_its_square(line: str, filler: str) -> None:
    text = line.format(fill=filler * (49_000 // len(filler)))
    with bounded(2):
        read_plain(f"{text}\n", ANSWERS_LIMITS)
