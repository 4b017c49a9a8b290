"""What is told of a cohort: worked out by hand, and never of a few schools."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etwin_cli.cohort.opening import CohortError, opened_cohort
from etwin_cli.cohort.summary import standings, summarised
from etwin_cli.model.cohort import Field, IndicatorSpread, Summary
from etwin_cli.reading.library import load_rubric, read_answers
from etwin_cli.scoring.score import score
from tests.batch.cohort import DAY, database_of, small_answers, small_rubric

TEXT = "Every class keeps a page of its own, and the pupils decide together what goes on it each month."
SIX = {
    "1.yaml": small_answers("a: 0, b: 0, c: 0", "name: One, country: ES"),
    "2.yaml": small_answers("a: 1, b: 1, c: 1", "name: Two, country: ES"),
    "3.yaml": small_answers("a: 1, c: 2", "name: Three, country: ES"),
    "4.yaml": small_answers(
        "a: {level: 2, evidence: it}, b: {not_applicable: none here}, c: {level: 2, evidence: it}",
        "name: Four, country: FR",
    ),
    "5.yaml": small_answers("a: 1, b: {unknown: who}", "name: Five, country: FR"),
    "6.yaml": small_answers("b: 1, c: 0", "name: Six"),
    "7.yaml": small_answers("", "name: Seven"),
    "8.yaml": small_answers("a: 9", "name: Eight"),
}
"""Totals: 0, 50, (25+50)/2, 100, 25/2, 25/2; nothing answered; an error."""


def summary_of(
    folder: Path, files: Mapping[str, str] = SIX, least: int = 2, by: Field | None = None
) -> Summary:
    with opened_cohort(str(database_of(folder, files, small_rubric(folder)))) as cohort:
        return summarised(cohort, least=least, by=by)


def indicator(found: Summary, name: str) -> IndicatorSpread:
    (held,) = (each for each in found.indicators if each.id == name)
    return held


def test_schools_are_counted(tmp_path: Path) -> None:
    found = summary_of(tmp_path)
    assert (found.run.schools, found.scored, found.silent, found.faulty) == (8, 6, 1, 1)
    assert found.bands is not None
    assert [(each.id, each.schools) for each in found.bands] == [(None, 1), ("low", 4), ("high", 1)]
    assert list(found.minimums) == [10, 60]


def test_the_total(tmp_path: Path) -> None:
    found = summary_of(tmp_path).total
    assert found is not None
    totals = [Fraction(units, 2) for units in (0, 100, 75, 200, 25, 25)]
    assert list(found.quartiles) == quantiles(totals, n=4, method="inclusive")
    assert found.histogram == (1, 2, 0, 1, 0, 1, 0, 0, 0, 1)


def test_a_criterion_is_told_over_the_schools_that_answered_something_in_it(tmp_path: Path) -> None:
    first, second = summary_of(tmp_path).criteria
    assert (first.schools, second.schools) == (6, 5)
    assert second.spread is not None
    assert list(second.spread.quartiles) == [0, 50, 50]
    assert second.spread.histogram == (2, 0, 2, 0, 1)


def test_an_indicator_is_told_over_the_schools_that_answered_it(tmp_path: Path) -> None:
    found = summary_of(tmp_path)
    b, c = indicator(found, "b"), indicator(found, "c")
    assert (b.answered, b.open, b.not_applicable, b.unsupported) == (3, 2, 1, 0)
    assert (c.answered, c.open, c.not_applicable, c.unsupported) == (5, 1, 0, 1)
    assert b.answering is not None
    assert c.answering is not None
    assert b.answering.mean == Fraction(1, 3)
    assert b.answering.apart == Fraction(1, 3)
    # without its evidence the third school's level counts as 1
    assert c.answering.mean == Fraction(2, 5)
    assert c.answering.spread.histogram == (2, 0, 2, 0, 1)


def test_the_indicators_that_stand_out(tmp_path: Path) -> None:
    found = summary_of(tmp_path)
    named = {
        kind: [each.indicator.id for each in getattr(found, kind)]
        for kind in ("weakest", "uneven", "most_open", "most_unsupported", "most_not_applicable")
    }
    assert named == {
        "weakest": ["b", "c", "a"],
        "uneven": ["c", "a", "b"],
        "most_open": ["b", "a", "c"],
        "most_unsupported": ["c"],
        "most_not_applicable": ["b"],
    }


def test_nothing_is_told_of_fewer_schools_than_are_asked_for(tmp_path: Path) -> None:
    found = summary_of(tmp_path, least=7, by=Field.COUNTRY)
    assert (found.run.schools, found.scored) == (8, 6)
    assert (found.bands, found.total, found.criteria, found.indicators) == (None, None, (), ())
    assert found.groups is not None
    assert (found.groups.shown, found.groups.others) == ((), None)
    two = {f"{n}.yaml": commented(TEXT, f"name: {n}") for n in "12"}
    assert summary_of(tmp_path, two, least=3).same_texts == ()
    some = summary_of(tmp_path, least=5)
    assert some.total is not None
    assert [each.answering is None for each in some.indicators] == [False, True, False]
    assert [each.indicator.id for each in some.weakest] == ["c", "a"]


def test_groups(tmp_path: Path) -> None:
    found = summary_of(tmp_path, least=2, by=Field.COUNTRY).groups
    assert found is not None
    # alone, the one without a country would be the whole less the others
    assert [(each.name, each.schools) for each in found.shown] == [("ES", 3)]
    assert list(found.shown[0].quartiles) == [Fraction(75, 4), Fraction(75, 2), Fraction(175, 4)]
    assert found.others is not None
    assert (found.others.groups, found.others.schools) == (2, 3)
    assert found.others.quartiles.median == Fraction(25, 2)


def test_an_empty_cohort_and_one_school(tmp_path: Path) -> None:
    faulty = summary_of(tmp_path, {"8.yaml": SIX["8.yaml"]})
    assert (faulty.run.schools, faulty.scored, faulty.faulty) == (1, 0, 1)
    assert faulty.total is None
    one = summary_of(tmp_path, {"1.yaml": SIX["1.yaml"]})
    assert (one.scored, one.total, one.bands) == (1, None, None)


schools = st.lists(
    st.tuples(
        st.sampled_from(["", "ES", "FR", "IT", "MT"]),
        st.sampled_from(["a: 0", "a: 1, b: 1, c: 1", "c: 1", "b: 1, c: 0", ""]),
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=25)
@given(schools, st.integers(2, 6))
def test_counts_add_up_and_groups_are_never_of_a_few(
    found: list[tuple[str, str]], least: int
) -> None:
    files = {
        f"{at}.yaml": small_answers(answers, f"name: S{at}" + (country and f", country: {country}"))
        for at, (country, answers) in enumerate(found)
    }
    with TemporaryDirectory() as folder:
        told = summary_of(Path(folder), files, least=least, by=Field.COUNTRY)
    assert told.run.schools == told.scored + told.silent + told.faulty == len(found)
    assert (told.total is None) is (told.scored < least)
    if told.total is None or told.bands is None:
        return
    assert sum(told.total.histogram) == sum(each.schools for each in told.bands) == told.scored
    for each in told.indicators:
        assert each.answered + each.open + each.not_applicable == told.scored
        assert (each.answering is None) is (each.answered < least)
    assert told.groups is not None
    held = [each.schools for each in told.groups.shown]
    if told.groups.others:
        held.append(told.groups.others.schools)
    assert all(number >= least for number in held)
    assert sum(held) in (0, told.scored)
    names = [each.name for each in told.groups.shown]
    assert names == sorted(names, key=lambda name: (name is None, name))


# The same text


def commented(text: str, school: str) -> str:
    return small_answers(f"a: {{level: 1, comment: {text!r}}}, c: 1", school)


def test_the_same_text_in_different_schools(tmp_path: Path) -> None:
    files = {
        "one.yaml": small_answers(
            f"a: {{level: 1, comment: {TEXT!r}}}, c: {{level: 1, comment: {TEXT!r}}}", "name: One"
        ),
        "other.yaml": commented(
            "Our own words, which nobody else has written down " * 3, "name: O"
        ),
        "two.yaml": commented(TEXT.upper().replace(" ", "   "), "name: Two"),
    }
    (found,) = summary_of(tmp_path, files).same_texts
    assert found.text == TEXT
    assert [(each.file, each.indicators) for each in found.copies] == [
        ("one.yaml", ("a", "c")),
        ("two.yaml", ("a",)),
    ]


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        ("name: One", "name: Two", TEXT[:79]),
        ("name: One", "name: One", TEXT),
        ("name: One, code: '7'", "name: Uno, code: '7'", TEXT),
    ],
    ids=["short", "the same school", "the same code"],
)
def test_what_is_no_copy(one: str, other: str, text: str, tmp_path: Path) -> None:
    files = {"1.yaml": commented(text, one), "2.yaml": commented(text, other)}
    assert summary_of(tmp_path, files).same_texts == ()


def test_texts_come_in_the_order_of_the_input(tmp_path: Path) -> None:
    texts = [f"{word} {TEXT}" for word in ("Zeta", "Alpha", "Mid")]
    files = {
        f"{school}{at}.yaml": commented(text, f"name: {school}")
        for school in ("one", "two")
        for at, text in enumerate(texts)
    }
    assert [each.text for each in summary_of(tmp_path, files).same_texts] == texts


# One school among them


def test_where_a_school_lies_among_others(tmp_path: Path) -> None:
    rubric = small_rubric(tmp_path)
    files = {f"{at}.yaml": small_answers(f"a: {at % 3}, b: 1, c: {at % 2}") for at in range(20)}
    school = tmp_path / "school.yaml"
    school.write_text(small_answers("a: 1, b: 1"))
    loaded = load_rubric(str(rubric))
    answers, _ = read_answers(school, loaded, today=DAY)
    assert answers is not None
    result = score(loaded, answers)
    with opened_cohort(str(database_of(tmp_path, files, rubric))) as cohort:
        total, first, second = standings(cohort, result, least=10)
        few = standings(cohort, result, least=21)
    # a counts as 0, 1, 1 in turn for want of evidence: First is 25 seven times and 50 thirteen
    # times, the total 12.5 four times, 25 six times, 37.5 three times and 50 seven times
    assert (total.criterion, total.schools, total.quarters) == (None, 20, (1, 2))
    assert (first.schools, first.quarters) == (20, (2, 4))
    assert (second.has_figure, second.quarters) == (False, None)
    assert [(each.schools, each.quarters) for each in few] == [(20, None)] * 3


# What etwin never writes


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE schools SET score = 'much' WHERE id = 1",
        "UPDATE schools SET score = 9e999 WHERE id = 1",
        "UPDATE schools SET score = -1 WHERE id = 1",
        "UPDATE schools SET score = 101 WHERE id = 1",
        "UPDATE schools SET score = x'00' WHERE id = 1",
        "UPDATE criteria SET score = 1e300 WHERE school = 1",
        "UPDATE indicators SET status = 'fine' WHERE school = 1",
        "UPDATE indicators SET status = NULL WHERE school = 1",
        "UPDATE indicators SET share = 2 WHERE school = 1",
        "UPDATE indicators SET share = NULL WHERE school = 1",
        "DELETE FROM indicators WHERE school = 1",
        "UPDATE parts SET title = x'00'",
        "UPDATE parts SET kind = 'other' WHERE id = 'a'",
        "UPDATE parts SET id = 'other' WHERE id = 'first'",
        "UPDATE schools SET band = 'other' WHERE band = 'low'",
        "UPDATE parts SET minimum = 'low' WHERE kind = 'band'",
    ],
)
def test_cells_that_etwin_never_writes(statement: str, tmp_path: Path) -> None:
    path = database_of(tmp_path, SIX, small_rubric(tmp_path))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)
    with pytest.raises(CohortError, match="is damaged"), opened_cohort(str(path)) as cohort:
        summarised(cohort, least=2, by=Field.COUNTRY)


def test_a_table_to_which_capitals_are_the_same(tmp_path: Path) -> None:
    path = database_of(tmp_path, SIX, small_rubric(tmp_path))
    with closing(sqlite3.connect(path)) as database, database:
        (sql,) = database.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'criteria'"
        ).fetchone()
        database.execute("ALTER TABLE criteria RENAME TO ours")
        database.execute(sql.replace("criterion TEXT", "criterion TEXT COLLATE NOCASE"))
        database.execute("INSERT INTO criteria SELECT * FROM ours")
        database.execute("UPDATE criteria SET criterion = upper(criterion) WHERE school = 2")
    with pytest.raises(CohortError, match="FIRST is no criterion"), opened_cohort(str(path)) as it:
        summarised(it, least=2)


def test_what_is_not_said_to_lack_evidence_lacks_none(tmp_path: Path) -> None:
    path = database_of(tmp_path, SIX, small_rubric(tmp_path))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE indicators SET unsupported = NULL")
    with opened_cohort(str(path)) as cohort:
        assert not any(each.unsupported for each in summarised(cohort, least=2).indicators)


def test_a_huge_cell_is_not_repeated_whole(tmp_path: Path) -> None:
    path = database_of(tmp_path, SIX, small_rubric(tmp_path))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE schools SET score = printf('%.*c', 100000, 'x') WHERE id = 1")
    with pytest.raises(CohortError) as refused, opened_cohort(str(path)) as cohort:
        summarised(cohort, least=2)
    assert len(refused.value.reason) <= 300


def test_comments_that_are_no_text_are_passed_over(tmp_path: Path) -> None:
    path = database_of(tmp_path, SIX, small_rubric(tmp_path))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE indicators SET comment = zeroblob(100)")
    with opened_cohort(str(path)) as cohort:
        assert summarised(cohort, least=2).same_texts == ()
