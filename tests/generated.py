"""How many cases a property is tried on."""

import os
from typing import Final

from hypothesis import settings

QUICK: Final = os.environ.get("HYPOTHESIS_PROFILE") in ("quick", "same")
"""The same laws again, with another interpreter or other versions: fewer cases are enough."""


def cases(number: int) -> settings:
    """So many generated cases; a sixth of them where a run is quick."""
    return settings(max_examples=max(number // 6, 10) if QUICK else number)
