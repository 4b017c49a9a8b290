"""Where values stand, whoever parses them."""

import pytest

from etwin_cli.reading.places import Place, Shape, places

TEXT = """\
# a comment
"school" : {name: 'Escola', code: , place}  # one
answers:
  planning: 2 # two
  hours:
    level:
    evidence:
    - a b
      c # three
    -
    - {title: d}
    comment: |  # four
      One

      two


  training: >-
# five
plans: []
"""


@pytest.fixture(params=["libyaml", "pure"])
def top(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Place:
    if request.param == "pure":
        from etwin_cli.reading.pure_parser import PureParser

        monkeypatch.setattr("etwin_cli.reading.places.make_parser", PureParser)
    return places(TEXT)


def shown(place: Place) -> str:
    return TEXT[place.start : place.end]


def test_keys_and_values(top: Place) -> None:
    school = top.entries["school"]
    assert shown(school.key) == '"school"'
    assert school.colon == TEXT.index(":") + 1
    assert shown(school.value) == "{name: 'Escola', code: , place}"
    assert school.value.bracketed
    assert shown(school.value.entries["name"].value) == "'Escola'"
    assert shown(top.entries["plans"].value) == "[]"


def test_what_is_missing_stands_behind_its_colon_or_its_key(top: Place) -> None:
    entries = top.entries["school"].value.entries
    code, place = entries["code"], entries["place"]
    assert (code.value.start, code.value.end) == (code.colon, code.colon)
    assert place.colon is None
    assert place.value.start == place.key.end
    level = top.entries["answers"].value.entries["hours"].value.entries["level"]
    assert level.value.blank
    assert level.value.start == level.colon


def test_what_has_no_brackets_ends_with_its_last_value(top: Place) -> None:
    hours = top.entries["answers"].value.entries["hours"].value
    assert hours.shape is Shape.MAPPING
    assert shown(hours).endswith("      two")
    evidence = hours.entries["evidence"].value
    assert evidence.shape is Shape.LIST
    assert shown(evidence).startswith("- a b")
    assert [each.blank for each in evidence.items] == [False, True, False]
    assert shown(evidence.items[0]) == "a b\n      c"
    assert shown(hours.entries["comment"].value).startswith("|  # four")


def test_a_text_without_lines_ends_at_its_sign(top: Place) -> None:
    training = top.entries["answers"].value.entries["training"].value
    assert shown(training) == ">-"
    assert training.blank


def test_every_scalar_in_order(top: Place) -> None:
    scalars = [shown(each) for each in top.entries["answers"].value.scalars()]
    assert scalars[:4] == ["planning", "2", "hours", "level"]
