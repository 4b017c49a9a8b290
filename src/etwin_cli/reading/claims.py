"""The claims of a rubric's source, and whether each is covered by an indicator."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from etwin_cli.model.codes import Code
from etwin_cli.model.ids import ClaimId
from etwin_cli.model.rubric import Claim, Rubric
from etwin_cli.reading.decoding import Decoder
from etwin_cli.reading.rubric_files import FileSet
from etwin_cli.reading.tree import Mapping, Node

_KEYS: Final = ("id", "kind", "phrase")
_KINDS: Final = ("practice", "attitude", "result")


class ClaimList(NamedTuple):
    """The claims in the source's order, each with its place in the file."""

    decoder: Decoder
    claims: tuple[Claim, ...]
    places: dict[ClaimId, Node]


def read_claims(files: FileSet) -> ClaimList | None:
    """Read claims.yaml, by area; None where the rubric has none, or none that can be read."""
    opened = files.claims()
    if opened is None:
        return None
    decoder, root = opened
    claims: list[Claim] = []
    places: dict[ClaimId, Node] = {}
    for area, item in _items(decoder, root):
        mapping = decoder.mapping(item, area)
        claim = None if mapping is None else _claim(decoder, mapping, area)
        if mapping is None or claim is None:
            continue
        place = mapping.entries["id"][1]
        if claim.id in places:
            decoder.report(Code.DUPLICATE_ID, place, found=claim.id, first="")
        places[claim.id] = place
        claims.append(claim)
    return ClaimList(decoder, tuple(claims), places)


def _items(decoder: Decoder, root: Mapping) -> Iterator[tuple[str, Node]]:
    """Give every claim with its area.

    Where the first has an error, only this is given: who writes claims in another way does so
    everywhere, and would be told of each.
    """
    begun = False
    for area, _, node in decoder.items(root):
        for item in decoder.sequence(node, area):
            yield area, item
            if not begun and decoder.source.has_errors():
                return
            begun = True
        if not begun and decoder.source.has_errors():
            return


def _claim(decoder: Decoder, mapping: Mapping, area: str) -> Claim | None:
    decoder.check_keys(mapping, _KEYS, area)
    node = decoder.required(mapping, "id", area)
    name = None if node is None else decoder.identifier(node, "id")
    kind_node = decoder.required(mapping, "kind", area)
    kind = None if kind_node is None else decoder.choice(kind_node, "kind", _KINDS)
    phrase = decoder.required_text(mapping, "phrase", area)
    if name is None or kind is None or phrase is None:
        return None
    return Claim(ClaimId(name), area, kind, phrase)


def check_claims(rubric: Rubric, listed: ClaimList, files: FileSet) -> None:
    """Report indicators that cover a claim unknown to the list, and claims that none covers.

    Which are unknown is not told where the list has errors: these claims may be what it lacks.
    """
    is_whole = not listed.decoder.source.has_errors()
    for name, decoder, node in files.named_claims:
        if is_whole and name not in listed.places:
            suggestions = decoder.nearest(name, listed.places)
            decoder.report(Code.UNKNOWN_CLAIM, node, found=name, suggestions=suggestions)
    covered = {claim for indicator in rubric.all_indicators() for claim in indicator.covers}
    for name, place in listed.places.items():
        if name not in covered:
            listed.decoder.report(Code.CLAIM_UNCOVERED, place, found=name)
