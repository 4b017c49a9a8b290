"""Where does a school lie among others?"""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from etwin_cli.commands.exits import refuse
from etwin_cli.commands.inputs import told_of
from etwin_cli.commands.output import width_for
from etwin_cli.languages import words
from etwin_cli.model.digest import digest

if TYPE_CHECKING:
    from etwin_cli.commands.loading import Checked
    from etwin_cli.formats.text.layout import Line
    from etwin_cli.model.cohort import CohortPosition
    from etwin_cli.model.result import Result

LEAST: Final = 10
"""Schools that it takes to tell a quarter of them."""


def against_section(
    path: str, file: str | None, checked: "Checked", result: "Result"
) -> "Sequence[Line]":
    """What the report on a school says of its place among those of a cohort.

    `file` is where the report goes, None: stdout. Ends the command for a cohort that is none, or
    of another rubric.
    """
    from etwin_cli.formats.text.against import against_lines
    from etwin_cli.formats.text.paint import carries_blocks

    stream = sys.stdout if file is None else None
    return against_lines(
        result,
        _standings(path, result),
        words(checked.language),
        width_for(stream, os.environ),
        least=LEAST,
        unicode=stream is None or carries_blocks(stream),
    )


def _standings(path: str, result: "Result") -> "Sequence[CohortPosition]":
    from etwin_cli.cohort.opening import CohortError, opened_cohort
    from etwin_cli.cohort.summary import standings
    from etwin_cli.reading.recognising import Kind

    rubric = result.rubric
    try:
        with opened_cohort(path) as cohort:
            if cohort.run.rubric_digest != digest(rubric):
                refuse(
                    "--against: {file} was scored with {other}, which asks other things than {ours}",
                    file=path,
                    other=f"{cohort.run.rubric} {cohort.run.rubric_version}",
                    ours=f"{rubric.id} {rubric.version}",
                )
            return standings(cohort, result, least=LEAST)
    except CohortError as error:
        told = told_of(path, Kind.DATABASE)
        refuse("--against: {problem}{told}", problem=error.args[0], told=told)
