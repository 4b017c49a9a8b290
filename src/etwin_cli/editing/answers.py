"""Another answer to one question, in the file's own hand."""

from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from typing import Final

from etwin_cli.editing import lists
from etwin_cli.editing.checking import NOTHING, Reading, rewritten
from etwin_cli.editing.entries import add, drop, find, rename, set_lines, set_scalar
from etwin_cli.editing.refusing import EditRefusedError
from etwin_cli.editing.yaml_values import Inline, Value
from etwin_cli.formats.yaml_text import quoted
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Evidence,
    NotApplicable,
    State,
    Unanswered,
    Unknown,
)
from etwin_cli.model.ids import IndicatorId
from etwin_cli.reading.answers import open_answers
from etwin_cli.reading.evidence import is_link, pieces_in
from etwin_cli.reading.places import Shape
from etwin_cli.reading.tree import Mapping, Node

_STATES: Final = ("level", "not_applicable", "unknown")
_ORDER: Final = (*_STATES, "evidence", "comment")


def with_answer(reading: Reading, indicator: IndicatorId, answer: Answer) -> Reading:
    """The file with another answer to one question; the same file where it says so already.

    Only the bytes of what changed are other ones, and it is read back. Raises EditRefusedError
    where that cannot be done: what would be lost or broken stays as it is.
    """
    before = reading.answers.answers.get(indicator, NOTHING)
    if before == answer:
        return reading
    expected = {**reading.answers.answers, indicator: answer}
    order = [each.id for each in reading.rubric.all_indicators()]
    return rewritten(
        reading,
        indicator,
        lambda text: _changed(text, indicator, before, answer, order),
        reading.answers._replace(answers=expected),
    )


def _changed(
    text: str, indicator: IndicatorId, before: Answer, answer: Answer, order: Sequence[str]
) -> str:
    path = ("answers", indicator)
    spot = find(text, path)
    written = _short(answer) if _is_short(answer) else _long(answer)
    if spot is None:
        return add(text, path[:1], indicator, written, order)
    if spot.entry.value.shape is Shape.SCALAR:
        if isinstance(written, str):
            return set_scalar(text, path, written)
        return set_lines(text, path, written)
    text = _with_state(text, path, before.state, answer.state)
    text = _with_evidence(text, path, before.evidence, answer.evidence)
    return _with_comment(text, path, before.comment, answer.comment)


# The answer as it is written


def _is_short(answer: Answer) -> bool:
    """Whether the level says it all."""
    return (
        isinstance(answer.state, Answered | Unanswered)
        and not answer.evidence
        and answer.comment is None
    )


def _short(answer: Answer) -> str:
    return _state(answer.state)[1]


def _long(answer: Answer) -> MappingType[str, Value]:
    written: dict[str, Value] = dict([_state(answer.state)])
    if answer.evidence:
        written["evidence"] = [_piece(each) for each in answer.evidence]
    if answer.comment is not None:
        written["comment"] = quoted(answer.comment)
    return written


def _state(state: State) -> tuple[str, str]:
    """The key and the scalar."""
    match state:
        case Answered(level=level):
            return "level", str(level)
        case NotApplicable(reason=reason):
            return "not_applicable", quoted(reason)
        case Unknown(reason=why):
            return "unknown", quoted(why) if why else ""
        case Unanswered():
            return "level", ""


def _piece(evidence: Evidence) -> Value:
    """A link or a sentence as it is, all else as `{file: …, title: …, date: …}`."""
    link, file, title, day = evidence
    if file is None and day is None:
        if link is not None and title is None:
            return quoted(link)
        if link is None and title is not None and not is_link(title):
            return quoted(title)
    texts = {"url": link, "file": file, "title": title}
    given = Inline({key: quoted(text) for key, text in texts.items() if text})
    if day:
        given["date"] = day
    return given


# The parts of an answer in long form


def _with_state(text: str, path: Sequence[str], before: State, after: State) -> str:
    if before == after:
        return text
    key, scalar = _state(after)
    there = [each for each in _STATES if find(text, (*path, each))]
    if not there:
        return add(text, path, key, scalar, _ORDER)
    slot = key if key in there else there[0]
    for other in there:
        if other != slot:
            text = drop(text, (*path, other))
    if slot != key:
        text = rename(text, (*path, slot), key)
    return set_scalar(text, (*path, key), scalar)


def _with_evidence(
    text: str, path: Sequence[str], before: Sequence[Evidence], after: Sequence[Evidence]
) -> str:
    """Pieces go and come, those that stay are as they were."""
    place, kept = (*path, "evidence"), 0
    gone = []
    for number, piece in enumerate(before):
        if kept < len(after) and piece == after[kept]:
            kept += 1
        else:
            gone.append(number)
    if gone:
        places = pieces_in(_node(text, place))
        for number in reversed(gone):
            text = lists.remove(text, place, places[number])
    new = [_piece(each) for each in after[kept:]]
    return lists.append(text, place, new, _ORDER) if new else text


def _node(text: str, path: Sequence[str]) -> Node:
    """The value under some keys, which is there."""
    node: Node | None = open_answers(text.encode("utf-8"), "").root
    for key in path:
        if not isinstance(node, Mapping):
            raise EditRefusedError(key)
        node = node.entries[key][1]
    if node is None:
        raise EditRefusedError(path[-1])
    return node


def _with_comment(text: str, path: Sequence[str], before: str | None, after: str | None) -> str:
    if before == after:
        return text
    scalar = quoted(after) if after is not None else ""
    if find(text, (*path, "comment")):
        return set_scalar(text, (*path, "comment"), scalar)
    return add(text, path, "comment", scalar, _ORDER)
