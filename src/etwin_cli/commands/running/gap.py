"""What is missing, and what to do next?"""

from etwin_cli.commands.exits import refuse
from etwin_cli.commands.loading import load_answers
from etwin_cli.commands.output import Color, write
from etwin_cli.commands.request import ReportFormat, Request
from etwin_cli.model.ids import BandId
from etwin_cli.model.rubric import Rubric
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score


def run_gap(
    file: str,
    band: str | None,
    rubric: str | None,
    lang: str | None,
    report: ReportFormat,
    color: Color,
) -> None:
    """Write the gap analysis of an answers file on stdout."""
    request = Request(rubric, lang, color, machine=report is ReportFormat.JSON)
    used, answers, checked = load_answers(file, request)
    analysis = gaps(score(used, answers), _band(used, band))
    if report is ReportFormat.JSON:
        from etwin_cli.formats.json import gap_json

        write(gap_json(analysis, file))
        return
    from etwin_cli.commands.reporting import print_gap

    print_gap(analysis, checked, request)


def _band(rubric: Rubric, name: str | None) -> BandId | None:
    if name is None:
        return None
    found = rubric.band(name)
    if found is None:
        known = ", ".join(band.id for band in rubric.bands) or "it has none"
        refuse(f"--band: the rubric {rubric.id} has no band {name!r}; its bands: {known}")
    return found.id
