"""Cohorts for the formats that tell of them: one with one of everything, and a small one."""

from datetime import date
from fractions import Fraction
from typing import Final

from etwin_cli.model.cohort import (
    Answering,
    BandCount,
    CohortRun,
    Copy,
    CriterionSpread,
    Field,
    Group,
    Groups,
    IndicatorSpread,
    Others,
    Quartiles,
    SameText,
    Spread,
    Summary,
)

TEXT: Final = (
    "Hem acordat amb el centre amic que cada grup tingui una pàgina pròpia i que l'alumnat decideixi "
    "què s'hi posa; cada mes ho mirem plegats i canviem el que calgui, sempre amb totes les famílies."
)


def quartiles(*numbers: float) -> Quartiles:
    """Three numbers that a decimal text has."""
    return Quartiles(*(Fraction(str(number)) for number in numbers))


def _indicator(
    name: str,
    title: str,
    criterion: str,
    counts: tuple[int, int, int, int],
    answering: Answering | None,
) -> IndicatorSpread:
    answered, still_open, not_applicable, unsupported = counts
    return IndicatorSpread(
        name, title, criterion, answered, still_open, not_applicable, unsupported, answering
    )


COHORT: Final = Summary(
    run=CohortRun(
        rubric="sample",
        rubric_version="1.0.0",
        rubric_title="Rúbrica de mostra",
        rubric_language="ca",
        rubric_digest="sha256:" + "0" * 64,
        maximum=Fraction(100),
        decimals=1,
        day=date(2026, 11, 23),
        tool="0.1.0",
        schools=240,
    ),
    minimums=(Fraction(0), Fraction(60)),
    scored=214,
    silent=20,
    faulty=6,
    least=5,
    bands=(
        BandCount(None, None, 3),
        BandCount("on-the-way", "En camí", 161),
        BandCount("rooted", "Arrelat al centre i obert a tots els centres del seu voltant", 50),
    ),
    # 59.96 is not shown as 60, which a band asks for
    total=Spread(quartiles(31.25, 47.5, 59.96), (3, 9, 21, 40, 52, 39, 28, 14, 7, 1)),
    criteria=(
        CriterionSpread(
            "leadership",
            "Lideratge",
            None,
            0,
            214,
            Spread(quartiles(25, 50, 62.5), (30, 61, 80, 33, 10)),
        ),
        CriterionSpread(
            "sharing",
            "Compartir el lideratge amb tothom qui vulgui fer-ne part",
            "leadership",
            1,
            200,
            Spread(quartiles(0, 12.5, 37.5), (100, 60, 30, 10, 0)),
        ),
        CriterionSpread("openness", "Obertura", None, 0, 4, None),
    ),
    indicators=(
        _indicator(
            "coordination",
            "Coordinació repartida",
            "sharing",
            (190, 20, 4, 60),
            Answering(
                Spread(quartiles(0.25, 0.5, 0.75), (20, 45, 70, 45, 10)),
                Fraction(19, 40),
                Fraction(11, 40),
            ),
        ),
        _indicator(
            "families",
            "Les famílies en formen part",
            "sharing",
            (120, 74, 20, 0),
            Answering(
                Spread(quartiles(0, 0.25, 1), (59, 10, 0, 11, 40)), Fraction(2, 5), Fraction(2, 5)
            ),
        ),
        _indicator("network", "Centres de la mateixa àrea", "openness", (4, 210, 0, 1), None),
    ),
    groups=Groups(
        Field.COUNTRY,
        (
            Group("ES", 120, quartiles(30, 45, 59.99)),
            Group("França", 70, quartiles(32.5, 50, 61)),
            Group(None, 6, quartiles(20, 21, 22)),
        ),
        Others(3, 18, quartiles(35, 47.25, 70)),
    ),
    same_texts=(
        SameText(
            TEXT,
            (
                Copy("schools/a.yaml", ("coordination", "families")),
                Copy("schools/b.yaml", ("coordination",)),
            ),
        ),
        SameText(TEXT[:90], tuple(Copy(f"table.csv:{at}", ("network",)) for at in range(2, 15))),
    ),
)
"""With one of everything."""

SMALL: Final = COHORT._replace(
    run=COHORT.run._replace(schools=5),
    scored=4,
    silent=0,
    faulty=1,
    bands=None,
    total=None,
    criteria=(),
    indicators=(),
    groups=Groups(Field.REGION, (), None),
    same_texts=(),
)
"""Too few schools to tell more than their number."""
