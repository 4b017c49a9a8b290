"""Why a change is not made."""

from etwin_cli.model.diagnostics import Diagnostic


class EditRefusedError(Exception):
    """A change that cannot be made without touching what people wrote, or that would be wrong.

    The file is as it was.
    """

    def __init__(self, place: str, diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        """`place` is the id at which it stands; `diagnostics` say what the change would break."""
        super().__init__(f"{place} is written in a way that cannot be changed here")
        self.place = place
        self.diagnostics = diagnostics
