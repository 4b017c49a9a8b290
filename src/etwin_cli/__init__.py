"""etwin: hold a school's answers against a rubric.

    from etwin_cli import gaps, load_rubric, read_answers, score

    rubric = load_rubric("etwinning-school", language="en")
    answers, diagnostics = read_answers("answers.yaml", rubric)
    if answers is not None:
        result = score(rubric, answers)
        analysis = gaps(result)

The same functions that the commands call; none of them prints. They are imported when they are
first used, so that `import etwin_cli` costs nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etwin_cli.model.version import __version__
    from etwin_cli.reading.library import RubricError, load_rubric, read_answers
    from etwin_cli.scoring.gaps import gaps
    from etwin_cli.scoring.score import score

__all__ = ["RubricError", "__version__", "gaps", "load_rubric", "read_answers", "score"]

_HOMES = {
    "RubricError": "etwin_cli.reading.library",
    "__version__": "etwin_cli.model.version",
    "gaps": "etwin_cli.scoring.gaps",
    "load_rubric": "etwin_cli.reading.library",
    "read_answers": "etwin_cli.reading.library",
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
