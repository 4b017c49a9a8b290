"""An answers file with every question and its levels as comments: blank, or with a school's answers."""

from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import Final

from etwin_cli.formats.answers_lines import answer_lines, identity_lines, plan_lines
from etwin_cli.formats.printable import lines_of, printable
from etwin_cli.formats.yaml_text import quoted
from etwin_cli.languages import Words
from etwin_cli.model.answers import Answer, Answers, Unanswered
from etwin_cli.model.rubric import Criterion, Indicator, NotApplicablePolicy, Rubric

_WIDTH: Final = 98
_NOTHING: Final = Answer(Unanswered())


def blank_answers(
    rubric: Rubric, words: Words, school: str | None = None, schema: str | None = None
) -> str:
    """Give the text of a file that is valid as it stands; `school` is the school's name.

    `schema` is the schema's file name, beside this one; editors look for it in the first lines.
    """
    head = _blank_identity(words, school)
    return "\n".join([*_modelines(schema), *_lines(rubric, words, head, None)]) + "\n"


def filled_answers(rubric: Rubric, words: Words, answers: Answers) -> str:
    """Give the text of a file that says what `answers` say, ready to be gone on with."""
    return "\n".join(_lines(rubric, words, identity_lines(answers), answers)) + "\n"


def _modelines(schema: str | None) -> Iterator[str]:
    """What yaml-language-server reads (in VS Code, Neovim and others), and what JetBrains reads."""
    if schema is not None:
        yield f"# yaml-language-server: $schema={schema}"
        yield f"# $schema: {schema}"
        yield ""


def _lines(
    rubric: Rubric, words: Words, head: Iterable[str], answers: Answers | None
) -> Iterator[str]:
    yield from _comment(words("blank.intro", title=rubric.title))
    yield from _comment(words("blank.how"))
    if rubric.required_from is not None:
        yield from _comment(words("blank.evidence", level=rubric.required_from))
    yield from _comment(words("blank.privacy"))
    yield from _comment(words("blank.yaml"))
    yield f"rubric: {{id: {rubric.id}, version: {quoted(rubric.version)}}}"
    yield from head
    yield ""
    yield "answers:"
    for criterion in rubric.criteria:
        yield from _criterion(criterion, words, rubric, answers, ())
    yield ""
    yield from _comment(words("blank.plans"))
    yield "plans:"
    plans = (answers.plans if answers else None) or {}
    for criterion in rubric.criteria:
        yield from plan_lines(criterion.id, plans.get(criterion.id, ()))


def _blank_identity(words: Words, school: str | None) -> Iterator[str]:
    yield f"language: {words.language}"
    yield "school:"
    yield f"  name: {quoted(school or words('blank.school'))}"
    yield "  code:"
    yield "  country:"
    yield "  region:"
    yield "  place:"
    yield f"  stage:       # {words('blank.stage')}"
    yield f"period:        # {words('blank.period')}"
    yield f"date:          # {words('blank.date')}"
    yield "respondent:"
    yield f"  role:        # {words('blank.role')}"


def _criterion(
    criterion: Criterion,
    words: Words,
    rubric: Rubric,
    answers: Answers | None,
    above: tuple[str, ...],
) -> Iterator[str]:
    titles = (*above, criterion.title)
    for child in criterion.criteria:
        yield from _criterion(child, words, rubric, answers, titles)
    if criterion.indicators:
        yield ""
        yield from _comment("== " + " / ".join(titles).upper() + " ==", "  ")
    for indicator in criterion.indicators:
        yield ""
        answer = answers.answers.get(indicator.id) if answers else None
        yield from _indicator(indicator, words, rubric, answer or _NOTHING)


def _indicator(indicator: Indicator, words: Words, rubric: Rubric, answer: Answer) -> Iterator[str]:
    yield from _comment(indicator.title, "  ")
    if indicator.question:
        yield from _prose(indicator.question)
    for level in indicator.levels:
        said = ": ".join(part for part in (level.title, level.text) if part)
        yield from _prose(said, first=f"{level.level:>3}  ", rest="     ")
    if indicator.not_applicable is not NotApplicablePolicy.REFUSED:
        when = indicator.not_applicable_when or ""
        yield from _comment(words("blank.not_applicable", when=when), "  ")
    yield f"  {indicator.id}:"
    asks = rubric.needed_from(indicator) is not None
    yield from answer_lines(answer, asks_evidence=asks)


def _prose(text: str, first: str = "", rest: str = "") -> Iterator[str]:
    """Comment lines, broken where the rubric breaks them too."""
    for number, line in enumerate(lines_of(text)):
        yield from _comment(line, "  ", first=rest if number else first, rest=rest)


def _comment(text: str, margin: str = "", first: str = "", rest: str = "") -> Iterator[str]:
    """Comment lines; whatever the text holds, none of it leaves the comment."""
    lines = wrap(
        " ".join(printable(text, keep="\n\t").split()),
        _WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    for line in lines:
        yield f"{margin}# {line}"
