"""etwin gap --path --as-plan: the path's steps into the file's plans."""

import json
import shutil
from pathlib import Path

import pytest

from etwin_cli.reading.library import load_rubric, read_answers
from tests.commands.running import Ran, etwin


@pytest.fixture
def file(tmp_path: Path, examples: Path) -> Path:
    return Path(shutil.copy(examples / "starting.es.yaml", tmp_path / "a.yaml"))


def as_plan(file: Path, *arguments: str, language: str = "en") -> Ran:
    return etwin(
        "gap", file.name, "--path", "--as-plan", *arguments, "--lang", language, cwd=file.parent
    )


def test_its_steps_are_behind_what_people_wrote(file: Path) -> None:
    before = file.read_text(encoding="utf-8")
    ran = as_plan(file)
    assert (ran.code, ran.err) == (0, "")
    after = file.read_text(encoding="utf-8")
    left = iter(after.splitlines())
    assert all(line in left for line in before.splitlines()), "in their order"
    answers, diagnostics = read_answers(file, load_rubric())
    assert answers is not None
    assert answers.plans is not None
    assert not any(not each.code.is_warning for each in diagnostics)
    found = [plan for plans in answers.plans.values() for plan in plans if plan.indicator]
    assert all(plan.year in (1, 2) for plan in found)
    assert f"Added to the plans in a.yaml: {ran.out.count('Year ')} steps" in ran.out
    assert '- text: "Shared coordination: reach level' in after


def test_a_file_in_json_stays_json(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    answers = dict.fromkeys(map(str, load_rubric().indicators_by_id), 1)
    given = {"rubric": "etwinning-school", "school": {"name": "X"}, "answers": answers}
    file.write_text(json.dumps(given, indent=2))
    assert as_plan(file, "--budget", "3").code == 0
    found = json.loads(file.read_text(encoding="utf-8"))
    assert {name: found[name] for name in given} == given
    assert [plan["year"] for plans in found["plans"].values() for plan in plans]


def test_what_would_not_be_yaml_on_the_way_is_not_written(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index("plans:")] + "plans: # w\n  {}\t\n", encoding="utf-8")
    before = file.read_bytes()
    ran = as_plan(file)
    assert (ran.code, file.read_bytes()) == (2, before)
    assert "nothing was written" in ran.err


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ca", "per a més endavant {} passos: cada curs, un sol nivell de cada pràctica."),
        ("en", "Left for later: {} steps, as a year takes one level of each practice."),
        ("es", "para más adelante {} pasos: cada curso, un solo nivel de cada práctica."),
    ],
)
def test_a_year_takes_one_level_of_each_practice(tmp_path: Path, language: str, told: str) -> None:
    file = tmp_path / "a.yaml"
    names = list(map(str, load_rubric().indicators_by_id))
    given = {
        "rubric": "etwinning-school",
        "school": {"name": "X"},
        "answers": dict.fromkeys(names, 0),
    }
    file.write_text(json.dumps(given, indent=2), encoding="utf-8")
    ran = as_plan(file, "--budget", "1000", language=language)
    assert ran.code == 0
    found = json.loads(file.read_text(encoding="utf-8"))["plans"]
    taken = [(p["indicator"], p["level"], p["year"]) for held in found.values() for p in held]
    assert sorted(taken) == sorted((name, year, year) for name in names for year in (1, 2))
    assert told.format(2 * len(names)) in " ".join(ran.out.split())


def test_once_more_adds_nothing(file: Path) -> None:
    as_plan(file, language="ca")
    once = file.read_bytes()
    ran = as_plan(file)
    assert "The plans in a.yaml have these steps already." in ran.out
    assert file.read_bytes() == once


def test_the_report_may_go_to_a_file(file: Path) -> None:
    ran = as_plan(file, "-o", "report.txt")
    assert ran.code == 0
    assert ran.out.lstrip().startswith("Added to the plans")
    assert "The least effort" in (file.parent / "report.txt").read_text(encoding="utf-8")


def test_where_there_are_no_steps_nothing_is_added(file: Path) -> None:
    before = file.read_bytes()
    ran = as_plan(file, "--band", "rooted", "--fix", "staff-participation")
    assert ran.code == 0
    assert "There are no steps to add to the plans." in ran.out
    assert file.read_bytes() == before


MIXED = {
    "without a path": ["gap", "a.yaml", "--as-plan"],
    "standard input": ["gap", "-", "--path", "--as-plan"],
    "json": ["gap", "a.yaml", "--path", "--as-plan", "--format", "json"],
}


@pytest.mark.parametrize("name", MIXED)
def test_what_does_not_go_together(name: str, file: Path) -> None:
    before = file.read_bytes()
    ran = etwin(*MIXED[name], cwd=file.parent, stdin=before.decode("utf-8"))
    assert ran.code == 2
    assert "--as-plan" in ran.err
    assert ran.out == ""
    assert file.read_bytes() == before


def test_plans_that_cannot_be_added_to_are_left_alone(file: Path) -> None:
    text = file.read_text(encoding="utf-8").partition("\nplans:")[0]
    file.write_text(f"{text}\nplans:\n  shared-leadership:\n   text: go\n   year: 2\n", "utf-8")
    before = file.read_bytes()
    ran = as_plan(file)
    assert ran.code == 2
    assert "nothing was written" in ran.err
    assert ran.out == ""
    assert file.read_bytes() == before


def test_a_file_with_errors_is_not_touched(file: Path) -> None:
    file.write_text(file.read_text(encoding="utf-8") + "nothing: 1\n", encoding="utf-8")
    before = file.read_bytes()
    ran = as_plan(file)
    assert (ran.code, ran.out) == (1, "")
    assert file.read_bytes() == before


def test_the_file_is_as_the_page_shows_it(examples: Path, tmp_path: Path) -> None:
    file = Path(shutil.copy(examples / "established.ca.yaml", tmp_path / "a.yaml"))
    as_plan(file, "--budget", "2")
    page = (examples.parent / "docs" / "path.md").read_text(encoding="utf-8")
    shown = page.partition("```yaml\n")[2].partition("```")[0]
    assert shown in file.read_text(encoding="utf-8")


def test_nothing_is_planned_from_where_nobody_knows(file: Path) -> None:
    file.write_text(
        "rubric: etwinning-school\nschool: {name: S}\n"
        "answers: {shared-coordination: 1, dissemination: 0}\n"
    )
    ran = as_plan(file)
    assert ran.code == 0
    assert (
        " steps of questions that nobody has answered yet. Answer them with etwin ask"
        in " ".join(ran.out.split())
    )
    answers, _ = read_answers(file, load_rubric())
    assert answers is not None
    assert {plan.indicator for plans in (answers.plans or {}).values() for plan in plans} <= {
        "shared-coordination",
        "dissemination",
    }
