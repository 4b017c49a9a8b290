"""A small rubric with one of everything, and answers to it."""

from fractions import Fraction
from typing import Final

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
from etwin_cli.model.ids import BandId, CriterionId, IndicatorId, RubricId
from etwin_cli.model.rubric import (
    Band,
    Combine,
    Criterion,
    Indicator,
    Level,
    NotApplicablePolicy,
    Rubric,
)

NAMES: Final = ("Encara no", "Primers passos", "En desenvolupament", "Consolidat", "Referent")
SCALE: Final = tuple(Level(n, name, None, Fraction(n)) for n, name in enumerate(NAMES))


def indicator(
    name: str,
    title: str,
    *,
    weight: int = 1,
    policy: NotApplicablePolicy = NotApplicablePolicy.REFUSED,
) -> Indicator:
    """Make an indicator of five levels, each with a descriptor."""
    return Indicator(
        id=IndicatorId(name),
        title=title,
        question=f"Com va al centre: {title.lower()}?",
        weight=Fraction(weight),
        target=3,
        not_applicable=policy,
        not_applicable_when=None if policy is NotApplicablePolicy.REFUSED else "Si no n'hi ha.",
        effort=weight,
        levels=tuple(
            Level(
                level.level,
                level.title,
                f"{title}: això és el que es veu en un centre que és al nivell {level.level} "
                f"de cinc, explicat en una frase prou llarga per ocupar més d'una línia.",
                level.points,
            )
            for level in SCALE
        ),
        evidence_examples=("Acta d'una reunió, sense noms", "Recull d'activitats del curs"),
        covers=(),
    )


def criterion(
    name: str,
    title: str,
    *,
    weight: str = "1",
    criteria: tuple[Criterion, ...] = (),
    indicators: tuple[Indicator, ...] = (),
) -> Criterion:
    """Make a criterion."""
    return Criterion(
        id=CriterionId(name),
        title=title,
        description=None,
        weight=Fraction(weight),
        combine=Combine.MEAN,
        criteria=criteria,
        indicators=indicators,
    )


LEADERSHIP: Final = criterion(
    "leadership",
    "Lideratge compartit",
    weight="1.5",
    indicators=(
        indicator("coordination", "Coordinació repartida", weight=2),
        indicator("decisions", "Decisions preses en comú"),
        indicator("support", "La direcció anima tothom a participar-hi i ho fa possible", weight=3),
    ),
)
INSIDE: Final = criterion(
    "inside",
    "Dins del centre",
    indicators=(
        indicator("pupils", "Participació de l'alumnat"),
        indicator("families", "Famílies", policy=NotApplicablePolicy.EXCLUDED),
    ),
)
OUTSIDE: Final = criterion(
    "outside",
    "Fora del centre",
    indicators=(
        indicator("network", "Treball en xarxa", policy=NotApplicablePolicy.FULL),
        indicator("neighbours", "Centres de la mateixa àrea"),
    ),
)
OPENNESS: Final = criterion("openness", "Centre obert", criteria=(INSIDE, OUTSIDE))
BANDS: Final = (
    Band(BandId("starting"), "Punt de partida", Fraction(0), None, None, ()),
    Band(BandId("on-the-way"), "En camí", Fraction(40), None, Fraction("0.5"), ()),
    Band(
        BandId("rooted"),
        "Arrelat al centre",
        Fraction("60.5"),
        Fraction(50),
        Fraction("0.9"),
        ((IndicatorId("coordination"), 3), (IndicatorId("decisions"), 3)),
    ),
)
RUBRIC: Final = Rubric(
    id=RubricId("sample"),
    version="1.2.0",
    language="ca",
    source_language="ca",
    languages=("ca",),
    title="Mirall del centre",
    description=None,
    source=None,
    notice="És l'autoavaluació del mateix centre, no la decisió sobre el segell de centre eTwinning.",
    scale=SCALE,
    target=3,
    aim_from=None,
    required_from=3,
    maximum=Fraction(100),
    decimals=1,
    combine=Combine.MEAN,
    bands=BANDS,
    criteria=(LEADERSHIP, OPENNESS),
)

MINUTES: Final = Evidence(title="Acta del claustre", date="2026-02-11")
LINK: Final = Evidence(url="https://example.org/x", file="evidence/x.pdf")
SCHOOL: Final = School(name="Escola Els Til·lers", code="08012345", place="Vic")

Given = dict[str, Answer]


def level(number: int, *evidence: Evidence, comment: str | None = None) -> Answer:
    """Make an answer."""
    return Answer(Answered(number), evidence, comment)


COMPLETE: Final[Given] = {
    "coordination": level(4),
    "decisions": level(2, comment="Ho revisarem"),
    "support": level(3, MINUTES, LINK),
    "pupils": level(1),
    "families": Answer(NotApplicable("Som un centre de persones adultes")),
    "network": Answer(NotApplicable("No hi ha cap xarxa")),
    "neighbours": level(2),
}
OPEN: Final[Given] = {
    "coordination": level(2),
    "decisions": level(3),
    "pupils": level(3, MINUTES),
    "families": Answer(Unknown("Cal preguntar-ho a l'AFA")),
    "network": level(2),
    "neighbours": level(2),
}
NOTHING: Final[Given] = {}
DONE: Final[Given] = {found.id: level(3, MINUTES) for found in RUBRIC.all_indicators()}


def answers(given: Given, school: School = SCHOOL) -> Answers:
    """Make the answers file that says this."""
    return Answers(
        rubric_id="sample",
        rubric_version=None,
        language="ca",
        school=school,
        period="2025-2026",
        date="2026-05-12",
        respondent_role="leadership",
        answers={IndicatorId(name): answer for name, answer in given.items()},
        plans={
            CriterionId("openness"): (
                Plan("Obrir el centre al barri"),
                Plan("Pujar un nivell", year=2, indicator=IndicatorId("pupils"), level=2),
            )
        },
    )
