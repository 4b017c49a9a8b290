"""The schema of the answers to one rubric: its ids, its levels, what may be said of each."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from etwin_cli.formats.schema.nodes import (
    Node,
    choice,
    day,
    document,
    link,
    mapping,
    needed_text,
    or_nothing,
    reason,
    reference,
    spellings,
    text,
)
from etwin_cli.languages import Words
from etwin_cli.model.answers import MAX_LEVEL
from etwin_cli.model.rubric import Criterion, Indicator, Level, NotApplicablePolicy, Rubric

_ROLES: Final = ("leadership", "teacher", "student", "family", "assessor")
_SAID: Final[Node] = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
_PLACE_KEYS: Final = ("code", "country", "region", "place", "stage")


def answers_schema(rubric: Rubric, words: Words) -> Node:
    """Give the schema in `words`; the rubric's own words stay its own."""
    whole_file = mapping(
        words("answers.intro", title=rubric.title, version=rubric.version),
        {
            "rubric": _rubric(rubric, words),
            "language": text(words("answers.language")),
            "school": _school(words),
            "period": or_nothing(needed_text(words, words("answers.period"))),
            "date": day(words, words("answers.date")),
            "respondent": _respondent(words),
            "answers": or_nothing(
                mapping(
                    words("answers.answers"),
                    {each.id: _answer(each, rubric, words) for each in rubric.all_indicators()},
                )
            ),
            "plans": or_nothing(
                mapping(
                    words("answers.plans"),
                    {each.id: _plans(each, words) for each in rubric.criteria},
                )
            ),
        },
        ("rubric", "school", "answers"),
    )
    levels = {f"level.{each.id}": _level(each, words) for each in rubric.all_indicators()}
    definitions: Node = {
        "unknown": text(words("answers.unknown")),
        "comment": text(words("answers.comment")),
        "piece": _piece(words),
        "plan": _plan(rubric, words),
        "indicator": _indicators(rubric, words),
        **levels,
    }
    if any(_may_not_apply(each) for each in rubric.all_indicators()):
        definitions["reason"] = reason(words)
    return document({"title": rubric.title, **whole_file}, definitions)


def _rubric(rubric: Rubric, words: Words) -> Node:
    name: Node = {"description": words("answers.rubric.id"), "enum": spellings(rubric.id)}
    version = text(words("answers.rubric.version", version=rubric.version))
    described = mapping(words("answers.rubric"), {"id": name, "version": version}, ("id",))
    return {"description": words("answers.rubric"), "oneOf": [name, described]}


def _school(words: Words) -> Node:
    name = {"name": needed_text(words, words("answers.school.name"))}
    rest = {key: text(words(f"answers.school.{key}")) for key in _PLACE_KEYS}
    return mapping(words("answers.school"), name | rest, ("name",))


def _respondent(words: Words) -> Node:
    known = [{"const": role, "description": words(f"role.{role}")} for role in _ROLES]
    role = words("answers.respondent.role")
    # Any text will do: those that the reports have words for are offered.
    node = {"description": role, "anyOf": [*known, text(role)]}
    return or_nothing(mapping(words("answers.respondent"), {"role": node}))


def _answer(indicator: Indicator, rubric: Rubric, words: Words) -> Node:
    """The level alone, or a mapping around it."""
    question = indicator.question or indicator.title
    properties: Node = {
        "level": reference(f"level.{indicator.id}"),
        "unknown": reference("unknown"),
        "evidence": _evidence(indicator, rubric, words),
        "comment": reference("comment"),
    }
    only_level = {"type": "null", "errorMessage": words("error.alone")}
    # One of the three is said: a level that is still empty may stand beside another.
    alone: Node = {"unknown": {"properties": {"level": only_level}}}
    if _may_not_apply(indicator):
        when = words("answers.not_applicable", when=indicator.not_applicable_when or "")
        properties["not_applicable"] = {"description": when, "allOf": [reference("reason")]}
        alone["unknown"] = {"properties": {"level": only_level, "not_applicable": False}}
        alone["not_applicable"] = {"properties": {"level": only_level}}
    long_form = mapping(question, properties) | {"title": indicator.title, "dependencies": alone}
    return {
        "title": indicator.title,
        "description": question,
        "oneOf": [reference(f"level.{indicator.id}"), long_form],
    }


def _may_not_apply(indicator: Indicator) -> bool:
    return indicator.not_applicable is not NotApplicablePolicy.REFUSED


def _level(indicator: Indicator, words: Words) -> Node:
    levels = ((level.level, _said(level, indicator, words)) for level in indicator.levels)
    named = "; ".join(f"{each.level} {each.title}" for each in indicator.levels if each.title)
    return {
        "title": indicator.question or indicator.title,
        **choice(" ".join(filter(None, [words("answers.level"), named])), levels),
    }


def _said(level: Level, indicator: Indicator, words: Words) -> str:
    target = f" ({words('rubric.target')})" if level.level == indicator.target else ""
    name = f"{level.level} {level.title or ''}".strip() + target
    return ": ".join(part for part in (name, level.text) if part)


def _evidence(indicator: Indicator, rubric: Rubric, words: Words) -> Node:
    said = [words("answers.evidence")]
    needed = rubric.needed_from(indicator)
    if needed is not None:
        said.append(words("answers.evidence.from", level=needed))
    if indicator.evidence_examples:
        said.append(words("answers.evidence.examples"))
        said += [f"- {example}" for example in indicator.evidence_examples]
    return _one_or_several("\n".join(said), "piece")


def _one_or_several(description: str, name: str) -> Node:
    several: Node = {"type": "array", "items": reference(name)}
    return {"description": description, "oneOf": [reference(name), several]}


def _piece(words: Words) -> Node:
    """A piece of evidence: a text, or a mapping in which url, file and title are not all blank."""
    described = mapping(
        words("answers.evidence.piece"),
        {
            "url": link(words, words("answers.evidence.url")),
            "file": text(words("answers.evidence.file")),
            "title": text(words("answers.evidence.title")),
            "date": day(words, words("answers.evidence.date")),
        },
    )
    error = {"errorMessage": words("error.evidence")}
    described["anyOf"] = [
        {"required": [key], "properties": {key: _SAID | error}, **error}
        for key in ("url", "file", "title")
    ]
    return {"oneOf": [text(words("answers.evidence.piece")), described]}


def _plans(criterion: Criterion, words: Words) -> Node:
    return {
        "title": criterion.title,
        **_one_or_several(words("answers.plans.criterion", title=criterion.title), "plan"),
    }


def _plan(rubric: Rubric, words: Words) -> Node:
    years = [(year, words(f"answers.plan.year.{year}")) for year in (1, 2)]
    level: Node = {
        "description": words("answers.plan.level"),
        "type": ["integer", "null"],
        "minimum": 0,
        "maximum": MAX_LEVEL,
    }
    described = mapping(
        words("answers.plan"),
        {
            "text": needed_text(words, words("answers.plan.text")),
            "year": choice(words("answers.plan.year"), years),
            "indicator": reference("indicator"),
            "level": level,
        },
        ("text",),
    )
    described["allOf"] = list(_levels_of(rubric))
    return {"oneOf": [text(words("answers.plan.text")), described]}


def _indicators(rubric: Rubric, words: Words) -> Node:
    names = ((name, each.title) for each in rubric.all_indicators() for name in spellings(each.id))
    return choice(words("answers.plan.indicator"), names)


def _levels_of(rubric: Rubric) -> Iterator[Node]:
    """A plan's level is one of its indicator's: a rule for all that have the same ones."""

    def numbers(indicator: Indicator) -> tuple[int, ...]:
        return tuple(level.level for level in indicator.levels)

    for levels, found in groupby(sorted(rubric.all_indicators(), key=numbers), numbers):
        names = [name for each in found for name in spellings(each.id)]
        yield {
            "if": {"required": ["indicator"], "properties": {"indicator": {"enum": names}}},
            "then": {"properties": {"level": {"enum": [*levels, None]}}},
        }
