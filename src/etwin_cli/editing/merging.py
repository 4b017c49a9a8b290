"""One answer that two people have changed."""

from typing import NamedTuple, TypeVar

from etwin_cli.model.answers import Answer

Part = TypeVar("Part")


class Merged(NamedTuple):
    """An answer with what both have changed."""

    answer: Answer
    clean: bool
    """Neither has changed what the other has; else the answer has it as `ours` does."""


def merged(before: Answer, ours: Answer, theirs: Answer) -> Merged:
    """Give `theirs` with what has changed from `before` to `ours`."""
    gone = [piece for piece in before.evidence if piece not in ours.evidence]
    new = [piece for piece in ours.evidence if piece not in before.evidence]
    kept = [piece for piece in theirs.evidence if piece not in gone]
    evidence = (*kept, *(piece for piece in new if piece not in kept))
    answer = Answer(
        _one(before.state, ours.state, theirs.state),
        evidence,
        _one(before.comment, ours.comment, theirs.comment),
    )
    return Merged(
        answer,
        _agree(before.state, ours.state, theirs.state)
        and _agree(before.comment, ours.comment, theirs.comment),
    )


def _one(before: Part, ours: Part, theirs: Part) -> Part:
    return theirs if ours == before else ours


def _agree(before: Part, ours: Part, theirs: Part) -> bool:
    return theirs in (before, ours) or ours == before
