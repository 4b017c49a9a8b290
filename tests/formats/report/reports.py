"""Reports to look at: of the sample rubric, of odd rubrics, and of texts that mean harm."""

from fractions import Fraction
from typing import Final

from etwin_cli.formats.report.making import report_of
from etwin_cli.formats.report.values import Report
from etwin_cli.languages import Language, words
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Answers,
    Evidence,
    NotApplicable,
    Plan,
    School,
    Unknown,
)
from etwin_cli.model.comparison import Assessment, Comparison
from etwin_cli.model.result import Result
from etwin_cli.model.rubric import Combine, NotApplicablePolicy, Rubric
from etwin_cli.scoring.compare import compare
from etwin_cli.scoring.gaps import gaps
from etwin_cli.scoring.score import score
from tests.formats.samples import (
    COMPLETE,
    LEADERSHIP,
    NOTHING,
    OPEN,
    OPENNESS,
    RUBRIC,
    Given,
    answers,
    level,
)
from tests.replacing import replace
from tests.scoring import strategies

_EARLIER: Final[Given] = {
    "coordination": level(1),
    "decisions": level(3),
    "pupils": level(1),
    "network": level(3),
}


def report(
    result: Result, comparison: Comparison | None = None, language: Language = "en"
) -> Report:
    """Make the report of a result."""
    return report_of(gaps(result), comparison, words(language))


def compared(result: Result, *, years: int = 2, same_rubric: bool = True) -> Comparison:
    """Compare a result of the sample rubric with earlier ones."""
    earlier = [
        Assessment(
            f"{year}.yaml",
            score(
                RUBRIC,
                replace(answers(_EARLIER if number else NOTHING), period=f"{year}-{year + 1}"),
            ),
            same_rubric,
            frozenset() if same_rubric else frozenset({RUBRIC.all_indicators()[0].id}),
            () if same_rubric else ("old-question",),
        )
        for number, year in enumerate(range(2026 - years, 2025), start=2 - (years == 3) * 2)
    ]
    return compare([*earlier, Assessment("now.yaml", result)])


def odd_rubrics() -> dict[str, Rubric]:
    """Rubrics that are not like the shipped one."""
    make, one = strategies.criterion, strategies.indicator

    def flat(count: int) -> Rubric:
        return strategies.rubric(*(make(f"c{n}", one(f"i{n}")) for n in range(count)))

    deep = make("top", make("middle", make("low", one("a"), one("b")), make("other", one("c"))))
    return {
        "one criterion": flat(1),
        "two criteria": flat(2),
        "three criteria": flat(3),
        "twelve criteria": flat(12),
        "fifteen criteria": flat(15),
        "nested": strategies.rubric(deep, make("d", one("e"))),
        "points": strategies.rubric(
            make(
                "p",
                one("f", (0, 1), target=1, points=(Fraction(-2), Fraction(10))),
                combine=Combine.POINTS,
            ),
            combine=Combine.POINTS,
        ),
        "minimum": strategies.rubric(make("m", one("g"), one("h")), combine=Combine.MINIMUM),
        "many levels": strategies.rubric(make("l", one("i", tuple(range(101)), target=40))),
        "three of a scale of three": strategies.rubric(
            make("x", one("j")), maximum=Fraction(3), bands=(strategies.band("z", "1.5"),)
        ),
        "with bands": RUBRIC,
        "without bands": replace(RUBRIC, bands=()),
    }


def left_out(rubric: Rubric = RUBRIC) -> Result:
    """Give a result in which no question applies."""

    def freed(criterion: object) -> object:
        return replace(
            criterion,
            criteria=tuple(map(freed, criterion.criteria)),  # type: ignore[attr-defined]
            indicators=tuple(
                replace(found, not_applicable=NotApplicablePolicy.EXCLUDED)
                for found in criterion.indicators  # type: ignore[attr-defined]
            ),
        )

    free = replace(rubric, criteria=tuple(map(freed, rubric.criteria)))
    given: Given = {
        found.id: Answer(NotApplicable("no such pupils")) for found in free.all_indicators()
    }
    return score(free, answers(given))


def hostile(text: str) -> tuple[Result, Comparison]:
    """Give a result in which everybody says `text`, wherever a text can stand; and the one before."""
    first, second, third = LEADERSHIP.indicators
    levels = tuple(replace(each, title=text, text=text) for each in first.levels)
    named = replace(first, title=text, question=text, levels=levels, evidence_examples=(text, text))
    criterion = replace(LEADERSHIP, title=text, description=text, indicators=(named, second, third))
    rubric = replace(
        RUBRIC,
        title=text,
        version=text,
        bands=tuple(replace(band, title=text) for band in RUBRIC.bands),
        criteria=(criterion, OPENNESS),
    )
    before = score(rubric, _said(text, OPEN))
    result = score(rubric, _said(text, COMPLETE))
    old = Assessment(text, before, gone=(text,))
    return result, compare([old, replace(old, file=f"{text} 2"), Assessment(text, result)])


def _said(text: str, given: Given) -> Answers:
    piece = Evidence(url=text, file=text, title=text, date=text)
    linked = Evidence(url=f"https://example.org/{text}")
    mine: Given = {
        "coordination": Answer(Answered(3), (piece, linked), text),
        "network": Answer(NotApplicable(text), comment=text),
        "pupils": Answer(Unknown(text), comment=text),
    }
    plan = Plan(text, 1, RUBRIC.all_indicators()[0].id, 3)
    return replace(
        answers(given | mine, School(text, text, text, text, text, text)),
        period=text,
        date=text,
        respondent_role=text,
        plans={LEADERSHIP.id: (plan, Plan(text))},
    )


def longest() -> Result:
    """Give a result in which every answer has as much beside it as a school may write."""
    long = "A sentence that goes on for a while, as people's do. " * 12
    pieces = tuple(
        Evidence(f"https://example.org/{'path/' * 30}{number}", f"folder/{number}.pdf", long)
        for number in range(12)
    )
    given: Given = {
        found.id: Answer(Answered(2), pieces, long) for found in RUBRIC.all_indicators()
    }
    return score(RUBRIC, answers(given))
