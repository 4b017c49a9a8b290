"""The pictures of the terminal in the documents say what the commands print now."""

import html
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

IMAGES = Path(__file__).parents[1] / "docs" / "images"
_LINE = re.compile(r'<text class="[\w-]+-r\d+" x="[\d.]+" y="([\d.]+)".*?>(.*?)</text>')


def maker() -> ModuleType:
    spec = spec_from_file_location("make", IMAGES / "make.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


make = maker()


def lines_of(svg: str) -> list[str]:
    """What is written in a picture, line by line: pieces of the same height are one line."""
    lines: dict[str, str] = {}
    for height, text in _LINE.findall(svg):
        lines[height] = lines.get(height, "") + html.unescape(text)
    return list(map(letters, lines.values()))


def letters(line: str) -> str:
    """A line without its spaces, which a picture makes by places."""
    return re.sub(r"\s", "", line)


@pytest.mark.parametrize("name", make.PICTURES)
def test_a_picture_says_what_is_printed(name: str) -> None:
    svg = (IMAGES / name).read_text(encoding="utf-8")
    printed = [letters(make.said(line)) for line in make.kept(make.PICTURES[name])]
    assert [line for line in lines_of(svg) if line] == [line for line in printed if line]


@pytest.mark.parametrize("name", make.PICTURES)
def test_a_picture_stands_alone(name: str) -> None:
    svg = (IMAGES / name).read_text(encoding="utf-8")
    assert not re.search(r"@font-face|<script|href=|url\((?!#)", svg)
