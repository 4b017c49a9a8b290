"""The cheapest path to a stage, or the best use of an effort, as text: `etwin gap --path`."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import groupby

from etwin_cli.formats.text.heading import closing, heading, section
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, plain_text
from etwin_cli.formats.text.page import Page, named
from etwin_cli.formats.text.standing import stage, total
from etwin_cli.languages import Words
from etwin_cli.model.path import Path, Step
from etwin_cli.model.result import Missing, MissingKind
from etwin_cli.model.rubric import Band


def path_lines(
    path: Path, words: Words, width: int, *, unicode: bool = True, hint: str | None = None
) -> list[Line]:
    """Give a path, no line wider than `width` columns (from 24 on); else as `score_lines`."""
    page = Page.of(path.result.rubric, words, width, unicode=unicode)
    return [
        *heading(page, path.result.answers),
        *total(page, path.result),
        *stage(page, path.result),
        *way(page, path),
        *closing(page, hint),
    ]


def way(page: Page, path: Path) -> list[Line]:
    """Give what is to be done: what for, the questions, the steps; or why it cannot be done."""
    if path.band is None and path.budget is None:
        return [BLANK, *page.say([Span(page.words("path.last"), Style.GOOD)])]
    if not path.computed:
        explained = page.say(page.words("path.too_many"))
        return [BLANK, *explained, *_fixed(page, path)]
    if path.effort is None and path.band is not None:
        return [*_unreachable(page, path, path.band), *_fixed(page, path)]
    return [
        *_aim(page, path),
        *_questions(page, path),
        *_steps(page, path),
        *_afterwards(page, path),
        *_fixed(page, path),
    ]


def reason(page: Page, path: Path) -> str | None:
    """Give a sentence on why there is no path, or why it misses its band; None where it does not."""
    if not path.computed:
        return page.words("path.too_many")
    if path.reachable or path.band is None:
        return None
    if not path.missing:
        return page.words("total.none")
    key = "path.unreachable" if path.effort is None else "path.still"
    asked = "; ".join(plain_text(tuple(_missing(page, path, missing))) for missing in path.missing)
    return f"{page.words(key, band=path.band.title)} {asked}"


def _aim(page: Page, path: Path) -> list[Line]:
    """Say what the steps are for, what they cost and where they lead."""
    words, effort = page.words, path.effort or Fraction()
    if path.budget is not None:
        gained = page.gain(_gained(path.steps), _start(path))
        points, budget = words("gap.gain", gain=gained), page.exact(path.budget)
        lines = section(page, words("path.most", budget=budget, gain=points))
    else:
        band = "" if path.band is None else path.band.title
        lines = section(page, words("path.least", band=band, effort=page.exact(effort)))
    if not path.steps:
        key = "path.no_steps" if path.budget is None else "path.no_gain"
        return lines + page.say(words(key))
    if path.score is not None:
        maximum = page.exact(page.rubric.maximum)
        lines += page.say(words("path.total", score=page.total(path.score), maximum=maximum))
    if path.budget is not None:
        lines += page.say(words("path.effort", effort=page.exact(effort)))
    return lines


def _questions(page: Page, path: Path) -> list[Line]:
    lines = section(page, page.words("path.questions")) if path.questions else []
    for found in path.questions:
        lines += page.bullet(named(found.indicator))
    return lines


def _gained(steps: Sequence[Step]) -> Fraction:
    return sum((step.gain for step in steps), Fraction())


def _start(path: Path) -> Fraction:
    """Give the total before the first step."""
    return (path.score or Fraction()) - _gained(path.steps)


def _steps(page: Page, path: Path) -> list[Line]:
    """Give the steps under their criteria and indicators, each with what it adds to the last."""
    lines: list[Line] = []
    total = _start(path)
    for criterion, held in groupby(path.steps, lambda step: step.criterion):
        mine = list(held)
        effort = sum((step.effort for step in mine), Fraction())
        facts = _facts(page, _gained(mine), effort, total)
        lines += [BLANK, *page.say([Span(criterion.title, Style.HEADING), *facts])]
        for indicator, its_own in groupby(mine, lambda step: step.result.indicator):
            lines += page.bullet(named(indicator))
            for _, levels in groupby(its_own, lambda step: step.kind):
                step = _as_one(list(levels))
                lines += _step(page, step, total)
                total += step.gain
    return lines


def _as_one(steps: Sequence[Step]) -> Step:
    """Give the steps of one indicator, level by level, as one to the last of these levels."""
    effort = sum((step.effort for step in steps), Fraction())
    first, last = steps[0], steps[-1]
    return last._replace(from_level=first.from_level, gain=_gained(steps), effort=effort)


def _facts(page: Page, gain: Fraction, effort: Fraction, since: Fraction) -> list[Span]:
    dot = f" {page.signs.dot} "
    spent = page.words("gap.effort", effort=page.exact(effort))
    points = page.words("gap.gain", gain=page.gain(gain, since))
    look = Style.GOOD if gain > 0 else Style.PLAIN
    return [Span(dot), Span(points, look), Span(dot + spent)]


def _step(page: Page, step: Step, since: Fraction) -> list[Line]:
    indicator = step.result.indicator
    before, after = (page.level(indicator, n) for n in (step.from_level, step.to_level))
    kind = page.words(f"gap.{step.kind}")
    moved = [Span(f"{kind}: {before} {page.signs.arrow} "), Span(after, Style.STRONG)]
    lines = page.say([*moved, *_facts(page, step.gain, step.effort, since)], 4)
    descriptor = indicator.level(step.to_level).text
    # A level below the lowest aim may tell what is lacking: nothing to set out for.
    if descriptor is None or step.to_level < (page.rubric.aim_from or step.to_level):
        return lines
    return lines + page.prose(descriptor, 4)


def _afterwards(page: Page, path: Path) -> list[Line]:
    """With a budget, say what the steps mean for the band in view."""
    if path.budget is None or path.band is None:
        return []
    if path.reachable:
        return [BLANK, *page.say(_of_band(page, "path.reached", path.band))]
    return _asked_in_vain(page, path, "path.still", path.band)


def _unreachable(page: Page, path: Path, band: Band) -> list[Line]:
    if not path.missing:
        return [BLANK, *page.say(page.words("total.none"))]
    return _asked_in_vain(page, path, "path.unreachable", band)


def _asked_in_vain(page: Page, path: Path, key: str, band: Band) -> list[Line]:
    lines = section(page, page.words(key, band=band.title))
    for missing in path.missing:
        lines += page.bullet(_missing(page, path, missing))
    return lines


def _of_band(page: Page, key: str, band: Band) -> list[Span]:
    return page.around(key, "band", Span(band.title, Style.STRONG))


def _missing(page: Page, path: Path, missing: Missing) -> list[Span]:
    """Give what the band asks for, and what there can be at most, or will be then."""
    words, rubric = page.words, page.rubric
    spans: list[Span] = []
    if missing.kind is MissingKind.SCORE:
        asked, actual = {"needed": page.exact(missing.needed)}, page.total(missing.actual)
    elif missing.kind is MissingKind.COVERAGE:
        every = path.result.counts.indicators
        asked = {"needed": str(-(-missing.needed * every // 1)), "indicators": str(every)}
        actual = str(missing.actual * every)
    elif missing.kind is MissingKind.CRITERION:
        criterion = next(each for each in rubric.criteria if each.id == missing.id)
        spans = [*named(criterion), Span(": ")]
        asked = {"needed": page.exact(missing.needed)}
        actual = page.criterion(missing.actual, criterion.id)
    else:
        indicator = next(each for each in rubric.all_indicators() if each.id == missing.id)
        spans = [*named(indicator), Span(": ")]
        asked = {"level": page.level(indicator, int(missing.needed))}
        actual = page.level(indicator, int(missing.actual))
    then = words("path.at_most" if path.effort is None else "path.then", actual=actual)
    return [*spans, Span(f"{words(f'missing.{missing.kind}', **asked)} ({then})")]


def _fixed(page: Page, path: Path) -> list[Line]:
    lines = section(page, page.words("path.fixed")) if path.fixed else []
    for name in path.fixed:
        lines += page.bullet(named(page.rubric.indicators_by_id[name]))
    return lines
