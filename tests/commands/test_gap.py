"""etwin gap: how many steps it gives, and what comes first."""

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


def questions_first(folder: Path, *arguments: str) -> Ran:
    file = folder / "few.yaml"
    file.write_text(
        "rubric: etwinning-school\nschool: {name: A}\nanswers:\n  dissemination: {level: 2}\n"
    )
    return etwin("gap", file.name, "--lang", "en", *arguments, cwd=folder)


def test_questions_come_first_where_few_are_answered(tmp_path: Path) -> None:
    ran = questions_first(tmp_path)
    assert ran.code == 0
    at = [
        ran.out.index(words)
        for words in (
            "Answer first: at least 32 more questions",
            "The stage On the way asks for 33 answers.",
            "So far: 1 of 43.",
            "- Shared leadership (shared-leadership): 5 still open",
            "To answer them: etwin ask few.yaml",
            "Steps forward",
            "Questions still open",
        )
    ]
    assert at == sorted(at)
    assert "Where work gains most" not in ran.out
    assert json.loads(questions_first(tmp_path, "--format", "json").out)["answer_first"] == {
        "needed": 32,
        "open": 42,
    }


def test_a_long_list_ends_with_what_comes_first(tmp_path: Path, folder: Path) -> None:
    ran = questions_first(tmp_path)
    short = ran.out[ran.out.index("In short") :]
    assert "- Answer first: at least 32 more questions (etwin ask few.yaml)" in short
    assert "- 1. Spreading achievements · Improve: 2 Developing → 3 Established" in short
    assert "In short" in gap(folder).out
    assert "In short" not in gap(folder, "--top", "1", "--criterion", "role-model").out


def test_no_command_asks_what_is_read_from_standard_input(folder: Path) -> None:
    given = "rubric: etwinning-school\nschool: {name: A}\nanswers: {}\n"
    ran = etwin("gap", "-", "--lang", "en", cwd=folder, stdin=given)
    assert "Answer first" in ran.out
    assert "etwin ask" not in ran.out


@pytest.mark.parametrize("name", ["role-model", "a model for  OTHER schools"])
def test_one_criterion_alone(folder: Path, name: str) -> None:
    def steps(*arguments: str) -> list[dict[str, object]]:
        found = json.loads(gap(folder, "--format", "json", *arguments).out)
        assert all(each["kind"] for each in found["gaps"])
        return list(found["gaps"])

    alone = steps("--criterion", name)
    assert alone
    assert alone == [each for each in steps() if each["criterion"] == "role-model"]
    text = gap(folder, "--criterion", name).out
    assert "Only the criterion A model for other schools is shown" in text
    assert "Shared coordination" not in text


def test_a_criterion_goes_without_a_path(folder: Path) -> None:
    ran = gap(folder, "--path", "--criterion", "role-model")
    assert (ran.code, ran.out) == (2, "")
    assert "--criterion goes without --path" in ran.err


@pytest.mark.parametrize("command", ["score", "gap", "report"])
def test_a_criterion_that_the_rubric_lacks_is_refused_with_those_it_has(
    folder: Path, tmp_path: Path, command: str
) -> None:
    page = tmp_path / "report.md"
    written = ("-o", str(page)) if command == "report" else ()
    said = ("--criterion", "gold", "--lang", "en")
    ran = etwin(command, "starting.es.yaml", *said, *written, cwd=folder)
    assert (ran.code, ran.out) == (2, "")
    assert "has no criterion 'gold'" in ran.err
    assert "role-model (" in ran.err
    assert not page.exists()
