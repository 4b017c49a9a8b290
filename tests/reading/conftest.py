"""Both parsers, and the rubrics that the tests of the reading read against."""

from pathlib import Path

import pytest

from etwin_cli.model.rubric import Rubric
from etwin_cli.reading import yaml_source
from etwin_cli.reading.pure_parser import PureParser
from etwin_cli.reading.rubric import read_rubric

from .helpers import RUBRIC, has_libyaml


@pytest.fixture(params=["libyaml", "pure"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of PyYAML's parsers in turn; its name, where the two differ."""
    name: str = request.param
    if name == "pure":
        monkeypatch.setattr(yaml_source, "make_parser", PureParser)
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
