"""etwin score: where does the school stand?"""

from etwin_cli.commands.options import (
    AnswersArgument,
    ColorOption,
    LangOption,
    ReportFormatOption,
    RubricOption,
)
from etwin_cli.commands.output import Color
from etwin_cli.commands.request import DEFAULT_FILE, ReportFormat
from etwin_cli.commands.running.score import run_score


def score(
    file: AnswersArgument = DEFAULT_FILE,
    rubric: RubricOption = None,
    lang: LangOption = None,
    report: ReportFormatOption = ReportFormat.TEXT,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show where the school stands: each indicator, each criterion, the total and the band.

    The school's own mirror, not the decision on a label. Exits with 1 where the answers have
    an error.
    """
    run_score(file, rubric, lang, report, color)
