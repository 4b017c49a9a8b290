"""Asking once which school year it is, which day, and in what role somebody answers."""

import re
from typing import Final

from etwin_cli.editing.occasion import Fact
from etwin_cli.model.accents import without_accents
from etwin_cli.model.answers import Answers
from etwin_cli.model.form_columns import ROLES
from etwin_cli.model.nothing import says_nothing
from etwin_cli.questionnaire.answers import Desk
from etwin_cli.questionnaire.effects import Fate, Talk, put_fact, say
from etwin_cli.questionnaire.evidence import day_of
from etwin_cli.questionnaire.orders import in_all_languages
from etwin_cli.questionnaire.texts import asked_for

_PERIOD: Final = re.compile(r"([0-9]{4}) ?[-/–] ?([0-9]{4}|[0-9]{2})")


def occasion(desk: Desk, *, begun: bool) -> Talk[None]:
    """Ask for what the file does not say yet, and save it.

    `begun` is whether the file has an answer: then it is asked only where nothing of it is said,
    so that nobody who has left something blank is asked for it at each sitting.
    """
    facts = _facts(desk.answers)
    if begun and any(facts.values()):
        return
    for fact, there in facts.items():
        if there is None:
            text = yield from _asked(desk, fact)
            if text is not None:
                yield from _save(desk, fact, text)


def _facts(answers: Answers) -> dict[Fact, str | None]:
    return {
        "period": answers.period,
        "date": answers.date,
        "respondent_role": answers.respondent_role,
    }


def _asked(desk: Desk, fact: Fact) -> Talk[str | None]:
    """What is to be saved; None where it is left blank."""
    today = desk.today.isoformat()
    prompt = desk.words(f"ask.{fact}", today=desk.words.day(today))
    while True:
        typed = yield from asked_for(desk.page, prompt)
        if typed == "-" or (not typed and fact != "date"):
            return None
        match fact:
            case "period":
                found = yield from _period(desk, typed)
            case "date":
                found = yield from day_of(desk.page, typed or today, desk.today)
            case "respondent_role":
                found = yield from _role(desk, typed)
        if found is not None:
            return found


def _period(desk: Desk, typed: str) -> Talk[str | None]:
    """A school year; 2025/26 is understood too."""
    found = _PERIOD.fullmatch(typed)
    if found is not None:
        next_year = f"{int(found[1]) + 1:04}"
        if next_year.endswith(found[2]):
            return f"{found[1]}-{next_year}"
    yield from desk.tell("ask.bad_period")
    return None


def _role(desk: Desk, typed: str) -> Talk[str | None]:
    """One of the roles that have a name in every language, or any text that says something."""
    for role in ROLES:
        names = (role, *in_all_languages(f"role.{role}"))
        if without_accents(typed) in map(without_accents, names):
            return role
    text = yield from desk.scribe.checked(typed)
    if says_nothing(text):
        yield from desk.tell("ask.no_role")
        return None
    return text


def _save(desk: Desk, fact: Fact, text: str) -> Talk[None]:
    """Save it, but where somebody else has said it meanwhile."""
    while True:
        kept = yield from put_fact(fact, text)
        desk.answers = kept.answers
        if kept.fate is not Fate.CHANGED:
            break
        yield from say(desk.page.say(desk.words("ask.changed", file=desk.file), hang=2))
        if _facts(desk.answers)[fact] is not None:
            return
    if kept.fate is Fate.REFUSED:
        yield from desk.tell("ask.broken")
    else:
        shown = desk.words(f"role.{text}") if text in ROLES else desk.words.day(text)
        yield from desk.tell("ask.saved", answer=shown)
