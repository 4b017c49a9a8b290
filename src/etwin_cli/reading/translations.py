"""A rubric's words in another language: keyed by id, no structure of their own."""

from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.reading.decoding import Decoder, is_null, shown
from etwin_cli.reading.tree import Mapping, span_of

Texts = dict[str, tuple[str, Span]]
"""A key to its words and their place."""

_KEYS: Final = ("language", "rubric", "scale", "bands", "criteria", "indicators")
_INDICATOR_KEYS: Final = (
    "title",
    "question",
    "levels",
    "evidence_examples",
    "not_applicable_when",
)


class IndicatorWords:
    """One indicator's words; empty until they are read."""

    __slots__ = ("examples", "examples_place", "levels", "place", "texts")

    def __init__(self, place: Span) -> None:
        """`place` is that of the indicator's id."""
        self.place = place
        self.texts: Texts = {}
        self.levels: Texts = {}
        self.examples: tuple[str, ...] | None = None
        self.examples_place: Span | None = None


class Translation:
    """Everything that a translation says; what it lacks falls back to the rubric's own words."""

    __slots__ = ("bands", "criteria", "indicators", "language", "rubric", "scale")

    def __init__(self, language: str) -> None:
        """Empty until it is read."""
        self.language = language
        self.rubric: Texts = {}
        self.scale: Texts = {}
        self.bands: Texts = {}
        self.criteria: dict[str, tuple[Span, Texts]] = {}
        self.indicators: dict[str, IndicatorWords] = {}


def read_translation(decoder: Decoder, root: Mapping, language: str) -> Translation:
    """Read a translation's file; `language` is what its name says."""
    decoder.check_keys(root, _KEYS, "")
    node = decoder.required(root, "language", "")
    named = None if node is None else decoder.text(node, "language")
    if node is not None and named is not None and named != language:
        decoder.report(Code.TRANSLATION_LANGUAGE, node, found=shown(node), language=language)
    translation = Translation(language)
    translation.rubric = _texts(decoder, root, "rubric", ("title", "description", "notice"))
    translation.scale = _texts(decoder, root, "scale")
    translation.bands = _texts(decoder, root, "bands")
    for name, place, mapping in _mappings(decoder, root, "criteria"):
        translation.criteria[name] = (
            place,
            _all_texts(decoder, mapping, name, ("title", "description")),
        )
    for name, place, mapping in _mappings(decoder, root, "indicators"):
        translation.indicators[name] = _indicator(decoder, mapping, name, place)
    return translation


def _indicator(decoder: Decoder, mapping: Mapping, name: str, place: Span) -> IndicatorWords:
    decoder.check_keys(mapping, _INDICATOR_KEYS, name)
    words = IndicatorWords(place)
    for key in ("title", "question", "not_applicable_when"):
        node = decoder.entry(mapping, key)
        text = None if node is None else decoder.text(node, key)
        if node is not None and text is not None:
            words.texts[key] = (text, span_of(mapping.entries[key][0]))
    words.levels = _texts(decoder, mapping, "levels")
    examples = decoder.entry(mapping, "evidence_examples")
    if examples is not None:
        words.examples = decoder.texts(examples, "evidence_examples")
        words.examples_place = span_of(examples)
    return words


def _texts(
    decoder: Decoder, mapping: Mapping, key: str, allowed: tuple[str, ...] | None = None
) -> Texts:
    node = decoder.entry(mapping, key)
    inner = None if node is None else decoder.mapping(node, key)
    return {} if inner is None else _all_texts(decoder, inner, key, allowed)


def _all_texts(
    decoder: Decoder, mapping: Mapping, where: str, allowed: tuple[str, ...] | None
) -> Texts:
    if allowed is not None:
        decoder.check_keys(mapping, allowed, where)
    texts: Texts = {}
    for name, key, node in decoder.items(mapping):
        if is_null(node) or (allowed is not None and name not in allowed):
            continue
        text = decoder.text(node, name)
        if text is not None:
            texts[name] = (text, span_of(key))
    return texts


def _mappings(decoder: Decoder, root: Mapping, key: str) -> list[tuple[str, Span, Mapping]]:
    node = decoder.entry(root, key)
    outer = None if node is None else decoder.mapping(node, key)
    found = []
    for name, place, value in decoder.items(outer) if outer else ():
        mapping = None if is_null(value) else decoder.mapping(value, name)
        if mapping is not None:
            found.append((name, span_of(place), mapping))
    return found
