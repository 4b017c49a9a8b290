"""A plugin of pytest for mutants.py: the tests that call a function come first, the quickest before.

With CALLS_WRITE=FILE it notes which functions every test calls and how long it takes, as JSON;
with CALLS_ORDER=FILE the tests run in the order of the ids in a file, those not named last.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Final

import pytest

_PACKAGE: Final = f"{os.sep}src{os.sep}etwin_cli{os.sep}"
_noted: dict[str, tuple[float, list[str]]] = {}
_called: set[str] = set()


def _note(frame: FrameType, event: str, argument: object) -> None:  # noqa: ARG001
    code = frame.f_code
    _, inside, module = code.co_filename.partition(_PACKAGE)
    if inside:
        _called.add(f"{module}:{code.co_qualname.replace('.<locals>', '')}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Note what is called while a test and its fixtures run."""
    if "CALLS_WRITE" not in os.environ:
        return (yield)
    _called.clear()
    start = time.monotonic()
    threading.settrace(_note)
    sys.settrace(_note)
    try:
        return (yield)
    finally:
        sys.settrace(None)
        threading.settrace(None)
        _noted[item.nodeid] = (time.monotonic() - start, sorted(_called))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests into the order that is asked for."""
    if path := os.environ.get("CALLS_ORDER"):
        named = Path(path).read_text(encoding="utf-8").splitlines()
        place = {name: at for at, name in enumerate(named)}
        items.sort(key=lambda item: place.get(item.nodeid, len(place)))


def pytest_sessionfinish() -> None:
    """Write what was noted."""
    if path := os.environ.get("CALLS_WRITE"):
        Path(path).write_text(json.dumps(_noted), encoding="utf-8")
