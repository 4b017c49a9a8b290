"""Bars: a share as a length, never longer than what is reached."""

from fractions import Fraction

from etwin_cli.formats.text.layout import Line, Span, Style
from etwin_cli.formats.text.page import Signs


def bar(share: Fraction, width: int, signs: Signs, style: Style = Style.ACCENT) -> Line:
    """Draw a share, 0..1, in `width` columns: full only at 1, empty only at 0."""
    return range_bar(share, share, width, signs, style)


def range_bar(
    low: Fraction, high: Fraction, width: int, signs: Signs, style: Style = Style.ACCENT
) -> Line:
    """Draw what is sure, 0..low, and what is possible, low..high, of 1 in `width` columns."""
    sure, possible = _length(low, width), _length(high, width)
    parts = (
        (signs.full * sure, style),
        (signs.part * (possible - sure), style),
        (signs.empty * (width - possible), Style.DIM),
    )
    return tuple(Span(text, look) for text, look in parts if text)


def _length(share: Fraction, width: int) -> int:
    whole = int(share * width)
    return max(1, whole) if share > 0 else 0
