"""What if an answer were another: the effect of some levels, and the answers a band hangs on."""

from collections.abc import Iterator, Mapping

from etwin_cli.model.answers import Answer, Answered, Answers, Evidence
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Band
from etwin_cli.model.sensitivity import Sensitivity, Turn
from etwin_cli.scoring.score import score

_TAKEN_AS_GIVEN = (Evidence(title="taken as given"),)


def with_levels(answers: Answers, levels: Mapping[IndicatorId, int]) -> Answers:
    """Give answers with some indicators at other levels, their evidence taken as given."""
    changed = {
        name: Answer(Answered(level), _evidence(answers, name)) for name, level in levels.items()
    }
    return answers._replace(answers={**answers.answers, **changed})


def sensitivity(result: Result) -> Sensitivity:
    """Give the answers that alone, one level lower or higher, would lose or win a band.

    Lower, an answer keeps the evidence that it has; higher, its evidence is taken as given, and an
    answer that counts lower for want of it goes to the level that it claims. What is not answered
    is not on the list: any answer to it may still come.
    """
    band = result.band
    reached = -1 if band is None else result.rubric.bands.index(band)
    losing, winning = [], []
    for turn in _turns(result):
        place = -1 if turn.band is None else result.rubric.bands.index(turn.band)
        if place < reached:
            losing.append(turn)
        elif place > reached:
            winning.append(turn)
    margin = None if band is None or result.score is None else result.score - band.minimum
    return Sensitivity(result, margin, tuple(losing), tuple(winning))


def _turns(result: Result) -> Iterator[Turn]:
    """Give every answer one level lower, and one higher."""
    for found in result.all_indicators():
        if found.level is None:
            continue
        name, numbers = found.indicator.id, [level.level for level in found.indicator.levels]
        place = numbers.index(found.level)
        if place > 0:
            lower = found.answer._replace(state=Answered(numbers[place - 1]))
            yield Turn(found, numbers[place - 1], _band_with(result, name, lower))
        if found.unsupported or place + 1 < len(numbers):
            number = found.level if found.unsupported else numbers[place + 1]
            shown = Answer(Answered(number), _evidence(result.answers, name))
            yield Turn(found, number, _band_with(result, name, shown))


def _band_with(result: Result, name: IndicatorId, answer: Answer) -> Band | None:
    answers = result.answers._replace(answers={**result.answers.answers, name: answer})
    return score(result.rubric, answers).band


def _evidence(answers: Answers, name: IndicatorId) -> tuple[Evidence, ...]:
    given = answers.answers.get(name)
    return _TAKEN_AS_GIVEN if given is None or not given.evidence else given.evidence
