"""What the schema of the answers accepts the reader accepts, and the reverse.

Every document is valid but for one part, which is drawn from pools that hold good values, slightly
broken ones and values of another kind. What is left out of the pools is what docs/editors.md lists.
"""

import json
from datetime import date
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from etwin_cli.formats.schema.nodes import Node
from etwin_cli.model.nothing import PHRASES
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.answers import decode_answers, open_answers
from etwin_cli.reading.rubric import read_rubric
from tests.formats.editing import accepts, answers_schema_of, errors
from tests.formats.yaml_trees import (
    BLANKS,
    DAYS,
    LINKS,
    NUMBERS,
    WORDS,
    Tree,
    Trees,
    block,
    junk,
    keys,
    mostly,
)

RUBRIC: Final = """\
id: small
version: "1.10"
language: en
title: A small rubric
scale: [{level: 0, title: None}, {level: 1}, {level: 2, text: Seen}, {level: 3}]
evidence: {required_from: 3}
criteria:
  - id: work
    title: Work
    indicators:
      - {id: planning, title: Planning, question: How?, evidence_examples: [Minutes]}
      - {id: outreach, title: Outreach, not_applicable: full, not_applicable_when: nobody near}
      - {id: hours, title: Hours, levels: [{level: 0}, {level: 2}, {level: 10}]}
  - id: people
    title: People
    criteria:
      - {id: staff, title: Staff, indicators: [{id: "2026", title: A number}]}
"""

KEYS = ["planning", "outreach", "hours", "2026", "2027", "work", "plannin"]
IDS = [*KEYS, "'2026'", "small"]

blanks = st.sampled_from(BLANKS)
texts = blanks | st.sampled_from(WORDS)
days = blanks | st.sampled_from(DAYS)


def or_list(one: Trees) -> Trees:
    return one | st.lists(mostly(one), max_size=3)


levels = st.sampled_from(["", "0", "2", "3"]) | st.sampled_from([*BLANKS, *NUMBERS])
pieces = texts | st.sampled_from(LINKS) | keys(
    url=blanks | st.sampled_from(LINKS), file=texts, title=texts, date=days
)  # fmt: skip
answers = levels | keys(
    level=levels, unknown=texts, not_applicable=texts, evidence=or_list(pieces), comment=texts
)
plans = texts | keys(
    text=texts, year=levels, indicator=blanks | st.sampled_from(IDS), level=levels
).map(lambda plan: {"text": "words", **plan})
PARTS: Final[dict[str, Trees]] = {
    "rubric": st.sampled_from(["small", "'small'", *IDS])
    | keys(id=st.sampled_from(["small", "other", ""]), version=texts),
    "language": texts,
    "school": keys(
        name=texts, code=texts, country=texts, region=texts, place=texts, stage=texts
    ),
    "period": texts,
    "date": days,
    "respondent": keys(role=texts | st.sampled_from(["leadership", "family"])),
    "answers": st.dictionaries(st.sampled_from(KEYS), mostly(answers), max_size=3),
    "plans": st.dictionaries(
        st.sampled_from(["work", "people", "staff", "x"]), mostly(or_list(plans)), max_size=2
    ),
}  # fmt: skip
WHOLE: Final[dict[str, Tree]] = {
    "rubric": "small",
    "school": {"name": "Escola"},
    "answers": {"planning": "2"},
}


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rubric, Node]:
    """A rubric with every kind of indicator, and the schema of its answers."""
    path = tmp_path_factory.mktemp("rubric") / "small.yaml"
    path.write_text(RUBRIC, encoding="utf-8")
    rubric = read_rubric(path).rubric
    assert rubric is not None
    return rubric, answers_schema_of(rubric)


def reader_accepts(text: str, rubric: Rubric) -> bool:
    document = open_answers(text.encode(), "answers.yaml")
    return not errors(decode_answers(document, rubric, date(2026, 11, 23))[1])


# Of every part a value that is right, and one that is wrong.
RIGHT_AND_WRONG: Final[dict[str, tuple[Tree, Tree]]] = {
    "rubric": ("small", "other"),
    "language": ("ca", ["ca"]),
    "school": ({"name": "Escola"}, {"name": "Escola", "levle": "2"}),
    "period": ("2025-2026", {}),
    "date": ("2026-05-12", "2026-02-30"),
    "respondent": ({"role": "leadership"}, {"name": "x"}),
    "answers": ({"hours": "10"}, {"hours": "1"}),
    "plans": ({"people": "words"}, {"x": "words"}),
}
# What a draw finds only with luck.
CASES = [
    "answers: {outreach: {level: 2, not_applicable: nobody near}}",
    "answers: {outreach: {level: , not_applicable: nobody near}}",
    "answers: {outreach: {unknown: , not_applicable: nobody near}}",
    "answers: {outreach: {level: , unknown: x}}",
    "answers: {outreach: {level: 2, unknown: }}",
    "answers: {outreach: {level: x, unknown: x}}",
    "answers: {outreach: {not_applicable: 5}}",
    "answers: {outreach: {not_applicable: }}",
    "answers: {planning: {not_applicable: nobody near}}",
    "answers: {hours: 1}",
    "answers: {hours: 10}",
    "answers: {hours: {level: 10, evidence: [[x]]}}",
    "answers: {2026: 2}",
    "answers: {'2026': 2}",
    "answers: {planning: {evidence: {}}}",
    "answers: {planning: {evidence: {url: https://a.b/c}}}",
    "answers: {planning: {evidence: {url: 'https://a.b/c d'}}}",
    "answers: {planning: {evidence: {url: https:///c}}}",
    "answers: {planning: {evidence: {url: ' ', file: 5}}}",
    "answers: {planning: {evidence: {url: ' ', file: ' ', title: }}}",
    "answers: {planning: {evidence: [~, '', 5, https:///c, {date: 2026-02-11}]}}",
    "answers: {planning: {evidence: {title: true, date: 2026-02-30}}}",
    "answers: {staff: 2}",
    "plans: {work: {year: 1}}",
    "plans: {work: [[text]]}",
    "plans: {work: [~, '', 5, {text: x, year: , indicator: , level: }]}",
    "plans: {work: {text: x, year: 2}}",
    "plans: {work: {text: x, year: 3}}",
    "plans: {work: {text: x, level: 0}}",
    "plans: {work: {text: x, level: 100}}",
    "plans: {work: {text: x, level: 101}}",
    "plans: {work: {text: x, level: 100, indicator: ''}}",
    "plans: {work: {text: x, level: 1, indicator: hours}}",
    "plans: {work: {text: x, level: 10, indicator: hours}}",
    "plans: {work: {text: x, level: 10, indicator: planning}}",
    "plans: {work: {text: x, level: 3, indicator: 2026}}",
    "plans: {work: {text: x, level: 4, indicator: 2026}}",
    "plans: {work: {text: x, level: 3, indicator: '2026'}}",
    "plans: {staff: x}",
    "rubric: {id: small, version: }",
    "rubric: {version: 1}",
    "respondent: {role: }",
    "respondent: {name: x}",
]


REASONS = [
    *("-", "?", "…", "--", "x", " X) ", "É", "2026", "12/5/2026", "3 de juny de 2026", "June 3rd"),
    *("d'abril del 2026", "dilluns", "1r", "0xFFF", "1e9", "No", " SÍ ", "N/A\n", "Todavía no."),
    *("encara no...", "«Pendent»", "s'ha de fer", "to-do", "not_applicable", "x" * 99, "no" * 30),
    *("nobody", "no pupils", "no.pupils", "Cap. 3", "del", "a la", "all are adults", "1 adult"),
    *("Cap de setmana", "juny cultural", "Sí a l'escola", "P.E.C.", "3 de", "10 h", "xxl", "Añil"),
]


def test_they_agree_on_what_is_a_reason(small: tuple[Rubric, Node]) -> None:
    rubric, schema = small
    phrases = [spelled for each in PHRASES for spelled in (each, f"({each.upper()}!)")]
    for said in [*REASONS, *phrases]:
        text = block({**WHOLE, "answers": {"outreach": {"not_applicable": json.dumps(said)}}})
        assert accepts(schema, text) is reader_accepts(text, rubric), text


@pytest.mark.parametrize("line", CASES)
def test_they_agree_at_the_edges(line: str, small: tuple[Rubric, Node]) -> None:
    rubric, schema = small
    part = line.partition(":")[0]
    text = block({name: value for name, value in WHOLE.items() if name != part}) + line
    assert accepts(schema, text) is reader_accepts(text, rubric)


@pytest.mark.parametrize("part", PARTS)
def test_schema_and_reader_agree(part: str, small: tuple[Rubric, Node]) -> None:
    rubric, schema = small

    @given(mostly(PARTS[part]))
    def agree(value: Tree) -> None:
        text = block({**WHOLE, part: value})
        assert accepts(schema, text) is reader_accepts(text, rubric), text

    agree()


@pytest.mark.parametrize("part", PARTS)
def test_they_agree_on_what_is_right_and_on_what_is_wrong(
    part: str, small: tuple[Rubric, Node]
) -> None:
    rubric, schema = small
    for value, verdict in zip(RIGHT_AND_WRONG[part], (True, False), strict=True):
        text = block({**WHOLE, part: value})
        assert reader_accepts(text, rubric) is verdict
        assert accepts(schema, text) is verdict


@given(
    st.dictionaries(st.sampled_from([*PARTS, "levle"]), junk), st.sets(st.sampled_from([*WHOLE]))
)
@example({}, set())
@example({}, {"rubric"})
def test_they_agree_on_which_keys_a_file_has(
    small: tuple[Rubric, Node], more: dict[str, Tree], missing: set[str]
) -> None:
    rubric, schema = small
    kept = {name: value for name, value in {**WHOLE, **more}.items() if name not in missing}
    text = block(kept) or "{}"
    assert accepts(schema, text) is reader_accepts(text, rubric), text


@given(st.dates() | st.text("0123456789-", min_size=8, max_size=10))
def test_they_agree_on_every_day(small: tuple[Rubric, Node], day: date | str) -> None:
    rubric, schema = small
    text = block({**WHOLE, "date": f'"{day}"'})
    assert accepts(schema, text) is reader_accepts(text, rubric)
