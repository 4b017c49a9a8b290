"""How much of the total one indicator decides."""

from fractions import Fraction

from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.compiling import plan_of


def share_of_total(rubric: Rubric, indicator: IndicatorId) -> Fraction:
    """Give what the total loses, 0..1 of it, if this indicator alone is at its least.

    All else is at its most and applies. Where means combine, that is the indicator's weight among
    its sisters, times its criterion's, and so on up (docs/scoring.md). KeyError for an unknown id.
    """
    plan = plan_of(rubric)
    best: list[int | None] = [row.most for row in plan.rows]
    positions = {row.indicator.id: position for position, row in enumerate(plan.rows)}
    position = positions[indicator]
    worst = best.copy()
    worst[position] = plan.rows[position].least
    lost = (plan.total(best) or Fraction(0)) - (plan.total(worst) or Fraction(0))
    return lost / rubric.maximum
