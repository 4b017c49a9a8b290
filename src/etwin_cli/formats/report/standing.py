"""The heading, and where the school stands."""

from etwin_cli.formats.report.saying import fact, sentence, sentences
from etwin_cli.formats.report.values import Group, Heading, Mark, Said, Stage, StandingPart
from etwin_cli.formats.text.heading import role
from etwin_cli.formats.text.missing import asked
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.standing import claimed, coverage, stage, total
from etwin_cli.model.answers import Answers
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Band


def heading_of(page: Page, answers: Answers) -> Heading:
    """Name the school, the occasion and the rubric."""
    school, words, rubric = answers.school, page.words, page.rubric
    places = (school.place, school.region, school.country)
    given = (
        ("fact.code", "code", school.code),
        ("fact.place", "place", ", ".join(place for place in places if place)),
        ("heading.period", "period", answers.period),
        ("heading.date", "date", answers.date and words.day(answers.date)),
        ("heading.role", "role", answers.respondent_role and role(page, answers.respondent_role)),
    )
    return Heading(
        school=school.name,
        facts=tuple(fact(page, key, field, text) for key, field, text in given if text),
        rubric=words("heading.rubric", title=rubric.title, version=rubric.version),
        notice=rubric.notice,
    )


def standing_of(page: Page, result: Result) -> StandingPart:
    """Give the total with its range, the bands, and what the next one asks for."""
    ends, maximum = result.range, page.rubric.maximum
    is_drawn = ends is not None and bool(result.counts.answered or result.provisional)
    return StandingPart(
        total=sentences(total(page, result)),
        ends=(ends.low / maximum, ends.high / maximum) if ends and is_drawn else None,
        thresholds=tuple(band.minimum / maximum for band in page.rubric.bands if band.minimum),
        sentences=sentences(
            [*stage(page, result), *coverage(page, result), *claimed(page, result)]
        ),
        borderline=_borderline(page, result),
        stages=tuple(_stage(page, result, band) for band in page.rubric.bands),
        missing=_missing(page, result),
    )


def _borderline(page: Page, result: Result) -> Group | None:
    if not result.borderline or result.band is None:
        return None
    title = page.words("borderline", n=len(result.borderline), band=result.band.title)
    known = page.rubric.indicators_by_id
    return Group(title, tuple(Said(known[name].title, "") for name in result.borderline))


def _stage(page: Page, result: Result, band: Band) -> Stage:
    mark = _mark(result, band)
    is_provisional = mark is Mark.CURRENT and result.provisional
    return Stage(
        title=band.title,
        mark=mark,
        state=page.words("stage.provisional" if is_provisional else f"stage.{mark}"),
        minimum=page.words("rubric.minimum", minimum=page.exact(band.minimum)),
    )


def _mark(result: Result, band: Band) -> Mark:
    if result.band == band:
        return Mark.CURRENT
    bands = result.rubric.bands
    if result.band is not None and bands.index(band) < bands.index(result.band):
        return Mark.REACHED
    return Mark.AHEAD


def _missing(page: Page, result: Result) -> Group | None:
    following = result.next_band
    if following is None or not following.missing:
        return None
    items = (asked(page, result, missing) for missing in following.missing)
    return Group(
        page.words("next.heading", band=following.band.title),
        tuple(Said(item.title if item else "", sentence(spans)) for item, spans in items),
    )
