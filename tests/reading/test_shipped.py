"""The rubric that comes with the tool: whole, in three languages, and without a fault."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from etwin_cli.model.rubric import NotApplicablePolicy, Rubric
from etwin_cli.reading.library import RubricError, inspect_rubric, load_rubric, rubric_path
from etwin_cli.reading.shipped import DEFAULT_RUBRIC, criteria_root, shipped_rubrics

LANGUAGES = ("ca", "en", "es")


@pytest.fixture(scope="module", params=LANGUAGES)
def shipped(request: pytest.FixtureRequest) -> Rubric:
    """The rubric in each language."""
    return load_rubric(DEFAULT_RUBRIC, request.param)


def test_where_it_is() -> None:
    assert shipped_rubrics() == ("etwinning-school",)
    assert rubric_path(DEFAULT_RUBRIC) == criteria_root() / DEFAULT_RUBRIC
    assert (criteria_root() / DEFAULT_RUBRIC / "rubric.yaml").is_file()


def test_its_name_stands_before_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / DEFAULT_RUBRIC).mkdir()
    assert load_rubric().id == DEFAULT_RUBRIC
    with pytest.raises(RubricError):
        load_rubric(f"./{DEFAULT_RUBRIC}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wrong_with_it(parser: str, language: str) -> None:
    reading = inspect_rubric(DEFAULT_RUBRIC, language)
    assert reading.diagnostics == (), parser
    assert reading.rubric is not None
    assert reading.rubric.language == language


def test_its_languages(shipped: Rubric) -> None:
    assert shipped.source_language == "ca"
    assert shipped.languages == LANGUAGES
    assert shipped.language in LANGUAGES


def test_its_criteria(shipped: Rubric) -> None:
    assert [each.id for each in shipped.criteria] == [
        "shared-leadership",
        "collaboration",
        "student-agency",
        "role-model",
        "inclusion-innovation",
        "whole-school",
    ]
    assert 36 <= len(shipped.all_indicators()) <= 44
    assert all(each.indicators for each in shipped.criteria)


def test_every_claim_is_covered() -> None:
    reading = inspect_rubric(DEFAULT_RUBRIC)
    assert reading.rubric is not None
    assert len(reading.claims) == 80
    claims = {each.id for each in reading.claims}
    assert len(claims) == 80
    covered = {claim for each in reading.rubric.all_indicators() for claim in each.covers}
    assert covered == claims
    assert all(each.covers for each in reading.rubric.all_indicators())


def test_five_levels(shipped: Rubric) -> None:
    assert [level.level for level in shipped.scale] == [0, 1, 2, 3, 4]
    for indicator in shipped.all_indicators():
        assert [level.level for level in indicator.levels] == [0, 1, 2, 3, 4]
        assert all(level.text and level.title for level in indicator.levels)


def test_no_two_descriptors_are_equal(shipped: Rubric) -> None:
    texts = Counter(level.text for each in shipped.all_indicators() for level in each.levels)
    assert [text for text, times in texts.items() if times > 1] == []


def test_weights_targets_and_effort_are_written() -> None:
    """Said by every indicator, and not left to a default."""
    for name in load_rubric().criteria:
        text = (criteria_root() / DEFAULT_RUBRIC / f"{name.id}.yaml").read_text("utf-8")
        for key in ("weight", "target", "effort"):
            written = text.count(f"\n    {key}: ")
            assert written == len(name.indicators), (name.id, key)


def words_of(rubric: Rubric) -> Iterator[tuple[str, str | None]]:
    """Every text that the rubric shows, by where it stands."""
    yield "title", rubric.title
    yield "description", rubric.description
    for band in rubric.bands:
        yield f"bands.{band.id}", band.title
    for criterion in rubric.all_criteria():
        yield f"{criterion.id}.title", criterion.title
        yield f"{criterion.id}.description", criterion.description
    for indicator in rubric.all_indicators():
        yield f"{indicator.id}.title", indicator.title
        yield f"{indicator.id}.question", indicator.question
        if indicator.not_applicable is not NotApplicablePolicy.REFUSED:
            yield f"{indicator.id}.not_applicable_when", indicator.not_applicable_when
        for level in indicator.levels:
            yield f"{indicator.id}.{level.level}", level.text
        for n, example in enumerate(indicator.evidence_examples):
            yield f"{indicator.id}.example.{n}", example


def test_its_words_are_complete(shipped: Rubric) -> None:
    assert [where for where, words in words_of(shipped) if not (words or "").strip()] == []
    assert all(each.evidence_examples for each in shipped.all_indicators())


def test_its_words_are_those_of_the_language() -> None:
    """A text that is the same in two languages was most likely forgotten."""
    own, other = (dict(words_of(load_rubric(DEFAULT_RUBRIC, each))) for each in ("ca", "en"))
    assert own.keys() == other.keys()
    assert [where for where, words in own.items() if words == other[where]] == []


def test_only_words_differ_between_its_languages() -> None:
    def structure(rubric: Rubric) -> object:
        return [
            (each.id, each.weight, each.target, each.effort, each.not_applicable, each.covers)
            for each in rubric.all_indicators()
        ]

    assert len({repr(structure(load_rubric(DEFAULT_RUBRIC, each))) for each in LANGUAGES}) == 1
