"""A rubric's files to `Rubric`, with everything that is wrong in them."""

from fractions import Fraction
from pathlib import Path
from typing import Final, NamedTuple

from etwin_cli.model.answers import MAX_LEVEL
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.ids import RubricId
from etwin_cli.model.rubric import Claim, Combine, Level, Rubric
from etwin_cli.reading.bands import check_bands, read_bands
from etwin_cli.reading.criteria import CriterionReader, Defaults, read_combine
from etwin_cli.reading.decoding import Decoder
from etwin_cli.reading.rubric_files import FileSet, languages_of, place_of
from etwin_cli.reading.scale import read_scale
from etwin_cli.reading.school import check_language
from etwin_cli.reading.tree import Mapping, Node

_KEYS: Final = (
    "id",
    "version",
    "language",
    "title",
    "description",
    "source",
    "notice",
    "scale",
    "target",
    "aim_from",
    "evidence",
    "score",
    "combine",
    "bands",
    "criteria",
)
_LARGEST: Final = Fraction(1_000_000)


class RubricReading(NamedTuple):
    """What became of reading a rubric."""

    rubric: Rubric | None
    """None where its files have an error."""
    diagnostics: tuple[Diagnostic, ...]
    """File by file, each in the order of its lines."""
    claims: tuple[Claim, ...] = ()
    """Of the source, where the rubric has a list of them and it was asked for."""


def read_rubric(path: Path, language: str | None = None, *, whole: bool = False) -> RubricReading:
    """Read the rubric in a folder, or in one file.

    With a `language` that it has words in, the rubric is given in that language; else in its
    own. `whole` reads and checks every translation and the claims too.
    Raises UnreadableError where the rubric's own file, or a translation, cannot be read.
    """
    place = place_of(path)
    files = FileSet(place)
    opened = files.top()
    if opened is None:
        return RubricReading(None, _diagnostics(files))
    languages = languages_of(place)
    own = _Reader(files, languages, *opened).read()
    rubric = own
    for name in languages if whole else [name for name in languages if name == language]:
        other = _translated(files, name, own)
        rubric = other if name == language and other is not None else rubric
    claims = _claims(files, own) if whole else ()
    failed = rubric is None or any(source.has_errors() for source in files.sources)
    return RubricReading(None if failed else rubric, _diagnostics(files), claims)


# What follows is imported where it is used: most commands read a rubric in its own language.


def _translated(files: FileSet, language: str, own: Rubric | None) -> Rubric | None:
    """The rubric in another language, once the words are checked against it."""
    from etwin_cli.reading.translating import translated
    from etwin_cli.reading.translation_checks import check_translation
    from etwin_cli.reading.translations import read_translation

    found = files.translation(language)
    if found is None:
        return None
    words = read_translation(*found, language)
    if own is None:
        return None
    check_translation(found[0], own, words)
    return translated(own, words)


def _claims(files: FileSet, own: Rubric | None) -> tuple[Claim, ...]:
    """The claims of the source, once the rubric is checked against them."""
    from etwin_cli.reading.claims import check_claims, read_claims

    listed = read_claims(files)
    if listed is None:
        return ()
    if own is not None:
        check_claims(own, listed, files)
    return listed.claims


def _diagnostics(files: FileSet) -> tuple[Diagnostic, ...]:
    found = [each for source in files.sources for each in source.diagnostics()]
    # Errors first; beyond that, files stay in the order in which the rubric names them.
    return tuple(sorted(found, key=lambda each: each.code.is_warning))


class _Reader:
    """Decodes a rubric's own file, and the files that it names."""

    def __init__(
        self, files: FileSet, languages: tuple[str, ...], decoder: Decoder, root: Mapping
    ) -> None:
        self.files = files
        self.languages = languages
        self.decoder = decoder
        self.root = root

    def read(self) -> Rubric | None:
        """The rubric in its own language; None where something it needs is missing."""
        decoder, root = self.decoder, self.root
        decoder.check_keys(root, _KEYS, "")
        identifier = decoder.required(root, "id", "")
        name = None if identifier is None else decoder.identifier(identifier, "id")
        version = decoder.required_text(root, "version", "")
        language = decoder.required_text(root, "language", "")
        if language is not None:
            check_language(decoder, decoder.entry(root, "language"), language)
        title = decoder.required_text(root, "title", "")
        target = self._whole("target")
        required_from = self._required_from()
        maximum, decimals = self._score()
        combine = read_combine(decoder, root)
        scale = self._scale()
        defaults = Defaults(scale, decoder.entry(root, "scale") is not None, target, required_from)
        reader = CriterionReader(self.files, defaults)
        criteria = reader.children(decoder, root, points=combine is Combine.POINTS)
        known = {each.id: each for criterion in criteria for each in criterion.all_indicators()}
        bands = read_bands(decoder, decoder.entry(root, "bands"), known, reader.unread, maximum)
        description = decoder.optional_text(root, "description")
        source = decoder.optional_text(root, "source")
        notice = decoder.optional_text(root, "notice")
        if None in (name, version, language, title) or not criteria:
            return None
        own = language or ""
        rubric = Rubric(
            id=RubricId(name or ""),
            version=version or "",
            language=own,
            source_language=own,
            languages=(own, *(each for each in self.languages if each != own)),
            title=title or "",
            description=description,
            source=source,
            notice=notice,
            scale=scale,
            target=target,
            aim_from=self._whole("aim_from"),
            required_from=required_from,
            maximum=maximum,
            decimals=decimals,
            combine=combine,
            bands=tuple(band for band, _ in bands),
            criteria=criteria,
        )
        check_bands(decoder, rubric, bands)
        return rubric

    def _whole(self, key: str) -> int | None:
        node = self.decoder.entry(self.root, key)
        return None if node is None else self.decoder.whole_number(node, key, 0, MAX_LEVEL)

    def _required_from(self) -> int | None:
        mapping = self._mapping("evidence", ("required_from",))
        node = None if mapping is None else self.decoder.entry(mapping, "required_from")
        if node is None:
            return None
        return self.decoder.whole_number(node, "required_from", 0, MAX_LEVEL)

    def _score(self) -> tuple[Fraction, int]:
        """The maximum and the decimals that totals are shown with."""
        maximum, decimals = Fraction(100), 1
        mapping = self._mapping("score", ("maximum", "decimals"))
        if mapping is None:
            return maximum, decimals
        node = self.decoder.entry(mapping, "maximum")
        if node is not None:
            maximum = self.decoder.positive(node, "maximum", _LARGEST) or maximum
        node = self.decoder.entry(mapping, "decimals")
        if node is not None:
            found = self.decoder.whole_number(node, "decimals", 0, 4)
            decimals = decimals if found is None else found
        return maximum, decimals

    def _scale(self) -> tuple[Level, ...]:
        node = self.decoder.entry(self.root, "scale")
        return () if node is None else read_scale(self.decoder, node, "scale")

    def _mapping(self, key: str, allowed: tuple[str, ...]) -> Mapping | None:
        node: Node | None = self.decoder.entry(self.root, key)
        mapping = None if node is None else self.decoder.mapping(node, key)
        if mapping is not None:
            self.decoder.check_keys(mapping, allowed, key)
        return mapping
