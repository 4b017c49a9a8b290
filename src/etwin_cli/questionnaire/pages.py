"""What the questionnaire shows: a question, how far it is, what can be typed."""

from collections.abc import Iterator, Sequence
from typing import Final

from etwin_cli.formats.printable import said
from etwin_cli.formats.text.display import fold
from etwin_cli.formats.text.layout import BLANK, Line, Span, Style, unbroken, wrap
from etwin_cli.formats.text.page import Page, named
from etwin_cli.formats.text.rubric import level_lines
from etwin_cli.languages.diagnosing import Diagnoser
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Answers,
    Evidence,
    NotApplicable,
    Unanswered,
    Unknown,
)
from etwin_cli.model.diagnostics import Diagnostic
from etwin_cli.model.rubric import Indicator, NotApplicablePolicy
from etwin_cli.questionnaire.orders import TYPED, Order, forms, levels_of
from etwin_cli.questionnaire.questions import Count, Question, answer_to, count

SCREEN: Final = 24
"""Lines of a usual terminal: a question stands on it whole, with its choices and its prompt."""
_SHORT: Final = 60
"""Columns of a title beside the prompt."""


def welcome(page: Page, answers: Answers, file: str, counted: Count) -> list[Line]:
    """Whose answers, how far they are, and what is to be known at the beginning."""
    head = page.words("ask.welcome", school=answers.school.name, file=file)
    lines = page.say([Span(page.rubric.title, Style.HEADING)])
    lines += page.say([Span(head, Style.HEADING)], hang=2)
    lines += [BLANK, *page.say(page.words("ask.saved_at_once"))]
    lines += page.say(page.words("blank.privacy"))
    return [*lines, BLANK, *page.say(progress(page, counted))]


def progress(page: Page, counted: Count) -> str:
    """How many have an answer, and what is left."""
    parts = [
        page.words(
            "ask.progress", answered=str(counted.answered), indicators=str(counted.indicators)
        )
    ]
    if counted.open:
        parts.append(page.words("ask.open", n=counted.open))
    if counted.unknown:
        parts.append(page.words("ask.unknown", n=counted.unknown))
    return ", ".join(parts)


def question(
    page: Page, asked: Sequence[Question], place: int, answers: Answers, *, introduce: bool
) -> list[Line]:
    """A question with all that is needed for answering it, and what the file says so far.

    `introduce` its criterion too, where there is room for it.
    """
    found = asked[place]
    indicator, description = found.indicator, found.criteria[-1].description
    titles = " / ".join(each.title for each in found.criteria)
    where = page.words("ask.where", criterion=titles, number=place + 1, indicators=len(asked))
    head = page.say([Span(where, Style.ACCENT)])
    rest = [
        _asked(page, indicator),
        _so_far(page, indicator, answer_to(found, answers)),
        page.say([Span(_choices(page, indicator), Style.DIM)]),
    ]
    if introduce and description:
        whole = _below([head + page.prose(description, style=Style.DIM), *rest], room=SCREEN)
        if len(whole) < SCREEN:
            return whole
    taken = sum(map(len, [head, *rest])) + 1  # the prompt's line
    return _below([head, *rest], room=SCREEN - taken)


def _below(parts: Sequence[list[Line]], room: int) -> list[Line]:
    """Parts one below the other, with a blank line between them while there is room, the last first."""
    lines: list[Line] = []
    for part in reversed([part for part in parts if part]):
        between = [BLANK] if lines and room > 0 else []
        room -= len(between)
        lines = [*part, *between, *lines]
    return lines


def _asked(page: Page, indicator: Indicator) -> list[Line]:
    """The question itself, its levels, and when it does not apply."""
    lines = page.say([Span(indicator.title, Style.HEADING), *named(indicator)[1:]])
    lines += level_lines(indicator, page, 0)
    if _may_not_apply(indicator):
        when = indicator.not_applicable_when or ""
        lines += page.say(page.words("explain.not_applicable", when=when))
    return lines


def prompt(page: Page, indicator: Indicator) -> str:
    """The prompt of a question, with its title: it is seen where the question has scrolled away."""
    first, *more = fold(" ".join(said(indicator.title).split()), _SHORT, _SHORT)
    return page.words("ask.prompt", title=first + "…" if more else first)


def _may_not_apply(indicator: Indicator) -> bool:
    return indicator.not_applicable is not NotApplicablePolicy.REFUSED


def _so_far(page: Page, indicator: Indicator, answer: Answer) -> list[Line]:
    if answer == Answer(Unanswered()):
        return []
    return answer_lines(page, indicator, answer, page.words("ask.now"))


def answer_lines(page: Page, indicator: Indicator, answer: Answer, head: str) -> list[Line]:
    """An answer whole: its level or what stands in its place, its evidence, its comment."""
    level = Span(short(page, indicator, answer), Style.STRONG)
    lines = page.say([Span(head + " "), level])
    for piece in answer.evidence:
        shown = described(page, piece)
        lines += page.bullet([page.words("ask.evidence_now", evidence=shown)])
    if answer.comment is not None:
        lines += page.bullet([page.words("ask.comment_now", comment=answer.comment)])
    return lines


def short(page: Page, indicator: Indicator, answer: Answer) -> str:
    """An answer in a few words: the level, or what stands in its place."""
    match answer.state:
        case Answered(level=level):
            return page.level(indicator, level)
        case Unknown(reason=why):
            return page.words("level.unknown") + (f": {why}" if why else "")
        case NotApplicable(reason=reason):
            return f"{page.words('level.not_applicable')}: {reason}"
        case Unanswered():
            return page.words("ask.open_yet")


def described(page: Page, evidence: Evidence) -> str:
    """A piece of evidence on one line."""
    parts = [evidence.title, evidence.url or evidence.file, page.words.day(evidence.date or "")]
    first, *rest = [part for part in parts if part]
    return f"{first} ({', '.join(rest)})" if rest else first


def _choices(page: Page, indicator: Indicator) -> str:
    """What is most often typed."""
    needed = page.rubric.needed_from(indicator)
    choices = [page.words("ask.choice.level", levels=levels_of(indicator))]
    keys = ["unknown", *(["not_applicable"] if _may_not_apply(indicator) else [])]
    choices += [page.words(f"ask.choice.{key}") for key in keys]
    if needed is None:
        choices.append(page.words("ask.choice.evidence"))
    else:
        key = "ask.choice.examples" if indicator.evidence_examples else "ask.choice.needed"
        choices.append(page.words(key, level=needed))
    keys = ["comment", "next", "back", "list", "help", "quit"]
    choices += [page.words(f"ask.choice.{key}") for key in keys]
    return f"{unbroken(f' {page.signs.dot}')} ".join(map(unbroken, choices))


def pieces(page: Page, evidence: Sequence[Evidence]) -> list[Line]:
    """Pieces of evidence with their numbers."""
    return [
        line
        for number, piece in enumerate(evidence, 1)
        for line in page.say(f"{number}. {described(page, piece)}", 2)
    ]


def overview(
    page: Page, asked: Sequence[Question], answers: Answers, place: int | None
) -> list[Line]:
    """How far each criterion is; what the one at hand is about, and its questions with their answers."""
    lines = page.say([Span(progress(page, count(asked, answers)), Style.HEADING)])
    for criterion in page.rubric.criteria:
        mine = [at for at, each in enumerate(asked) if each.criteria[0] is criterion]
        counted = count([asked[at] for at in mine], answers)
        told = page.words(
            "ask.progress_of",
            criterion=criterion.title,
            answered=counted.answered,
            indicators=counted.indicators,
        )
        numbers = dict.fromkeys((str(mine[0] + 1), str(mine[-1] + 1)))
        lines += page.bullet([f"{'-'.join(numbers)}. {told}"])
        if place in mine:
            lines += page.prose(criterion.description or "", 6, Style.DIM)
            for at in mine:
                lines += _item(page, asked, answers, at)
    return lines


def _item(page: Page, asked: Sequence[Question], answers: Answers, at: int) -> list[Line]:
    indicator = asked[at].indicator
    told = page.words(
        "ask.list_item",
        number=at + 1,
        title=indicator.title,
        answer=short(page, indicator, answer_to(asked[at], answers)),
    )
    return wrap([told], page.width, " " * 6, " " * 9)


def choices(page: Page, asked: Sequence[Question], places: Sequence[int]) -> list[Line]:
    """Questions to choose from, with their numbers."""
    lines = page.say(page.words("ask.go_several"))
    for at in places:
        lines += page.say(f"{at + 1}. {asked[at].indicator.title}", 2)
    return lines


def help_lines(page: Page, indicator: Indicator | None) -> list[Line]:
    """Everything that can be typed, and what it does."""
    lines = page.say([Span(page.words("ask.help"), Style.HEADING)])
    if indicator is not None:
        lines += _help(page, levels_of(indicator), Order.LEVEL)
    for order in TYPED:
        lines += _help(page, forms(order, page.words)[0], order)
    return lines


def _help(page: Page, typed: str, order: Order) -> list[Line]:
    return page.say([Span(typed, Style.STRONG), f": {page.words(f'ask.help.{order}')}"], 2)


def warnings(page: Page, diagnostics: Sequence[Diagnostic]) -> list[Line]:
    """What is wrong, in a sentence and what to do; the places are not those of the file."""
    return [line for each in diagnostics for line in _sentence(page, each)]


def _sentence(page: Page, diagnostic: Diagnostic) -> Iterator[Line]:
    diagnoser = Diagnoser(page.words.language)
    sentences = diagnoser.sentences(diagnostic)
    head = f"{diagnoser.name(diagnostic.severity.value)}[{diagnostic.code.value}]"
    style = Style.WARN if diagnostic.code.is_warning else Style.BAD
    yield from page.say([Span(head, style), f": {sentences.message}"])
    yield from page.say(sentences.help, 2)


def farewell(page: Page, counted: Count, file: str, given: int, then: str) -> list[Line]:
    """What was answered, and what comes next."""
    lines = page.say(page.words("ask.sitting", given=given)) if given else []
    lines += page.say(progress(page, counted))
    lines += page.say(page.words("ask.kept", file=file), hang=2)
    return [*lines, *page.say(then, hang=2)]
