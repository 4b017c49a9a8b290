"""Spaces that are none, characters that cannot be seen, commas that end a text: told as such."""

import pytest

from etwin_cli.model.answers import Evidence
from etwin_cli.model.rubric import Rubric

from .helpers import HEAD, marked, places, read, read_one

HARD, WIDE, ZERO, MARK = "\u00a0", "\u3000", "\u200b", "\ufeff"


def place_of(body: str, at: int) -> str:
    """Line and column of an offset, behind the two lines of the head."""
    before = body[:at]
    return f"{before.count(chr(10)) + 3}:{at - before.rfind(chr(10))}"


SPACES = {
    "before the only key": (f"answers:\n{HARD}{HARD}planning: 2\n", "4:1"),
    "before the next key": (f"answers:\n  planning: 2\n{HARD}{HARD}hours: 2\n", "5:1"),
    "behind an ordinary one": (f"answers:\n  planning: 2\n {HARD}hours: 2\n", "5:2"),
    "deeper": (f"answers:\n  planning:\n{HARD}   level: 2\n", "5:1"),
    "right behind the colon": (f"answers:\n  planning:{HARD}2\n", "4:12"),
    "right behind the colon of a first key": (
        f"answers:\n  planning:{HARD}2\n  hours: 2\n",
        "4:12",
    ),
    "right behind the colon of a level": (
        f"answers:\n  planning:\n    level:{HARD}2\n    comment: so\n",
        "5:11",
    ),
    "right behind the colon of a level alone": (
        f"answers:\n  planning:\n    level:{HARD}2\n",
        "5:11",
    ),
    "right before the colon": (f"answers:\n  planning{HARD}: 2\n", "4:11"),
    "before the level": (f"answers:\n  planning: {HARD}2\n", "4:13"),
    "behind the level": (f"answers:\n  planning: 2{HARD}\n", "4:14"),
    "right behind a dash": (f"answers:\n  planning:\n    evidence:\n      -{HARD}Acta 7\n", "6:8"),
    "in the school": (f"school{HARD}: x\nanswers:\n", "3:7"),
    "in a plan": (f"plans:\n  work{HARD}: x\nanswers:\n", "4:7"),
    "in a key of a plan": (f"plans:\n  work: [{{text{HARD}: x}}]\nanswers:\n", "4:15"),
}


@pytest.mark.parametrize("name", SPACES)
@pytest.mark.parametrize("space", [HARD, WIDE], ids=["no-break", "ideographic"])
def test_a_space_that_is_none(parser: str, rubric: Rubric, name: str, space: str) -> None:
    body, place = SPACES[name]
    _, diagnostics = read(HEAD + body.replace(HARD, space), rubric)
    found = next(each for each in diagnostics if each.code.value == "ET017")
    assert [each for each in places(diagnostics) if not each.startswith("ET020")] == [
        f"ET017 {place}"
    ], parser
    assert found.values == {"reason": "space", "found": f"U+{ord(space):04X}"}
    assert marked(found) == space


UNSEEN = {
    "in a key": f"answers:\n  planning{ZERO}: 2\n",
    "before a key": f"answers:\n  {ZERO}planning: 2\n",
    "in a level": f"answers:\n  planning: 2{ZERO}\n",
    "in a date": f"date: 2026-05-12{ZERO}\nanswers:\n",
    "in a link": f"answers:\n  planning: {{level: 3, evidence: 'https://a.org/b{ZERO}'}}\n",
    "in a url": f"answers:\n  planning: {{evidence: {{url: 'https://a.org/{ZERO}b'}}}}\n",
    "in an indicator of a plan": f"plans:\n  work: [{{text: x, indicator: plan{ZERO}ning}}]\nanswers:\n",
}


@pytest.mark.parametrize("name", UNSEEN)
@pytest.mark.parametrize("character", [ZERO, MARK, "\u2060", "\u00ad", "\u200e"])
def test_what_cannot_be_seen(rubric: Rubric, name: str, character: str) -> None:
    body = UNSEEN[name]
    _, diagnostics = read(HEAD + body.replace(ZERO, character), rubric)
    assert places(diagnostics) == [f"ET017 {place_of(body, body.index(ZERO))}"]
    assert diagnostics[0].values == {"reason": "unseen", "found": f"U+{ord(character):04X}"}


@pytest.mark.parametrize(
    "text",
    [
        f"Acta{HARD}7 «{HARD}febrer{HARD}»",
        f"https://example.org/a{HARD}(the minutes)",
        f"Ti{ZERO}me{ZERO}table of May",
        "Família 👩\u200d👧: cartell",
    ],
)
def test_inside_a_text_they_do_no_harm(rubric: Rubric, text: str) -> None:
    answer, diagnostics = read_one(f"{{level: 2, comment: '{text}', evidence: '{text}'}}", rubric)
    assert diagnostics == ()
    assert (answer.comment, answer.evidence) == (text, (Evidence(title=text),))


def test_a_word_that_is_wrong_without_them_is_told_as_such(rubric: Rubric) -> None:
    _, diagnostics = read_one(f"we do{HARD}it often", rubric)
    assert places(diagnostics) == ["ET105 4:13"]
    _, diagnostics = read(f"rubric: small\nschool: Escola{HARD}Alta\nanswers:\n", rubric)
    assert places(diagnostics) == ["ET022 2:9"]


COMMAS = {
    "a title": (
        "answers: {planning: {evidence: {title: Plan, year 2025, date: 2026-02-11}}}\n",
        "year 2025",
    ),
    "a link": (
        "answers: {planning: {evidence: {url: https://a.org/b,cde, title: Plan}}}\n",
        "cde",
    ),
    "a number": ("answers: {planning: {evidence: {title: About 1,5 hours}}}\n", "5 hours"),
    "a comment": ("answers: {planning: {level: 2, comment: Yes, often}}\n", "often"),
    "a text with a colon": (
        "answers: {planning: {evidence: {title: Minutes, point 3: cost}}}\n",
        "point 3",
    ),
    "over two lines": (
        "answers: {planning: {evidence: {title: Plan,\n  spring,\n  file: a.pdf}}}\n",
        "spring",
    ),
    "a reason": ("answers: {outreach: {not_applicable: nobody, so far}}\n", "so far"),
    "a plan": ("answers:\nplans: {work: Make a plan, and meet}\n", "and meet"),
    "a text of a plan": (
        "answers:\nplans: {work: [{text: Plan, meet, year: 1}]}\n",
        "meet",
    ),
    "behind an answer": ("answers: {planning: 2, often}\n", "often"),
}


@pytest.mark.parametrize("name", COMMAS)
def test_a_comma_within_braces(parser: str, rubric: Rubric, name: str) -> None:
    body, key = COMMAS[name]
    _, diagnostics = read(HEAD + body, rubric)
    comma = body.rindex(",", 0, body.index(key))
    assert places(diagnostics) == [f"ET021 {place_of(body, comma)}"], parser
    assert diagnostics[0].values == {"reason": "comma", "key": key}
    assert marked(diagnostics[0]) == ","


def test_a_key_that_is_misspelt_within_braces_is_told_as_such(rubric: Rubric) -> None:
    _, diagnostics = read_one("{level: 2, coment: so}", rubric)
    assert diagnostics[0].values["suggestions"] == ("comment",)
    _, diagnostics = read_one("{coment, level: 2}", rubric)
    assert diagnostics[0].values["suggestions"] == ("comment",)


@pytest.mark.parametrize(
    ("evidence", "cut"),
    [
        ("[https://a.org/b,c.html]", ",c"),
        ("[Minutes, https://a.org/b,c]", ",c"),
        ("[About 1,5 hours]", ",5"),
        ("[https://a.org/b,https://a.org/c]", None),
        ("[https://a.org/b, Minutes]", None),
        ("[minutes,poster]", None),
        ("['https://a.org/b,c']", None),
        ("['https://a.org/b','minutes']", None),
    ],
)
def test_a_comma_within_brackets(rubric: Rubric, evidence: str, cut: str | None) -> None:
    entry = f"{{evidence: {evidence}}}"
    _, diagnostics = read_one(entry, rubric)
    found = [each for each in diagnostics if each.code.value == "ET157"]
    assert len(found) == (cut is not None)
    if cut is not None:
        assert marked(found[0]) == ","
        assert found[0].span is not None
        assert entry[found[0].span.column - len("  planning: ") - 1 :].startswith(cut)
