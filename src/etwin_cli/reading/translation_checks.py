"""Does a translation fit its rubric: no id that the rubric lacks, no text missing."""

from collections.abc import Iterable, Iterator

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Span
from etwin_cli.model.rubric import Indicator, Rubric
from etwin_cli.reading.decoding import Decoder
from etwin_cli.reading.source import cut
from etwin_cli.reading.translations import IndicatorWords, Texts, Translation


def check_translation(decoder: Decoder, own: Rubric, translation: Translation) -> None:
    """Report unknown ids and levels as errors, missing texts as warnings.

    `own` is the rubric in its own language.
    """
    check = _Check(decoder, own)
    check.unknown(translation.scale, {str(level.level) for level in own.scale}, "scale")
    check.unknown(translation.bands, {str(band.id) for band in own.bands}, "bands")
    criteria = {str(criterion.id): criterion for criterion in own.all_criteria()}
    places = {name: ("", place) for name, (place, _) in translation.criteria.items()}
    check.unknown(places, criteria, "criteria")
    words = {name: ("", found.place) for name, found in translation.indicators.items()}
    check.unknown(words, {str(name) for name in own.indicators_by_id}, "indicators")
    check.said(translation.rubric, "description", own.description, "rubric")
    check.said(translation.rubric, "notice", own.notice, "rubric")
    for name, (_, texts) in translation.criteria.items():
        if name in criteria:
            check.said(texts, "description", criteria[name].description, name)
    check.missing(_missing(own, translation))
    for indicator in own.all_indicators():
        found = translation.indicators.get(indicator.id)
        if found is not None:
            check.indicator(indicator, found)


class _Check:
    def __init__(self, decoder: Decoder, own: Rubric) -> None:
        self.decoder = decoder
        self.rubric = own

    def unknown(self, texts: Texts, known: Iterable[str], where: str) -> None:
        known = list(known)
        for name, (_, place) in texts.items():
            if name not in known:
                self.decoder.report(
                    Code.UNKNOWN_TRANSLATED_ID,
                    place,
                    found=cut(name),
                    where=where,
                    rubric=self.rubric.id,
                    suggestions=self.decoder.nearest(name, known),
                )

    def said(self, texts: Texts, key: str, own: str | None, where: str) -> None:
        """Report words for a key that the rubric has no words for."""
        if own is None and key in texts:
            self.unknown({key: texts[key]}, (), where)

    def missing(self, keys: Iterable[str]) -> None:
        for key in keys:
            self.decoder.report(Code.MISSING_TRANSLATION, None, key=key)

    def indicator(self, own: Indicator, words: IndicatorWords) -> None:
        levels = {str(level.level) for level in own.levels if level.text is not None}
        self.unknown(words.levels, levels, f"{own.id}: levels")
        self.said(words.texts, "not_applicable_when", own.not_applicable_when, own.id)
        self.said(words.texts, "question", own.question, own.id)
        if words.examples is not None and len(words.examples) != len(own.evidence_examples):
            self.decoder.report(
                Code.EXAMPLES_DIFFER,
                words.examples_place,
                indicator=own.id,
                found=len(words.examples),
                expected=len(own.evidence_examples),
            )


def _missing(own: Rubric, translation: Translation) -> Iterator[str]:
    """The key of every text that the rubric has and the translation lacks."""
    said = _said(title=own.title, description=own.description, notice=own.notice)
    yield from _absent("rubric", translation.rubric, said)
    scale = [str(level.level) for level in own.scale if level.title is not None]
    yield from _absent("scale", translation.scale, scale)
    yield from _absent("bands", translation.bands, [str(band.id) for band in own.bands])
    for criterion in own.all_criteria():
        _, texts = translation.criteria.get(criterion.id, (None, {}))
        said = _said(title=criterion.title, description=criterion.description)
        yield from _absent(f"criteria.{criterion.id}", texts, said)
    for indicator in own.all_indicators():
        words = translation.indicators.get(indicator.id) or IndicatorWords(Span(1, 1, 1, 1))
        yield from _missing_of(indicator, words)


def _missing_of(indicator: Indicator, words: IndicatorWords) -> Iterator[str]:
    where = f"indicators.{indicator.id}"
    said = _said(
        title=indicator.title,
        question=indicator.question,
        not_applicable_when=indicator.not_applicable_when,
    )
    yield from _absent(where, words.texts, said)
    levels = [str(level.level) for level in indicator.levels if level.text is not None]
    yield from _absent(f"{where}.levels", words.levels, levels)
    if indicator.evidence_examples and words.examples is None:
        yield f"{where}.evidence_examples"


def _said(**texts: str | None) -> list[str]:
    return [key for key, text in texts.items() if text is not None]


def _absent(where: str, texts: Texts, expected: Iterable[str]) -> Iterator[str]:
    return (f"{where}.{key}" for key in expected if key not in texts)
