"""Where does the school stand?"""

from etwin_cli.commands.loading import load_answers
from etwin_cli.commands.output import Color, write
from etwin_cli.commands.request import ReportFormat, Request
from etwin_cli.scoring.score import score


def run_score(
    file: str, rubric: str | None, lang: str | None, report: ReportFormat, color: Color
) -> None:
    """Score an answers file and write the report on stdout."""
    request = Request(rubric, lang, color, machine=report is ReportFormat.JSON)
    used, answers, checked = load_answers(file, request)
    result = score(used, answers)
    if report is ReportFormat.JSON:
        from etwin_cli.formats.json import result_json

        write(result_json(result, file))
        return
    from etwin_cli.commands.reporting import print_score

    print_score(result, checked, request)
