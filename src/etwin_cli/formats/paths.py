"""A path as an object of JSON, key by key as docs/formats.md has it."""

from etwin_cli.formats.json.result import Json
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.path import reason
from etwin_cli.languages import Words
from etwin_cli.model.numbers import exact_json
from etwin_cli.model.path import Path, Step


def path_of(path: Path, words: Words) -> Json:
    """Give a path; its reason is a sentence in `words`."""
    page = Page.of(path.result.rubric, words, 0, unicode=True)
    return {
        "band": path.band and path.band.id,
        "reachable": path.reachable,
        "effort": None if path.effort is None else exact_json(path.effort),
        "score": None if path.score is None else exact_json(path.score),
        "questions": [found.indicator.id for found in path.questions],
        "steps": [_step(step) for step in path.steps],
        "reason": reason(page, path),
    }


def _step(step: Step) -> Json:
    indicator = step.result.indicator
    return {
        "indicator": indicator.id,
        "title": indicator.title,
        "criterion": step.criterion.id,
        "from_level": step.from_level,
        "to_level": step.to_level,
        "effort": exact_json(step.effort),
        "gain": exact_json(step.gain),
        "descriptor": indicator.level(step.to_level).text,
    }
