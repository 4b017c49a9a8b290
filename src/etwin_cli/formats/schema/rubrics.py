"""The schemas of a rubric's files: its own, that of a criterion, that of a translation."""

from collections.abc import Callable, Mapping
from typing import Final

from etwin_cli.formats.schema.nodes import (
    Node,
    by_id,
    choice,
    decimal,
    document,
    identifier,
    listed,
    mapping,
    needed_text,
    or_nothing,
    reference,
    text,
    whole,
)
from etwin_cli.languages import Words
from etwin_cli.model.answers import MAX_LEVEL
from etwin_cli.model.rubric import Combine, NotApplicablePolicy

_LARGEST: Final = 1_000_000
_MOST_DECIMALS: Final = 4
_MOST_EFFORT: Final = 10


def rubric_schema(words: Words) -> Node:
    """Give the schema of rubric.yaml, and of a file that is a whole rubric."""
    criterion: Node = {"oneOf": [needed_text(words, words("rubric.file")), reference("criterion")]}
    score = {
        "maximum": or_nothing(
            decimal(words("rubric.maximum"), exclusiveMinimum=0, maximum=_LARGEST)
        ),
        "decimals": or_nothing(whole(words("rubric.decimals"), 0, _MOST_DECIMALS)),
    }
    required_from = or_nothing(whole(words("rubric.required_from"), 0, MAX_LEVEL))
    return document(
        mapping(
            words("rubric.intro"),
            {
                "id": identifier(words, words("rubric.id")),
                "version": needed_text(words, words("rubric.version")),
                "language": needed_text(words, words("rubric.language")),
                "title": needed_text(words, words("rubric.title")),
                "description": text(words("rubric.description")),
                "source": text(words("rubric.source")),
                "notice": text(words("rubric.notice")),
                "scale": _levels(words, "rubric.scale"),
                "target": _target(words),
                "aim_from": or_nothing(whole(words("rubric.aim_from"), 0, MAX_LEVEL)),
                "evidence": or_nothing(
                    mapping(words("rubric.evidence"), {"required_from": required_from})
                ),
                "score": or_nothing(mapping(words("rubric.score"), score)),
                "combine": _combine(words),
                "bands": or_nothing(listed(words("rubric.band_list"), _band(words))),
                "criteria": listed(words("rubric.criteria"), criterion, 1),
            },
            ("id", "version", "language", "title", "criteria"),
        ),
        _definitions(words),
    )


def criterion_schema(words: Words) -> Node:
    """Give the schema of the file of one criterion."""
    return document(_criterion(words), _definitions(words))


def translation_schema(words: Words) -> Node:
    """Give the schema of a translation. Ids are any text: it knows no rubric."""
    said = or_nothing(needed_text(words, words("translation.text")))
    texts = {"title": said, "description": said}
    named = or_nothing(mapping(words("translation.named"), texts))
    whole_rubric = mapping(words("translation.rubric"), {**texts, "notice": said})
    examples = listed(words("translation.examples"), needed_text(words, words("translation.text")))
    indicator = or_nothing(
        mapping(
            words("translation.indicator"),
            {
                "title": said,
                "question": said,
                "levels": by_id(words("translation.levels"), said),
                "evidence_examples": or_nothing(examples),
                "not_applicable_when": said,
            },
        )
    )
    return document(
        mapping(
            words("translation.intro"),
            {
                "language": needed_text(words, words("translation.language")),
                "rubric": or_nothing(whole_rubric),
                "scale": by_id(words("translation.levels"), said),
                "bands": by_id(words("translation.bands"), said),
                "criteria": by_id(words("translation.criteria"), named),
                "indicators": by_id(words("translation.indicators"), indicator),
            },
            ("language",),
        ),
    )


SCHEMAS: Final[Mapping[str, Callable[[Words], Node]]] = {
    "rubric": rubric_schema,
    "criterion": criterion_schema,
    "translation": translation_schema,
}


def _definitions(words: Words) -> Node:
    return {"criterion": _criterion(words), "indicator": _indicator(words)}


def _criterion(words: Words) -> Node:
    inner = {
        "indicators": listed(words("criterion.indicator_list"), reference("indicator"), 1),
        "criteria": listed(words("criterion.criteria"), reference("criterion"), 1),
    }
    node = mapping(
        words("criterion.intro"),
        {
            "id": identifier(words, words("criterion.id")),
            "title": needed_text(words, words("criterion.title")),
            "description": text(words("rubric.description")),
            "weight": _weight(words),
            "combine": _combine(words),
            **inner,
        },
        ("id", "title"),
    )
    return node | {"oneOf": [{"required": [key]} for key in inner]}


def _indicator(words: Words) -> Node:
    policies = [(each.value, words(f"indicator.{each.value}")) for each in NotApplicablePolicy]
    allowed = [each.value for each in NotApplicablePolicy if each != NotApplicablePolicy.REFUSED]
    when = needed_text(words, words("indicator.not_applicable_when"))
    node = mapping(
        words("indicator.intro"),
        {
            "id": identifier(words, words("indicator.id")),
            "title": needed_text(words, words("indicator.title")),
            "question": text(words("indicator.question")),
            "weight": _weight(words),
            "target": _target(words),
            "not_applicable": choice(words("indicator.not_applicable"), policies),
            "not_applicable_when": text(words("indicator.not_applicable_when")),
            "effort": or_nothing(whole(words("indicator.effort"), 1, _MOST_EFFORT)),
            "levels": _levels(words, "indicator.levels"),
            "evidence_examples": or_nothing(
                listed(
                    words("indicator.evidence_examples"),
                    needed_text(words, words("indicator.evidence_example")),
                )
            ),
            "covers": or_nothing(
                listed(words("indicator.covers"), identifier(words, words("indicator.claim")))
            ),
        },
        ("id", "title"),
    )
    return node | {
        "if": {
            "required": ["not_applicable"],
            "properties": {"not_applicable": {"enum": allowed}},
        },
        "then": {
            "required": ["not_applicable_when"],
            "properties": {"not_applicable_when": when},
        },
    }


def _levels(words: Words, key: str) -> Node:
    level = mapping(
        words("level.intro"),
        {
            "level": whole(words("level.level"), 0, MAX_LEVEL),
            "title": text(words("level.title")),
            "text": text(words("level.text")),
            "points": or_nothing(decimal(words("level.points"))),
        },
        ("level",),
    )
    return or_nothing(listed(words(key), level, 2))


def _band(words: Words) -> Node:
    return mapping(
        words("band.intro"),
        {
            "id": identifier(words, words("band.id")),
            "title": needed_text(words, words("band.title")),
            "minimum": decimal(words("band.minimum"), minimum=0),
            "each_criterion": or_nothing(decimal(words("band.each_criterion"), minimum=0)),
            "coverage": or_nothing(decimal(words("band.coverage"), minimum=0, maximum=1)),
            "requires": by_id(words("band.requires"), whole(words("band.level"), 0, MAX_LEVEL)),
        },
        ("id", "title", "minimum"),
    )


def _target(words: Words) -> Node:
    return or_nothing(whole(words("rubric.target_level"), 0, MAX_LEVEL))


def _weight(words: Words) -> Node:
    return or_nothing(decimal(words("criterion.weight"), exclusiveMinimum=0))


def _combine(words: Words) -> Node:
    ways = [(each.value, words(f"combine.{each.value}")) for each in Combine]
    return choice(words("rubric.combine"), ways)
