"""Texts that a # cuts short are told; comments are nobody's business."""

import pytest

from etwin_cli.model.rubric import Rubric

from .helpers import HEAD, places, read


def found(body: str, rubric: Rubric) -> list[str]:
    return places(read(HEAD + body, rubric)[1])


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("answers:\n  planning: {level: 1}\n  \n  hours:\n    comment: Room #3\n", "7:19"),
        ("answers:\n  planning:\n    evidence: Minutes  #3 of May\n", "5:24"),
        ("answers:\n  planning:\n    evidence:\n      - Minutes #3\n", "6:17"),
        ("answers:\n  planning:\n    evidence:\n      - title: Minutes #3\n", "6:24"),
        ("answers:\n  planning:\n    unknown: ask #eTwinning\n", "5:18"),
        ("answers:\n  planning:\n    comment: One line\n      and room #3\n", "6:16"),
        ("plans:\n  work: Show #eTwinning\nanswers:\n", "4:14"),
    ],
)
def test_what_is_lost_is_told(body: str, place: str, rubric: Rubric) -> None:
    assert f"ET157 {place}" in found(body, rubric)


@pytest.mark.parametrize(
    "body",
    [
        "answers:\n  planning:\n    comment: Room 3 # agreed in May\n",
        "answers:\n  planning:\n    comment: 'Room #3'\n",
        'answers:\n  planning:\n    comment: "Room #3" #agreed\n',
        "answers:\n  planning: 1 #agreed\n",
        "answers:\n  planning:\n    comment: Room#3\n",
        "answers:\n  #planning: 1\n  planning:\n    comment: |\n      Room #3\n",
        "answers: #all\n  planning:  #first\n    level: 1\n",
    ],
)
def test_a_comment_is_one(body: str, rubric: Rubric) -> None:
    assert not [each for each in found(body, rubric) if each.startswith("ET157")]


@pytest.mark.parametrize("code", ["ca", "en-GB", "ca_ES", "oc"])
def test_a_language_by_its_code(code: str, rubric: Rubric) -> None:
    assert found(f"language: {code}\nanswers:\n", rubric) == []


@pytest.mark.parametrize("name", ["català", "English", "'e'"])
def test_a_language_by_its_name_is_told(name: str, rubric: Rubric) -> None:
    assert found(f"language: {name}\nanswers:\n", rubric) == ["ET158 3:11"]
