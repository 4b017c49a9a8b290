"""The report as a page: what it says and draws, and that nothing in it does anything."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etwin_cli.formats.html.radar import FEWEST, MOST
from etwin_cli.formats.html.report import address, report_page
from etwin_cli.languages import LANGUAGES, Language, words
from etwin_cli.model.answers import Answer, NotApplicable
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.score import score
from tests.formats.problems import HOSTILE
from tests.formats.real import scored_examples
from tests.formats.report.reports import (
    compared,
    hostile,
    left_out,
    longest,
    odd_rubrics,
    report,
)
from tests.formats.samples import COMPLETE, OPEN, RUBRIC, answers, level
from tests.scoring.strategies import rubrics

from .pages import Node, faults, parsed

KINDS = ["complete", "unfinished", "nothing", "done"]


def section(root: Node, name: str) -> Node:
    """The part of the page with this id."""
    (found,) = [node for node in root.walk() if node.attributes.get("id") == name]
    return found


def classes(root: Node, *names: str) -> list[Node]:
    """Every element of these classes."""
    wanted = set(names)
    return [
        node for node in root.walk() if wanted <= set((node.attributes.get("class") or "").split())
    ]


def said(node: Node) -> str:
    """What it says, in one line."""
    return " ".join(node.text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", KINDS)
def test_a_page_is_well_made(name: str, language: Language, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(name)
    for comparison in (None, compared(result, years=3), compared(result, same_rubric=False)):
        assert faults(report_page(report(result, comparison, language))) == []


@pytest.mark.parametrize("name", odd_rubrics())
def test_a_page_of_any_rubric_is_well_made(name: str) -> None:
    rubric = odd_rubrics()[name]
    lowest = {
        str(found.id): level(found.levels[0].level, comment="Yes")
        for found in rubric.all_indicators()
    }
    for given_ in ({}, lowest):
        page = report_page(report(score(rubric, answers(given_))))
        assert faults(page) == []
        root = parsed(page)
        drawn = len(classes(root, "radar"))
        is_sensible = FEWEST <= len(rubric.criteria) <= MOST and bool(given_)
        assert drawn == is_sensible
        assert len(classes(root, "levels")) == len(rubric.indicators_by_id)
        assert bool(classes(root, "stages")) is bool(rubric.bands)


@settings(max_examples=12)
@given(rubrics(), st.data())
def test_a_page_of_every_rubric_is_well_made(rubric: Rubric, data: st.DataObject) -> None:
    given_ = {
        str(found.id): level(data.draw(st.sampled_from([each.level for each in found.levels])))
        for found in rubric.all_indicators()
        if data.draw(st.booleans())
    }
    assert faults(report_page(report(score(rubric, answers(given_))))) == []


@pytest.mark.parametrize("name", scored_examples())
def test_the_page_of_an_example_is_well_made_and_modest(name: str) -> None:
    page = report_page(report(scored_examples()[name]))
    assert faults(page) == []
    assert len(page.encode()) < 150_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_and_marks_what_is_in_another(
    unfinished: Result, language: Language
) -> None:
    root = parsed(report_page(report(unfinished, language=language)))
    assert root.one("html").attributes["lang"] == language
    assert said(root.one("head").one("title")).endswith(words(language)("report.title"))
    # the sample's answers are in Catalan
    assert root.one("h1").attributes.get("lang") == (None if language == "ca" else "ca")
    assert (RUBRIC.notice or "-") in said(root.one("header"))


def test_who_answered_what_and_when(complete: Result) -> None:
    root = parsed(report_page(report(complete)))
    assert said(root.one("h1")) == "Escola Els Til·lers"
    facts = [said(node) for node in classes(root, "facts")[0].all("li")]
    assert facts == [
        "Code: 08012345",
        "Place: Vic",
        "Period: 2025-2026",
        "Date: 12 May 2026",
        "Answered by: management team",
    ]
    assert "Mirall del centre (version 1.2.0)" in said(root.one("header"))


def test_the_stages_and_where_the_school_is(complete: Result, unfinished: Result) -> None:
    stages = [
        said(node)
        for node in classes(parsed(report_page(report(unfinished))), "stages")[0].all("li")
    ]
    assert [re.sub(" total .*", "", text) for text in stages] == [
        "Punt de partida where we are now, provisionally",
        "En camí still ahead",
        "Arrelat al centre still ahead",
    ]
    root = parsed(report_page(report(complete)))
    (current,) = [node for node in root.walk() if node.attributes.get("aria-current") == "step"]
    assert said(current).startswith("En camí where we are now")
    assert "Coordinació repartida: at least level 3" in said(section(root, "standing"))


def test_nothing_answered_and_nothing_that_applies(nothing: Result) -> None:
    say = words("en")
    root = parsed(report_page(report(nothing)))
    assert say("total.nothing") in said(section(root, "standing"))
    assert not [node for node in root.walk() if "aria-current" in node.attributes]
    assert not classes(root, "radar")
    assert len(classes(section(root, "indicators"), "levels")) == len(RUBRIC.indicators_by_id)
    page = report_page(report(left_out()))
    assert faults(page) == []
    root = parsed(page)
    assert say("total.none") in said(section(root, "standing"))
    assert not classes(root, "total-bar")
    assert "no such pupils" in said(section(root, "not-applicable"))


@pytest.mark.parametrize(
    ("answer", "looks", "label"),
    [
        (level(2), ["full", "full", "ahead", "ahead"], "2 En desenvolupament; target 3"),
        (
            level(4),
            ["full", "full", "claimed", "claimed"],
            "4 Referent; counts as 2: no evidence named yet; target 3",
        ),
        (level(0), ["ahead"] * 4, "0 Encara no; target 3"),
        (None, ["open"] * 4, "still open; target 3"),
        (Answer(NotApplicable("none here")), ["none"], "not applicable; target 3"),
    ],
)
def test_every_state_of_an_indicator_has_its_own_look(
    answer: Answer | None, looks: list[str], label: str
) -> None:
    given_ = COMPLETE | ({"families": answer} if answer else {})
    if answer is None:
        del given_["families"]
    root = parsed(report_page(report(score(RUBRIC, answers(given_)))))
    rows = [row for row in root.all("tr") if "Famílies" in said(row) and row.all("svg")]
    (drawn,) = rows[0].all("svg")
    assert drawn.attributes["aria-label"] == label
    assert [node.attributes["class"] for node in drawn.all("rect")] == looks


def test_the_legend_shows_each_look_and_says_it() -> None:
    root = parsed(report_page(report(score(RUBRIC, answers(OPEN)))))
    keys = classes(section(root, "indicators"), "legend")[0].all("li")
    assert [said(key) for key in keys] == [
        "the level that counts",
        "answered, its evidence not named yet",
        "steps still ahead",
        "still open",
        "not applicable",
        "the target",
    ]
    drawn = [key.one("svg").all("rect", "path")[0].attributes["class"] for key in keys]
    assert drawn == ["full", "claimed", "ahead", "open", "none", "mark"]


@pytest.mark.parametrize("name", KINDS)
def test_the_contents_name_every_part_in_order(name: str, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(name)
    for comparison in (None, compared(result, years=3)):
        root = parsed(report_page(report(result, comparison)))
        named = [
            (link.attributes["href"], said(link)) for link in classes(root, "contents")[0].all("a")
        ]
        parts = root.one("main").all("section")
        assert named == [(f"#{part.attributes['id']}", said(part.one("h2"))) for part in parts]


def test_the_radar_draws_the_scores_and_says_them() -> None:
    rubric = odd_rubrics()["three criteria"]
    result = score(rubric, answers({"i0": level(1), "i1": level(2), "i2": level(4)}))
    root = parsed(report_page(report(result)))
    assert said(root.all("desc")[-1]).endswith("1 c0: 25.0; 2 c1: 50.0; 3 c2: 100.0.")
    (shape,) = classes(root, "shape")
    assert shape.attributes["points"] == "170,137.5 226.3,202.5 57.4,235"
    assert not classes(root, "before")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_caption_of_the_radar_calls_nothing_a_school(language: Language) -> None:
    result = score(
        odd_rubrics()["three criteria"], answers(dict.fromkeys(("i0", "i1", "i2"), level(1)))
    )
    root = parsed(report_page(report(result, language=language)))
    caption = said(section(root, "criteria").one("figcaption"))
    assert re.search(r"\b0\b.*\b100\b", caption)
    assert not re.search(r"\bcentr[eo]\b", caption)


def test_changes_are_told_and_a_change_of_the_rubric_is_not_the_schools(
    unfinished: Result,
) -> None:
    root = parsed(report_page(report(unfinished, compared(unfinished, years=3))))
    changes = section(root, "changes")
    assert len(classes(changes, "line")) == 1
    assert "Coordinació repartida: 1 Primers passos → 2 En desenvolupament" in said(changes)
    root = parsed(report_page(report(unfinished, compared(unfinished, same_rubric=False))))
    changes = section(root, "changes")
    assert "Coordinació repartida: the rubric did not ask it in the same way" in said(changes)
    assert "old-question: the rubric asks it no more" in said(changes)
    assert not classes(root, "before")


def test_the_register_has_every_piece_and_links_only_to_the_web() -> None:
    result = longest()
    root = parsed(report_page(report(result)))
    register = section(root, "evidence")
    assert len(register.all("a")) == 12 * len(RUBRIC.indicators_by_id)
    assert faults(report_page(report(result))) == []


@pytest.mark.parametrize(
    ("url", "leads"),
    [
        ("https://example.org/a?b=c&d#e", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        (" https://example.org", False),
        ("https://example.org/\u202egnp.exe", False),
        ("https:///example.org", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_what_may_be_a_link(url: str, leads: bool) -> None:
    assert address(url) == (url if leads else None)


MORE_HOSTILE = {
    **HOSTILE,
    "templates": "{{ 7 * 7 }}{% include 'base.html' %}{# x #}",
    "attributes": "\" onmouseover=alert(1) x='",
    "the end of the style": "</style></title><script>alert(1)</script>",
    "an address": "javascript:alert(1)",
    "a long word": "x" * 10_000,
}


@pytest.mark.parametrize("text", MORE_HOSTILE.values(), ids=MORE_HOSTILE)
def test_hostile_texts_are_shown_and_do_nothing(text: str) -> None:
    result, comparison = hostile(text[:10_000])
    page = report_page(report(result, comparison))
    page.encode()
    assert faults(page) == []
    assert not set("\x1b\x9b\x07\x00\u202e\u2066\u200b\u2028\x85") & set(page)
    for link in parsed(page).all("a"):
        assert re.match("#|https://example.org/", link.attributes["href"] or "")


@settings(max_examples=12)
@given(st.text(st.sampled_from("a1<>&\"'/{}%#=: \n\t\u202e\x00") | st.characters(), max_size=40))
def test_nothing_that_anybody_says_changes_the_shape_of_a_page(text: str) -> None:
    def shape(each: str) -> list[str]:
        result, comparison = hostile(each)
        root = parsed(report_page(report(result, comparison)))
        return [node.tag for node in root.walk() if node.tag != "a"]

    assert shape(f"{text}a") == shape("a")


def test_the_same_report_is_the_same_page() -> None:
    made = [report_page(report(score(RUBRIC, answers(OPEN)))) for _ in range(2)]
    assert made[0] == made[1]
    turned = dict(reversed(list(OPEN.items())))
    assert report_page(report(score(RUBRIC, answers(turned)))) == made[0]


def test_it_is_signed_and_says_by_what_it_was_made(complete: Result) -> None:
    root = parsed(report_page(report(complete)))
    fields = classes(section(root, "signature"), "signature")[0].all("li")
    assert [said(field) for field in fields] == ["Name", "Post", "Place and date", "Signature"]
    assert re.fullmatch(
        r"Made with etwin [\d.]+ · rubric sample 1\.2\.0 · sha256:[0-9a-f]{12}",
        said(root.one("footer")),
    )
