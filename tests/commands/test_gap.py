"""etwin gap: how many steps it gives."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.commands.running import Ran, etwin


@pytest.fixture
def folder(examples: Path) -> Path:
    return examples


def gap(folder: Path, *arguments: str) -> Ran:
    return etwin("gap", "starting.es.yaml", "--lang", "en", *arguments, cwd=folder)


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_the_first_steps_alone_and_how_many_more_there_are(folder: Path, form: str) -> None:
    whole, two = gap(folder, "--format", form), gap(folder, "--format", form, "--top", "2")
    assert two.code == 0
    assert "And 34 more steps, shown without --top." in two.out.replace("\\", "")
    assert two.out.count("effort ") == 2
    before = whole.out[: whole.out.index("3. ")].split()
    assert two.out.split()[: len(before)] == before
    assert "Questions still open" in two.out


@pytest.mark.parametrize("form", ["json", "csv"])
def test_machines_get_as_many_as_were_asked_for(folder: Path, form: str) -> None:
    def steps(*arguments: str) -> list[object]:
        ran = gap(folder, "--format", form, *arguments)
        assert ran.code == 0
        if form == "csv":
            rows = csv.DictReader(io.StringIO(ran.out))
            return [row for row in rows if row["kind"] != "answer"]
        return [each for each in json.loads(ran.out)["gaps"] if each["kind"] != "answer"]

    assert len(steps("--top", "2")) == 2
    assert steps("--top", "2") == steps()[:2]
    assert steps("--top", "1000") == steps()


def test_more_than_there_are_is_all_of_them(folder: Path) -> None:
    assert gap(folder, "--top", "1000").out == gap(folder).out


@pytest.mark.parametrize("number", ["0", "-1", "x", "1.5"])
def test_a_number_of_steps_is_at_least_one(folder: Path, number: str) -> None:
    ran = gap(folder, "--top", number)
    assert (ran.code, ran.out) == (2, "")
    assert "--top" in ran.err


def test_a_path_is_not_cut(folder: Path) -> None:
    ran = gap(folder, "--path", "--top", "2")
    assert (ran.code, ran.out) == (2, "")
    assert "--top goes without --path" in ran.err


@pytest.mark.parametrize("language", ["ca", "es", "en"])
def test_it_says_what_points_and_effort_are(folder: Path, language: str) -> None:
    told = {
        "ca": "Els punts són el que un pas suma al total",
        "es": "Los puntos son lo que un paso suma al total",
        "en": "Points are what a step adds to the total",
    }
    ran = gap(folder, "--lang", language)
    assert ran.out.count(told[language]) == 1
