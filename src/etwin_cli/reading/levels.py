"""A level as an answers file writes it."""

import re
from typing import Final

from etwin_cli.model.codes import Code
from etwin_cli.model.diagnostics import Value
from etwin_cli.model.rubric import Indicator
from etwin_cli.reading.decoding import Decoder, kind_of, shown
from etwin_cli.reading.tree import Node, Scalar

_NUMBER_IN: Final = re.compile(r"(\d{1,3})(?:[.,]0+|[^\w.,][^\d]*)?")


def read_level(decoder: Decoder, node: Node, indicator: Indicator) -> int | None:
    """The number of one of the indicator's levels; None, and a problem noted, for all else."""
    number = _number_of(decoder, node) if isinstance(node, Scalar) and node.plain else None
    if number is None:
        decoder.report(
            Code.NOT_A_LEVEL,
            node,
            indicator=indicator.id,
            levels=_listed(indicator),
            kind=kind_of(node),
            found=shown(node),
            **_meant(node, indicator),
        )
        return None
    if not any(level.level == number for level in indicator.levels):
        decoder.report(
            Code.LEVEL_NOT_LISTED,
            node,
            indicator=indicator.id,
            levels=_listed(indicator),
            found=number,
        )
        return None
    return number


def _number_of(decoder: Decoder, node: Scalar) -> int | None:
    """A whole number, in the shortest way or not: `3`, `03`, `+2`."""
    text = node.value
    digits = text.removeprefix("+")
    if not (digits.isascii() and digits.isdecimal()) or len(digits) > 6:
        return None
    decoder.check_leading_zero(node)
    return int(digits)


def _meant(node: Node, indicator: Indicator) -> dict[str, Value]:
    """The one level whose number stands in it: `"3"`, `3.0`, `3 - Established`."""
    if not isinstance(node, Scalar):
        return {}
    found = _NUMBER_IN.fullmatch(node.value.strip())
    if found is None or not any(str(level.level) == found[1] for level in indicator.levels):
        return {}
    return {"reason": "meant", "number": int(found[1])}


def _listed(indicator: Indicator) -> str:
    """The levels as a message names them: "0-4", or "0, 2, 5" where some are left out."""
    numbers = [level.level for level in indicator.levels]
    if numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]}-{numbers[-1]}"
    return ", ".join(map(str, numbers))
