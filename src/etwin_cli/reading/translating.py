"""A rubric in another language: the same structure, other words."""

from etwin_cli.model.rubric import Band, Criterion, Indicator, Level, Rubric
from etwin_cli.reading.translations import IndicatorWords, Texts, Translation


def translated(own: Rubric, words: Translation) -> Rubric:
    """The rubric with the translation's words; what that lacks stays in the rubric's own."""
    return own._replace(
        language=words.language,
        title=_said(words.rubric, "title", own.title),
        description=_or_own(words.rubric, "description", own.description),
        notice=_or_own(words.rubric, "notice", own.notice),
        scale=tuple(_level(level, words.scale, {}) for level in own.scale),
        bands=tuple(_band(band, words.bands) for band in own.bands),
        criteria=tuple(_Translator(own, words).criterion(each) for each in own.criteria),
    )


class _Translator:
    def __init__(self, own: Rubric, words: Translation) -> None:
        self.words = words
        self.scale = {level.level: level.title for level in own.scale}

    def criterion(self, own: Criterion) -> Criterion:
        texts = self.words.criteria.get(own.id, (None, {}))[1]
        return Criterion(
            own.id,
            _said(texts, "title", own.title),
            _or_own(texts, "description", own.description),
            own.weight,
            own.combine,
            tuple(self.criterion(child) for child in own.criteria),
            tuple(self.indicator(child) for child in own.indicators),
        )

    def indicator(self, own: Indicator) -> Indicator:
        words = self.words.indicators.get(own.id)
        levels = tuple(self.level(level, words) for level in own.levels)
        if words is None:
            return own._replace(levels=levels)
        return Indicator(
            own.id,
            _said(words.texts, "title", own.title),
            _or_own(words.texts, "question", own.question),
            own.weight,
            own.target,
            own.not_applicable,
            _or_own(words.texts, "not_applicable_when", own.not_applicable_when),
            own.effort,
            levels,
            _examples(own, words),
            own.covers,
        )

    def level(self, own: Level, words: IndicatorWords | None) -> Level:
        # Only a title taken from the scale has a translation: a level's own title is kept.
        scale = self.words.scale if self.scale.get(own.level) == own.title else {}
        return _level(own, scale, words.levels if words else {})


def _level(own: Level, titles: Texts, texts: Texts) -> Level:
    key = str(own.level)
    return Level(
        own.level, _or_own(titles, key, own.title), _or_own(texts, key, own.text), own.points
    )


def _band(own: Band, texts: Texts) -> Band:
    return own._replace(title=_said(texts, own.id, own.title))


def _examples(own: Indicator, words: IndicatorWords) -> tuple[str, ...]:
    if words.examples is None or len(words.examples) != len(own.evidence_examples):
        return own.evidence_examples
    return words.examples


def _said(texts: Texts, key: str, own: str) -> str:
    found = texts.get(key)
    return own if found is None else found[0]


def _or_own(texts: Texts, key: str, own: str | None) -> str | None:
    return None if own is None else _said(texts, key, own)
