"""The questionnaire from its first word to its last."""

from collections.abc import Sequence
from datetime import date

from etwin_cli.formats.text.page import Page
from etwin_cli.model.answers import Answers
from etwin_cli.model.rubric import Rubric
from etwin_cli.questionnaire import pages
from etwin_cli.questionnaire.answers import Desk
from etwin_cli.questionnaire.effects import InputEnded, Talk, say
from etwin_cli.questionnaire.occasion import occasion
from etwin_cli.questionnaire.orders import (
    Heard,
    Order,
    level_called,
    levels_of,
    names_levels,
    understood,
)
from etwin_cli.questionnaire.questions import Question, count, meant, next_open, questions
from etwin_cli.questionnaire.texts import asked_for, prompted


class Conversation:
    """One sitting with one file."""

    def __init__(
        self,
        page: Page,
        answers: Answers,
        file: str,
        today: date,
        then: tuple[str, str, str],
        spoken: Sequence[Rubric] = (),
    ) -> None:
        """`then` are the commands that come next, as they can be typed: score, gap, ask.

        `spoken` are the same rubric in the languages that its levels may be called by.
        """
        self.page = page
        self.words = page.words
        self.desk = Desk(page, answers, file, today)
        self.file = file
        self.then = then
        self.spoken = spoken or (page.rubric,)
        self.asked = questions(page.rubric)
        self._criterion: object = None
        """The one that was introduced last."""

    def talk(self, *, occasional: bool = True) -> Talk[bool]:
        """The whole of it; False where an answer was given that could not be saved.

        `occasional` is whether the school year, the day and the role are asked for as well.
        """
        counted = count(self.asked, self.desk.answers)
        yield from say(pages.welcome(self.page, self.desk.answers, self.file, counted))
        place = next_open(self.asked, self.desk.answers)
        try:
            if occasional:
                yield from occasion(self.desk, begun=counted.answered + counted.unknown > 0)
            while place != len(self.asked):
                at_end = place is None
                place = yield from (self._end() if at_end else self._question(place or 0))
        except InputEnded:
            pass
        if self.desk.lost is not None:
            yield from say([self.desk.lost])
        yield from self._farewell()
        return self.desk.lost is None

    def _farewell(self) -> Talk[None]:
        score, gap, on = self.then
        counted = count(self.asked, self.desk.answers)
        then = self.words("ask.then", score=score, gap=gap)
        if counted.open:
            then += " " + self.words("ask.then_on", command=on)
        given = len(self.desk.given)
        yield from say(pages.farewell(self.page, counted, self.file, given, then), begins=True)

    # Each part gives the place of the next question: None for the end page, their number to stop.

    def _question(self, place: int) -> Talk[int | None]:
        question = self.asked[place]
        introduce = self._criterion is not question.criteria[-1]
        self._criterion = question.criteria[-1]
        lines = pages.question(self.page, self.asked, place, self.desk.answers, introduce=introduce)
        yield from say(lines, begins=True)
        prompt = pages.prompt(self.page, question.indicator)
        while True:
            line = yield from asked_for(self.page, prompt, lines=True)
            heard = understood(line, self.words) or level_called(
                line, question.indicator, self.spoken
            )
            if heard is None and names_levels(line, question.indicator):
                levels = levels_of(question.indicator)
                yield from self.desk.tell("ask.one_level", levels=levels)
                continue
            if heard is None:
                yield from self._not_understood(line)
                continue
            if heard.order is Order.QUIT:
                return len(self.asked)
            if heard.order in (Order.NEXT, Order.BACK, Order.GO):
                moved, there = yield from self._move(heard, place)
                if moved:
                    return there
            elif (yield from self._order(heard, question, place)):
                return next_open(self.asked, self.desk.answers, place)

    def _move(self, heard: Heard, place: int) -> Talk[tuple[bool, int | None]]:
        """Whether to go, and where to."""
        if heard.order is Order.NEXT:
            return True, place + 1 if place + 1 < len(self.asked) else None
        if heard.order is Order.GO:
            found = yield from self._go(heard.rest)
            return found is not None, found
        if not place:
            yield from self.desk.tell("ask.first")
        return place > 0, place - 1

    def _order(self, heard: Heard, question: Question, place: int) -> Talk[bool]:
        """Do what is asked; True where the question is done with."""
        desk, rest = self.desk, " ".join(heard.rest.split())
        match heard.order:
            case Order.LEVEL:
                return (yield from desk.level(question, rest))
            case Order.UNKNOWN:
                return (yield from desk.unknown(question, rest))
            case Order.NOT_APPLICABLE:
                return (yield from desk.not_applicable(question, rest))
            case Order.EVIDENCE:
                yield from desk.evidence(question, heard.rest)
            case Order.COMMENT:
                yield from desk.comment(question, heard.rest)
            case Order.CLEAR:
                yield from desk.clear(question)
            case Order.LIST:
                yield from say(pages.overview(self.page, self.asked, desk.answers, place))
            case _:
                yield from say(pages.help_lines(self.page, question.indicator))
        return False

    def _go(self, text: str) -> Talk[int | None]:
        """The question that is meant; None to stay."""
        while True:
            if not text:
                text = yield from prompted(self.page, "ask.go_prompt")
                if not text:
                    return None
                heard = understood(text, self.words)
                if heard is not None and heard.order is Order.GO:  # typed once more
                    text = heard.rest or text
            found = meant(text, self.asked, self.desk.answers)
            if len(found) == 1:
                return found[0]
            if found:
                yield from say(pages.choices(self.page, self.asked, found))
            elif text.isdecimal():
                yield from self.desk.tell("ask.go_no_number", indicators=len(self.asked))
            else:
                yield from self.desk.tell("ask.go_none", text=text)
            text = ""

    def _end(self) -> Talk[int | None]:
        """Behind the last question, or where none is open any more."""
        first = next_open(self.asked, self.desk.answers)
        counted = count(self.asked, self.desk.answers)
        head = "ask.complete" if first is None else "ask.end"
        lines = self.page.say(self.words(head)) + self.page.say(pages.progress(self.page, counted))
        yield from say(lines, begins=True)
        key = "ask.end_prompt" if first is None else "ask.end_open"
        while True:
            line = yield from prompted(self.page, key)
            heard = understood(line, self.words)
            if heard is None:
                yield from self._not_understood(line)
                continue
            match heard.order:
                case Order.QUIT:
                    return len(self.asked)
                case Order.NEXT:
                    return len(self.asked) if first is None else first
                case Order.BACK:
                    return len(self.asked) - 1
                case Order.GO | Order.LEVEL:
                    found = yield from self._go(heard.rest)
                    if found is not None:
                        return found
                case Order.LIST:
                    yield from say(pages.overview(self.page, self.asked, self.desk.answers, None))
                case _:
                    yield from say(pages.help_lines(self.page, None))

    def _not_understood(self, line: str) -> Talk[None]:
        yield from self.desk.tell("ask.not_understood", text=" ".join(line.split())[:60])
