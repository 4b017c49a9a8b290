"""What workbooks need beyond the rest of etwin."""

from importlib.util import find_spec

from etwin_cli.commands.exits import refuse


def need_workbooks() -> None:
    """End the command where openpyxl is not installed."""
    if find_spec("openpyxl") is None:
        refuse(".xlsx needs more than is installed: pip install 'etwin[xlsx]'")
