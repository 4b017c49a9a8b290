"""What `etwin batch` is asked with."""

from typing import NamedTuple


class BatchOptions(NamedTuple):
    """What is asked for, as it is written on the command line."""

    files: tuple[str, ...] = ()
    """Folders, answers files, patterns and archives."""
    output: str = ""
    errors: str | None = None
    from_list: str | None = None
    table: str | None = None
    ignore: tuple[str, ...] = ()
    rubric: str | None = None
    lang: str | None = None
    workers: int | None = None
    dask: str | None = None
    resume: bool = False
    force: bool = False
    exit_zero: bool = False
    isolated: bool = False
    summary: bool = False
    summary_format: str | None = None
    summary_output: str | None = None

    @property
    def summarises(self) -> bool:
        """Whether a summary is asked for: its options ask for it too."""
        return self.summary or bool(self.summary_format or self.summary_output)
