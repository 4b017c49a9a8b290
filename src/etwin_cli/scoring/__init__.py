"""From a rubric and answers to a result: pure functions, exact throughout (docs/scoring.md)."""

from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score

__all__ = ["gaps", "score"]
