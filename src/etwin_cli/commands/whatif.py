"""What would other answers change, and how firm is the band?"""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from etwin_cli.commands.exits import refuse
from etwin_cli.commands.gap import refuse_indicator
from etwin_cli.commands.loading import Checked
from etwin_cli.commands.output import width_for
from etwin_cli.commands.request import WhatIf
from etwin_cli.languages import words
from etwin_cli.model.comparison import Assessment
from etwin_cli.model.gates import Gate
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.compare import compare
from etwin_cli.scoring.score import score
from etwin_cli.scoring.whatif import sensitivity, with_levels

if TYPE_CHECKING:
    from etwin_cli.formats.text.layout import Line


def what_if_report(
    file: str | None,
    checked: Checked,
    result: Result,
    options: WhatIf,
    gates: Sequence[Gate],
) -> "Sequence[Line]":
    """Lay out what is asked about one scored file; `file` is where it goes, None: stdout."""
    from etwin_cli.formats.text.paint import carries_blocks
    from etwin_cli.formats.text.whatif import what_if_lines

    stream = sys.stdout if file is None else None
    levels = _levels(options.levels, result.rubric)
    changed = _changed(result, levels)
    effect = compare([Assessment(checked.file, each) for each in (result, changed)])
    return what_if_lines(
        result,
        words(checked.language),
        width_for(stream, os.environ),
        effect=(effect, list(levels)) if levels else None,
        firmness=sensitivity(changed) if options.sensitivity else None,
        unicode=stream is None or carries_blocks(stream),
        gates=gates,
    )


def _changed(result: Result, levels: dict[IndicatorId, int]) -> Result:
    return score(result.rubric, with_levels(result.answers, levels)) if levels else result


def _levels(asked: Sequence[str], rubric: Rubric) -> dict[IndicatorId, int]:
    """Read every ID=LEVEL; ends the command for one that the rubric does not have."""
    levels: dict[IndicatorId, int] = {}
    for each in asked:
        name, _, number = each.partition("=")
        found = rubric.indicators_by_id.get(IndicatorId(name))
        if found is None:
            refuse_indicator("--set", rubric, name)
        known = {str(level.level): level.level for level in found.levels}
        if number not in known:
            refuse(
                "--set: {text!r} is not ID=LEVEL; the levels of {name}: {known}",
                text=each,
                name=name,
                known=", ".join(known),
            )
        if found.id in levels:
            refuse("--set: {name} is set twice", name=name)
        levels[found.id] = known[number]
    return levels
