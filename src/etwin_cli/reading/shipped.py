"""Where the rubrics are that come with the tool."""

from pathlib import Path
from typing import Final

from etwin_cli.disk.reading import is_folder

DEFAULT_RUBRIC: Final = "etwinning-school"


def criteria_root() -> Path:
    """The folder of the shipped rubrics: inside an installed package, or in a checkout.

    An editable install resolves the package to src/etwin_cli, and `criteria/` stays at the top.
    """
    package = Path(__file__).parents[1]
    installed = package / "criteria"
    return installed if is_folder(installed) else package.parents[1] / "criteria"


def shipped_rubrics() -> tuple[str, ...]:
    """Their names, sorted."""
    root = criteria_root()
    return tuple(sorted(found.parent.name for found in root.glob("*/rubric.yaml")))
