"""Answering one question: each order, and what it says and puts into the file."""

from datetime import date

from etwin_cli.editing.merging import merged
from etwin_cli.formats.text.layout import Line, Span, Style
from etwin_cli.formats.text.page import Page
from etwin_cli.formats.text.rubric import evidence_lines
from etwin_cli.model.answers import (
    Answer,
    Answered,
    Answers,
    NotApplicable,
    Unanswered,
    Unknown,
)
from etwin_cli.model.ids import IndicatorId
from etwin_cli.model.nothing import says_nothing
from etwin_cli.model.rubric import NotApplicablePolicy
from etwin_cli.questionnaire import pages
from etwin_cli.questionnaire.effects import Fate, InputEnded, Kept, Talk, put, say
from etwin_cli.questionnaire.evidence import new_pieces, taken_out
from etwin_cli.questionnaire.orders import is_no, is_yes, levels_of
from etwin_cli.questionnaire.questions import Question, answer_to
from etwin_cli.questionnaire.texts import Scribe, prompted


class Desk:
    """Where the answers lie: it takes new ones, and says what became of them."""

    def __init__(self, page: Page, answers: Answers, file: str, today: date) -> None:
        """`file` as the user named it; `today` is for dates that have not come yet."""
        self.page = page
        self.words = page.words
        self.answers = answers
        self.file = file
        self.today = today
        self.scribe = Scribe(page, file)
        self.given: set[IndicatorId] = set()
        """What was answered in this sitting."""
        self.lost: Line | None = None
        """What is said of an answer that is not saved, while it is open what becomes of it."""

    def tell(self, key: str, **values: object) -> Talk[None]:
        """Say one sentence."""
        yield from say(self.page.say(self.words(key, **values)))

    # Orders

    def level(self, question: Question, number: str) -> Talk[bool]:
        """A level; True where the question is done with."""
        indicator = question.indicator
        level = next((each.level for each in indicator.levels if str(each.level) == number), None)
        if level is None:
            yield from self.tell("ask.no_level", levels=levels_of(indicator))
            return False
        before = answer_to(question, self.answers)
        answer = before._replace(state=Answered(level))
        if not (yield from self.save(question, answer)):
            return False
        counted = self._counted_without_evidence(question, answer_to(question, self.answers))
        shown = self.page.level(indicator, level)
        if counted is None:
            yield from self.tell("ask.saved", answer=shown)
            return True
        yield from self.tell("ask.saved_unsupported", answer=shown, counted=counted)
        yield from self.evidence(question, "")
        return True

    def _counted_without_evidence(self, question: Question, answer: Answer) -> int | None:
        """The level that an answer counts as for want of evidence; None where it counts whole."""
        required = self.page.rubric.required_from
        state = answer.state
        if required is None or answer.evidence or not isinstance(state, Answered):
            return None
        if state.level < required:
            return None
        return max(each.level for each in question.indicator.levels if each.level < required)

    def unknown(self, question: Question, why: str) -> Talk[bool]:
        """Still to be found out; True where the question is done with."""
        before = answer_to(question, self.answers)
        note = before.state.reason if isinstance(before.state, Unknown) else None
        key = "ask.unknown_prompt" if note is None else "ask.unknown_again"
        text = yield from (self.scribe.checked(why) if why else self.scribe.text(key))
        if not (yield from self.save(question, before._replace(state=Unknown(text or note)))):
            return False
        yield from self.tell("ask.saved_unknown")
        return True

    def not_applicable(self, question: Question, why: str) -> Talk[bool]:
        """Not a question for this school, and why; True where the question is done with."""
        indicator = question.indicator
        if indicator.not_applicable is NotApplicablePolicy.REFUSED:
            yield from self.tell("ask.not_applicable_refused")
            return False
        if not why and indicator.not_applicable_when:
            yield from self.tell("ask.not_applicable_when", when=indicator.not_applicable_when)
        text = yield from (self.scribe.checked(why) if why else self._reason())
        while text and says_nothing(text):
            yield from self.tell("ask.no_reason")
            text = yield from self._reason()
        if not text:
            return False
        before = answer_to(question, self.answers)
        if not (yield from self.save(question, before._replace(state=NotApplicable(text)))):
            return False
        yield from self.tell("ask.saved_not_applicable")
        return True

    def _reason(self) -> Talk[str]:
        return (yield from self.scribe.text("ask.not_applicable_prompt"))

    def comment(self, question: Question, text: str) -> Talk[None]:
        """Another comment, or none."""
        before = answer_to(question, self.answers)
        yield from self.scribe.remind("comment")
        key = "ask.comment_prompt" if before.comment is None else "ask.comment_again"
        typed = yield from (
            self.scribe.checked(text) if text else self.scribe.text(key, lines=True)
        )
        if not typed:
            return
        comment = None if typed == "-" else typed
        if not (yield from self.save(question, before._replace(comment=comment))):
            return
        if before.comment is None:
            yield from self.tell("ask.saved_plainly")
        else:
            yield from self.tell("ask.saved_comment", before=before.comment)

    def clear(self, question: Question) -> Talk[None]:
        """The question is open again."""
        before = answer_to(question, self.answers)
        if isinstance(before.state, Unanswered):
            yield from self.tell("ask.nothing_to_clear")
        elif (yield from self.save(question, before._replace(state=Unanswered()))):
            was = pages.short(self.page, question.indicator, before)
            yield from self.tell("ask.cleared", answer=was)

    def evidence(self, question: Question, typed: str) -> Talk[None]:
        """More pieces of evidence, and some taken out, until none is wanted any more."""
        yield from self.scribe.remind("evidence")
        if not typed:
            yield from self.tell("ask.evidence_what")
            yield from say(evidence_lines(question.indicator, self.page))
        while True:
            typed = typed or (yield from self._evidence_typed(question))
            if not typed:
                return
            before = answer_to(question, self.answers)
            left = yield from taken_out(self.scribe, typed, before.evidence)
            if left is None:
                new = yield from new_pieces(self.scribe, typed, self.today)
                left = (*before.evidence, *new)
            typed = ""
            if left != before.evidence:
                yield from self._keep(question, before, before._replace(evidence=left))
            if self.scribe.ended:
                raise InputEnded

    def _evidence_typed(self, question: Question) -> Talk[str]:
        there = answer_to(question, self.answers).evidence
        if there:
            yield from say(pages.pieces(self.page, there))
        key = "ask.evidence_again" if there else "ask.evidence_prompt"
        return (yield from prompted(self.page, key, lines=True))

    def _keep(self, question: Question, before: Answer, after: Answer) -> Talk[None]:
        """Save other evidence, and say what it means for the level."""
        if not (yield from self.save(question, after)):
            return
        for gone in before.evidence:
            if gone not in after.evidence:
                yield from self.tell("ask.evidence_gone", evidence=pages.described(self.page, gone))
        after = answer_to(question, self.answers)
        counted = self._counted_without_evidence(question, before)
        now_counted = self._counted_without_evidence(question, after)
        if counted is not None and now_counted is None and isinstance(after.state, Answered):
            yield from self.tell("ask.saved_supported", level=after.state.level)
        elif counted is None and now_counted is not None:
            shown = pages.short(self.page, question.indicator, after)
            yield from self.tell("ask.saved_unsupported", answer=shown, counted=now_counted)
        else:
            yield from self.tell("ask.saved_plainly")

    # Saving

    def save(self, question: Question, answer: Answer) -> Talk[bool]:
        """Have an answer put into the file; True where it stands there now.

        Where somebody else has saved the file meanwhile, both hear of it, and nothing is lost.
        """
        while True:
            before = answer_to(question, self.answers)
            kept = yield from put(question.indicator.id, answer)
            self.answers = kept.answers
            if kept.fate is not Fate.CHANGED:
                break
            again = yield from self._after_another(question, before, answer)
            if again is None:
                return False
            answer = again
        if kept.fate is Fate.REFUSED:
            yield from self._refused(question, answer, kept)
            return False
        self.given.add(question.indicator.id)
        return True

    def _after_another(
        self, question: Question, before: Answer, answer: Answer
    ) -> Talk[Answer | None]:
        """Somebody else has saved the file: what is to be put into it as it is now, or nothing."""
        indicator, theirs = question.indicator, answer_to(question, self.answers)
        both = merged(before, answer, theirs)
        title = self.words("ask.not_saved", title=indicator.title)
        yield from say(self.page.say(self.words("ask.changed", file=self.file), hang=2))
        yield from say(pages.answer_lines(self.page, indicator, answer, f"{title}:"))
        if theirs != before:
            head = self.words("ask.changed_same")
            yield from say(pages.answer_lines(self.page, indicator, theirs, head))
        # Where the input ends here, or Ctrl-C does, this is what is left to be said.
        self.lost = (Span(title, Style.BAD),)
        key = "ask.apply_prompt" if both.clean else "ask.replace_prompt"
        reply = yield from prompted(self.page, key)
        self.lost = None
        agreed = not is_no(reply, self.words) if both.clean else is_yes(reply, self.words)
        return both.answer if agreed else None

    def _refused(self, question: Question, answer: Answer, kept: Kept) -> Talk[None]:
        indicator = question.indicator
        if kept.diagnostics:
            yield from say(pages.warnings(self.page, kept.diagnostics))
            yield from self.tell("ask.broken")
        else:
            yield from self.tell("ask.refused")
        title = self.words("ask.not_saved", title=indicator.title)
        yield from say(pages.answer_lines(self.page, indicator, answer, f"{title}:"))
