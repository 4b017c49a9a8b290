"""What a form for a meeting holds, whatever it is written as: paper, a page or a workbook."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from etwin_cli.formats.printable import printable
from etwin_cli.languages import Words
from etwin_cli.model.form_columns import IDENTITY, NAME_MARK, NOT_APPLICABLE, UNKNOWN
from etwin_cli.model.rubric import Criterion, Indicator, Level, NotApplicablePolicy, Rubric

BEGIN: Final = "etwin ask answers.yaml"
"""What is typed once a form on paper is filled in, where no rubric has to be named."""


class Field(NamedTuple):
    """One thing that the school says of itself."""

    key: str
    label: str
    hint: str
    """An example; may be empty."""


class Question(NamedTuple):
    """One indicator of the form."""

    number: int
    """From 1, over the whole form: in a meeting it is what people call it by."""
    indicator: Indicator
    needed_from: int | None
    """The level from which evidence is needed; None: at none of its levels."""

    @property
    def may_not_apply(self) -> bool:
        """Whether "not applicable" is an answer."""
        return self.indicator.not_applicable is not NotApplicablePolicy.REFUSED


class Section(NamedTuple):
    """The questions of a criterion that holds indicators."""

    titles: tuple[str, ...]
    """Of the criteria from below the top one down to its own; none where it is the top one."""
    description: str | None
    questions: tuple[Question, ...]


class Part(NamedTuple):
    """A top criterion."""

    criterion: Criterion
    sections: tuple[Section, ...]


def parts_of(rubric: Rubric) -> tuple[Part, ...]:
    """The whole questionnaire, in the rubric's order."""
    numbers = {name: number for number, name in enumerate(rubric.indicators_by_id, 1)}

    def question(indicator: Indicator) -> Question:
        return Question(numbers[indicator.id], indicator, rubric.needed_from(indicator))

    def sections(criterion: Criterion, above: tuple[str, ...]) -> Iterator[Section]:
        for child in criterion.criteria:
            yield from sections(child, (*above, child.title))
        if criterion.indicators:
            description = criterion.description if above else None
            yield Section(above, description, tuple(map(question, criterion.indicators)))

    return tuple(Part(each, tuple(sections(each, ()))) for each in rubric.criteria)


def fields_of(say: Words) -> tuple[Field, ...]:
    """What the school is asked about itself."""
    hinted = ("school.country", "school.stage", "period", "date", "respondent.role")
    return tuple(
        Field(key, say(key), say(f"hint.{key}") if key in hinted else "") for key in IDENTITY
    )


def version_line(rubric: Rubric, say: Words) -> str:
    """Which rubric the form is of."""
    count = len(rubric.indicators_by_id)
    return say("version", rubric=rubric.id, version=rubric.version, questions=count)


def how_to_answer(rubric: Rubric, say: Words) -> Iterator[str]:
    """How it is filled in, after what is said of the levels: a paragraph each."""
    yield say("how.unknown", sign=UNKNOWN)
    if any(
        each.not_applicable is not NotApplicablePolicy.REFUSED for each in rubric.all_indicators()
    ):
        yield say("how.not_applicable", sign=NOT_APPLICABLE)
    if rubric.required_from is not None:
        yield say("how.evidence", level=rubric.required_from)
    yield say("blank.privacy")


def level_name(level: Level) -> str:
    """`2 · Developing`."""
    return named(str(level.level), level.title)


def named(sign: str, name: str | None) -> str:
    """What counts, and its name behind it."""
    return f"{sign}{NAME_MARK}{name}" if name else sign


def one_line(text: str) -> str:
    """A text of a rubric as one line that shows all it holds."""
    return printable(" ".join(text.split()))
