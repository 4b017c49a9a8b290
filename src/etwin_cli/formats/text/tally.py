"""What came of many files, in a line."""

from etwin_cli.languages import Words


def tally(files: int, faulty: int, below: int | None, words: Words) -> str:
    """Say how many files there are, with errors, and below the gates (None: there are no gates)."""
    parts = [words("tally.files", n=files), words("tally.errors", n=faulty)]
    if below is not None:
        parts.append(words("tally.below", n=below))
    return ", ".join(parts)
