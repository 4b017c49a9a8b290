"""Item analysis against pingouin and pandas; only where the group `peers` is installed."""

from random import Random
from typing import Any, Final

import pytest

from etwin_cli.model.item_analysis import CriterionFigures, ItemAnalysis

from .cohorts import analysed, criterion, given

NEEDS: Final = "item analysis beside that of others (needs the group peers: pingouin)"
pingouin: Final = pytest.importorskip("pingouin", reason=NEEDS)
pandas: Final = pytest.importorskip("pandas", reason=NEEDS)
# What their own code warns of is their affair.
pytestmark = pytest.mark.filterwarnings("ignore")

LEVELS: Final = {
    "a": (0, 1, 2, 3, 4),
    "b": (0, 1, 2, 3, 4),
    "c": (1, 3, 9),
    "d": (0, 100),
    "e": (0, 1, 2, 3),
    "f": (2, 5),
}
Answers = dict[str, int | None]


def school(chance: Random, missing: float) -> Answers:
    """Answers that go together somewhat; so many of them are missing."""
    bent = chance.gauss(0.5, 0.3)
    found: Answers = {}
    for name, levels in LEVELS.items():
        place = round((bent + chance.gauss(0, 0.3)) * (len(levels) - 1))
        level = levels[min(max(place, 0), len(levels) - 1)]
        found[name] = None if chance.random() < missing else level
    return found


def both(seed: int, missing: float) -> tuple[ItemAnalysis, Any]:
    """Our analysis of a cohort, and the cohort as a frame: each level as its place, 0..1."""
    chance = Random(seed)  # noqa: S311 (data)
    schools = [school(chance, missing) for _ in range(200)]
    made = criterion("all", **LEVELS)
    frame = pandas.DataFrame(schools, dtype=float)
    lowest = {name: levels[0] for name, levels in LEVELS.items()}
    ranges = {name: levels[-1] - levels[0] for name, levels in LEVELS.items()}
    places = (frame - pandas.Series(lowest)) / pandas.Series(ranges)
    return analysed([made], [given(each) for each in schools]), places


def figures(analysis: ItemAnalysis) -> CriterionFigures:
    (found,) = analysis.criteria
    return found


@pytest.mark.parametrize("missing", [0, 0.02, 0.2])
@pytest.mark.parametrize("seed", range(3))
def test_alpha_is_pingouins(seed: int, missing: float) -> None:
    analysis, frame = both(seed, missing)
    found = figures(analysis)
    alpha, _ = pingouin.cronbach_alpha(frame, nan_policy="listwise")
    assert found.alpha.value == pytest.approx(alpha, abs=1e-12)
    assert found.alpha.n == len(frame.dropna())
    for each in found.indicators:
        complete = frame.dropna().drop(columns=each.indicator.id)
        alpha, _ = pingouin.cronbach_alpha(complete, nan_policy="listwise")
        assert each.alpha_without.value == pytest.approx(alpha, abs=1e-12)


@pytest.mark.parametrize("missing", [0, 0.02, 0.2])
def test_correlations_and_spreads_are_those_of_pandas(missing: float) -> None:
    analysis, frame = both(7, missing)
    complete = frame.dropna()
    for each in figures(analysis).indicators:
        name, levels = each.indicator.id, LEVELS[each.indicator.id]
        rest = complete.drop(columns=name).sum(axis=1)
        assert each.item_total.value == pytest.approx(complete[name].corr(rest), abs=1e-12)
        column = frame[name] * (levels[-1] - levels[0]) + levels[0]
        assert each.answered == column.count()
        assert each.mean.value == pytest.approx(column.mean(), abs=1e-9)
        assert each.spread.value == pytest.approx(column.std(), abs=1e-9)
        counts = column.round().value_counts().to_dict()
        assert {level: number for level, number in each.levels if number} == counts
