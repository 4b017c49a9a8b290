"""Ids are not just any text: each kind has a type of its own."""

import re
from typing import Final, NewType

RubricId = NewType("RubricId", str)
CriterionId = NewType("CriterionId", str)
IndicatorId = NewType("IndicatorId", str)
BandId = NewType("BandId", str)
ClaimId = NewType("ClaimId", str)

ID_PATTERN: Final = re.compile(r"[a-z0-9][a-z0-9.-]{0,63}")
"""An id is what this matches whole (docs/formats.md)."""
