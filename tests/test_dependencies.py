"""What the package imports is what it declares."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.documents import REPOSITORY

SOURCES = REPOSITORY / "src"


def imported() -> set[str]:
    """The names of the modules from outside that are imported anywhere in the package."""
    found: set[str] = set()
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    own = {path.name for path in SOURCES.iterdir()}
    return {name.partition(".")[0] for name in found} - own - sys.stdlib_module_names


def declared(*extras: str) -> set[str]:
    """The distributions that are installed with the package, and with its extras."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = [*project["dependencies"]]
    listed += [each for extra in extras for each in project["optional-dependencies"][extra]]
    return {_named(re.split(r"[^\w.-]", each)[0]) for each in listed}


def _named(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def test_every_import_is_declared_and_everything_declared_is_imported() -> None:
    known = packages_distributions()
    # those of an extra may not be installed here: their module is called as they are
    needed = {_named(known.get(module, [module])[0]) for module in imported()}
    assert needed == declared("dask", "xlsx")
