"""The form for a meeting as Markdown: to print, or to fill in with any editor."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from etwin_cli.formats.form import (
    BEGIN,
    Part,
    Question,
    Section,
    fields_of,
    how_to_answer,
    named,
    one_line,
    parts_of,
    version_line,
)
from etwin_cli.formats.markdown.reports import escaped, prose, written
from etwin_cli.formats.printable import lines_of, printable
from etwin_cli.languages import Words
from etwin_cli.model.form_columns import NOT_APPLICABLE, UNKNOWN
from etwin_cli.model.rubric import Criterion, Rubric

_BOX: Final = "☐"
_ROOM: Final = "…" * 40
"""Where something is written by hand."""


def form_markdown(rubric: Rubric, say: Words, school: str | None = None, then: str = BEGIN) -> str:
    """Give the whole form; `school` is the school's name, `then` the command that comes next."""
    blocks = [
        f"# {_shown(rubric.title)}",
        written(say("intro")),
        *([prose(rubric.description)] if rubric.description else []),
        *([written(rubric.notice)] if rubric.notice else []),
        written(version_line(rubric, say)),
        *_identity(say, school),
        *_how(rubric, say, then),
        *(block for part in parts_of(rubric) for block in _part(part, say)),
        *_plans(rubric.criteria, say),
    ]
    return "\n\n".join(blocks) + "\n"


def _identity(say: Words, school: str | None) -> Iterator[str]:
    yield f"## {escaped(say('school.heading'))}"
    rows = [f"| {escaped(say('school.name'))} | {_shown(school) if school else _ROOM} |"]
    rows.append("| --- | --- |")
    for field in fields_of(say)[1:]:
        hint = f" ({escaped(field.hint)})" if field.hint else ""
        rows.append(f"| {escaped(field.label)}{hint} | |")
    yield "\n".join(rows)


def _how(rubric: Rubric, say: Words, then: str) -> Iterator[str]:
    yield f"## {escaped(say('how.heading'))}"
    yield _listed([say("how.level"), *how_to_answer(rubric, say)])
    before, _, rest = say("after.paper", command="\0").partition("\0")
    yield written(before) + _code(then) + escaped(rest)


def _code(text: str) -> str:
    """A text as it is, between more backticks than stand together in it."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    blank = " " if longest else ""
    return "`" * (longest + 1) + f"{blank}{printable(text)}{blank}" + "`" * (longest + 1)


def _part(part: Part, say: Words) -> Iterator[str]:
    yield f"## {_shown(part.criterion.title)}"
    if part.criterion.description:
        yield prose(part.criterion.description)
    for section in part.sections:
        yield from _section(section, say)


def _section(section: Section, say: Words) -> Iterator[str]:
    if section.titles:
        yield f"### {' · '.join(map(_shown, section.titles))}"
    if section.description:
        yield prose(section.description)
    level = "####" if section.titles else "###"
    for question in section.questions:
        yield from _question(question, say, level)


def _question(question: Question, say: Words, heading: str) -> Iterator[str]:
    indicator = question.indicator
    title = f"{heading} {question.number}. {_shown(indicator.title)} (`{indicator.id}`)"
    yield title
    if indicator.question:
        yield "\\\n".join(f"**{_shown(line)}**" for line in lines_of(indicator.question))
    yield "\n".join(_choices(question, say))
    yield "\n".join(_evidence(question, say))
    yield f"{escaped(say('question.comment'))}: {_ROOM}"


def _choices(question: Question, say: Words) -> Iterator[str]:
    for level in question.indicator.levels:
        name = named(str(level.level), level.title and one_line(level.title))
        yield prose(level.text or "", f"- {_BOX} **{escaped(name)}** ").rstrip()
    unknown = named(UNKNOWN, say("question.unknown"))
    yield f"- {_BOX} **{escaped(unknown)}** {escaped(say('question.ask'))}: {_ROOM}"
    if question.may_not_apply:
        name = named(NOT_APPLICABLE, say("question.not_applicable"))
        when = one_line(question.indicator.not_applicable_when or "")
        only = escaped(say("question.only", when=when))
        yield f"- {_BOX} **{escaped(name)}** {only} {escaped(say('question.why'))}: {_ROOM}"


def _evidence(question: Question, say: Words) -> Iterator[str]:
    needed = question.needed_from
    note = f" ({escaped(say('question.needed', level=needed))})" if needed is not None else ""
    yield f"{escaped(say('question.evidence'))}{note}: {_ROOM}"
    examples = question.indicator.evidence_examples
    if examples:
        yield ""
        yield escaped(say("question.examples"))
        yield ""
        yield _listed(map(one_line, examples))


def _plans(criteria: Iterable[Criterion], say: Words) -> Iterator[str]:
    yield f"## {escaped(say('form.plans'))}"
    yield written(say("plans.how"))
    for criterion in criteria:
        yield f"### {_shown(criterion.title)}"
        yield "\n".join(f"- {escaped(say('form.year', year=year))}: {_ROOM}" for year in (1, 2))


def _listed(texts: Iterable[str]) -> str:
    return "\n".join(f"- {written(text)}" for text in texts)


def _shown(text: str) -> str:
    return escaped(one_line(text))
