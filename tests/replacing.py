"""One way to change a frozen value, whichever way it is frozen."""

import dataclasses
from typing import Any, TypeVar

T = TypeVar("T")


def replace(value: T, **changes: object) -> T:
    """A copy of a named tuple or of a frozen dataclass with some fields changed."""
    anything: Any = value
    if hasattr(anything, "_replace"):
        return anything._replace(**changes)  # type: ignore[no-any-return]
    return dataclasses.replace(anything, **changes)  # type: ignore[no-any-return]
