"""A rubric's files: defaults, nesting, every problem with its place, translations, claims."""

from fractions import Fraction
from pathlib import Path

import pytest

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Combine, Level, NotApplicablePolicy, Rubric
from etwin_cli.reading.library import RubricError, load_rubric
from etwin_cli.reading.rubric import RubricReading, read_rubric

from .helpers import bounded, marked, places

TOP = 'id: r\nversion: "1"\nlanguage: en\ntitle: T\n'
"""Four lines; what follows begins on line 5."""
SCALE = "scale: [{level: 0, title: No}, {level: 1, title: Yes}]\n"
CRITERIA = "criteria: [{id: c, title: C, indicators: [{id: i, title: I}]}]\n"
CRITERION = "id: c\ntitle: C\nindicators: [{id: i, title: I, question: Q}]\n"


def read(tmp_path: Path, text: str, **files: str) -> RubricReading:
    """Read one file that is a whole rubric, with others beside it."""
    path = tmp_path / "one.yaml"
    path.write_text(text, encoding="utf-8")
    for name, other in files.items():
        (tmp_path / f"{name}.yaml").write_text(other, encoding="utf-8")
    return read_rubric(path, whole=True)


def good(tmp_path: Path, text: str) -> Rubric:
    """Read a rubric that has nothing wrong."""
    reading = read(tmp_path, text)
    assert reading.diagnostics == ()
    assert reading.rubric is not None
    return reading.rubric


def indicators(*written: str, top: str = TOP + SCALE, more: str = "") -> str:
    """A rubric of these indicators; the first is on line 10 from column 9 on."""
    lines = "".join(f"      - {each}\n" for each in written)
    return f"{top}criteria:\n  - id: c\n    title: C\n    indicators:\n{lines}{more}"


@pytest.mark.parametrize(
    ("written", "told"),
    [("en", []), ("pt-BR", []), ("gsw", []), ("English", ["ET158"]), ("en GB", ["ET158"])],
)
def test_a_language_is_named_by_its_code(tmp_path: Path, written: str, told: list[str]) -> None:
    top = TOP.replace("language: en", f"language: {written}")
    reading = read(tmp_path, top + SCALE + CRITERIA)
    assert [(each.code.value, each.span and each.span.line) for each in reading.diagnostics] == [
        (code, 3) for code in told
    ]
    assert reading.rubric is not None
    assert reading.rubric.language == written


# What is left out


def test_defaults(parser: str, tmp_path: Path) -> None:
    rubric = good(tmp_path, TOP + SCALE + CRITERIA)
    assert rubric.id == "r", parser
    assert rubric.version == "1"
    assert rubric.language == rubric.source_language == "en"
    assert rubric.languages == ("en",)
    assert rubric.title == "T"
    assert rubric.description is None
    assert rubric.source is None
    assert rubric.notice is None
    assert rubric.target is None
    assert rubric.required_from is None
    assert rubric.maximum == 100
    assert rubric.decimals == 1
    assert rubric.combine is Combine.MEAN
    assert rubric.bands == ()
    (criterion,) = rubric.criteria
    assert criterion.description is None
    assert criterion.weight == 1
    assert criterion.combine is Combine.MEAN
    assert criterion.criteria == ()
    (indicator,) = criterion.indicators
    assert indicator.question is None
    assert indicator.weight == 1
    assert indicator.target == 1
    assert indicator.not_applicable is NotApplicablePolicy.REFUSED
    assert indicator.not_applicable_when is None
    assert indicator.effort == 1
    assert indicator.levels == (
        Level(0, "No", None, Fraction(0)),
        Level(1, "Yes", None, Fraction(1)),
    )
    assert indicator.evidence_examples == ()
    assert indicator.covers == ()


def test_everything_said(parser: str, tmp_path: Path) -> None:
    text = """\
id: r-1.2
version: 1.10
language: en
title: NO
description: 1.50
source: "null"
notice: 7
scale: [{level: 0, title: No}, {level: 5, title: Yes, points: 2.5}]
target: 5
evidence: {required_from: 5}
score: {maximum: 4.0, decimals: 0}
combine: points
bands:
  - {id: b, title: B, minimum: 0.5, each_criterion: .25, coverage: 1, requires: {i: 5}}
criteria:
  - id: c
    title: C
    description: D
    weight: 0.125
    combine: minimum
    indicators:
      - id: i
        title: I
        question: Q
        weight: 2.
        target: 3
        not_applicable: full
        not_applicable_when: W
        effort: 10
        levels: [{level: 0, text: zero}, {level: 3, title: Own, points: -1}, {level: 5}]
        evidence_examples: [one, 2]
        covers: [x, y.z]
"""
    reading = read(tmp_path, text)
    assert places(reading.diagnostics) == ["ET251 14:68"], parser
    rubric = reading.rubric
    assert rubric is not None
    assert (rubric.version, rubric.title, rubric.description) == ("1.10", "NO", "1.50")
    assert (rubric.source, rubric.notice) == ("null", "7")
    assert rubric.scale[1].points == Fraction(5, 2)
    assert (rubric.target, rubric.required_from) == (5, 5)
    assert rubric.maximum == 4
    assert rubric.decimals == 0
    assert rubric.combine is Combine.POINTS
    (band,) = rubric.bands
    indicator_id = rubric.all_indicators()[0].id
    assert (band.minimum, band.each_criterion) == (Fraction(1, 2), Fraction(1, 4))
    assert band.coverage == 1
    assert [tuple(each) for each in band.requires] == [(indicator_id, 5)]
    (criterion,) = rubric.criteria
    assert criterion.weight == Fraction(1, 8)
    assert criterion.combine is Combine.MINIMUM
    assert criterion.description == "D"
    (indicator,) = criterion.indicators
    assert indicator.weight == 2
    assert indicator.target == 3
    assert indicator.not_applicable is NotApplicablePolicy.FULL
    assert indicator.not_applicable_when == "W"
    assert indicator.effort == 10
    assert indicator.levels == (
        Level(0, "No", "zero", Fraction(0)),
        Level(3, "Own", None, Fraction(-1)),
        Level(5, "Yes", None, Fraction(5)),  # the title is the scale's, the points are not
    )
    assert indicator.evidence_examples == ("one", "2")
    assert indicator.covers == ("x", "y.z")


def test_criteria_inside_criteria(parser: str, tmp_path: Path) -> None:
    depth = 13  # each is a list and a mapping, and the rubric itself is one
    inner = "{id: last, title: L, indicators: [{id: i, title: I}]}"
    for n in range(depth):
        inner = f"{{id: c{n}, title: C, criteria: [{inner}]}}"
    rubric = good(tmp_path, f"{TOP}{SCALE}criteria: [{inner}]\n")
    assert len(list(rubric.all_criteria())) == depth + 1, parser
    assert [each.id for each in rubric.all_indicators()] == ["i"]


def test_criteria_of_their_own_and_inline(tmp_path: Path) -> None:
    text = f"{TOP}{SCALE}criteria:\n  - c.yaml\n  - {{id: d, title: D, indicators: [{{id: j, title: J}}]}}\n"
    reading = read(tmp_path, text, c=CRITERION)
    assert reading.diagnostics == ()
    assert reading.rubric is not None
    assert [each.id for each in reading.rubric.criteria] == ["c", "d"]
    assert [each.id for each in reading.rubric.all_indicators()] == ["i", "j"]


@pytest.mark.parametrize(
    ("rubric_target", "own", "expected"),
    [
        (None, None, 9),
        (4, None, 5),
        (5, None, 5),
        (0, None, 0),
        (50, None, 9),
        (2, 5, 5),
        (None, 0, 0),
    ],
)
def test_a_target_is_one_of_the_levels(
    tmp_path: Path, rubric_target: int | None, own: int | None, expected: int
) -> None:
    top = TOP + ("" if rubric_target is None else f"target: {rubric_target}\n")
    target = "" if own is None else f", target: {own}"
    levels = "levels: [{level: 0}, {level: 2}, {level: 5}, {level: 9}]"
    text = f"{top}criteria: [{{id: c, title: C, indicators: [{{id: i, title: I, {levels}{target}}}]}}]\n"
    assert good(tmp_path, text).all_indicators()[0].target == expected


def test_numbers_are_exact(tmp_path: Path) -> None:
    rubric = good(tmp_path, indicators("{id: i, title: I, weight: 0.1}", "{id: j, title: J}"))
    assert rubric.all_indicators()[0].weight == Fraction(1, 10)


# Every problem at its place


OWN: dict[str, tuple[str, list[str], str]] = {
    "an id that is none": (
        TOP.replace("id: r", "id: R 1") + SCALE + CRITERIA,
        ["ET024 1:5"],
        "R 1",
    ),
    "an id of 65 letters": (
        TOP.replace("id: r", "id: " + "r" * 65) + SCALE + CRITERIA,
        ["ET024 1:5"],
        "r" * 65,
    ),
    "no title": (TOP.replace("title: T\n", "") + SCALE + CRITERIA, ["ET020 1:1"], "i"),
    "a blank title": (TOP.replace("T\n", "\n") + SCALE + CRITERIA, ["ET023 4:1"], "title"),
    "a title that is a list": (TOP.replace("T\n", "[T]\n") + SCALE + CRITERIA, ["ET022 4:8"], "["),
    "a key that is not known": (TOP + "skale: []\n" + SCALE + CRITERIA, ["ET021 5:1"], "skale"),
    "no criteria": (TOP + SCALE, ["ET020 1:1"], "i"),
    "an empty list of criteria": (TOP + SCALE + "criteria: []\n", ["ET202 6:11"], "["),
    "criteria that are a word": (TOP + SCALE + "criteria: c.yaml\n", ["ET022 6:11"], "c.yaml"),
    "a maximum of nothing": (
        TOP + "score: {maximum: 0}\n" + SCALE + CRITERIA,
        ["ET025 5:18"],
        "0",
    ),
    "a maximum that is quoted": (
        TOP + 'score: {maximum: "9"}\n' + SCALE + CRITERIA,
        ["ET025 5:18"],
        '"9"',
    ),
    "a maximum with an exponent": (
        TOP + "score: {maximum: 1e2}\n" + SCALE + CRITERIA,
        ["ET025 5:18"],
        "1e2",
    ),
    "a maximum that is not a number": (
        TOP + "score: {maximum: .nan}\n" + SCALE + CRITERIA,
        ["ET025 5:18"],
        ".nan",
    ),
    "five decimals": (TOP + "score: {decimals: 5}\n" + SCALE + CRITERIA, ["ET025 5:19"], "5"),
    "a way to combine that is none": (
        TOP + "combine: means\n" + SCALE + CRITERIA,
        ["ET026 5:10"],
        "means",
    ),
    "a target with a leading zero": (TOP + "target: 01\n" + SCALE + CRITERIA, ["ET028 5:9"], "01"),
    "a target above a hundred": (TOP + "target: 101\n" + SCALE + CRITERIA, ["ET025 5:9"], "101"),
    "a scale of one": (TOP + "scale: [{level: 0}]\n" + CRITERIA, ["ET203 5:8"], "["),
    "a scale that goes down": (
        TOP + "scale: [{level: 1}, {level: 0}]\n" + CRITERIA,
        ["ET203 5:8"],
        "[",
    ),
    "a level twice": (TOP + "scale: [{level: 1}, {level: 1}]\n" + CRITERIA, ["ET203 5:8"], "["),
    "a scale that is a word": (TOP + "scale: five\n" + CRITERIA, ["ET022 5:8"], "five"),
    "a level without its number": (
        TOP + "scale: [{level: 0}, {title: x}, {level: 1}]\n" + CRITERIA,
        ["ET020 5:21"],
        "{",
    ),
    "no levels": (TOP + CRITERIA, ["ET204 5:43"], "{"),
    "evidence from the lowest level on": (
        TOP + "evidence: {required_from: 0}\n" + SCALE + CRITERIA,
        ["ET207 7:43"],
        "{",
    ),
    "an id twice": (indicators("{id: i, title: I}", "{id: i, title: J}"), ["ET201 11:14"], "i"),
    "an indicator with the id of its criterion": (
        indicators("{id: c, title: I}"),
        ["ET201 10:14"],
        "c",
    ),
    "an indicator without a title": (indicators("{id: i}"), ["ET020 10:9"], "{"),
    "an indicator that is a word": (
        indicators("{id: i, title: I}", "word"),
        ["ET022 11:9"],
        "word",
    ),
    "a weight of nothing": (indicators("{id: i, title: I, weight: 0}"), ["ET025 10:35"], "0"),
    "a weight below nothing": (
        indicators("{id: i, title: I, weight: -1}"),
        ["ET025 10:35"],
        "-1",
    ),
    "an effort of eleven": (indicators("{id: i, title: I, effort: 11}"), ["ET025 10:35"], "11"),
    "an effort with decimals": (
        indicators("{id: i, title: I, effort: 1.5}"),
        ["ET025 10:35"],
        "1.5",
    ),
    "points that are all equal": (
        indicators("{id: i, title: I, levels: [{level: 0, points: 1}, {level: 1}]}"),
        ["ET205 10:35"],
        "[",
    ),
    "no points above nothing": (
        indicators(
            "{id: i, title: I, levels: [{level: 0, points: -2}, {level: 1, points: 0}]}",
            top=TOP + "combine: points\n",
        ),
        ["ET206 10:35"],
        "[",
    ),
    "not applicable without saying when": (
        indicators("{id: i, title: I, not_applicable: excluded}"),
        ["ET208 10:43"],
        "excluded",
    ),
    "a policy that is none": (
        indicators("{id: i, title: I, not_applicable: never}"),
        ["ET026 10:43"],
        "never",
    ),
    "a target between two levels": (
        indicators("{id: i, title: I, target: 1, levels: [{level: 0}, {level: 2}]}"),
        ["ET252 10:35"],
        "1",
    ),
    "a target above the levels": (
        indicators("{id: i, title: I, target: 2}"),
        ["ET252 10:35"],
        "2",
    ),
    "both criteria and indicators": (
        TOP + SCALE + "criteria: [{id: c, title: C, criteria: [], indicators: []}]\n",
        ["ET202 6:44"],
        "indicators",
    ),
    "neither criteria nor indicators": (
        TOP + SCALE + "criteria: [{id: c, title: C}]\n",
        ["ET202 6:12"],
        "{",
    ),
    "an empty list of indicators": (
        TOP + SCALE + "criteria: [{id: c, title: C, indicators: []}]\n",
        ["ET202 6:30"],
        "indicators",
    ),
    "a name of a file inside a criterion": (
        TOP + SCALE + "criteria: [{id: c, title: C, criteria: [d.yaml]}]\n",
        ["ET022 6:41"],
        "d.yaml",
    ),
    "a band below the one before": (
        TOP
        + SCALE
        + "bands: [{id: a, title: A, minimum: 5}, {id: b, title: B, minimum: 5}]\n"
        + CRITERIA,
        ["ET209 6:67"],
        "5",
    ),
    "two bands of one id": (
        TOP
        + SCALE
        + "bands: [{id: a, title: A, minimum: 5}, {id: a, title: B, minimum: 6}]\n"
        + CRITERIA,
        ["ET201 6:45"],
        "a",
    ),
    "a band without a minimum": (
        TOP + SCALE + "bands: [{id: a, title: A}]\n" + CRITERIA,
        ["ET020 6:9"],
        "{",
    ),
    "a minimum above the maximum": (
        TOP + SCALE + "bands: [{id: a, title: A, minimum: 101}]\n" + CRITERIA,
        ["ET210 6:36"],
        "101",
    ),
    "a coverage above one": (
        TOP + SCALE + "bands: [{id: a, title: A, minimum: 1, coverage: 1.5}]\n" + CRITERIA,
        ["ET210 6:49"],
        "1.5",
    ),
    "a band that requires no indicator": (
        TOP + SCALE + "bands: [{id: a, title: A, minimum: 1, requires: {j: 1}}]\n" + CRITERIA,
        ["ET211 6:50"],
        "j",
    ),
    "a band that requires a criterion": (
        TOP + SCALE + "bands: [{id: a, title: A, minimum: 1, requires: {c: 1}}]\n" + CRITERIA,
        ["ET211 6:50"],
        "c",
    ),
    "a band that requires no level": (
        TOP + SCALE + "bands: [{id: a, title: A, minimum: 1, requires: {i: 2}}]\n" + CRITERIA,
        ["ET211 6:53"],
        "2",
    ),
    "a band that nobody reaches": (
        indicators(
            "{id: i, title: I, levels: [{level: 0, points: 9}, {level: 1}]}",
            top=TOP + "bands: [{id: a, title: A, minimum: 1, requires: {i: 1}}]\n",
        ),
        ["ET212 5:9"],
        "{",
    ),
    "a coverage that leaves no room": (
        indicators(
            "{id: i, title: I, not_applicable: excluded, not_applicable_when: W}",
            more="bands: [{id: a, title: A, minimum: 1, coverage: 0.5}]\n",
        ),
        ["ET251 11:49"],
        "0.5",
    ),
    "a file that is not there": (TOP + SCALE + "criteria: [c.yaml]\n", ["ET214 6:12"], "c.yaml"),
    "the name of a folder": (TOP + SCALE + "criteria: [sub]\n", ["ET214 6:12"], "sub"),
}


@pytest.mark.parametrize("case", OWN)
def test_a_problem(parser: str, tmp_path: Path, case: str) -> None:
    text, expected, shown = OWN[case]
    (tmp_path / "sub").mkdir()
    reading = read(tmp_path, text)
    assert places(reading.diagnostics) == expected, parser
    assert marked(reading.diagnostics[0]).startswith(shown)
    only_warnings = all(each.code.is_warning for each in reading.diagnostics)
    assert (reading.rubric is None) == (not only_warnings)


def test_the_values_of_a_problem(tmp_path: Path) -> None:
    def values(text: str) -> object:
        (found,) = read(tmp_path, text).diagnostics
        return found.values

    again = indicators("{id: i, title: I}", "{id: i, title: J}")
    assert values(again) == {"found": "i", "first": f"{tmp_path / 'one.yaml'}:10"}
    assert values(TOP + "combine: means\n" + SCALE + CRITERIA) == {
        "key": "combine",
        "found": "means",
        "allowed": ("mean", "points", "minimum"),
        "suggestions": ("mean",),
    }
    assert values(TOP + "evidence: {required_from: 0}\n" + SCALE + CRITERIA) == {
        "indicator": "i",
        "level": 0,
        "required": 0,
    }
    band = "bands: [{id: a, title: A, minimum: 3}]\n"
    assert values(TOP + "score: {maximum: 2.5}\n" + SCALE + band + CRITERIA) == {
        "key": "minimum",
        "found": "3",
        "high": "2.5",
    }
    assert values(indicators("{id: i, title: I, target: 2}")) == {"found": 2, "target": 1}


def test_every_problem_is_told_in_one_run(parser: str, tmp_path: Path) -> None:
    text = """\
id: R
version: "1"
language: en
description: [x]
source: {}
scale: [{level: 0}, {level: 1}]
bands: [{id: b, title: B, minimum: 0, requires: {i: 1, k: 1}}]
criteria:
  - {description: [x], indicators: [{id: i, question: [x], weight: 0}]}
  - {id: c, title: C, indicators: [{id: j, title: J, efort: 2, levels: [{level: 0}]}]}
  - missing.yaml
"""
    reading = read(tmp_path, text)
    assert reading.rubric is None, parser
    assert places(reading.diagnostics) == [
        "ET020 1:1",  # title
        "ET024 1:5",
        "ET022 4:14",
        "ET022 5:9",
        "ET211 7:56",  # k; i is there, and wrong in another way
        "ET020 9:5",  # id
        "ET020 9:5",  # title
        "ET022 9:19",
        "ET020 9:37",  # title
        "ET022 9:55",
        "ET025 9:68",
        "ET021 10:54",
        "ET203 10:72",
        "ET214 11:5",
    ]


@pytest.mark.parametrize(
    "scale", ["scale: five\n", "scale: [{level: 0}]\n", "scale: [{level: x}, {level: 1}]\n"]
)
def test_a_scale_that_is_wrong_is_told_once(tmp_path: Path, scale: str) -> None:
    text = indicators(*(f"{{id: i{n}, title: I}}" for n in range(9)), top=TOP + scale)
    assert len(read(tmp_path, text).diagnostics) == 1


def test_nothing_is_said_where_an_alias_stood(tmp_path: Path) -> None:
    text = f"{TOP}{SCALE}criteria: [*x, {{id: c, title: C, indicators: *y}}]\n"
    assert places(read(tmp_path, text).diagnostics) == ["ET010 6:12", "ET010 6:46"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", "ET004 1:1"), ("# words\n- a\n", "ET004 2:1"), ("words\n", "ET004 1:1")],
)
def test_a_rubric_that_is_no_mapping(tmp_path: Path, text: str, expected: str) -> None:
    reading = read(tmp_path, text)
    assert reading.rubric is None
    assert places(reading.diagnostics) == [expected]
    (found,) = reading.diagnostics
    assert found.values["kind"] == {"": "empty", "# words\n- a\n": "list", "words\n": "text"}[text]


# Files


@pytest.mark.parametrize(
    "name",
    ["../c.yaml", "sub/c.yaml", "/etc/passwd", ".", "..", "sub\\\\c.yaml", "C:c.yaml", "a\\0b"],
)
def test_a_name_that_is_not_plain(tmp_path: Path, name: str) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.yaml").write_text(CRITERION)
    (tmp_path.parent / "c.yaml").write_text(CRITERION)
    reading = read(tmp_path, f'{TOP}{SCALE}criteria: ["{name}"]\n')
    assert places(reading.diagnostics) == ["ET213 6:12"]
    assert reading.rubric is None


def link(path: Path, target: Path | str) -> None:
    """Make a link, where that is possible."""
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("links cannot be made here")


def folder(tmp_path: Path) -> Path:
    """A rubric in a folder, with a translation; and files outside it."""
    root = tmp_path / "rubric"
    (root / "translations").mkdir(parents=True)
    (root / "rubric.yaml").write_text(TOP + SCALE + "criteria: [c.yaml]\n", encoding="utf-8")
    (root / "c.yaml").write_text(CRITERION, encoding="utf-8")
    (tmp_path / "outside.yaml").write_text(CRITERION, encoding="utf-8")
    return root


def test_a_link_that_leads_out_is_not_opened(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "c.yaml").unlink()
    link(root / "c.yaml", "../outside.yaml")
    reading = read_rubric(root, whole=True)
    assert places(reading.diagnostics) == ["ET213 6:12"]
    assert "indicators" not in str(reading.diagnostics)


def test_a_link_that_stays_inside_is_followed(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "c.yaml").rename(root / "d.yaml")
    link(root / "c.yaml", "d.yaml")
    assert read_rubric(root, whole=True).diagnostics == ()


def test_links_that_go_in_a_circle(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "c.yaml").unlink()
    link(root / "c.yaml", "d.yaml")
    link(root / "d.yaml", "c.yaml")
    assert places(read_rubric(root, whole=True).diagnostics) == ["ET214 6:12"]


@pytest.mark.parametrize("name", ["translations/es.yaml", "claims.yaml"])
def test_what_lies_beside_a_rubric_may_not_lead_out_either(tmp_path: Path, name: str) -> None:
    root = folder(tmp_path)
    (tmp_path / "outside.yaml").write_text("secret: [\n")
    link(root / name, tmp_path / "outside.yaml")
    reading = read_rubric(root, "es", whole=True)
    assert places(reading.diagnostics) == ["ET213"]
    assert reading.diagnostics[0].path == str(root / name)
    assert "secret" not in str(reading.diagnostics)


def test_a_file_is_one_criterion(tmp_path: Path) -> None:
    root = folder(tmp_path)
    link(root / "d.yaml", "c.yaml")
    names = ["c.yaml"] * 2000 + ["d.yaml"]
    (root / "c.yaml").write_text(CRITERION + "#" * 1_000_000)
    (root / "rubric.yaml").write_text(f"{TOP}{SCALE}criteria: [{', '.join(names)}]\n")
    with bounded(20):
        reading = read_rubric(root)
    assert {each.code.value for each in reading.diagnostics} == {"ET201", "ET016"}
    assert places(reading.diagnostics)[0] == "ET201 6:20"
    assert reading.diagnostics[0].values == {"found": "c", "first": f"{root / 'c.yaml'}:1"}


def test_problems_are_told_file_by_file(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "c.yaml").write_text(CRITERION + "x: 1\n")
    (root / "rubric.yaml").write_text(TOP + SCALE + "criteria: [c.yaml]\nx: 1\n")
    found = read_rubric(root).diagnostics
    assert places(found) == ["ET021 7:1", "ET021 4:1"]
    assert [each.path for each in found] == [str(root / "rubric.yaml"), str(root / "c.yaml")]


def test_a_rubric_by_its_file_or_its_folder(tmp_path: Path) -> None:
    root = folder(tmp_path)
    assert load_rubric(str(root)) == load_rubric(str(root / "rubric.yaml"))


def test_a_rubric_with_errors_cannot_be_loaded(tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(TOP)
    with pytest.raises(RubricError) as caught:
        load_rubric(str(tmp_path / "r.yaml"))
    assert places(caught.value.diagnostics) == ["ET020 1:1"]
    with pytest.raises(RubricError) as caught:
        load_rubric(str(tmp_path / "none"))
    assert caught.value.diagnostics == ()


# Translations and claims

WORDS = """\
language: es
rubric: {title: Título}
scale: {0: "No, aún", 1: Sí}
criteria: {c: {title: Criterio}}
indicators: {i: {title: Indicador, question: ¿?}}
"""


def translated(tmp_path: Path, words: str = WORDS, language: str | None = "es") -> RubricReading:
    """Read a rubric whole, with this translation."""
    root = folder(tmp_path)
    (root / "translations" / "es.yaml").write_text(words, encoding="utf-8")
    return read_rubric(root, language, whole=True)


def test_a_translation(parser: str, tmp_path: Path) -> None:
    reading = translated(tmp_path)
    assert reading.diagnostics == (), parser
    rubric = reading.rubric
    assert rubric is not None
    assert (rubric.language, rubric.source_language) == ("es", "en")
    assert rubric.languages == ("en", "es")
    assert rubric.title == "Título"
    assert rubric.criteria[0].title == "Criterio"
    (indicator,) = rubric.all_indicators()
    assert (indicator.title, indicator.question) == ("Indicador", "¿?")
    assert [level.title for level in indicator.levels] == ["No, aún", "Sí"]
    assert [level.title for level in rubric.scale] == ["No, aún", "Sí"]


def test_the_notice_is_translated_and_missed_where_it_is_not(tmp_path: Path) -> None:
    root = folder(tmp_path)
    words = root / "translations" / "es.yaml"
    own = (root / "rubric.yaml").read_text(encoding="utf-8")
    (root / "rubric.yaml").write_text(own.replace("title: T\n", "title: T\nnotice: N\n"))
    words.write_text(WORDS, encoding="utf-8")
    reading = read_rubric(root, "es", whole=True)
    assert [each.values["key"] for each in reading.diagnostics] == ["rubric.notice"]
    assert reading.rubric is not None
    assert reading.rubric.notice == "N"
    words.write_text(WORDS.replace("Título}", "Título, notice: Aviso}"), encoding="utf-8")
    reading = read_rubric(root, "es", whole=True)
    assert reading.diagnostics == ()
    assert reading.rubric is not None
    assert reading.rubric.notice == "Aviso"


def test_a_missing_word_falls_back_to_the_rubrics_own(tmp_path: Path) -> None:
    reading = translated(tmp_path, "language: es\nscale: {1: Sí}\nindicators: {i: {question: }}\n")
    assert all(each.code.is_warning for each in reading.diagnostics)
    assert [each.values["key"] for each in reading.diagnostics] == [
        "rubric.title",
        "scale.0",
        "criteria.c.title",
        "indicators.i.title",
        "indicators.i.question",
    ]
    rubric = reading.rubric
    assert rubric is not None
    assert (rubric.language, rubric.title) == ("es", "T")
    assert [level.title for level in rubric.scale] == ["No", "Sí"]
    assert rubric.all_indicators()[0].question == "Q"


@pytest.mark.parametrize("language", [None, "en", "fr", "../es"])
def test_another_language_is_the_rubrics_own(tmp_path: Path, language: str | None) -> None:
    rubric = translated(tmp_path, language=language).rubric
    assert rubric is not None
    assert (rubric.language, rubric.title) == ("en", "T")


TRANSLATED: dict[str, tuple[str, str, str]] = {
    "another language": (WORDS.replace("language: es", "language: ca"), "ET217 1:11", "ca"),
    "a key that is not known": (WORDS + "title: x\n", "ET021 6:1", "title"),
    "a level that is not in the scale": (WORDS.replace("1: Sí", "1: Sí, 2: x"), "ET215 3:30", "2"),
    "a band that is none": (WORDS + "bands: {b: x}\n", "ET215 6:9", "b"),
    "a criterion that is none": (
        WORDS.replace("Criterio}", "Criterio}, d: {title: x}"),
        "ET215 4:34",
        "d",
    ),
    "an indicator that is none": (
        WORDS.replace("¿?}", "¿?}, j: {title: x}"),
        "ET215 5:51",
        "j",
    ),
    "a level that has no words": (
        WORDS.replace("question", "levels: {0: x}, question"),
        "ET215 5:45",
        "0",
    ),
    "a reason that the indicator does not have": (
        WORDS.replace("question", "not_applicable_when: x, question"),
        "ET215 5:36",
        "not_applicable_when",
    ),
    "a description that the rubric does not have": (
        WORDS.replace("Título}", "Título, description: x}"),
        "ET215 2:25",
        "description",
    ),
    "a notice that the rubric does not have": (
        WORDS.replace("Título}", "Título, notice: x}"),
        "ET215 2:25",
        "notice",
    ),
    "a notice of a criterion": (
        WORDS.replace("Criterio}", "Criterio, notice: x}"),
        "ET021 4:33",
        "notice",
    ),
    "a description that the criterion does not have": (
        WORDS.replace("Criterio}", "Criterio, description: x}"),
        "ET215 4:33",
        "description",
    ),
    "examples that the indicator does not have": (
        WORDS.replace("question", "evidence_examples: [x], question"),
        "ET216 5:55",
        "[",
    ),
    "a blank word": (WORDS.replace("Título", "''"), "ET023 2:17", "''"),
    "a word that is a list": (WORDS.replace("Título", "[x]"), "ET022 2:17", "["),
}


@pytest.mark.parametrize("case", TRANSLATED)
def test_a_problem_of_a_translation(parser: str, tmp_path: Path, case: str) -> None:
    words, expected, shown = TRANSLATED[case]
    reading = translated(tmp_path, words)
    errors = [each for each in reading.diagnostics if not each.code.is_warning]
    assert places(errors) == [expected], parser
    assert marked(errors[0]).startswith(shown)
    assert reading.rubric is None


def test_only_the_language_that_is_asked_for_is_read(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "translations" / "es.yaml").write_text("[", encoding="utf-8")
    assert read_rubric(root).rubric is not None
    assert read_rubric(root, "en").rubric is not None
    assert read_rubric(root, "es").rubric is None
    assert read_rubric(root, whole=True).rubric is None


def claims(
    tmp_path: Path, covers: str, listed: str
) -> tuple[RubricReading, tuple[Diagnostic, ...]]:
    """Read a rubric whose indicator covers these claims."""
    root = folder(tmp_path)
    (root / "c.yaml").write_text(CRITERION.replace("Q", f"Q, covers: {covers}"))
    (root / "claims.yaml").write_text(listed)
    reading = read_rubric(root, whole=True)
    return reading, reading.diagnostics


CLAIMS = """\
area:
  - {id: one, kind: practice, phrase: One}
  - {id: two, kind: result, phrase: Two}
"""


def test_claims(tmp_path: Path) -> None:
    reading, diagnostics = claims(tmp_path, "[one, two]", CLAIMS)
    assert diagnostics == ()
    assert [(each.id, each.area, each.kind, each.phrase) for each in reading.claims] == [
        ("one", "area", "practice", "One"),
        ("two", "area", "result", "Two"),
    ]


def test_a_claim_that_is_none_and_one_that_nothing_covers(tmp_path: Path) -> None:
    reading, diagnostics = claims(tmp_path, "[one, tow]", CLAIMS)
    assert places(diagnostics) == ["ET218 3:59", "ET253 3:10"]
    assert diagnostics[0].path.endswith("c.yaml")
    assert diagnostics[0].values == {"found": "tow", "suggestions": ("two",)}
    assert diagnostics[1].path.endswith("claims.yaml")
    assert diagnostics[1].values == {"found": "two"}
    assert reading.rubric is None


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (CLAIMS.replace("two", "one"), ["ET201 3:10"]),
        (CLAIMS.replace("result", "rumour"), ["ET026 3:21"]),
        (CLAIMS.replace(", phrase: Two", ""), ["ET020 3:5"]),
        (CLAIMS + "more: x\n", ["ET022 4:7"]),
        ("[]", ["ET004 1:1"]),
    ],
)
def test_a_problem_of_the_claims(tmp_path: Path, listed: str, expected: list[str]) -> None:
    _, diagnostics = claims(tmp_path, "[one]", listed)
    assert places(each for each in diagnostics if not each.code.is_warning) == expected


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("one: {kind: practice}\ntwo: {kind: result}\n", ["ET022 1:6"]),
        ("area: [One, Two]\nother: [Three, Four]\n", ["ET022 1:8"]),
        ("area: [~, One]\nother: [Three]\n", ["ET022 1:8"]),
        (CLAIMS.replace("phrase:", "area: a, phrase:"), ["ET021 2:31"]),
        (CLAIMS.replace("id:", "name:"), ["ET020 2:5", "ET021 2:6"]),
        ("area: []\n", ["ET218 3:54", "ET218 3:59"]),
        (f"{CLAIMS}more: x\nother: [y, z]\n", ["ET022 4:7", "ET022 5:9", "ET022 5:12"]),
    ],
)
def test_claims_of_another_shape_are_told_once_and_nothing_that_follows(
    tmp_path: Path, listed: str, expected: list[str]
) -> None:
    _, diagnostics = claims(tmp_path, "[six, seven]", listed)
    assert places(each for each in diagnostics if not each.code.is_warning) == expected


def test_claims_are_read_only_with_the_whole(tmp_path: Path) -> None:
    claims(tmp_path, "[three]", CLAIMS)
    reading = read_rubric(tmp_path / "rubric")
    assert reading.diagnostics == ()
    assert reading.claims == ()


@pytest.mark.parametrize(
    ("weight", "fault"),
    [
        *((text, "digits") for text in ("0.3333333333333333", "1234567890123", ".1234567890123")),
        *((text, "exponent") for text in ("1e-05", "1E5", "+1.5e3", "0.3333333333333333e1")),
        *((text, "decimal") for text in ("two", "'1'", "1_000", ".inf", "true", "[1e5]")),
        *((text, "positive") for text in ("0", "-0.5")),
    ],
)
def test_why_a_number_cannot_be_taken(tmp_path: Path, weight: str, fault: str) -> None:
    (found,) = read(tmp_path, indicators(f"{{id: i, title: I, weight: {weight}}}")).diagnostics
    assert (found.code, found.values["expected"]) == (Code.BAD_NUMBER, fault)


def test_a_number_of_twelve_digits_is_taken(tmp_path: Path) -> None:
    text = indicators("{id: i, title: I, weight: 123456789012.123456789012}")
    rubric = read(tmp_path, text).rubric
    assert rubric is not None
    (indicator,) = rubric.all_indicators()
    assert indicator.weight == Fraction("123456789012.123456789012")


# Large rubrics

LARGE = {
    "bands": TOP
    + "score: {maximum: 100000}\n"
    + SCALE
    + "bands:\n"
    + "".join(f"- {{id: b{n}, title: B, minimum: {n}}}\n" for n in range(9_000))
    + CRITERIA,
    "indicators": indicators(*(f"{{id: i{n}, title: I}}" for n in range(12_000))),
    "criteria": TOP
    + SCALE
    + "criteria:\n"
    + "".join(
        f"- {{id: c{n}, title: C, indicators: [{{id: i{n}, title: I}}]}}\n" for n in range(7_000)
    ),
    "levels": TOP + "scale: [" + "{level: 1}, " * 20_000 + "]\n" + CRITERIA,
    "what a band requires": TOP
    + SCALE
    + "bands: [{id: b, title: B, minimum: 0, requires: {"
    + ", ".join(f"indic{n}: 1" for n in range(45_000))
    + "}}]\n"
    + CRITERIA,
    "brackets": "[" * 1024 * 1024,
}


@pytest.mark.parametrize("case", LARGE)
def test_a_large_rubric_costs_little(tmp_path: Path, case: str) -> None:
    with bounded(20, 256):
        read(tmp_path, LARGE[case])
