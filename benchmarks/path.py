"""The cheapest path on the shipped rubric: every band, from every kind of start.

In process, the median of several runs each, of which the slowest are printed; the bar is the
project's own.
"""

import sys
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from random import Random

from harness import REPOSITORY, Report, interleaved

sys.path.insert(0, str(REPOSITORY / "src"))

from etwin_cli import load_rubric
from etwin_cli.model.answers import Answer, Answered, Answers, Evidence, School
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.path import best_within, cheapest_path
from etwin_cli.scoring.score import score

BAR = 50.0
"""Milliseconds."""
SHOWN = 8
"""How many of the slowest are printed."""


def school(rubric: Rubric, least: int, most: int, random: Random) -> Result:
    """Every level drawn between two, four in five with evidence."""
    given = {}
    for name in rubric.indicators_by_id:
        evidence = (Evidence(title="shown"),) if random.random() < 0.8 else ()
        given[name] = Answer(Answered(random.randint(least, most)), evidence)
    answers = Answers(rubric.id, None, None, School("S"), None, None, None, given, None)
    return score(rubric, answers)


def main() -> None:
    """Print the slowest, and exit with 1 where one takes longer than the bar."""
    rubric, random = load_rubric("etwinning-school"), Random(1)
    contestants: dict[str, Callable[[], object]] = {}
    for least, most in ((0, 0), (1, 1), (2, 2), (0, 1), (0, 2), (0, 3), (0, 4), (1, 3), (2, 4)):
        for number in range(3 if least < most else 1):
            result = school(rubric, least, most, random)
            start = f"levels {least} to {most}, school {number}"
            for band in rubric.bands:
                contestants[f"{band.id}, {start}"] = partial(cheapest_path, result, band.id)
            contestants[f"budget of 40, {start}"] = partial(best_within, result, Fraction(40))
    median = interleaved(contestants, rounds=5, warm_up=1)
    report = Report()
    for name, seconds in sorted(median.items(), key=lambda found: -found[1])[:SHOWN]:
        report.figure(f"ms to {name}", seconds * 1000, BAR)
    report.finish()


if __name__ == "__main__":
    main()
