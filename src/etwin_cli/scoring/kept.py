"""A kept result, scored again with the rubric at hand."""

from collections.abc import Iterator

from etwin_cli.model.answers import Answer, Answered, Answers, Evidence
from etwin_cli.model.comparison import Assessment
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.kept import KeptIndicator, KeptResult
from etwin_cli.model.numbers import exact_json
from etwin_cli.model.result import IndicatorResult
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.score import score

_LISTED = (Evidence(title="listed in the kept result"),)


def rescored(kept: KeptResult, rubric: Rubric, file: str, *, same_rubric: bool) -> Assessment:
    """Score what a result says with the rubric at hand; `same_rubric`: their digests are equal.

    An indicator is matched where the rubric at hand says of the answer all that the result says:
    the same highest level, the same level counted (the evidence policy) and the same share (the
    points).
    """
    known = rubric.indicators_by_id
    answers = Answers(
        rubric_id=kept.rubric_id,
        rubric_version=kept.rubric_version,
        language=None,
        school=kept.school,
        period=kept.period,
        date=kept.date,
        respondent_role=None,
        answers=dict(_answers(kept, rubric)),
        plans=None,
    )
    result = score(rubric, answers)
    said = {each.id: each for each in kept.indicators}
    return Assessment(
        file=file,
        result=result,
        same_rubric=same_rubric,
        unmatched=frozenset(
            found.indicator.id
            for found in result.all_indicators()
            if not _is_matched(found, said.get(found.indicator.id))
        ),
        gone=tuple(each.id for each in kept.indicators if each.id not in known),
    )


def _answers(kept: KeptResult, rubric: Rubric) -> Iterator[tuple[IndicatorId, Answer]]:
    """Give the answers that the rubric at hand can take."""
    for each in kept.indicators:
        indicator = rubric.indicators_by_id.get(IndicatorId(each.id))
        if indicator is None:
            continue
        levels = [level.level for level in indicator.levels]
        if not isinstance(each.state, Answered) or each.state.level in levels:
            yield indicator.id, Answer(each.state, _LISTED if each.has_evidence else ())


def _is_matched(found: IndicatorResult, said: KeptIndicator | None) -> bool:
    return (
        said is not None
        and found.answer.state == said.state
        and found.counted_level == said.counted_level
        and found.indicator.levels[-1].level == said.highest_level
        and (None if found.share is None else exact_json(found.share)) == said.share
    )
