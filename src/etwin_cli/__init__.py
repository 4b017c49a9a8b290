"""etwin: hold a school's answers against a rubric.

    from etwin_cli import gaps, load_rubric, read_answers, score

    rubric = load_rubric("etwinning-school", language="en")
    answers, diagnostics = read_answers("answers.yaml", rubric)
    if answers is not None:
        result = score(rubric, answers)
        analysis = gaps(result)

The same functions that the commands call; none of them prints. With them come the types of all
that they take and give, and what they raise: RubricError and UnreadableError. Everything is
imported when it is first used, so that `import etwin_cli` costs nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etwin_cli.disk.reading import UnreadableError
    from etwin_cli.model.answers import (
        Answer,
        Answered,
        Answers,
        Evidence,
        NotApplicable,
        Plan,
        School,
        Status,
        Unanswered,
        Unknown,
    )
    from etwin_cli.model.codes import Code
    from etwin_cli.model.diagnostics import Diagnostic, Excerpt, Severity, Span
    from etwin_cli.model.ids import BandId, ClaimId, CriterionId, IndicatorId, RubricId
    from etwin_cli.model.result import (
        AnswerFirst,
        Counts,
        CriterionResult,
        Focus,
        Gap,
        GapAnalysis,
        GapKind,
        IndicatorResult,
        Missing,
        MissingKind,
        NextBand,
        Range,
        Result,
    )
    from etwin_cli.model.rubric import (
        Band,
        Combine,
        Criterion,
        Indicator,
        Level,
        NotApplicablePolicy,
        Rubric,
    )
    from etwin_cli.model.version import __version__
    from etwin_cli.reading.library import RubricError, load_rubric, read_answers
    from etwin_cli.scoring.gaps import gaps
    from etwin_cli.scoring.score import score

__all__ = [
    "Answer",
    "AnswerFirst",
    "Answered",
    "Answers",
    "Band",
    "BandId",
    "ClaimId",
    "Code",
    "Combine",
    "Counts",
    "Criterion",
    "CriterionId",
    "CriterionResult",
    "Diagnostic",
    "Evidence",
    "Excerpt",
    "Focus",
    "Gap",
    "GapAnalysis",
    "GapKind",
    "Indicator",
    "IndicatorId",
    "IndicatorResult",
    "Level",
    "Missing",
    "MissingKind",
    "NextBand",
    "NotApplicable",
    "NotApplicablePolicy",
    "Plan",
    "Range",
    "Result",
    "Rubric",
    "RubricError",
    "RubricId",
    "School",
    "Severity",
    "Span",
    "Status",
    "Unanswered",
    "Unknown",
    "UnreadableError",
    "__version__",
    "gaps",
    "load_rubric",
    "read_answers",
    "score",
]

_HOMES = {
    "UnreadableError": "etwin_cli.disk.reading",
    "Answer": "etwin_cli.model.answers",
    "Answered": "etwin_cli.model.answers",
    "Answers": "etwin_cli.model.answers",
    "Evidence": "etwin_cli.model.answers",
    "NotApplicable": "etwin_cli.model.answers",
    "Plan": "etwin_cli.model.answers",
    "School": "etwin_cli.model.answers",
    "Status": "etwin_cli.model.answers",
    "Unanswered": "etwin_cli.model.answers",
    "Unknown": "etwin_cli.model.answers",
    "Code": "etwin_cli.model.codes",
    "Diagnostic": "etwin_cli.model.diagnostics",
    "Excerpt": "etwin_cli.model.diagnostics",
    "Severity": "etwin_cli.model.diagnostics",
    "Span": "etwin_cli.model.diagnostics",
    "BandId": "etwin_cli.model.ids",
    "ClaimId": "etwin_cli.model.ids",
    "CriterionId": "etwin_cli.model.ids",
    "IndicatorId": "etwin_cli.model.ids",
    "RubricId": "etwin_cli.model.ids",
    "Counts": "etwin_cli.model.result",
    "CriterionResult": "etwin_cli.model.result",
    "AnswerFirst": "etwin_cli.model.result",
    "Focus": "etwin_cli.model.result",
    "Gap": "etwin_cli.model.result",
    "GapAnalysis": "etwin_cli.model.result",
    "GapKind": "etwin_cli.model.result",
    "IndicatorResult": "etwin_cli.model.result",
    "Missing": "etwin_cli.model.result",
    "MissingKind": "etwin_cli.model.result",
    "NextBand": "etwin_cli.model.result",
    "Range": "etwin_cli.model.result",
    "Result": "etwin_cli.model.result",
    "Band": "etwin_cli.model.rubric",
    "Combine": "etwin_cli.model.rubric",
    "Criterion": "etwin_cli.model.rubric",
    "Indicator": "etwin_cli.model.rubric",
    "Level": "etwin_cli.model.rubric",
    "NotApplicablePolicy": "etwin_cli.model.rubric",
    "Rubric": "etwin_cli.model.rubric",
    "__version__": "etwin_cli.model.version",
    "RubricError": "etwin_cli.reading.library",
    "load_rubric": "etwin_cli.reading.library",
    "read_answers": "etwin_cli.reading.library",
    "gaps": "etwin_cli.scoring.gaps",
    "score": "etwin_cli.scoring.score",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """The public names."""
    return __all__
