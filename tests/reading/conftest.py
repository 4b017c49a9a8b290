"""All readers, and the rubrics that the tests of the reading read against."""

from pathlib import Path

import pytest

from etwin_cli.model.rubric import Rubric
from etwin_cli.reading import yaml_events, yaml_source
from etwin_cli.reading.pure_parser import PureParser
from etwin_cli.reading.rubric import read_rubric

from .helpers import RUBRIC, has_libyaml


@pytest.fixture(params=["plain", "libyaml", "pure"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The plain reader with libyaml behind it, and each of PyYAML's parsers alone; its name."""
    name: str = request.param
    if name != "plain":
        monkeypatch.setattr(yaml_source, "read_plain", lambda *_: None)
    if name == "pure":
        monkeypatch.setattr(yaml_events, "make_parser", PureParser)
    elif not has_libyaml():
        pytest.skip("PyYAML was built without libyaml")
    return name


@pytest.fixture(scope="session")
def rubric(tmp_path_factory: pytest.TempPathFactory) -> Rubric:
    """A small rubric with every kind of indicator."""
    path: Path = tmp_path_factory.mktemp("rubric") / "small.yaml"
    path.write_text(RUBRIC, encoding="utf-8")
    reading = read_rubric(path, whole=True)
    assert reading.rubric is not None, reading.diagnostics
    return reading.rubric
