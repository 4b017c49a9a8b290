"""What if an answer were another: the effect of some levels, and the answers a band hangs on."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from etwin_cli.model.answers import Answer, Answered, Answers, Evidence
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Combine
from etwin_cli.model.sensitivity import Sensitivity, Turn
from etwin_cli.scoring.compiled import CompiledBand, at_least
from etwin_cli.scoring.compiling import plan_of
from etwin_cli.scoring.moving import Moving

_TAKEN_AS_GIVEN = (Evidence(title="taken as given"),)


def with_levels(answers: Answers, levels: Mapping[IndicatorId, int]) -> Answers:
    """Give answers with some indicators at other levels, their evidence taken as given."""
    changed = {
        name: Answer(Answered(level), _evidence(answers, name)) for name, level in levels.items()
    }
    return answers._replace(answers={**answers.answers, **changed})


def sensitivity(result: Result) -> Sensitivity:
    """Return the answers that alone, one level lower or higher, would lose or win a band.

    Lower, an answer keeps the evidence that it has; higher, its evidence is taken as given, and an
    answer that counts lower for want of it goes to the level that it claims. What is not answered
    is not on the list: any answer to it may still come.
    """
    band, bands = result.band, result.rubric.bands
    reached = 0 if band is None else bands.index(band) + 1
    moves = _Moves(result)
    losing: list[Turn] = []
    winning: list[Turn] = []
    for position, level, counted in _turns(result):
        count = moves.bands_with(position, counted)
        if count != reached:
            found = moves.found[position]
            turn = Turn(found, level, bands[count - 1] if count else None)
            (losing if count < reached else winning).append(turn)
    margin = None if band is None or result.score is None else result.score - band.minimum
    return Sensitivity(result, margin, tuple(losing), tuple(winning))


def _turns(result: Result) -> Iterator[tuple[int, int, int]]:
    """Yield every answer one level lower, and one higher.

    The position of the indicator, the level, and the index of the level that then counts.
    """
    rows = plan_of(result.rubric).rows
    for position, (row, found) in enumerate(zip(rows, result.all_indicators(), strict=True)):
        if found.level is None:
            continue
        place = row.places[found.level]
        if place > 0:
            lower = place - 1
            counted = lower if found.answer.evidence else row.undocumented[lower]
            yield position, row.numbers[lower], counted
        higher = place if found.unsupported else place + 1
        if higher < len(row.numbers):
            yield position, row.numbers[higher], higher


class _Moves:
    """How many bands a school reaches where one indicator counts otherwise."""

    def __init__(self, result: Result) -> None:
        self._plan = plan = plan_of(result.rubric)
        self.found = result.all_indicators()
        levels = plan.levels_of(self.found)
        weakest = plan.nodes[-1]._replace(combine=Combine.MINIMUM, terms=())
        self._total = Moving(plan, levels)
        self._least = Moving(plan._replace(nodes=(*plan.nodes[:-1], weakest)), levels)
        """Its total is the share of the weakest of the top criteria."""
        coverage = result.counts.answered, result.counts.indicators
        self._gates = [
            (gate, sum(self._is_short(each) for each in gate.requires))
            for gate in plan.gates.values()
            if gate.coverage is None or at_least(coverage, gate.coverage)
        ]
        """Those that a move can meet, each with how many of the levels it requires are missing."""

    def bands_with(self, position: int, level: int) -> int:
        """Return how many bands are reached with one indicator on a level, given by its index."""
        both = self._total, self._least
        before = [moving.move(position, level) for moving in both]
        # A band asks for all that those below it ask for: the first one missed decides.
        count = bisect_left(
            self._gates, 1, key=lambda gate: not self._is_met(gate[0], gate[1], position, level)
        )
        for moving, old in zip(both, before, strict=True):
            moving.move(position, old)
        return count

    def _is_met(self, gate: CompiledBand, short: int, position: int, level: int) -> bool:
        each, at = gate.each_criterion, bisect_left(gate.requires, (position, 0))
        if at < len(gate.requires) and gate.requires[at][0] == position:
            short -= self._is_short(gate.requires[at])
            short += self._plan.rows[position].numbers[level] < gate.requires[at][1]
        return (
            not short
            and at_least(self._total.total, gate.minimum)
            and (each is None or at_least(self._least.total, each))
        )

    def _is_short(self, required: tuple[int, int]) -> bool:
        """Whether the position of a required level counts below it now."""
        position, level = required
        counted = self.found[position].counted_level
        return counted is not None and counted < level


def _evidence(answers: Answers, name: IndicatorId) -> tuple[Evidence, ...]:
    given = answers.answers.get(name)
    return _TAKEN_AS_GIVEN if given is None or not given.evidence else given.evidence
