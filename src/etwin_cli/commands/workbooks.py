"""What workbooks need beyond the rest of etwin."""

from importlib.metadata import PackageNotFoundError, requires
from importlib.util import find_spec

from etwin_cli.commands.exits import refuse
from etwin_cli.languages.typed import installation


def need_workbooks() -> None:
    """End the command where openpyxl is not installed."""
    if find_spec("openpyxl") is None:
        command = installation_of("xlsx", "openpyxl")
        refuse(".xlsx needs more than is installed: {command}", command=command)


def installation_of(extra: str, package: str) -> str:
    """What installs an extra of etwin's beside it, as it can be typed; `package` is its own."""
    try:
        needed = requires("etwin") or []
    except PackageNotFoundError:  # it runs without having been installed
        needed = []
    of_extra = [each.partition(";") for each in needed]
    found = [
        name.strip() for name, _, marker in of_extra if f"'{extra}'" in marker.replace('"', "'")
    ]
    return installation(*(found or [package]))
