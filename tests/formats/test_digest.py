from collections.abc import Callable
from fractions import Fraction

import pytest

from etwin_cli.model.digest import digest
from etwin_cli.model.ids import BandId, ClaimId, CriterionId, IndicatorId, RubricId
from etwin_cli.model.rubric import Combine, Criterion, Indicator, NotApplicablePolicy, Rubric
from tests.replacing import replace

from .samples import BANDS, LEADERSHIP, OPENNESS, RUBRIC, SCALE


def with_indicator(change: Callable[[Indicator], Indicator]) -> Rubric:
    """Give the rubric with its first indicator changed."""
    first, *others = LEADERSHIP.indicators
    return with_criterion(lambda found: replace(found, indicators=(change(first), *others)))


def with_criterion(change: Callable[[Criterion], Criterion]) -> Rubric:
    """Give the rubric with its first criterion changed."""
    return replace(RUBRIC, criteria=(change(LEADERSHIP), OPENNESS))


def test_what_it_looks_like() -> None:
    kind, _, digits = digest(RUBRIC).partition(":")
    assert kind == "sha256"
    assert len(bytes.fromhex(digits)) == 32


def test_it_is_what_it_was() -> None:
    """Results that are kept are compared by it: a change here is a change of the contract."""
    known = "30879cc4bdf1588143fa490bd9b423819c426f15b7b585c2fecd0add4657174f"
    assert digest(RUBRIC) == f"sha256:{known}"


SAME = {
    "version": replace(RUBRIC, version="9"),
    "language": replace(RUBRIC, language="en", source_language="en", languages=("en", "ca")),
    "title": replace(RUBRIC, title="x", description="y", source="z"),
    "decimals": replace(RUBRIC, decimals=3),
    "scale-names": replace(RUBRIC, scale=tuple(replace(each, title="x") for each in SCALE)),
    "band-title": replace(RUBRIC, bands=tuple(replace(band, title="x") for band in BANDS)),
    "requires-order": replace(
        RUBRIC, bands=(*BANDS[:2], replace(BANDS[2], requires=BANDS[2].requires[::-1]))
    ),
    "criterion-words": with_criterion(lambda c: replace(c, title="x", description="y")),
    "indicator-words": with_indicator(
        lambda i: replace(i, title="x", question="y", evidence_examples=("z",))
    ),
    "descriptors": with_indicator(
        lambda i: replace(i, levels=tuple(replace(each, text="x") for each in i.levels))
    ),
    "effort": with_indicator(lambda i: replace(i, effort=9)),
    "covers": with_indicator(lambda i: replace(i, covers=(ClaimId("x"),))),
    "default-target": replace(RUBRIC, target=None),
}
OTHER = {
    "id": replace(RUBRIC, id=RubricId("other")),
    "maximum": replace(RUBRIC, maximum=Fraction(3)),
    "combine": replace(RUBRIC, combine=Combine.MINIMUM),
    "scale": replace(RUBRIC, scale=SCALE[:4]),
    "evidence": replace(RUBRIC, required_from=None),
    "bands": replace(RUBRIC, bands=BANDS[:2]),
    "band-id": replace(RUBRIC, bands=(replace(BANDS[0], id=BandId("x")), *BANDS[1:])),
    "band-minimum": replace(RUBRIC, bands=(*BANDS[:2], replace(BANDS[2], minimum=Fraction(61)))),
    "band-gate": replace(RUBRIC, bands=(*BANDS[:2], replace(BANDS[2], each_criterion=None))),
    "band-coverage": replace(RUBRIC, bands=(*BANDS[:2], replace(BANDS[2], coverage=None))),
    "band-requires": replace(
        RUBRIC, bands=(*BANDS[:2], replace(BANDS[2], requires=((IndicatorId("coordination"), 3),)))
    ),
    "order": replace(RUBRIC, criteria=(OPENNESS, LEADERSHIP)),
    "criterion-id": with_criterion(lambda c: replace(c, id=CriterionId("x"))),
    "criterion-weight": with_criterion(lambda c: replace(c, weight=Fraction(2))),
    "criterion-combine": with_criterion(lambda c: replace(c, combine=Combine.POINTS)),
    "indicator-order": with_criterion(lambda c: replace(c, indicators=c.indicators[::-1])),
    "indicator-id": with_indicator(lambda i: replace(i, id=IndicatorId("x"))),
    "indicator-weight": with_indicator(lambda i: replace(i, weight=Fraction(1))),
    "target": with_indicator(lambda i: replace(i, target=4)),
    "policy": with_indicator(lambda i: replace(i, not_applicable=NotApplicablePolicy.FULL)),
    "levels": with_indicator(lambda i: replace(i, levels=i.levels[1:])),
    "points": with_indicator(
        lambda i: replace(i, levels=(*i.levels[:-1], replace(i.levels[-1], points=Fraction(9))))
    ),
}


@pytest.mark.parametrize("rubric", SAME.values(), ids=SAME)
def test_what_does_not_change_it(rubric: Rubric) -> None:
    assert digest(rubric) == digest(RUBRIC)


@pytest.mark.parametrize("rubric", OTHER.values(), ids=OTHER)
def test_what_changes_it(rubric: Rubric) -> None:
    assert digest(rubric) != digest(RUBRIC)
    assert rubric != RUBRIC
