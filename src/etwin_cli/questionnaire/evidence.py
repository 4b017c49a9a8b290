"""Asking for evidence: a link, a file's name or a sentence, a title and a date."""

import re
from datetime import date
from typing import Final

from etwin_cli.formats.text.page import Page
from etwin_cli.model.answers import Evidence
from etwin_cli.model.nothing import says_nothing
from etwin_cli.questionnaire.effects import InputEnded, Talk, say
from etwin_cli.questionnaire.texts import Scribe, prompted
from etwin_cli.reading.days import written_day
from etwin_cli.reading.decoding import is_date
from etwin_cli.reading.evidence import is_link
from etwin_cli.reading.school import tomorrow

_TAKE_OUT: Final = re.compile(r"- ?([0-9]{1,3})")
_FILE: Final = re.compile(
    r"(?i).*\.(?:pdf|docx?|od[tsp]|xlsx?|pptx?|txt|md|csv|html?|jpe?g|png|gif|mp[34]|mov|zip)"
)


_LIST_MARK: Final = re.compile(r"^(?:[-*+•·–—▪◦‣]|[0-9]{1,2}[.)])\s+")
"""What a line of a list that was pasted begins with."""


def new_pieces(scribe: Scribe, typed: str, today: date) -> Talk[list[Evidence]]:
    """The pieces of evidence of what was typed: one, with what else is to be known of it.

    Of a list that was pasted each line is one, as it is. What cannot be one is told. Where the
    input ends, what is known so far is kept.
    """
    lines = typed.splitlines()
    if len(lines) == 1:
        piece = yield from _piece(scribe, typed)
        return [] if piece is None else [(yield from _completed(scribe, piece, today))]
    found = []
    for line in lines:
        piece = yield from _piece(scribe, _LIST_MARK.sub("", line, count=1))
        if piece is not None:
            found.append(piece)
    return found


def _piece(scribe: Scribe, typed: str) -> Talk[Evidence | None]:
    """A link, a file or a sentence; None where it is none of them, which is told."""
    if re.match("(?i)https?://", typed):
        if is_link(typed):
            return Evidence(typed)
        yield from say(scribe.page.say(scribe.page.words("ask.evidence_bad_link")))
        return None
    typed = yield from scribe.checked(typed)
    if says_nothing(typed):
        yield from say(scribe.page.say(scribe.page.words("ask.evidence_no_text")))
        return None
    return Evidence(None, typed) if _FILE.fullmatch(typed) else Evidence(title=typed)


def _completed(scribe: Scribe, piece: Evidence, today: date) -> Talk[Evidence]:
    """A piece with its title, where it is no text itself, and its date."""
    if piece.title is not None:
        return piece._replace(date=(yield from _day(scribe, today)))
    title, day = yield from _title_and_day(scribe, today)
    return piece._replace(title=title, date=day)


def _title_and_day(scribe: Scribe, today: date) -> Talk[tuple[str | None, str | None]]:
    try:
        title = yield from scribe.text("ask.evidence_title")
        while title and says_nothing(title):
            yield from say(scribe.page.say(scribe.page.words("ask.evidence_no_text")))
            title = yield from scribe.text("ask.evidence_title")
    except InputEnded:
        scribe.ended = True
        return None, None
    return title or None, (yield from _day(scribe, today))


def _day(scribe: Scribe, today: date) -> Talk[str | None]:
    """The date of a piece of evidence; 11/2/2026 is understood too."""
    page = scribe.page
    while True:
        try:
            typed = yield from prompted(page, "ask.evidence_date")
        except InputEnded:
            scribe.ended = True
            return None
        if not typed:
            return None
        day = yield from day_of(page, typed, today)
        if day is not None:
            return day


def day_of(page: Page, typed: str, today: date) -> Talk[str | None]:
    """The date that was typed; None where it is none, or has not come yet, which is told."""
    day, clock = written_day(typed)
    if clock or not is_date(day):
        yield from say(page.say(page.words("ask.evidence_bad_date")))
    elif day > tomorrow(today):
        yield from say(page.say(page.words("ask.evidence_future")))
    else:
        return day
    return None


def taken_out(
    scribe: Scribe, typed: str, evidence: tuple[Evidence, ...]
) -> Talk[tuple[Evidence, ...] | None]:
    """The evidence without the piece that `-2` names; None where nothing is to be taken out."""
    found = _TAKE_OUT.fullmatch(typed)
    if found is None:
        return None
    page, number = scribe.page, int(found[1])
    if not 1 <= number <= len(evidence):
        yield from say(page.say(page.words("ask.evidence_no_number")))
        return evidence
    return (*evidence[: number - 1], *evidence[number:])
