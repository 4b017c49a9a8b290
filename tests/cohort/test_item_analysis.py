"""From a cohort's database to how its indicators behave."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from etwin_cli.batch.database import DatabaseSink
from etwin_cli.batch.jobs import Held, OutputFormat, Task
from etwin_cli.batch.outputs import Errors
from etwin_cli.batch.partial import Place
from etwin_cli.batch.running import run
from etwin_cli.cohort.item_analysis import analysed
from etwin_cli.cohort.opening import CohortError, opened_cohort
from etwin_cli.model.answers import Status
from etwin_cli.model.digest import digest
from etwin_cli.model.item_analysis import ItemAnalysis
from etwin_cli.model.rubric import Rubric
from etwin_cli.reading.library import load_rubric, read_answers
from etwin_cli.reading.shipped import DEFAULT_RUBRIC
from etwin_cli.scoring.score import score
from tests.batch.cohort import BAD, DAY, RUBRIC, good
from tests.scoring.cohorts import criteria_of, indicators_of

from .test_opening import changed

NESTED = """\
id: nested
version: "2"
language: en
title: Nested
criteria:
  - id: z-top
    title: Top
    criteria:
      - id: y-first
        title: First
        indicators:
          - {id: few, title: Few, levels: [{level: 0}, {level: 1}]}
          - {id: many, title: Many, levels: [{level: 0}, {level: 40}, {level: 100}]}
      - {id: x-second, title: Second, indicators: [{id: own, title: Own, levels: [{level: 3}, {level: 7}]}]}
  - {id: a-last, title: Last, indicators: [{id: late, title: Late, levels: [{level: 0}, {level: 2}]}]}
"""


def database(folder: Path, rubric: Rubric, name: str, texts: list[str]) -> Path:
    """What a batch of these answers writes."""
    out = folder / "cohort.sqlite"
    asked = Task(name, digest(rubric), None, "en", OutputFormat.SQLITE, DAY, None)
    jobs = (Held(f"{number}.yaml", text.encode()) for number, text in enumerate(texts))
    sink = DatabaseSink(Place(out), Errors(None), rubric, "", DAY, resume=False)
    run(jobs, 8, asked, sink, None, lambda _: None)
    sink.finish(force=False)
    sink.close()
    return out


def shipped(folder: Path, texts: list[str]) -> Path:
    return database(folder, RUBRIC, DEFAULT_RUBRIC, texts)


def nested(folder: Path) -> tuple[Path, Rubric]:
    """Four schools, of a rubric whose criteria are nested."""
    (folder / "nested.yaml").write_text(NESTED)
    name = str(folder / "nested.yaml")
    rubric = load_rubric(name)
    answers = [
        "{few: 0, many: 0, own: 3, late: 0}",
        "{few: 1, many: 40, own: 3, late: 2}",
        "{few: 1, many: 100, own: 7}",
        "{few: 0, many: 40, own: 7, late: 2}",
    ]
    head = "rubric: nested\nschool: {name: A}\nanswers: "
    return database(folder, rubric, name, [head + each for each in answers]), rubric


def of(path: Path, rubric: Rubric | None = None) -> ItemAnalysis:
    with opened_cohort(str(path)) as cohort:
        return analysed(cohort, rubric)


def refusal(path: Path) -> str:
    with pytest.raises(CohortError) as refused:
        of(path)
    return refused.value.reason


def test_the_counts_are_those_of_the_answers(tmp_path: Path, examples: Path) -> None:
    paths = sorted(examples.glob("*.yaml"))
    path = shipped(tmp_path, [*(each.read_text("utf-8") for each in paths), BAD])
    analysis = of(path)
    assert (analysis.schools, analysis.scored) == (5, 4)
    results = []
    for each in paths:
        answers, _ = read_answers(each, RUBRIC, today=DAY)
        assert answers is not None
        results.append(score(RUBRIC, answers))
    found = indicators_of(analysis)
    assert list(found) == list(RUBRIC.indicators_by_id)
    for place, name in enumerate(RUBRIC.indicators_by_id):
        given = [result.all_indicators()[place] for result in results]
        levels = [each.level for each in given if each.level is not None]
        assert dict(found[name].levels) == {level: levels.count(level) for level in {0, 4, *levels}}
        assert found[name].unanswered == sum(each.is_open for each in given)
        assert found[name].not_applicable == sum(
            each.status is Status.NOT_APPLICABLE for each in given
        )
        assert found[name].unsupported == sum(each.unsupported for each in given)


def test_criteria_stand_in_the_order_of_the_rubric_and_in_one_another(tmp_path: Path) -> None:
    path, rubric = nested(tmp_path)
    analysis = of(path)
    assert list(criteria_of(analysis)) == ["z-top", "y-first", "x-second", "a-last"]
    assert list(indicators_of(analysis)) == list(rubric.indicators_by_id)
    assert [each.criterion.id for each in analysis.criteria] == ["z-top", "a-last"]
    assert analysis.rubric.version == "2"


def test_with_its_rubric_at_hand_all_levels_and_other_words_are_known(tmp_path: Path) -> None:
    path, rubric = nested(tmp_path)
    bare, whole = of(path), of(path, rubric)
    assert bare.rubric.title == whole.rubric.title == "Nested"
    assert indicators_of(bare)["few"].levels == indicators_of(whole)["few"].levels
    unused = changed(path, "UPDATE indicators SET level = 100 WHERE level = 40")
    assert indicators_of(of(unused))["many"].levels == ((0, 1), (100, 3))
    assert indicators_of(of(unused, rubric))["many"].levels == ((0, 1), (40, 0), (100, 3))
    assert [each.alpha for each in criteria_of(bare).values()] == [
        each.alpha for each in criteria_of(whole).values()
    ]


def test_titles_in_another_language(tmp_path: Path) -> None:
    path = shipped(tmp_path, [good(1)])
    assert of(path).rubric.language == "ca"
    english = load_rubric(DEFAULT_RUBRIC, "en")
    assert of(path, english).criteria[0].criterion.title == english.criteria[0].title


def test_schools_at_fault_are_counted_and_left_out(tmp_path: Path) -> None:
    analysis = of(shipped(tmp_path, [BAD, good(1), BAD]))
    assert (analysis.schools, analysis.scored) == (3, 1)


def test_a_cohort_without_a_school(tmp_path: Path) -> None:
    analysis = of(shipped(tmp_path, []))
    assert (analysis.schools, analysis.scored, analysis.findings) == (0, 0, ())


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE indicators SET level = 9 WHERE indicator = 'few'", "answer"),
        ("UPDATE indicators SET level = 'x'", "answer"),
        ("UPDATE indicators SET level = x'00'", "answer"),
        ("UPDATE indicators SET indicator = 'no' WHERE indicator = 'few'", "answer"),
        ("UPDATE indicators SET status = 'good'", "answer"),
        ("UPDATE indicators SET status = NULL", "answer"),
        ("UPDATE indicators SET unsupported = 7", "answer"),
        ("UPDATE parts SET parent = 'no' WHERE id = 'few'", "place for 'few'"),
        ("UPDATE parts SET parent = 'late' WHERE id = 'few'", "place for 'few'"),
        ("UPDATE parts SET parent = NULL WHERE id = 'few'", "criterion few"),
        ("UPDATE parts SET position = -1 WHERE id = 'few'", "place for 'few'"),
        ("UPDATE parts SET id = 'A B' WHERE id = 'few'", "id"),
        ("UPDATE parts SET id = x'00' WHERE id = 'few'", "id"),
        ("UPDATE parts SET title = NULL WHERE id = 'few'", "title of few"),
        ("UPDATE parts SET highest = 0 WHERE id = 'few'", "levels of few"),
        ("UPDATE parts SET highest = 1000000 WHERE id = 'few'", "levels of few"),
        ("UPDATE parts SET lowest = 'x' WHERE id = 'few'", "levels of few"),
        ("DELETE FROM parts WHERE kind = 'indicator'", "criterion"),
        ("DELETE FROM parts", "rubric"),
        ("UPDATE run SET value = 'a b' WHERE key = 'rubric'", "rubric"),
        ("DELETE FROM schools", "number of schools"),
    ],
)
def test_what_a_database_cannot_say_is_told_as_damage(
    statement: str, told: str, tmp_path: Path
) -> None:
    path, _ = nested(tmp_path)
    reason = refusal(changed(path, statement))
    assert reason.startswith("is damaged: its table ")
    assert told in reason


def test_criteria_too_deep_are_told_as_damage(tmp_path: Path) -> None:
    path, _ = nested(tmp_path)
    deep = "INSERT INTO parts (kind, id, position, parent, title) VALUES ('criterion', ?, ?, ?, '')"
    with closing(sqlite3.connect(path)) as database, database:
        for each in range(2000):
            parent = f"d{each - 1}" if each else None
            database.execute(deep, (f"d{each}", 100 + each, parent))
    assert "no good criterion d32" in refusal(path)
