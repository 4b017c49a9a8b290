"""The cheapest way to a band, and the most that an effort can gain (docs/scoring.md, Path)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from etwin_cli.model.ids import BandId, IndicatorId
from etwin_cli.model.path import Path, Step
from etwin_cli.model.result import GapKind, IndicatorResult, Missing, Result
from etwin_cli.model.rubric import Band
from etwin_cli.scoring.bands import Standing, place
from etwin_cli.scoring.cheapest import Aim, greatest_share, least_way
from etwin_cli.scoring.compiled import CompiledBand, CompiledRubric
from etwin_cli.scoring.compiling import plan_of
from etwin_cli.scoring.fronts import TooManyWaysError
from etwin_cli.scoring.keys import Ladders, Rung
from etwin_cli.scoring.moving import Moving

Steps = Mapping[int, int]
"""How many steps each position takes; one that is not in it takes none."""


def cheapest_path(
    result: Result, band: BandId | None = None, fixed: Collection[IndicatorId] = ()
) -> Path:
    """Give the set of steps of least effort that reaches a band, proven least.

    Not computed where there are too many sets of steps to compare.

    `band` is by default the next one, where nothing is answered yet the first. Indicators in
    `fixed` take no step. KeyError for a band or an indicator that the rubric does not have.
    """
    view = _View.of(result, band, fixed)
    if view.gate is None:
        return view.path({}, reachable=True)
    ladders = view.up_to_standard(view.gate)
    missing = view.missing(_best(view.plan, ladders))
    if missing is not None:
        return view.path(None, missing=missing)
    try:
        steps = least_way(view.plan, ladders, Aim(view.gate.minimum, view.gate.each_criterion))
    except TooManyWaysError:
        return view.path(None, reachable=True, computed=False)
    return view.path(steps, reachable=True)


def best_within(
    result: Result,
    budget: Fraction,
    band: BandId | None = None,
    fixed: Collection[IndicatorId] = (),
) -> Path:
    """Give the steps that raise the total most within an effort of `budget`, proven most.

    Of those that raise it as much, the cheapest, by the rules of `cheapest_path`. The band in view
    decides nothing here; it is only told whether these steps reach it. Else as `cheapest_path`.
    """
    view = _View.of(result, band, fixed, budget)
    try:
        most = greatest_share(view.plan, view.ladders, int(2 * budget))
        steps = {} if most is None else least_way(view.plan, view.ladders, Aim(most, None)) or {}
    except TooManyWaysError:
        return view.path(None, computed=False)
    missing = view.missing(view.levels_after(steps))
    return view.path(steps, reachable=missing is None, missing=missing or ())


def _best(plan: CompiledRubric, ladders: Ladders) -> dict[int, int]:
    """Give the level of most points that each position may have.

    Everything that a band asks for is best met there: every way of combining rises.
    """
    return {
        position: max((rung.level for rung in rungs), key=plan.rows[position].shares.__getitem__)
        for position, rungs in ladders.items()
    }


class _View(NamedTuple):
    """A school, as if its open questions were answered at their level of least points."""

    result: Result
    plan: CompiledRubric
    band: Band | None
    budget: Fraction | None
    fixed: Collection[IndicatorId]
    found: Sequence[IndicatorResult]
    levels: Sequence[int | None]
    ladders: Ladders

    @classmethod
    def of(
        cls,
        result: Result,
        band: BandId | None,
        fixed: Collection[IndicatorId],
        budget: Fraction | None = None,
    ) -> "_View":
        plan, found = plan_of(result.rubric), result.all_indicators()
        for name in fixed:
            _ = result.rubric.indicators_by_id[name]
        levels = plan.levels_of(found)
        ladders = {
            position: _ladder(plan, position, each, level, fixed=each.indicator.id in fixed)
            for position, (each, level) in enumerate(zip(found, levels, strict=True))
            if level is not None
        }
        aimed_at = _aimed_at(result, band)
        return cls(result, plan, aimed_at, budget, fixed, found, levels, ladders)

    @property
    def gate(self) -> CompiledBand | None:
        return None if self.band is None else self.plan.gates[self.band.id]

    def up_to_standard(self, gate: CompiledBand) -> Ladders:
        """Leave out the rungs below what the band requires; all stay where none is as high."""
        ladders = dict(self.ladders)
        for position, level in gate.requires:
            if self.found[position].counted_level is not None:
                numbers = self.plan.rows[position].numbers
                rungs = [rung for rung in ladders[position] if numbers[rung.level] >= level]
                ladders[position] = rungs or ladders[position]
        return ladders

    def levels_after(self, steps: Steps) -> dict[int, int]:
        """Give where each position stands after some steps."""
        return {at: rungs[steps.get(at, 0)].level for at, rungs in self.ladders.items()}

    def missing(self, levels: Mapping[int, int]) -> tuple[Missing, ...] | None:
        """Give what the band asks for in vain at these levels; None: it is reached."""
        gate = self.gate
        if gate is None:
            return None
        counts = self.result.counts
        answered = counts.indicators - counts.not_applicable
        counted = [levels.get(position) for position in range(len(self.levels))]
        standing = Standing(
            self.plan._replace(gates={gate.band.id: gate}),
            [
                each
                if each.counted_level is None
                else _at(each, self.plan.rows[position].numbers[levels[position]])
                for position, each in enumerate(self.found)
            ],
            counted,
            self.plan.weigh(counted),
            counts._replace(answered=answered),
        )
        reached, following = place(standing)
        if reached is not None:
            return None
        return () if following is None else following.missing

    def path(
        self,
        steps: Steps | None,
        *,
        reachable: bool = False,
        computed: bool = True,
        missing: tuple[Missing, ...] = (),
    ) -> Path:
        """Put a path together; `steps` is None where none lead to the band or are computed."""
        taken = list(self._steps(steps)) if steps else []
        return Path(
            result=self.result,
            band=self.band,
            budget=self.budget,
            fixed=tuple(
                each.indicator.id for each in self.found if each.indicator.id in self.fixed
            ),
            reachable=reachable,
            computed=computed,
            effort=None if steps is None else sum((step.effort for step in taken), Fraction()),
            score=None if steps is None else self._score(steps),
            questions=tuple(each for each in self.found if each.is_open),
            steps=tuple(taken),
            missing=missing,
        )

    def _score(self, steps: Steps) -> Fraction | None:
        counts, levels = self.result.counts, self.levels_after(steps)
        if counts.indicators == counts.not_applicable:
            return None
        return self.plan.total([levels.get(position) for position in range(len(self.levels))])

    def _steps(self, steps: Steps) -> Iterator[Step]:
        moving = Moving(self.plan, self.levels)
        before, whole = moving.total
        position = 0
        for top in self.result.criteria:
            for each in top.all_indicators():
                row, rungs = self.plan.rows[position], self.ladders.get(position, ())
                for number in range(1, steps.get(position, 0) + 1):
                    start, end = rungs[number - 1], rungs[number]
                    moving.move(position, end.level)
                    after, _ = moving.total
                    documents = each.unsupported and number == 1
                    yield Step(
                        result=each,
                        criterion=top.criterion,
                        kind=GapKind.DOCUMENT if documents else GapKind.IMPROVE,
                        from_level=row.numbers[start.level],
                        to_level=row.numbers[end.level],
                        effort=Fraction(end.effort - start.effort, 2),
                        gain=self.plan.scaled((after - before, whole)),
                    )
                    before = after
                position += 1


def _aimed_at(result: Result, name: BandId | None) -> Band | None:
    if name is not None:
        found = result.rubric.band(name)
        if found is None:
            raise KeyError(name)
        return found
    if result.next_band is not None:
        return result.next_band.band
    # nothing is answered: not even the first band is reached
    return result.rubric.bands[0] if result.band is None and result.rubric.bands else None


def _at(found: IndicatorResult, level: int) -> IndicatorResult:
    return found._replace(counted_level=level)


def _ladder(
    plan: CompiledRubric, position: int, found: IndicatorResult, level: int, *, fixed: bool
) -> Sequence[Rung]:
    """Give the rungs from where an indicator stands; documenting leads straight to the claim."""
    row, effort = plan.rows[position], 2 * found.indicator.effort
    rungs = [Rung(0, 0, level)]
    if fixed or found.counted_level is None:
        return rungs
    claimed = found.level if found.unsupported else None
    if claimed is not None:
        rungs.append(Rung(1, found.indicator.effort, row.places[claimed]))
    while rungs[-1].level + 1 < len(row.numbers):
        last = rungs[-1]
        rungs.append(Rung(last.steps + 1, last.effort + effort, last.level + 1))
    return rungs
