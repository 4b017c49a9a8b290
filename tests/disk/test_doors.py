"""The disk is asked in one room: everywhere else, a name that the system refuses would be a bug."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import etwin_cli

SOURCE: Final = Path(etwin_cli.__file__).parent
RAISING: Final = {
    *("is_dir", "is_file", "exists", "is_symlink", "is_mount", "is_fifo", "is_socket"),
    *("is_block_device", "is_char_device", "samefile"),
}
"""Questions to pathlib that raise for a name that is too long, or behind a folder that is closed."""


def questions(text: str) -> Iterator[str]:
    """The calls of a module that ask pathlib."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of_the_system = ast.unparse(node.func.value) == "os.path"
            if node.func.attr in RAISING and not of_the_system:
                yield f"line {node.lineno}: {ast.unparse(node.func)}()"


def test_such_a_question_is_found() -> None:
    assert list(questions("if Path(name).parent.exists(): pass")) == [
        "line 1: Path(name).parent.exists()"
    ]
    assert list(questions("os.path.exists(name)")) == []


def test_no_other_room_asks_pathlib_whether_a_name_is_there() -> None:
    found = {
        path.relative_to(SOURCE).as_posix(): list(questions(path.read_text(encoding="utf-8")))
        for path in SOURCE.rglob("*.py")
        if path.parent.name != "disk"
    }
    assert {name: each for name, each in found.items() if each} == {}
