"""Rubrics and answers of every shape that the formats allow."""

from fractions import Fraction
from functools import cache
from itertools import count, product

from hypothesis import strategies as st

from etwin_cli.model.answers import (
    Answer,
    Answered,
    Answers,
    Evidence,
    NotApplicable,
    School,
    State,
    Unanswered,
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
from tests.replacing import replace

from .oracle import oracle_score

EVIDENCE = (Evidence(url="https://example.org"),)
WEIGHTS = tuple(map(Fraction, ("1", "1", "2", "0.1", "0.333", "7")))
MAXIMA = tuple(map(Fraction, ("100", "100", "3", "1", "3.5")))
WORTHS = tuple(map(Fraction, ("-2", "0", "0.5", "1", "3", "10")))
EFFORTS = (1, 1, 2, 3, 10)
LEVELS = ((0, 1), (0, 1, 2, 3), (0, 1, 2, 3, 4), (1, 3, 4, 9), (2, 5, 6))


def indicator(
    name: str,
    levels: tuple[int, ...] = (0, 1, 2, 3, 4),
    *,
    points: tuple[Fraction, ...] | None = None,
    weight: str | int = 1,
    target: int = 3,
    effort: int = 1,
    policy: NotApplicablePolicy = NotApplicablePolicy.REFUSED,
) -> Indicator:
    worth = points or tuple(map(Fraction, levels))
    return Indicator(
        id=IndicatorId(name),
        title=name,
        question=None,
        weight=Fraction(weight),
        target=target,
        not_applicable=policy,
        not_applicable_when=None,
        effort=effort,
        levels=tuple(
            Level(number, None, None, value) for number, value in zip(levels, worth, strict=True)
        ),
        evidence_examples=(),
        covers=(),
    )


def criterion(
    name: str,
    *held: Criterion | Indicator,
    weight: str | int = 1,
    combine: Combine = Combine.MEAN,
) -> Criterion:
    return Criterion(
        id=CriterionId(name),
        title=name,
        description=None,
        weight=Fraction(weight),
        combine=combine,
        criteria=tuple(child for child in held if isinstance(child, Criterion)),
        indicators=tuple(child for child in held if isinstance(child, Indicator)),
    )


def band(
    name: str,
    minimum: str | int,
    *,
    each: str | None = None,
    coverage: str | None = None,
    requires: dict[str, int] | None = None,
) -> Band:
    return Band(
        id=BandId(name),
        title=name,
        minimum=Fraction(minimum),
        each_criterion=None if each is None else Fraction(each),
        coverage=None if coverage is None else Fraction(coverage),
        requires=tuple((IndicatorId(key), level) for key, level in (requires or {}).items()),
    )


def rubric(
    *criteria: Criterion,
    bands: tuple[Band, ...] = (),
    combine: Combine = Combine.MEAN,
    required_from: int | None = None,
    maximum: Fraction = Fraction(100),
    aim_from: int | None = None,
) -> Rubric:
    return Rubric(
        id=RubricId("r"),
        version="1.0.0",
        language="en",
        source_language="en",
        languages=("en",),
        title="R",
        description=None,
        source=None,
        notice=None,
        scale=(),
        target=None,
        aim_from=aim_from,
        required_from=required_from,
        maximum=maximum,
        decimals=1,
        combine=combine,
        bands=bands,
        criteria=criteria,
    )


def answers(given: dict[str, Answer | State | int]) -> Answers:
    """Make a file: a number is that level with evidence, a state stands with none."""
    return Answers(
        rubric_id="r",
        rubric_version=None,
        language=None,
        school=School("S"),
        period=None,
        date=None,
        respondent_role=None,
        answers={IndicatorId(name): _answer(value) for name, value in given.items()},
        plans=None,
    )


def _answer(value: Answer | State | int) -> Answer:
    if isinstance(value, Answer):
        return value
    return Answer(Answered(value), EVIDENCE) if isinstance(value, int) else Answer(value)


def with_answer(file: Answers, name: IndicatorId, answer: Answer) -> Answers:
    return replace(file, answers={**file.answers, name: answer})


@st.composite
def rubrics(
    draw: st.DrawFn, *, rising: bool = False, combines: tuple[Combine, ...] = tuple(Combine)
) -> Rubric:
    """Draw a rubric; with `rising`, points never fall from a level to the next."""
    numbers = count()
    modes = st.sampled_from(combines)

    def draw_criterion(depth: int) -> Criterion:
        nested = depth > 0 and draw(st.integers(0, 2)) == 0
        size = draw(st.integers(1, 2 if nested else 3))
        held = [draw_criterion(depth - 1) if nested else draw_indicator() for _ in range(size)]
        weight = draw(st.sampled_from(WEIGHTS))
        made = criterion(f"c{next(numbers)}", *held, combine=draw(modes))
        return replace(made, weight=weight)

    def draw_indicator() -> Indicator:
        levels = draw(st.sampled_from(LEVELS))
        return replace(
            indicator(
                f"i{next(numbers)}",
                levels,
                points=draw(_points(len(levels), rising=rising)),
                target=draw(st.sampled_from(levels)),
                effort=draw(st.sampled_from(EFFORTS)),
                policy=draw(st.sampled_from(NotApplicablePolicy)),
            ),
            weight=draw(st.sampled_from(WEIGHTS)),
        )

    criteria = [draw_criterion(2) for _ in range(draw(st.integers(1, 4)))]
    bare = rubric(*criteria, combine=draw(modes), maximum=draw(st.sampled_from(MAXIMA)))
    lowest = max(found.levels[0].level for found in bare.all_indicators())
    threshold = draw(st.none() | st.integers(lowest + 1, lowest + 2))
    aim = draw(st.none() | st.integers(0, 4))
    return replace(bare, aim_from=aim, required_from=threshold, bands=draw(_bands(bare)))


@cache
def _points(size: int, *, rising: bool) -> st.SearchStrategy[tuple[Fraction, ...] | None]:
    usable = [
        worth for worth in product(WORTHS, repeat=size) if max(worth) > max(Fraction(), min(worth))
    ]
    if rising:
        usable = [worth for worth in usable if list(worth) == sorted(worth)]
    return st.sampled_from([None] * len(usable) + usable)


@st.composite
def _bands(draw: st.DrawFn, made: Rubric) -> tuple[Band, ...]:
    minimums = draw(st.lists(st.sampled_from((0, 1, 2, 3, 5, 6, 8, 12)), max_size=4, unique=True))
    parts = st.sampled_from((None, None, None, *(Fraction(n, 8) for n in range(6))))
    bands = []
    for number, minimum in enumerate(sorted(minimums)):
        each = draw(parts)
        bare = band(f"b{number}", 0)
        bands.append(
            replace(
                bare,
                minimum=made.maximum * minimum / 12,
                each_criterion=None if each is None else each * made.maximum,
                coverage=draw(parts),
                requires=draw(_requires(made)),
            )
        )
    return tuple(bands)


@st.composite
def _requires(draw: st.DrawFn, made: Rubric) -> tuple[tuple[IndicatorId, int], ...]:
    chosen = draw(st.lists(st.sampled_from(made.all_indicators()), max_size=1, unique=True))
    return tuple(
        (found.id, draw(st.sampled_from([level.level for level in found.levels[:3]])))
        for found in chosen
    )


def answer_to(found: Indicator) -> st.SearchStrategy[Answer]:
    levels: list[State] = [Answered(level.level) for level in found.levels]
    states = st.sampled_from([*levels * 2, Unanswered(), Unknown("to ask"), NotApplicable("why")])
    return st.builds(Answer, states, st.sampled_from(((), EVIDENCE)))


@st.composite
def answers_to(draw: st.DrawFn, made: Rubric) -> Answers:
    given: dict[str, Answer | State | int] = {"not-of-this-rubric": 3}
    silent = draw(st.integers(0, 9)) == 9
    for found in made.all_indicators():
        if not silent and draw(st.integers(0, 9)) < 9:
            given[found.id] = draw(answer_to(found))
    return answers(given)


@st.composite
def schools(
    draw: st.DrawFn, *, rising: bool = False, combines: tuple[Combine, ...] = tuple(Combine)
) -> tuple[Rubric, Answers]:
    """Draw a rubric and a school's answers to it."""
    made = draw(rubrics(rising=rising, combines=combines))
    return made, draw(answers_to(made))


@st.composite
def schools_on_the_edge(draw: st.DrawFn) -> tuple[Rubric, Answers]:
    """Draw a school that meets a band, or one answer less of it would, to the last decimal."""
    made, file = draw(schools())
    answered = [name for name, given in file.answers.items() if isinstance(given.state, Answered)]
    indicators = {found.id: found for found in made.all_indicators()}
    nearby = file
    for name in answered[: draw(st.integers(0, 1))]:
        if name in indicators:
            nearby = with_answer(file, name, draw(answer_to(indicators[name])))
    result = oracle_score(replace(made, bands=()), nearby)
    scores = [top.score for top in result.criteria if top.score is not None]
    least = min(scores, default=None)
    edge = replace(
        band("edge", 0),
        minimum=result.range.low if result.range and draw(st.booleans()) else Fraction(),
        each_criterion=least if draw(st.booleans()) else None,
        requires=draw(_requires(made)) if draw(st.booleans()) else (),
    )
    return replace(made, bands=(edge,)), file
