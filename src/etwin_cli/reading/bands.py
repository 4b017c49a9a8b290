"""A rubric's bands, and whether a school can reach them."""

from bisect import bisect_left
from collections.abc import Collection
from collections.abc import Mapping as MappingType
from fractions import Fraction
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.combining import spelled_out, unreachable_bands
from etwin_cli.model.ids import BandId, IndicatorId
from etwin_cli.model.rubric import Band, Indicator, NotApplicablePolicy, Rubric
from etwin_cli.reading.decoding import Decoder, bound_text, shown
from etwin_cli.reading.tree import Mapping, Node

_KEYS: Final = ("id", "title", "minimum", "each_criterion", "coverage", "requires")

Indicators = MappingType[IndicatorId, Indicator]


def read_bands(
    decoder: Decoder,
    node: Node | None,
    indicators: Indicators,
    unread: Collection[str],
    maximum: Fraction,
) -> list[tuple[Band, Mapping]]:
    """The bands, ascending, each with its place; `maximum` is the score's.

    `unread` are the indicators that something else is wrong with: no band is blamed for them.
    """
    found: list[tuple[Band, Mapping]] = []
    names: set[BandId] = set()
    for item in [] if node is None else decoder.sequence(node, "bands"):
        mapping = decoder.mapping(item, "bands")
        band = None if mapping is None else _band(decoder, mapping, indicators, unread, maximum)
        if mapping is None or band is None:
            continue
        if band.id in names:
            decoder.report(Code.DUPLICATE_ID, mapping.entries["id"][1], found=band.id, first="")
        if found and band.minimum <= found[-1][0].minimum:
            decoder.report(
                Code.BAND_ORDER,
                mapping.entries["minimum"][1],
                band=band.id,
                before=found[-1][0].id,
            )
        names.add(band.id)
        found.append((band, mapping))
    return found


def _band(
    decoder: Decoder,
    mapping: Mapping,
    indicators: Indicators,
    unread: Collection[str],
    maximum: Fraction,
) -> Band | None:
    decoder.check_keys(mapping, _KEYS, "bands")
    identifier = decoder.required(mapping, "id", "bands")
    name = None if identifier is None else decoder.identifier(identifier, "id")
    title = decoder.required_text(mapping, "title", "bands")
    decoder.required(mapping, "minimum", "bands")
    minimum = _bounded(decoder, mapping, "minimum", maximum)
    each = _bounded(decoder, mapping, "each_criterion", maximum)
    coverage = _bounded(decoder, mapping, "coverage", Fraction(1))
    requires = _requires(decoder, mapping, name or "", indicators, unread)
    if name is None or title is None or minimum is None:
        return None
    return Band(BandId(name), title, minimum, each, coverage, requires)


def _bounded(decoder: Decoder, mapping: Mapping, key: str, high: Fraction) -> Fraction | None:
    """A decimal from 0 to `high`: beyond that no school could reach the band."""
    node = decoder.entry(mapping, key)
    number = None if node is None else decoder.decimal(node, key)
    if node is None or number is None:
        return None
    if not 0 <= number <= high:
        decoder.report(
            Code.BAND_OUT_OF_RANGE, node, key=key, found=shown(node), high=bound_text(high)
        )
        return None
    return number


def _requires(
    decoder: Decoder,
    mapping: Mapping,
    band: str,
    indicators: Indicators,
    unread: Collection[str],
) -> tuple[tuple[IndicatorId, int], ...]:
    node = decoder.entry(mapping, "requires")
    inner = None if node is None else decoder.mapping(node, "requires")
    required = []
    for name, key, value in decoder.items(inner) if inner else ():
        indicator = indicators.get(IndicatorId(name))
        if indicator is None and name in unread:
            continue
        if indicator is None:
            decoder.report(
                Code.BAND_REQUIRES,
                key,
                reason="indicator",
                found=shown(key),
                band=band,
                suggestions=decoder.nearest(name, indicators),
            )
            continue
        level = decoder.whole_number(value, name, 0, 100)
        if level is not None and all(level != each.level for each in indicator.levels):
            decoder.report(
                Code.BAND_REQUIRES,
                value,
                reason="level",
                found=shown(value),
                band=band,
                suggestions=(),
            )
        elif level is not None:
            required.append((indicator.id, level))
    return tuple(required)


def _first_unreachable(rubric: Rubric) -> int:
    """The place of the first band that is out of reach; the number of bands if none is.

    Each band asks for all that those below it ask for: where one is out of reach so are those
    above, and it is found by halves. A list of thousands would else take minutes.
    """
    bands = rubric.bands

    def is_unreachable(place: int) -> bool:
        alone = (spelled_out(bands, bands[place]),)
        return bool(unreachable_bands(rubric._replace(bands=alone)))

    return bisect_left(range(len(bands)), x=True, key=is_unreachable)


def check_bands(decoder: Decoder, rubric: Rubric, places: list[tuple[Band, Mapping]]) -> None:
    """Report bands that no answers reach, and warn of coverage that "not applicable" takes away.

    The warning: an office that leaves out all it may leave out should not thereby lose a band.
    """
    unreachable = {band.id for band in rubric.bands[_first_unreachable(rubric) :]}
    indicators = rubric.all_indicators()
    refused = NotApplicablePolicy.REFUSED
    asked = sum(indicator.not_applicable is refused for indicator in indicators)
    left = Fraction(asked, len(indicators))
    for band, mapping in places:
        if band.id in unreachable:
            decoder.report(Code.BAND_UNREACHABLE, mapping, band=band.id)
        if band.coverage is not None and band.coverage > left:
            decoder.report(
                Code.BAND_COVERAGE,
                mapping.entries["coverage"][1],
                band=band.id,
                asked=asked,
                indicators=len(indicators),
            )
