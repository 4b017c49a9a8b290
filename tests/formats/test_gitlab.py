"""GitLab's Code Quality report."""

import json
from typing import Any

import pytest

from etwin_cli.formats.problems.gitlab import gitlab
from etwin_cli.languages.diagnosing import Diagnoser

from .problems import FILES, HOSTILE, checked, hostile_file, is_obeyed
from .snapshots import matches_snapshot

EN = Diagnoser("en")


def read(text: str) -> list[Any]:
    found = json.loads(text)
    assert isinstance(found, list)
    return found


def test_a_whole_report() -> None:
    assert matches_snapshot(gitlab(FILES, EN), "problems.gitlab.json")


def test_what_gitlab_asks_of_every_problem() -> None:
    found = read(gitlab(FILES, EN))
    for each in found:
        assert list(each) == ["description", "check_name", "fingerprint", "severity", "location"]
        assert each["severity"] in {"major", "minor"}
        assert each["location"]["lines"]["begin"] >= 1
    assert len({each["fingerprint"] for each in found}) == len(found)


def test_the_description_says_the_code() -> None:
    assert read(gitlab(FILES, EN))[1]["description"].startswith("ET101: ")


def test_nothing_found_is_an_empty_array() -> None:
    assert gitlab([checked("fine.yaml")], EN) == "[]\n"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_stay_text(text: str) -> None:
    written = gitlab([hostile_file(text)], EN)
    written.encode()
    assert not is_obeyed(written)
    (found,) = read(written)
    assert found["description"].replace("\ufffe", "").replace("\uffff", "").isprintable()


@pytest.mark.parametrize(
    "path", ["a,b:c%d e::f.yaml", "àé/\u202e漢.yaml", "a\x1b.yaml", "a|`b`.yaml"]
)
def test_a_path_of_any_characters_reaches_gitlab_whole(path: str) -> None:
    (found,) = read(gitlab([hostile_file(path)], EN))
    assert found["location"]["path"] == path
