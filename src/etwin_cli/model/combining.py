"""The arithmetic of levels, points and shares that reading and scoring both need.

Written for clarity, on exact fractions; `scoring.plan` is the same in integers, for many schools.
A rubric is taken as validated (docs/formats.md).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Band, Combine, Criterion, Indicator, Rubric

Child = Criterion | Indicator
Points = Mapping[IndicatorId, Fraction]
"""The points that indicators count with; one that is not in it is left out."""


def least_level(indicator: Indicator) -> int:
    """Give the number of the level of least points, the lower on a tie (docs/scoring.md)."""
    return min(indicator.levels, key=lambda level: level.points).level


def level_below(indicator: Indicator, threshold: int) -> int:
    """Give the number of the highest level below `threshold`; ValueError if there is none."""
    return max(level.level for level in indicator.levels if level.level < threshold)


def level_share(indicator: Indicator, number: int) -> Fraction:
    """Give the share, 0..1, of a level; KeyError if it is not listed (docs/scoring.md, Indicator)."""
    return points_share(indicator, indicator.level(number).points)


def points_share(indicator: Indicator, points: Fraction) -> Fraction:
    """Give where `points` lie between the indicator's least and most, 0..1."""
    every = [level.points for level in indicator.levels]
    least = min(every)
    return (points - least) / (max(every) - least)


def total_share(rubric: Rubric, points: Points) -> Fraction | None:
    """Give the share, 0..1, of a whole rubric; None if all is left out (docs/scoring.md, Total)."""
    return _combined(rubric.combine, rubric.criteria, points)


def criterion_share(criterion: Criterion, points: Points) -> Fraction | None:
    """Give the share, 0..1, of a criterion; None if all is left out (docs/scoring.md, Criterion)."""
    return _combined(criterion.combine, children(criterion), points)


def children(criterion: Criterion) -> Sequence[Child]:
    """Give what a criterion holds: criteria or indicators."""
    return criterion.criteria or criterion.indicators


def weighted_indicators(
    held: Iterable[Child], weight: Fraction = Fraction(1)
) -> Iterator[tuple[Fraction, Indicator]]:
    """Give every indicator anywhere in `held`, all weights on the way to it multiplied."""
    for child in held:
        if isinstance(child, Criterion):
            yield from weighted_indicators(children(child), weight * child.weight)
        else:
            yield weight * child.weight, child


def _combined(combine: Combine, held: Sequence[Child], points: Points) -> Fraction | None:
    if combine is Combine.POINTS:
        return _points(held, points)
    found = [(child.weight, _share(child, points)) for child in held]
    shares = [(weight, share) for weight, share in found if share is not None]
    if not shares:
        return None
    if combine is Combine.MINIMUM:
        return min(share for _, share in shares)
    return sum((weight * share for weight, share in shares), Fraction()) / sum(
        weight for weight, _ in shares
    )


def _share(child: Child, points: Points) -> Fraction | None:
    if isinstance(child, Criterion):
        return criterion_share(child, points)
    counted = points.get(child.id)
    return None if counted is None else points_share(child, counted)


def _points(held: Sequence[Child], points: Points) -> Fraction | None:
    gained = possible = Fraction()
    for weight, indicator in weighted_indicators(held):
        if indicator.id in points:
            gained += weight * points[indicator.id]
            possible += weight * max(level.points for level in indicator.levels)
    return max(Fraction(), gained / possible) if possible else None


def spelled_out(bands: Sequence[Band], band: Band) -> Band:
    """Give `band`, one of the rubric's `bands`, asking also for all that those below it ask for.

    Of each demand the greatest (docs/scoring.md, Band: every band below it is reached).
    """
    upto = bands[: bands.index(band) + 1]
    requires: dict[IndicatorId, int] = {}
    for each in upto:
        for indicator, level in each.requires:
            requires[indicator] = max(level, requires.get(indicator, level))
    return band._replace(
        minimum=max(each.minimum for each in upto),
        each_criterion=_greatest(each.each_criterion for each in upto),
        coverage=_greatest(each.coverage for each in upto),
        requires=tuple(requires.items()),
    )


def _greatest(values: Iterable[Fraction | None]) -> Fraction | None:
    return max((value for value in values if value is not None), default=None)


def unreachable_bands(rubric: Rubric) -> tuple[Band, ...]:
    """Give the bands that nobody can reach, even with the best answer to every question.

    Points may fall with the level: what a band requires can then cost too many of them. Every
    indicator is taken as applicable. In the rubric's order (docs/scoring.md, Band).
    """
    indicators = {indicator.id: indicator for indicator in rubric.all_indicators()}
    return tuple(
        band
        for band in rubric.bands
        if not _reachable(rubric, spelled_out(rubric.bands, band), indicators)
    )


def _reachable(rubric: Rubric, band: Band, indicators: Mapping[IndicatorId, Indicator]) -> bool:
    limited = _limited(band, indicators)
    best = list(_best_shares(rubric, limited, indicators)) if limited else [Fraction(1)]
    total, *criteria = (share * rubric.maximum for share in best)
    each = band.each_criterion
    return total >= band.minimum and (each is None or min(criteria, default=total) >= each)


def _limited(
    band: Band, indicators: Mapping[IndicatorId, Indicator]
) -> dict[IndicatorId, Fraction]:
    """Give the best points of the indicators that what is required keeps from their most."""
    limited = {}
    for name, required in band.requires:
        levels = indicators[name].levels
        best = max(level.points for level in levels if level.level >= required)
        if any(level.points > best for level in levels):
            limited[name] = best
    return limited


def _best_shares(
    rubric: Rubric, limited: Points, indicators: Mapping[IndicatorId, Indicator]
) -> Iterator[Fraction]:
    """Give the best share of the total, then those of the top criteria."""
    points = {
        name: limited[name] if name in limited else max(level.points for level in found.levels)
        for name, found in indicators.items()
    }
    shares = [total_share(rubric, points)]
    shares += [criterion_share(criterion, points) for criterion in rubric.criteria]
    return (share for share in shares if share is not None)
